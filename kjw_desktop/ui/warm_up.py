# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Loads what the journal needs while the person types the passphrase.

What the vault needs loads on a thread; after it the window's modules, one at a turn of the event loop, on
the window's own thread: a class that derives from Qt's is never to be made on another one (decision 73).

Importing holds Python's lock for moments only if it goes module by module; between two of them there is time
for keys. A garbage collection over all that was loaded would stop every thread for 60 ms, so what was loaded
is set apart from later collections: modules do not go anyway.

From then on the window waits one millisecond instead of Python's five for a thread that reads the journal to
let go of the lock: it asks for it some ten times while it makes a page.
"""

import gc
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from threading import Thread
from time import sleep

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

FOR_THE_VAULT = (
    "kjw_desktop.storage.vault.opening",
    "sqlalchemy.sql",
    "sqlalchemy.engine",
    "sqlalchemy",
    "sqlalchemy.dialects.sqlite",
    "kjw_desktop.storage.journal",
    "kjw_desktop.resources.vocabularies",
)
FOR_THE_WINDOW = (
    "widgets",
    "entry",
    "quick_entry",
    "privacy_view",
    "palette",
    "people",
    "today",
    "journal",
    "signals",
    "activities",
    "settings",
    "reports",
)
"""Packages of `kjw_desktop.ui`; what others stand on comes first, so that no turn loads much at once."""
PAUSE_MS = 10
SWITCH_S = 0.001


class WarmUp(QObject):
    """Loads from now on; nobody needs to wait for it. What cannot be loaded is told when it is used."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ended = False
        gc.disable()
        sys.setswitchinterval(SWITCH_S)
        self._thread = Thread(target=_load_for_the_vault, args=(PAUSE_MS / 1000,), daemon=True)
        self._thread.start()
        self._modules = _window_modules()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        if self._thread.is_alive():
            return
        name = next((each for each in self._modules if each not in sys.modules), None)
        if name is None:
            self._timer.stop()
            _set_apart()
            self.ended = True
        else:
            _load(name)


def load() -> None:
    """Load the same at once, on the window's thread."""
    sys.setswitchinterval(SWITCH_S)
    _load_for_the_vault()
    for name in _window_modules():
        _load(name)
    _set_apart()


def meet_events(app: QCoreApplication) -> None:
    """Have Python see, on the window's thread, the events of an area that scrolls.

    For the first of them PySide makes some 120 enums, which held up the first unlocking by 20 ms.
    """
    from PySide6.QtWidgets import QScrollArea

    class Meeting(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            return event.type() is None

    meeting = Meeting()
    app.installEventFilter(meeting)
    QScrollArea()
    app.removeEventFilter(meeting)


def _load_for_the_vault(pause_s: float = 0) -> None:
    for name in FOR_THE_VAULT:
        _load(name)
        sleep(pause_s)
    _read_lists()


def _window_modules() -> Iterator[str]:
    """Their names; a package is loaded when its modules are asked for."""
    for package in FOR_THE_WINDOW:
        name = f"kjw_desktop.ui.{package}"
        path = import_module(name).__path__
        yield from (module.name for module in walk_packages(path, f"{name}."))
    yield "kjw_desktop.ui.shell"


def _load(name: str) -> None:
    try:
        import_module(name)
    except ImportError:
        return


def _read_lists() -> None:
    """The lists that ship: half of what opening a vault takes, key derivation aside."""
    from kjw_desktop.resources.vocabularies import shipped

    shipped()


def _set_apart() -> None:
    gc.freeze()
    gc.enable()
