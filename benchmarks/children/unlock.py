# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Milliseconds from the recovery key, which needs no key derivation, to the first list.

Arguments: vault, recovery key.
What the window loads while the person types (`ui.warm_up`) is loaded before the clock starts.
"""

import sys
from pathlib import Path
from time import perf_counter

from benchmarks.children.telling import tell
from kjw_desktop.ui import warm_up


def main(vault: str, recovery_key: str) -> None:
    """Open the vault, and read what the window's first page stands on."""
    warm_up.load()
    from kjw_desktop.ui.start.opened import by_recovery_key

    start = perf_counter()
    opened = by_recovery_key(Path(vault), recovery_key)(lambda _done, _total: None)
    opened.vault.journal.timeline()
    tell(ms=(perf_counter() - start) * 1000)
    opened.vault.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
