# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A finder of a few known forms, so that the review is tested apart from how things are found."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from kjw_desktop.domain.age import AgeBand, AgeBands
from kjw_desktop.privacy.coarser import About
from kjw_desktop.privacy.identifiers.identifier import Identifier, Kind, Source
from kjw_desktop.privacy.identifiers.known import KnownWord
from kjw_desktop.privacy.review import Passage, Review, StandIns, Subject, propose

BANDS = AgeBands(
    1,
    tuple(AgeBand(f"age_{low}_{high}", low, high) for low, high in ((10, 11), (12, 13), (14, 15), (16, 17))),
)
TODAY = date(2026, 11, 21)
ABOUT = About(TODAY, date(2025, 9, 1), BANDS)


class Forms:
    """Finds the known words, and forms that a test names with their kinds, wherever they are whole words."""

    def __init__(self, forms: Sequence[tuple[str, Kind]], known: Sequence[KnownWord]) -> None:
        each = [(form, kind, None) for form, kind in forms] + [
            (word.text, word.kind, at) for at, word in enumerate(known)
        ]
        self._forms = sorted(each, key=lambda form: -len(form[0]))

    def find(self, text: str) -> list[Identifier]:
        found: list[Identifier] = []
        for form, kind, known in self._forms:
            source: Source = "pattern" if known is None else "known"
            matches = re.finditer(rf"(?<!\w){re.escape(form)}s?(?!\w)", text)
            found += (Identifier(each.start(), each.end(), kind, source, known) for each in matches)
        apart: list[Identifier] = []
        for each in sorted(found, key=lambda each: (each.start, -each.end)):
            if not apart or each.start >= apart[-1].end:
                apart.append(each)
        return apart


def finding(*forms: tuple[str, Kind]) -> Callable[[Sequence[KnownWord]], Forms]:
    return lambda known: Forms(forms, known)


def subject(text: str, role: str, who: str, kind: Kind = "person") -> Subject:
    return Subject(KnownWord(text, kind), role, who)


SAM = (subject("Sam", "self", "p1"), subject("Sammie", "self", "p1"))


def note(text: str, key: str = "contact:1", day: date | None = TODAY) -> Passage:
    return Passage(key, "happened", day, text)


def review_of(
    *texts: str, known: Sequence[Subject] = SAM, forms: Sequence[tuple[str, Kind]] = (), salt: str = "salt"
) -> Review:
    passages = [note(text, f"contact:{number}") for number, text in enumerate(texts)]
    return propose(passages, known, ABOUT, stand_ins=StandIns(salt), finds=finding(*forms))


def after(*texts: str, known: Sequence[Subject] = SAM, forms: Sequence[tuple[str, Kind]] = ()) -> str:
    """The texts as they are read with nothing decided, the young person as J."""
    review = review_of(*texts, known=known, forms=forms)
    said = "\n".join(review.text_after(passage.key) for passage in review.passages)
    letter = next(iter(review.stand_ins.letters.values()), "J")
    return re.sub(rf"\b{letter}\b", "J", said)
