# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reviews to go through, written as texts in which what is proposed stands between brackets.

`[Sam|naam|J.]` is sure, `[Storm?|naam|iemand]` is not, `[tweeling!|gezinssamenstelling|kinderen]` is a trait.
"""

import re
from datetime import date, timedelta

from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import TRAIT, Occurrence, Proposal
from kjw_desktop.privacy.review.review import Review

DAY = date(2026, 11, 19)
_FOUND = re.compile(r"\[([^|\]]+)\|([a-z_]+)\|([^\]]*)\]")
_KINDS = {"naam": "person", "contactgegevens": "phone", "plaats": "place", "datum_exact": "date"}

SAM = (
    (
        "[Sam|naam|J.] kwam na voetbal naar me toe. Hij eet thuis bijna niet en sliep deze week bij "
        "[oom Ruben|naam|een familielid] aan de [Zwanenlaan|plaats|wijk]. Op het "
        "[Kompas College|school_club|school (vmbo)] was hij "
        "[drie keer te laat!|unieke_gebeurtenis|te laat op school]. Zijn "
        "[tweelingzus!|gezinssamenstelling|een gezinslid] [Noor|naam|een gezinslid] weet ervan."
    ),
    (
        "[Sam|naam|J.] speelde twee nummers mee met de [SchakelBand?|school_club|muziekgroep], leerde "
        "[Yara|naam|een andere jongere] drummen. Trots. Bel [06-12345678|contactgegevens|]."
    ),
    "Vandaag weer [Sam|naam|J.]. Hij en [Noor|naam|een gezinslid] aten mee.",
)
"""What the picture of the review tells, and one note more."""


def review_of(*texts: str) -> Review:
    """A review of notes, the first of `DAY` and each other a day before; nothing is decided."""
    passages: list[Passage] = []
    places: dict[tuple[str, str], list[Occurrence]] = {}
    said: dict[tuple[str, str], tuple[str, str]] = {}
    for number, text in enumerate(texts):
        key = f"contact:{number}"
        plain, at = "", 0
        for match in _FOUND.finditer(text):
            plain += text[at : match.start()]
            words = match[1].rstrip("?!")
            start, at = len(plain), match.end()
            plain += words
            group = (match[2], words.casefold())
            said.setdefault(group, (match[1], match[3]))
            places.setdefault(group, []).append(Occurrence(key, start, len(plain), match[3]))
        passages.append(Passage(key, "happened", DAY - timedelta(days=number), plain + text[at:]))
    found = tuple(_proposal(group, *said[group], tuple(there)) for group, there in places.items())
    return Review(tuple(passages), found)


def _proposal(
    group: tuple[str, str], written: str, replacement: str, places: tuple[Occurrence, ...]
) -> Proposal:
    redaction_class, name = group
    trait = written.endswith("!")
    words = written.rstrip("?!")
    return Proposal(
        key=f"{redaction_class}:{name}",
        text=words,
        kind=TRAIT if trait else _KINDS.get(redaction_class, "organisation"),
        redaction_class=redaction_class,
        replacement=replacement,
        sure=not written.endswith("?"),
        occurrences=places,
        written=(words,),
        reason="dit komt weinig voor" if trait else "",
    )
