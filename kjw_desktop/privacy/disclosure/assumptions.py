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

from collections.abc import Iterator, Sequence
from enum import Enum

from kjw_desktop.domain.figure_terms import OUTCOME_OF
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import Count, of_all, relations
from kjw_desktop.privacy.disclosure.knowledge import UNKNOWN, Knowledge, Name
from kjw_desktop.privacy.disclosure.printing import Printing
from kjw_desktop.privacy.disclosure.stretches import add_stretches
from kjw_desktop.privacy.disclosure.told import Kind

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
    rests = add_stretches(knowledge, time, counts)
    _add_rests_of_cells(knowledge, time, printings, family, {rest.period for rest in rests})
    for count in (*counts, *rests):
        _add_wholes(knowledge, time, count)
        _add_others(knowledge, time, count)


def _add_rests_of_cells(
    knowledge: Knowledge, time: int, printings: Sequence[Printing], family: str, stretches: set[Period]
) -> None:
    """In a stretch that no table tells, cells add up to their total, or are at most that, too."""
    shapes = {
        (shape, printing.programme)
        for printing in printings
        for shape in printing.shapes
        if family_of(shape.unit) == family
    }
    for shape, programme in sorted(shapes, key=str):
        for stretch in sorted(stretches):
            for parts, total, additive in relations(shape, stretch, programme):
                whole = knowledge.place_of(time, total)
                places = [place for part in parts if (place := knowledge.place_of(time, part)) is not None]
                if whole is None or not places:
                    continue
                if additive:
                    knowledge.at_most(whole, places, equal=len(places) == len(parts))
                else:
                    for place in places:
                        knowledge.at_most(whole, (place,))


def _add_wholes(knowledge: Knowledge, time: int, count: Count) -> None:
    """A count that is at most, or at least, another of the same stretch."""
    place = knowledge.index[knowledge.name_of(time, count)]
    if count.unit in RECORDS_OF:
        records = knowledge.place_of(time, count._replace(unit=RECORDS_OF[count.unit]))
        if records is not None:
            knowledge.at_most(place, (records,))
    for outcome in _outcomes_of(count):
        whole = knowledge.place_of(time, outcome)
        if whole is not None:
            knowledge.at_most(whole, (place,))


def _outcomes_of(count: Count) -> Iterator[Count]:
    for dimension, term in count.where:
        if dimension == "opbrengst" and term in OUTCOME_OF:
            others = [pair for pair in count.where if pair[0] != dimension]
            yield count._replace(where=tuple(sorted([*others, ("groeikans", OUTCOME_OF[term])])))


def _add_others(knowledge: Knowledge, time: int, count: Count) -> None:
    """All are those of a programme and the others."""
    if (everywhere := of_all(count)) != count:
        whole = knowledge.place_of(time, everywhere)
        if whole is not None:
            others = knowledge.variable(Name(Kind.OTHERS, time, count))
            place = knowledge.index[knowledge.name_of(time, count)]
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
