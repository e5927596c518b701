# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom we reached, and what the three figures that are not the same do and do not say."""

from collections.abc import Iterator

from kjw_desktop.domain.figure_terms import BY_NAME, NAMELESS
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.parts import ReachPart
from kjw_desktop.reports.quarter.shapes import Chart, Counted
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.summary import HEADLINES

NAMES = "bezoeken_naam"
HOURS, DAYPARTS = "uren", "contacten_dagdeel"


def reach(material: Material) -> ReachPart:
    """The part REACH; the ages stand on the first page."""
    said, compared = material.said, material.compared
    return ReachPart(
        title=said.say("reach.title"),
        counted_title=said.say("reach.counted"),
        counted=tuple(_counted(material, name) for name in ("people", "contacts", "visits")),
        counted_note=said.say("reach.note"),
        notes=(
            *_nameless(material),
            *material.number("reach.hours", material.figure(HOURS)),
            *_holidays(material),
        ),
        charts=tuple(chart for chart in _charts(material) if chart.lines),
        before_words=compared.before_words,
        year_ago_words=compared.year_ago_words,
    )


def _counted(material: Material, name: str) -> Counted:
    table = HEADLINES[name]
    before, year_ago = material.compared.thens(table)
    return Counted(
        material.figure(table),
        material.said.say(f"tile.{name}"),
        material.said.say(f"reach.{name}", this=material.this),
        before,
        year_ago,
    )


def _nameless(material: Material) -> tuple[str, ...]:
    """How many visits had no name; where most had none, what the number of young people then cannot say.

    Most, where the published figures differ by more than rounding can have made.
    """
    nameless, named = material.figure(NAMES, NAMELESS), material.figure(NAMES, BY_NAME)
    visits, people = material.figure(NAMES), material.figure(HEADLINES["people"])
    if not nameless or not visits:
        return ()
    told = {"visits": dutch.number(visits), "nameless": dutch.number(nameless)}
    slack = 2 * material.now.figures.max_deviation
    if named is None or nameless - named <= slack:
        return (material.said.say("reach.nameless", **told),)
    if not people:
        return (material.said.say("reach.mostly_nameless_bare", **told),)
    return (material.said.say("reach.mostly_nameless", people=dutch.number(people), **told),)


def _holidays(material: Material) -> tuple[str, ...]:
    """What the row of school holidays does not have, where nobody set or published them."""
    period, holidays = material.now.figures.period, material.holidays
    if holidays is None or material.short or not material.figure(DAYPARTS):
        return ()
    if holidays.known_until is None:
        return (material.said.say("reach.no_holidays"),)
    if holidays.tells_of(period.start, period.end):
        return ()
    return (material.said.say("reach.holidays_until", day=dutch.day(holidays.known_until)),)


def _charts(material: Material) -> Iterator[Chart]:
    yield material.chart("work", material.ranked("jongeren_werksoort"))
    yield material.ordered("dayparts", material.listed(DAYPARTS))
    if material.short:
        return
    yield material.chart("wijken", material.ranked("jongeren_wijk"))
    yield material.chart("visits", material.ranked(HEADLINES["visits"]))
