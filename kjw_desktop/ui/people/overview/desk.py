# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of one young person while it is being made: what is kept of it, and what works on it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.referral.choices import OverviewChoice, notes_to_choose
from kjw_desktop.reports.referral.draft import OverviewDraft, draft_key, from_json, to_json
from kjw_desktop.reports.referral.giving import Overview
from kjw_desktop.reports.reviewed.drafts import bare, only_letters
from kjw_desktop.reports.reviewed.residual import residual_risk
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_with_leaks
from kjw_desktop.ui.newest_tasks import NewestTasks
from kjw_desktop.ui.people.overview.making import (
    Prepared,
    Sheets,
    draw,
    give,
    prepare,
    sheets,
    went_out,
)
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip

_PAUSE_MS = 100


class OverviewDesk(QObject):
    """Made for one young person, and left when another comes.

    `draft` is what the vault keeps: `found` carries the one that was kept before. The other signals carry
    what was asked for: notes to choose from (`noted`), a Prepared, risks (`weighed`), Sheets (`pictured`) and
    more of their pages (`drawn`), a Publication (`given`), the publications of before (`listed`). `refused`
    carries a sentence, `stopped` tells that somebody cancelled.
    """

    found = Signal(object)
    noted = Signal(object)
    prepared = Signal(object)
    weighed = Signal(object)
    pictured = Signal(object)
    drawn = Signal(object)
    given = Signal(object)
    listed = Signal(object)
    refused = Signal(str)
    stopped = Signal()

    def __init__(self, context: PageContext, person: UUID, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.person = person
        self._tasks = NewestTasks(context.tasks, strip, self)
        self._tasks.failed.connect(lambda error: self.refused.emit(sentence_with_leaks(error)))
        self._tasks.stopped.connect(lambda _name: self.stopped.emit())
        self.draft: OverviewDraft | None = None
        self.now: Prepared | None = None
        self.saved_as = ""
        self._keeper = DraftKeeper(context, draft_key(person), self._text, self)
        self._looked = False
        self._keeper.found.connect(self._found)
        self._keeper.looked.connect(self._has_looked)
        self._weighing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._weighing.timeout.connect(self._weigh)

    @property
    def busy(self) -> bool:
        """Whether something is being prepared, pictured or given out."""
        return self._tasks.running(("prepare", "picture", "give"))

    @property
    def overview(self) -> Overview | None:
        """What would be given out as it stands; None before anything was prepared."""
        if self.now is None or self.draft is None:
            return None
        return Overview(
            material=self.now.material, review=self.now.review, recognisable=self.draft.recognisable
        )

    def look(self) -> None:
        """Look for a draft that was kept."""
        self._keeper.look()

    def keep(self, draft: OverviewDraft | None) -> None:
        """Keep this from now on; None keeps nothing."""
        if draft != self.draft:
            self.draft = draft
            if self._looked:
                self._keeper.touch()

    def keep_now(self) -> None:
        """Keep it before this call returns."""
        if self._looked:
            self._keeper.keep_now()

    def reviewed(self, review: Review) -> None:
        """Something was decided: keep it, and weigh again what is left to know somebody by."""
        if self.now is None or self.draft is None:
            return
        self.now = replace(self.now, review=review)
        kept = bare(review)
        saved = self.draft.saved_name if kept == self.draft.review else ""
        self.keep(replace(self.draft, review=kept, saved_name=saved))
        self._weighing.start()

    def begin_anew(self, choice: OverviewChoice, *, same_letters: bool) -> None:
        """Let go of what was decided; the letters stay only if they are to be the same."""
        before = self.draft.review if self.draft is not None else None
        self.now = None
        letters = only_letters(before) if before is not None and same_letters else None
        self.keep(OverviewDraft(choice=choice, review=letters) if letters is not None else None)

    def read_notes(self, choice: OverviewChoice) -> None:
        """Read what may be chosen from."""
        journal, person, since, until = self._context.journal, self.person, choice.since, choice.until
        self._tasks.run(
            "notes",
            self.tr("Reading notes"),
            lambda progress: notes_to_choose(journal, person, since, until, progress),
            self.noted.emit,
        )

    def read_left(self) -> None:
        """Read what left before."""
        journal, person = self._context.journal, self.person
        self._tasks.run("left", "", lambda _progress: went_out(journal, person), self.listed.emit)

    def prepare(self, choice: OverviewChoice) -> None:
        """Read the chosen notes and look in them for what tells who it is."""
        journal, today = self._context.journal, self._context.today()
        before = self.draft.review if self.draft is not None else None
        self._tasks.run(
            "prepare",
            self.tr("Looking for what tells who it is"),
            lambda progress: prepare(journal, choice, before, today, progress),
            self._prepared,
        )

    def picture(self) -> None:
        """Make the PDF, to be shown."""
        overview, journal = self.overview, self._context.journal
        if overview is not None:
            self._tasks.run(
                "picture",
                self.tr("Making the pages"),
                lambda progress: sheets(journal, overview, progress),
                self.pictured.emit,
            )

    def draw(self, made: Sheets, places: Sequence[int], width: int) -> None:
        """Picture these pages, so many pixels wide."""
        self._tasks.run("draw", "", lambda progress: draw(made, width, places, progress), self.drawn.emit)

    def give(self, made: Sheets, path: Path) -> None:
        """Give out what was shown. A name without its ending gets it, and no other file's place."""
        journal, asked = self._context.journal, path.suffix.lower() == ".pdf"
        path = path if asked else path.with_name(f"{path.name}.pdf")
        self.saved_as = path.name
        self._tasks.run(
            "give",
            self.tr("Reading the file back"),
            lambda progress: give(journal, made, path, asked, progress),
            self.given.emit,
        )

    def stop(self) -> None:
        """Stop what somebody waits for, and tell so."""
        self._tasks.stop()

    def cancel(self) -> None:
        """Stop everything and tell nothing: it is another's turn."""
        self._tasks.let_go()

    def _weigh(self) -> None:
        now, journal, today = self.now, self._context.journal, self._context.today()
        if now is not None:
            self._tasks.run(
                "weigh",
                "",
                lambda _progress: residual_risk(journal, self.person, now.review, today),
                self.weighed.emit,
            )

    def _prepared(self, found: Prepared) -> None:
        self.now = found
        self.prepared.emit(found)

    def _text(self) -> str:
        return to_json(self.draft) if self.draft is not None else ""

    def _found(self, text: str) -> None:
        try:
            draft = from_json(text)
        except ValueError:  # of another version: begin anew
            return
        self.draft = draft
        self.found.emit(draft)

    def _has_looked(self) -> None:
        self._looked = True
        self._keeper.touch()
