# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The baseline of an import: openpyxl reading every cell of the workbook. Argument: workbook."""

import sys
from time import perf_counter

from openpyxl import load_workbook

from benchmarks.children.telling import peak_mb, tell


def main(workbook: str) -> None:
    """Tell the seconds that the reading took, the rows read and the most memory held."""
    start = perf_counter()
    book = load_workbook(workbook, read_only=True)
    rows = {sheet.title: sum(1 for _ in sheet.iter_rows(values_only=True)) - 1 for sheet in book.worksheets}
    tell(seconds=perf_counter() - start, rows=rows["Contacten"], peak=peak_mb())


if __name__ == "__main__":
    main(*sys.argv[1:])
