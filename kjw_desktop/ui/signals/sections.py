# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The views of the page Signalen, in the order of their names at its head."""

from kjw_desktop.language import mark
from kjw_desktop.ui.widgets.section import SectionSpec

EARLY = "early"
MELDCODE = "meldcode"
NEIGHBOURHOOD = "neighbourhood"
PARTNERS = "partners"

SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(EARLY, mark("Sections", "Signals"), "kjw_desktop.ui.signals.early"),
    SectionSpec(MELDCODE, mark("Sections", "Meldcode"), "kjw_desktop.ui.signals.meldcode"),
    SectionSpec(NEIGHBOURHOOD, mark("Sections", "Neighbourhood"), "kjw_desktop.ui.signals.neighbourhood"),
    SectionSpec(PARTNERS, mark("Sections", "Partners"), "kjw_desktop.ui.signals.partners"),
)
