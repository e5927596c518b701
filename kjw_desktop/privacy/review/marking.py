# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words that the worker marked: proposed wherever they stand."""

from collections.abc import Iterable, Sequence

from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.review.fitting import fitted, wants_capital
from kjw_desktop.privacy.review.folding import Phrases, fold
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import MARKED, Mark, Occurrence, Proposal
from kjw_desktop.privacy.review.stand_ins import StandIns

_DIRECT_CLASS = "naam"
_INDIRECT_CLASS = "unieke_gebeurtenis"


def marked_proposals(
    marks: Iterable[Mark], passages: Sequence[Passage], codes: StandIns
) -> tuple[Proposal, ...]:
    """A proposal for each mark, in all places where its words stand; of one that stands nowhere none."""
    by_words = {_written(mark.words): mark for mark in marks}
    phrases = Phrases((words, words) for words in by_words)
    places: dict[str, list[Occurrence]] = {words: [] for words in by_words}
    first: dict[str, str] = {}
    for passage in passages:
        for match in phrases.find(passage.text):
            first.setdefault(match.what, passage.text[match.start : match.end])
            places[match.what].append(
                _occurrence(passage, match.start, match.end, match.tail > 0, by_words[match.what])
            )
    return tuple(
        _proposal(by_words[words], words, first[words], there, codes)
        for words, there in places.items()
        if there
    )


def _written(words: str) -> str:
    return " ".join(fold(words).split())


def _occurrence(passage: Passage, start: int, end: int, tail: bool, mark: Mark) -> Occurrence:  # noqa: FBT001  # a part of the place
    capital = wants_capital(passage.text, start, end)
    label = Label(mark.replacement.strip(), clitic="'s" if mark.replacement.strip() else "")
    said = fitted(label, Form.BARE, capital=capital, tail=tail)
    return Occurrence(passage.key, start, end, said, capital=capital, tail=tail)


def _proposal(mark: Mark, words: str, first: str, places: list[Occurrence], codes: StandIns) -> Proposal:
    redaction_class = _DIRECT_CLASS if mark.direct else _INDIRECT_CLASS
    return Proposal(
        key=f"{redaction_class}:{codes.opaque(f'mark:{words}')}",
        text=first,
        kind=MARKED,
        redaction_class=redaction_class,
        replacement=mark.replacement.strip(),
        sure=True,
        occurrences=tuple(places),
        written=(mark.words.strip(),),
        marked_direct=mark.direct,
    )
