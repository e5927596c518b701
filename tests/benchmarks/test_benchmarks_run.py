# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The benchmarks run, at a size that takes seconds. Nothing is asserted of any time."""

from pathlib import Path

import pytest

from benchmarks.__main__ import BENCHMARKS, main
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.table import table

SIZE = ("--notes", "120", "--people", "150", "--rounds", "1", "--starts", "1", "--evenings", "1")


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_benchmark_prints_its_figures(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*SIZE, "--folder", str(tmp_path), "--only", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 2
    assert all(any(cell.strip() for cell in line.split("|")[4:5]) for line in lines[2:])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("pair", [("search", "save"), ("save", "search"), ("save", "enter")])
def test_benchmarks_follow_each_other_in_any_order(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [part for name in pair for part in ("--only", name)]
    assert main([*SIZE, "--folder", str(tmp_path), *asked]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 3


@pytest.mark.parametrize(
    ("bar", "holds"),
    [
        (None, None),
        (Bar(Measure.RATIO, 1.3), True),
        (Bar(Measure.RATIO, 1.2), False),
        (Bar(Measure.DIFFERENCE, 25), True),
        (Bar(Measure.DIFFERENCE, 24), False),
        (Bar(Measure.VALUE, 125), True),
        (Bar(Measure.VALUE, 124), False),
    ],
)
def test_a_bar_is_held_against_ratio_difference_or_value(bar: Bar | None, holds: bool | None) -> None:
    figure = Figure(name="x", unit="ms", baseline=100, ours=125, bar=bar)
    assert figure.holds is holds
    assert {None: "|       |", True: "| yes ", False: "| NO "}[holds] in table([figure])


def test_strictly_a_bar_that_does_not_hold_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = Figure(name="x", unit="ms", baseline=1, ours=2, bar=Bar(Measure.RATIO, 1.5))
    monkeypatch.setitem(BENCHMARKS, "save", lambda _stage: [slow])
    asked = ["--only", "save", "--folder", str(tmp_path)]
    assert main(asked) == 0
    assert main([*asked, "--strict"]) == 1
