# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The labelled notes of the project: how much is found, and how much of what is found should be."""

import pytest

from kjw_desktop.privacy import find_identifiers
from kjw_desktop.privacy.identifiers.identifier import Identifier
from tests.privacy.identifiers.scoring import NOTES, by_rules, score
from tests.tooling.sources import ROOT


@pytest.mark.parametrize("name", ["cities", "country"])
def test_what_identifies_in_notes_is_found(name: str) -> None:
    found = score(NOTES / f"{name}.jsonl", find_identifiers)
    figures = (found.direct.share, found.indirect.share, found.precision.share, found.known.share)
    bars = (0.99, 0.99, 0.86, 0.995)
    assert all(figure >= bar for figure, bar in zip(figures, bars, strict=True)), (figures, found.missed)


@pytest.mark.parametrize("name", ["dev", "more"])
def test_what_was_asked_holds_on_the_notes_that_it_was_asked_with(name: str) -> None:
    found = score(ROOT / "scripts" / "notes" / f"{name}.jsonl", find_identifiers)
    figures = (found.direct.share, found.indirect.share, found.precision.share, found.known.share)
    bars = (0.99, 0.99, 0.92, 0.995)
    assert all(figure >= bar for figure, bar in zip(figures, bars, strict=True)), (figures, found.missed)


@pytest.mark.parametrize("name", ["unseen_1", "unseen_2", "unseen_3", "unseen_4"])
def test_what_was_asked_holds_on_notes_that_nothing_was_learned_from(name: str) -> None:
    """Each by ten writers, who appear in no other file. What a wrong letter costs was chosen with them."""
    found = score(NOTES / f"{name}.jsonl", find_identifiers)
    figures = (found.direct.share, found.indirect.share, found.precision.share, found.known.share)
    bars = (0.98, 0.95, 0.85, 0.995)
    assert all(figure >= bar for figure, bar in zip(figures, bars, strict=True)), (figures, found.missed)


@pytest.mark.parametrize("name", ["cities", "country"])
def test_the_rules_alone_find_most(name: str) -> None:
    found = score(NOTES / f"{name}.jsonl", by_rules)
    figures = (found.direct.share, found.indirect.share, found.precision.share, found.known.share)
    bars = (0.98, 0.97, 0.85, 0.995)
    assert all(figure >= bar for figure, bar in zip(figures, bars, strict=True)), (figures, found.missed)


@pytest.mark.parametrize("name", ["cities", "country"])
def test_what_identifies_is_found_without_a_single_capital_too(name: str) -> None:
    found = score(NOTES / f"{name}.jsonl", lambda text, names: find_identifiers(text.lower(), names))
    figures = (found.direct.share, found.indirect.share, found.precision.share, found.known.share)
    bars = (0.98, 0.98, 0.79, 0.98)
    assert all(figure >= bar for figure, bar in zip(figures, bars, strict=True)), (figures, found.missed)


def test_the_measure_tells_a_finder_that_finds_nothing_and_one_that_takes_all() -> None:
    nothing = score(NOTES / "cities.jsonl", lambda _text, _names: [])
    everything = score(
        NOTES / "cities.jsonl", lambda text, _names: [Identifier(0, len(text), "person", "names")]
    )
    assert (nothing.direct.share, nothing.indirect.share, nothing.precision.share) == (0, 0, 1)
    assert (everything.direct.share, everything.indirect.share) == (1, 1)
    assert 0 < everything.precision.share < 0.5
