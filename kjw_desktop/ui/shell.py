# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the window while a journal is open: side bar, banner, and the pages."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kjw_desktop.domain.settings import Settings
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import Hit
from kjw_desktop.ui.clipboard import ClipboardKeeper
from kjw_desktop.ui.context import Command, JournalEvents, PageContext
from kjw_desktop.ui.entry.undo import Undo
from kjw_desktop.ui.gone_in_turns import GoneInTurns
from kjw_desktop.ui.moments import moment
from kjw_desktop.ui.pages import PAGES, SETTINGS, PageSpec
from kjw_desktop.ui.palette.offers import Offered
from kjw_desktop.ui.palette.palette import Palette
from kjw_desktop.ui.privacy_view.view import PrivacyView
from kjw_desktop.ui.shortcuts import COMMANDS, PRIVACY_KEY, PRIVACY_SAYS, Shortcut
from kjw_desktop.ui.sidebar import SideBar
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.undo_key import UndoKey
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.page import Page

OFFERED = frozenset({Command.NEW_CONTACT, Command.NEW_GROUP, Command.NEW_SIGNAL})
"""The commands that the box of Ctrl+K offers beside the pages."""


class Shell(QWidget):
    """Made at unlock and deleted at lock; pages are made when first shown."""

    lock_wanted = Signal()
    help_wanted = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        opened: Opened,
        tasks: TaskRunner,
        day: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in (*PAGES, SETTINGS)}
        self._pages: dict[str, QWidget] = {}
        events = JournalEvents(self)
        self.context = PageContext(
            journal=opened.vault.journal,
            vault=opened.vault,
            tasks=tasks,
            vocabularies=opened.vocabularies,
            events=events,
            navigate=self.navigate,
            today=day,
        )
        self.settings = opened.settings
        self.clipboard = ClipboardKeeper(self)
        self._side = SideBar()
        self._side.chosen.connect(self.navigate)
        self._side.lock_wanted.connect(self.lock_wanted)
        self._stack = QStackedWidget()
        self._banner = Banner("", Tone.CONCERN)
        self._privacy = PrivacyView(self)
        self._covered = Banner(self._covered_says(), Tone.ACCENT)
        self._lay_out()
        self._palette = Palette(self.context, self)
        self._palette.chosen.connect(self._go_to)
        self._undo = Undo(self.context, self)
        self._undo.told.connect(self._tell_done)
        self._undo.refused.connect(self.tell)
        self._undo_key = UndoKey(self)
        self._bind_keys()
        events.settings_changed.connect(self._take_settings)
        events.lists_changed.connect(self._renew_lists)
        self._take_settings(opened.settings)

    def go_in_turns(self) -> None:
        """At the lock have the pages go some at a turn: all at once they would hold up its first keys."""
        GoneInTurns(self, self._pages, self.window())

    def navigate(self, key: str, subject: object = None) -> None:
        """Show the page `key` and tell it what for; stays where it is when the page on show asks to stay."""
        current = self._stack.currentWidget()
        page = self._page(key)
        if current is not None and current is not page and isinstance(current, Page) and not current.leave():
            self._side.show_page(self.current_key())
            return
        self._stack.setCurrentWidget(page)
        self._side.show_page(key)
        if isinstance(page, Page):
            page.arrive(subject)
            if subject is None:
                page.begin()

    def page(self) -> QWidget | None:
        """The page on show."""
        return self._stack.currentWidget()

    def current_key(self) -> str:
        """The key of the page on show."""
        page = self._stack.currentWidget()
        return next((key for key, made in self._pages.items() if made is page), PAGES[0].key)

    def may_close(self) -> bool:
        """Whether the page on show lets the window close."""
        page = self._stack.currentWidget()
        return not isinstance(page, Page) or page.leave()

    def tell(self, text: str) -> None:
        """Say something on the page on show; nothing for an empty text."""
        page = self._stack.currentWidget()
        if text and isinstance(page, Page):
            page.message.note(text)

    def keep(self) -> None:
        """Let every page keep what is written and not saved, before the journal closes."""
        for page in self._pages.values():
            if isinstance(page, Page):
                page.keep()

    def tell_age(self) -> None:
        """Say anew how old the backup is."""
        backup = self.tr("No backup yet")
        if self.settings.last_backup is not None:
            when = moment(self.settings.last_backup, datetime.now().astimezone())
            backup = self.tr("Backup: {when}").format(when=when)
        minutes = self.settings.lock_minutes
        after = self.tr("Locks after {minutes} min of silence").format(minutes=minutes) if minutes else ""
        self._side.tell(backup, after)

    def _page(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._specs[key].make(self.context)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _lay_out(self) -> None:
        self._banner.setContentsMargins(0, 0, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(28, Space.L, 28, 0)
        top.setSpacing(Space.S)
        top.addWidget(self._covered)
        top.addWidget(self._banner)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._top = QWidget()
        self._top.setLayout(top)
        right.addWidget(self._top)
        right.addWidget(self._stack, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addLayout(right, 1)

    def _bind_keys(self) -> None:
        for spec in (*PAGES, SETTINGS):
            self._bind(spec.shortcut, self._going_to(spec))
        for shortcut in COMMANDS:
            self._bind(shortcut.key, self._doing(shortcut))
            if shortcut.key == "Ctrl+Return":
                self._bind("Ctrl+Enter", self._doing(shortcut))
        self._bind("Ctrl+L", self.lock_wanted.emit)
        self._bind(PRIVACY_KEY, self._switch_privacy)
        self._bind("F6", self._next_part)
        self._bind("F1", self.help_wanted.emit)
        self._bind("?", self.help_wanted.emit)

    def _bind(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)

    def _going_to(self, spec: PageSpec) -> Callable[[], None]:
        return lambda: self.navigate(spec.key)

    def _doing(self, shortcut: Shortcut) -> Callable[[], None]:
        def do() -> None:
            if shortcut.command is Command.FIND:
                self._palette.open(self._offered())
                return
            page = self._stack.currentWidget()
            if shortcut.command is None or (isinstance(page, Page) and page.do(shortcut.command)):
                return
            if shortcut.command is Command.UNDO:
                self._undo.undo()
            elif shortcut.command is Command.REDO:
                self._undo.redo()
            elif shortcut.home:
                self.navigate(shortcut.home, shortcut.command)

        return do

    def _offered(self) -> list[Offered]:
        """What the box of Ctrl+K can do, in the language in force: the pages, and commands that have one."""
        new = [each for each in COMMANDS if each.command in OFFERED]
        commands = [Offered(self._said(each), each.key, self._doing(each)) for each in new]
        pages = [
            Offered(translate("Pages", spec.title), spec.shortcut, self._going_to(spec), is_page=True)
            for spec in (*PAGES, SETTINGS)
        ]
        lock = Offered(self.tr("Lock"), "Ctrl+L", self.lock_wanted.emit)
        cover = Offered(translate("Keys", PRIVACY_SAYS), PRIVACY_KEY, self._switch_privacy)
        return [*commands, *pages, cover, lock]

    @staticmethod
    def _said(shortcut: Shortcut) -> str:
        return translate("Keys", shortcut.says)

    def _go_to(self, chosen: Hit | Offered) -> None:
        if isinstance(chosen, Offered):
            chosen.act()
        else:
            self.navigate("people" if chosen.kind is None else "journal", chosen.id)

    def _tell_done(self, text: str) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.message.done(text)

    def _next_part(self) -> None:
        page = self._stack.currentWidget()
        parts = [*(page.parts() if isinstance(page, Page) else []), self._side.current()]
        focus = QApplication.focusWidget()
        at = next(
            (n for n, part in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))), -1
        )
        parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _switch_privacy(self) -> None:
        self._privacy.switch(self.context.vocabularies)
        self._show_top()

    def _show_top(self) -> None:
        """The lines across the pages that stand while they are true."""
        self._covered.setVisible(self._privacy.on)
        self._top.setVisible(self._privacy.on or self.settings.demo)

    def _covered_says(self) -> str:
        return self.tr("Names and notes are covered. {key} shows them again.").format(key=PRIVACY_KEY)

    def _renew_lists(self) -> None:
        self.context.vocabularies = self.context.journal.vocabularies()

    def _take_settings(self, settings: Settings) -> None:
        self.settings = settings
        self._banner.say(
            self.tr("This is an example. Nobody in it exists. Do not put real young people in it."),
            Tone.CONCERN,
        )
        self._banner.setVisible(settings.demo)
        self._show_top()
        self.tell_age()
        self.settings_changed.emit(settings)
