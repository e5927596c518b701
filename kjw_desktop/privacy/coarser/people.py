# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A person as who they are to the young person: 'oom Ruben' becomes 'een familielid'."""

import re
from functools import cache

from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.coarser.words import longest_first, words

OTHER = "other"
UNKNOWN = "unknown"
ELDERS = frozenset({"ouder", "opvoeder", "gezinslid", "familielid", "gezin", "volwassene"})
"""Kinds of people who share a young person's last name: with such a word before it, a name is not theirs."""


@cache
def _kinds() -> dict[str, str]:
    """Each word of relation or title, and the kind of person that it tells of."""
    return {word.casefold(): kind for kind, said in words()["people"]["words"].items() for word in said}


@cache
def before() -> re.Pattern[str]:
    """Words of relation and titles before a name, with their determiner. Group: role (the last of them)."""
    roles = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first(_kinds()))
    determiners = "|".join(map(re.escape, longest_first(words()["people"]["before"]["determiners"])))
    pattern = rf"(?<![\w'’])(?:(?:{determiners})\s+)?(?:(?:{roles})\s+)*(?P<role>{roles})\s+$"
    return re.compile(pattern, re.IGNORECASE)


@cache
def whose() -> re.Pattern[str]:
    """'Haar' and 'de' before a title that was found with its name; 'zijn' where it can be no verb."""
    table = words()["people"]["before"]
    kinds = "|".join(map(re.escape, longest_first(table["whose"])))
    led = "|".join(rf"(?<={re.escape(word)} )" for word in table["owned"])
    return re.compile(rf"(?<![\w'’])(?:{kinds}|(?:{led})zijn)\s+$", re.IGNORECASE)


@cache
def ours() -> re.Pattern[str]:
    """'Ons' and 'z'n' before a name, which would be left before the words in its place."""
    kinds = "|".join(map(re.escape, longest_first(words()["people"]["before"]["ours"])))
    return re.compile(rf"(?<![\w'’])(?:{kinds})\s+$", re.IGNORECASE)


@cache
def at_start() -> re.Pattern[str]:
    """The same at the beginning of what was found. Group: role."""
    roles = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first(_kinds()))
    return re.compile(rf"(?P<role>{roles})\s+(?=\S)", re.IGNORECASE)


def kind_of_word(word: str) -> str:
    """The kind of person that a word of relation or a title tells of; `unknown` for another word."""
    return _kinds().get(" ".join(word.casefold().split()), UNKNOWN)


def kind_of_relation(relation: str) -> str:
    """The kind of person for a key of `relation_kind`."""
    return str(words()["people"]["relations"].get(relation, UNKNOWN))


def kind_label(kind: str, number: int, of: int) -> Label:
    """The words for the `number`th (from 0) of `of` people of a kind."""
    forms = words()["people"]["kinds"][kind]
    if number == 0:
        return Label(str(forms["one"]), again=str(forms.get("again", "")) if of == 1 else "")
    return Label(str(forms.get("another" if number == 1 else "more", forms["one"])))


def letter_label(which: str, letter: str) -> Label:
    """A stand-in by letter: of the young person ('self'), or of one of several ('several_other', …)."""
    return Label(str(words()["people"][which]).format(letter=letter), clitic="'s")


def of_organisation(words_of_it: str) -> Label:
    """Somebody of an organisation, that its words stand for."""
    return Label(str(words()["people"]["of"]).format(what=words_of_it))
