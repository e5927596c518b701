# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An entry with all that its view shows, read at one moment; and storing a change of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Version
from kjw_desktop.ui.entry.began import at_revision

FIRST_WORDS = 60
"""Letters of a signal by which a contact says what it is about."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A change not saved when the journal locked: the revision it began from, what stood in the form."""

    revision: int
    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """An entry, the young people named in it, its earlier versions (oldest first), a change not saved yet."""

    entry: AnyEntry
    people: tuple[Person, ...]
    versions: tuple[Version, ...]
    draft: Draft | None = None
    names: Mapping[UUID, str] = field(default_factory=dict)
    """What everybody is called whom the entry or an earlier version names; of signals the first words."""
    signals: tuple[Signal, ...] = ()
    """The signals that a contact is about."""

    def at(self, revision: int) -> AnyEntry:
        """The entry as that revision was (`ui.entry.began`)."""
        return at_revision(self.entry, self.versions, revision)


@dataclass(frozen=True, slots=True)
class Clash:
    """A change was not stored: `newest` is what stands there by now."""

    newest: Whole


def read(journal: Journal, entry: UUID) -> Whole:
    """The whole of an entry. Raises RecordGone, also for a record that is no entry."""
    with journal.snapshot():
        found = journal.find(entry)
        if not isinstance(found, Entry):
            raise RecordGone
        named = _people(journal, found.person_ids)
        versions = journal.versions(entry)
        before = {
            person
            for version in versions
            if isinstance(version.record, Entry)
            for person in version.record.person_ids
        }
        others = _people(journal, before - set(found.person_ids))
        names = {person.id: person.full_name for person in (*named, *others)}
        signals = _signals(journal, found, versions)
        names |= {signal.id: _beginning(signal.observation) for signal in signals}
        about = tuple(signal for signal in signals if signal.id in found.linked)
        return Whole(found, named, versions, _draft(journal, entry), names, about)


def _signals(journal: Journal, entry: AnyEntry, versions: Sequence[Version]) -> tuple[Signal, ...]:
    """The signals that a contact is or was about, the earliest first; none for other entries."""
    if not isinstance(entry, Contact):
        return ()
    records = (entry, *(version.record for version in versions))
    linked = {each for record in records if isinstance(record, Entry) for each in record.linked}
    found = (journal.find(each) for each in journal.has(linked))
    return tuple(sorted((each for each in found if isinstance(each, Signal)), key=lambda each: each.day))


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"


def _people(journal: Journal, ids: Iterable[UUID]) -> tuple[Person, ...]:
    found = (journal.find(person) for person in ids)
    return tuple(person for person in found if isinstance(person, Person))


def store(journal: Journal, changed: AnyEntry, new: Sequence[Person] = ()) -> AnyEntry | Clash:
    """Store a changed entry with the young people who are `new` in it, and drop its draft.

    A Clash when it was changed elsewhere since; then nothing is stored. Raises what `amend` raises.
    """
    try:
        stored = journal.amend(changed, new=new)
        drop_draft(journal, changed.id)
    except RecordChanged:
        return Clash(read(journal, changed.id))
    if not isinstance(stored, Entry):
        raise RecordGone
    return stored


def lost_somebody(before: AnyEntry, newest: AnyEntry) -> bool:
    """Whether a young person who was named in the entry was erased since."""
    gone = set(before.person_ids) - set(newest.person_ids)
    nameless = sum(link.person is None for link in newest.people)
    return bool(gone) and nameless > sum(link.person is None for link in before.people)


def read_anew(journal: Journal, entry: UUID) -> Whole:
    """The whole of an entry, with nothing kept of its form any more. Raises what `read` raises."""
    drop_draft(journal, entry)
    return read(journal, entry)


def keep_draft(journal: Journal, entry: AnyEntry, text: str) -> None:
    """Keep what stands in the form of an entry; erasing the entry, or somebody it names, takes it along."""
    revision = entry.stamp.revision if entry.stamp else 1
    journal.save_draft(_key(entry.id), f"{revision} {text}")


def drop_draft(journal: Journal, entry: UUID) -> None:
    """Forget what was kept of an entry's form."""
    journal.drop_draft(_key(entry))


def _draft(journal: Journal, entry: UUID) -> Draft | None:
    revision, _, text = (journal.draft(_key(entry)) or "").partition(" ")
    return Draft(int(revision), text) if text else None


def _key(entry: UUID) -> str:
    return f"amend.{entry}"
