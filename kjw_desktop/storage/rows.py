# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the journal takes as a question and gives as a list: frozen, and free of SQLAlchemy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal
from uuid import UUID

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import ActivitySeries, CalledOff
from kjw_desktop.domain.care import PartnerContact, Referral
from kjw_desktop.domain.consent_rules import Standing
from kjw_desktop.domain.entries import Entry, EntryKind, Stamp
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.meldcode_apart import Stays
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.domain.referral_rules import Bridged
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Term, TermChange

EVERY_KIND = frozenset(EntryKind)

PeopleOrder = Literal["name", "last_seen", "unseen", "due"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineQuery:
    """Which entries, newest first. `since` and `until` are inclusive; `before` is the last row's place.

    `theme` and `programme` are keys that an entry is tagged with; `level`, `life_domain`, `closed` and
    `without_step` (worries that `Journal.worries_without_step` gives) ask for signals alone. `follows` asks
    for what follows from that record; `fits` for contacts that may be about that signal: with one of its
    young people, or of which nobody is named.
    """

    kinds: frozenset[EntryKind] = EVERY_KIND
    person: UUID | None = None
    since: date | None = None
    until: date | None = None
    wijk: str | None = None
    theme: str | None = None
    programme: str | None = None
    level: str | None = None
    life_domain: str | None = None
    closed: bool | None = None
    without_step: bool = False
    follows: UUID | None = None
    fits: UUID | None = None
    limit: int = 50
    before: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleQuery:
    """Which young people. `text`: each of its words begins a word of their names; dated fields as of `on`.

    `band` is the age reached in the year of `on`; `theme` that of any contact or activity they were in;
    `youth_care` a key of `youth_care_phase`. Orders: by name; the latest seen first (`last_seen`), the
    longest not seen first (`unseen`), what is due earliest first (`due`).
    """

    text: str = ""
    status: str | None = None
    wijk: str | None = None
    band: str | None = None
    theme: str | None = None
    youth_care: str | None = None
    on: date = field(default_factory=date.today)
    order: PeopleOrder = "name"
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class PersonName:
    """How one says it (`name`: the first nickname, else the first name) and how it stands in full."""

    id: UUID
    name: str
    full_name: str
    nicknames: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of a list of young people.

    `last_seen` is the day of the latest contact that came about, or activity; `next_followup` the earliest
    day that something open is due and `next_what` what that is; `level` the heaviest open signal's;
    `strengths` are keys.
    """

    id: UUID
    name: str
    full_name: str
    nicknames: tuple[str, ...]
    birth_year: int | None
    gender: str | None
    wijk: str | None
    status: str | None
    work_type: str | None
    strengths: tuple[str, ...]
    last_seen: date | None
    next_followup: date | None
    next_what: str
    level: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One line of a timeline; `text` is the beginning of what was written.

    `sort` is the entry's own kind (of a signal the life domain), `state` a follow-up's, consent's or
    referral's, and of a closed signal the outcome ('' for none); `unnamed` counts links that lost their
    person, `headcount` those counted by eye. Of a referral `partner` is the key of whom it is to,
    `organisation` their name in the address book, `since` the day of its state.
    """

    place: int
    id: UUID
    kind: EntryKind
    day: date
    at: time | None
    record_class: str
    sort: str | None
    level: str | None
    state: str | None
    title: str
    text: str
    wijk: str | None
    location: str
    location_kind: str | None
    duration: int | None
    people: tuple[PersonName, ...]
    unnamed: int
    headcount: int | None
    partner: str | None = None
    organisation: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a search found: an entry, or a young person (`kind` and `day` None).

    `text` is what stands round the first match, `marks` the matches in it as offsets; both are empty for a
    young person who was found by name.
    """

    place: int
    id: UUID
    kind: EntryKind | None
    day: date | None
    title: str
    text: str
    marks: tuple[tuple[int, int], ...]
    sort: str | None
    level: str | None
    people: tuple[PersonName, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowupRow:
    """One thing to do, due on `day`; `linked` names the records it follows from."""

    id: UUID
    day: date
    what: str
    kind: str | None
    status: str
    people: tuple[PersonName, ...]
    linked: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A line of the address book, when somebody there was last spoken, and how many referrals are open."""

    contact: PartnerContact
    last_spoken: date | None
    open_referrals: int


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral, who it is about, the line of the address book it names, and what follows from it."""

    referral: Referral
    people: tuple[PersonName, ...]
    contact: PartnerContact | None
    followups: tuple[Followup, ...]


@dataclass(frozen=True, slots=True)
class WaitRow:
    """A stay on a waiting list of one referral, with the contacts in it."""

    referral: UUID
    bridged: Bridged


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A weekly activity, the day it was recorded last (None for never), and its latest evening called off."""

    series: ActivitySeries
    last: date | None
    called_off: CalledOff | None = None


@dataclass(frozen=True, slots=True)
class RegularRow:
    """Somebody who came by name to a weekly activity lately: how often, first and last on which day."""

    person: PersonName
    times: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ConsentDue:
    """A consent (a key of `consent_kind`, perhaps of `partner`) to ask for again from `day` on, and why."""

    person: PersonName
    kind: str
    partner: str | None
    day: date
    standing: Standing


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list that a worker keeps under a name: its page, and its question as that page writes it."""

    id: UUID
    name: str
    page: str
    query: str


@dataclass(frozen=True, slots=True)
class Version:
    """A record as it stood until `saved_at` (UTC)."""

    revision: int
    saved_at: datetime
    record: Record


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An erased record as it stood, its earlier versions, and what pointed to it.

    It exists in memory alone. A young person is one only while nothing names them but earlier versions of
    entries: these are in `told` as they stood, each with the id of its entry (decision 55). What points to
    a partner are the referrals to them.
    """

    record: AnyEntry | CalledOff | PartnerContact | Target | Person
    versions: tuple[Version, ...]
    pointing: tuple[UUID, ...]
    told: tuple[tuple[UUID, Version], ...] = ()

    @property
    def person_ids(self) -> frozenset[UUID]:
        """The young people named in it, or in an earlier version, or who it is."""
        versions = (*self.versions, *(version for _, version in self.told))
        records = (self.record, *(version.record for version in versions))
        named = (person for each in records if isinstance(each, Entry) for person in each.person_ids)
        return frozenset((*named, *(each.id for each in records if isinstance(each, Person))))


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourhoodRow:
    """One line of the neighbourhood notes; `text` is the beginning of the note, `trend` '' for none."""

    id: UUID
    day: date
    wijk: str | None
    location_kind: str | None
    text: str
    trend: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBack:
    """A record that is to go back to the earlier version `revision`.

    `stamp` is that of the record as it was last seen, None for whatever stands there. `people` came with the
    change and go with it where nothing else names them; `kept` is brought back first.
    """

    record: UUID
    revision: int
    stamp: Stamp | None = None
    people: tuple[UUID, ...] = ()
    kept: tuple[Withdrawn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What an erasure takes, counted by kind.

    `removed` goes wholly; `emptied` stays as a count without text or name; `unlinked` keeps its text, since
    others are named in it. `kept` stays as it is, `because` of a meldcode record: that record itself, what it
    is linked to, and of the young person the names and birth.
    """

    removed: Mapping[str, int] = field(default_factory=dict)
    emptied: Mapping[str, int] = field(default_factory=dict)
    unlinked: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    because: frozenset[Stays] = frozenset()
    versions: int = 0
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One act, without names or content; `at` in UTC."""

    at: datetime
    act: str
    detail: str


@dataclass(frozen=True, slots=True)
class ClosedPeriod:
    """A period that is closed: since when (UTC), and how the records stood then (`Journal.records_state`)."""

    period: Period
    closed_at: datetime
    records_state: str


@dataclass(frozen=True, slots=True)
class Frozen:
    """A closed period with its exact counts, as the text that keeps them (`storage.frozen_counts`)."""

    period: Period
    closed_at: datetime
    records_state: str
    content: str

    @property
    def is_quarter(self) -> bool:
        """Whether it is the quarter itself, and not a month that was closed with it."""
        return self.period.months == 3

    @property
    def closed(self) -> ClosedPeriod:
        """The same without its counts."""
        return ClosedPeriod(self.period, self.closed_at, self.records_state)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that left: its name without a folder, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The file of a publication, and the young people it tells of, in the order of their ids."""

    publication: UUID
    name: str
    content: bytes
    people: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What an import brings beside records, stored in the same transaction."""

    wijken: tuple[Term, ...] = ()
    terms: tuple[TermChange, ...] = ()
    publications: tuple[Publication, ...] = ()
    closed: tuple[Frozen, ...] = ()
    files: tuple[StoredFile, ...] = ()
    secret: bytes | None = None
    settings: Settings | None = None
