# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three questions for the conversation, with the worker's beginnings of an answer and room to write."""

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.flow import Card, Columns
from kjw_desktop.reports.pdf.quarter.pieces import Boxed, Piece, Whole
from kjw_desktop.reports.pdf.quarter.words import heading, paragraphs
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import TalkPart

_ROOM_TO_WRITE = 48.0
_ONE_CARD = 500
"""Characters of an answer up to which all stand on one card, so that it never breaks."""


def talk(part: TalkPart) -> list[Piece]:
    """The part for the conversation."""
    head = [*heading("talk", part.title), *_note(part.note)]
    if max((len(answer) for _question, answer in part.questions), default=0) <= _ONE_CARD:
        columns = [
            [paragraph(question, "subhead"), Spacer(1, 3), *paragraphs(answer), Spacer(1, _ROOM_TO_WRITE)]
            for question, answer in part.questions
        ]
        return [*head, *([Whole(Card([Columns(*columns, gutter=16)]), above=4)] if columns else [])]
    return [*head, *(_long(question, answer) for question, answer in part.questions)]


def _note(text: str) -> list[Piece]:
    return [Whole(*paragraphs(text, "note"), keeps=True)] if text.strip() else []


def _long(question: str, answer: str) -> Piece:
    parts: list[Flowable] = [paragraph(question, "subhead"), Spacer(1, 3), *paragraphs(answer)]
    return Boxed(parts, above=6, ground=tokens.CARD, edge=None)
