# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before, during and after youth care; and with whom we worked."""

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf.flow import Columns, Mark, Stack
from kjw_desktop.reports.pdf.quarter.pieces import Divider, Piece, Whole, column_width
from kjw_desktop.reports.pdf.quarter.words import (
    chart_blocks,
    heading,
    legend,
    note,
    paragraphs,
    texts_and_charts,
)
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import CarePart, Part, PartnersPart

_LOW = 260.0


def side_by_side(first: Part, second: Part) -> list[Piece]:
    """Both parts in columns beside each other, where they are these two and short enough; else nothing."""
    if not isinstance(first, CarePart | PartnersPart) or not isinstance(second, CarePart | PartnersPart):
        return []
    columns = [_column(part) for part in (first, second)]
    if max(Stack(column).measure(column_width()) for column in columns) > _LOW:
        return []
    return [Divider(), Whole(Columns(*columns))]


def _column(part: CarePart | PartnersPart) -> list[Flowable]:
    key = "care" if isinstance(part, CarePart) else "partners"
    found: list[Flowable] = [Mark(key, part.title), paragraph(part.title, "part"), Spacer(1, 4)]
    for text in part.sentences:
        found += [*paragraphs(text), Spacer(1, 4)]
    says = legend(part.charts)
    if says:
        found += [paragraph(says, "small"), Spacer(1, 4)]
    for chart in part.charts:
        for block in chart_blocks(chart):
            found += [*block, Spacer(1, 10)]
    return [*found, *paragraphs(part.note, "note")]


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
