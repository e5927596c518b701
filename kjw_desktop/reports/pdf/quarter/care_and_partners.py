# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before, during and after youth care; and with whom we worked."""

from kjw_desktop.reports.pdf.quarter.pieces import Piece
from kjw_desktop.reports.pdf.quarter.words import heading, note, texts_and_charts
from kjw_desktop.reports.quarter.parts import CarePart, PartnersPart


def care(part: CarePart) -> list[Piece]:
    """The part on youth care and on waiting that was bridged."""
    return [
        *heading("care", part.title),
        *texts_and_charts(part.sentences, part.charts),
        *note(part.note),
    ]


def partners(part: PartnersPart) -> list[Piece]:
    """The part on partners."""
    return [
        *heading("partners", part.title),
        *texts_and_charts(part.sentences, part.charts),
        *note(part.note),
    ]
