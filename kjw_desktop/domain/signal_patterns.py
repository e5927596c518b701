# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which worries about one young person came together or grew: a hint to talk, never a verdict or a score.

A rule reads days, life domains, levels, kinds and what helps; it weighs nothing and orders nobody. The rules
with their sources stand in `kjw_desktop/resources/patterns`; why they are as they are: decision 65. No rule
speaks of one signal alone, and a strength never brings a hint about.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from kjw_desktop.domain.signals import LEVELS, Signal

STRENGTH = "kracht"
"""The level that is no worry."""

_LEAST = 2
_HEAVINESS = {level: place for place, level in enumerate(LEVELS)}


class Shape(StrEnum):
    """What a rule looks for among the worries of its weeks; `at_least` counts what stands in brackets."""

    TOGETHER = "domains_together"  # worries in several life domains (domains)
    GREW = "grew"  # ever heavier in one life domain, and not lighter since (levels)
    RETURNED = "returned"  # open now in a life domain in which a worry was closed before (worries)
    MARKED = "meldcode_kinds"  # kinds that the meldcode names (worries)
    UNHELPED = "nothing_helps"  # none says what helps (worries)
    NO_STRENGTHS = "no_strengths"  # and no strength was noted (worries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One pattern. `weeks` is how far it looks back, `from_level` the lightest worry that counts.

    `said_nl` and `said_en` are what the hint says, with {domains} where it names life domains; `step_nl` and
    `step_en` what is usually done; `name_nl` and `name_en` what the settings call it.
    """

    key: str
    shape: Shape
    weeks: int
    at_least: int
    from_level: str
    name_nl: str
    name_en: str
    said_nl: str
    said_en: str
    step_nl: str
    step_en: str
    source: str


@dataclass(frozen=True, slots=True)
class Patterns:
    """The rules, and the outcomes after which a signal counts for none of them."""

    rules: tuple[Rule, ...]
    passed_over: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hint:
    """What a rule found: its signals from old to new, two or more, and their life domains."""

    rule: Rule
    evidence: tuple[UUID, ...]
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a rule is handed: worries of all time that it counts and strengths, each from old to new."""

    worries: Sequence[Signal]
    strengths: Sequence[Signal]
    first: date
    meldcode_kinds: frozenset[str]

    @property
    def recent(self) -> list[Signal]:
        """The worries within the rule's weeks."""
        return [each for each in self.worries if each.day >= self.first]


def patterns_of(data: Mapping[str, Any]) -> Patterns:
    """The patterns of a table as TOML has it. Raises ValueError for a rule that could not be kept to."""
    rules = tuple(Rule(**{**data["usual"], **rule, "shape": Shape(rule["shape"])}) for rule in data["rules"])
    for rule in rules:
        if rule.at_least < _LEAST or rule.weeks < 1 or rule.from_level not in LEVELS[1:]:
            raise ValueError(rule.key)
    if len({rule.key for rule in rules}) != len(rules):
        raise ValueError("key")
    return Patterns(rules, frozenset(data["passed_over"]))


def hints(
    signals: Iterable[Signal],
    patterns: Patterns,
    today: date,
    *,
    meldcode_kinds: frozenset[str] = frozenset(),
    off: Collection[str] = (),
) -> tuple[Hint, ...]:
    """What the rules find in the signals of one young person up to `today`, in the order of the rules.

    `meldcode_kinds` are the kinds that the list marks for the meldcode, `off` the keys of rules that say
    nothing. In what order the signals come does not matter.
    """
    known = sorted(
        (each for each in signals if each.day <= today and each.outcome not in patterns.passed_over),
        key=lambda each: (each.day, each.id),
    )
    strengths = [each for each in known if each.level == STRENGTH]
    found = []
    for rule in patterns.rules:
        if rule.key in off:
            continue
        least = _HEAVINESS[rule.from_level]
        worries = [each for each in known if _HEAVINESS[each.level] >= least]
        first = today - timedelta(weeks=rule.weeks) + timedelta(days=1)
        evidence = _FINDERS[rule.shape](_Seen(worries, strengths, first, meldcode_kinds), rule.at_least)
        if evidence:
            domains = tuple(dict.fromkeys(each.domain for each in evidence))
            found.append(Hint(rule, tuple(each.id for each in evidence), domains))
    return tuple(found)


def _together(seen: _Seen, at_least: int) -> list[Signal]:
    recent = seen.recent
    return recent if len({each.domain for each in recent}) >= at_least else []


def _grew(seen: _Seen, at_least: int) -> list[Signal]:
    found: list[Signal] = []
    for worries in _by_domain(seen.recent).values():
        chain = _ever_heavier(worries)
        if len(chain) >= at_least:
            found += chain
    return sorted(found, key=lambda each: (each.day, each.id))


def _ever_heavier(worries: Sequence[Signal]) -> Sequence[Signal]:
    """The longest row of worries, each on a later day and heavier, up to the heaviest of the last day."""
    up_to: dict[str, tuple[Signal, ...]] = {}
    of_day: dict[str, tuple[Signal, ...]] = {}
    day: date | None = None
    for each in worries:
        if each.day != day:
            up_to |= {level: row for level, row in of_day.items() if len(row) > len(up_to.get(level, ()))}
            of_day, day = {}, each.day
        lighter = (up_to.get(level, ()) for level in LEVELS[: _HEAVINESS[each.level]])
        of_day.setdefault(each.level, (*max(lighter, key=len), each))
    return of_day[max(of_day, key=_HEAVINESS.__getitem__)]


def _returned(seen: _Seen, at_least: int) -> list[Signal]:
    found: dict[UUID, Signal] = {}
    for worries in _by_domain(seen.worries).values():
        closed = sorted(
            ((each.closed_on, each) for each in worries if each.closed_on is not None),
            key=lambda pair: (pair[0], pair[1].id),
        )
        days = [day for day, _ in closed]
        for each in worries:
            before = bisect_left(days, each.day)
            lately = each.closed_on is None and each.day >= seen.first
            if lately and before and days[before - 1] >= seen.first:
                earlier = closed[before - 1][1]
                found |= {earlier.id: earlier, each.id: each}
    ordered = sorted(found.values(), key=lambda each: (each.day, each.id))
    return ordered if len(ordered) >= at_least else []


def _marked(seen: _Seen, at_least: int) -> list[Signal]:
    marked = [each for each in seen.recent if not seen.meldcode_kinds.isdisjoint(each.kinds)]
    return marked if len(marked) >= at_least else []


def _unhelped(seen: _Seen, at_least: int) -> list[Signal]:
    recent = seen.recent
    return recent if len(recent) >= at_least and not any(each.helps for each in recent) else []


def _no_strengths(seen: _Seen, at_least: int) -> list[Signal]:
    recent = seen.recent
    noted = any(each.day >= seen.first for each in seen.strengths)
    return recent if len(recent) >= at_least and not noted else []


def _by_domain(worries: Iterable[Signal]) -> Mapping[str, list[Signal]]:
    found: dict[str, list[Signal]] = defaultdict(list)
    for each in worries:
        found[each.domain].append(each)
    return found


_FINDERS: Mapping[Shape, Callable[[_Seen, int], list[Signal]]] = {
    Shape.TOGETHER: _together,
    Shape.GREW: _grew,
    Shape.RETURNED: _returned,
    Shape.MARKED: _marked,
    Shape.UNHELPED: _unhelped,
    Shape.NO_STRENGTHS: _no_strengths,
}
