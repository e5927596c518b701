# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of a period: the twelve of the contract, from what the queries give, and the further ones."""

from collections import Counter
from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy import Connection

from kjw_desktop.domain.age import AGE_UNKNOWN, AgeBands
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.domain.figures import TOTAL, CountTable, TableShape
from kjw_desktop.domain.partner_rules import sector_of
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signal_rules import counts_as, sensitive_kinds
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.storage.counts import queries
from kjw_desktop.storage.counts.further import Counted, Further
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.counts.shaping import Cells, row_table, table
from kjw_desktop.storage.counts.tags import tagged
from kjw_desktop.storage.counts.terms_used import Dimensions, dimensions
from kjw_desktop.storage.counts.waiting import waiting, waits_on, waits_through
from kjw_desktop.storage.terms import age_bands, vocabularies


def counts(connection: Connection, period: Period, programme: str | None = None) -> tuple[CountTable, ...]:
    """Every table for a period: the contract's in its order, then the further ones in theirs.

    With a `programme` (a key of `policy_programme`) only contacts and activities that carry it count, and the
    young people who took part in them. No signal, referral or story carries a programme, so that the tables
    of signals and of who waited are left out: with all of the vault in them, they would say of the programme
    what is not its own.
    """
    return _Count(connection, period, programme).tables()


