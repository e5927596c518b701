# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest

from kjw_desktop.domain.figure_terms import (
    FIRST_STEPS,
    MARKS,
    OUTCOME_OF,
    WAITS,
    first_step,
    mark_of,
    wait_of,
    whole_hours,
)
from kjw_desktop.domain.signal_rules import counted_endings, ends_as, withheld_endings
from kjw_desktop.resources.vocabularies import shipped


@pytest.mark.parametrize(
    ("days", "row"),
    [
        (-3, "zelfde_dag"),
        (0, "zelfde_dag"),
        (1, "d1_2"),
        (2, "d1_2"),
        (3, "d3_4"),
        (4, "d3_4"),
        (5, "d5_7"),
        (7, "d5_7"),
        (8, "d8_14"),
        (14, "d8_14"),
        (15, "later"),
        (400, "later"),
        (None, "nog_geen"),
    ],
)
def test_first_step_falls_in_the_row_of_its_days(days: int | None, row: str) -> None:
    assert first_step(days) == row
    assert row in FIRST_STEPS


@pytest.mark.parametrize(
    ("days", "row"),
    [
        (0, "tot_4_weken"),
        (28, "tot_4_weken"),
        (29, "w5_12"),
        (84, "w5_12"),
        (85, "w13_26"),
        (182, "w13_26"),
        (183, "langer"),
        (None, "onbekend"),
    ],
)
def test_a_week_begun_counts_as_a_week_waited(days: int | None, row: str) -> None:
    assert wait_of(days) == row
    assert row in WAITS


@pytest.mark.parametrize(
    ("rating", "row"),
    [
        (1.0, "tot_6"),
        (5.9, "tot_6"),
        (6.0, "c6_7"),
        (7.0, "c7_8"),
        (7.99, "c7_8"),
        (8.0, "c8_9"),
        (9.0, "c9_10"),
        (10.0, "c9_10"),
        (None, "geen_cijfer"),
    ],
)
def test_a_mark_falls_in_the_row_that_it_begins(rating: float | None, row: str) -> None:
    assert mark_of(rating) == row
    assert row in MARKS


@pytest.mark.parametrize(("minutes", "hours"), [(0, 0), (29, 0), (30, 1), (89, 1), (90, 2), (600, 10)])
def test_half_an_hour_is_rounded_up(minutes: int, hours: int) -> None:
    assert whole_hours(minutes) == hours


def test_each_result_that_ships_counts_for_the_outcome_of_its_list() -> None:
    lists = shipped()
    of_lists = {
        term.key: term.attributes["outcome"]
        for term in lists["outcome_detail"].terms
        if "outcome" in term.attributes
    }
    assert of_lists == OUTCOME_OF
    assert {*OUTCOME_OF.values()} == {*lists["outcome"].keys()}


def test_no_ending_tells_of_the_meldcode() -> None:
    resolutions = shipped()["signal_resolution"]
    withheld = withheld_endings(resolutions)
    assert withheld == {"gemeld_vt", "vermoeden_weg"}
    counted = counted_endings(resolutions.keys(), withheld)
    assert counted[-2:] == ("anders_afgesloten", "open")
    assert {*counted[:-2]} == {*resolutions.keys()} - withheld
    assert {ends_as(key, closed=True, withheld=withheld) for key in withheld} == {"anders_afgesloten"}
    assert ends_as("netwerk", closed=True, withheld=withheld) == "netwerk"
    assert ends_as(None, closed=True, withheld=withheld) == "anders_afgesloten"
    assert ends_as(None, closed=False, withheld=withheld) == "open"
