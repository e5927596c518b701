# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before a report leaves: every page of it, or all that stands in another kind of file."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.reports.file_shown import LEAST_COLUMN, FileShown
from kjw_desktop.ui.reports.making import Ready
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of


class GivingStep(QWidget):
    """`saving` carries the FileKind that is to leave, `back` asks for the figures again."""

    saving = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.made: Ready | None = None
        self.shown = FileShown()
        self.pages, self.text = self.shown.pages, self.shown.text
        self.kinds = OneOf(
            self.tr("Kind of file"),
            (
                Option(FileKind.PDF.value, self.tr("PDF, to read")),
                Option(FileKind.XLSX.value, self.tr("Excel, the figures")),
                Option(FileKind.JSON.value, self.tr("JSON, for a program")),
            ),
        )
        self.save_button = PrimaryButton(self.tr("Save…"), "Ctrl+Return")
        self.back_button = PlainButton(self.tr("Back to the figures"), "Esc")
        self.label = Text("", wrap=True)
        self.warning = Text("", role="muted", wrap=True)
        self._lay_out()
        self.kinds.chosen.connect(self._show_kind)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.back)

    @property
    def kind(self) -> FileKind:
        """As what it would leave."""
        return FileKind(self.kinds.value)

    def show_ready(self, made: Ready, label: str, reader: str) -> None:
        """Show what would be saved; `label` says what it is and for whom."""
        self.made = made
        self.label.setText(label)
        told = self.tr(
            "This is all that {reader} gets. The file is not encrypted and leaves the journal."
            " From then on its figures count as given to {reader}."
        )
        self.warning.setText(told.format(reader=reader))
        with QSignalBlocker(self.kinds):
            self.kinds.choose(FileKind.PDF.value)
        self._show_kind()
        self.save_button.setFocus()

    def clear(self) -> None:
        """Let go of the pages."""
        self.made = None
        self.shown.clear()

    def save(self) -> None:
        """Have it leave as what is chosen."""
        if self.made is not None:
            self.saving.emit(self.kind)

    def parts(self) -> list[QWidget]:
        """The act, the kinds of file, and what stands in it."""
        return [self.save_button, self.kinds, *self.shown.parts()]

    def _show_kind(self) -> None:
        made = self.made
        if made is None:
            return
        if self.kind is FileKind.PDF:
            self.shown.show_pages(made.sheets.texts)
        else:
            self.shown.show_text(made.said[self.kind])

    def _lay_out(self) -> None:
        card = Card(self.tr("Before it leaves"))
        for part in (self.label, self.kinds, self.warning):
            card.add(part)
        buttons = FlowLayout(None)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.back_button)
        card.body.addLayout(buttons)
        columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        columns.turned.connect(self.shown.stand_beside)
        columns.add(self.shown, 3, fills=True)
        columns.add(card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