class _Count:
    """One period's count: what several tables need is asked once.

    Ages are those reached in the calendar year of the record, of unique young people in the period's year.
    """

    def __init__(self, connection: Connection, period: Period, programme: str | None) -> None:
        self._connection = connection
        self._period = period
        self._chosen = Selection.of(period, programme)
        self._lists: Vocabularies = vocabularies(connection)
        self._bands: AgeBands = age_bands(connection)
        self._keys: Dimensions = dimensions(connection, self._lists, self._bands)
        self._youths: Mapping[UUID, queries.Youth] = queries.youths(connection)
        self._waits = waiting(connection, period)
        self._parts = {
            year: queries.parts_in_contacts(connection, part, *self._waiting_in(part))
            for year, part in self._chosen.by_year()
        }
        self._tagged = tagged(connection, self._chosen, self._sectors(), self._parents())
        self._by_name = {
            year: queries.named_attendances(connection, part) for year, part in self._chosen.by_year()
        }

    def tables(self) -> tuple[CountTable, ...]:
        """All of them."""
        of_all = self._chosen.programme is None
        seen = self._seen()
        by_sort = queries.by_sort(self._connection, EntryKind.CONTACT, self._chosen)
        contacts = sum(by_sort.values())
        parts = self._parts_in_contacts()
        activities = self._activities()
        counted = Counted(
            seen=seen,
            parts_in_contacts=parts[0].counts[TOTAL, TOTAL],
            attendances=activities[1].counts[TOTAL, TOTAL],
            by_name=sum(number for there in self._by_name.values() for *_, number in there),
            tagged=self._tagged,
            waits=self._waits,
            waited=sum(self._in_waits()),
        )
        further = Further(self._connection, self._period, self._chosen, self._lists, self._keys)
        return (
            *self._contacts(by_sort, contacts),
            *parts,
            *self._young_people(seen),
            *(self._signals() if of_all else ()),
            *activities,
            self._partners(contacts),
            *further.tables(counted),
        )

    def _waiting_in(self, part: Selection) -> tuple[list[UUID], list[UUID]]:
        """Who waited on every day of a part of the period, and who on some perhaps."""
        always = [who for who, of in self._waits.items() if waits_through(of, part.start, part.end)]
        return always, [*self._waits.keys() - always]

    def _in_waits(self) -> Iterator[int]:
        """How many contacts came about with young people on days on which they waited."""
        for parts in self._parts.values():
            yield parts.of_always
            for who, day, number in parts.days:
                if waits_on(self._waits[who], day):
                    yield number

    def _seen(self) -> frozenset[UUID]:
        """Who had a contact, a signal or a named attendance; of a programme, what carries it."""
        kinds = [EntryKind.ACTIVITY]
        if self._chosen.programme is None:
            kinds.append(EntryKind.SIGNAL)
        otherwise = queries.seen_in(self._connection, kinds, self._chosen)
        return otherwise.union(*(parts.met for parts in self._parts.values()))

    def _contacts(self, by_sort: Mapping[str, int], number: int) -> tuple[CountTable, CountTable]:
        kinds = TableShape(
            "contacten_soort", "contacten", "soort", self._keys.contact_kinds, additive=("soort",)
        )
        themes = TableShape("contacten_thema", "contacten", "thema", self._keys.themes)
        return row_table(kinds, by_sort), row_table(themes, self._tagged.themes, number)

    def _parts_in_contacts(self) -> tuple[CountTable, CountTable]:
        by_sort, by_wijk = Cells(), Cells()
        for year, parts in self._parts.items():
            for sort, wijk, born, kept, number in parts.groups:
                age = self._age(born, kept, year)
                by_sort[sort, age] += number
                by_wijk[wijk or UNKNOWN, age] += number
        return (
            self._by_age(
                "contacten_soort_leeftijd", "persoonscontacten", "soort", self._keys.contact_kinds, by_sort
            ),
            self._by_age("contacten_wijk_leeftijd", "persoonscontacten", "wijk", self._keys.wijken, by_wijk),
        )

    def _young_people(self, seen: frozenset[UUID]) -> tuple[CountTable, CountTable, CountTable]:
        end = self._period.end
        year = self._period.year
        band = {who: self._age(self._youths[who].birth_year, None, year) for who in seen}
        wijk = queries.values_on(self._connection, DatedField.WIJK, end)
        care = queries.values_on(self._connection, DatedField.YOUTH_CARE, end)
        gender = Cells((band[who], self._youths[who].gender or UNKNOWN) for who in seen)
        both = TableShape(
            "jongeren_leeftijd_gender",
            "jongeren",
            "leeftijd",
            self._keys.ages,
            "gender",
            self._keys.genders,
            ("leeftijd", "gender"),
        )
        wijken = TableShape("jongeren_wijk", "jongeren", "wijk", self._keys.wijken, additive=("wijk",))
        phases = TableShape("jeugdhulp", "jongeren", "jeugdhulp", self._keys.care, additive=("jeugdhulp",))
        return (
            table(both, gender),
            row_table(wijken, Counter(wijk.get(who, UNKNOWN) for who in seen)),
            row_table(phases, Counter(care.get(who, UNKNOWN) for who in seen)),
        )

    def _signals(self) -> tuple[CountTable, CountTable]:
        sensitive = sensitive_kinds(self._lists["signal_kind"])
        by_level, by_age = Cells(), Cells()
        for year, part in self._chosen.by_year():
            for group in queries.signals(self._connection, part, sensitive):
                domain = counts_as(group.domain, sensitive=group.sensitive)
                by_level[domain, group.level] += group.number
                age = self._age(group.born, group.kept, year)
                by_age[domain, age] += group.number
        levels = TableShape(
            "signalen_leefgebied_zwaarte",
            "signalen",
            "leefgebied",
            self._keys.domains,
            "zwaarte",
            self._keys.levels,
            ("leefgebied", "zwaarte"),
        )
        ages = self._by_age(
            "signalen_leefgebied_leeftijd", "signalen", "leefgebied", self._keys.domains, by_age
        )
        return table(levels, by_level), ages

    def _activities(self) -> tuple[CountTable, CountTable]:
        there = Cells()
        for year, attendances in self._by_name.items():
            for sort, born, kept, number in attendances:
                there[sort, self._age(born, kept, year)] += number
        for sort, band, number in queries.nameless_attendances(self._connection, self._chosen):
            there[sort, self._kept(band)] += number
        for sort, number in queries.uncounted_attendances(self._connection, self._chosen).items():
            there[sort, AGE_UNKNOWN] += number
        kinds = self._keys.activity_kinds
        shape = TableShape(
            "activiteiten_soort", "activiteiten", "activiteitsoort", kinds, additive=("activiteitsoort",)
        )
        by_sort = queries.by_sort(self._connection, EntryKind.ACTIVITY, self._chosen)
        return (
            row_table(shape, by_sort),
            self._by_age("deelnemers_soort_leeftijd", "deelnames", "activiteitsoort", kinds, there),
        )

    def _partners(self, number: int) -> CountTable:
        shape = TableShape("partners", "contacten", "sector", self._keys.sectors)
        return row_table(shape, self._tagged.sectors, number)

    def _sectors(self) -> Mapping[str, str]:
        """Of each partner the sector, where it is one of the list's."""
        partners = self._lists["partner"]
        own = {term.key: sector_of(term.key, partners) for term in partners.terms}
        return {key: sector for key, sector in own.items() if sector in self._keys.sectors}

    def _parents(self) -> Mapping[str, str]:
        """Of each outcome itself, and of each detail the outcome that it counts for too."""
        details = self._lists["outcome_detail"].terms
        of_details = {
            each.key: each.attributes["outcome"] for each in details if "outcome" in each.attributes
        }
        return of_details | {key: key for key in self._keys.outcomes}

    def _age(self, born: int | None, kept: str | None, year: int) -> str:
        """The band of somebody born then, else the one that was kept of who was erased."""
        return self._kept(kept) if born is None else self._bands.band_of(born, year)

    def _kept(self, band: str | None) -> str:
        """A band that was written down, where the vault still has it."""
        return band if band in self._keys.ages else AGE_UNKNOWN

    def _by_age(self, name: str, unit: str, rows: str, keys: tuple[str, ...], cells: Cells) -> CountTable:
        return table(
            TableShape(name, unit, rows, keys, "leeftijd", self._keys.ages, (rows, "leeftijd")), cells
        )
