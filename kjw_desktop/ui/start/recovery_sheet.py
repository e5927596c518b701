# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet with the recovery key, on paper or as a PDF: the same drawing for both."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QFileDevice, QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.errors import NoPermission
from kjw_desktop.language import translate
from kjw_desktop.ui.moments import locale

IN_A_ROW = 4
FOR_OWNER_ALONE = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """What stands on the sheet: the journal's file name, the key's groups, and the day it was made."""

    journal: str
    groups: tuple[str, ...]
    day: date


def save_sheet(sheet: RecoverySheet, path: Path) -> None:
    """Write the sheet as a PDF, whole or not at all; raises NoPermission when the file cannot be written."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise NoPermission(path)
    file.setPermissions(FOR_OWNER_ALONE)
    writer = QPdfWriter(file)
    writer.setTitle("KJW Desktop")
    writer.setCreator("KJW Desktop")
    _lay_out(writer)
    _draw(writer, sheet)
    del writer
    if not file.commit():
        raise NoPermission(path)


def print_sheet(sheet: RecoverySheet, parent: QWidget) -> bool:
    """Ask for a printer and print the sheet; tells whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("KJW Desktop")
    _lay_out(printer)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _draw(printer, sheet)
    return True


def _lay_out(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(22, 22, 22, 22), QPageLayout.Unit.Millimeter)


def _draw(device: QPagedPaintDevice, sheet: RecoverySheet) -> None:
    painter = QPainter(device)
    mm = device.logicalDpiY() / 25.4
    width = painter.viewport().width()
    top = _paragraph(painter, translate("RecoverySheet", "Recovery key"), 0.0, width, 20, bold=True) + 3 * mm
    day = locale().toString(QDate(sheet.day.year, sheet.day.month, sheet.day.day), "d MMMM yyyy")
    top = _paragraph(painter, f"{sheet.journal} · {day}", top, width, 11) + 8 * mm
    top = _groups(painter, sheet.groups, top, width, mm) + 8 * mm
    for text in (
        translate(
            "RecoverySheet",
            "Whoever has this sheet can open the journal. Keep it apart from the laptop, under lock and key.",
        ),
        translate(
            "RecoverySheet",
            "If you lose your passphrase, this key is the only other way in. Nobody else has it.",
        ),
        translate(
            "RecoverySheet",
            "Choose 'Use the recovery key' at the start and type the groups, with or without hyphens.",
        ),
    ):
        top = _paragraph(painter, text, top, width, 11) + 4 * mm
    painter.end()


def _groups(painter: QPainter, groups: tuple[str, ...], top: float, width: int, mm: float) -> float:
    column, row = width / IN_A_ROW, 15 * mm
    for place, group in enumerate(groups):
        left = (place % IN_A_ROW) * column
        line = top + (place // IN_A_ROW) * row
        painter.setFont(_font(9))
        painter.drawText(QRectF(left, line, column, 5 * mm), Qt.AlignmentFlag.AlignLeft, str(place + 1))
        painter.setFont(_font(17, fixed=True))
        painter.drawText(QRectF(left, line + 4.5 * mm, column, 9 * mm), Qt.AlignmentFlag.AlignLeft, group)
    return top + ((len(groups) + IN_A_ROW - 1) // IN_A_ROW) * row


def _paragraph(
    painter: QPainter, text: str, top: float, width: int, size: int, *, bold: bool = False
) -> float:
    painter.setFont(_font(size, bold=bold))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    room = painter.boundingRect(QRectF(0, top, width, 1e6), int(flags), text)
    painter.drawText(room, int(flags), text)
    return room.bottom()


def _font(size: int, *, bold: bool = False, fixed: bool = False) -> QFont:
    font = QFont()
    if fixed:
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamily("monospace")
    font.setPointSize(size)
    font.setBold(bold)
    return font
