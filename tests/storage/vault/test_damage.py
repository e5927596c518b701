# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os
import shutil
from pathlib import Path

import pytest

from kjw_desktop.domain.errors import KjwError, NotAVault, VaultTrouble
from kjw_desktop.storage import CHEAP_COST, open_vault_with_recovery_key
from kjw_desktop.storage.vault.check import check
from kjw_desktop.storage.vault.slots import decode
from tests.storage.vault.stand_in import FIRST, SCHEMA, SECOND, add, names, new, notes, opened

SLOT_FILES = ("keys-1.json", "keys-2.json")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a vault of some 40 pages; tests work on copies of it."""
    vault, _ = new(tmp_path_factory.mktemp("damage") / "heel.kjw")
    with vault:
        add(vault, *(f"notitie {number} " + "woord " * 100 for number in range(200)))
    return vault.path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """Return a copy to damage."""
    return Path(shutil.copytree(whole, tmp_path / "heel.kjw"))


def trouble(path: Path) -> VaultTrouble:
    with pytest.raises(NotAVault) as caught:
        opened(path)
    assert caught.value.path == path
    with pytest.raises(NotAVault) as as_reader:
        opened(path, read_only=True)
    assert as_reader.value.trouble is caught.value.trouble
    return caught.value.trouble


def flip(file: Path, place: int, bit: int = 0) -> None:
    with file.open("r+b") as handle:
        handle.seek(place)
        value = handle.read(1)[0]
        handle.seek(place)
        handle.write(bytes([value ^ (1 << bit)]))


def test_nothing_there(tmp_path: Path) -> None:
    assert trouble(tmp_path / "nergens.kjw") is VaultTrouble.ABSENT
    assert trouble(tmp_path / "nergens" / "dieper.kjw") is VaultTrouble.ABSENT
    assert trouble(tmp_path / ("lang" * 100)) is VaultTrouble.ABSENT


def test_another_folder_or_a_file_is_no_vault_and_stays_as_it_is(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "file.kjw"
    folder.mkdir()
    file.write_text("a text")
    assert trouble(folder) is VaultTrouble.NOT_A_VAULT
    assert trouble(file) is VaultTrouble.NOT_A_VAULT
    assert trouble(file / "onder") is VaultTrouble.NOT_A_VAULT
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"een tekst\n" * 2000, bytes(8192), os.urandom(8192)])
def test_another_file_in_place_of_the_database_is_damage(path: Path, content: bytes) -> None:
    (path / "journal-1.db").write_bytes(content)
    assert trouble(path) is VaultTrouble.DAMAGED


@pytest.mark.parametrize("size", [1, 100, 4095, 4096, 4097, 8192, 50_000])
def test_a_truncated_database_is_damage(path: Path, size: int) -> None:
    os.truncate(path / "journal-1.db", size)
    assert trouble(path) is VaultTrouble.DAMAGED


def test_a_missing_database_is_damage(path: Path) -> None:
    (path / "journal-1.db").unlink()
    assert trouble(path) is VaultTrouble.DAMAGED
    (path / "journal-1.db").mkdir()
    assert trouble(path) is VaultTrouble.DAMAGED


@pytest.mark.parametrize("share", [step / 24 for step in range(24)])
def test_a_flipped_bit_anywhere_in_the_database_is_found(path: Path, share: float) -> None:
    file = path / "journal-1.db"
    flip(file, int(share * file.stat().st_size) + 17, bit=3)
    with pytest.raises(NotAVault) as caught, opened(path, read_only=True) as vault:
        check(vault)
    assert caught.value.trouble is VaultTrouble.DAMAGED


def test_the_last_byte_counts_too(path: Path) -> None:
    flip(path / "journal-1.db", (path / "journal-1.db").stat().st_size - 1)
    with pytest.raises(NotAVault), opened(path, read_only=True) as vault:
        check(vault)


def test_nothing_is_printed_about_damage(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    flip(path / "journal-1.db", 100)
    assert trouble(path) is VaultTrouble.DAMAGED
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", SLOT_FILES)
@pytest.mark.parametrize("harm", ["missing", "empty", "text", "truncated", "flipped", "folder"])
def test_one_slot_file_is_enough_and_a_writer_mends_the_other(path: Path, name: str, harm: str) -> None:
    file = path / name
    good = file.read_bytes()
    _harm(file, harm)
    with opened(path, read_only=True) as reader:
        assert reader.mended == (name,)
        with pytest.raises(NotAVault):
            check(reader)
    if harm == "folder":
        return  # nobody's slot file: a writer leaves it and says so
    with opened(path) as writer:
        assert writer.mended == (name,)
        assert len(notes(writer)) == 200
    assert file.read_bytes() == good
    with opened(path) as again:
        assert again.mended == ()


@pytest.mark.parametrize("harm", ["missing", "empty", "text", "truncated", "flipped"])
def test_without_slot_files_the_vault_is_damaged(path: Path, harm: str) -> None:
    for name in SLOT_FILES:
        _harm(path / name, harm)
    assert trouble(path) is VaultTrouble.DAMAGED


def _harm(file: Path, harm: str) -> None:
    if harm in {"missing", "folder"}:
        file.unlink()
    if harm == "folder":
        file.mkdir()
    if harm == "empty":
        file.write_bytes(b"")
    if harm == "text":
        file.write_text("een tekst")
    if harm == "truncated":
        os.truncate(file, 3000)
    if harm == "flipped":
        flip(file, 2000)


def test_slots_of_another_vault_do_not_open_this_one(path: Path, tmp_path: Path) -> None:
    other, _ = new(tmp_path / "ander.kjw")
    other.close()
    for name in SLOT_FILES:
        shutil.copy(other.path / name, path / name)
    assert trouble(path) is VaultTrouble.DAMAGED


def test_a_newer_slot_file_whose_database_is_on_its_way_is_waited_for(path: Path) -> None:
    before = {name: (path / name).read_bytes() for name in names(path)}
    with opened(path) as vault:
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
    (path / "keys-2.json").write_bytes(before["keys-2.json"])
    (path / "journal-1.db").write_bytes(before["journal-1.db"])
    (path / "journal-2.db").rename(path / "elsewhere")
    with opened(path, FIRST, read_only=True) as reader:
        assert len(notes(reader)) == 200
    with pytest.raises(NotAVault):
        opened(path, FIRST)
    assert decode((path / "keys-1.json").read_bytes()).generation == 2
    (path / "elsewhere").rename(path / "journal-2.db")
    with opened(path, SECOND) as writer:
        assert len(notes(writer)) == 200
    assert names(path) == {"journal-2.db", *SLOT_FILES}


def test_a_damaged_vault_makes_no_backup(path: Path, tmp_path: Path) -> None:
    from kjw_desktop.storage.vault.backup import backup

    flip(path / "journal-1.db", 4096 * 5 + 100)
    with opened(path, read_only=True) as vault, pytest.raises(KjwError) as caught:
        backup(vault, tmp_path / "kopie.kjw")
    assert isinstance(caught.value, NotAVault)
    assert [found.name for found in tmp_path.iterdir()] == ["heel.kjw"]


def test_a_recovery_key_says_nothing_of_a_damaged_vault(path: Path) -> None:
    os.truncate(path / "journal-1.db", 100)
    with pytest.raises(NotAVault):
        opened(path)
    with pytest.raises(KjwError):
        open_vault_with_recovery_key(path, "0" * 65, schema=SCHEMA)
