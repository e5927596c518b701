# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import shutil
from pathlib import Path

import pytest

from kjw_desktop.domain.errors import (
    FileExists,
    KjwError,
    NotAVault,
    VaultInUse,
    VaultTrouble,
    WrongSecret,
    WrongUse,
)
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.storage.vault.backup import backup
from kjw_desktop.storage.vault.restore import restore
from tests.storage.vault.stand_in import FIRST, SECOND, names, run_killed
from tests.storage.vault.test_check import contact


def opener(path: Path) -> Vault:
    return open_vault(path, FIRST, read_only=True)


def entries(path: Path, passphrase: str = FIRST) -> int:
    with open_vault(path, passphrase, read_only=True) as vault:
        return vault.journal.entry_count()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a backup of three contacts and the vault, that has four and another passphrase."""
    folder = tmp_path_factory.mktemp("restore")
    vault = create_vault(folder / "proef.kjw", FIRST, cost=CHEAP_COST).vault
    with vault:
        vault.journal.record(*(contact(str(number)) for number in range(3)))
        backup(vault, folder / "kopie.kjw")
        vault.journal.record(contact("later"))
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """Return a copy of that folder."""
    return Path(shutil.copytree(made, tmp_path / "map"))


def test_a_backup_is_restored_to_a_new_place(folder: Path) -> None:
    assert restore(folder / "kopie.kjw", folder / "nieuw.kjw", opener, replace=False) is None
    assert entries(folder / "nieuw.kjw") == 3
    assert entries(folder / "kopie.kjw") == 3
    assert sorted(path.name for path in folder.iterdir()) == ["kopie.kjw", "nieuw.kjw", "proef.kjw"]


def test_nothing_is_replaced_unasked(folder: Path) -> None:
    with pytest.raises(FileExists):
        restore(folder / "kopie.kjw", folder / "proef.kjw", opener, replace=False)
    assert entries(folder / "proef.kjw", SECOND) == 4


def test_what_is_replaced_is_kept_beside(folder: Path) -> None:
    kept = restore(folder / "kopie.kjw", folder / "proef.kjw", opener, replace=True)
    assert kept is not None
    assert kept.name.startswith("proef-oud-20")
    assert entries(folder / "proef.kjw") == 3
    assert entries(kept, SECOND) == 4
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("harm", ["truncated", "flipped", "no slots", "text", "absent"])
def test_a_backup_that_is_not_whole_replaces_nothing(folder: Path, harm: str) -> None:
    file = folder / "kopie.kjw" / "journal-1.db"
    data = bytearray(file.read_bytes())
    if harm == "truncated":
        file.write_bytes(data[: 4096 * 9])
    if harm == "flipped":
        data[-2000] ^= 4
        file.write_bytes(data)
    if harm == "no slots":
        for name in ("keys-1.json", "keys-2.json"):
            (folder / "kopie.kjw" / name).unlink()
    if harm in {"text", "absent"}:
        shutil.rmtree(folder / "kopie.kjw")
    if harm == "text":
        (folder / "kopie.kjw").write_text("een tekst")
    with pytest.raises(NotAVault) as caught:
        restore(folder / "kopie.kjw", folder / "proef.kjw", opener, replace=True)
    assert caught.value.path == folder / "kopie.kjw"
    wanted = {"text": VaultTrouble.NOT_A_VAULT, "absent": VaultTrouble.ABSENT}
    assert caught.value.trouble is wanted.get(harm, VaultTrouble.DAMAGED)
    assert entries(folder / "proef.kjw", SECOND) == 4
    assert {path.name for path in folder.iterdir()} <= {"kopie.kjw", "proef.kjw"}


def test_a_backup_with_one_slot_file_is_restored_with_two(folder: Path) -> None:
    (folder / "kopie.kjw" / "keys-1.json").unlink()
    restore(folder / "kopie.kjw", folder / "nieuw.kjw", opener, replace=False)
    assert names(folder / "nieuw.kjw") == {"journal-1.db", "keys-1.json", "keys-2.json"}
    assert not (folder / "kopie.kjw" / "keys-1.json").exists()


def test_the_wrong_secret_replaces_nothing(folder: Path) -> None:
    def wrong(path: Path) -> Vault:
        return open_vault(path, SECOND, read_only=True)

    with pytest.raises(WrongSecret):
        restore(folder / "kopie.kjw", folder / "proef.kjw", wrong, replace=True)
    assert sorted(path.name for path in folder.iterdir()) == ["kopie.kjw", "proef.kjw"]


def test_a_vault_that_is_open_is_not_replaced(folder: Path) -> None:
    with open_vault(folder / "proef.kjw", SECOND) as window:
        with pytest.raises(VaultInUse):
            restore(folder / "kopie.kjw", folder / "proef.kjw", opener, replace=True)
        assert window.journal.entry_count() == 4
    assert sorted(path.name for path in folder.iterdir()) == ["kopie.kjw", "proef.kjw"]


def test_a_vault_is_no_backup_of_itself(folder: Path) -> None:
    with pytest.raises(WrongUse) as caught:
        restore(folder / "proef.kjw", folder / "proef.kjw", opener, replace=True)
    assert caught.value.reason == "same_vault"
    with pytest.raises(WrongUse):
        restore(folder / "kopie.kjw", folder / "nergens" / "proef.kjw", opener, replace=False)


def test_killed_while_names_change_both_vaults_stand_whole(made: Path, tmp_path: Path) -> None:
    steps = int(run_killed(Path(shutil.copytree(made, tmp_path / "heel")) / "proef.kjw", 0, "restore").stdout)
    places = set()
    for number in range(steps - 7, steps + 1):
        folder = Path(shutil.copytree(made, tmp_path / str(number)))
        assert run_killed(folder / "proef.kjw", number, "restore").returncode == -9
        found = {path.name.rsplit("-", 2)[0]: path for path in folder.glob("proef*")}
        old = found.get("proef-oud") or found["proef.kjw"]
        assert entries(old, SECOND) == 4
        fresh = found.get("proef-hersteld") or (found["proef.kjw"] if "proef-oud" in found else None)
        assert fresh is None or entries(fresh) == 3
        places.add(frozenset(found))
    assert {frozenset({"proef.kjw", "proef-hersteld"}), frozenset({"proef-oud", "proef.kjw"})} <= places


@pytest.mark.parametrize("step", range(1, 4))
def test_an_error_while_names_change_leaves_the_old_vault_in_its_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    real, count = Path.replace, 0

    def failing(self: Path, target: Path) -> Path:
        nonlocal count
        if self.suffix == ".kjw" or target.suffix == ".kjw":
            count += 1
            if count == step:
                raise PermissionError(13, "no")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(KjwError):
        restore(folder / "kopie.kjw", folder / "proef.kjw", opener, replace=True)
    assert entries(folder / "proef.kjw", SECOND) == 4
    assert sorted(path.name for path in folder.iterdir()) == ["kopie.kjw", "proef.kjw"]
