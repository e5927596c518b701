# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker chooses before an overview is made: whose, of which weeks, which notes, for whom and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.consent_rules import SHARED_WITH, months_later
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.signal_rules import counts_as, sensitive_kinds
from kjw_desktop.domain.signals import Signal
from kjw_desktop.reports.reviewed.leaving import may_leave

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

WITHOUT_CONSENT = "anoniem_bespreken"
"""The ground (`consent_kind`) of an overview in which nobody can be known; the other is `SHARED_WITH`."""
MONTHS = 3
"""How far back an overview looks when nothing else is chosen (journeys 4.2)."""
KINDS = (EntryKind.CONTACT, EntryKind.SIGNAL, EntryKind.ACTIVITY, EntryKind.FOLLOWUP)
"""What notes can be chosen from."""
_LINE = 200  # characters that a row shows
_OTHER_CONCERNS = counts_as("", sensitive=True)
_ABOUT_SAFETY = frozenset({"vt_advies"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewChoice:
    """Whose overview, of which days (both inclusive), with which notes, for `partner` (a key) and why.

    `question`, `role` and `view` (what the young person thinks of it) are the worker's own words. `ground` is
    `WITHOUT_CONSENT` or `SHARED_WITH`; `fields` are the keys of `consented.FIELDS` that the consent covers,
    None for those that its words name.
    """

    person: UUID
    since: date
    until: date
    notes: tuple[UUID, ...] = ()
    question: str = ""
    role: str = ""
    view: str = ""
    partner: str = ""
    meeting: date | None = None
    ground: str = WITHOUT_CONSENT
    fields: tuple[str, ...] | None = None

    @property
    def named(self) -> bool:
        """Whether the young person stands in it by name, on the ground of a consent."""
        return self.ground == SHARED_WITH


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """A note that may be chosen: its beginning, and whether it is chosen until somebody says otherwise.

    `apart` tells why not: it counts among other concerns in every figure, or belongs to a meldcode record.
    """

    id: UUID
    day: date
    kind: EntryKind
    line: str
    ticked: bool
    apart: bool = False


def default_since(until: date) -> date:
    """The first day of the last three months."""
    return months_later(until, -MONTHS)


def notes_to_choose(
    journal: "Journal", person: UUID, since: date, until: date, progress: Progress = silent
) -> tuple[NoteRow, ...]:
    """Everything written about somebody in these days (both inclusive), the newest first.

    Working notes and meldcode records are never among them. What is sensitive, or what a meldcode record
    rests on, is there and not ticked. What `progress` (records read) raises goes through.
    """
    with journal.snapshot():
        sensitive = sensitive_kinds(journal.vocabularies()["signal_kind"])
        linked = of_meldcode(journal, person)
        rows = []
        for number, entry in enumerate(written(journal, person, since, until), start=1):
            apart = entry.id in linked or is_sensitive(entry, sensitive)
            line = " ".join(written_in(entry, person)[:_LINE].split())
            rows.append(
                NoteRow(
                    id=entry.id,
                    day=entry.day,
                    kind=KIND_OF[type(entry)],
                    line=line,
                    ticked=not apart,
                    apart=apart,
                )
            )
            progress(number, number)
    return tuple(sorted(rows, key=lambda row: (row.day, row.id), reverse=True))


def written(journal: "Journal", person: UUID, since: date, until: date) -> Iterator[AnyEntry]:
    """The entries of these days that hold words about somebody and may leave, kind after kind."""
    for kind in KINDS:
        for entry in journal.records(kind, person=person, since=since, until=until):
            if may_leave(entry) and written_in(entry, person).strip():
                yield entry


def written_in(entry: AnyEntry, person: UUID) -> str:
    """What an entry says of somebody: of an activity only the remark about them, of a step what was done."""
    match entry:
        case Contact():
            return entry.note
        case Signal():
            return entry.observation
        case Activity():
            return "\n".join(link.remark for link in entry.people if link.person == person and link.remark)
        case Followup():
            return entry.what if entry.status == "gedaan" and entry.kind not in _ABOUT_SAFETY else ""
    return ""


def of_meldcode(journal: "Journal", person: UUID) -> frozenset[UUID]:
    """The records that somebody's meldcode records rest on."""
    records = journal.records(EntryKind.MELDCODE, person=person)
    return frozenset(linked for record in records for linked in record.linked)


def is_sensitive(entry: AnyEntry, sensitive: frozenset[str]) -> bool:
    """Whether a signal counts among other concerns in every figure (`domain.signal_rules`)."""
    if not isinstance(entry, Signal):
        return False
    kinds = not sensitive.isdisjoint(entry.kinds)
    return counts_as(entry.domain, sensitive=kinds) == _OTHER_CONCERNS
