# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The twelve tables of the contract, from what the queries give."""

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Connection

from kjw_desktop.domain.age import AGE_UNKNOWN, AgeBands
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.figures import TOTAL, CountTable, TableShape
from kjw_desktop.domain.partner_rules import sector_of
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signal_rules import counts_as, sensitive_kinds
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.storage.counts import queries
from kjw_desktop.storage.counts.terms_used import UNKNOWN, Dimensions, dimensions
from kjw_desktop.storage.terms import age_bands, vocabularies

Cells = Counter[tuple[str, str]]


def counts(connection: Connection, period: Period) -> tuple[CountTable, ...]:
    """Every table of the contract for a period, in its order; ages are those reached in the period's year."""
    return _Count(connection, period).tables()


class _Count:
    """One period's count: what several tables need is asked once."""

    def __init__(self, connection: Connection, period: Period) -> None:
        self._connection = connection
        self._period = period
        self._lists: Vocabularies = vocabularies(connection)
        self._bands: AgeBands = age_bands(connection)
        self._keys: Dimensions = dimensions(connection, self._lists, self._bands)
        self._youths: Mapping[UUID, queries.Youth] = queries.youths(connection)
        self._band = {
            who: self._bands.band_of(youth.birth_year, period.year) for who, youth in self._youths.items()
        }
        self._parts = queries.parts_in_contacts(connection, period)

    def tables(self) -> tuple[CountTable, ...]:
        """All of them."""
        return (
            *self._contacts(),
            *self._parts_in_contacts(),
            *self._young_people(),
            *self._signals(),
            *self._activities(),
            self._partners(),
        )

    def _contacts(self) -> tuple[CountTable, CountTable]:
        by_sort = queries.by_sort(self._connection, EntryKind.CONTACT, self._period)
        by_theme = queries.contacts_by_theme(self._connection, self._period)
        kinds = TableShape(
            "contacten_soort", "contacten", "soort", self._keys.contact_kinds, additive=("soort",)
        )
        themes = TableShape("contacten_thema", "contacten", "thema", self._keys.themes)
        self._contact_number = sum(by_sort.values())
        return _row_table(kinds, by_sort), _row_table(themes, by_theme, self._contact_number)

    def _parts_in_contacts(self) -> tuple[CountTable, CountTable]:
        by_sort, by_wijk = Cells(), Cells()
        for part in self._parts:
            age = self._age(part.person, part.age_band)
            by_sort[part.sort, age] += part.number
            by_wijk[part.wijk or UNKNOWN, age] += part.number
        return (
            self._by_age(
                "contacten_soort_leeftijd", "persoonscontacten", "soort", self._keys.contact_kinds, by_sort
            ),
            self._by_age("contacten_wijk_leeftijd", "persoonscontacten", "wijk", self._keys.wijken, by_wijk),
        )

    def _young_people(self) -> tuple[CountTable, CountTable, CountTable]:
        seen = {part.person for part in self._parts if part.person is not None}
        seen |= queries.seen_otherwise(self._connection, self._period)
        end = self._period.end
        wijk = queries.values_on(self._connection, DatedField.WIJK, end)
        care = queries.values_on(self._connection, DatedField.YOUTH_CARE, end)
        gender = Cells((self._band[who], self._youths[who].gender or UNKNOWN) for who in seen)
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
            _table(both, gender),
            _row_table(wijken, Counter(wijk.get(who, UNKNOWN) for who in seen)),
            _row_table(phases, Counter(care.get(who, UNKNOWN) for who in seen)),
        )

    def _signals(self) -> tuple[CountTable, CountTable]:
        sensitive = sensitive_kinds(self._lists["signal_kind"])
        by_level, by_age = Cells(), Cells()
        for group in queries.signals(self._connection, self._period, sensitive):
            domain = counts_as(group.domain, sensitive=group.sensitive)
            by_level[domain, group.level] += group.number
            age = self._age(group.person, group.age_band) if group.about == 1 else AGE_UNKNOWN
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
        return _table(levels, by_level), ages

    def _activities(self) -> tuple[CountTable, CountTable]:
        there = Cells()
        for sort, who, band, number in queries.named_attendances(self._connection, self._period):
            there[sort, self._age(who, band)] += number
        for sort, band, number in queries.nameless_attendances(self._connection, self._period):
            there[sort, self._age(None, band)] += number
        for sort, number in queries.uncounted_attendances(self._connection, self._period).items():
            there[sort, AGE_UNKNOWN] += number
        kinds = self._keys.activity_kinds
        shape = TableShape(
            "activiteiten_soort", "activiteiten", "activiteitsoort", kinds, additive=("activiteitsoort",)
        )
        by_sort = queries.by_sort(self._connection, EntryKind.ACTIVITY, self._period)
        return (
            _row_table(shape, by_sort),
            self._by_age("deelnemers_soort_leeftijd", "deelnames", "activiteitsoort", kinds, there),
        )

    def _partners(self) -> CountTable:
        partners = self._lists["partner"]
        own = {term.key: sector_of(term.key, partners) for term in partners.terms}
        sectors = {key: sector for key, sector in own.items() if sector in self._keys.sectors}
        found = queries.contacts_by_sector(self._connection, self._period, sectors, UNKNOWN)
        shape = TableShape("partners", "contacten", "sector", self._keys.sectors)
        return _row_table(shape, found, self._contact_number)

    def _age(self, who: UUID | None, kept: str | None) -> str:
        """The band of a young person, else the one that was kept of them, where the vault still has it."""
        if who is not None:
            return self._band[who]
        return kept if kept in self._keys.ages else AGE_UNKNOWN

    def _by_age(self, name: str, unit: str, rows: str, keys: tuple[str, ...], cells: Cells) -> CountTable:
        return _table(
            TableShape(name, unit, rows, keys, "leeftijd", self._keys.ages, (rows, "leeftijd")), cells
        )


def _row_table(shape: TableShape, cells: Mapping[str, int], total: int | None = None) -> CountTable:
    """A table with one dimension; its total is the sum unless given."""
    found: dict[tuple[str, str | None], int] = {(row, None): cells.get(row, 0) for row in shape.row_keys}
    found[TOTAL, None] = sum(found.values()) if total is None else total
    return CountTable(shape, found)


def _table(shape: TableShape, cells: Cells) -> CountTable:
    """A table with two dimensions that both add up."""
    found: dict[tuple[str, str | None], int] = {}
    for row in shape.row_keys:
        found |= {(row, column): cells[row, column] for column in shape.column_keys}
        found[row, TOTAL] = sum(cells[row, column] for column in shape.column_keys)
    for column in shape.column_keys:
        found[TOTAL, column] = sum(cells[row, column] for row in shape.row_keys)
    found[TOTAL, TOTAL] = sum(found[TOTAL, column] for column in shape.column_keys)
    return CountTable(shape, found)
