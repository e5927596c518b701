# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a vault and opening one."""

import os
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.domain.errors import FileExists, NotAVault, VaultInUse, VaultTrouble, WrongUse
from kjw_desktop.storage import durable
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault import database, keys, recovery_key, rekey, slot_files
from kjw_desktop.storage.vault.lock import WriteLock
from kjw_desktop.storage.vault.schema import Schema, standard
from kjw_desktop.storage.vault.slots import BadSlotsError, KdfCost, SlotSet
from kjw_desktop.storage.vault.vault import Vault, refuse_weak

Unlock = Callable[[SlotSet], keys.Unlocked]
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True, repr=False)
class NewVault:
    """A vault just made, open for writing, and its recovery key, which stands nowhere else."""

    vault: Vault
    recovery_key: str


def create_vault(
    path: Path | str, passphrase: str, *, cost: KdfCost = keys.STANDARD_COST, schema: Schema | None = None
) -> NewVault:
    """Make an empty vault at `path`, whole or not at all, and open it for writing.

    Raises WeakPassphrase, FileExists, WrongUse ("folder_absent": nothing to make it in; "in_vault"), NoRoom,
    NoPermission.
    """
    path = Path(path)
    refuse_weak(passphrase, path)
    with troubles(path):
        if os.path.lexists(path):
            raise FileExists(path)
        if not path.parent.is_dir():
            raise WrongUse("folder_absent", str(path.parent))
        slot_files.refuse_inside(path)
    draft = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    with troubles(path):
        try:
            draft.mkdir(mode=0o700)
            slot_set, unlocked, seed = _furnish(draft, passphrase, cost, schema or standard())
            durable.rename(draft, path)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        vault = Vault(path, slot_set, unlocked, WriteLock(path))
    return NewVault(vault, recovery_key.to_text(seed))


def open_vault(
    path: Path | str, passphrase: str, *, read_only: bool = False, schema: Schema | None = None
) -> Vault:
    """Open the vault at `path`; with `read_only` also while another program writes in it.

    An older vault is brought up to date first, after a copy beside it (`Vault.migrated_backup`); that takes
    the lock for a moment also where it is opened for reading alone.
    Raises WrongSecret, NotAVault, VaultInUse, NoRoom, NoPermission.
    """
    return _open(Path(path), lambda slot_set: keys.unlock(slot_set, passphrase), schema, read_only=read_only)


def open_vault_with_recovery_key(
    path: Path | str, text: str, *, read_only: bool = False, schema: Schema | None = None
) -> Vault:
    """Open the vault at `path` by its recovery key; raises what `open_vault` raises."""
    return _open(
        Path(path),
        lambda slot_set: keys.unlock_with_seed(slot_set, recovery_key.from_text(text)),
        schema,
        read_only=read_only,
    )


def _open(path: Path, unlock: Unlock, schema: Schema | None, *, read_only: bool) -> Vault:
    with troubles(path):
        slot_files.read(path)
        lock = None if read_only else WriteLock(path)
        try:
            vault = _unlocked(path, unlock, lock)
            _bring_up_to_date(vault, schema or standard(), lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
    return vault


def _unlocked(path: Path, unlock: Unlock, lock: WriteLock | None) -> Vault:
    """Read the slots, unlock and try the database; again where the keys were renewed in between."""
    for attempt in range(_ATTEMPTS):
        found = slot_files.read(path)
        if lock is not None and found.overtaken:
            raise NotAVault(path, VaultTrouble.DAMAGED)
        try:
            vault = Vault(path, found.slot_set, unlock(found.slot_set), lock)
        except BadSlotsError as error:
            raise NotAVault(path, VaultTrouble.DAMAGED) from error
        try:
            vault.connect().close()
        except (NotAVault, VaultInUse):
            if attempt + 1 == _ATTEMPTS or slot_files.read(path).slot_set == found.slot_set:
                raise
            continue
        vault.mended = found.to_mend
        if lock is not None:
            slot_files.replace(path, found.slot_set, found.to_mend)
            rekey.tidy(path, found.slot_set)
        return vault
    raise NotAVault(path, VaultTrouble.DAMAGED)


def _bring_up_to_date(vault: Vault, schema: Schema, lock: WriteLock | None) -> None:
    connection = vault.connect()
    try:
        state = schema.state(connection)
    finally:
        connection.close()
    if state == "newer":
        raise NotAVault(vault.path, VaultTrouble.NEWER)
    if state == "older":
        borrowed = WriteLock(vault.path) if lock is None else None
        try:
            vault.migrated_backup = _migrated(vault, schema)
        finally:
            if borrowed is not None:
                borrowed.release()


def _migrated(vault: Vault, schema: Schema) -> Path:
    from kjw_desktop.storage.vault.backup import backup, free_name

    kept = free_name(vault.path, f"voor-upgrade-{datetime.now().astimezone().date().isoformat()}")
    backup(vault, kept)
    connection = vault.connect()
    try:
        connection.execute("PRAGMA query_only = OFF")
        _upgrade(connection, schema)
    finally:
        connection.close()
    return kept


def _furnish(
    folder: Path, passphrase: str, cost: KdfCost, schema: Schema
) -> tuple[SlotSet, keys.Unlocked, bytes]:
    vault_id, name, data_key = uuid.uuid4().hex, "journal-1.db", keys.new_data_key()
    connection = database.create(folder / name, data_key)
    try:
        _upgrade(connection, schema)
    finally:
        connection.close()
    holder = keys.passphrase_holder(vault_id, passphrase, cost)
    recovery, seed = keys.recovery_holder()
    slot_set = keys.seal(vault_id, 1, name, data_key, (holder, recovery))
    slot_files.write(folder, slot_set)
    return slot_set, keys.Unlocked(data_key, holder.identity.id), seed


def _upgrade(connection: sqlcipher.Connection, schema: Schema) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        schema.upgrade(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
