# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may come next at the cursor: offers for the sign that was begun there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kjw_desktop.domain.dutch_ahead import parse_coming_day
from kjw_desktop.domain.dutch_day import WEEKDAYS
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.letters import begins_word, fold, name_key
from kjw_desktop.domain.quick_entry.parse import NEW, Choice
from kjw_desktop.domain.quick_entry.parts import PlaceRef, TermRef

MOST_OFFERS = 8
_LOOK_BACK = 80
_DAYS = ("vandaag", "morgen", "overmorgen", *WEEKDAYS, "volgende week", "over een week", "over 2 weken",
         "over een maand", "eind van de week")  # fmt: skip


class CompletionKind(StrEnum):
    """What is offered."""

    PERSON = "person"
    TERM = "term"
    PLACE = "place"
    SIGNAL = "signal"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class LevelOrDomain:
    """A key of `signal_level` or of `life_domain`."""

    vocabulary: str
    key: str


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer: what to show, what to write in place of what was begun, and what it means.

    `choice` is to be handed to `parse` for the offsets of what is written, where its words alone would not
    tell; it is None where they do.
    """

    label: str
    text: str
    value: UUID | TermRef | PlaceRef | LevelOrDomain | date | None
    choice: Choice | None = None

    @property
    def is_new(self) -> bool:
        """Whether it makes a new young person."""
        return self.choice == NEW


@dataclass(frozen=True, slots=True)
class Completion:
    """Offers, the best first, for the text between two places, which one of them replaces.

    A space is to follow what is written.
    """

    start: int
    end: int
    kind: CompletionKind
    offers: tuple[Offer, ...]


def complete(text: str, cursor: int, known: Known) -> Completion | None:
    """What may come at `cursor`; None when no sign was begun there, or nothing fits."""
    cursor = max(0, min(cursor, len(text)))
    first = max(0, cursor - _LOOK_BACK)
    begun = text[first:cursor]
    at = max(begun.rfind(sign) for sign in "@#+!>") + first
    if at < first or not begins_word(text, at) or "\n" in text[at:cursor]:
        return None
    typed = text[at + 1 : cursor]
    match text[at]:
        case "@":
            start, kind, offers = at, CompletionKind.PERSON, _people(typed, known)
        case "#":
            start, kind, offers = at, CompletionKind.TERM, _terms(typed, known)
        case "+":
            start, kind, offers = at, CompletionKind.PLACE, _places(typed, known)
        case "!":
            start, kind, offers = _word_start(typed, at), CompletionKind.SIGNAL, _signals(typed, known)
        case _:
            start, kind, offers = at, CompletionKind.DAY, _days(typed, known)
    found = tuple(offers)[:MOST_OFFERS]
    return Completion(start, cursor, kind, found) if found else None


def _people(typed: str, known: Known) -> Iterator[Offer]:
    """Who is called so; for one word typed also a new young person of that name, as the last offer."""
    if typed[:1].isspace() or typed.endswith("  "):
        return
    key = name_key(typed)
    finished = typed.endswith(" ")
    wanted = key + " " if finished and key else key
    for person in known.people.beginning(wanted, MOST_OFFERS - 1):
        written = known.people.written(person)
        label = known.people.label(person)
        yield Offer(label, f"@{written or label}", person, None if written else person)
    name = typed.strip()
    if key and not finished and " " not in name:
        name = name[:1].upper() + name[1:]
        yield Offer(name.replace("_", " "), f"@{name}", None, NEW)


def _terms(typed: str, known: Known) -> Iterator[Offer]:
    if any(sign.isspace() for sign in typed):
        return
    for term in known.terms.fitting(typed, MOST_OFFERS):
        written = known.terms.written(term)
        yield Offer(term.label, f"#{written or term.key}", term, None if written else term)


def _places(typed: str, known: Known) -> Iterator[Offer]:
    """Places of earlier records, kinds of place and wijken."""
    key = name_key(typed)
    if typed[:1].isspace() or typed.endswith("  ") or (typed and not key):
        return
    for meant in known.places.fitting(key + " " if typed.endswith(" ") else key, MOST_OFFERS):
        label = meant.name or meant.label if isinstance(meant, PlaceRef) else meant.label
        written = known.places.written(meant)
        if written:
            yield Offer(label, f"+{written}", meant)


def _signals(typed: str, known: Known) -> Iterator[Offer]:
    """Levels and life domains right behind the sign, life domains after a level."""
    words = typed.split(" ")
    if len(words) > 2 or (len(words) == 2 and known.signals.level(words[0]) is None):
        return
    begun = fold(words[-1])
    if len(words) == 1:
        for level in known.signals.levels:
            if fold(level.key).startswith(begun):
                yield Offer(level.nl, f"!{level.key}", LevelOrDomain("signal_level", level.key))
    for domain in known.signals.domains:
        word = known.signals.word_of(domain.key)
        if word and (word.startswith(begun) or fold(domain.nl).startswith(begun)):
            text = f"!{word}" if len(words) == 1 else f"{word}:"
            yield Offer(domain.nl, text, LevelOrDomain("life_domain", domain.key))


def _days(typed: str, known: Known) -> Iterator[Offer]:
    begun = fold(" ".join(typed.split()))
    for phrase in _DAYS:
        if phrase.startswith(begun) and (phrase != begun or not typed.endswith(" ")):
            yield Offer(phrase, f"> {phrase}", parse_coming_day(phrase, known.today))


def _word_start(typed: str, at: int) -> int:
    """Where the word begins that is being typed: at the sign, or after the level."""
    return at if " " not in typed else at + 1 + typed.rfind(" ") + 1
