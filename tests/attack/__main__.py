# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Try many random caseloads: python -m tests.attack [--caseloads 200] [--first 0] [--attacker PROGRAM].

PROGRAM is another attacker, to try beside our own: it is started with JSON files of figures, those printed
after late entries behind --later, and finds something when its exit status is not 0.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from kjw_desktop.privacy.disclosure import Told
from kjw_desktop.reports.figures_json import to_json
from tests.attack.chains import Outcome, attempt, kind_of


def _trial(attacker: str | None, seed: int) -> tuple[int, Outcome, str]:
    outcome, printed = attempt(seed)
    said = _other_attacker(attacker, printed) if attacker else ""
    return seed, outcome, said


def _other_attacker(attacker: str, printed: list[Told]) -> str:
    """What the other attacker says on what it found, nothing when it found nothing.

    It gets what the form of the contract had from the start: no school years and no programmes.
    """
    with tempfile.TemporaryDirectory() as folder:
        groups: dict[int, list[str]] = {edition: [] for edition in sorted({told.edition for told in printed})}
        for number, told in enumerate(printed):
            if told.figures.programme is None and not told.figures.period.is_school_year:
                name = Path(folder) / f"{number}.json"
                name.write_text(to_json(told.figures), encoding="utf-8")
                groups[told.edition].append(str(name))
        first, *others = (group for group in groups.values() if group)
        later = [word for group in others for word in ("--later", *group)]
        for files in [first, [*first, *later]] if later else [first]:
            run = subprocess.run(
                [sys.executable, attacker, *files], capture_output=True, text=True, check=False
            )
            if run.returncode:
                return run.stdout + run.stderr
    return ""


def main() -> int:
    """Print a line a caseload and a last one over all. Exit status 1 when any leaks."""
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description="Try random caseloads.")
    parser.add_argument("--caseloads", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--attacker")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.caseloads)
    leaks = cells = hidden = 0
    with Pool(os.cpu_count()) as pool:
        for seed, outcome, said in pool.imap(partial(_trial, options.attacker), seeds):
            good = outcome.safe and not said
            leaks += not good
            cells += outcome.cells
            hidden += outcome.hidden
            verdict = "safe" if good else "LEAKS"
            sys.stdout.write(f"{seed:4} {verdict} {kind_of(seed)}: {outcome} {said}".rstrip() + "\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(seeds)} caseloads, {leaks} leak; {hidden} of {cells} filled cells are hidden\n")
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main())
