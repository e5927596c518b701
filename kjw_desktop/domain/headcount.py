# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many were there, as it is typed at the end of an evening: '14', '9m 5v', '9m5v 1x', '14 2 ouders'."""

import re

from kjw_desktop.domain.activities import Headcount
from kjw_desktop.domain.rules import MOST_PRESENT

_WORDS = {
    "boys": ("m", "man", "mannen", "j", "jongen", "jongens"),
    "girls": ("v", "vrouw", "vrouwen", "meid", "meiden", "meisje", "meisjes"),
    "others": ("x", "ander", "anders", "anderen"),
    "parents": ("o", "ouder", "ouders"),
    "volunteers": ("vw", "vrijwilliger", "vrijwilligers"),
}
_FIELD_OF = {word: field for field, words in _WORDS.items() for word in words}
_YOUNG = ("boys", "girls", "others")
_PART = re.compile(r"(\d{1,6}) *([^\W\d_]*)", re.ASCII)
_BETWEEN = re.compile(r"[ ,;:+/&]*|[ ,]+en +")


def parse_headcount(text: str) -> Headcount | None:
    """The count that `text` means; None when it means none or contradicts itself.

    A number alone is the total of all young people; m, v and x after a number tell boys, girls and others
    apart, o and vw count parents and volunteers beside them. A total that is written too may be higher than
    its parts (nobody looked at the others), never lower. Each number stands once.
    """
    said = " ".join(text.casefold().split())
    found: dict[str, int] = {}
    at = 0
    while at < len(said):
        part = _PART.match(said, at)
        if part is None:
            return None
        field = _FIELD_OF.get(part[2]) if part[2] else "total"
        if field is None or field in found or int(part[1]) > MOST_PRESENT:
            return None
        found[field] = int(part[1])
        at = _past_gap(said, part.end())
    return _counted(found)


def headcount_text(count: Headcount) -> str:
    """What one types for `count`, for `parse_headcount`: '14 9m 5v 2o'; '' where nobody counted.

    The total is left out where the young people told apart make it up.
    """
    marks = {"boys": "m", "girls": "v", "others": "x", "parents": "o", "volunteers": "vw"}
    numbers = {field: getattr(count, field) for field in marks}
    said = [f"{number}{marks[field]}" for field, number in numbers.items() if number is not None]
    young = [numbers[field] for field in _YOUNG if numbers[field] is not None]
    alone = not young or sum(young) != count.total
    return " ".join([str(count.total), *said] if alone and count.total is not None else said)


def _past_gap(said: str, at: int) -> int:
    gaps = (_BETWEEN.match(said, at), re.compile(" en ").match(said, at))
    return max((gap.end() for gap in gaps if gap), default=at)


def _counted(found: dict[str, int]) -> Headcount | None:
    parts = [found[field] for field in _YOUNG if field in found]
    if "total" not in found and not parts:
        return None
    total = found.setdefault("total", sum(parts))
    return Headcount(**found) if sum(parts) <= total else None
