# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The baseline of unlocking: milliseconds to open a bare encrypted file and read its 50 newest rows."""

import sys
from pathlib import Path
from time import perf_counter

from benchmarks.children.telling import tell
from benchmarks.vaults import connect_bare


def main(path: str) -> None:
    """Open the file at `path`."""
    start = perf_counter()
    connection = connect_bare(Path(path))
    connection.execute("SELECT * FROM entry ORDER BY place DESC LIMIT 50").fetchall()
    tell(ms=(perf_counter() - start) * 1000)
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
