# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.domain.errors import (
    FileExists,
    NoPermission,
    NotAVault,
    ReadOnlyVault,
    VaultInUse,
    VaultTrouble,
    WeakPassphrase,
    WrongSecret,
    WrongUse,
)
from kjw_desktop.storage import CHEAP_COST, create_vault, open_vault, open_vault_with_recovery_key
from kjw_desktop.storage.trouble import troubles
from tests.storage.vault.stand_in import (
    FIRST,
    SCHEMA,
    SECOND,
    StandIn,
    add,
    let_in,
    names,
    new,
    notes,
    opened,
    without_privilege,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a vault with one note is."""
    vault, _ = new(tmp_path / "proef.kjw")
    add(vault, "eerste")
    vault.close()
    return vault.path


def test_a_new_vault_is_open_for_writing_and_opens_again(tmp_path: Path) -> None:
    vault, recovery = new(tmp_path / "proef.kjw")
    with vault:
        assert not vault.read_only
        add(vault, "een", "twee")
    with opened(vault.path) as again:
        assert notes(again) == ["een", "twee"]
    with open_vault_with_recovery_key(vault.path, recovery, schema=SCHEMA) as again:
        assert notes(again) == ["een", "twee"]
    assert names(vault.path) == {"journal-1.db", "keys-1.json", "keys-2.json"}
    assert [found.name for found in tmp_path.iterdir()] == ["proef.kjw"]


def test_nothing_in_the_folder_can_be_read(path: Path) -> None:
    for file in path.iterdir():
        data = file.read_bytes()
        assert b"eerste" not in data
        assert b"SQLite format" not in data
        assert b"CREATE TABLE" not in data


def test_only_the_owner_may_read_the_files(path: Path) -> None:
    if sys.platform == "win32":
        return
    assert path.stat().st_mode & 0o077 == 0
    assert all(
        file.stat().st_mode & 0o077 == 0 for file in path.iterdir() if not file.name.endswith("-journal")
    )


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase) as caught:
        create_vault(tmp_path / "proef.kjw", "welkom01", cost=CHEAP_COST, schema=SCHEMA)
    assert caught.value.reason_key == "too_short"
    with pytest.raises(WeakPassphrase):
        create_vault(
            tmp_path / "speeltuinteam-overvecht.kjw",
            "speeltuinteam-overvecht-7",
            cost=CHEAP_COST,
            schema=SCHEMA,
        )
    assert list(tmp_path.iterdir()) == []


def test_what_stands_there_is_left_alone(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "file.kjw"
    file.write_text("mine")
    for taken in (path, file):
        with pytest.raises(FileExists):
            create_vault(taken, FIRST, cost=CHEAP_COST, schema=SCHEMA)
    assert file.read_text() == "mine"
    with pytest.raises(WrongUse) as caught:
        create_vault(tmp_path / "nowhere" / "a.kjw", FIRST, cost=CHEAP_COST, schema=SCHEMA)
    assert caught.value.reason == "folder_absent"


def test_a_schema_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        create_vault(tmp_path / "a.kjw", FIRST, cost=CHEAP_COST, schema=StandIn(fails=True))
    assert list(tmp_path.iterdir()) == []


def test_wrong_secrets_are_told_apart_from_damage(path: Path) -> None:
    with pytest.raises(WrongSecret) as caught:
        opened(path, SECOND)
    assert caught.value.kind == "passphrase"
    with pytest.raises(WrongSecret) as caught:
        open_vault_with_recovery_key(path, "geen sleutel", schema=SCHEMA)
    assert caught.value.kind == "recovery_key"
    with opened(path):
        pass  # the lock was let go each time


def test_one_writes_and_others_read(path: Path) -> None:
    with opened(path) as writer:
        with pytest.raises(VaultInUse):
            opened(path)
        with opened(path, read_only=True) as reader, opened(path, read_only=True) as other:
            add(writer, "tweede")
            assert notes(reader) == notes(other) == ["eerste", "tweede"]
    with opened(path):
        pass


def test_another_program_is_kept_from_writing_and_may_read(path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kjw_desktop.domain.errors import VaultInUse\n"
        "from tests.storage.vault.stand_in import notes, opened\n"
        "print(notes(opened(Path(sys.argv[1]), read_only=True)))\n"
        "try:\n    opened(Path(sys.argv[1]))\n"
        "except VaultInUse:\n    print('in use')\n"
    )
    with opened(path):
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
    assert done.stdout.splitlines() == ["['eerste']", "in use"]
    assert done.stderr == ""


def test_a_reader_writes_nothing(path: Path) -> None:
    with opened(path, read_only=True) as reader:
        with troubles(path), pytest.raises(sqlcipher.OperationalError), reader.connect() as connection:
            connection.execute("INSERT INTO note (text) VALUES ('x')")
        connection.close()
        with pytest.raises(ReadOnlyVault), troubles(path):
            add(reader, "x")
        with pytest.raises(ReadOnlyVault):
            reader.change_passphrase(SECOND, cost=CHEAP_COST)
        with pytest.raises(ReadOnlyVault):
            reader.new_recovery_key()
        assert notes(reader) == ["eerste"]


def test_connections_go_from_thread_to_thread_with_the_pragmas_that_were_decided(path: Path) -> None:
    with opened(path) as vault:
        connection = vault.connect()
        found: dict[str, object] = {}
        wanted = {
            "journal_mode": "truncate",
            "synchronous": 2,
            "secure_delete": 1,
            "foreign_keys": 1,
            "temp_store": 2,
            "cache_size": -65536,
            "busy_timeout": 30000,
        }

        def ask() -> None:
            for pragma in wanted:
                found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()[0]

        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
        connection.close()
        assert found == wanted


def test_a_closed_vault_gives_no_connections(path: Path) -> None:
    vault = opened(path)
    released: list[bool] = []
    vault.on_release(lambda: released.append(True))
    vault.close()
    vault.close()
    assert released
    with pytest.raises(ValueError, match="closed"):
        vault.connect()


def test_unlocking_loads_neither_sqlalchemy_nor_alembic_nor_qt(path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.storage.vault.stand_in import notes, opened\n"
        "with opened(Path(sys.argv[1])) as vault:\n    notes(vault)\n"
        "heavy = {'sqlalchemy', 'alembic', 'PySide6', 'reportlab', 'zxcvbn'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_importing_the_package_loads_nothing() -> None:
    program = (
        "import sys, kjw_desktop.storage; print(sorted({'sqlcipher3', 'cryptography'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_saved_note_survives_a_kill(path: Path) -> None:
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from tests.storage.vault.stand_in import add, opened\n"
        "vault = opened(Path(sys.argv[1]))\n"
        "for number in range(100000):\n"
        "    add(vault, str(number))\n"
        "    print(number, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        said = [running.stdout.readline().strip() for _ in range(20)]
        running.kill()
        said += [line.strip() for line in running.stdout if line.endswith("\n")]
    with opened(path) as vault:
        assert notes(vault)[1 : len(said) + 1] == said


def test_an_older_vault_is_copied_and_brought_up_to_date(path: Path) -> None:
    with open_vault(path, FIRST, schema=StandIn(version=2)) as vault:
        kept = vault.migrated_backup
        assert kept is not None
        assert kept.name.startswith("proef-voor-upgrade-20")
        assert notes(vault) == ["eerste"]
        add(vault, "tweede")
    with opened(kept) as old:
        assert notes(old) == ["eerste"]
    with open_vault(path, FIRST, schema=StandIn(version=2)) as vault:
        assert vault.migrated_backup is None


def test_an_older_vault_is_brought_up_to_date_for_a_reader_unless_a_window_has_it(path: Path) -> None:
    with opened(path), pytest.raises(VaultInUse):
        open_vault(path, FIRST, read_only=True, schema=StandIn(version=2))
    with open_vault(path, FIRST, read_only=True, schema=StandIn(version=2)) as reader:
        assert reader.read_only
        assert reader.migrated_backup is not None
        with open_vault(path, FIRST, schema=StandIn(version=2)):
            pass  # the reader keeps no lock


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    with pytest.raises(RuntimeError):
        open_vault(path, FIRST, schema=StandIn(version=2, fails=True))
    with opened(path) as vault:
        assert notes(vault) == ["eerste"]


def test_a_vault_of_a_later_schema_is_refused_as_newer(path: Path) -> None:
    open_vault(path, FIRST, schema=StandIn(version=2)).close()
    for read_only in (False, True):
        with pytest.raises(NotAVault) as caught:
            opened(path, read_only=read_only)
        assert caught.value.trouble is VaultTrouble.NEWER


def test_slot_files_of_a_later_format_are_refused_as_newer(path: Path) -> None:
    from kjw_desktop.storage.vault import slots

    for name in ("keys-1.json", "keys-2.json"):
        content = json.loads((path / name).read_bytes())["content"]
        content["body"]["format"] = 2
        content["body"]["generation"] += 1
        (path / name).write_bytes(slots.canonical({"content": content, "checksum": slots._checksum(content)}))
        with pytest.raises(NotAVault) as caught:
            opened(path)
        assert caught.value.trouble is VaultTrouble.NEWER


def test_a_save_waits_for_a_reader_and_comes_through(path: Path) -> None:
    with opened(path) as writer, opened(path, read_only=True) as reader:
        slow = reader.connect()
        slow.execute("BEGIN")
        slow.execute("SELECT * FROM note").fetchall()
        timer = threading.Timer(0.3, lambda: slow.execute("ROLLBACK"))
        start = time.perf_counter()
        timer.start()
        add(writer, "tweede")
        assert time.perf_counter() - start >= 0.25
        timer.join()
        slow.close()
        assert notes(reader) == ["eerste", "tweede"]


HALF_SAVED = """
import os, signal, sys
from pathlib import Path
from tests.storage.vault.stand_in import opened
connection = opened(Path(sys.argv[1])).connect()
connection.execute("PRAGMA cache_size = 10")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE note SET text = 'half'")
connection.executemany("INSERT INTO note (text) VALUES (?)", [("half " * 500,)] * 500)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def half_saved(path: Path) -> Path:
    """Return a vault whose writer was killed with half a save in the database file."""
    before = (path / "journal-1.db").stat().st_size
    subprocess.run([sys.executable, "-c", HALF_SAVED, str(path)], check=False)
    assert (path / "journal-1.db").stat().st_size > before
    assert (path / "journal-1.db-journal").stat().st_size > 0
    return path


@pytest.mark.parametrize("read_only", [True, False])
def test_half_a_save_is_undone_by_whoever_comes_next(half_saved: Path, read_only: bool) -> None:
    with opened(half_saved, read_only=read_only) as vault:
        assert notes(vault) == ["eerste"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_half_a_save_that_may_not_be_undone_is_told(half_saved: Path) -> None:
    let_in(half_saved.parent)
    for file in half_saved.iterdir():
        file.chmod(0o444)
    half_saved.chmod(0o555)
    try:
        with without_privilege(), pytest.raises(NoPermission):
            opened(half_saved, read_only=True)
    finally:
        half_saved.chmod(0o755)
