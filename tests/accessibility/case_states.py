# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An anonymous case as somebody with a keyboard comes to each of its steps."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kjw_desktop.storage import Vault
from kjw_desktop.ui.shell import Shell
from tests.journeys.case import SAM, TEN, YARA, Caseworker, contacts
from tests.journeys.conftest import Typist

Step = Callable[[Caseworker], None]


def at(step: Step) -> Callable[[Typist, Shell, Vault], QWidget]:
    """Sam's case, brought to this step."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        vault.journal.record(SAM, YARA, *contacts(TEN))
        step(Caseworker(typist, shell))
        typist.rests()
        return shell

    return opened


def by_name(worker: Caseworker) -> None:
    """By name, for which there is no consent."""
    worker.begins()
    worker.view.choose.ground.setFocus()
    worker.typist.presses(Qt.Key.Key_2)


def reason(worker: Caseworker) -> None:
    """Why something stays is asked."""
    worker.reviews()
    worker.typist.presses(Qt.Key.Key_B)


def rewording(worker: Caseworker) -> None:
    """Other words in place of a name."""
    worker.reviews()
    worker.typist.presses(Qt.Key.Key_R)


def yes(worker: Caseworker) -> None:
    """Somebody at the table would know who it is: the ways on."""
    worker.reviews()
    worker.view.review.risks.question.setFocus()
    worker.typist.presses(Qt.Key.Key_1)


def doubt(worker: Caseworker) -> None:
    """Somebody at the table might know who it is."""
    worker.reviews()
    worker.decides()
    worker.typist.presses(Qt.Key.Key_2)
    worker.goes_on()


def left(worker: Caseworker) -> None:
    """What left, to read."""
    worker.previews()
    with TemporaryDirectory() as folder:
        worker.saves_in(Path(folder))
    worker.view.left.rows.setFocus()
    worker.typist.presses(Qt.Key.Key_Return)


CASE_STATES = {
    "case": at(Caseworker.begins),
    "case by name": at(by_name),
    "case review": at(Caseworker.reviews),
    "case reason": at(reason),
    "case rewording": at(rewording),
    "case yes": at(yes),
    "case doubt": at(doubt),
    "case preview": at(Caseworker.previews),
    "case left": at(left),
}
