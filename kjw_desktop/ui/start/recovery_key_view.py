# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery key in numbered groups, with the two ways to keep it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.errors import KjwError
from kjw_desktop.sentences import sentence
from kjw_desktop.ui.start.recovery_sheet import IN_A_ROW, RecoverySheet, print_sheet, save_sheet
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.save_dialog import ask_where


class RecoveryKeyView(QWidget):
    """Shows a key that is shown this once; `kept` when it was printed or saved."""

    kept = Signal()

    def __init__(self, journal: str, recovery_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = RecoverySheet(
            journal, tuple(recovery_key.split("-")), datetime.now().astimezone().date()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._groups())
        warning = self.tr("Whoever has this key can open the journal. Keep the sheet apart from the laptop.")
        column.addWidget(Banner(warning, Tone.CONCERN))
        self.print_button = PlainButton(self.tr("Print"))
        self.print_button.clicked.connect(self._print)
        save = PlainButton(self.tr("Save as a sheet…"))
        save.clicked.connect(self._save)
        column.addLayout(acts(self.print_button, save))
        self._told = Text("", role="muted", wrap=True)
        self._told.hide()
        column.addWidget(self._told)

    def _groups(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        for place, group in enumerate(self._sheet.groups):
            cell = QVBoxLayout()
            cell.setSpacing(Space.XS)
            cell.addWidget(Text(str(place + 1), role="small"))
            shown = Text(group, role="code")
            shown.setAccessibleName(
                self.tr("Group {number}: {signs}").format(number=place + 1, signs=" ".join(group))
            )
            cell.addWidget(shown)
            grid.addLayout(cell, place // IN_A_ROW, place % IN_A_ROW)
        return grid

    def _print(self) -> None:
        if print_sheet(self._sheet, self):
            self._tell(self.tr("Handed to the printer. See that it is there."))

    def _save(self) -> None:
        chosen = ask_where(self, self.tr("Save as a sheet"), self.tr("recovery-key.pdf"), "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen)
        try:
            save_sheet(self._sheet, path)
        except KjwError as error:
            self._told.setText(sentence(error))
            self._told.show()
        else:
            self._tell(self.tr("Saved. Put the file on a stick or print it, and erase it from this laptop."))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()
        self.kept.emit()
