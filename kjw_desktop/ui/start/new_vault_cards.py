# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The cards of making a new journal."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.settings import Settings
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.start.folder_field import FolderField
from kjw_desktop.ui.start.making import SUFFIX
from kjw_desktop.ui.start.recovery_check import RecoveryCheck
from kjw_desktop.ui.start.recovery_key_view import RecoveryKeyView
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts, field, labelled
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.new_passphrase import NewPassphrase


class StepCard(CardPage):
    """A step with a main act and a way back; Esc goes back."""

    back = Signal()

    def __init__(self, title: str, act: str, back: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.act = PrimaryButton(act)
        self.way_back = PlainButton(back, "Esc")
        self.way_back.clicked.connect(self.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self.way_back.isEnabled():
            self.back.emit()
            return
        super().keyPressEvent(event)

    def set_busy(self, *, busy: bool) -> None:
        """No acts while the work runs."""
        self.act.setEnabled(not busy)
        self.way_back.setEnabled(not busy)


class AboutCard(StepCard):
    """Step 1: whose journal, and where."""

    done = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New journal"), self.tr("Next"), self.tr("Back"), parent)
        told = self.tr("This is a journal for your own work. It is no youth-care file (jeugdhulpdossier).")
        self.body.addWidget(Banner(told, Tone.MILD))
        self._organisation = labelled(self.body, field(self.tr("Organisation")))
        self.body.addWidget(
            Text(
                self.tr("Your organisation is the controller (verwerkingsverantwoordelijke, AVG)."),
                role="small",
                wrap=True,
            )
        )
        officer = field(self.tr("Data protection officer"), hint=self.tr("name or e-mail address"))
        self._officer = labelled(self.body, officer)
        self._worker = labelled(self.body, field(self.tr("Your name (may stay empty)")))
        self._function = labelled(self.body, field(self.tr("Your function (may stay empty)")))
        self._name = labelled(self.body, field(self.tr("Name of the journal's folder")))
        self._name.setText(self.tr("my-journal"))
        self._folder = FolderField(self.tr("In the folder"), folder)
        self.body.addWidget(self._folder)
        self.act.clicked.connect(self._next)
        for line in (self._organisation, self._officer, self._worker, self._function, self._name):
            line.returnPressed.connect(self._next)
        self._folder.submitted.connect(self._next)
        self.body.addLayout(acts(self.act, right=(self.way_back,)))

    def first_field(self) -> QWidget:
        """The organisation."""
        return self._organisation

    def path(self) -> Path:
        """Where the vault comes."""
        name = self._name.text().strip().removesuffix(SUFFIX)
        return self._folder.folder() / f"{name}{SUFFIX}"

    def settings(self) -> Settings:
        """What was filled in."""
        return Settings(
            organisation=self._organisation.text().strip(),
            privacy_officer=self._officer.text().strip(),
            worker_name=self._worker.text().strip(),
            worker_title=self._function.text().strip(),
        )

    def known_words(self) -> tuple[str, ...]:
        """What others would try first in a passphrase."""
        known = (self._organisation.text(), self._worker.text(), self.path().stem)
        return tuple(word.strip() for word in known if word.strip())

    def _next(self) -> None:
        for line, told in (
            (
                self._organisation,
                self.tr("Fill in the organisation: it is responsible for what is kept here."),
            ),
            (
                self._officer,
                self.tr(
                    "Fill in who guards privacy in your organisation (functionaris gegevensbescherming)."
                ),
            ),
            (self._name, self.tr("Give the journal a name.")),
        ):
            if not line.text().strip():
                self.message.wrong(told)
                line.setFocus()
                return
        if not self._folder.folder().is_dir():
            self.message.wrong(self.tr("This folder does not exist. Choose another one."))
        elif Path(self._name.text().strip()).name != self._name.text().strip():
            self.message.wrong(self.tr("A name holds no slash. The folder is chosen below it."))
            self._name.setFocus()
        elif self.path().exists():
            self.message.wrong(
                self.tr("There is something with this name in the folder already. Choose another name.")
            )
            self._name.setFocus()
        else:
            self.done.emit()


class PassphraseCard(StepCard):
    """Step 2: the passphrase; `done` carries it."""

    done = Signal(str)

    def __init__(self, known: Callable[[], tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your passphrase"), self.tr("Make the journal"), self.tr("Back"), parent)
        told = self.tr("The passphrase opens the journal. Nobody can look it up for you.")
        self.body.addWidget(Text(told, role="muted", wrap=True))
        self._passphrase = NewPassphrase(known)
        self._passphrase.submitted.connect(self._next)
        self.body.addWidget(self._passphrase)
        self.act.clicked.connect(self._next)
        self.body.addLayout(acts(self.act, right=(self.way_back,)))

    def first_field(self) -> QWidget:
        """The passphrase."""
        return self._passphrase.first

    def leave(self) -> None:
        """Forget what was typed."""
        self._passphrase.clear()

    def _next(self) -> None:
        if not self.act.isEnabled():
            return
        self.message.clear()
        accepted = self._passphrase.accepted()
        if accepted is not None:
            self.done.emit(accepted)


class KeyCard(StepCard):
    """Step 3: the recovery key, shown this once."""

    done = Signal()

    def __init__(self, journal: str, recovery_key: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your recovery key"),
            self.tr("I have kept it"),
            self.tr("Do not make this journal"),
            parent,
        )
        told = self.tr(
            "If you lose your passphrase, this key is the only other way in. You see it this once."
        )
        self.body.addWidget(Text(told, role="muted", wrap=True))
        self._view = RecoveryKeyView(journal, recovery_key)
        self.body.addWidget(self._view)
        self.act.clicked.connect(self.done)
        self.body.addLayout(acts(self.act, right=(self.way_back,)))

    def first_field(self) -> QWidget:
        """Printing."""
        return self._view.print_button


class CheckCard(StepCard):
    """Step 4: two groups asked back."""

    done = Signal()

    def __init__(self, recovery_key: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is the key on paper?"), self.tr("Start"), self.tr("Show the key again"), parent
        )
        self.body.addWidget(Text(self.tr("Type these two groups from your sheet."), role="muted", wrap=True))
        self._check = RecoveryCheck(recovery_key)
        self._check.submitted.connect(self._next)
        self.body.addWidget(self._check)
        self.act.clicked.connect(self._next)
        self.body.addLayout(acts(self.act, right=(self.way_back,)))

    def first_field(self) -> QWidget:
        """The first group."""
        return self._check.first

    def _next(self) -> None:
        if self._check.holds():
            self.done.emit()
