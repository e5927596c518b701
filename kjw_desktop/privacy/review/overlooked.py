# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found in one place and stands, written the same, in another where it was not: found there too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.folding import Match, Phrases
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.reading import ALSO, Reading, Spot, read
from kjw_desktop.privacy.review.subjects import Subject

_LONE_KINDS = frozenset({"age", "date"})


@dataclass(frozen=True, slots=True)
class _Form:
    """A written form, and the first reading or the known word that it comes from."""

    text: str
    reading: Reading | None = None
    subject: Subject | None = None


def overlooked(
    passages: Sequence[Passage], readings: Sequence[Sequence[Reading]], known: Sequence[Subject], about: About
) -> list[list[Reading]]:
    """The readings with those of the same words elsewhere, each passage's in order.

    A lower-case word that is a name elsewhere is left: the finder saw it and took it for a word. With a
    capital it may be either: a group of its own, not sure. Of several words or a figure there is no doubt.
    """
    phrases = Phrases((form.text, form) for form in _forms(readings, known))
    return [
        _with_more(passage, each, phrases, about) for passage, each in zip(passages, readings, strict=True)
    ]


def _with_more(
    passage: Passage, readings: Sequence[Reading], phrases: Phrases[_Form], about: About
) -> list[Reading]:
    """A passage's readings, given in order, with those of the forms that stand between them."""
    done: list[Reading] = []
    at, floor = 0, 0
    for match in phrases.find(passage.text):
        while at < len(readings) and readings[at].end <= match.start:
            done.append(readings[at])
            floor, at = readings[at].end, at + 1
        ceiling = readings[at].start if at < len(readings) else len(passage.text)
        if floor <= match.start and match.end <= ceiling:
            more = _anew(passage, match, about, floor, ceiling)
            if more is not None:
                done.append(more)
                floor = more.end
    return [*done, *readings[at:]]


def _forms(readings: Sequence[Sequence[Reading]], known: Sequence[Subject]) -> Iterator[_Form]:
    seen: set[str] = set()
    for reading in (reading for each in readings for reading in each):
        for form in reading.written:
            lone = reading.kind in _LONE_KINDS and len(form.split()) == 1
            if form not in seen and not lone and sum(map(str.isalnum, form)) > 1:
                seen.add(form)
                yield _Form(form, reading=reading)
    for subject in known:
        if subject.words.text not in seen and sum(map(str.isalnum, subject.words.text)) > 1:
            yield _Form(subject.words.text, subject=subject)


def _anew(passage: Passage, match: Match[_Form], about: About, floor: int, ceiling: int) -> Reading | None:
    """The reading of a form in another place; none when it is a plain word there."""
    form = match.what
    said = passage.text[match.start : match.end]
    doubtful = len(form.text.split()) == 1 and form.text.isalpha()
    if doubtful and form.text[:1].isupper() and not said[:1].isupper():
        return None
    kind = form.reading.kind if form.reading else form.subject.words.kind if form.subject else "person"
    subject = form.reading.subject if form.reading else form.subject
    spot = Spot(
        passage.text, match.start, match.end, floor, ceiling, kind, not doubtful, subject, passage.day, ()
    )
    reading = read(spot, about)
    group = form.reading.group if form.reading else reading.group
    return replace(reading, group=f"{ALSO}{group}" if doubtful else group, sure=not doubtful)
