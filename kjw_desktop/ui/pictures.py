# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the window's pages, from the real widgets, without a display."""

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget

from kjw_desktop.language import translators
from kjw_desktop.ui.in_turns import being_made
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.start.unlock_card import UnlockCard
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import STYLE_ARGUMENTS, Look, ThemeChoice

if TYPE_CHECKING:  # the caller has the vault open already
    from kjw_desktop.storage.vault.vault import Vault

SIZE = (1440, 900)
PATIENCE_S = 20.0
QUIET_S = 0.15

NAMES = {
    "today": "vandaag",
    "people": "jongeren",
    "journal": "journaal",
    "signals": "signalen",
    "activities": "groepen",
    "reports": "verslagen",
    "settings": "instellingen",
}
"""File names of the pages' pictures."""

CASE = "casus"
"""The file name of the picture of an anonymous case."""

DARK_TOO = ("today", "people", "signals")


def take_pictures(vault: "Vault", folder: Path, today: date) -> None:
    """Write a PNG of each main page of the open `vault` into `folder`, as seen on `today`.

    1440 by 900 pixels, light; three pages dark as well; an anonymous case, and the unlock card. Needs no
    display. Raises OSError.
    """
    app = QApplication.instance() or _application()
    if not isinstance(app, QApplication):
        raise TypeError("an application without widgets runs already")
    tasks = TaskRunner()
    opened = Opened(vault, vault.journal.settings(), vault.journal.vocabularies())
    look = Look(app, ThemeChoice.LIGHT)
    for choice, keys, ending in (
        (ThemeChoice.LIGHT, tuple(NAMES), ""),
        (ThemeChoice.DARK, DARK_TOO, "-donker"),
    ):
        look.choose(choice)
        shell = Shell(opened, tasks, lambda: today)
        grab_pages(shell, {key: folder / f"{NAMES[key]}{ending}.png" for key in keys})
        _drop(shell)
    look.choose(ThemeChoice.LIGHT)
    shell = Shell(opened, tasks, lambda: today)
    grab_case(shell, folder / f"{CASE}.png")
    _drop(shell)
    card = UnlockCard(vault.path, opened.settings.last_backup, tasks)
    save_picture(card, folder / "ontgrendel.png")
    _drop(card)
    look.deleteLater()


def grab_pages(shell: Shell, places: Mapping[str, Path]) -> None:
    """Show the pages one after the other and write each to its place; raises OSError."""
    for key, path in places.items():
        shell.navigate(key)
        save_picture(shell, path, lambda: shell.context.tasks.busy or being_made(shell))


def grab_case(shell: Shell, path: Path) -> None:
    """Write the review of an anonymous case, if an overview was given out, and keep nothing of it."""
    from kjw_desktop.ui.case_picture import in_review

    def busy() -> bool:
        return shell.context.tasks.busy or being_made(shell)

    shell.resize(*SIZE)
    shell.show()
    away = in_review(shell, lambda: settle(busy))
    if away is not None:
        save_picture(shell, path, busy)
        away()


def save_picture(widget: QWidget, path: Path, busy: Callable[[], bool] = lambda: False) -> None:
    """Write `widget` at 1440 by 900 once it is quiet and no longer `busy`; raises OSError."""
    widget.resize(*SIZE)
    widget.ensurePolished()
    widget.show()
    settle(busy)
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(path.name)


def settle(busy: Callable[[], bool]) -> None:
    """Let the event loop turn until nothing has been busy for a moment."""
    end = monotonic() + PATIENCE_S
    quiet = monotonic() + QUIET_S
    while monotonic() < end and (monotonic() < quiet or busy()):  # a thread may have held up a whole turn
        was_busy = busy()
        QCoreApplication.processEvents()
        if was_busy or busy():  # what ended in this turn is laid out in the next
            quiet = monotonic() + QUIET_S
        QThread.msleep(5)


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what the platform cannot do here
    app = QApplication(["kjw-desktop", *STYLE_ARGUMENTS])
    for translator in translators():
        app.installTranslator(translator)
    return app


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
