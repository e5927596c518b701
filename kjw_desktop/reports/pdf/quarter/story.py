# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories, each on a card of its own, and quotes."""

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf.quarter.pieces import Boxed, Piece, Spread
from kjw_desktop.reports.pdf.quarter.words import heading, note, paragraphs, subtitle, text_pieces
from kjw_desktop.reports.quarter.parts import StoryPart, ToldStory
from kjw_desktop.reports.texts import texts

_BESIDE = 160
"""Characters up to which quotes stand in two columns."""


def story(part: StoryPart) -> list[Piece]:
    """The part of stories; each says in print of whom it is."""
    return [
        *heading("story", part.title),
        *(Boxed(_card(each), above=6) for each in part.stories),
        *_quotes(part.quotes),
        *note(part.note),
    ]


def _card(told: ToldStory) -> list[Flowable]:
    said = texts("pages")
    parts: list[Flowable] = [subtitle(told.title), Spacer(1, 2)] if told.title else []
    for key in ("situation", "what_we_did", "what_changed"):
        text = getattr(told, key)
        if text.strip():
            parts += [*paragraphs(f"**{said.say(f'story.{key}')}** {text}"), Spacer(1, 3)]
    if told.quote.strip():
        parts += [*_quote(told.quote, "lead"), Spacer(1, 3)]
    return [*parts, *paragraphs(told.source, "note")]


def _quotes(quotes: tuple[str, ...]) -> list[Piece]:
    told = [_quote(quote, "body") for quote in quotes if quote.strip()]
    if not told:
        return []
    if max(map(len, quotes)) <= _BESIDE:
        return [Spread(told, above=9, gap=7)]
    return [piece for quote in quotes if quote.strip() for piece in text_pieces([_marked(quote)], above=7)]


def _quote(text: str, name: str) -> list[Flowable]:
    return paragraphs(_marked(text), name)


def _marked(text: str) -> str:
    return texts("pages").say("quote", quote=text.strip())
