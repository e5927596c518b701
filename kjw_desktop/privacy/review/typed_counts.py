# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of people in typed words, as proposals: a count that no protected table carries leaves vaguer.

A small one as 'een paar'; one from the threshold on to the nearest five, as typed results are.
"""

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
_STEP = 5
_SPANNED = r"\s*(?:à|a|of|tot|-|–|/)\s*"
_BETWEEN = r"(?:\s+van\s+(?:de|onze)(?:\s+\d+)?)?(?:\s+[^\W\d_]{3,}e){0,2}\s+"


def with_counts(review: Review, below: int, among: Collection[str]) -> Review:
    """The review with a proposal for every number of people or signals in these passages, but whole fives.

    Under `below` a number is small. `among` are keys of passages. Alike words are decided on together; like
    a trait, none points at one person by itself, and what is undecided leaves in its vaguer form.
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
        numbers = [_value(match[name]) for name in ("number", "last") if match[name]]
        small = 0 < numbers[-1] < below
        if small or any(number % _STEP for number in numbers):
            said = passage.text[match.start() : match.end("noun")]
            told = _small(numbers[-1], match["noun"]) if small else _rounded(numbers[-1], passage, match)
            yield " ".join(fold(said).split()), _place(passage, match.start(), match.end(), told)


def _small(number: int, noun: str) -> str:
    told = _words()
    one = "one_neuter" if fold(noun) in told["neuter"] else "one"
    return str(told["several" if number > 1 else one])


def _rounded(number: int, passage: Passage, match: re.Match[str]) -> str:
    """To the nearest five, with 'ongeveer' where nothing says so yet."""
    told, near = _words(), _STEP * round(number / _STEP)
    before = fold(passage.text[: match.start()]).rstrip()
    plain = f"{near:,}".replace(",", ".")
    return plain if before.endswith(tuple(told["about"])) else f"{told['about'][0]} {plain}"


def _place(passage: Passage, start: int, end: int, told: str) -> Occurrence:
    capital = wants_capital(passage.text, start, end)
    said = fitted(Label(told), Form.BARE, capital=capital, tail=False)
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
    if said[0].isdecimal():
        return int(said.replace(".", ""))
    return next(at for at, word in enumerate(_words()["numbers"]) if fold(word) == fold(said))


@cache
def _pattern() -> re.Pattern[str]:
    """'drie meisjes', '2 à 3 van de jongens', '37 nieuwe gezinnen'; never a part of a longer number."""
    told = _words()
    number = "|".join((r"\d{1,3}(?:\.\d{3})+", r"\d{1,4}", *longest_first(told["numbers"])))
    noun = "|".join(longest_first((*told["nouns"], *told["neuter"])))
    count = rf"(?P<number>{number})(?:{_SPANNED}(?P<last>{number}))?"
    before = r"(?<![\w.,-])(?<!\d )(?<!\d à )"
    return re.compile(rf"{before}{count}(?={_BETWEEN}(?P<noun>{noun})(?!\w))", re.IGNORECASE)


@cache
def _words() -> Mapping[str, Any]:
    source = files("kjw_desktop").joinpath("resources", "words", "counts.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
