# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places of an overview, in the order of the page, and which of them a signal belongs to."""

from enum import StrEnum

from kjw_desktop.domain.signal_rules import counts_as
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies


class Section(StrEnum):
    """A place on the page (journeys 4.2 step 2)."""

    QUESTION = "question"
    WHO = "who"
    CHILD = "child"
    HOME = "home"
    SCHOOL = "school"
    FREE_TIME = "free_time"
    HELPS = "helps"
    COURSE = "course"
    DONE = "done"
    ROLE = "role"
    VIEW = "view"
    HAPPENED = "happened"


SEEN = (Section.CHILD, Section.HOME, Section.SCHOOL, Section.FREE_TIME)
"""What was seen, by life domain."""
_GROUPS = {
    "gezondheid": Section.CHILD,
    "opvoeding_gezin": Section.HOME,
    "materieel": Section.HOME,
    "onderwijs_werk": Section.SCHOOL,
    "sociale_omgeving": Section.FREE_TIME,
}
"""The five life domains of the field's guide (`vir_group` of the list `life_domain`)."""


def section_of(words: Vocabularies, signal: Signal, sensitive: frozenset[str]) -> Section:
    """Where a signal stands: by its domain as every figure counts it; other concerns are about the child."""
    folded = counts_as(signal.domain, sensitive=not sensitive.isdisjoint(signal.kinds))
    return section_of_domain(words, folded)


def section_of_domain(words: Vocabularies, domain: str) -> Section:
    """Where a life domain stands; one that the vault added without a group is about the child."""
    try:
        group = words["life_domain"].term(domain).attributes.get("vir_group", "")
    except KeyError:
        return Section.CHILD
    return _GROUPS.get(group, Section.CHILD)
