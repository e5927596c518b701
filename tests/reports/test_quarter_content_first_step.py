# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""'Meestal binnen N dagen' is told when the published figures carry it, and hardly ever when it is not so."""

import random

import pytest

from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.reports.quarter.by_cell import ByCell
from kjw_desktop.reports.quarter.parts import SignalsPart, SummaryPart
from kjw_desktop.reports.quarter.writing.first_step import DAYS, TABLE, most_within
from tests.reports.composing import Values, composed, part, with_values
from tests.reports.invented import LEVELS, STEPS, invented

WORRIES = ("zorg", "ernstig", "acuut")
BASE = invented(further=True)


def counted(**steps: int | None) -> Figures:
    """Worries of level zorg by row, and nothing else."""
    values: dict[tuple[str, str | None], int | None] = {(row, "zorg"): n for row, n in steps.items()}
    values[TOTAL, "zorg"] = sum(n or 0 for n in steps.values())
    return with_values(BASE, TABLE, values)


@pytest.mark.parametrize(
    ("steps", "days"),
    [
        ({"zelfde_dag": 60, "later": 20}, 0),
        ({"zelfde_dag": 20, "d1_2": 20, "d3_4": 20, "later": 20}, 4),
        ({"d5_7": 60, "nog_geen": 20}, 7),
        ({"d8_14": 60}, 14),
        ({"later": 60}, None),
        ({"nog_geen": 60}, None),
        ({"zelfde_dag": 30, "later": 30}, None),
        ({"zelfde_dag": 5}, None),
        ({}, None),
    ],
)
def test_it_is_read_off_the_printed_table(steps: dict[str, int], days: int | None) -> None:
    assert most_within(ByCell(counted(**steps))) == days


def test_strengths_and_light_signals_do_not_count() -> None:
    values: Values = {("zelfde_dag", "kracht"): 500, (TOTAL, "kracht"): 500, ("zelfde_dag", TOTAL): 500}
    assert most_within(ByCell(with_values(BASE, TABLE, values))) is None


def test_a_hidden_figure_never_helps() -> None:
    assert most_within(ByCell(counted(zelfde_dag=60, d1_2=20))) == 0
    hidden = counted(d1_2=60)
    values: dict[tuple[str, str | None], int | None] = {
        ("zelfde_dag", "zorg"): None, ("d1_2", "zorg"): 60, (TOTAL, "zorg"): 100
    }  # fmt: skip
    assert most_within(ByCell(hidden)) == 2
    assert most_within(ByCell(with_values(hidden, TABLE, values))) is None
    assert most_within(ByCell(with_values(hidden, TABLE, {**values, (TOTAL, "zorg"): None}))) is None


def test_figures_without_the_table_tell_nothing() -> None:
    assert most_within(ByCell(invented())) is None
    assert most_within(None) is None


def test_more_deviation_needs_more_worries() -> None:
    figures = counted(d1_2=40, later=15)
    coarse = Figures(figures.period, 5, 9, figures.tables)
    assert most_within(ByCell(figures)) == 2
    assert most_within(ByCell(coarse)) is None


def test_it_is_told_in_a_sentence_and_in_a_tile_beside_what_it_was() -> None:
    before = Figures(Period.parse("2026-Q2"), 5, 4, counted(d5_7=80).tables)
    content = composed(counted(d3_4=80), before)
    tile = part(content, SummaryPart).tiles[-1]
    assert (tile.told, tile.change, tile.figure) == ("4 dagen", "vorig kwartaal 7 dagen", None)
    told = " ".join(part(content, SignalsPart).sentences)
    assert "**meestal binnen vier dagen**" in told
    assert "Vorig kwartaal was dat binnen zeven dagen." in told
    assert "meestal binnen vier dagen" in " ".join(part(content, SummaryPart).introduction)


def test_where_it_is_not_carried_activities_have_the_tile() -> None:
    content = composed(counted(later=80))
    assert part(content, SummaryPart).tiles[-1].label == "activiteiten"
    assert "meestal" not in " ".join(part(content, SignalsPart).sentences)
    same_day = composed(counted(zelfde_dag=80))
    assert part(same_day, SummaryPart).tiles[-1].told == "zelfde dag"
    assert "dezelfde dag" in " ".join(part(same_day, SignalsPart).sentences)


def test_it_is_hardly_ever_told_of_worries_that_were_slower() -> None:
    """Random worries near the border, rounded at random: told and untrue in fewer than 1 in 40."""
    rng, wrong, said = random.Random(7), 0, 0
    for _ in range(600):
        counts = {(row, level): 0 for row in STEPS for level in WORRIES}
        slow = rng.uniform(0.3, 0.7)
        for _ in range(rng.randint(20, 300)):
            row = rng.choice(STEPS[3:]) if rng.random() < slow else rng.choice(STEPS[:3])
            counts[row, rng.choices(WORRIES, (8, 3, 1))[0]] += 1
        days = most_within(ByCell(_rounded(rng, counts)))
        if days is None:
            continue
        said += 1
        rows = [row for row, most in DAYS.items() if most <= days]
        early = sum(n for (row, _), n in counts.items() if row in rows)
        wrong += 2 * early <= sum(counts.values())
    assert said > 240
    assert wrong < said / 40


def _rounded(rng: random.Random, counts: dict[tuple[str, str], int]) -> Figures:
    values: dict[tuple[str, str | None], int | None] = {}
    for level in LEVELS:
        for row in STEPS:
            values[row, level] = _to_five(rng, counts.get((row, level), 0))
        values[TOTAL, level] = _to_five(rng, sum(counts.get((row, level), 0) for row in STEPS))
    return with_values(BASE, TABLE, values)


def _to_five(rng: random.Random, count: int) -> int:
    return count - count % 5 + (5 if rng.random() < count % 5 / 5 else 0)
