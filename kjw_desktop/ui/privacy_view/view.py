# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The privacy view of an open journal: on and off, and what it asks of every widget while it is on."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.reports import dutch
from kjw_desktop.reports.texts import texts
from kjw_desktop.ui.moments import locale
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.privacy_view.catalogue import sentences
from kjw_desktop.ui.privacy_view.cover_paint import is_popup, paint_covered
from kjw_desktop.ui.privacy_view.covering import cover, covering, uncover
from kjw_desktop.ui.privacy_view.known_words import KnownWords
from kjw_desktop.ui.settings.notices import NOTICES
from kjw_desktop.ui.shortcuts import COMMANDS, WINDOW_KEYS
from kjw_desktop.ui.terms import short_word, spoken
from kjw_desktop.ui.widgets.chip import Chip
from kjw_desktop.ui.widgets.labels import native_key

NAME = "KJW Desktop"
_SUMMARY_WORDS = {
    "quarter": ("kind",),
    "quarter_parts": ("tile", "change"),
    "quarter_tables": ("table", "dimension", "term"),
}
"""Of a report's fixed sentences those that Verslagen shows."""
_YEAR = 2026
"""Any: it stands for those of all quarters that Verslagen offers."""


class PrivacyView(QObject):
    """Covers what people wrote in `over` and everything in it; `changed` tells whether it is on.

    What paints itself (rows, chips) asks `covering.is_covered`; ordinary labels and fields are painted here,
    ahead of themselves, so that a page made tomorrow is covered as well. It stays on over a lock.
    """

    changed = Signal(bool)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        if covering():
            self._app().installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether names and notes are covered."""
        return covering()

    def switch(self, words: Vocabularies) -> None:
        """Cover, or show again; `words` are the lists' words, which stay readable."""
        if covering():
            self._app().removeEventFilter(self)
            uncover()
        else:
            cover(known_words(words))
            self._app().installEventFilter(self)
        for widget in self._over.findChildren(QWidget):
            if isinstance(widget, Chip):
                widget.updateGeometry()
            widget.update()
        self.changed.emit(covering())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint in place of a widget whose text is covered, and let no tool tip tell it."""
        kind = event.type()
        if kind is not QEvent.Type.Paint and kind is not QEvent.Type.ToolTip:
            return False
        if not isinstance(watched, QWidget) or not self._belongs(watched):
            return False
        return kind is QEvent.Type.ToolTip or paint_covered(watched)

    def _belongs(self, widget: QWidget) -> bool:
        """Whether `widget` is in what is covered, or in a list that drops down from it."""
        up: QWidget | None = widget
        while up is not None and up is not self._over:
            if up.isWindow() and not is_popup(up):
                return False
            up = up.parentWidget() or up.focusProxy()  # a completer's list has its field as proxy
        return up is not None

    @staticmethod
    def _app() -> QCoreApplication:
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("no application")
        return app


def known_words(words: Vocabularies) -> KnownWords:
    """What stays readable: what the program says, the words of its lists, days, figures and keys."""
    said = (*sentences(), *_of_summary(), *_quarters())
    return KnownWords(said, (NAME, *NOTICES, *_labels(words), *_keys()), locale())


def _of_summary() -> Iterator[str]:
    """What Verslagen says with the figures: those sentences are no translations."""
    for report, keys in _SUMMARY_WORDS.items():
        for key in keys:
            yield from texts(report).under(key)


def _quarters() -> Iterator[str]:
    for quarter in range(4):
        period = Period.quarter_of(date(_YEAR, 3 * quarter + 1, 1))
        yield dutch.period_name(period).replace(str(_YEAR), "{year}")


def _labels(words: Vocabularies) -> Iterator[str]:
    """The words that ship, whole and as a row shortens them; what a vault added, somebody wrote."""
    for name, vocabulary in words.items():
        for term in vocabulary.terms:
            if not term.own:
                yield from (term.label(spoken()), short_word(words, name, term.key))


def _keys() -> Iterator[str]:
    yield from (native_key(page.shortcut) for page in (*PAGES, SETTINGS))
    yield from (native_key(shortcut.key) for shortcut in (*COMMANDS, *WINDOW_KEYS))
