# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts of periods as those of the stretches of months that they are made of, told or not."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import PROGRAMME, Count, of_all
from kjw_desktop.privacy.disclosure.knowledge import Knowledge, Name
from kjw_desktop.privacy.disclosure.spans import tilings
from kjw_desktop.privacy.disclosure.told import Kind

UNIQUE_UNITS = frozenset({"jongeren"})
STEADY_DIMENSIONS = frozenset({"leeftijd", "gender", PROGRAMME})
"""What a person is counted under all year, or is not counted by."""

AGE = "leeftijd"
"""Of unique persons that reached in the year of the period; of all else in the year of the record."""

_ANY = Period(0, 12)


def add_stretches(knowledge: Knowledge, time: int, counts: Iterable[Count]) -> list[Count]:
    """Lay `counts`, those of one time that were told, as sums of what their periods are made of.

    Returns the counts of stretches that no table tells; they stand in `knowledge` as Kind.REST.
    """
    laid: dict[Count, list[Count]] = defaultdict(list)
    for count in counts:
        laid[_apart_from_period(count)].append(count)
    rests: dict[Count, None] = {}
    asked: dict[Count, list[Count]] = defaultdict(list)
    for one, told in laid.items():
        if (everywhere := of_all(one)) != one:
            stretches = _add_stretches_of(knowledge, time, told, ())
            rests |= dict.fromkeys(stretches)
            asked[everywhere] += map(of_all, (*told, *stretches))
    for one, told in laid.items():
        if of_all(one) == one:
            rests |= dict.fromkeys(_add_stretches_of(knowledge, time, told, asked[one]))
    return list(rests)


def _add_stretches_of(
    knowledge: Knowledge, time: int, told: Sequence[Count], asked: Iterable[Count]
) -> list[Count]:
    """Counts that differ in their period only as sums over the stretches between all borders.

    `asked` are those that a programme has, told or not: its month lies within that month of all, also where
    of all only the quarter was told. Returns those that are needed and that no table tells.
    """
    rests = _bounded(told, asked)
    for count in rests:
        knowledge.variable(Name(Kind.REST, time, count))
    periods = frozenset(count.period for count in (*told, *rests))
    waiting = [*told, *rests]
    while waiting:
        untold = _add_tiles(knowledge, time, waiting.pop(), periods)
        waiting += untold
        rests += untold
    if told[0].unit not in UNIQUE_UNITS:
        _add_lefts(knowledge, time, told)
    return rests


def _bounded(told: Sequence[Count], asked: Iterable[Count]) -> list[Count]:
    """Those asked, and not told, that what was told bounds from above: it holds all months of theirs."""
    months = {month for count in told for month in count.period.month_parts}
    others = [count for count in dict.fromkeys(asked) if count not in told]
    return [count for count in others if months.issuperset(count.period.month_parts)]


def _apart_from_period(count: Count) -> Count:
    """The count with one period for all that may be laid together."""
    steady = {dimension for dimension, _ in count.where} <= STEADY_DIMENSIONS
    if count.unit not in UNIQUE_UNITS:
        return count._replace(period=_ANY)
    if not steady:
        return count
    by_age = any(dimension == AGE for dimension, _ in count.where)
    return count._replace(period=Period(12 * count.period.year, 12) if by_age else _ANY)


def _add_tiles(knowledge: Knowledge, time: int, count: Count, told: frozenset[Period]) -> list[Count]:
    """A count as those of the stretches that fill its period. Returns those of them that are new."""
    unique = count.unit in UNIQUE_UNITS
    tiles = [
        count._replace(period=period)
        for period in tilings(told).get(count.period, ())
        if period in told or not unique
    ]
    untold = [tile for tile in tiles if knowledge.place_of(time, tile) is None]
    whole = knowledge.index[knowledge.name_of(time, count)]
    places = [knowledge.variable(knowledge.name_of(time, tile)) for tile in tiles]
    if unique:
        for place in places:
            knowledge.at_most(whole, (place,))
        if sum(tile.period.months for tile in tiles) == count.period.months:
            knowledge.at_least(whole, places)
    elif places:
        knowledge.at_most(whole, places, equal=True)
    return untold


def _add_lefts(knowledge: Knowledge, time: int, told: Sequence[Count]) -> None:
    """All that was not told of a period on its own, where that lies in several stretches."""
    periods = frozenset(count.period for count in told)
    for period, tiles in tilings(periods).items():
        inner = [tile for tile in tiles if tile in periods]
        if len(tiles) - len(inner) > 1:
            count = told[0]._replace(period=period)
            left = knowledge.variable(Name(Kind.REST, time, count))
            whole, *parts = (
                knowledge.index[Name(Kind.COUNT, time, count._replace(period=each))]
                for each in (period, *inner)
            )
            knowledge.at_most(whole, (left, *parts), equal=True)
