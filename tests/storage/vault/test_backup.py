# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import shutil
import threading
import time
from pathlib import Path

import pytest

from kjw_desktop.domain.errors import Cancelled, FileExists, VaultInUse, WrongSecret, WrongUse
from kjw_desktop.storage import CHEAP_COST, open_vault_with_recovery_key
from kjw_desktop.storage.vault.backup import backup, free_name
from tests.storage.vault.stand_in import (
    FIRST,
    SCHEMA,
    SECOND,
    WORDS,
    add,
    names,
    new,
    notes,
    opened,
    run_killed,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed vault with WORDS."""
    vault, _ = new(tmp_path / "proef.kjw")
    with vault:
        add(vault, *WORDS)
    return vault.path


def test_a_backup_opens_with_the_same_secrets(tmp_path: Path) -> None:
    vault, recovery = new(tmp_path / "proef.kjw")
    with vault:
        add(vault, "een")
        backup(vault, tmp_path / "kopie.kjw")
        add(vault, "later")
    assert names(tmp_path / "kopie.kjw") == names(tmp_path / "proef.kjw")
    with opened(tmp_path / "kopie.kjw") as copy:
        assert notes(copy) == ["een"]
    with open_vault_with_recovery_key(tmp_path / "kopie.kjw", recovery, schema=SCHEMA) as copy:
        assert notes(copy) == ["een"]


def test_an_old_backup_opens_with_its_old_passphrase_and_nothing_newer_does(
    path: Path, tmp_path: Path
) -> None:
    with opened(path) as vault:
        backup(vault, tmp_path / "oud.kjw")
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        backup(vault, tmp_path / "nieuw.kjw")
    with opened(tmp_path / "oud.kjw", FIRST) as old:
        assert notes(old) == WORDS
    with opened(tmp_path / "nieuw.kjw", SECOND) as fresh:
        assert notes(fresh) == WORDS
    with pytest.raises(WrongSecret):
        opened(tmp_path / "nieuw.kjw", FIRST)
    for name in ("keys-1.json", "keys-2.json"):  # the old slots do not help with the new database
        shutil.copy(tmp_path / "oud.kjw" / name, tmp_path / "nieuw.kjw" / name)
    with pytest.raises(Exception, match="damaged"):
        opened(tmp_path / "nieuw.kjw", FIRST)


def test_a_backup_while_a_window_saves_is_of_one_moment(path: Path, tmp_path: Path) -> None:
    stop = threading.Event()

    def save() -> None:
        number = 0
        while not stop.is_set():
            add(window, f"a {number}", f"b {number}")
            number += 1
            time.sleep(0.01)

    with opened(path) as window:
        thread = threading.Thread(target=save)
        thread.start()
        try:
            with opened(path, read_only=True) as reader:
                for number in range(4):
                    backup(reader, tmp_path / f"kopie-{number}.kjw")
        finally:
            stop.set()
            thread.join()
    for number in range(4):
        with opened(tmp_path / f"kopie-{number}.kjw", read_only=True) as copy:
            later = notes(copy)[len(WORDS) :]
        assert len(later) % 2 == 0
        assert later == [f"{side} {place}" for place in range(len(later) // 2) for side in "ab"]


def test_nothing_is_written_over(path: Path, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("mine")
    with opened(path) as vault:
        for taken in (path, tmp_path / "bestand", tmp_path):
            with pytest.raises(FileExists):
                backup(vault, taken)
        with pytest.raises(WrongUse):
            backup(vault, tmp_path / "nergens" / "kopie.kjw")
    assert (tmp_path / "bestand").read_text() == "mine"


def test_a_cancelled_backup_leaves_nothing(path: Path, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with opened(path) as vault, pytest.raises(Cancelled):
        backup(vault, tmp_path / "kopie.kjw", stop)
    assert [found.name for found in tmp_path.iterdir()] == ["proef.kjw"]


@pytest.mark.parametrize("what", ["backup", "create"])
def test_killed_at_any_step_no_half_vault_has_the_name(tmp_path: Path, what: str) -> None:
    source = tmp_path / "proef.kjw"
    if what == "backup":
        vault, _ = new(source)
        add(vault, *WORDS)
        vault.close()
    target = tmp_path / "kopie.kjw" if what == "backup" else source
    number, done = 0, False
    while not done:
        number += 1
        done = run_killed(source, number, what).returncode == 0
        if target.exists():
            with opened(target, FIRST) as found:
                assert notes(found) == (WORDS if what == "backup" else [])
            shutil.rmtree(target)
    assert number > 5


def test_a_name_that_is_free(tmp_path: Path) -> None:
    path = tmp_path / "naam.kjw"
    assert free_name(path, "oud") == tmp_path / "naam-oud.kjw"
    (tmp_path / "naam-oud.kjw").mkdir()
    (tmp_path / "naam-oud-2.kjw").touch()
    assert free_name(path, "oud") == tmp_path / "naam-oud-3.kjw"


def test_an_earlier_backup_is_replaced_when_asked_and_nothing_else_ever(path: Path, tmp_path: Path) -> None:
    dest, folder = tmp_path / "kopie.kjw", tmp_path / "fotos"
    folder.mkdir()
    (folder / "foto").write_text("mine")
    with opened(path) as vault:
        backup(vault, dest)
        add(vault, "later")
        with pytest.raises(FileExists):
            backup(vault, dest)
        backup(vault, dest, replace=True)
        with pytest.raises(FileExists):
            backup(vault, folder, replace=True)
        with pytest.raises(WrongUse):
            backup(vault, path, replace=True)
        with opened(dest) as in_use:
            assert notes(in_use)[-1] == "later"
            with pytest.raises(VaultInUse):
                backup(vault, dest, replace=True)
    assert sorted(found.name for found in tmp_path.iterdir()) == ["fotos", "kopie.kjw", "proef.kjw"]
    assert (folder / "foto").read_text() == "mine"


def test_a_cancelled_replacement_keeps_the_earlier_backup(path: Path, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with opened(path) as vault:
        backup(vault, tmp_path / "kopie.kjw")
        add(vault, "later")
        with pytest.raises(Cancelled):
            backup(vault, tmp_path / "kopie.kjw", stop, replace=True)
    with opened(tmp_path / "kopie.kjw") as kept:
        assert notes(kept) == WORDS
