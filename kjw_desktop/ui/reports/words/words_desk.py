# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of one report while they are being made: what is kept of them, and what works on them."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.domain.progress import Progress
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.report_draft import ReportDraft, from_json, to_json
from kjw_desktop.reports.reviewed.drafts import bare
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.newest_tasks import NewestTasks
from kjw_desktop.ui.reports.words.looking import Looked, looked_over, risks, to_choose
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip

_PAUSE_MS = 100


class WordsDesk(QObject):
    """Made for the report of one choice, and left when another comes.

    `found` carries the draft that was kept, or the empty one; `chosen_from` a ToChoose, `looked` a Looked,
    `weighed` the risks anew. `refused` carries a sentence, `stopped` tells that somebody cancelled.
    """

    found = Signal(object)
    chosen_from = Signal(object)
    looked = Signal(object)
    weighed = Signal(object)
    refused = Signal(str)
    stopped = Signal()

    def __init__(
        self, context: PageContext, empty: ReportDraft, strip: ProgressStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.draft = self._empty = empty
        self.now: Looked | None = None
        self.asked = empty.words
        """The words that were last looked over."""
        self._tasks = NewestTasks(context.tasks, strip, self)
        self._tasks.failed.connect(lambda error: self.refused.emit(sentence_of(error)))
        self._tasks.stopped.connect(lambda _name: self.stopped.emit())
        self._known = False
        self._keeper = DraftKeeper(context, empty.key, self._text, self)
        self._keeper.found.connect(self._take_up)
        self._keeper.looked.connect(self._has_looked)
        self._weighing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._weighing.timeout.connect(self._weigh)

    @property
    def busy(self) -> bool:
        """Whether the words are being looked over."""
        return self._tasks.running(("look",))

    def look(self) -> None:
        """Look for a draft that was kept, and for what there is to choose."""
        self._keeper.look()
        self.read()

    def read(self) -> None:
        """Read the stories and quotes there are."""
        journal, period, today = self._context.journal, self.draft.period, self._context.today()
        self._tasks.run(
            "choose", "", lambda progress: to_choose(journal, period, today, progress), self._chosen
        )

    def keep(self, draft: ReportDraft) -> None:
        """Keep this from now on."""
        if draft != self.draft:
            self.draft = draft
            if self._known:
                self._keeper.touch()

    def keep_now(self) -> None:
        """Keep it before this call returns."""
        if self._known:
            self._keeper.keep_now()

    def look_over(self) -> None:
        """Look in all words for what tells who somebody is."""
        journal, draft, today = self._context.journal, self.draft, self._context.today()
        self.asked = draft.words

        def work(progress: Progress) -> Looked:
            return looked_over(journal, draft, today, progress)

        self._tasks.run("look", self.tr("Looking for what tells who it is"), work, self._has_looked_over)

    def reviewed(self, review: Review) -> None:
        """Something was decided: keep it, and weigh again what is left to know somebody by."""
        if self.now is not None:
            self.now = replace(self.now, review=review)
            self.keep(replace(self.draft, review=bare(review)))
            self._weighing.start()

    def stop(self) -> None:
        """Stop what somebody waits for, and tell so."""
        self._tasks.stop()

    def let_go(self) -> None:
        """Keep what there is, and stop everything: it is another report's turn."""
        self.keep_now()
        self._tasks.let_go()
        self.deleteLater()

    def _weigh(self) -> None:
        now, journal = self.now, self._context.journal
        if now is not None:
            self._tasks.run("weigh", "", lambda _progress: risks(journal, now, now.review), self.weighed.emit)

    def _chosen(self, found: object) -> None:
        self.chosen_from.emit(found)

    def _has_looked_over(self, found: Looked) -> None:
        self.now = found
        self.keep(replace(self.draft, review=bare(found.review)))
        self.looked.emit(found)

    def _text(self) -> str:
        return to_json(self.draft) if self.draft != self._empty else ""

    def _take_up(self, text: str) -> None:
        try:
            self.draft = from_json(text)
        except ValueError:  # of another version: begin anew
            return

    def _has_looked(self) -> None:
        self._known = True
        self.found.emit(self.draft)
