# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one door to what a vault holds: every read and write of records goes through here.

Each call is one short transaction; what it stored is on the disk when it returns. Any thread may call; what
goes in and comes out is frozen.
"""

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import Connection

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import Activity, ActivitySeries, CalledOff
from kjw_desktop.domain.age import AgeBands
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.entries import EntryKind, Stamp
from kjw_desktop.domain.errors import NotAVault, RecordChanged, VaultTrouble
from kjw_desktop.domain.figures import CountTable
from kjw_desktop.domain.first_action import FirstActions
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange, Vocabularies, Vocabulary
from kjw_desktop.storage import ledger, own, terms, views
from kjw_desktop.storage.counts import counts
from kjw_desktop.storage.counts.first_actions import first_actions as first_actions_of
from kjw_desktop.storage.engine import Database, OpenVault
from kjw_desktop.storage.lists import (
    consents,
    locations,
    neighbourhood,
    partners,
    people,
    referrals,
    search,
    series,
    timeline,
    todo,
    untold,
)
from kjw_desktop.storage.records import bulk, reader, signalling, streams, withdrawal
from kjw_desktop.storage.records.eraser import Eraser
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.report_desk import ReportDesk, frozen
from kjw_desktop.storage.rows import (
    Carried,
    ChangeBack,
    ConsentDue,
    EntryRow,
    Erasure,
    FollowupRow,
    Hit,
    LogEntry,
    NeighbourhoodRow,
    PartnerRow,
    PeopleQuery,
    PersonName,
    PersonRow,
    ReferralRow,
    RegularRow,
    SavedView,
    SeriesRow,
    TimelineQuery,
    Version,
    WaitRow,
    Withdrawn,
)

_NOTHING_CARRIED = Carried()


class Journal:
    """The records of one open vault.

    Beside what each method names, any of them raises NotAVault (damaged), VaultInUse, NoRoom or NoPermission,
    and those that write ReadOnlyVault.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._path = vault.path
        self._database = Database(vault)
        self.reports = ReportDesk(self._database)

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads of this thread inside are of one moment. Keep it short: nobody's save comes through."""
        with self._database.read():
            yield

    def record(self, *records: Record, drafts: Iterable[str] = ()) -> None:
        """Store new records, all or none, and drop the drafts of these keys with them; in any order.

        Raises RuleBroken: a rule of the domain, an id that is taken, a young person that is not there.
        """
        with self._database.write() as connection:
            signalling.add(connection, self._writer(connection), records)
            ledger.drop_drafts(connection, drafts)

    def record_all(
        self,
        records: Iterable[Record],
        *,
        carried: Carried = _NOTHING_CARRIED,
        progress: Progress = silent,
        total: int = 0,
    ) -> int:
        """Store very many records, and what comes with them, in one transaction; gives their number.

        A young person stands before the entries that name them, or less than a batch after. Records keep the
        stamp they bring. Raises what `record` raises, and what `progress` (records) raises: then nothing is
        stored.
        """
        with self._database.write() as connection:
            bulk.take_over(connection, carried)
            done = bulk.store(self._writer(connection), records, progress, total)
            bulk.take_over_ledger(connection, carried)
        return done

    def amend(self, record: Record, *, new: Sequence[Record] = (), began: Record | None = None) -> Record:
        """Store a changed record, keep the earlier version, and give it back with its new stamp.

        `new` records that it names are stored with it, all or none. Raises RecordGone, RecordChanged
        (somebody changed it since it was read), RuleBroken. What has no stamp, such as a partner, tells by
        `began`, the record as it was read.
        """
        with self._database.write() as connection:
            if began is not None and reader.find(connection, record.id) != began:
                raise RecordChanged
            writer = self._writer(connection)
            if new:
                writer.add(new)
            return signalling.replace(connection, writer, record)

    def erase(self, record: UUID) -> Erasure:
        """Erase a record, its earlier versions and what points to it. Raises RecordGone.

        A young person is erased everywhere; what was counted stays (`records.eraser`).
        """
        with self._database.write() as connection:
            now = datetime.now(UTC)
            return Eraser(connection, self._writer(connection), now).erase(record)

    def withdraw(self, record: UUID) -> Withdrawn:
        """Erase a record, and give what brings it back. Raises RecordGone, also for a young person."""
        with self._database.write() as connection:
            return withdrawal.withdraw(connection, self._writer(connection), record, datetime.now(UTC))

    def take_back(self, records: Sequence[UUID]) -> tuple[Withdrawn, ...]:
        """Erase records that were saved together, and give what brings them back, young people first.

        A young person goes when nothing names them any more. Those that are gone already are left out.
        Raises RecordGone when none is left.
        """
        with self._database.write() as connection:
            return withdrawal.take_back(connection, self._writer(connection), records, datetime.now(UTC))

    def bring_back(self, *kept: Withdrawn) -> None:
        """Store again what was withdrawn, as it was, all or none. Raises RuleBroken as `record` does."""
        with self._database.write() as connection:
            withdrawal.bring_back(connection, self._writer(connection), kept)

    def change_back(self, change: ChangeBack) -> tuple[Record, tuple[Withdrawn, ...]]:
        """Store an earlier version of a record as a change, and give it with those young people who went.

        All or nothing. Raises RecordGone, RecordChanged, RuleBroken (`records.withdrawal.change_back`).
        """
        with self._database.write() as connection:
            return withdrawal.change_back(connection, self._writer(connection), change, datetime.now(UTC))

    def preview_erasure(self, record: UUID) -> Erasure:
        """What `erase` would take; nothing is changed. Raises RecordGone."""
        with self._database.trial() as connection:
            return Eraser(connection, self._writer(connection), datetime.now(UTC)).erase(record)

    def versions(self, record: UUID) -> tuple[Version, ...]:
        """The earlier versions of a record, oldest first."""
        with self._database.read() as connection:
            return streams.versions(connection, record)

    def find(self, record: UUID) -> Record:
        """The record of that id, of whatever kind. Raises RecordGone."""
        with self._database.read() as connection:
            return reader.find(connection, record)

    def has(self, ids: Iterable[UUID]) -> frozenset[UUID]:
        """Which of these ids the vault holds."""
        with self._database.read() as connection:
            return reader.present(connection, ids)

    def records(
        self,
        kind: EntryKind,
        *,
        since: date | None = None,
        until: date | None = None,
        person: UUID | None = None,
    ) -> Iterator[AnyEntry]:
        """Whole entries of a kind, oldest first, streamed; both days are inclusive."""
        query = TimelineQuery(kinds=frozenset({kind}), since=since, until=until, person=person)
        return streams.entries(self._database.read, query)

    def persons(self) -> Iterator[Person]:
        """All young people, whole, in the order they were recorded, streamed."""
        return streams.people(self._database.read)

    def others(self) -> tuple[Target | PartnerContact | ActivitySeries | CalledOff, ...]:
        """Targets, partners, weekly activities and what was called off of them."""
        with self._database.read() as connection:
            return streams.others(connection)

    def read_all(self, progress: Progress = silent) -> int:
        """Read every record and every earlier version; gives their number.

        Raises NotAVault (damaged) for one that is not whole, and what `progress` (records) raises.
        """
        try:
            return streams.read_all(self._database.read, progress)
        except (KeyError, TypeError, ValueError) as error:
            raise NotAVault(self._path, VaultTrouble.DAMAGED) from error

    def timeline(self, query: TimelineQuery | None = None) -> tuple[EntryRow, ...]:
        """Entries of all kinds, newest first; the next page is `before` the last row's place."""
        with self._database.read() as connection:
            return timeline.timeline(connection, query or TimelineQuery())

    def entry_count(self, query: TimelineQuery | None = None) -> int:
        """How many entries a query asks for, whatever its limit."""
        with self._database.read() as connection:
            return timeline.entry_count(connection, query or TimelineQuery())

    def search(
        self, text: str, *, limit: int = 50, before: int | None = None, within: TimelineQuery | None = None
    ) -> tuple[Hit, ...]:
        """Young people, then entries, the newest first; the next page is `before` the last hit's place.

        With `within` only the entries that it asks for.
        """
        with self._database.read() as connection:
            return search.search(connection, text, limit, before, within)

    def people_called(self, text: str, *, limit: int = 6) -> tuple[Hit, ...]:
        """Young people whose name or nickname begins with each word, then those found by other words."""
        with self._database.read() as connection:
            return search.people_called(connection, text, limit)

    def people(self, query: PeopleQuery | None = None) -> tuple[PersonRow, ...]:
        """Young people as lists show them."""
        with self._database.read() as connection:
            return people.people(connection, query or PeopleQuery())

    def person_count(self, query: PeopleQuery | None = None) -> int:
        """How many young people a query asks for, whatever its limit."""
        with self._database.read() as connection:
            return people.person_count(connection, query or PeopleQuery())

    def names(self) -> tuple[PersonName, ...]:
        """What everyone is called, by full name."""
        with self._database.read() as connection:
            return tuple(sorted(names(connection).values(), key=lambda name: (name.full_name, name.id)))

    def unseen_since(
        self, day: date, *, today: date | None = None, limit: int | None = None
    ) -> tuple[PersonRow, ...]:
        """Those in sight (in_beeld, actief, nazorg) not seen since `day`, the longest unseen first."""
        with self._database.read() as connection:
            return people.unseen_since(connection, day, today or PeopleQuery().on, limit)

    def saved_views(self, page: str) -> tuple[SavedView, ...]:
        """The lists that the worker keeps for a page, in the order they were made."""
        with self._database.read() as connection:
            return views.saved_views(connection, page)

    def save_view(self, view: SavedView) -> None:
        """Keep a list under its name, over the one of its id if there is one."""
        with self._database.write() as connection:
            views.save_view(connection, view)

    def drop_view(self, view: UUID) -> None:
        """Forget a kept list, if it is there."""
        with self._database.write() as connection:
            views.drop_view(connection, view)

    def followups(
        self,
        *,
        person: UUID | None = None,
        until: date | None = None,
        settled: bool = False,
        linked: UUID | None = None,
    ) -> tuple[FollowupRow, ...]:
        """Follow-ups, the earliest due first; without `settled` the open ones alone; `until` inclusive.

        `linked` asks for those that follow from that record.
        """
        with self._database.read() as connection:
            return todo.followups(connection, person=person, until=until, settled=settled, linked=linked)

    def untold(self, since: date, until: date) -> tuple[PersonName, ...]:
        """Those first written about in these days (inclusive) who were not told yet what is kept."""
        with self._database.read() as connection:
            return untold.untold(connection, since, until)

    def worries_without_step(self) -> tuple[EntryRow, ...]:
        """Open signals from zorg on without an action, a step or a reason for none, newest first."""
        with self._database.read() as connection:
            return todo.worries_without_step(connection)

    def neighbourhood_notes(
        self, query: TimelineQuery, *, by_wijk: bool = False, offset: int = 0
    ) -> tuple[NeighbourhoodRow, ...]:
        """Neighbourhood notes, the newest first; with `by_wijk` wijk after wijk. Next page by `offset`."""
        with self._database.read() as connection:
            return neighbourhood.neighbourhood_notes(connection, query, offset, by_wijk=by_wijk)

    def consents_due(self, today: date, until: date) -> tuple[ConsentDue, ...]:
        """Consents to ask again on `today`, or from a day up to and with `until`; the earliest first."""
        with self._database.read() as connection:
            return consents.consents_due(connection, today, until)

    def working_notes_past(self, today: date, days: int) -> tuple[EntryRow, ...]:
        """Working notes older on `today` than `days` that no reason keeps, the oldest first."""
        with self._database.read() as connection:
            return todo.working_notes_past(connection, today, days)

    def partners(self, today: date) -> tuple[PartnerRow, ...]:
        """The address book by organisation, with when each was spoken last until `today`."""
        with self._database.read() as connection:
            return partners.partners(connection, today)

    def referrals(
        self, *, person: UUID | None = None, partner: UUID | None = None
    ) -> tuple[ReferralRow, ...]:
        """Referrals of a young person or to a line of the address book, the newest first."""
        with self._database.read() as connection:
            return referrals.referrals(connection, person=person, partner=partner)

    def silent_referrals(self, today: date) -> tuple[ReferralRow, ...]:
        """Referrals sent so long ago without word that it is time to ask, the longest silent first."""
        with self._database.read() as connection:
            return referrals.silent(connection, today)

    def waits(self, period: Period, today: date) -> tuple[WaitRow, ...]:
        """Stays on a waiting list that touch a period, with the contacts in each, the earliest first."""
        with self._database.read() as connection:
            return referrals.waits_in(connection, period, today)

    def series(self) -> tuple[SeriesRow, ...]:
        """Weekly activities by weekday and hour, each with the day it was recorded last."""
        with self._database.read() as connection:
            return series.series(connection)

    def last_activity(self, of: UUID) -> Activity | None:
        """The latest activity of a weekly one, None when there is none yet."""
        with self._database.read() as connection:
            return series.last_activity(connection, of)

    def regulars(self, of: UUID, *, evenings: int = 8) -> tuple[RegularRow, ...]:
        """Who came by name to the latest evenings of a weekly activity, who came most first."""
        with self._database.read() as connection:
            return series.regulars(connection, of, evenings)

    def locations(self) -> tuple[PlaceRef, ...]:
        """The places by name that records and weekly activities have, the one used last first."""
        with self._database.read() as connection:
            return locations.locations(connection)

    def settings(self) -> Settings:
        """What the vault knows of the organisation and its worker."""
        with self._database.read() as connection:
            return own.settings(connection)

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings."""
        with self._database.write() as connection:
            own.save_settings(connection, settings)

    def vocabularies(self) -> Vocabularies:
        """Every list as this vault has it, its wijken (`wijk`) among them."""
        with self._database.read() as connection:
            return terms.vocabularies(connection)

    def term_changes(self) -> tuple[TermChange, ...]:
        """What the vault changed of the lists that ship, and its wijken."""
        with self._database.read() as connection:
            return terms.term_changes(connection)

    def save_terms(self, changes: Iterable[TermChange]) -> None:
        """Keep changes of terms. Raises RuleBroken as `domain.vocabulary.merged` does."""
        with self._database.write() as connection:
            terms.save_terms(connection, changes)

    def wijken(self) -> Vocabulary:
        """The vault's own list of wijken."""
        return self.vocabularies()[terms.WIJK]

    def add_wijk(self, label: str) -> str:
        """The key of the wijk of that label, made when new. Raises RuleBroken for an empty one."""
        with self._database.write() as connection:
            return terms.add_wijk(connection, label)

    def age_bands(self) -> AgeBands:
        """The age bands that figures count in."""
        with self._database.read() as connection:
            return terms.age_bands(connection)

    def secret(self) -> bytes:
        """The 32 bytes that steady the rounding of figures."""
        with self._database.read() as connection:
            return own.secret(connection)

    def origin(self) -> UUID:
        """This vault's own id."""
        with self._database.read() as connection:
            return own.own_id(connection, "origin")

    def author(self) -> UUID:
        """The id of the worker whose vault it is."""
        with self._database.read() as connection:
            return own.own_id(connection, "author")

    def counts(self, period: Period, programme: str | None = None) -> tuple[CountTable, ...]:
        """The tables of a period, or of a programme in it, exact and in order. They never leave the vault.

        Those of a closed quarter, and of a month in one, are what they were when it was closed.
        """
        with self._database.read() as connection:
            kept = frozen(connection, period, programme)
            return counts(connection, period, programme) if kept is None else kept

    def first_actions(self, period: Period) -> FirstActions:
        """How soon something was done about the worries of a period, exact. It never leaves the vault."""
        with self._database.read() as connection:
            return first_actions_of(connection, period)

    def records_state(self) -> str:
        """A text that changes with every entry and young person, and with what figures count them by."""
        with self._database.read() as connection:
            return ledger.records_state(connection)

    def publications(self, reader: str | None = None) -> tuple[Publication, ...]:
        """What was published to a reader, or to anybody, in the order it left."""
        with self._database.read() as connection:
            return ledger.publications(connection, reader)

    def publish(self, publication: Publication) -> None:
        """Enter in the ledger what leaves the vault."""
        with self._database.write() as connection:
            ledger.publish(connection, publication)

    def save_draft(self, key: str, text: str) -> None:
        """Keep what stands in a form, in place of what was kept under that key."""
        with self._database.write() as connection:
            ledger.save_draft(connection, key, text)

    def draft(self, key: str) -> str | None:
        """What was kept under a key, if anything."""
        with self._database.read() as connection:
            return ledger.draft(connection, key)

    def drafts(self) -> tuple[str, ...]:
        """The keys of all drafts, the latest first."""
        with self._database.read() as connection:
            return ledger.drafts(connection)

    def drop_draft(self, key: str) -> None:
        """Forget a draft, if there is one."""
        with self._database.write() as connection:
            ledger.drop_drafts(connection, [key])

    def log(self, act: str, detail: str = "") -> None:
        """Note an act: keys and numbers alone, never a name or anything written."""
        with self._database.write() as connection:
            ledger.log(connection, act, detail)

    def log_entries(self, limit: int = 100) -> tuple[LogEntry, ...]:
        """The latest acts, the newest first."""
        with self._database.read() as connection:
            return ledger.log_entries(connection, limit)

    def close(self) -> None:
        """Let go of the connections; the vault does this."""
        self._database.close()

    def _writer(self, connection: Connection) -> Writer:
        now = datetime.now(UTC)
        author, origin = own.own_ids(connection)
        return Writer(connection, Stamp(author=author, origin=origin, created_at=now, changed_at=now))
