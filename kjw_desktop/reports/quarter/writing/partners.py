# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""With whom we worked, by sector."""

from kjw_desktop.reports.quarter.parts import PartnersPart
from kjw_desktop.reports.quarter.writing.material import Material

TABLE = "partners"


def partners(material: Material) -> PartnersPart:
    """The part PARTNERS."""
    said, largest = material.said, material.largest(TABLE)
    chart = material.chart("partners", material.ranked(TABLE))
    return PartnersPart(
        title=said.say("partners.title"),
        sentences=(said.say("partners.largest", what=largest),) if largest else (),
        charts=(chart,) if chart.lines else (),
        note=said.say("partners.note") if chart.lines else said.say("nothing"),
    )
