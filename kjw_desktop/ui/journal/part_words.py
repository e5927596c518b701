# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the parts of an entry that are more than a text or a term are said."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any
from uuid import UUID

from kjw_desktop.domain.activities import BandCount, Headcount, Tally
from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.meldcode_words import answer_word, state_word
from kjw_desktop.ui.moments import locale
from kjw_desktop.ui.terms import word

_ROW_WORDS: Mapping[str, Callable[[str], str]] = {"state": state_word, "answer": answer_word}
"""By field of a row: how a key is said that stands in no list."""

Names = Mapping[UUID, str]
"""What young people are called, by id."""


def label(words: Vocabularies, lists: Iterable[str], key: str) -> str:
    """The label in the first list that has the key; the key itself when none has."""
    for name in lists:
        found = word(words, name, key)
        if found and found != key:
            return found
    return key


def row(each: Any, lists: tuple[str, ...], words: Vocabularies) -> str:
    """What one row of a part says: its day, its term and its words."""
    values = {field.name: getattr(each, field.name) for field in fields(each)}
    days = [f"{day.day}-{day.month}-{day.year}" for day in values.values() if isinstance(day, date)]
    texts = [
        _ROW_WORDS.get(name, str)(label(words, lists, value))
        for name, value in values.items()
        if isinstance(value, str) and value
    ]
    if values.get("anonymous"):
        texts.append(translate("Parts", "without the name of the child"))
    return " · ".join([*days, *texts])


def people(links: Sequence[Participant], names: Names) -> str:
    """Who took part; those erased, or not among `names`, are counted alone."""
    called = [names[each.person] for each in links if each.person is not None and each.person in names]
    others = len(links) - len(called)
    if others:
        called.append(translate("Parts", "{n} without a name").format(n=others))
    return ", ".join(called)


def remarks(links: Sequence[Participant], names: Names) -> str:
    """What was remarked about each of them, a line each."""
    nobody = translate("Parts", "Without a name")
    said = [(names.get(each.person, nobody) if each.person else nobody, each.remark) for each in links]
    return "\n".join(f"{name}: {remark}" for name, remark in said if remark)


def headcount(count: Headcount) -> str:
    """How many were there, and who they were by eye."""
    said = (
        (translate("Parts", "1 young person"), translate("Parts", "{n} young people"), count.total),
        (translate("Parts", "1 boy"), translate("Parts", "{n} boys"), count.boys),
        (translate("Parts", "1 girl"), translate("Parts", "{n} girls"), count.girls),
        (translate("Parts", "1 other"), translate("Parts", "{n} others"), count.others),
        (translate("Parts", "1 parent"), translate("Parts", "{n} parents"), count.parents),
        (translate("Parts", "1 volunteer"), translate("Parts", "{n} volunteers"), count.volunteers),
    )
    words = (
        one if number == 1 else more.format(n=number) for one, more, number in said if number is not None
    )
    return " · ".join(each.replace(" ", "\u00a0", 1) for each in words)  # no line ends between the two


def bands(counts: Sequence[BandCount], words: Vocabularies) -> str:
    """Those without a name, per age band."""
    return " · ".join(f"{word(words, 'age_band', each.age_band)}: {each.number}" for each in counts)


def tallies(answers: Sequence[Tally], words: Vocabularies) -> str:
    """Each question with its answers, a line each."""
    counted = translate("Parts", "{yes} yes, {somewhat} somewhat, {no} no")
    return "\n".join(
        f"{word(words, 'feedback_scale', each.question)} "
        + counted.format(yes=each.yes, somewhat=each.somewhat, no=each.no)
        for each in answers
    )


def mark(rating: float) -> str:
    """A mark as one writes it: '8,1'."""
    return locale().toString(rating, "f", 1)
