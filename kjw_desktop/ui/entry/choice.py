# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a choosing field offers, and which offers fit the letters typed so far."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

MOST_OFFERS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `words` are what it may be found by; `value` is what the form gets of it."""

    label: str
    value: object
    words: tuple[str, ...] = ()
    detail: str = ""


Offers = Callable[[str], Sequence[Choice]]


def fold(text: str) -> str:
    """Text without case and diacritics, for comparing what was typed."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def fitting(choices: Iterable[Choice], typed: str) -> list[Choice]:
    """At most `MOST_OFFERS` choices of which a word begins with `typed`, those whose label does first."""
    wanted = fold(typed.strip())
    first: list[Choice] = []
    then: list[Choice] = []
    for choice in choices:
        if fold(choice.label).startswith(wanted):
            first.append(choice)
        elif any(fold(word).startswith(wanted) for word in (*choice.label.split(), *choice.words)):
            then.append(choice)
        if len(first) >= MOST_OFFERS:
            break
    return (first + then)[:MOST_OFFERS]
