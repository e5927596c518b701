# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A street, square or town as what it is in the neighbourhood: 'aan de Zwanenlaan' becomes 'in de wijk'."""

import re
from functools import cache

from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.coarser.words import longest_first, words

_NUMBER = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


def place_label(text: str, *, wijk: bool = False, street: bool = False, town: bool = False) -> Label:
    """What kind of place it is; `wijk` and `street` when the vault knows so, `town` when a list does."""
    table = words()["place"]
    if wijk:
        return _label(table["wijk"])
    if _NUMBER.search(text):
        return _label(table["address"])
    if town and not street:
        return _label(table["city"])
    said = [word.casefold() for word in _WORD.findall(text)]
    for kind in table["kinds"]:
        if any(word.endswith(tuple(kind["ends"])) for word in said):
            return _label(kind)
    return _label(table["street" if street else "spot"])


def _label(forms: dict[str, str]) -> Label:
    return Label(forms["bare"], at=forms.get("at", ""))


@cache
def before() -> re.Pattern[str]:
    """What belongs to a place before it: a preposition, an article, a noun. Groups: lead, article."""
    table = words()["place"]
    leads, articles, nouns = (
        "|".join(map(re.escape, longest_first(table[key]))) for key in ("locative", "articles", "nouns")
    )
    pattern = rf"(?<!\w)(?:(?P<lead>{leads})\s+)?(?P<article>(?:(?:{articles})\s+)?(?:(?:{nouns})\s+)?)$"
    return re.compile(pattern, re.IGNORECASE)
