# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a sentence of the source to a sentence about somebody."""

import random
import re
from collections.abc import Iterable, Mapping

_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_NAMED_START = re.compile(r"\{n\}(?= )")
PRONOUNS: Mapping[str, tuple[str, str, str]] = {
    "meisje": ("ze", "haar", "haar"),
    "jongen": ("hij", "hem", "zijn"),
    "anders": ("die", "hen", "diens"),
}


def slots(name: str, gender: str, **more: str) -> dict[str, str]:
    """The marks that sentences may hold: name, pronouns, and `more` (friend, school, place)."""
    subject, other, possessive = PRONOUNS.get(gender, PRONOUNS["anders"])
    return {
        "n": name,
        "hij": subject,
        "hem": other,
        "zijn": possessive,
        "Hij": subject.capitalize(),
        "Zijn": possessive.capitalize(),
        **more,
    }


def say(dice: random.Random, templates: Iterable[str], marks: Mapping[str, str]) -> str:
    """The templates as one text: choices `[a|b]` drawn, marks filled, empty ones left out.

    Who was named in an earlier sentence is a pronoun at the start of a later one.
    """
    sentences: list[str] = []
    named = False
    for template in templates:
        if not template:
            continue
        text = (
            _NAMED_START.sub("{Hij}", template, count=1)
            if named and template.startswith("{n} ")
            else template
        )
        named = named or "{n}" in template
        chosen = _CHOICE.sub(lambda found: dice.choice(found[1].split("|")), text)
        sentences.append(chosen.format_map(marks))
    return " ".join(sentences)
