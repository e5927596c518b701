# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables beyond the contract's: when the work was done, what followed, who waited, what it gave.

Signals count as they stand now, not as they stood on the period's last day: what happened to them later is
what the reader wants to know. Hours are those of each calendar month, rounded, so that months add up.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from kjw_desktop.domain import figure_terms as terms
from kjw_desktop.domain.dayparts import DAYPARTS, daypart
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.figures import CountTable, TableShape
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.referral_rules import Wait
from kjw_desktop.domain.signal_rules import ends_as, withheld_endings
from kjw_desktop.domain.vocabulary import Vocabularies, Vocabulary
from kjw_desktop.resources.holidays import school_holidays
from kjw_desktop.storage import own
from kjw_desktop.storage.counts import queries, work
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.counts.shaping import Cells, row_table, table
from kjw_desktop.storage.counts.tags import Tagged
from kjw_desktop.storage.counts.terms_used import Dimensions
from kjw_desktop.storage.counts.waiting import days_waited


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the contract's tables counted already: young people seen, tags, how many there were of what."""

    seen: frozenset[UUID]
    parts_in_contacts: int
    attendances: int
    by_name: int
    tagged: Tagged
    waits: Mapping[UUID, tuple[Wait, ...]]
    waited: int


class Further:
    """The further tables of one period."""

    def __init__(
        self,
        connection: Connection,
        period: Period,
        chosen: Selection,
        lists: Vocabularies,
        keys: Dimensions,
    ) -> None:
        self._connection = connection
        self._period = period
        self._chosen = chosen
        self._lists = lists
        self._keys = keys

    def tables(self, counted: Counted) -> tuple[CountTable, ...]:
        """All of them, in their order; of a programme those that its records can tell of."""
        of_all = self._chosen.programme is None
        contacts = work.moments(self._connection, EntryKind.CONTACT, self._chosen)
        activities = work.moments(self._connection, EntryKind.ACTIVITY, self._chosen)
        return (
            self._dayparts("contacten_dagdeel", "contacten", contacts),
            self._dayparts("activiteiten_dagdeel", "activiteiten", activities),
            _rows("bezoeken_naam", "deelnames", "naam", terms.ATTENDANCES, _by_name(counted)),
            self._work_types(counted.seen),
            _rows("uren", "uren", "urensoort", terms.HOURS, _hours(contacts, activities)),
            *(self._signals() if of_all else ()),
            *((self._waiting(counted.waits, counted.seen),) if of_all else ()),
            _while_waiting(counted),
            self._answers(),
            self._marks(),
            *self._outcomes(counted.tagged),
        )

    def _dayparts(self, name: str, unit: str, found: list[work.Moments]) -> CountTable:
        holidays = school_holidays(own.settings(self._connection).holiday_region)
        cells = Counter[str]()
        for each in found:
            cells[daypart(each.day, each.at, holidays)] += each.number
        return _rows(name, unit, "dagdeel", _in_order(self._lists["daypart"]), cells)

    def _work_types(self, seen: frozenset[UUID]) -> CountTable:
        held = queries.values_on(self._connection, DatedField.WORK_TYPE, self._period.end)
        cells = Counter(held.get(who, terms.UNKNOWN) for who in seen)
        return _rows("jongeren_werksoort", "jongeren", "werksoort", self._keys.work_types, cells)

    def _signals(self) -> tuple[CountTable, CountTable]:
        withheld = withheld_endings(self._lists["signal_resolution"])
        endings, steps = Counter[str](), Cells()
        for each in work.followed(self._connection, self._chosen):
            endings[ends_as(each.outcome, closed=each.closed, withheld=withheld)] += each.number
            steps[terms.first_step(each.days), each.level] += each.number
        shape = TableShape(
            "signalen_eerste_stap",
            "signalen",
            "eerste_stap",
            terms.FIRST_STEPS,
            "zwaarte",
            self._keys.levels,
            ("eerste_stap", "zwaarte"),
        )
        return (
            _rows("signalen_afloop", "signalen", "afloop", self._keys.endings, endings),
            table(shape, steps),
        )

    def _waiting(self, on_list: Mapping[UUID, tuple[Wait, ...]], seen: frozenset[UUID]) -> CountTable:
        waited = {who: days_waited(of, self._period.start) for who, of in on_list.items()}
        cells = Counter(terms.wait_of(waited[who]) if who in waited else terms.NO_WAIT for who in seen)
        return _rows("wachtenden", "jongeren", "wachttijd", terms.WAITS, cells)

    def _answers(self) -> CountTable:
        cells = Cells()
        for question, *given in work.answers(self._connection, self._chosen):
            for answer, number in zip(terms.ANSWERS, given, strict=True):
                cells[question, answer] += number
        shape = TableShape(
            "waardering",
            "antwoorden",
            "vraag",
            self._keys.questions,
            "antwoord",
            terms.ANSWERS,
            ("vraag", "antwoord"),
        )
        return table(shape, cells)

    def _marks(self) -> CountTable:
        cells = Counter[str]()
        for rating, number in work.ratings(self._connection, self._chosen):
            cells[terms.mark_of(rating)] += number
        return _rows("activiteiten_cijfer", "activiteiten", "cijfer", terms.MARKS, cells)

    def _outcomes(self, tagged: Tagged) -> tuple[CountTable, CountTable]:
        grown = TableShape("groeikansen", "momenten", "groeikans", self._keys.outcomes)
        gave = TableShape("opbrengsten", "momenten", "opbrengst", self._keys.results)
        return row_table(grown, tagged.outcomes, tagged.moments), row_table(
            gave, tagged.results, tagged.moments
        )


def _rows(name: str, unit: str, rows: str, keys: tuple[str, ...], cells: Mapping[str, int]) -> CountTable:
    """A table with one dimension that adds up."""
    return row_table(TableShape(name, unit, rows, keys, additive=(rows,)), cells)


def _by_name(counted: Counted) -> Mapping[str, int]:
    return {terms.BY_NAME: counted.by_name, terms.NAMELESS: counted.attendances - counted.by_name}


def _while_waiting(counted: Counted) -> CountTable:
    """An attempt bridges nothing, and counts among the others."""
    cells = {terms.WAITING: counted.waited, terms.NOT_WAITING: counted.parts_in_contacts - counted.waited}
    return _rows("contacten_wachtend", "persoonscontacten", "wachten", terms.WAITING_OR_NOT, cells)


def _hours(contacts: list[work.Moments], activities: list[work.Moments]) -> Mapping[str, int]:
    return {terms.CONTACT_HOURS: _of_months(contacts), terms.ACTIVITY_HOURS: _of_months(activities)}


def _of_months(found: list[work.Moments]) -> int:
    minutes = Counter[tuple[int, int]]()
    for each in found:
        minutes[each.day.year, each.day.month] += each.minutes
    return sum(map(terms.whole_hours, minutes.values()))


def _in_order(parts: Vocabulary) -> tuple[str, ...]:
    """The parts of the day as the vault orders them: what it added is never told by a time."""
    return (*(term.key for term in parts.terms if term.key in DAYPARTS), terms.UNKNOWN)
