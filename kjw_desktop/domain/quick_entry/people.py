# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people named by @."""

import re
from collections.abc import Iterator
from uuid import UUID

from kjw_desktop.domain.quick_entry.letters import WORD, bare, fold
from kjw_desktop.domain.quick_entry.parts import Part, PartKind, PersonValue, Unfit
from kjw_desktop.domain.quick_entry.people_index import PeopleIndex

MOST_CANDIDATES = 12
_MOST_NEW_WORDS = 5
_GAP = re.compile(r"[ \t]{1,2}")
PARTICLES = frozenset({"van", "de", "der", "den", "ten", "ter", "la", "el", "al", "'t", "’t"})


def person_at(text: str, at: int, end: int, people: PeopleIndex) -> Part | None:
    """The young person whom the @ at `at` names, read no further than `end`; None when it names nobody.

    The longest run of words that is somebody's name counts. A beginning of names gives all who are called
    so, to choose from. Other words make a new young person: one word, or several that begin with a capital.
    """
    words = list(words_from(text, at + 1, end, max(people.longest, _MOST_NEW_WORDS)))
    if not words or text[words[0][1] : words[0][1] + 1] == "@":
        return None
    for number in range(min(len(words), people.longest), 0, -1):
        key = " ".join(fold(word.replace("_", " ")) for word, _ in words[:number])
        called = people.called(key)
        if called:
            return _part(text, at, words[number - 1], people.spelled(key), called)
    first, stop = words[0]
    begun = people.beginning(fold(first.replace("_", " ")), MOST_CANDIDATES)
    if begun:
        return Part(at, stop, PartKind.PERSON, PersonValue(first, begun, exact=False), stays=first)
    new = _new_name([word for word, _ in words])
    if not new:
        return None
    name = " ".join(new).replace("_", " ")
    name = name[:1].upper() + name[1:]
    stop = words[len(new) - 1][1]
    return Part(at, stop, PartKind.NEW_PERSON, PersonValue(name), stays=name)


def no_name(text: str, at: int, end: int) -> Unfit | None:
    """What stands behind an @ that names nobody, such as '@14'; None when nothing does."""
    found = WORD.match(text, at + 1, end)
    return Unfit(at, found.end(), "@") if found else None


def _part(text: str, at: int, last: tuple[str, int], name: str, called: tuple[UUID, ...]) -> Part:
    word, stop = last
    if len(word) == 1 and text[stop : stop + 1] == "." and name.endswith("."):
        stop += 1
    return Part(at, stop, PartKind.PERSON, PersonValue(name, called), stays=name)


def words_from(text: str, at: int, end: int, most: int) -> Iterator[tuple[str, int]]:
    """At most so many words of a name from `at` on, a space or two between, each with where it ends."""
    for _ in range(most):
        found = WORD.match(text, at, end)
        if found is None or WORD.match(text, found.end(), end):
            return
        word = bare(found[0])
        if not word:
            return
        yield word, found.start() + len(word)
        gap = _GAP.match(text, found.end(), end)
        if gap is None or (word != found[0] and len(word) > 1):
            return
        at = gap.end()


def _new_name(words: list[str]) -> list[str]:
    """The words of a new name: the first, and with capitals those that follow; none when it is no name."""
    first = words[0]
    if first[0].isdigit() or "." in first or not any(sign.isalpha() or ord(sign) > 0x2000 for sign in first):
        return []
    taken = 1
    if first[0].isupper():
        for number, word in enumerate(words[1:], 2):
            if word[0].isupper():
                taken = number
            elif word not in PARTICLES:
                break
    return words[:taken]
