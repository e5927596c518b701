# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last step: the pages of the PDF as whoever gets them sees them, and the act that lets them leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.people.overview.making import Sheets
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.pdf_pages import Pages


class PreviewStep(QWidget):
    """`saving` asks to save what is shown, `back` for the step before."""

    saving = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.made: Sheets | None = None
        self.pages = Pages()
        self.save_button = PrimaryButton(self.tr("Save…"), "Ctrl+Return")
        self.back_button = PlainButton(self.tr("Back to the review"), "Esc")
        self.label = Text("", wrap=True)
        self._lay_out()
        self.save_button.clicked.connect(self.saving)
        self.back_button.clicked.connect(self.back)

    def show_sheets(self, made: Sheets, label: str) -> None:
        """Show what would be saved; `label` says for whom and how."""
        self.made = made
        self.label.setText(label)
        self.pages.show_pages(made.texts)
        self.save_button.setFocus()

    def clear(self) -> None:
        """Let go of the pages."""
        self.made = None
        self.pages.show_pages(())

    def parts(self) -> list[QWidget]:
        """The pages and the act."""
        return [self.save_button, *self.pages.sheets[:1]]

    def _lay_out(self) -> None:
        card = Card(self.tr("Before it leaves"))
        card.add(self.label)
        card.add(
            Text(
                self.tr(
                    "This is all that whoever reads it gets. The file is not encrypted and leaves the"
                    " journal: hand it out at the table, and destroy it afterwards."
                ),
                role="muted",
                wrap=True,
            )
        )
        card.add(
            Text(
                self.tr(
                    "Before it is saved the file is read back: with a name in it after all, nothing is saved."
                ),
                role="muted",
                wrap=True,
            )
        )
        buttons = FlowLayout(None)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.back_button)
        card.body.addLayout(buttons)
        columns = Columns(Space.L)
        columns.add(self.pages, 3, fills=True)
        columns.add(card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
