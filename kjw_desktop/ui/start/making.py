# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The work of making a new vault, of taking a half-made one away, and of making the example."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.start.opened import Opened

if TYPE_CHECKING:  # loaded by the work itself, on its own thread
    from kjw_desktop.domain.settings import Settings

SUFFIX = ".kjw"
EXAMPLE_VAULT = "demo.kjw"
EXAMPLE_PASSPHRASE = "passphrase.txt"  # noqa: S105  # the name of a file


@dataclass(frozen=True, slots=True, repr=False)
class Made:
    """A vault just made, and its recovery key, which is shown once and then forgotten."""

    opened: Opened
    recovery_key: str


def new_vault(path: Path, passphrase: str, settings: "Settings") -> Callable[[Progress], Made]:
    """The work of making a vault at `path` that knows `settings`; raises what `storage.create_vault` raises.

    Cancelled or failed after the vault stood, it is taken away again.
    """

    def work(progress: Progress) -> Made:
        from kjw_desktop.storage import create_vault

        new = create_vault(path, passphrase)
        try:
            new.vault.journal.save_settings(settings)
            made = Made(Opened(new.vault, settings, new.vault.journal.vocabularies()), new.recovery_key)
            progress(1, 1)
        except BaseException:
            take_away(new.vault.path, new.vault.close)
            raise
        return made

    return work


def take_away(path: Path, close: Callable[[], None]) -> None:
    """Close and remove the vault that was made at `path` and never used; raises OSError."""
    close()
    shutil.rmtree(path)


def example(folder: Path) -> Callable[[Progress], tuple[Path, str]]:
    """The work of filling `folder` with the example; gives the vault's path and its passphrase.

    Raises WrongUse when the folder holds something else, and what storage raises.
    """

    def work(progress: Progress) -> tuple[Path, str]:
        from kjw_desktop.demo.folder import fill

        fill(folder, datetime.now().astimezone().date(), None, progress)
        return written_example(folder)

    return work


def written_example(folder: Path) -> tuple[Path, str]:
    """The vault's path and the passphrase of the example in `folder`; raises OSError when there is none."""
    passphrase = (folder / EXAMPLE_PASSPHRASE).read_text(encoding="utf-8")
    return folder / EXAMPLE_VAULT, passphrase.removesuffix("\n").removesuffix("\r")
