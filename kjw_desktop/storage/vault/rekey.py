# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new data key: the database copied under it, then the slot files put in place, then the old one removed.

Killed before the first slot file is in place, the vault is the old one; from then on it is the new one. What
is left over belongs to nobody and the next writer removes it (`tidy`).
"""

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kjw_desktop.domain.errors import NotAVault
from kjw_desktop.domain.progress import Progress
from kjw_desktop.storage import durable
from kjw_desktop.storage.vault import database, keys, slot_files
from kjw_desktop.storage.vault.slots import SlotSet

_PAGES_AT_ONCE = 512
_COPY_SECONDS = 24 * 3600.0
"""A copy made for reading that is older than this was left by a program that was killed."""


def renew(
    folder: Path, old: SlotSet, old_key: bytes, holders: Iterable[keys.Holder], progress: Progress
) -> tuple[SlotSet, bytes]:
    """Put the vault under a new data key, sealed to `holders` alone; give the new slot set and the key.

    The caller holds the write lock and keeps its other threads from writing. `progress` counts database
    pages; what it raises leaves the vault as it was, and so does any error up to the switch. Behind it an
    error is not raised any more: the vault is the new one, and the next writer mends what is behind.
    Raises sqlcipher3's and the system's errors.
    """
    generation = old.generation + 1
    name = f"journal-{generation}.db"
    new_key = keys.new_data_key()
    new = keys.seal(old.vault, generation, name, new_key, holders)
    try:
        _copy_under(folder / old.database, old_key, folder / name, new_key, progress)
        slot_files.write(folder, new)
    except BaseException:
        if not _switched(folder, new):
            tidy(folder, old)
            raise
    else:
        tidy(folder, new)
    return new, new_key


def copy_pages(source: Path, source_key: bytes, target: Path, target_key: bytes, progress: Progress) -> None:
    """Copy a database page by page to a new file under `target_key`, and put it on the disk.

    Free pages come along, and everything keeps its place. One transaction holds writers off throughout, so
    that the copy is of one moment. Every page is checked first: SQLite's backup takes over the content of a
    damaged page, which would be whole again in the copy, and wrong. `progress` counts pages.
    """
    reader = database.connect(source, source_key, read_only=True)
    try:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if database.bad_pages(reader):
            raise database.malformed()
        writer = database.create(target, target_key)
        try:
            writer.execute("PRAGMA journal_mode = OFF").fetchone()
            writer.execute("PRAGMA synchronous = OFF")
            reader.backup(
                writer,
                pages=_PAGES_AT_ONCE,
                progress=lambda _status, remaining, total: progress(total - remaining, total),
            )
        finally:
            writer.close()
    finally:
        reader.close()
    durable.sync_file(target)
    durable.sync_folder(target.parent)


def tidy(folder: Path, slot_set: SlotSet) -> None:
    """Remove databases and drafts that `slot_set` does not speak of; the caller holds the write lock.

    What cannot be removed now (open elsewhere, on Windows) is left for the next time.
    """
    kept = {slot_set.database, slot_set.database + "-journal"}
    patterns = ("journal-*.db", "journal-*.db-journal", "keys-*.json.new")
    leftovers = [path for pattern in patterns for path in folder.glob(pattern) if path.name not in kept]
    leftovers += [path for path in folder.glob("reading-*") if _age(path) > _COPY_SECONDS]
    for path in leftovers:
        with suppress(OSError):
            path.unlink()


def _age(path: Path) -> float:
    """Seconds since the file was written; 0 where it is gone meanwhile."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


def _switched(folder: Path, new: SlotSet) -> bool:
    try:
        return slot_files.read(folder).slot_set == new
    except (NotAVault, OSError):
        return False


def _copy_under(source: Path, source_key: bytes, target: Path, target_key: bytes, progress: Progress) -> None:
    guard = database.connect(source, source_key)
    try:
        guard.execute("BEGIN IMMEDIATE")
        copy_pages(source, source_key, target, target_key, progress)
        guard.execute("ROLLBACK")
    finally:
        guard.close()
