# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a signal and a follow-up begin and end, and where @, # and + stand."""

import re
from dataclasses import dataclass, field

from kjw_desktop.domain.dutch_ahead import coming_day_at
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.letters import begins_word
from kjw_desktop.domain.quick_entry.parts import PartKind, Span

_SIGN = re.compile(r"(?P<link>(?:https?://|www\.)\S+)|(?P<blank>\n[ \t\r]*\n)|[@#+!>]", re.IGNORECASE)
_SIGNAL = re.compile(r"![ \t]?(?=[^\s!?.,;:=)>…\-/\\<])")
_FOLLOWUP = re.compile(r">[ \t]*(?=[^\s!?.,;:=)>…\-/\\<(|])")
_NUMBER_BEFORE = re.compile(r"(?<!\S)\d+(?:[.,]\d+)?[ \t]+$")
_NUMBER_AFTER = re.compile(r"\d+(?:[.,]\d+)?(?!\S)")
_LEVEL = re.compile(r"[^\W\d_]{1,12}(?!\w)")
_BEFORE = 16


@dataclass(slots=True)
class Region:
    """The note, a signal or a follow-up: `body` is where its words begin; `kind` is None for the note.

    `marks` are the places of its @, # and +; `links` those of addresses of the web, in which nothing is read.
    """

    start: int
    body: int
    end: int
    kind: PartKind | None = None
    marks: list[int] = field(default_factory=list)
    links: list[Span] = field(default_factory=list)


def regions(text: str, known: Known) -> list[Region]:
    """The text cut into regions that follow on each other.

    A signal or follow-up goes on to the next one, to an empty line or to the end, spaces there left out.
    """
    found = [Region(0, 0, len(text))]
    for sign in _SIGN.finditer(text):
        last, at = found[-1], sign.start()
        if sign["link"]:
            last.links.append(sign.span())
        elif sign["blank"]:
            if last.kind is not None:
                _close(text, found, at)
                found.append(Region(last.end, last.end, len(text)))
        elif sign[0] in "@#+":
            if begins_word(text, at):
                last.marks.append(at)
        else:
            opened = _opens(text, at, known)
            if opened:
                _close(text, found, at)
                found.append(Region(at, opened[1], len(text), opened[0]))
    _close(text, found, len(text))
    return found


def _close(text: str, found: list[Region], at: int) -> None:
    """End the last region at `at`; what is blank behind a signal or follow-up is the note's."""
    last = found[-1]
    last.end = at
    if last.kind is None:
        return
    while last.end > last.body and text[last.end - 1].isspace():
        last.end -= 1


def _opens(text: str, at: int, known: Known) -> tuple[PartKind, int] | None:
    """Whether ! or > at `at` opens something, and where its words begin. Not so in 'leuk!' and '3 > 2'.

    Right behind a word a signal opens with its level alone: '@sam!zorg'.
    """
    begins = at == 0 or text[at - 1].isspace()
    if text[at] == "!":
        signal = _SIGNAL.match(text, at)
        level = _LEVEL.match(text, at + 1)
        if not begins and not (level and known.signals.level(level[0])):
            return None
        return (PartKind.SIGNAL, signal.end()) if signal else None
    followup = _FOLLOWUP.match(text, at) if begins else None
    if followup is None or _compares(text, at, followup.end(), known):
        return None
    return PartKind.FOLLOWUP, followup.end()


def _compares(text: str, at: int, after: int, known: Known) -> bool:
    return bool(
        _NUMBER_BEFORE.search(text[max(0, at - _BEFORE) : at])
        and _NUMBER_AFTER.match(text, after)
        and coming_day_at(text, after, known.today) is None
    )
