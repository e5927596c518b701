# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault with a little in it, its passphrase in a file, and a way to call the command line."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from kjw_desktop.cli import main
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import CHEAP_COST, create_vault

PASSPHRASE = "vlinder-tractor-zeven-maan-91"


class Said(NamedTuple):
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


Call = Callable[..., Said]


class Place(NamedTuple):
    """A vault, its recovery key's file and its passphrase's file."""

    vault: Path
    passphrase: Path
    recovery_key: Path

    @property
    def opened(self) -> tuple[str, str]:
        return "--passphrase-file", str(self.passphrase)


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def call(*words: str | os.PathLike[str]) -> Said:
        code = main([os.fspath(word) for word in words])
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return Said(code, out, err)

    return call


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    with made.vault as vault:
        people = [Person(first_name=f"Voornaam{n}", birth_year=2008 + n % 8) for n in range(20)]
        contacts = [
            Contact(
                day=date(2026, 7 + n % 3, 1 + n % 28), kind="inloop", people=participants(people[n % 20].id)
            )
            for n in range(90)
        ]
        vault.journal.record(*people, *contacts)
    passphrase, key = tmp_path / "zin", tmp_path / "sleutel"
    passphrase.write_text(PASSPHRASE + "\n", "utf-8")
    key.write_text(made.recovery_key + "\n", "utf-8")
    return Place(tmp_path / "proef.kjw", passphrase, key)
