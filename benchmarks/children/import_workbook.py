# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Imports a workbook into a new vault. Arguments: workbook, place for the vault, passphrase."""

import sys
from pathlib import Path
from time import perf_counter

from benchmarks.children.telling import peak_mb, tell
from kjw_desktop.storage.vault.keys import CHEAP_COST
from kjw_desktop.storage.vault.opening import create_vault
from kjw_desktop.storage.workbook import import_file


def main(workbook: str, place: str, passphrase: str) -> None:
    """Tell the seconds that the import took, the records stored and the most memory held."""
    with create_vault(Path(place), passphrase, cost=CHEAP_COST).vault as vault:
        start = perf_counter()
        report = import_file(vault.journal, Path(workbook))
        tell(seconds=perf_counter() - start, rows=report.counts["Contacten"], peak=peak_mb())


if __name__ == "__main__":
    main(*sys.argv[1:])
