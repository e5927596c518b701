# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file of a report that left: its pages as they were, and saving it once more, byte for byte."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.reports.file_shown import LEAST_COLUMN, FileShown
from kjw_desktop.ui.reports.making import Given, Sheets
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of


class ReadingStep(QWidget):
    """`saving` carries the Given, and so does `comparing`; `back` asks for the figures again."""

    saving = Signal(object)
    comparing = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.given: Given | None = None
        self.sheets: Sheets | None = None
        self.shown = FileShown()
        self.pages = self.shown.pages
        self.label = Text("", wrap=True)
        self.save_button = PrimaryButton(self.tr("Save again…"), "Ctrl+Return")
        self.compare_button = PlainButton(self.tr("Compare with now"))
        self.back_button = PlainButton(self.tr("Back to the figures"), "Esc")
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.compare_button.clicked.connect(lambda: self.comparing.emit(self.given))
        self.back_button.clicked.connect(self.back)

    def show_file(self, given: Given, sheets: Sheets, label: str) -> None:
        """Show the pages that left; `label` says what, for whom and when."""
        self.given, self.sheets = given, sheets
        self.label.setText(label)
        if sheets.said:
            self.shown.show_text(sheets.said)
        else:
            self.shown.show_pages(sheets.texts)
        self.back_button.setFocus()

    def clear(self) -> None:
        """Let go of the pages."""
        self.given = self.sheets = None
        self.shown.clear()

    def save(self) -> None:
        """Save it once more."""
        if self.given is not None:
            self.saving.emit(self.given)

    def parts(self) -> list[QWidget]:
        """The acts and what stands in the file."""
        return [self.save_button, *self.shown.parts()]

    def _lay_out(self) -> None:
        card = Card(self.tr("As it left"))
        card.add(self.label)
        told = self.tr("The journal keeps this file as it was. Saved again it is the same, byte for byte.")
        card.add(Text(told, role="muted", wrap=True))
        buttons = FlowLayout(None)
        for button in (self.save_button, self.compare_button, self.back_button):
            buttons.addWidget(button)
        card.body.addLayout(buttons)
        columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        columns.turned.connect(self.shown.stand_beside)
        columns.add(self.shown, 3, fills=True)
        columns.add(card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
