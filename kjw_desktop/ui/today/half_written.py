# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a lock or a power cut broke off on another page, so that nobody has to remember where it was."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.meldcode_apart import RECORD_CLASS
from kjw_desktop.domain.people import Person
from kjw_desktop.language import translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry import referral_draft
from kjw_desktop.ui.people.sections import CONSULTATION, REFERRALS
from kjw_desktop.ui.signals.sections import MELDCODE, PARTNERS
from kjw_desktop.ui.today.waiting_list import WaitingList
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.section import ToSection

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

CASE = "casus:"
"""How the keys of drafts of overviews begin (`reports.referral.draft`)."""


@dataclass(frozen=True, slots=True)
class HalfWritten:
    """A draft that is gone on with elsewhere: a referral of `person`, of nobody yet, or a meldcode record.

    With `is_case` it is the anonymous case of `person`.
    """

    is_meldcode: bool
    person: Person | None = None
    is_case: bool = False

    @property
    def home(self) -> tuple[str, ToSection]:
        """The page and view that go on with it."""
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
        name = each.person.full_name if each.person is not None else ""
        return RowData(
            title=" · ".join(part for part in (title, name) if part),
            detail=self.tr("Not saved yet. Enter goes on with it."),
            subject=each,
        )


def waiting(journal: "Journal") -> list[HalfWritten]:
    """The drafts that another page goes on with, the latest first."""
    found = []
    for key in journal.drafts():
        if key == RECORD_CLASS:
            found.append(HalfWritten(is_meldcode=True))
        elif key == referral_draft.KEY:
            found.append(HalfWritten(is_meldcode=False))
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


def _known(journal: "Journal", person: UUID) -> Person | None:
    try:
        found = journal.find(person)
    except RecordGone:
        return None
    return found if isinstance(found, Person) else None
