# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small numbers of people in typed words, as proposals: what no protected table carries leaves vaguer."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.coarser.words import longest_first
from kjw_desktop.privacy.review.fitting import fitted, wants_capital
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import TRAIT, Occurrence, Proposal
from kjw_desktop.privacy.review.review import Review

CLASS = "kleine_cel"
_SPANNED = r"\s*(?:à|a|of|tot|-|–|/)\s*"
_BETWEEN = r"(?:\s+van\s+(?:de|onze)(?:\s+\d+)?)?(?:\s+[^\W\d_]{3,}e){0,2}\s+"


def with_small_counts(review: Review, below: int, among: Collection[str]) -> Review:
    """The review with a proposal for every number under `below` of people or signals in these passages.

    `among` are keys of passages. Alike words are decided on together; like a trait, none points at one person
    by itself, and what is undecided leaves in its vaguer form.
    """
    taken: dict[str, list[Occurrence]] = {}
    for place in (each for proposal in review.found for each in proposal.occurrences):
        taken.setdefault(place.passage, []).append(place)
    groups: dict[str, list[tuple[str, Occurrence]]] = {}
    for passage in (each for each in review.passages if each.key in among):
        for said, place in _places(passage, below):
            if not any(_meet(place, other) for other in taken.get(passage.key, ())):
                groups.setdefault(said, []).append((passage.text[place.start : place.end], place))
    found = tuple(_proposal(review, said, places) for said, places in groups.items())
    return replace(review, found=(*review.found, *found), _laid=None)


def _meet(place: Occurrence, other: Occurrence) -> bool:
    return place.start < other.end and other.start < place.end


def _places(passage: Passage, below: int) -> Iterator[tuple[str, Occurrence]]:
    """What is said with each number, folded, and the place of the number alone."""
    for match in _pattern().finditer(passage.text):
        number = _value(match["last"] or match["number"])
        if 0 < number < below:
            start, end = match.span("count")
            yield " ".join(fold(match[0]).split()), _place(passage, start, end, number, match["noun"])


def _place(passage: Passage, start: int, end: int, number: int, noun: str) -> Occurrence:
    told = _words()
    one = "one_neuter" if fold(noun) in told["neuter"] else "one"
    capital = wants_capital(passage.text, start, end)
    said = fitted(Label(told["several" if number > 1 else one]), Form.BARE, capital=capital, tail=False)
    return Occurrence(passage.key, start, end, said, capital=capital)


def _proposal(review: Review, said: str, places: Sequence[tuple[str, Occurrence]]) -> Proposal:
    text, first = places[0]
    return Proposal(
        key=f"{CLASS}:{review.stand_ins.opaque(f'count:{said}')}",
        text=text,
        kind=TRAIT,
        redaction_class=CLASS,
        replacement=first.replacement,
        sure=False,
        occurrences=tuple(place for _text, place in places),
        reason=_words()["reason"],
    )


def _value(said: str) -> int:
    if said.isdecimal():
        return int(said)
    return next(at for at, word in enumerate(_words()["numbers"]) if fold(word) == fold(said))


@cache
def _pattern() -> re.Pattern[str]:
    """'drie meisjes', '2 à 3 van de jongens', 'twee nieuwe gezinnen'; never a part of a longer number."""
    told = _words()
    number = "|".join((r"\d{1,2}", *longest_first(told["numbers"])))
    noun = "|".join(longest_first((*told["nouns"], *told["neuter"])))
    count = rf"(?P<count>(?P<number>{number})(?:{_SPANNED}(?P<last>{number}))?)"
    return re.compile(
        rf"(?<![\w.,-])(?<!\d )(?<!\d à ){count}{_BETWEEN}(?P<noun>{noun})(?!\w)", re.IGNORECASE
    )


@cache
def _words() -> Mapping[str, Any]:
    source = files("kjw_desktop").joinpath("resources", "words", "counts.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
