# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How periods lie in each other, against their months."""

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.spans import connected, tilings

TEXTS = (
    "2025", "2026", "2025-2026", "2026-2027", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q3",
    "2025-07", "2025-08", "2026-01", "2026-07", "2026-08", "2027-Q1",
)  # fmt: skip
PERIODS = st.frozensets(st.sampled_from(TEXTS).map(Period.parse), min_size=1, max_size=8)


@given(PERIODS)
def test_stretches_fill_their_whole_and_cross_no_border(told: frozenset[Period]) -> None:
    for whole, tiles in tilings(told).items():
        assert [month for tile in tiles for month in tile.month_parts] == list(whole.month_parts)
        for tile in tiles:
            for other in told:
                assert tile in told or other.holds(tile) or not other.meets(tile)


@given(PERIODS)
def test_a_period_that_no_other_cuts_is_left_whole(told: frozenset[Period]) -> None:
    cut = tilings(told).keys()
    for whole in told:
        inner = {each for each in told if each != whole and whole.meets(each) and not each.holds(whole)}
        assert (whole in cut) == bool(inner)


@given(PERIODS, st.sampled_from(TEXTS).map(Period.parse))
def test_connected_are_those_that_a_chain_of_shared_months_reaches(
    told: frozenset[Period], period: Period
) -> None:
    near = connected(period, told)
    for each in told:
        touches = each.meets(period) or any(each.meets(other) for other in near if other != each)
        assert (each in near) == touches


def test_a_school_year_connects_two_calendar_years() -> None:
    texts = ("2025-Q1", "2025", "2025-2026", "2026-12", "2026", "2024", "2027-Q1")
    told = frozenset(map(Period.parse, texts))
    assert connected(Period.parse("2026-12"), told) == told - {Period.parse("2024"), Period.parse("2027-Q1")}
    assert connected(Period.parse("2027"), told) == {Period.parse("2027-Q1")}
