# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The leaflet on one page: two columns of short lines, to read together."""

from itertools import zip_longest

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.leaflet.content import LeafletContent, LeafletPart
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.flow import Columns, Rule
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.texts import texts


def render_leaflet(content: LeafletContent, progress: Progress) -> bytes:
    """The PDF of a leaflet; the same content gives the same bytes. What `progress` raises goes through."""
    said = texts("leaflet")
    furniture = Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        banner=said.say("demo") if content.demo else "",
    )
    return build(_story(content), furniture, progress)


def _story(content: LeafletContent) -> list[Flowable]:
    story: list[Flowable] = [
        paragraph(content.title, "title"),
        Spacer(1, 8),
        paragraph(content.lead, "lead"),
        Rule(12, 12),
    ]
    for left, right in zip_longest(content.parts[::2], content.parts[1::2]):
        story += [Columns(*(_part(part) for part in (left, right) if part)), Spacer(1, 14)]
    return story[:-1]


def _part(part: LeafletPart) -> list[Flowable]:
    flow: list[Flowable] = [paragraph(part.title, "head"), Spacer(1, 3)]
    for line in part.lines:
        flow += [paragraph(line, "lead"), Spacer(1, 4)]
    return flow[:-1]
