# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a strange word is a Dutch one after all: mistyped, or written as it sounds."""

from typing import Final

from kjw_desktop.privacy.identifiers.lexicon import Lexicon

_ENDS: Final = tuple(
    pair.split(">")
    for pair in [
        "t>d",
        "d>t",
        "tt>t",
        "dt>d",
        "t>",
        "d>",
        "ch>g",
        "g>ch",
        "n>",
        ">n",
        "e>en",
        "uh>en",
        "uh>er",
        "ke>je",
        "kes>jes",
        "s>",
        "tje>",
        "je>",
        "n>en",
    ]
)
_SOUNDS: Final = tuple(
    pair.split(">")
    for pair in [
        "oa>aa",
        "oa>a",
        "ao>aa",
        "ao>a",
        "ie>ij",
        "uu>ui",
        "oe>ui",
        "ai>ee",
        "ou>oe",
        "eu>oo",
        "ea>aa",
        "sj>s",
        "sk>sch",
        "gesj>gest",
        "ae>aa",
        "y>ij",
        "ei>ij",
        "ij>ei",
        "auw>ouw",
        "z>s",
        "s>z",
        "v>f",
        "f>v",
        "x>ks",
        "ks>x",
        "c>k",
        "k>c",
        "aa>a",
        "oo>o",
        "ee>e",
    ]
)
_USUAL: Final = 2.5
_LONGEST: Final = 25


def mistyped(lexicon: Lexicon, word: str) -> bool:
    """Whether another spelling of the word is a usual Dutch word."""
    return len(word) <= _LONGEST and any(
        lexicon.entry(form).word and lexicon.entry(form).zipf > _USUAL for form in _forms(word)
    )


def _forms(word: str) -> set[str]:
    """Other spellings: another end, another vowel, a letter twice or once."""
    forms = {word[: len(word) - len(end)] + other for end, other in _ENDS if word.endswith(end)}
    forms |= {word.replace(sound, other) for sound, other in _SOUNDS if sound in word}
    if word.startswith(("ge", "e")):
        forms.add("ge" + word.removeprefix("e"))
    doubled = {word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    forms |= doubled | swapped
    return {form for form in forms if len(form) > 3 and form != word}
