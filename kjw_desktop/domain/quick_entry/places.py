# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places named by +."""

from kjw_desktop.domain.quick_entry.letters import fold, word_before
from kjw_desktop.domain.quick_entry.parts import Part, PartKind, PlaceRef, PlaceValue, TermRef, TermValue
from kjw_desktop.domain.quick_entry.people import PARTICLES, words_from
from kjw_desktop.domain.quick_entry.places_index import PlaceIndex

MOST_CANDIDATES = 8
_MOST_NEW_WORDS = 6
_IN_A_SENTENCE = frozenset({
    "in", "op", "bij", "naar", "van", "voor", "achter", "langs", "uit", "aan", "via", "rond", "tegenover",
    "naast", "vanaf", "tot", "de", "het", "een", "t", "onze", "hun",
})  # fmt: skip


def place_at(text: str, at: int, end: int, places: PlaceIndex) -> Part | None:
    """The place that the + at `at` names, read no further than `end`; None when no letter follows.

    The longest run of words that is a place's name counts. A beginning of names gives all places of that
    beginning, and what was typed itself, to choose from. Other words are a place as they stand: one word, or
    several that begin with a capital.
    """
    words = list(words_from(text, at + 1, end, max(places.longest, _MOST_NEW_WORDS)))
    if not words or not words[0][0][0].isalpha():
        return None
    for number in range(min(len(words), places.longest), 0, -1):
        meant = places.called(" ".join(fold(word.replace("_", " ")) for word, _ in words[:number]))
        if meant is not None:
            return _part(text, at, words[number - 1][1], meant)
    first, stop = words[0]
    begun = places.beginning(fold(first.replace("_", " ")), MOST_CANDIDATES)
    if begun:
        itself = PlaceRef(first.replace("_", " "))
        return Part(at, stop, PartKind.PLACE, PlaceValue(first, (*begun, itself)), stays=first)
    taken = _new_words([word for word, _ in words])
    name = " ".join(word for word, _ in words[:taken]).replace("_", " ")
    return _part(text, at, words[taken - 1][1], PlaceRef(name[:1].upper() + name[1:]))


def _part(text: str, at: int, stop: int, meant: PlaceRef | TermRef) -> Part:
    typed = text[at + 1 : stop].replace("_", " ")
    stays = typed if word_before(text, at) in _IN_A_SENTENCE else None
    if isinstance(meant, TermRef):
        return Part(at, stop, PartKind.WIJK, TermValue((meant,)), stays=stays)
    return Part(at, stop, PartKind.PLACE, PlaceValue(typed, (meant,)), stays=stays)


def _new_words(words: list[str]) -> int:
    """How many words a new place has: the first, and those with capitals that follow one."""
    taken = 1
    if words[0][0].isupper():
        for number, word in enumerate(words[1:], 2):
            if word[0].isupper() or word[0].isdigit():
                taken = number
            elif word not in PARTICLES and word not in {"het", "in", "aan", "op", "en"}:
                break
    return taken
