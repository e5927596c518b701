# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review in a window of its own, and somebody who goes through it by keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.age import AgeBands
from kjw_desktop.language import translators
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.proposal import Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.context import JournalEvents, PageContext
from kjw_desktop.ui.people.overview.review_pane import ReviewPane
from kjw_desktop.ui.people.overview.review_view import ReviewView
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from tests.ui.conftest import present
from tests.ui.people.overview.stories import DAY, SAM, review_of

ABOUT = About(today=DAY, first_contact=None, bands=AgeBands(1, ()))


class Reader:
    """Somebody with a keyboard; counts the keys that are no text."""

    def __init__(self, qtbot: QtBot, view: ReviewView) -> None:
        self._qtbot = qtbot
        self.view = view
        self.keys = 0

    @property
    def review(self) -> Review:
        """The review as it stands."""
        assert self.view.review is not None
        return self.view.review

    @property
    def row(self) -> RowData:
        """The row that the list is at."""
        row = self.view.listed.currentIndex().data(RowRole.ROW)
        assert isinstance(row, RowData)
        return row

    def decision(self, key: str) -> Decision | None:
        """What is decided on a proposal."""
        return self.review.decision(key)

    def sees(self, review: Review) -> None:
        """A review is put before them."""
        self.view.show_review(review, (), ABOUT)
        self.rests()
        self.view.begin()

    def presses(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """A key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.place, key, modifiers)
            self.keys += 1
        self.rests()

    def types(self, text: str) -> None:
        """Letters where the focus is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.place, event)

    @property
    def place(self) -> QWidget:
        """Where the next key goes."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused

    def waits(self, until: Callable[[], object]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(lambda: bool(until()), timeout=20_000)

    def rests(self) -> None:
        """Wait until nothing runs and both texts are written."""
        QApplication.processEvents()
        self.waits(lambda: self.view.settled and not self.view.busy)


def at_hand(pane: ReviewPane) -> str:
    """The words that a pane shows as the ones at hand."""
    marked = pane.extraSelections()
    return marked[0].cursor.selectedText() if marked else ""


def nowhere(_key: str, _subject: object = None) -> None:
    """There are no other pages here."""


@pytest.fixture
def reader(
    qtbot: QtBot, qapp: QApplication, opened: Opened, tasks: TaskRunner, look: Look
) -> Iterator[Reader]:
    """Somebody before the review of Sam's story."""
    in_dutch = translators()
    for translator in in_dutch:
        qapp.installTranslator(translator)
    window = QWidget()
    context = PageContext(
        journal=opened.vault.journal,
        vault=opened.vault,
        tasks=tasks,
        vocabularies=opened.vocabularies,
        events=JournalEvents(window),
        navigate=nowhere,
        today=lambda: DAY,
    )
    view = ReviewView(context)
    QVBoxLayout(window).addWidget(view)
    window.resize(1080, 640)
    present(qtbot, window)
    reader = Reader(qtbot, view)
    reader.sees(review_of(*SAM))
    yield reader
    for translator in in_dutch:
        qapp.removeTranslator(translator)
