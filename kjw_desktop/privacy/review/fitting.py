# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words put in the place of others so that the sentence still reads as one."""

import re
from collections.abc import Collection, Sequence

from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.proposal import Occurrence, Piece

_PREPOSITION = re.compile(
    r"(?:aan|achter|bij|binnen|buiten|in|langs|met|na|naar|naast|om|op|over|rond|sinds|te|tegen|tijdens|tot|tussen|uit|"
    r"van|vanaf|voor|onlangs|binnenkort|vorig|vorige|een paar|ergens|elders)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"(?<!\w)(?:naar|van|uit|tot|met|over|voor|door|tegen|via|richting)\s+$", re.IGNORECASE)
_SENTENCE_END = frozenset(".!?…\n\r")
_OPENING = " \t\"'“”‘’„(*_-–•>"
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mw|mevr|mvr|dhr|mnr|dr|drs|mr|fam|st|nr|tel|bijv|ca|o\.a|[^\W\d_])\.$", re.IGNORECASE
)
_FIRST_WORD = re.compile(r"[^\W_]+")
_NEAR = 40


def begins_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at `at`: at the text's start, on a new line, behind a full stop."""
    before = text[max(0, at - _NEAR) : at].rstrip(_OPENING)
    if not before:
        return True
    return before[-1] in _SENTENCE_END and not _ABBREVIATION.search(before)


def wants_capital(text: str, start: int, end: int) -> bool:
    """Whether what comes in place of this stretch begins with a capital: as it did, or with a figure."""
    said = text[start:end].lstrip("([\"'“‘@")
    if (
        said[:1].isupper()
        and said[1:2].islower()
        and text[max(0, start - _NEAR) : start].rstrip().endswith(":")
    ):
        return True
    return not said[:1].islower() and begins_sentence(text, start)


def follows_preposition(text: str, at: int) -> bool:
    """Whether a preposition that stays stands right before `at`."""
    return _FOLLOWS.search(text[max(0, at - _NEAR) : at]) is not None


def fitted(label: Label, form: Form, *, capital: bool, tail: bool) -> str:
    """A label in the form of its place."""
    said = label.form(form) + (label.clitic if tail else "")
    return _capital(said) if capital else said


def fitted_words(words: str, place: Occurrence) -> str:
    """The worker's own words in a place of a proposal."""
    said = words.strip()
    if not said:
        return ""
    own = _PREPOSITION.match(said)
    if place.lead and not own:
        said = f"{place.lead} {said}"
    elif place.follows and own:
        said = said[own.end() :].lstrip() or said
    if place.tail:
        said += "'s"
    return _capital(said) if place.capital else said


def joined(pieces: Sequence[Piece], names: Collection[str]) -> tuple[Piece, ...]:
    """Pieces with no double full stop behind a letter, and no hole where words were left out.

    Where a sentence's first words were left out, the next begins it, unless it is one of `names` (folded): a
    word of the text that a capital would make a name.
    """
    done: list[Piece] = []
    capital = False
    for at, piece in enumerate(pieces):
        text = piece.text
        if capital and text.strip():
            spaces = len(text) - len(text.lstrip())
            first = _FIRST_WORD.match(text, spaces)
            word = fold(first.group()) if first else ""
            if word not in names and word.removesuffix("s") not in names:
                text = text[:spaces] + _capital(text[spaces:])
            capital = False
        capital = capital or (not text and piece.opens)
        if piece.proposal_key is not None and _somebodys(done):
            text = text.removeprefix("een ")
        following = pieces[at + 1].text if at + 1 < len(pieces) else ""
        if piece.proposal_key is not None and text.endswith(".") and following.startswith("."):
            text = text[:-1]
        if piece.proposal_key is None and at and not pieces[at - 1].text:
            text = _closed_up(done, text)
        done.append(Piece(text, piece.proposal_key))
    return tuple(done)


def _somebodys(done: Sequence[Piece]) -> bool:
    """Whether a replaced name in the genitive stands right before: 'J.'s een ouder' is 'J.'s ouder'."""
    if len(done) < 2 or not done[-1].text.isspace():
        return False
    return done[-2].proposal_key is not None and done[-2].text.endswith("'s")


def _closed_up(done: list[Piece], text: str) -> str:
    """The text behind words left out; what stands before them loses the space that is now too much."""
    said = "".join(piece.text for piece in done[-3:])
    if text[:1].isspace() and (not said or said[-1].isspace() or said[-1] in "(“‘"):
        text = text[1:] if text[0] in " \t" else text
    elif text[:1] in {",", ".", ";", ":", "!", "?", ")"} and said.endswith(" "):
        for at in range(len(done) - 1, -1, -1):
            if done[at].text:
                if done[at].proposal_key is None:
                    done[at] = Piece(done[at].text[:-1], None)
                break
    return text


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
