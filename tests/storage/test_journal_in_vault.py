# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journal and the vault together: keys that change under it, damage, and a program that stops."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import NotAVault, ReadOnlyVault, VaultTrouble
from kjw_desktop.storage import CHEAP_COST, create_vault, open_vault
from kjw_desktop.storage.vault.check import check

PASSPHRASE = "vlinder-tractor-zeven-maan-91"
NEXT = "kanarie-brood-acht-heuvel-07"
DAY = date(2026, 9, 14)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "een.kjw"
    with create_vault(made, PASSPHRASE, cost=CHEAP_COST).vault as vault:
        vault.journal.record_all(
            Contact(day=DAY, kind="inloop", note=f"notitie {number} " + "woorden " * 40)
            for number in range(300)
        )
    return made


def test_journal_goes_on_when_the_keys_change_under_it(path: Path) -> None:
    with open_vault(path, PASSPHRASE) as vault:
        journal = vault.journal
        assert journal.entry_count() == 300
        vault.change_passphrase(NEXT, cost=CHEAP_COST)
        journal.record(Contact(day=DAY, kind="inloop"))
        assert journal.entry_count() == 301
    with open_vault(path, NEXT, read_only=True) as vault:
        assert vault.journal.entry_count() == 301
        with pytest.raises(ReadOnlyVault):
            vault.journal.save_draft("een", "x")


def test_check_reads_every_record(path: Path) -> None:
    with open_vault(path, PASSPHRASE, read_only=True) as vault:
        assert check(vault).records == 300


def test_damaged_page_is_told_as_damage_and_not_as_a_fault(path: Path) -> None:
    with open_vault(path, PASSPHRASE) as vault:
        file = vault.database
    content = bytearray(file.read_bytes())
    for start in range(len(content) // 8192 * 4096, len(content), 4096):
        content[start + 100] ^= 0xFF
    file.write_bytes(content)
    with open_vault(path, PASSPHRASE) as vault, pytest.raises(NotAVault) as told:
        vault.journal.read_all()
    assert told.value.trouble is VaultTrouble.DAMAGED


def test_value_that_no_record_has_is_told_as_damage(path: Path) -> None:
    with open_vault(path, PASSPHRASE) as vault:
        connection = vault.connect()
        connection.execute("UPDATE entry SET day = 'morgen' WHERE place = (SELECT max(place) FROM entry)")
        connection.close()
        with pytest.raises(NotAVault) as told:
            vault.journal.read_all()
    assert told.value.trouble is VaultTrouble.DAMAGED


SAVE_AND_DIE = f"""
import os, sys
from datetime import date
from pathlib import Path
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.storage import open_vault

journal = open_vault(Path(sys.argv[1]), {PASSPHRASE!r}).journal
journal.record(Contact(day=date(2026, 9, 14), kind="inloop", note="bewaard"))
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_saved_record_is_there_after_the_program_was_killed(path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", SAVE_AND_DIE, str(path)], check=False)
    assert ended.returncode == -9
    with open_vault(path, PASSPHRASE) as vault:
        assert len(vault.journal.search("bewaard")) == 1


def test_opening_a_vault_imports_no_sqlalchemy(path: Path) -> None:
    program = (
        "import sys; from kjw_desktop.storage import open_vault; import kjw_desktop.storage.rows;"
        f"open_vault({str(path)!r}, {PASSPHRASE!r}).close();"
        "sys.exit(any(name in sys.modules for name in ('sqlalchemy', 'alembic', 'openpyxl', 'reportlab')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
