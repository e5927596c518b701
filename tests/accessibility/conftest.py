# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody with a screen reader in front of the program, which runs as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kjw_desktop.storage import CHEAP_COST, create_vault
from tests.accessibility.desk import ENDS_S, desk, missing
from tests.accessibility.screen_reader import ACTIVE, ScreenReader
from tests.journeys.conftest import shell, typist, vault

__all__ = ["shell", "typist", "vault"]

ROOT = Path(__file__).parents[2]
PASSPHRASE = "vlinder-tractor-zeven-maan-91"
EVERY_TEST = "KJW_TEST_ALL"
"""With this in the environment, as on the integration server, a test that cannot run fails."""


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A closed, empty vault that opens with PASSPHRASE."""
    path = tmp_path / "proef.kjw"
    create_vault(path, PASSPHRASE, cost=CHEAP_COST).vault.close()
    return path


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of programs on a desk of the test's own."""
    why = missing()
    if why and os.environ.get(EVERY_TEST):
        pytest.fail(why)
    if why:
        pytest.skip(why)
    with desk(tmp_path / "desk") as environment:
        yield environment


@pytest.fixture
def reader(surroundings: dict[str, str], prepared: Path) -> Iterator[ScreenReader]:
    """A screen reader that met the window, which asks for the passphrase of the prepared vault."""
    remembered = Path(surroundings["XDG_CONFIG_HOME"], "kjw-desktop", "window.ini")
    remembered.parent.mkdir()
    remembered.write_text(f"[vault]\npath={prepared}\n", encoding="utf-8")
    program = subprocess.Popen(_command(), env=surroundings, cwd=ROOT)
    try:
        with closing(ScreenReader(surroundings["DBUS_SESSION_BUS_ADDRESS"])) as reader:
            reader.meets("kjw-desktop")
            _bring_to_front(reader, surroundings)
            yield reader
    finally:
        program.terminate()
        program.wait(ENDS_S)


def _bring_to_front(reader: ScreenReader, environment: dict[str, str]) -> None:
    """This desk has no window manager that gives a new window the keyboard: a second start asks for it."""
    window = reader.finds("frame", "KJW Desktop")
    subprocess.run(_command(), env=environment, cwd=ROOT, check=True, timeout=30)
    reader.waits(lambda: reader.is_(ACTIVE, window), "an active window")


def _command() -> list[str]:
    return [sys.executable, "-m", "kjw_desktop"]
