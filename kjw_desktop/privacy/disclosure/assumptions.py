# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From printings to knowledge: what a curious reader may assume of the counts behind them.

Every count is a whole number of at least 0; cells add up to their totals where the table is additive, and are
at most the total elsewhere; a count is the same wherever it is printed at one time; a month is part of its
quarter and year; unique persons in a whole are at least those of each part, and at most those of all parts
together; a contact is at least one contact with a person; later printings of a period have grown, if at all.
"""

from collections.abc import Iterator, Sequence

from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import Count, relations
from kjw_desktop.privacy.disclosure.knowledge import Knowledge, Name
from kjw_desktop.privacy.disclosure.printing import Printing
from kjw_desktop.privacy.disclosure.told import Kind

UNIQUE_UNITS = frozenset({"jongeren"})
STEADY_DIMENSIONS = frozenset({"leeftijd", "gender"})
"""What a person is counted under all year."""

RECORDS_OF = {"persoonscontacten": "contacten"}
"""Units with at least one for each record of another unit, dimension by dimension."""


def family_of(unit: str) -> str:
    """The units that can be attacked together share a family."""
    return RECORDS_OF.get(unit, unit)


def families(printings: Sequence[Printing]) -> tuple[str, ...]:
    """Every family that stands in the printings, sorted."""
    return tuple(sorted({family_of(shape.unit) for printing in printings for shape in printing.shapes}))


def assume(printings: Sequence[Printing], times: Sequence[int], family: str, *, growth: bool) -> Knowledge:
    """What is known of the counts of one family when each printing was made at its time of `times`.

    Printings of one time tell of the same records. With `growth` a later time has at least what an earlier
    one had.
    """
    knowledge = Knowledge()
    for printing, time in zip(printings, times, strict=True):
        _add_tables(knowledge, printing, time, family)
    for time in sorted(set(times)):
        periods = {p.period for p, t in zip(printings, times, strict=True) if t == time}
        counts = [name.what for name in knowledge.names if name.kind is Kind.COUNT and name.time == time]
        _add_records(knowledge, time, counts)
        _add_periods(knowledge, time, counts, periods)
    if growth:
        _add_growth(knowledge)
    return knowledge


def _add_tables(knowledge: Knowledge, printing: Printing, time: int, family: str) -> None:
    for shape in printing.shapes:
        if family_of(shape.unit) != family:
            continue
        for parts, total, additive in relations(shape, printing.period):
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


def _add_records(knowledge: Knowledge, time: int, counts: Sequence[Count]) -> None:
    for count in counts:
        if count.unit in RECORDS_OF:
            record = Name(Kind.COUNT, time, count._replace(unit=RECORDS_OF[count.unit]))
            if record in knowledge.index:
                whole = knowledge.index[Name(Kind.COUNT, time, count)]
                knowledge.at_most(whole, (knowledge.index[record],))


def _add_periods(knowledge: Knowledge, time: int, counts: Sequence[Count], periods: set[Period]) -> None:
    parts_of = {whole: tuple(_greatest_parts(whole, periods)) for whole in periods}
    for count in counts:
        names = [Name(Kind.COUNT, time, count._replace(period=part)) for part in parts_of[count.period]]
        parts = [name for name in names if name in knowledge.index]
        if not parts:
            continue
        filled = sum(name.what.period.months for name in parts) == count.period.months
        whole = knowledge.index[Name(Kind.COUNT, time, count)]
        places = [knowledge.index[name] for name in parts]
        if count.unit not in UNIQUE_UNITS:
            rest = [] if filled else [knowledge.variable(Name(Kind.REST, time, count))]
            knowledge.at_most(whole, (*places, *rest), equal=True)
        elif {dimension for dimension, _ in count.where} <= STEADY_DIMENSIONS:
            for place in places:
                knowledge.at_most(whole, (place,))
            if filled:
                knowledge.at_least(whole, places)


def _greatest_parts(whole: Period, periods: set[Period]) -> Iterator[Period]:
    within = [period for period in sorted(periods) if whole.holds(period) and period != whole]
    return (part for part in within if not any(other.holds(part) and other != part for other in within))


def _add_growth(knowledge: Knowledge) -> None:
    latest: dict[Count, int] = {}
    printed = [name for name in knowledge.names if name.kind is Kind.COUNT]
    for name in sorted(printed, key=lambda each: each.time):
        place = knowledge.index[name]
        if name.what in latest:
            growth = knowledge.variable(Name(Kind.GROWTH, name.time, name.what))
            knowledge.at_most(place, (latest[name.what], growth), equal=True)
        latest[name.what] = place
