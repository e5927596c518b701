# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before, during and after youth care, and the waiting that was bridged."""

from collections.abc import Iterator

from kjw_desktop.domain.figure_terms import NO_WAIT, UNKNOWN, WAITING
from kjw_desktop.reports.quarter.parts import CarePart
from kjw_desktop.reports.quarter.shapes import Chart
from kjw_desktop.reports.quarter.writing.material import Material

PHASES, WAITS, WAITING_TABLE = "jeugdhulp", "wachtenden", "contacten_wachtend"
YIELDS = "opbrengsten"
_NO_CARE = "geen"


def care(material: Material) -> CarePart:
    """The part CARE. Who has nothing to do with youth care stands in the table, not in the chart."""
    said = material.said
    charts = tuple(chart for chart in _charts(material) if chart.lines)
    told = tuple(_sentences(material))
    notes = [said.say("care.about")] if charts or told else [said.say("nothing")]
    if WAITS not in material.now and material.now.figures.programme is not None:
        notes.append(said.say("care.programme"))
    return CarePart(
        title=said.say("care.title"),
        sentences=material.shortened(told),
        charts=charts,
        note=" ".join(notes),
    )


def _sentences(material: Material) -> Iterator[str]:
    yield from material.number("care.waiting", material.figure(WAITING_TABLE, WAITING))
    for key, row in (
        ("bridged", "h_wachttijd_overbrugd"),
        ("led", "h_toegeleid"),
        ("no_care", "h_geen_hulp_nodig"),
    ):
        yield from material.number(f"care.{key}", material.figure(YIELDS, row))


def _charts(material: Material) -> Iterator[Chart]:
    yield material.ordered("care", material.listed(PHASES, without=(_NO_CARE, UNKNOWN)))
    if not material.short:
        yield material.ordered("waits", material.listed(WAITS, without=(NO_WAIT,)))
