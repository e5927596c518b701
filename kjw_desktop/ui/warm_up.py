# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Loads what the journal needs while the person types the passphrase.

Importing holds Python's lock for moments only if it goes module by module; between two modules the thread
waits, so that keys are answered at once. A garbage collection over all that was loaded would stop every
thread for 60 ms, so what was loaded is set apart from later collections: modules do not go anyway.

From then on the window waits one millisecond instead of Python's five for a thread that reads the journal to
let go of the lock: it asks for it some ten times while it makes a page.
"""

import gc
import sys
from importlib import import_module
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

MODULES = (
    "kjw_desktop.storage.vault.opening",
    "sqlalchemy.sql",
    "sqlalchemy.engine",
    "sqlalchemy",
    "sqlalchemy.dialects.sqlite",
    "kjw_desktop.storage.journal",
    "kjw_desktop.resources.vocabularies",
    "kjw_desktop.ui.shell",
    *(f"kjw_desktop.ui.{page}.page" for page in ("today", "people", "journal", "signals", "activities")),
    "kjw_desktop.ui.settings.page",
    "kjw_desktop.ui.reports.page",
)
PAUSE_S = 0.01
SWITCH_S = 0.001


def warm_up() -> Thread:
    """Start loading in the background; gives the thread, which nobody needs to wait for."""
    thread = Thread(target=load, name="warm-up", daemon=True)
    thread.start()
    return thread


def meet_events(app: "QCoreApplication") -> None:
    """Have Python see, on the window's thread, the events of an area that scrolls.

    For the first of them PySide makes some 120 enums, which held up the first unlocking by 20 ms.
    """
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QScrollArea

    class Meeting(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            return event.type() is None

    meeting = Meeting()
    app.installEventFilter(meeting)
    QScrollArea()
    app.removeEventFilter(meeting)


def load() -> None:
    """Load the modules one after the other; what cannot be loaded is told when it is used."""
    gc.disable()
    sys.setswitchinterval(SWITCH_S)
    try:
        for name in MODULES:
            try:
                import_module(name)
            except ImportError:
                continue
            sleep(PAUSE_S)
        _read_lists()
    finally:
        gc.freeze()
        gc.enable()


def _read_lists() -> None:
    """The lists that ship: half of what opening a vault takes, key derivation aside."""
    from kjw_desktop.resources.vocabularies import shipped

    shipped()
