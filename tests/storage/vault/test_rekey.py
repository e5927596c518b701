# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import errno
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kjw_desktop.domain.errors import (
    Cancelled,
    NoPermission,
    NoRoom,
    NotAVault,
    VaultInUse,
    WeakPassphrase,
    WrongSecret,
)
from kjw_desktop.storage import CHEAP_COST, Vault, open_vault_with_recovery_key
from tests.storage.vault.killed import CALLS
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


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a closed vault with WORDS, and its recovery key; tests work on copies."""
    vault, recovery = new(tmp_path_factory.mktemp("rekey") / "proef.kjw")
    with vault:
        add(vault, *WORDS)
    return vault.path, recovery


@pytest.fixture
def path(made: tuple[Path, str], tmp_path: Path) -> Path:
    """Return a copy."""
    return Path(shutil.copytree(made[0], tmp_path / "proef.kjw"))


def opens(path: Path, passphrase: str) -> bool:
    try:
        opened(path, passphrase, read_only=True).close()
    except WrongSecret:
        return False
    return True


def test_a_changed_passphrase_opens_and_the_old_one_does_not(path: Path, made: tuple[Path, str]) -> None:
    with opened(path) as vault:
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        assert notes(vault) == WORDS
        add(vault, "later")
    assert not opens(path, FIRST)
    with opened(path, SECOND) as vault:
        assert notes(vault) == [*WORDS, "later"]
    with open_vault_with_recovery_key(path, made[1], schema=SCHEMA) as vault:
        assert notes(vault) == [*WORDS, "later"]
    assert names(path) == {"journal-2.db", "keys-1.json", "keys-2.json"}


def test_a_new_recovery_key_opens_and_the_old_one_does_not(path: Path, made: tuple[Path, str]) -> None:
    with opened(path) as vault:
        fresh = vault.new_recovery_key()
    with pytest.raises(WrongSecret):
        open_vault_with_recovery_key(path, made[1], schema=SCHEMA)
    with open_vault_with_recovery_key(path, fresh, schema=SCHEMA) as vault:
        assert notes(vault) == WORDS
    assert opens(path, FIRST)


def test_who_opened_by_recovery_key_can_set_a_passphrase(path: Path, made: tuple[Path, str]) -> None:
    with open_vault_with_recovery_key(path, made[1], schema=SCHEMA) as vault:
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        fresh = vault.new_recovery_key()
    assert opens(path, SECOND)
    assert not opens(path, FIRST)
    open_vault_with_recovery_key(path, fresh, schema=SCHEMA).close()


def test_the_data_key_is_another_and_nothing_of_the_old_database_stays(path: Path) -> None:
    old = (path / "journal-1.db").read_bytes()
    kept = path.with_name("oud.db")
    kept.write_bytes(old)
    with opened(path) as vault:
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
    pages = {old[place : place + 4096] for place in range(0, len(old), 4096)}
    new_file = (path / "journal-2.db").read_bytes()
    assert pages.isdisjoint(new_file[place : place + 4096] for place in range(0, len(new_file), 4096))
    shutil.copy(kept, path / "journal-2.db")
    with pytest.raises(NotAVault):
        opened(path, SECOND)


def test_a_weak_passphrase_changes_nothing(path: Path) -> None:
    before = {name: (path / name).read_bytes() for name in names(path)}
    with opened(path) as vault, pytest.raises(WeakPassphrase):
        vault.change_passphrase("welkom01", cost=CHEAP_COST)
    assert {name: (path / name).read_bytes() for name in names(path)} == before


def test_progress_is_told_and_cancelling_changes_nothing(path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with opened(path) as vault:
        with pytest.raises(Cancelled):
            vault.change_passphrase(SECOND, stop, cost=CHEAP_COST)
        assert names(path) == {"journal-1.db", "keys-1.json", "keys-2.json"}
        add(vault, "later")
        assert notes(vault) == [*WORDS, "later"]
        vault.change_passphrase(SECOND, lambda done, total: told.append((done, total)), cost=CHEAP_COST)
    assert told[-1][0] == told[-1][1] > 10
    assert opens(path, SECOND)


def test_a_save_from_another_thread_waits_and_is_kept(path: Path) -> None:
    started, saved = threading.Event(), []

    def save(vault: Vault) -> None:
        started.wait()
        with vault.writing:
            add(vault, "meanwhile")
        saved.append(True)

    with opened(path) as vault:
        thread = threading.Thread(target=save, args=(vault,))
        thread.start()

        def slowly(_done: int, _total: int) -> None:
            started.set()
            time.sleep(0.05)
            assert not saved

        vault.change_passphrase(SECOND, slowly, cost=CHEAP_COST)
        thread.join()
        assert notes(vault) == [*WORDS, "meanwhile"]


def test_a_connection_of_before_cannot_save_into_the_database_that_went(path: Path) -> None:
    with opened(path) as vault:
        stale = vault.connect()
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        with pytest.raises(Exception, match=r"readonly|moved|disk"):
            stale.execute("INSERT INTO note (text) VALUES ('lost')")
        stale.close()


def test_connections_are_let_go_before_and_after_the_keys_change(path: Path) -> None:
    with opened(path) as vault:
        released: list[str] = []
        vault.on_release(lambda: released.append(vault.database.name))
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        assert released == ["journal-1.db", "journal-2.db"]


def test_a_reader_of_before_is_told_that_the_vault_is_in_use(path: Path) -> None:
    with opened(path) as vault, opened(path, read_only=True) as reader:
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        with pytest.raises(VaultInUse):
            reader.connect()


def test_killed_at_any_step_the_vault_opens_and_holds_everything(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    steps = int(run_killed(Path(shutil.copytree(made[0], tmp_path / "hele.kjw")), 0, "passphrase").stdout)
    assert steps >= 12
    outcomes = []
    for number in range(1, steps + 1):
        path = Path(shutil.copytree(made[0], tmp_path / f"{number}.kjw"))
        assert run_killed(path, number, "passphrase").returncode == -9
        old, new_one = opens(path, FIRST), opens(path, SECOND)
        assert old is not new_one
        outcomes.append(new_one)
        with opened(path, SECOND if new_one else FIRST) as vault:
            assert notes(vault) == WORDS
        assert names(path) == {f"journal-{1 + new_one}.db", "keys-1.json", "keys-2.json"}
        with open_vault_with_recovery_key(path, made[1], schema=SCHEMA) as vault:
            assert notes(vault) == WORDS
            assert vault.mended == ()
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}


def test_killed_again_and_again_at_any_moment_the_vault_opens(path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.storage.vault.stand_in import WORDS, run_killed, opened\n"
        "vault = opened(Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "while True:\n    vault.new_recovery_key()\n"
    )
    chance = random.Random(3)
    generations = []
    for _ in range(12):
        command = [sys.executable, "-c", program, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "open\n"
            time.sleep(chance.uniform(0, 0.15))
            running.kill()
        with opened(path) as vault:
            assert notes(vault) == WORDS
            generations.append(vault.slot_set.generation)
        assert len(names(path)) == 3
    assert generations[-1] > generations[0]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_an_error_at_any_step_leaves_a_vault_that_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    passphrase, step, done, wanted = FIRST, 0, False, list(WORDS)
    while not done:
        step += 1
        other = SECOND if passphrase == FIRST else FIRST
        with opened(path, passphrase) as vault:
            with monkeypatch.context() as patch:
                _fail_at(patch, step, code)
                try:
                    vault.change_passphrase(other, cost=CHEAP_COST)
                    done = True
                except (NoRoom, NoPermission, NotAVault):
                    done = False
            add(vault, f"after {step}")
            wanted.append(f"after {step}")
            assert notes(vault) == wanted
            assert step < 60
        passphrase = other if opens(path, other) else passphrase
        with opened(path, passphrase) as vault:
            assert notes(vault) == wanted
    assert step > 8


def _fail_at(patch: pytest.MonkeyPatch, number: int, code: int) -> None:
    count = 0

    def failing(call: Callable[..., Any]) -> Callable[..., Any]:
        def instead(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            if count == number:
                raise OSError(code, os.strerror(code))
            return call(*args, **kwargs)

        return instead

    for name in CALLS:
        patch.setattr(os, name, failing(getattr(os, name)))
