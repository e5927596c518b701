# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the form needs of the journal before it can open, read in the background."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.meldcode_rules import first_seen
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.signals.meldcode.draft import KEY, MeldcodeDraft, begun_with, of_record

MOST = 10_000
"""More records than any vault has."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record to work on: as the journal holds it, as the form shows it, and what stands beside it.

    `signals` are all of those young people and every linked one, the newest first; `resumed` tells that it
    was being written when the program ended.
    """

    base: Meldcode
    draft: MeldcodeDraft
    names: tuple[str, ...]
    signals: tuple[Signal, ...]
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class MeldcodeRow:
    """A record in the list: whole, the names of those it is about, and the day its clock runs from."""

    meldcode: Meldcode
    names: tuple[str, ...]
    first: date


def listed(journal: Journal) -> tuple[MeldcodeRow, ...]:
    """Every meldcode record, the newest first. There are few in a vault."""
    kind = EntryKind.MELDCODE
    query = TimelineQuery(kinds=frozenset({kind}), limit=MOST)
    names = {row.id: tuple(person.name for person in row.people) for row in journal.timeline(query)}
    records = [each for each in journal.records(kind) if isinstance(each, Meldcode)]
    return tuple(
        MeldcodeRow(each, names.get(each.id, ()), first_seen(each, _signal_days(journal, each)))
        for each in reversed(records)
    )


def _signal_days(journal: Journal, meldcode: Meldcode) -> list[date]:
    found = (journal.find(target) for target in journal.has(meldcode.linked))
    return [each.day for each in found if isinstance(each, Signal)]


def find(
    journal: Journal, subject: FromSignal | UUID | None, today: date, *, drafts: bool = True
) -> Found | None:
    """What to open for `subject`; with `drafts` what was half written comes first. Raises RecordGone."""
    kept = journal.draft(KEY) if drafts else None
    draft = MeldcodeDraft.from_text(kept) if kept else None
    if draft is not None:
        return _resumed(journal, draft)
    if isinstance(subject, FromSignal):
        return _from_signal(journal, subject.signal, today)
    return None if subject is None else _whole(journal, _record(journal, subject))


def _resumed(journal: Journal, draft: MeldcodeDraft) -> Found:
    try:
        base = _record(journal, UUID(draft.id))
    except RecordGone:
        base = Meldcode(
            id=UUID(draft.id),
            day=date.fromisoformat(draft.day),
            people=participants(*(UUID(person) for person in draft.people)),
        )
    return _found(journal, base, draft, resumed=True)


def _from_signal(journal: Journal, signal: UUID, today: date) -> Found:
    for record in journal.records(EntryKind.MELDCODE):
        if isinstance(record, Meldcode) and signal in record.linked and record.closed_on is None:
            return _whole(journal, record)
    seen = journal.find(signal)
    if not isinstance(seen, Signal):
        raise RecordGone
    base = Meldcode(day=today, people=participants(*seen.person_ids), linked=(signal,))
    return _found(journal, base, begun_with(base, seen))


def _whole(journal: Journal, meldcode: Meldcode) -> Found:
    return _found(journal, meldcode, of_record(meldcode))


def _found(journal: Journal, base: Meldcode, draft: MeldcodeDraft, *, resumed: bool = False) -> Found:
    signals = {each.id: each for person in base.person_ids for each in _signals_of(journal, person)}
    for target in draft.linked:
        identity = UUID(target)
        if identity not in signals and journal.has([identity]):
            linked = journal.find(identity)
            if isinstance(linked, Signal):
                signals[identity] = linked
    known = {name.id: name.name for name in journal.names()}
    names = tuple(known[person] for person in base.person_ids if person in known)
    newest = sorted(signals.values(), key=lambda each: (each.day, each.id.bytes), reverse=True)
    return Found(base, draft, names, tuple(newest), resumed)


def _signals_of(journal: Journal, person: UUID) -> list[Signal]:
    found = journal.records(EntryKind.SIGNAL, person=person)
    return [each for each in found if isinstance(each, Signal)]


def _record(journal: Journal, identity: UUID) -> Meldcode:
    record = journal.find(identity)
    if not isinstance(record, Meldcode):
        raise RecordGone
    return record
