# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From content to PDF; the only place that knows reportlab, which loads at the first rendering."""

from typing import TYPE_CHECKING

from kjw_desktop.domain.progress import Progress, silent

if TYPE_CHECKING:
    from kjw_desktop.reports.leaflet.content import LeafletContent
    from kjw_desktop.reports.meldcode.content import MeldcodeContent
    from kjw_desktop.reports.quarter.content import QuarterContent
    from kjw_desktop.reports.referral.content import ReferralContent


def render_quarter(content: "QuarterContent", progress: Progress = silent) -> bytes:
    """The summary as PDF, byte for byte the same for the same content.

    `progress` hears how many parts of all are laid out; what it raises (`Cancelled`) goes through, and
    nothing was written anywhere.
    """
    from kjw_desktop.reports.pdf import quarter

    return quarter.render_quarter(content, progress)


def render_referral(content: "ReferralContent", progress: Progress = silent) -> bytes:
    """The overview for a consultation as PDF, on the same terms as `render_quarter`."""
    from kjw_desktop.reports.pdf import referral

    return referral.render_referral(content, progress)


def render_leaflet(content: "LeafletContent", progress: Progress = silent) -> bytes:
    """The leaflet for young people and parents as PDF, on the same terms as `render_quarter`."""
    from kjw_desktop.reports.pdf import leaflet

    return leaflet.render_leaflet(content, progress)


def render_meldcode(content: "MeldcodeContent", progress: Progress = silent) -> bytes:
    """The meldcode overview for the organisation's own file as PDF, on the same terms as `render_quarter`."""
    from kjw_desktop.reports.pdf import meldcode

    return meldcode.render_meldcode(content, progress)
