# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a meldcode overview: who it is about, then the five steps, each text as it was written."""

from xml.sax.saxutils import escape

from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table, TableStyle

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.meldcode.content import Group, MeldcodeContent, Said, StepContent
from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.flow import Card, Mark, Rule
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.texts import texts

_LABELS = 110.0
_ROOM_FOR_A_STEP, _ROOM_FOR_A_GROUP, _ROOM_FOR_A_TEXT = 130.0, 60.0, 42.0
"""Points that a heading wants under it, so that none stands alone at the foot of a page."""


def render_meldcode(content: MeldcodeContent, progress: Progress) -> bytes:
    """The PDF of an overview; the same content gives the same bytes. What `progress` raises goes through."""
    said = texts("meldcode")
    furniture = Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        running=f"{content.document_title} · {content.as_of}",
        banner=said.say("demo") if content.demo else "",
    )
    return build(_story(content), furniture, progress)


def _story(content: MeldcodeContent) -> list[Flowable]:
    story: list[Flowable] = [
        paragraph(content.title, "title"),
        Spacer(1, 4),
        paragraph(content.as_of, "lead"),
        Spacer(1, 12),
        Card([paragraph(content.warning)], ground=tokens.CONCERN_WEAK, edge=tokens.CONCERN),
        Spacer(1, 14),
        _about(content),
    ]
    for number, step in enumerate(content.steps, start=1):
        story += [CondPageBreak(_ROOM_FOR_A_STEP), Rule(14, 12), *_step(step, number)]
    return story


def _about(content: MeldcodeContent) -> Table:
    rows = [[paragraph(label, "small"), _plain(value, "body")] for label, value in content.about]
    table = Table(rows, colWidths=[_LABELS, tokens.TEXT_WIDTH - _LABELS], hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            ]
        )
    )
    return table


def _step(step: StepContent, number: int) -> list[Flowable]:
    flow: list[Flowable] = [
        Mark(f"step{number}", step.title),
        paragraph(step.title, "head"),
        paragraph(step.state, "small"),
        Spacer(1, 4),
    ]
    for group in step.groups:
        flow += [*_group(group), Spacer(1, 7)]
    return flow[:-1]


def _group(group: Group) -> list[Flowable]:
    flow: list[Flowable] = []
    if group.title:
        flow += [CondPageBreak(_ROOM_FOR_A_GROUP), paragraph(group.title, "subhead"), Spacer(1, 2)]
    for each in group.texts:
        flow += [*_said(each), Spacer(1, 5)]
    return flow[:-1]


def _said(said: Said) -> list[Flowable]:
    """The label over the text, which runs on to the next page where it must."""
    flow: list[Flowable] = (
        [CondPageBreak(_ROOM_FOR_A_TEXT), _plain(said.label, "small")] if said.label else []
    )
    if not said.written:
        return [*flow, paragraph(said.text)]
    lines = [line.strip() for line in said.text.splitlines() if line.strip()]
    return [*flow, *(_plain(line, "body") for line in lines)]


def _plain(text: str, name: str) -> Paragraph:
    """A text of the vault as it was written: asterisks in it are no markup."""
    return Paragraph(escape(fonts.printable(text)), tokens.style(name))
