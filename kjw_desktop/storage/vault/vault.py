# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open vault: its keys held, its database reached, and its lock where it may be written."""

import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.domain.errors import NotAVault, ReadOnlyVault, VaultInUse, VaultTrouble, WeakPassphrase
from kjw_desktop.domain.passphrase import judge
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault import database, keys, recovery_key, rekey, slot_files
from kjw_desktop.storage.vault.lock import WriteLock
from kjw_desktop.storage.vault.slots import BadSlotsError, KdfCost, SlotSet

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal


class Vault:
    """An open vault; use it as a context manager or `close` it.

    `path` is its folder. `mended` names the slot files that were missing or damaged at opening: put right
    where it was opened for writing. `migrated_backup` is the copy that was made before an older vault was
    brought up to date. `writing` is to be held by whoever writes, thread by thread: renewing the keys holds
    it throughout, so that nothing is saved into the database that is about to go.
    """

    def __init__(
        self,
        path: Path,
        slot_set: SlotSet,
        unlocked: keys.Unlocked,
        lock: WriteLock | None,
        copy: Path | None = None,
    ) -> None:
        """Take over what was read and unlocked; without a lock the vault is for reading alone.

        `copy` is a copy of the database to read in its stead.
        """
        self.path = path
        self.mended: tuple[str, ...] = ()
        self.migrated_backup: Path | None = None
        self.writing = threading.RLock()
        self._slot_set = slot_set
        self._unlocked: keys.Unlocked | None = unlocked
        self._lock = lock
        self._copy = copy
        self._journal: Journal | None = None
        self._on_release: list[Callable[[], None]] = []

    @property
    def read_only(self) -> bool:
        """Whether the vault was opened for reading alone."""
        return self._lock is None

    @property
    def slot_set(self) -> SlotSet:
        """The key slots as they stand now; nothing of them is secret."""
        return self._slot_set

    @property
    def database(self) -> Path:
        """The database file of now; renewing the keys gives it another name. Only SQLite may open it.

        Any other open and close of it in this process lets go of SQLite's locks on it (POSIX).
        """
        return self._copy or self.path / self._slot_set.database

    @property
    def journal(self) -> "Journal":
        """Every read and write of records, made at first use."""
        if self._journal is None:
            from kjw_desktop.storage.journal import Journal

            self._journal = Journal(self)
        return self._journal

    def connect(self) -> sqlcipher.Connection:
        """A further connection, for a further thread; close it yourself.

        Raises VaultInUse where another program has renewed the keys since this vault was opened for reading;
        NotAVault, NoPermission, NoRoom.
        """
        with troubles(self.path):
            try:
                return database.connect(self.database, self._held().data_key, read_only=self.read_only)
            except FileNotFoundError:
                if slot_files.read(self.path).slot_set.generation != self._slot_set.generation:
                    raise VaultInUse(self.path) from None
                raise

    def on_release(self, release: Callable[[], None]) -> None:
        """Have `release` called when connections must be let go: at closing, and around a change of keys.

        After, for those that another thread opened for reading meanwhile.
        """
        self._on_release.append(release)

    def reading(self, copy: Path) -> "Vault":
        """This vault for reading alone, from `copy`, which `copy_database` has made."""
        return Vault(self.path, self._slot_set, self._held(), None, copy)

    def copy_database(self, target: Path, progress: Progress = silent) -> None:
        """Copy the database as it is at one moment to the new file `target`, under the same key.

        Raises sqlcipher3's and the system's errors, and what `progress` (pages) raises.
        """
        key = self._held().data_key
        rekey.copy_pages(self.database, key, target, key, progress)

    def slots_whole(self) -> bool:
        """Whether both slot files are there, alike and whole, and every slot is this vault's own."""
        with troubles(self.path):
            found = slot_files.read(self.path)
            try:
                keys.holders_of(self._slot_set, self._held().data_key)
            except BadSlotsError:
                return False
        return not found.to_mend

    def change_passphrase(
        self, new: str, progress: Progress = silent, *, cost: KdfCost = keys.STANDARD_COST
    ) -> None:
        """Let `new` open the vault in place of the passphrase that did, under a new data key.

        Raises WeakPassphrase, ReadOnlyVault, NoRoom, and what `progress` (pages) raises; nothing has changed
        then.
        """
        refuse_weak(new, self.path)
        self._replace(keys.PASSPHRASE, keys.passphrase_holder(self._slot_set.vault, new, cost), progress)

    def new_recovery_key(self, progress: Progress = silent) -> str:
        """Make a recovery key in place of the one there was, under a new data key; it is shown this once.

        Raises ReadOnlyVault, NoRoom, and what `progress` (pages) raises; nothing has changed then.
        """
        holder, seed = keys.recovery_holder()
        self._replace(keys.RECOVERY, holder, progress)
        return recovery_key.to_text(seed)

    def close(self) -> None:
        """Let go of connections, lock and keys; doing so twice is harmless."""
        self._release()
        self._journal = None
        self._unlocked = None
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        """Give the vault itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the vault."""
        self.close()

    def _replace(self, kind: str, holder: keys.Holder, progress: Progress) -> None:
        """Seal a new data key to `holder` and to all slots but the one of its kind that it replaces."""
        if self.read_only:
            raise ReadOnlyVault(self.path)
        with self.writing, troubles(self.path):
            self._release()
            unlocked, leaves = self._held(), self._replaced(kind)
            try:
                present = keys.holders_of(self._slot_set, unlocked.data_key)
            except BadSlotsError:
                raise NotAVault(self.path, VaultTrouble.DAMAGED) from None
            stay = [other for other in present if other.identity.id != leaves]
            slot_set, data_key = rekey.renew(
                self.path, self._slot_set, unlocked.data_key, [*stay, holder], progress
            )
            opened_by = holder.identity.id if unlocked.slot_id == leaves else unlocked.slot_id
            self._slot_set, self._unlocked = slot_set, keys.Unlocked(data_key, opened_by)
            self._release()

    def _replaced(self, kind: str) -> str | None:
        """The slot that opened the vault where it is of this kind, else the first of this kind."""
        ids = [slot.identity.id for slot in self._slot_set.slots if slot.identity.kind == kind]
        opened_by = self._held().slot_id
        return opened_by if opened_by in ids else next(iter(ids), None)

    def _held(self) -> keys.Unlocked:
        if self._unlocked is None:
            raise ValueError("the vault is closed")
        return self._unlocked

    def _release(self) -> None:
        for release in self._on_release:
            release()


def refuse_weak(passphrase: str, path: Path) -> None:
    """Raise WeakPassphrase, with the reason's key, where `passphrase` is not to guard the vault at `path`."""
    strength = judge(passphrase, known=(path.stem,))
    if strength.reason is not None:
        raise WeakPassphrase(strength.reason)
