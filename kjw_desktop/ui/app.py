# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start-up of the window, as a list of named steps.

The first step that fails says in a sentence what is missing, and the program ends.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kjw_desktop.language import mark, translate, translators

if TYPE_CHECKING:  # Qt is loaded by a step of its own, which tells what is missing
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from kjw_desktop.ui.window import MainWindow

FAILED = 1


class CannotStartError(Exception):
    """A step cannot go on; `sentence` is an English source string of context 'Start'."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class AlreadyOpenError(Exception):
    """Another window stands already and was brought to the front."""


class Start:
    """What the steps have made so far."""

    def __init__(self) -> None:
        self.app: QApplication | None = None
        self.window: MainWindow | None = None
        self.kept_alive: list[QObject] = []


def run() -> int:
    """Open the window and stay until it closes; gives the process's exit code."""
    start = Start()
    try:
        with _nothing_to_collect():
            for step in STEPS:
                step(start)
    except AlreadyOpenError:
        return 0
    except CannotStartError as error:
        sys.stderr.write(translate("Start", error.sentence) + "\n")
        return FAILED
    if start.app is None:
        return FAILED
    return start.app.exec()


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """What the start makes is there to stay: looking for garbage in it costs a twentieth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def find_display(_start: Start) -> None:
    """Qt would abort without a display: say so first."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not display and not chosen:
        raise CannotStartError(NO_DISPLAY)


def load_qt(_start: Start) -> None:
    """Qt's modules, and with them the system libraries that they need."""
    try:
        import PySide6.QtWidgets  # noqa: F401  # loaded to see whether it can be
    except ImportError as error:
        raise CannotStartError(NO_QT) from error


def make_application(start: Start) -> None:
    """The application, its names and its language."""
    from PySide6.QtWidgets import QApplication

    from kjw_desktop.ui.theme import STYLE_ARGUMENTS

    app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    app.setApplicationName("kjw-desktop")
    app.setApplicationDisplayName("KJW Desktop")
    app.setDesktopFileName("kjw-desktop")
    for translator in translators():
        app.installTranslator(translator)
    start.app = app


def be_the_only_one(start: Start) -> None:
    """A second start brings the first window to the front and ends."""
    from kjw_desktop.ui.settings_file import config_folder
    from kjw_desktop.ui.single import SingleInstance

    single = SingleInstance(config_folder(), start.app)
    if not single.is_first:
        if single.knock():
            raise AlreadyOpenError
        raise CannotStartError(NO_ANSWER)
    start.kept_alive.append(single)


def catch_the_unforeseen(start: Start) -> None:
    """From here on an error nobody caught gets its dialog, loaded when it is needed."""
    from kjw_desktop.ui.crash_handler import CrashHandler

    handler = CrashHandler(parent=start.app)
    handler.install()
    start.kept_alive.append(handler)


def show_window(start: Start) -> None:
    """The look, and the window with the unlock card."""
    from kjw_desktop.ui.settings_file import SettingsFile
    from kjw_desktop.ui.theme import Look
    from kjw_desktop.ui.window import MainWindow

    if start.app is None:
        raise CannotStartError(NO_QT)
    kept = SettingsFile()
    window = MainWindow(kept, Look(start.app, kept.theme))
    window.show()
    start.window = window


def settle_in(start: Start) -> None:
    """What can wait until the window stands: icon, second starts, the system's sleep and lock, loading."""
    from PySide6.QtCore import QTimer

    def settle() -> None:
        from kjw_desktop.ui.session_lock.follow import follow_session
        from kjw_desktop.ui.single import SingleInstance
        from kjw_desktop.ui.warm_up import WarmUp, meet_events

        if start.window is None or start.app is None:
            return
        for made in start.kept_alive:
            if isinstance(made, SingleInstance):
                made.knocked.connect(start.window.come_to_front)
                made.listen()
        _set_icon(start)
        follow_session(start.window, start.window.lock)
        meet_events(start.app)
        WarmUp(start.app)

    QTimer.singleShot(150, settle)


def _set_icon(start: Start) -> None:
    from kjw_desktop.ui.theme.icons import icon

    if start.app is not None:
        start.app.setWindowIcon(icon("kjw-desktop", "", 128))


STEPS: tuple[Callable[[Start], None], ...] = (
    find_display,
    load_qt,
    make_application,
    be_the_only_one,
    catch_the_unforeseen,
    show_window,
    settle_in,
)

NO_DISPLAY = mark(
    "Start", "There is no display to open a window on. Without one, try: kjw-desktop demo FOLDER"
)
NO_QT = mark(
    "Start",
    "Qt cannot be loaded: a system library is missing. On Debian or Ubuntu: "
    "sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1",
)
NO_ANSWER = mark("Start", "KJW Desktop is open already, but does not answer. Close it first.")
