# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import shutil
from datetime import date
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import Cancelled, NotAVault, VaultTrouble
from kjw_desktop.domain.ids import new_id
from kjw_desktop.storage import CHEAP_COST, create_vault, open_vault
from kjw_desktop.storage.vault.check import check
from tests.storage.vault.stand_in import FIRST


def contact(note: str) -> Contact:
    return Contact(id=new_id(), day=date(2026, 9, 14), kind="ambulant", note=note)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed vault of the program's own schema with ten contacts."""
    vault = create_vault(tmp_path_factory.mktemp("check") / "heel.kjw", FIRST, cost=CHEAP_COST).vault
    with vault:
        vault.journal.record(*(contact(f"praatje bij de voetbalkooi {number}") for number in range(10)))
    return vault.path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """Return a copy."""
    return Path(shutil.copytree(made, tmp_path / "heel.kjw"))


def test_a_whole_vault_is_read_whole(path: Path) -> None:
    told: list[tuple[int, int]] = []
    with open_vault(path, FIRST, read_only=True) as vault:
        report = check(vault, lambda done, total: told.append((done, total)))
    assert report.records >= 10
    assert report.pages == (path / "journal-1.db").stat().st_size // 4096
    assert told[0][0] == 0


def test_a_vault_is_checked_while_a_window_has_it(path: Path) -> None:
    with open_vault(path, FIRST) as window, open_vault(path, FIRST, read_only=True) as reader:
        before = check(reader).records
        window.journal.record(contact("nog een"))
        assert check(reader).records == before + 1
        assert check(window).records == before + 1


def test_a_check_can_be_cancelled(path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with open_vault(path, FIRST, read_only=True) as vault, pytest.raises(Cancelled):
        check(vault, stop)
    assert not list(path.glob("reading-*"))


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM {index}_data WHERE id > 10",
        "INSERT INTO contact (entry) VALUES (zeroblob(16))",
        "UPDATE entry SET kind = 'onzin'",
    ],
    ids=["search index", "reference", "record"],
)
def test_what_does_not_fit_together_is_found(path: Path, harm: str) -> None:
    with open_vault(path, FIRST) as vault:
        connection = vault.connect()
        named = "SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%' ORDER BY name"
        index = connection.execute(named).fetchone()[0]
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(harm.format(index=index))
        connection.close()
    with open_vault(path, FIRST, read_only=True) as vault, pytest.raises(NotAVault) as caught:
        check(vault)
    assert caught.value.trouble is VaultTrouble.DAMAGED
