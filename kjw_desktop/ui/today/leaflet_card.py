# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The leaflet in the window: to read together, to print, or to keep as a PDF."""

from collections.abc import Callable
from html import escape
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.privacy_view.covering import FOR_ANYONE
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.save_dialog import ask_where

if TYPE_CHECKING:
    from kjw_desktop.domain.progress import Progress
    from kjw_desktop.reports.leaflet.content import LeafletContent, LeafletPart
    from kjw_desktop.storage.journal import Journal

LEAST_COLUMN = 320
"""Pixels at the base size: less, and the parts stand under each other."""


class LeafletCard(Card):
    """Hidden until `open`: `shown` and `closed` say so; `told` and `refused` carry a sentence."""

    shown = Signal()
    closed = Signal()
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Leaflet"))
        self.setProperty(FOR_ANYONE, True)
        self._context = context
        self._content: LeafletContent | None = None
        self.choose_path: Callable[[str], str] = self._ask_path
        self._shown = QWidget()
        self.add(self._shown)
        self.print_button = PrimaryButton(self.tr("Print…"))
        self.print_button.clicked.connect(self._print)
        self.save = PlainButton(self.tr("Save as PDF…"))
        self.save.clicked.connect(self._save)
        close = PlainButton(self.tr("Close"), "Esc")
        close.clicked.connect(self.put_away)
        self.body.addLayout(acts(self.print_button, self.save, close))
        self.hide()

    def open(self) -> None:
        """Read the settings and show the leaflet that they make."""
        journal = self._context.journal
        task = self._context.tasks.run(self.tr("Leaflet"), lambda _progress: _compose(journal))
        task.done.connect(self._show)
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def put_away(self) -> None:
        """Hide it, if it is shown."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _show(self, content: "LeafletContent") -> None:
        self._content = content
        self.head.set_title(content.title)
        shown = _laid_out(content)
        self.body.replaceWidget(self._shown, shown)
        self._shown.deleteLater()
        self._shown = shown
        self.show()
        self.shown.emit()
        self.print_button.setFocus()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._content is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("KJW Desktop")
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setHtml(as_html(self._content))
            document.print_(printer)
            self.told.emit(self.tr("Handed to the printer. See that it is there."))

    def _save(self) -> None:
        content = self._content
        chosen = self.choose_path(self.tr("leaflet.pdf")) if content else ""
        if content is None or not chosen:
            return
        path = Path(chosen).with_suffix(".pdf")
        task = self._context.tasks.run(
            self.tr("Making the PDF"), lambda progress: _write(content, path, progress)
        )
        task.done.connect(lambda _nothing: self.told.emit(self.tr("{name} is saved.").format(name=path.name)))
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _ask_path(self, name: str) -> str:
        return ask_where(self, self.tr("Save the leaflet"), name, "PDF (*.pdf)")


def as_html(content: "LeafletContent") -> str:
    """The leaflet as the printer's text document takes it."""
    parts = "".join(
        f"<h3>{escape(part.title)}</h3>" + "".join(f"<p>{_strong(line)}</p>" for line in part.lines)
        for part in content.parts
    )
    return f"<h1>{escape(content.title)}</h1><p>{escape(content.lead)}</p>{parts}"


def _strong(line: str) -> str:
    """Every second piece between ** is strong."""
    pieces = escape(line).split("**")
    return "".join(f"<b>{piece}</b>" if place % 2 else piece for place, piece in enumerate(pieces))


def _laid_out(content: "LeafletContent") -> QWidget:
    """The lead over two columns of parts."""
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    column.addWidget(Text(content.lead, wrap=True))
    least = sizes_of(shown.font()).px(LEAST_COLUMN)
    for left, right in zip_longest(content.parts[::2], content.parts[1::2]):
        pair = Columns(Space.XL, least)
        for part in (left, right):
            if part is not None:
                pair.add(_part(part))
        column.addWidget(pair)
    return shown


def _part(part: "LeafletPart") -> QWidget:
    whole = QWidget()
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(Space.XS)
    lines.addWidget(Text(part.title, role="head"))
    for line in part.lines:
        lines.addWidget(Text(line.replace("**", ""), wrap=True))
    return whole


def _compose(journal: "Journal") -> "LeafletContent":
    from kjw_desktop.reports.leaflet.compose import compose_leaflet

    return compose_leaflet(journal.settings())


def _write(content: "LeafletContent", path: Path, progress: "Progress") -> None:
    """On a task's thread; the dialog asked before it replaces a file."""
    from kjw_desktop.reports.pdf import render_leaflet
    from kjw_desktop.storage.outside import refuse_unless_free, write_whole

    refuse_unless_free(path, replace=True)
    write_whole(path, render_leaflet(content, progress))
