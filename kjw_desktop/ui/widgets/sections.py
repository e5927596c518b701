# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The views that a page shows in turn: a row of names, and the view of the one chosen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from kjw_desktop.language import translate
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.section import Section, SectionSpec

NEXT_KEY, BACK_KEY = "Ctrl+PgDown", "Ctrl+PgUp"


class Sections(QWidget):
    """Makes a view when it is first shown; `shown` carries its key. Arrow keys on the names, Ctrl+PgUp/PgDn.

    A view that asks to stay is not left. `person` is told to every view as it comes on show.
    """

    shown = Signal(str)

    def __init__(self, context: PageContext, page: Page, specs: Sequence[SectionSpec], title: str) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._specs = tuple(specs)
        self._made: dict[str, Section] = {}
        self._person: UUID | None = None
        self.names = QTabBar(self)  # without, it would flash up as a window
        self.names.setVisible(len(self._specs) > 1)
        self.names.setAccessibleName(title)
        self.names.setExpanding(False)
        self.names.setDrawBase(False)
        for spec in self._specs:
            self.names.addTab(translate("Sections", spec.title))
        self._at = 0
        self._low = False
        self._place = OneShown()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.names)
        column.addLayout(self._place, 1)
        self.names.currentChanged.connect(self._chosen)
        for key, step in ((NEXT_KEY, 1), (BACK_KEY, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    @property
    def key(self) -> str:
        """The key of the view on show."""
        return self._specs[self._at].key

    @property
    def current(self) -> Section:
        """The view on show, made when there is none yet."""
        return self.section(self.key)

    def section(self, key: str) -> Section:
        """The view of that key, made when there is none yet."""
        if key not in self._made:
            spec = next(each for each in self._specs if each.key == key)
            made = spec.make(self._context, self._page.message)
            self._made[key] = made
            self._place.addWidget(made)
            made.fit(low=self._low)
            for act in made.acts:
                self._page.head.add_act(act)
                act.hide()
        return self._made[key]

    def show_section(self, key: str, subject: object = None) -> bool:
        """Show the view and tell it what for; False where the one on show asks to stay."""
        wanted = next(at for at, spec in enumerate(self._specs) if spec.key == key)
        if wanted != self._at and self._is_made() and not self.current.leave():
            self._mark()
            return False
        self._at = wanted
        self._mark()
        view = self.current
        self._place.setCurrentWidget(view)
        self.show_acts()
        view.show_person(self._person)
        self.shown.emit(key)
        view.arrive(subject)
        return True

    def show_person(self, person: UUID | None) -> None:
        """Whose page it is from now on: a view lets go of the last, and hears it when it is shown."""
        self._person = person
        for section in self._made.values():
            section.show_person(None)

    def show_acts(self, *, shown: bool = True) -> None:
        """Show in the page's head what the view on show can do, and nothing of the others."""
        with self._page.head.at_once():
            for key, section in self._made.items():
                for act in section.acts:
                    act.setVisible(shown and key == self.key)

    def fit(self, *, low: bool) -> None:
        """The page became low for its text, or is that no more."""
        self._low = low
        for section in self._made.values():
            section.fit(low=low)

    def do(self, command: Command) -> bool:
        """Have the view on show do it."""
        return self.current.do(command)

    def parts(self) -> list[QWidget]:
        """The names, and the parts of the view on show."""
        return [*self.current.parts(), self.names]

    def leave(self) -> bool:
        """Whether the view on show may be left."""
        return not self._is_made() or self.current.leave()

    def keep(self) -> None:
        """Have every view keep what is written."""
        for section in self._made.values():
            section.keep()

    def _is_made(self) -> bool:
        return self.key in self._made

    def _mark(self) -> None:
        with QSignalBlocker(self.names):
            self.names.setCurrentIndex(self._at)

    def _chosen(self, at: int) -> None:
        on_names = self.names.hasFocus()
        self.show_section(self._specs[at].key)
        if on_names:
            self.names.setFocus()

    def _step(self, step: int) -> None:
        self.show_section(self._specs[(self._at + step) % len(self._specs)].key)
