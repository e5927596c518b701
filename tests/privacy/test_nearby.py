# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Short ways to an answer, against the answer itself: real reports of invented caseloads."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.figures import CellStatus, FigureCell, Figures, FigureTable
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import protect
from kjw_desktop.privacy.disclosure.assumptions import assume
from kjw_desktop.privacy.disclosure.diving import dive
from kjw_desktop.privacy.disclosure.knowledge import Knowledge
from kjw_desktop.privacy.disclosure.nearby import Nearby
from kjw_desktop.privacy.disclosure.printing import printing_of
from kjw_desktop.privacy.disclosure.programme import Programme
from kjw_desktop.privacy.disclosure.region import Aim, Region
from tests.privacy.caseload import Caseload, invent, tables

AIM = Aim(4, 3)
PERIODS = tuple(Period.parse(text) for text in ("2026-07", "2026-08", "2026-09", "2026-Q3"))


def known(seed: int, family: str) -> Knowledge:
    """What a reader knows who holds three months and their quarter, each protected alone."""
    caseload = invent(seed, 10, 60, 20, 8)
    printings = [
        printing_of(protect(tables(caseload, period), period, b"secret").figures, 0) for period in PERIODS
    ]
    return assume(printings, (0,) * len(printings), family)


@pytest.fixture(scope="module")
def signals() -> Knowledge:
    return known(3, "signalen")


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_is_near_is_never_narrower_than_the_whole(signals: Knowledge, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(signals.names) - 1))
    relations, low, high = signals.relations(), signals.low, signals.high
    whole = Programme(relations, low, high)
    cost = np.zeros(relations.size)
    cost[place] = 1.0
    least, most = whole.least(cost).at_least, -whole.least(-cost).at_least
    for steps in (1, 2, 3):
        lower, upper = Nearby.of(relations, place, steps).ends(low, high)
        assert lower.at_least <= least
        assert -upper.at_least >= most


@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from((1.0, -1.0)))
def test_a_point_that_was_moved_or_dived_for_fits(
    signals: Knowledge, data: st.DataObject, sign: float
) -> None:
    place = data.draw(st.integers(0, len(signals.names) - 1))
    relations, low, high = signals.relations(), signals.low, signals.high
    whole = Programme(relations, low, high)
    cost = np.zeros(relations.size)
    cost[place] = sign
    point = dive(whole, cost, (low, high), whole.least(cost))
    assert point is not None
    require_fits(signals, point)
    moved = Nearby.of(relations, place, 2).moved(point, low, high, -sign)
    assert moved is not None
    require_fits(signals, moved)
    assert -sign * moved[place] <= -sign * point[place]


def require_fits(knowledge: Knowledge, point: np.ndarray) -> None:
    assert np.array_equal(point, np.rint(point))
    assert np.all((point >= knowledge.low) & (point <= knowledge.high))
    assert knowledge.relations().allow(point)


@pytest.mark.parametrize(("seed", "family"), [(3, "activiteiten"), (4, "momenten")])
def test_the_attack_finds_what_integer_programming_finds_number_by_number(seed: int, family: str) -> None:
    """Of figures rounded to the nearest five, from which some counts can be worked out."""
    caseload = invent(seed, 10, 60, 20, 40)
    printings = [printing_of(to_the_nearest_five(caseload, period), 0) for period in PERIODS]
    knowledge = assume(printings, (0,) * len(printings), family)
    found = {narrow.place for narrow in Region(knowledge).narrow(AIM)}
    whole = Programme(knowledge.relations(), knowledge.low, knowledge.high, whole=True)
    wanted = set()
    for place in range(len(knowledge.names)):
        cost = np.zeros(len(knowledge.names))
        cost[place] = 1.0
        least = round(whole.least(cost).value)
        if 1 <= least <= AIM.small and AIM.hit(least, round(-whole.least(-cost).value)):
            wanted.add(place)
    assert found == wanted != set()


def to_the_nearest_five(caseload: Caseload, period: Period) -> Figures:
    """Every count rounded to the nearest five, at most 2 from the truth."""
    parts = []
    for table in tables(caseload, period):
        cells = [
            FigureCell(*cell, 5 * round(table.counts[cell] / 5), CellStatus.ROUNDED)
            for cell in table.shape.cells()
        ]
        parts.append(FigureTable(table.shape, tuple(cells)))
    return Figures(period, 5, 2, tuple(parts))
