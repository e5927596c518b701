# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os
import time
from pathlib import Path

import pytest

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.storage.vault.snapshot import snapshot
from tests.storage.vault.stand_in import add, let_in, names, new, notes, opened, without_privilege


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed vault with one note."""
    vault, _ = new(tmp_path / "proef.kjw")
    with vault:
        add(vault, "eerste")
    return vault.path


def test_a_snapshot_stays_as_it_was_and_keeps_nobody_waiting(path: Path) -> None:
    with opened(path) as window, opened(path, read_only=True) as reader:
        with snapshot(reader) as still:
            slow = still.connect()
            slow.execute("BEGIN")
            slow.execute("SELECT * FROM note").fetchall()
            start = time.perf_counter()
            add(window, "tweede")
            assert time.perf_counter() - start < 5
            assert notes(still) == ["eerste"]
            assert still.read_only
            slow.close()
        assert notes(reader) == ["eerste", "tweede"]
    assert names(path) == {"journal-1.db", "keys-1.json", "keys-2.json"}


def test_a_snapshot_can_be_cancelled(path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with opened(path) as vault, pytest.raises(Cancelled), snapshot(vault, stop):
        pass
    assert names(path) == {"journal-1.db", "keys-1.json", "keys-2.json"}


def test_a_snapshot_is_encrypted_as_the_vault_is(path: Path) -> None:
    with opened(path) as vault, snapshot(vault) as still:
        data = still.database.read_bytes()
    assert b"eerste" not in data
    assert not data.startswith(b"SQLite format")


def test_in_a_read_only_folder_the_vault_itself_is_read(path: Path) -> None:
    let_in(path.parent)
    path.chmod(0o555)
    for file in path.iterdir():
        file.chmod(0o444)
    try:
        with without_privilege(), opened(path, read_only=True) as vault, snapshot(vault) as still:
            assert still is vault
            assert notes(still) == ["eerste"]
    finally:
        path.chmod(0o755)


def test_what_a_killed_reader_left_goes_after_a_day(path: Path) -> None:
    old, fresh = path / "reading-old.db", path / "reading-fresh.db"
    for file in (old, fresh):
        file.write_bytes(b"x")
    os.utime(old, (time.time() - 25 * 3600,) * 2)
    opened(path).close()
    assert not old.exists()
    assert fresh.exists()
