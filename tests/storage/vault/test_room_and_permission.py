# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kjw_desktop.domain.errors import NoPermission, NoRoom
from kjw_desktop.storage import CHEAP_COST, create_vault
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault.backup import backup
from tests.storage.vault.stand_in import (
    FIRST,
    SCHEMA,
    SECOND,
    add,
    let_in,
    names,
    new,
    notes,
    opened,
    without_privilege,
)

LINE = "woord " * 200

LIMITED = """
import resource, sys
from pathlib import Path
from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.storage import CHEAP_COST
from kjw_desktop.storage.vault.backup import backup
from kjw_desktop.storage.trouble import troubles
from tests.storage.vault.stand_in import SCHEMA, SECOND, add, notes, opened
vault = opened(Path(sys.argv[1]))
size = vault.database.stat().st_size
for act, limit in (
    (lambda: add(vault, *["woord " * 200] * 400), size + 8192),
    (lambda: vault.change_passphrase(SECOND, cost=CHEAP_COST), size - 8192),
    (lambda: backup(vault, vault.path.with_name("kopie.kjw")), size - 8192),
):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        with troubles(vault.path):
            act()
        print("went through")
    except NoRoom:
        print("no room", len(notes(vault)))
"""


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 1 MiB where the machine lets us make one."""
    folder = tmp_path / "klein"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no small disk can be made here; the test with a size limit stands in")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path, leave: int) -> None:
    """Take all room of the folder's disk but `leave` bytes."""
    state = os.statvfs(folder)
    (folder / "vol").write_bytes(bytes(max(state.f_bavail * state.f_frsize - leave, 0)))


def test_on_a_full_disk_nothing_is_stored_by_halves(small: Path) -> None:
    vault, _ = new(small / "proef.kjw")
    with vault:
        add(vault, *[LINE] * 100)
        fill(small, leave=64 * 1024)
        with pytest.raises(NoRoom), troubles(vault.path):
            add(vault, *[LINE] * 500)
        with pytest.raises(NoRoom):
            vault.change_passphrase(SECOND, cost=CHEAP_COST)
        with pytest.raises(NoRoom):
            backup(vault, small / "kopie.kjw")
        assert notes(vault) == [LINE] * 100
        add(vault, "er is nog plaats voor iets kleins")
    with opened(small / "proef.kjw") as vault:
        assert len(notes(vault)) == 101
    assert sorted(path.name for path in small.iterdir()) == ["proef.kjw", "vol"]
    assert names(small / "proef.kjw") == {"journal-1.db", "keys-1.json", "keys-2.json"}


def test_on_a_full_disk_no_vault_is_made_and_one_can_be_read(small: Path) -> None:
    vault, _ = new(small / "proef.kjw")
    vault.close()
    fill(small, leave=0)
    with pytest.raises(NoRoom):
        create_vault(small / "ander.kjw", FIRST, cost=CHEAP_COST, schema=SCHEMA)
    assert sorted(path.name for path in small.iterdir()) == ["proef.kjw", "vol"]
    with opened(small / "proef.kjw", read_only=True) as vault:
        assert notes(vault) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_at_a_size_limit_nothing_is_stored_by_halves(tmp_path: Path) -> None:
    vault, _ = new(tmp_path / "proef.kjw")
    with vault:
        add(vault, *[LINE] * 200)
    command = [sys.executable, "-c", LIMITED, str(vault.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["no room 200"] * 3
    assert done.stderr == ""
    with opened(vault.path) as vault:
        assert notes(vault) == [LINE] * 200
    assert [path.name for path in tmp_path.iterdir()] == ["proef.kjw"]


@pytest.fixture
def shut(tmp_path: Path) -> Iterator[Path]:
    """Return a vault in a folder where nobody may write."""
    vault, _ = new(tmp_path / "proef.kjw")
    with vault:
        add(vault, "eerste")
    let_in(tmp_path)
    for file in vault.path.iterdir():
        file.chmod(0o444)
    vault.path.chmod(0o555)
    yield vault.path
    vault.path.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_read_only_folder_can_be_read_and_not_written(shut: Path) -> None:
    (shut.parent / "dicht").mkdir(mode=0o555)
    with without_privilege():
        with opened(shut, read_only=True) as vault:
            assert notes(vault) == ["eerste"]
        with pytest.raises(NoPermission):
            opened(shut)
        with pytest.raises(NoPermission):
            create_vault(shut.parent / "dicht" / "nieuw.kjw", FIRST, cost=CHEAP_COST, schema=SCHEMA)
        with opened(shut, read_only=True) as vault, pytest.raises(NoPermission):
            backup(vault, shut.parent / "dicht" / "kopie.kjw")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_folder_that_may_not_be_read_is_told_as_such(shut: Path) -> None:
    shut.chmod(0)
    with without_privilege(), pytest.raises(NoPermission):
        opened(shut, read_only=True)
    shut.chmod(0o755)
    (shut / "journal-1.db").chmod(0)
    with without_privilege(), pytest.raises(NoPermission):
        opened(shut, read_only=True)
    (shut / "keys-1.json").chmod(0)
    with without_privilege(), pytest.raises(NoPermission):
        opened(shut, read_only=True)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a mount of its own")
def test_a_read_only_disk_can_be_read_and_not_written(shut: Path) -> None:
    shut.chmod(0o755)
    bind = ["mount", "--bind", "-o", "ro", str(shut), str(shut)]
    if os.geteuid() != 0 or subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here; the tests of a read-only folder stand in")
    try:
        with opened(shut, read_only=True) as vault:
            assert notes(vault) == ["eerste"]
        with pytest.raises(NoPermission):
            opened(shut)
    finally:
        subprocess.run(["umount", str(shut)], check=True)
