# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What works for the page Verslagen in the background; of the same kind the newest question counts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.domain.errors import (
    ConsentMissing,
    KeptFileGone,
    OverviewLeaks,
    OverviewRecognisable,
    OverviewUndecided,
    ReportOutdated,
    StoryUntold,
)
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLayout
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of, sentence_with_leaks
from kjw_desktop.ui.newest_tasks import NewestTasks
from kjw_desktop.ui.reports import making
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.reports.making import Given, Ready
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip

_PAUSE_MS = 200
_WAITED_FOR = ("ready", "give", "kept", "again", "close")
_UNFINISHED = (ConsentMissing, OverviewLeaks, OverviewRecognisable, OverviewUndecided, StoryUntold)
"""What somebody mends where the words of the report are written and looked over."""


class ReportsDesk(QObject):
    """Signals carry what was asked for: a Known, a Standing, a tuple of Given, a Ready, pages by place.

    `given` and `saved` carry the path of a file, `kept` Sheets, `closed` a ClosedPeriod, `arranged`
    Settings. `refused` carries a sentence, and so does `unfinished`: what was written for the report keeps
    it here. `outdated` tells that something changed since the pages were made, `gone` that a file is kept
    no more, `stopped` that somebody cancelled what they waited for.
    """

    known = Signal(object)
    standing = Signal(object)
    listed = Signal(object)
    ready = Signal(object)
    drawn = Signal(object)
    given = Signal(object)
    kept = Signal(object)
    saved = Signal(object)
    closed = Signal(object)
    arranged = Signal(object)
    outdated = Signal()
    gone = Signal()
    unfinished = Signal(str)
    refused = Signal(str)
    stopped = Signal()

    def __init__(self, context: PageContext, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = NewestTasks(context.tasks, strip, self)
        self._tasks.failed.connect(self._failed)
        self._tasks.stopped.connect(self._stopped)
        self._layouts: dict[str, ReportLayout] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._arrange)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for pages, a file or a closed quarter."""
        return self._tasks.running(_WAITED_FOR)

    def look(self) -> None:
        """Read who gets reports, and what left before."""
        journal, words = self._context.journal, self._context.vocabularies
        self._tasks.run("known", "", lambda _progress: making.known(journal, words), self.known.emit)
        self._tasks.run("listed", "", lambda _progress: making.given_before(journal, words), self.listed.emit)

    def count(self, choice: ReportChoice) -> None:
        """Count and protect what was chosen."""
        journal = self._context.journal
        title = self.tr("Counting")
        self._tasks.run(
            "stands", title, lambda progress: making.stands(journal, choice, progress), self.standing.emit
        )

    def make_ready(self, choice: ReportChoice) -> None:
        """Make the pages, to be looked at."""
        journal, today = self._context.journal, self._context.today()
        title = self.tr("Making the pages")
        self._tasks.run(
            "ready", title, lambda progress: making.ready(journal, choice, today, progress), self.ready.emit
        )

    def draw(self, pdf: bytes, places: Sequence[int], width: int) -> None:
        """Picture these pages, so many pixels wide."""
        self._tasks.run(
            "draw", "", lambda progress: making.draw(pdf, width, places, progress), self.drawn.emit
        )

    def give(self, made: Ready, kind: FileKind, path: Path) -> None:
        """Let a file leave. A name without its ending gets it, and no other file's place."""
        journal = self._context.journal
        path, asked = _with_ending(path, kind.value)
        self._tasks.run(
            "give",
            self.tr("Saving"),
            lambda progress: making.give(journal, made, kind, path, replaces=asked, progress=progress),
            self.given.emit,
        )

    def open_kept(self, given: Given) -> None:
        """Read the file of what left."""
        journal = self._context.journal
        self._tasks.run(
            "kept", self.tr("Opening"), lambda _progress: making.kept_file(journal, given), self.kept.emit
        )

    def save_again(self, given: Given, kind: FileKind, path: Path) -> None:
        """Write it once more, byte for byte; `kind` is what it left as."""
        journal = self._context.journal
        path, asked = _with_ending(path, kind.value)
        self._tasks.run(
            "again",
            self.tr("Saving"),
            lambda _progress: making.again(journal, given, path, replaces=asked),
            self.saved.emit,
        )

    def close_quarter(self, period: Period) -> None:
        """Freeze the figures of a quarter for good."""
        journal, today = self._context.journal, self._context.today()
        title = self.tr("Closing the quarter")
        self._tasks.run(
            "close", title, lambda progress: journal.reports.close(period, today, progress), self.closed.emit
        )

    def arrange(self, layout: ReportLayout) -> None:
        """Keep the order and length of a reader's reports, once nothing was moved for a moment."""
        self._layouts[layout.reader] = layout
        self._pause.start()

    def keep(self) -> None:
        """Keep it before this call returns, because the journal is about to close."""
        self._pause.stop()
        layouts, self._layouts = tuple(self._layouts.values()), {}
        if layouts:
            making.arrange(self._context.journal, layouts)

    def stop(self) -> None:
        """Stop what somebody waits for, and tell so."""
        self._tasks.stop(_WAITED_FOR)

    def _arrange(self) -> None:
        """One at a time, so that a later order is never written over by an earlier one."""
        if self._tasks.running(("arrange",)):
            self._pause.start()
            return
        layouts, self._layouts = tuple(self._layouts.values()), {}
        journal = self._context.journal
        self._tasks.run("arrange", "", lambda _progress: making.arrange(journal, layouts), self.arranged.emit)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ReportOutdated):
            self.outdated.emit()
        elif isinstance(error, KeptFileGone):
            self.gone.emit()
        elif isinstance(error, _UNFINISHED):
            self.unfinished.emit(sentence_with_leaks(error))
        else:
            self.refused.emit(sentence_of(error))

    def _stopped(self, name: str) -> None:
        if name in (*_WAITED_FOR, "stands"):
            self.stopped.emit()


def _with_ending(path: Path, ending: str) -> tuple[Path, bool]:
    """The path with its ending, and whether the dialog asked under that name before it replaces a file."""
    if path.suffix.lower() == f".{ending}":
        return path, True
    return path.with_name(f"{path.name}.{ending}"), False
