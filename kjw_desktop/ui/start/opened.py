# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An opened vault with what the window needs of it at once, and the work that opens one.

The work runs on a task's thread and loads storage (and with it SQLAlchemy) there, never at start-up.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kjw_desktop.domain.progress import Progress

if TYPE_CHECKING:  # loaded by the work itself, on its own thread
    from kjw_desktop.domain.settings import Settings
    from kjw_desktop.domain.vocabulary import Vocabularies
    from kjw_desktop.storage.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault, its settings and its vocabularies."""

    vault: "Vault"
    settings: "Settings"
    vocabularies: "Vocabularies"


def by_passphrase(path: Path, passphrase: str) -> Callable[[Progress], Opened]:
    """The work of opening the vault at `path`; raises what `storage.open_vault` raises."""

    def work(progress: Progress) -> Opened:
        from kjw_desktop.storage import open_vault

        return _read(open_vault(path, passphrase), progress)

    return work


def by_recovery_key(path: Path, recovery_key: str) -> Callable[[Progress], Opened]:
    """The work of opening the vault at `path` by its recovery key; raises what storage raises."""

    def work(progress: Progress) -> Opened:
        from kjw_desktop.storage import open_vault_with_recovery_key

        return _read(open_vault_with_recovery_key(path, recovery_key), progress)

    return work


def _read(vault: "Vault", progress: Progress) -> Opened:
    """Read what every page needs; a vault whose opening was cancelled meanwhile is closed again."""
    try:
        opened = Opened(vault, vault.journal.settings(), vault.journal.vocabularies())
        progress(1, 1)
    except BaseException:
        vault.close()
        raise
    return opened
