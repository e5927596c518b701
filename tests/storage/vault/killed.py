# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A program of the tests' own, killed by itself at the Nth call that changes something on the disk.

Called as `killed.py VAULT N WHAT`: N of 0 never kills and prints how many such calls there were.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kjw_desktop.storage import CHEAP_COST, open_vault
from kjw_desktop.storage.vault.backup import backup
from kjw_desktop.storage.vault.restore import restore
from tests.storage.vault.stand_in import FIRST, SECOND, new, opened

CALLS = ("fsync", "replace", "rename", "unlink", "open", "mkdir")


def kill_at(number: int) -> Callable[[], int]:
    """Have this program killed before the call with this number; give what counts them."""
    count = 0

    def watched(call: Callable[..., Any]) -> Callable[..., Any]:
        def before(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **kwargs)

        return before

    for name in CALLS:
        setattr(os, name, watched(getattr(os, name)))
    return lambda: count


def main() -> None:
    """Do WHAT to the vault."""
    path, number, what = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    if what == "create":
        counted = kill_at(number)
        new(path)
    elif what == "restore":
        counted = kill_at(number)
        restore(path.with_name("kopie.kjw"), path, lambda copy: open_vault(copy, FIRST), replace=True)
    else:
        vault = opened(path)
        counted = kill_at(number)
        if what == "passphrase":
            vault.change_passphrase(SECOND, cost=CHEAP_COST)
        if what == "recovery":
            vault.new_recovery_key()
        if what == "backup":
            backup(vault, path.with_name("kopie.kjw"))
    sys.stdout.write(str(counted()))


if __name__ == "__main__":
    main()
