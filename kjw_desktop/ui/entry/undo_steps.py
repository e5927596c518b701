# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One step of undo: what it does to the journal, what it tells, and the step that takes it back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.entries import Entry, Stamp
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import KIND_OF, Record
from kjw_desktop.language import translate
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import ChangeBack, Withdrawn
from kjw_desktop.ui.context import JournalEvents
from kjw_desktop.ui.entry_rows import kind_word

Stands = dict[UUID, Stamp]
"""The stamp of each record that the window changed or brought back, by its id."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a step: records changed, back or gone, and the step that takes it back.

    `came` and `went` are the young people who came back, and went, with a change.
    """

    records: tuple[Record, ...]
    back: "Step"
    came: tuple[Record, ...] = ()
    went: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """A record was changed; the version `back_to` stood before, and is stored as a change of its own.

    The new young people `along` came with the change; `kept` went when it was undone.
    """

    id: UUID
    back_to: int
    along: tuple[UUID, ...] = ()
    kept: tuple[Withdrawn, ...] = ()

    @property
    def person_ids(self) -> frozenset[UUID]:
        """The young people whom memory holds something of."""
        return frozenset(person for each in self.kept for person in each.person_ids)

    def apply(self, journal: Journal, stands: Stands) -> Done:
        """Raises RecordGone, RecordChanged when it changed again since."""
        change = ChangeBack(
            record=self.id,
            revision=self.back_to,
            stamp=stands.get(self.id),
            people=self.along,
            kept=self.kept,
        )
        stored, gone = journal.change_back(change)
        came = tuple(each.record for each in self.kept)
        stamp: Stamp = getattr(stored, "stamp")  # noqa: B009  # only what has a stamp is undone
        back = Changed(self.id, stamp.revision - 1, tuple(each.id for each in came), gone)
        return Done((stored,), back, came, tuple(each.record for each in gone))

    def tell(self, done: Done, events: JournalEvents, _stands: Stands, *, again: bool) -> str:
        """Tell the pages; gives the sentence."""
        for person in done.came:
            events.recorded.emit(person)
        events.amended.emit(done.records[0])
        for person in done.went:
            events.erased.emit(person.id)
        if done.went:
            said = translate("Undo", "Undone: the change, {what}. Ctrl+Shift+Z brings it back.")
            return said.format(what=listed(done.went))
        if again:
            return translate("Undo", "The change is made again.")
        return translate(
            "Undo", "The change is undone. What you had changed stands with the earlier versions."
        )


@dataclass(frozen=True, slots=True)
class Added:
    """Records were saved together: they are erased, and held in memory alone."""

    ids: tuple[UUID, ...]
    person_ids: frozenset[UUID]

    @classmethod
    def of(cls, records: Sequence[Record]) -> "Added":
        """The step for records that were just saved."""
        people = {each.id for each in records if isinstance(each, Person)}
        named = {person for each in records if isinstance(each, Entry) for person in each.person_ids}
        return cls(tuple(each.id for each in records), frozenset(people | named))

    def apply(self, journal: Journal, _stands: Stands) -> Done:
        """Raises RecordGone when none of them is there."""
        kept = journal.take_back(self.ids)
        return Done(tuple(each.record for each in kept), Gone(kept))

    def tell(self, done: Done, events: JournalEvents, _stands: Stands, *, again: bool) -> str:
        """Tell the pages; gives the sentence."""
        for record in done.records:
            events.erased.emit(record.id)
        if all(isinstance(record, CalledOff) for record in done.records):
            return translate("Undo", "That evening waits to be filled in again.")
        what = listed(done.records)
        if again:
            return translate("Undo", "Deleted again: {what}.").format(what=what)
        return translate("Undo", "Taken back: {what}. Ctrl+Shift+Z brings it back.").format(what=what)


@dataclass(frozen=True, slots=True)
class Gone:
    """Records were erased; they are stored anew under their ids, with stamps and earlier versions."""

    kept: tuple[Withdrawn, ...]

    @property
    def person_ids(self) -> frozenset[UUID]:
        """The young people named in any of them."""
        return frozenset(person for each in self.kept for person in each.person_ids)

    def apply(self, journal: Journal, _stands: Stands) -> Done:
        """Raises RuleBroken when a young person named in one is gone."""
        journal.bring_back(*self.kept)
        records = tuple(each.record for each in self.kept)
        return Done(records, Added(tuple(each.id for each in records), self.person_ids))

    def tell(self, done: Done, events: JournalEvents, stands: Stands, *, again: bool) -> str:
        """Tell the pages; gives the sentence."""
        for record in done.records:
            stamp = getattr(record, "stamp", None)
            if stamp is not None:
                stands[record.id] = stamp
            events.recorded.emit(record)
        if again:
            return translate("Undo", "Stands again: {what}.").format(what=listed(done.records))
        return translate("Undo", "What you deleted is back.")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A line of the address book was changed; without a revision, `after` tells whether it still stands."""

    before: PartnerContact
    after: PartnerContact

    @property
    def person_ids(self) -> frozenset[UUID]:
        """Nobody: a partner is no young person."""
        return frozenset()

    def apply(self, journal: Journal, _stands: Stands) -> Done:
        """Raises RecordGone, RecordChanged when it changed again since."""
        stored = journal.amend(self.before, began=self.after)
        return Done((stored,), Replaced(self.after, self.before))

    def tell(self, done: Done, events: JournalEvents, _stands: Stands, *, again: bool) -> str:
        """Tell the pages; gives the sentence."""
        events.amended.emit(done.records[0])
        if again:
            return translate("Undo", "The change is made again.")
        return translate("Undo", "The change is undone.")


Step = Changed | Added | Gone | Replaced


def listed(records: Sequence[Record]) -> str:
    """What kinds of record there are, without a name: 'contact, signal, new young person'."""
    kinds = (Entry, PartnerContact, Target, Person)
    words = Counter(_kind(each) for kind in kinds for each in records if isinstance(each, kind))
    return ", ".join(said if number == 1 else f"{number} × {said}" for said, number in words.items())


def _kind(record: Entry | PartnerContact | Target | Person) -> str:
    if isinstance(record, Person):
        return translate("Undo", "new young person")
    if isinstance(record, PartnerContact):
        return translate("Undo", "partner")
    if isinstance(record, Target):
        return translate("Undo", "agreed result")
    return kind_word(KIND_OF[type(record)]).lower()
