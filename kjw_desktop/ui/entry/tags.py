# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Programmes, issues and what it brought in one field, each value with the list that it is of."""

from collections.abc import Iterable

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.entry.choice import Choice
from kjw_desktop.ui.terms import choices, list_title

PROGRAMMES = "policy_programme"
ISSUES = "societal_issue"
YIELDS = "outcome_detail"


def tag_choices(words: Vocabularies) -> tuple[Choice, ...]:
    """The lists to choose from, told apart by the name of the list."""
    return tuple(
        Choice(each.label, tag(name, str(each.value)), each.words, list_title(words[name]))
        for name in (PROGRAMMES, ISSUES, YIELDS)
        for each in choices(words[name])
    )


def tag(name: str, key: str) -> str:
    """A term of one of the lists as one text."""
    return f"{name}:{key}"


def keys_of(name: str, tags: Iterable[str]) -> tuple[str, ...]:
    """The keys of one list among `tags`."""
    pairs = (each.partition(":") for each in tags)
    return tuple(key for of, _, key in pairs if of == name)
