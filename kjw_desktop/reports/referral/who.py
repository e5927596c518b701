# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who the young person is, in as few words as a consultation needs: age band, strengths, how long known.

By name with what the consent covers, and nothing beside it.
"""

import re
from collections.abc import Iterator, Sequence

from kjw_desktop.domain.people import Person
from kjw_desktop.privacy.coarser.organisations import organisation_label
from kjw_desktop.privacy.review.proposal import Act
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, ages, without_aside
from kjw_desktop.reports.referral import consented
from kjw_desktop.reports.referral.facts import CaseFacts
from kjw_desktop.reports.referral.material import Material
from kjw_desktop.reports.texts import Texts

_ADULT = 18
_NAME_CLASS = "naam"
_WORDS = {
    ("meisje", False): "girl",
    ("meisje", True): "woman",
    ("jongen", False): "boy",
    ("jongen", True): "man",
}
_SPANS = ((9, "known_weeks"), (20, "known_months"), (40, "known_half"), (70, "known_year"))


def called(said: Texts, material: Material, review: Review) -> str:
    """What a heading calls the young person: the name where a consent lets it, else the letter, if any."""
    if material.covered is not None:
        return material.person.full_name
    group = review.stand_ins.opaque(f"who:{material.person.id}")
    decision = review.decision(f"{_NAME_CLASS}:{group}")
    if decision is not None and decision.act is not Act.ACCEPTED:
        own = decision.text.strip() if decision.act is Act.REWORDED else ""
        return own or said.say("who.nobody")
    letter = review.stand_ins.letters.get(group)
    return f"{letter}." if letter else said.say("who.nobody")


def who(
    said: Texts, material: Material, labels: Labels, strengths: Sequence[str], goals: Sequence[str]
) -> str:
    """One paragraph. A gender that few have is left out, since it would point at somebody.

    `strengths` and `goals` are the young person's own words, as the review leaves them.
    """
    facts = material.facts
    parts = (
        _age(said, facts, labels),
        *_by_consent(said, material),
        _school(said, material),
        _strengths(said, facts, labels, strengths),
        *(said.say("who.goal", goal=goal.rstrip(".")) for goal in goals if goal),
        _known(said, facts),
    )
    return " ".join(filter(None, parts))


def _age(said: Texts, facts: CaseFacts, labels: Labels) -> str:
    band = ages(labels.label("age_band", facts.age_band))
    lowest = re.match(r"\d+", band)
    if lowest is None:
        return said.say("who.ageless")
    word = _WORDS.get((facts.gender, int(lowest[0]) >= _ADULT), "young")
    return said.say(f"who.{word}", band=band)


def _by_consent(said: Texts, material: Material) -> Iterator[str]:
    """The fields that the consent covers, in sentences."""
    held = _held(material.person, material) if material.covered is not None else {}
    for field, values in held.items():
        if material.covered is not None and field in material.covered.fields and values:
            yield said.say(f"named.{field}", what=dutch.listing(values))


def _held(person: Person, material: Material) -> dict[str, tuple[str, ...]]:
    born = person.birth_date
    told = {
        consented.AGE: dutch.day(born) if born else str(person.birth_year or ""),
        consented.SCHOOL: person.school,
        consented.WIJK: material.wijk,
        consented.ADDRESS: person.street,
    }
    held = {field: (value,) if value else () for field, value in told.items()}
    return {**held, consented.CONTACT: tuple(filter(None, (person.phone, person.email)))}


def _school(said: Texts, material: Material) -> str:
    """The kind of school, unless its name may stand there."""
    if not material.person.school or (material.covered and consented.SCHOOL in material.covered.fields):
        return ""
    return said.say("who.school", kind=organisation_label(material.person.school, school=True).bare)


def _strengths(said: Texts, facts: CaseFacts, labels: Labels, own: Sequence[str]) -> str:
    keys = [key for key in facts.strengths if key != "anders"]
    labelled = [dutch.lower_first(without_aside(labels.label("strength", key))) for key in keys]
    words = [f"**{word}**" for word in (*labelled, *(text.rstrip(".") for text in own if text))]
    return said.say("who.strengths", what=dutch.listing(words)) if words else said.say("who.no_strengths")


def _known(said: Texts, facts: CaseFacts) -> str:
    weeks = facts.weeks_known
    if weeks is None:
        return ""
    return said.say(f"who.{next((key for most, key in _SPANS if weeks < most), 'known_years')}")
