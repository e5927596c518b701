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
    done: list[list[Reading]] = []
    for passage, each in zip(passages, readings, strict=True):
        more = [
            reading
            for match in phrases.find(passage.text)
            if not _covered(match, each)
            for reading in _anew(passage, match, about, each)
        ]
        done.append(sorted((*each, *more), key=lambda reading: reading.start) if more else list(each))
    return done


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


def _covered(match: Match[_Form], readings: Sequence[Reading]) -> bool:
    """Whether any reading already takes part of it; readings stand in order."""
    low, high = 0, len(readings)
    while low < high:
        middle = (low + high) // 2
        if readings[middle].end <= match.start:
            low = middle + 1
        else:
            high = middle
    return low < len(readings) and readings[low].start < match.end


def _anew(passage: Passage, match: Match[_Form], about: About, there: Sequence[Reading]) -> Iterator[Reading]:
    """The reading of a form in another place; none when it is a plain word there."""
    form = match.what
    said = passage.text[match.start : match.end]
    doubtful = len(form.text.split()) == 1 and form.text.isalpha()
    if doubtful and form.text[:1].isupper() and not said[:1].isupper():
        return
    floor = max((each.end for each in there if each.end <= match.start), default=0)
    ceiling = min((each.start for each in there if each.start >= match.end), default=len(passage.text))
    kind = form.reading.kind if form.reading else form.subject.words.kind if form.subject else "person"
    subject = form.reading.subject if form.reading else form.subject
    spot = Spot(
        passage.text, match.start, match.end, floor, ceiling, kind, not doubtful, subject, passage.day, ()
    )
    reading = read(spot, about)
    group = form.reading.group if form.reading else reading.group
    yield replace(reading, group=f"{ALSO}{group}" if doubtful else group, sure=not doubtful)
