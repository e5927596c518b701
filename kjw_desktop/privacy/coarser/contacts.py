# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A phone number, account or document's number as what kind of thing it is."""

import re
from functools import cache

from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.coarser.words import longest_first, words


def contact_label(kind: str, noun: str) -> Label:
    """What kind of number or address it is; `noun` is the word before it, which tells more of a number."""
    table = words()["contact"]
    if kind == "id":
        said = noun.casefold()
        for each in table["ids"]:
            if any(re.search(rf"\b{word}", said) for word in each["words"]):
                return Label(str(each["label"]))
    return Label(str(table[kind]))


@cache
def before(kind: str) -> re.Pattern[str]:
    """The article and noun that are taken along before a number or address of this kind."""
    table = words()["contact"]
    nouns = list(table["before"][kind])
    if kind == "id":
        nouns += [word for each in table["ids"] for word in each["words"]]
    kinds = "|".join(map(re.escape, longest_first(nouns)))
    return re.compile(
        rf"(?<!\w)(?:(?:het|de|zijn|haar|hun|een)\s+)?(?:(?P<noun>{kinds})\s*:?\s+)?$", re.IGNORECASE
    )
