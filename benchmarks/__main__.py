# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m benchmarks`: measure and print the table."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import (
    counting,
    enter,
    find_box,
    finding,
    growth,
    importing,
    people_list,
    protecting,
    quarter_layout,
    save,
    search,
    stalls,
    unlock,
    window,
)
from benchmarks.figures import Figure
from benchmarks.stage import Stage
from benchmarks.table import table

_FOLDER = Path(__file__).resolve().parents[1] / "build" / "benchmarks"
"""Not the system's place for temporary files: that may lie in memory, where nothing waits for a disk."""

BENCHMARKS: dict[str, Callable[[Stage], list[Figure]]] = {
    "window": window.figures,
    "unlock": unlock.figures,
    "search": search.figures,
    "growth": growth.figures,
    "counting": counting.figures,
    "save": save.figures,
    "enter": enter.figures,
    "find": find_box.figures,
    "people": people_list.figures,
    "identifiers": finding.figures,
    "pages": quarter_layout.figures,
    "protecting": protecting.figures,
    "stalls": stalls.figures,
    "import": importing.figures,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked and print it; with --strict the exit code is 1 where a bar does not hold."""
    asked = _parser().parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=asked.folder) as folder:
        stage = Stage(Path(folder), asked.notes, asked.rounds, asked.starts, asked.evenings, asked.people)
        figures: list[Figure] = []
        for name in asked.only or BENCHMARKS:
            print(f"measuring: {name}", file=sys.stderr, flush=True)
            figures.extend(BENCHMARKS[name](stage))
    print(table(figures))
    return int(asked.strict and any(figure.holds is False for figure in figures))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Figures against baselines")
    parser.add_argument("--notes", type=int, default=100_000, help="contacts in the large vault")
    parser.add_argument("--people", type=int, default=100_000, help="young people in the largest list")
    parser.add_argument("--rounds", type=int, default=11, help="measurements of what is quick")
    parser.add_argument("--starts", type=int, default=15, help="starts of each program")
    parser.add_argument("--evenings", type=int, default=5, help="evenings played in the window")
    parser.add_argument(
        "--only", action="append", choices=tuple(BENCHMARKS), help="this one alone; may be repeated"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=_FOLDER,
        help="where to work (1.5 GB), by default on the disk of this checkout: saves are timed on it",
    )
    parser.add_argument("--strict", action="store_true", help="exit with 1 where a bar does not hold")
    return parser


if __name__ == "__main__":
    sys.exit(main())
