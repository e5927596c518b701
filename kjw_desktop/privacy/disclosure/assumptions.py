# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From printings to knowledge: what a curious reader may assume of the counts behind them.

Every count is a whole number of at least 0; cells add up to their totals where the table is additive, and are
at most the total elsewhere; a count is the same wherever it is printed at one time; a period is its months,
so that the stretches between the borders of all periods that were told have their counts too; unique persons
in a whole are at least those of each part, and at most those of all parts together; a contact is at least one
contact with a person; a moment with a concrete result has its growth chance; the records of a programme are
among all records, and the others are a count as well; later printings of a period have grown, if at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from kjw_desktop.domain.figure_terms import OUTCOME_OF
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import PROGRAMME, Count, relations
from kjw_desktop.privacy.disclosure.knowledge import UNKNOWN, Knowledge, Name
from kjw_desktop.privacy.disclosure.printing import Printing
from kjw_desktop.privacy.disclosure.spans import tilings
from kjw_desktop.privacy.disclosure.told import Kind

UNIQUE_UNITS = frozenset({"jongeren"})
STEADY_DIMENSIONS = frozenset({"leeftijd", "gender", PROGRAMME})
"""What a person is counted under all year, or is not counted by."""

AGE = "leeftijd"
"""Of unique persons that reached in the year of the period; of all else in the year of the record."""

MOVING_DIMENSIONS = frozenset(
    {"afloop", "eerste_stap", "jeugdhulp", "werksoort", "wachttijd", "wachten", "cijfer", "dagdeel", "wijk"}
)
"""A record may leave its row in these by ordinary work, as when a signal is closed."""

RECORDS_OF = {"persoonscontacten": "contacten"}
"""Units with at least one for each record of another unit, dimension by dimension."""


class Growth(Enum):
    """Which counts of a later time are taken to be at least those of an earlier one."""

    ALL = "all"
    STEADY = "steady"
    NONE = "none"

    def holds(self, count: Count) -> bool:
        """Whether this count is taken to have grown."""
        moves = any(dimension in MOVING_DIMENSIONS for dimension, _ in count.where)
        return self is Growth.ALL or (self is Growth.STEADY and not moves)


def family_of(unit: str) -> str:
    """The units that can be attacked together share a family."""
    return RECORDS_OF.get(unit, unit)


def families(printings: Sequence[Printing]) -> tuple[str, ...]:
    """Every family that stands in the printings, sorted."""
    return tuple(sorted({family_of(shape.unit) for printing in printings for shape in printing.shapes}))


def assume(
    printings: Sequence[Printing], times: Sequence[int], family: str, growth: Growth = Growth.NONE
) -> Knowledge:
    """What is known of the counts of one family when each printing was made at its time of `times`.

    Printings of one time tell of the same records.
    """
    knowledge = Knowledge()
    for printing, time in zip(printings, times, strict=True):
        _add_tables(knowledge, printing, time, family)
    for time in sorted(set(times)):
        now = [printing for printing, its in zip(printings, times, strict=True) if its == time]
        _add_time(knowledge, time, now, family)
    if len(set(times)) > 1:
        _add_changes(knowledge, growth)
    return knowledge


def _add_tables(knowledge: Knowledge, printing: Printing, time: int, family: str) -> None:
    for shape in printing.shapes:
        if family_of(shape.unit) != family:
            continue
        for parts, total, additive in relations(shape, printing.period, printing.programme):
            whole = knowledge.variable(Name(Kind.COUNT, time, total))
            places = [knowledge.variable(Name(Kind.COUNT, time, part)) for part in parts]
            if additive:
                knowledge.at_most(whole, places, equal=True)
            else:
                for place in places:
                    knowledge.at_most(whole, (place,))
    for count, (low, high) in printing.bounds.items():
        known = knowledge.index.get(Name(Kind.COUNT, time, count))
        if known is not None:
            knowledge.bound(known, low, high)


def _add_time(knowledge: Knowledge, time: int, printings: Sequence[Printing], family: str) -> None:
    """What holds between the counts of one time."""
    counts = [name.what for name in knowledge.names if name.kind is Kind.COUNT and name.time == time]
    rests = _add_spans(knowledge, time, counts)
    _add_rests_of_cells(knowledge, time, printings, family, {rest.period for rest in rests})
    for kind, each in ((Kind.COUNT, counts), (Kind.REST, rests)):
        _add_wholes(knowledge, time, kind, each)
        _add_others(knowledge, time, kind, each)


def _add_spans(knowledge: Knowledge, time: int, counts: Iterable[Count]) -> list[Count]:
    """Periods as what they are made of. Returns the counts of stretches that no table tells."""
    told: dict[Count, set[Period]] = defaultdict(set)
    for count in counts:
        told[_apart_from_period(count)].add(count.period)
    rests: dict[Count, None] = {}
    for one, periods in told.items():
        for whole, tiles in tilings(frozenset(periods)).items():
            count = one._replace(period=whole)
            if one.unit in UNIQUE_UNITS:
                _add_persons(knowledge, time, count, [tile for tile in tiles if tile in periods])
            else:
                rests |= dict.fromkeys(_add_tiles(knowledge, time, count, tiles, periods))
    return list(rests)


