# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two slot files of a vault's folder: what is damaged is set aside, and they change one by one."""

import stat
from dataclasses import dataclass
from pathlib import Path

from kjw_desktop.domain.errors import NotAVault, VaultTrouble, WrongUse
from kjw_desktop.storage import durable
from kjw_desktop.storage.vault.slots import BadSlotsError, NewerSlotsError, SlotSet, decode, encode

NAMES = ("keys-1.json", "keys-2.json")
_MAX_BYTES = 4 * 1024 * 1024
_DRAFT = ".new"


@dataclass(frozen=True, slots=True)
class FoundSlots:
    """The slots that count, and the names of the slot files that are missing, damaged or behind.

    `overtaken` tells that a newer slot file speaks of a database that is not there (yet): no killed program
    leaves that, but a folder that is being copied or synchronised may look so.
    """

    slot_set: SlotSet
    to_mend: tuple[str, ...]
    overtaken: bool


def read(folder: Path) -> FoundSlots:
    """Find the newest whole slot file whose database is there.

    Raises NotAVault: not a vault, damaged, or newer than this program; OSError, also for what is absent.
    """
    if not stat.S_ISDIR(folder.stat().st_mode):
        raise NotAVault(folder, VaultTrouble.NOT_A_VAULT)
    whole: dict[str, SlotSet] = {}
    newer = 0
    for name in NAMES:
        try:
            whole[name] = decode(_content(folder / name))
        except NewerSlotsError as error:
            newer = max(newer, error.generation)
        except (BadSlotsError, FileNotFoundError, IsADirectoryError):
            continue
    usable = [found for found in whole.values() if (folder / found.database).is_file()]
    if not usable:
        raise NotAVault(folder, _why_none(folder, newer))
    best = max(usable, key=lambda found: found.generation)
    if newer > best.generation:
        raise NotAVault(folder, VaultTrouble.NEWER)
    return FoundSlots(
        slot_set=best,
        to_mend=tuple(name for name in NAMES if whole.get(name) != best),
        overtaken=any(found.generation > best.generation for found in whole.values()),
    )


def refuse_inside(path: Path) -> None:
    """Raise WrongUse ("in_vault") for a place in a vault's folder: nothing but the vault's own stands there.

    What is written over or beside its files would harm it. Raises OSError.
    """
    folder = path.resolve().parent
    for place in (folder, *folder.parents):
        if any((place / name).is_file() for name in NAMES):
            raise WrongUse("in_vault", str(path))


def write(folder: Path, slot_set: SlotSet) -> None:
    """Put `slot_set` in both files. The first rename is the moment from which it counts.

    Both are written out beside their places first, so that room on the disk can fail before that moment only.
    Raises OSError.
    """
    replace(folder, slot_set, NAMES)


def replace(folder: Path, slot_set: SlotSet, names: tuple[str, ...]) -> None:
    """Put `slot_set` in the files of these names. Raises OSError."""
    data = encode(slot_set)
    for name in names:
        durable.write_new(folder / (name + _DRAFT), data)
    for name in names:
        durable.rename(folder / (name + _DRAFT), folder / name)


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_BYTES)


def _why_none(folder: Path, newer: int) -> VaultTrouble:
    if newer:
        return VaultTrouble.NEWER
    leftovers = any((folder / name).exists() for name in NAMES) or any(folder.glob("journal-*.db"))
    return VaultTrouble.DAMAGED if leftovers else VaultTrouble.NOT_A_VAULT
