# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a lock or a power cut broke off on another page, so that nobody has to remember where it was."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.meldcode_apart import RECORD_CLASS
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.report_layout import WORDS_DRAFT, ReportPart, folded_reader
from kjw_desktop.language import translate
from kjw_desktop.reports.dutch import period_name
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry import referral_draft
from kjw_desktop.ui.people.sections import CONSULTATION, REFERRALS
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.reports.stories import story_draft
from kjw_desktop.ui.reports.stories.story_draft import STORIES
from kjw_desktop.ui.reports.targets import target_draft
from kjw_desktop.ui.signals.sections import MELDCODE, PARTNERS
from kjw_desktop.ui.today.waiting_list import WaitingList
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.section import ToSection

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

CASE = "casus:"
"""How the keys of drafts of overviews begin (`reports.referral.draft`)."""
_PARTS = {story_draft.KEY: ReportPart.STORY, target_draft.KEY: ReportPart.TARGETS}


@dataclass(frozen=True, slots=True)
class HalfWritten:
    """A draft that is gone on with elsewhere: a referral of `person`, of nobody yet, or a meldcode record.

    With `is_case` it is the anonymous case of `person`. With `part` it belongs to Verslagen: an agreed
    result, a story, or (with `report`) the words of that report.
    """

    is_meldcode: bool
    person: Person | None = None
    is_case: bool = False
    part: ReportPart | None = None
    report: ReportChoice | None = None

    @property
    def home(self) -> tuple[str, ToSection]:
        """The page and view that go on with it."""
        if self.part is not None:
            story = STORIES if self.part is ReportPart.STORY else None
            return "reports", ToSection(self.part.value, self.report or story)
        if self.person is not None:
            return "people", ToSection(CONSULTATION if self.is_case else REFERRALS, None, self.person.id)
        return "signals", ToSection(MELDCODE if self.is_meldcode else PARTNERS)


class StillWriting(WaitingList):
    """`opened` carries a HalfWritten; of a meldcode record it names nobody.

    It reads anew when a draft came or went.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, translate("StillWriting", "You were still writing this"))
        context.events.drafts_changed.connect(self.read)
        context.events.on_records(self.read)
        self.read()

    def read(self, *_what: object) -> None:
        """Look what waits."""
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: waiting(journal))
        task.done.connect(self._show)

    def _show(self, found: list[HalfWritten]) -> None:
        self.show_rows([self._row(each) for each in found])

    def _row(self, each: HalfWritten) -> RowData:
        title = self.tr("Meldcode record") if each.is_meldcode else self.tr("Referral")
        if each.is_case:
            title = self.tr("Anonymous case")
        if each.part is not None:
            title = self._of_reports(each.part)
        name = each.person.full_name if each.person is not None else ""
        if each.report is not None:
            name = period_name(each.report.period)
        return RowData(
            title=" · ".join(part for part in (title, name) if part),
            detail=self.tr("Not saved yet. Enter goes on with it."),
            subject=each,
        )

    def _of_reports(self, part: ReportPart) -> str:
        return {
            ReportPart.TARGETS: self.tr("Agreed result"),
            ReportPart.STORY: self.tr("Experience story"),
        }.get(part, self.tr("Words of a report"))


def waiting(journal: "Journal") -> list[HalfWritten]:
    """The drafts that another page goes on with, the latest first."""
    found = []
    for key in journal.drafts():
        if key == RECORD_CLASS:
            found.append(HalfWritten(is_meldcode=True))
        elif key == referral_draft.KEY:
            found.append(HalfWritten(is_meldcode=False))
        elif key in _PARTS:
            found.append(HalfWritten(is_meldcode=False, part=_PARTS[key]))
        elif key.startswith(WORDS_DRAFT):
            words = _words(journal, key)
            found += [words] if words is not None else []
        elif key.startswith(CASE):
            case = _case(journal, key)
            found += [case] if case is not None else []
        else:
            person = referral_draft.person_of(key)
            known = _known(journal, person) if person is not None else None
            found += [HalfWritten(is_meldcode=False, person=known)] if known is not None else []
    return found


def _case(journal: "Journal", key: str) -> HalfWritten | None:
    """The case that is kept under this key, unless it was saved since."""
    from kjw_desktop.reports.referral.draft import (
        from_json,
        person_of,
    )  # a thread loads it, when there is one

    try:
        draft = from_json(journal.draft(key) or "")
    except ValueError:  # of another version of the program
        return None
    person = person_of(key)
    begun = draft.choice.question.strip() or draft.choice.notes or (draft.review and draft.review.decisions)
    known = _known(journal, person) if person is not None and begun and not draft.saved_name else None
    return HalfWritten(is_meldcode=False, person=known, is_case=True) if known is not None else None


def _words(journal: "Journal", key: str) -> HalfWritten | None:
    """The words that are kept under this key, until the report of that period is given to that reader."""
    from kjw_desktop.reports.quarter.report_draft import ReportDraft, from_json

    try:
        draft = from_json(journal.draft(key) or "")
    except ValueError:  # of another version of the program
        return None
    reader = folded_reader(draft.reader)
    given = any(
        each.period == str(draft.period) and each.fingerprint and folded_reader(each.reader) == reader
        for each in journal.publications()
    )
    if given or draft.words == ReportDraft(period=draft.period).words:
        return None
    choice = ReportChoice(draft.period, draft.reader, draft.programme)
    return HalfWritten(is_meldcode=False, part=ReportPart.THEMES, report=choice)


def _known(journal: "Journal", person: UUID) -> Person | None:
    try:
        found = journal.find(person)
    except RecordGone:
        return None
    return found if isinstance(found, Person) else None
