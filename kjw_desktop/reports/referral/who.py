# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who the young person is, in as few words as a consultation needs: age band, strengths, how long known."""

import re

from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, ages, without_aside
from kjw_desktop.reports.referral.facts import CaseFacts
from kjw_desktop.reports.texts import Texts

_ADULT = 18
_WORDS = {
    ("meisje", False): "girl",
    ("meisje", True): "woman",
    ("jongen", False): "boy",
    ("jongen", True): "man",
}
_SPANS = ((9, "known_weeks"), (20, "known_months"), (40, "known_half"), (70, "known_year"))


def who(said: Texts, facts: CaseFacts, labels: Labels) -> str:
    """One paragraph; a gender that few have is left out, since it would point at somebody."""
    return " ".join((_age(said, facts, labels), _strengths(said, facts, labels), _known(said, facts))).strip()


def _age(said: Texts, facts: CaseFacts, labels: Labels) -> str:
    band = ages(labels.label("age_band", facts.age_band))
    lowest = re.match(r"\d+", band)
    if lowest is None:
        return said.say("who.ageless")
    word = _WORDS.get((facts.gender, int(lowest[0]) >= _ADULT), "young")
    return said.say(f"who.{word}", band=band)


def _strengths(said: Texts, facts: CaseFacts, labels: Labels) -> str:
    keys = [key for key in facts.strengths if key != "anders"]
    if not keys:
        return said.say("who.no_strengths")
    words = [f"**{dutch.lower_first(without_aside(labels.label('strength', key)))}**" for key in keys]
    return said.say("who.strengths", what=dutch.listing(words))


def _known(said: Texts, facts: CaseFacts) -> str:
    weeks = facts.weeks_known
    if weeks is None:
        return ""
    return said.say(f"who.{next((key for most, key in _SPANS if weeks < most), 'known_years')}")