def _apart_from_period(count: Count) -> Count:
    """The count with one period for all that may be laid together."""
    steady = {dimension for dimension, _ in count.where} <= STEADY_DIMENSIONS
    if count.unit not in UNIQUE_UNITS:
        return count._replace(period=_ANY)
    if not steady:
        return count
    by_age = any(dimension == AGE for dimension, _ in count.where)
    return count._replace(period=Period(12 * count.period.year, 12) if by_age else _ANY)


_ANY = Period(0, 12)


def _add_persons(knowledge: Knowledge, time: int, count: Count, parts: Sequence[Period]) -> None:
    whole = knowledge.index[Name(Kind.COUNT, time, count)]
    places = [knowledge.index[Name(Kind.COUNT, time, count._replace(period=part))] for part in parts]
    for place in places:
        knowledge.at_most(whole, (place,))
    if sum(part.months for part in parts) == count.period.months:
        knowledge.at_least(whole, places)


def _add_tiles(
    knowledge: Knowledge, time: int, count: Count, tiles: Sequence[Period], told: set[Period]
) -> list[Count]:
    parts = [
        Name(Kind.COUNT if tile in told else Kind.REST, time, count._replace(period=tile)) for tile in tiles
    ]
    places = [knowledge.variable(part) for part in parts]
    knowledge.at_most(knowledge.index[Name(Kind.COUNT, time, count)], places, equal=True)
    rests = [part for part in parts if part.kind is Kind.REST]
    if len(rests) > 1:
        left = knowledge.variable(Name(Kind.REST, time, count))
        knowledge.at_most(left, [knowledge.index[rest] for rest in rests], equal=True)
    return [rest.what for rest in rests]


def _add_rests_of_cells(
    knowledge: Knowledge, time: int, printings: Sequence[Printing], family: str, stretches: set[Period]
) -> None:
    """In what is left of a period a cell is at most its total too. Sums follow from those of the periods."""
    shapes = {
        (shape, printing.programme)
        for printing in printings
        for shape in printing.shapes
        if family_of(shape.unit) == family
    }
    for shape, programme in sorted(shapes, key=str):
        for stretch in sorted(stretches):
            for parts, total, additive in relations(shape, stretch, programme):
                whole = knowledge.index.get(Name(Kind.REST, time, total))
                if additive or whole is None:
                    continue
                for part in parts:
                    place = knowledge.index.get(Name(Kind.REST, time, part))
                    if place is not None:
                        knowledge.at_most(whole, (place,))


def _add_wholes(knowledge: Knowledge, time: int, kind: Kind, counts: Iterable[Count]) -> None:
    """A count that is at most, or at least, another of the same stretch."""
    for count in counts:
        place = knowledge.index[Name(kind, time, count)]
        if count.unit in RECORDS_OF:
            records = knowledge.index.get(Name(kind, time, count._replace(unit=RECORDS_OF[count.unit])))
            if records is not None:
                knowledge.at_most(place, (records,))
        for outcome in _outcomes_of(count):
            whole = knowledge.index.get(Name(kind, time, outcome))
            if whole is not None:
                knowledge.at_most(whole, (place,))


def _outcomes_of(count: Count) -> Iterator[Count]:
    for dimension, term in count.where:
        if dimension == "opbrengst" and term in OUTCOME_OF:
            others = [pair for pair in count.where if pair[0] != dimension]
            yield count._replace(where=tuple(sorted([*others, ("groeikans", OUTCOME_OF[term])])))


def _add_others(knowledge: Knowledge, time: int, kind: Kind, counts: Iterable[Count]) -> None:
    """All are those of a programme and the others."""
    for count in counts:
        if any(dimension == PROGRAMME for dimension, _ in count.where):
            everywhere = tuple(pair for pair in count.where if pair[0] != PROGRAMME)
            whole = knowledge.index.get(Name(kind, time, count._replace(where=everywhere)))
            if whole is not None:
                others = knowledge.variable(Name(Kind.OTHERS, time, count))
                place = knowledge.index[Name(kind, time, count)]
                knowledge.at_most(whole, (place, others), equal=True)


def _add_changes(knowledge: Knowledge, growth: Growth) -> None:
    """From one time to the next: growth of at least 0 where that is taken to hold, else any change."""
    latest: dict[Count, int] = {}
    printed = [name for name in knowledge.names if name.kind is Kind.COUNT]
    for name in sorted(printed, key=lambda each: each.time):
        place = knowledge.index[name]
        if name.what in latest:
            least = 0.0 if growth.holds(name.what) else -UNKNOWN
            change = knowledge.variable(Name(Kind.GROWTH, name.time, name.what), least)
            knowledge.at_most(place, (latest[name.what], change), equal=True)
        latest[name.what] = place
