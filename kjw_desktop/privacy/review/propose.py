# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From passages and what the vault knows to proposals: what is found, what goes with it, what is written."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.coarser import people
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.review.calling import people_together, person_labels
from kjw_desktop.privacy.review.finding import MakesFinder, finder_of, found_in, stretches
from kjw_desktop.privacy.review.fitting import fitted, wants_capital
from kjw_desktop.privacy.review.overlooked import overlooked
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Occurrence, Proposal
from kjw_desktop.privacy.review.reading import Reading, Spot, read
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.privacy.review.subjects import STREET, Subject
from kjw_desktop.privacy.review.traits import trait_proposals

_BETWEEN_PLACES = re.compile(r"\s*[,/–-]?\s*")
_WIDEST_GAP = 3
_HOUSE = re.compile(r" \d{1,4}(?: ?[a-zA-Z])?(?!\w)(?![.,:]\d)(?! (?:jaar|uur|keer|minuten|weken)\b)")
"""The number of a house behind a street that the journal knows."""


def propose(
    passages: Sequence[Passage],
    known: Sequence[Subject],
    about: About,
    progress: Progress = silent,
    stand_ins: StandIns | None = None,
    finds: MakesFinder = finder_of,
) -> Review:
    """The review of these passages, with nothing decided yet.

    Without `stand_ins` letters are drawn anew; with those of an earlier overview people keep theirs.
    `progress` counts passages, a long one as several, and may raise Cancelled. The time grows with the
    length of the texts.
    """
    stand_ins = stand_ins or StandIns()
    finder = finds([subject.words for subject in known])
    parts = [stretches(passage.text) for passage in passages]
    done, total = 0, sum(map(len, parts))
    readings: list[list[Reading]] = []
    for passage, cut in zip(passages, parts, strict=True):
        found: list[Identifier] = []
        for start, end in cut:
            progress(done, total)
            found += found_in(passage.text, start, end, finder)
            done += 1
        readings.append(_read(passage, found, known, about))
    readings = _together(readings, known)
    readings = overlooked(passages, readings, known, about)
    proposals, stand_ins = _proposals(passages, readings, known, stand_ins)
    traits = trait_proposals(passages, proposals, stand_ins)
    progress(done, total)
    return Review(tuple(passages), (*proposals, *traits), stand_ins=stand_ins, known=tuple(known))


def _read(
    passage: Passage, found: Sequence[Identifier], known: Sequence[Subject], about: About
) -> list[Reading]:
    """What was found in a passage, each with what goes with it."""
    text, floor = passage.text, 0
    places = list(_joined_places(text, list(_with_houses(text, found, known))))
    readings: list[Reading] = []
    for at, (each, end, parts) in enumerate(places):
        ceiling = places[at + 1][0].start if at + 1 < len(places) else len(text)
        subject = known[each.known] if each.known is not None else None
        spot = Spot(text, each.start, end, floor, ceiling, each.kind, each.sure, subject, passage.day, parts)
        reading = read(spot, about)
        floor = reading.end
        readings.append(reading)
    return readings


def _with_houses(text: str, found: Iterable[Identifier], known: Sequence[Subject]) -> Iterator[Identifier]:
    """What was found, known streets with the number of the house, also where that was taken for an age."""
    until = 0
    for each in found:
        if each.start < until:
            continue
        street = each.known is not None and known[each.known].role == STREET
        house = _HOUSE.match(text, each.end) if street else None
        until = house.end() if house else each.end
        yield replace(each, end=until)


def _joined_places(
    text: str, found: Sequence[Identifier]
) -> Iterator[tuple[Identifier, int, tuple[str, ...]]]:
    """What was found, its end, and its parts: 'Tulpstraat 14, 1312 AB Almere' is one place."""
    at = 0
    while at < len(found):
        first, last, parts = found[at], found[at], [text[found[at].start : found[at].end]]
        while at + 1 < len(found) and _one_place(text, last, found[at + 1]):
            at += 1
            last = found[at]
            parts.append(text[last.start : last.end])
        yield first, last.end, tuple(parts) if len(parts) > 1 else ()
        at += 1


def _one_place(text: str, one: Identifier, other: Identifier) -> bool:
    if one.kind != "place" or other.kind != "place" or other.start - one.end > _WIDEST_GAP:
        return False
    return _BETWEEN_PLACES.fullmatch(text, one.end, other.start) is not None


def _together(readings: Iterable[Sequence[Reading]], known: Sequence[Subject]) -> list[list[Reading]]:
    """The same readings, those of one person in one group."""
    readings = [list(each) for each in readings]
    owners = people_together((reading for each in readings for reading in each), known)
    by_who = {f"who:{subject.who}": subject for subject in reversed(known) if subject.words.kind == "person"}
    return [
        [
            replace(reading, group=owner, subject=reading.subject or by_who.get(owner))
            if reading.kind == "person" and (owner := owners.get(reading.group, reading.group))
            else reading
            for reading in each
        ]
        for each in readings
    ]


def _proposals(
    passages: Sequence[Passage],
    readings: Sequence[Sequence[Reading]],
    known: Sequence[Subject],
    stand_ins: StandIns,
) -> tuple[tuple[Proposal, ...], StandIns]:
    """A proposal for each group, with its places in the order of the passages."""
    groups: dict[tuple[str, str], list[tuple[Passage, Reading]]] = {}
    people_: dict[str, list[Reading]] = {}
    for passage, each in zip(passages, readings, strict=True):
        for reading in each:
            groups.setdefault((reading.redaction_class, reading.group), []).append((passage, reading))
            if reading.kind == "person":
                people_.setdefault(reading.person, []).append(reading)
    labels, stand_ins = person_labels(people_, known, stand_ins)
    return tuple(_proposal(key, places, labels, stand_ins) for key, places in groups.items()), stand_ins


def _proposal(
    key: tuple[str, str],
    places: Sequence[tuple[Passage, Reading]],
    labels: dict[str, Label],
    stand_ins: StandIns,
) -> Proposal:
    redaction_class, group = key
    passage, first = places[0]
    label = (
        labels[first.person] if first.kind == "person" else first.label or people.kind_label("unknown", 0, 1)
    )
    said: set[str] = set()
    occurrences = []
    for there, reading in places:
        own = label if reading.kind == "person" else reading.label or label
        occurrences.append(_occurrence(there, reading, own, again=there.key in said))
        said.add(there.key)
    return Proposal(
        key=f"{redaction_class}:{stand_ins.opaque(group)}",
        text=passage.text[first.start : first.end],
        kind=first.kind,
        redaction_class=redaction_class,
        replacement=label.bare,
        sure=any(reading.sure for _passage, reading in places),
        occurrences=tuple(occurrences),
        written=tuple(dict.fromkeys(form for _passage, reading in places for form in reading.written)),
    )


def _occurrence(passage: Passage, reading: Reading, label: Label, *, again: bool) -> Occurrence:
    capital = wants_capital(passage.text, reading.start, reading.end)
    form = Form.AGAIN if again and reading.form is Form.BARE else reading.form
    return Occurrence(
        passage=passage.key,
        start=reading.start,
        end=reading.end,
        replacement=fitted(label, form, capital=capital, tail=reading.tail),
        form=reading.form,
        lead=reading.lead,
        follows=reading.follows,
        capital=capital,
        tail=reading.tail,
    )
