# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The views of a young person's page, in the order of their names at its head."""

from kjw_desktop.language import mark
from kjw_desktop.ui.widgets.section import SectionSpec

OVERVIEW = "overview"
SIGNAL_PICTURE = "signal_picture"
CONSENTS = "consents"
REFERRALS = "referrals"
CONSULTATION = "overview_for_consultation"

SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(OVERVIEW, mark("Sections", "Overview"), "kjw_desktop.ui.people.person_view"),
    SectionSpec(SIGNAL_PICTURE, mark("Sections", "Signal picture"), "kjw_desktop.ui.people.signal_picture"),
    SectionSpec(CONSENTS, mark("Sections", "Consent"), "kjw_desktop.ui.people.consents"),
    SectionSpec(REFERRALS, mark("Sections", "Referrals"), "kjw_desktop.ui.people.referrals"),
    SectionSpec(CONSULTATION, mark("Sections", "Anonymous case"), "kjw_desktop.ui.people.overview"),
)
