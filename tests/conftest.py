# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every test gets: no display, settings in a folder of its own, Dutch whatever the machine speaks."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop import language

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

# Before the first Qt import. KJW_TEST_DISPLAY=1 shows the windows of a test that is being written.
if not os.environ.get("KJW_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def own_surroundings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home of this test alone, where also the program's settings go."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    return home


@pytest.fixture(autouse=True)
def dutch() -> Iterator[None]:
    """Start and leave every test in Dutch."""
    language.install(None)
    yield
    language.install(None)


class PatientBot(QtBot):
    """Waits as long as it takes while other work has the processors; only what never comes takes so long."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until `callback` is so; `timeout` in milliseconds."""
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> QtBot:
    """Pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Delete the windows and looks that a test leaves: each theme after it would style them all anew."""
    before = looks()
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QApplication

        windows = [each for each in QApplication.topLevelWidgets() if each.parent() is None]
        for each in (*windows, *looks() - before):
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def looks() -> "set[QObject]":
    """Every look that was put on; the program has one, as long as it runs."""
    if "kjw_desktop.ui.theme" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication

    from kjw_desktop.ui.theme import Look

    app = QCoreApplication.instance()
    return set() if app is None else {each for each in app.children() if isinstance(each, Look)}
