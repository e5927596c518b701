# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An exact age as the band it lies in: 'net 16 geworden' becomes '16–17 jaar'."""

import re
from functools import cache

from kjw_desktop.domain.age import AgeBands
from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.coarser.words import longest_first, words

_FIGURES = re.compile(r"\d{1,3}")
_OLDEST = 120
_ADJECTIVE = re.compile(r"jarige?\b", re.IGNORECASE)
_BABY = re.compile(r"(?:maand|maanden|mnd|weken|dagen)\b", re.IGNORECASE)
AFTER = re.compile(
    r"(?:[\s-]*(?:jaren|jarige?|jaar|jr\b\.?|jr|j\b\.?|(?:maanden|maand|mnd|weken|dagen)\b))?(?:\s+(?:oud|geworden)\b)?",
    re.IGNORECASE,
)
"""What belongs to an age behind its number."""


@cache
def before() -> re.Pattern[str]:
    """What belongs to an age before its number, right before it."""
    kinds = "|".join(map(re.escape, longest_first(words()["age"]["swallow_before"])))
    return re.compile(rf"(?<!\w)(?:(?:{kinds})\s+)+$", re.IGNORECASE)


@cache
def _numbers() -> dict[str, int]:
    age = words()["age"]
    return {
        **{word: number for number, word in enumerate(age["numbers"])},
        **{word: number for number, word in enumerate(age["ordinals"])},
        **age["others"],
    }


def age_of(text: str) -> int | None:
    """The age in years that the text tells, in figures or Dutch words; None when it tells none."""
    figures = _FIGURES.search(text)
    if figures:
        return int(figures.group())
    plain = text.casefold().replace("ë", "e").replace("é", "e")
    for word in longest_first(re.findall(r"[a-z]+", plain)):
        stem = word.removesuffix("jarige").removesuffix("jarig").removesuffix("jaar")
        if stem in _numbers():
            return _numbers()[stem]
    return None


def band_words(age: int, bands: AgeBands) -> str:
    """The band of an age as '14–15'; outside of every band the ten years that it lies in."""
    for band in bands.bands:
        if band.lower <= age <= band.upper:
            return f"{band.lower}–{band.upper}" if band.upper > band.lower else f"{band.lower}"
    decade = age // 10 * 10
    return str(words()["age"]["decades"]).format(n=decade, m=decade + 9)


def age_label(text: str, bands: AgeBands) -> Label:
    """The band of the age that `text` tells, with what stands around it ('net', 'bijna', '-jarige')."""
    age = age_of(text)
    said = words()["age"]
    if age is None or age > _OLDEST:
        return Label(said["unknown"])
    if _BABY.search(text):
        age = 0
    nearly = any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in said["nearly"])
    band = band_words(max(age - 1, 0) if nearly else age, bands)
    form = "adjective" if _ADJECTIVE.search(text) else "words"
    return Label(str(said[form]).format(band=band))


def born_label(year_age: int, bands: AgeBands, *, ago: bool) -> Label:
    """A date of birth as the band of the age: '14–15 jaar', or with `ago` '14–15 jaar geleden'."""
    return Label(str(words()["age"]["ago" if ago else "words"]).format(band=band_words(year_age, bands)))
