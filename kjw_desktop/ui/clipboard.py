# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program copies: marked, so that clipboard histories leave it out, and soon cleared.

Sources of the marks: Windows, "Cloud Clipboard and Clipboard History Formats" (learn.microsoft.com); KDE's
Klipper reads `x-kde-passwordManagerHint`; macOS has the convention of nspasteboard.org.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

STAYS_MS = 30_000
MARK = "application/x-kjw-desktop"

_NO = bytes(4)
_MARKS = {
    MARK: b"1",
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
    "org.nspasteboard.ConcealedType": b"1",
}


def marked(text: str) -> QMimeData:
    """`text` as the clipboard takes it, with the marks of every system: each reads its own alone."""
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data


def copy(text: str) -> None:
    """Put `text` on the clipboard, marked."""
    QGuiApplication.clipboard().setMimeData(marked(text))


class ClipboardKeeper(QObject):
    """While a journal is open: marks what fields put on the clipboard by themselves, and clears what is ours.

    What was copied goes after `STAYS_MS`, and at `clear`; what another program copied since then stays.
    What is merely selected goes nowhere (decision 57).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._away = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._away.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)
        self._clipboard.selectionChanged.connect(self._selected)

    def clear(self) -> None:
        """Empty the clipboard if what stands there is ours, and what was selected for the middle button."""
        self._away.stop()
        if self._ours():
            self._clipboard.clear()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        if self._ours():
            self._away.start()
        elif self._clipboard.ownsClipboard() and self._clipboard.text():
            copy(self._clipboard.text())

    def _selected(self) -> None:
        """Qt hands what one selects to every program that asks (X11, Wayland): take it back at once.

        Asked only whether there is text: to read it, Qt would first write all of it out in every format.
        """
        selection = self._clipboard.Mode.Selection
        if not self._clipboard.ownsSelection():
            return
        data: QMimeData | None = self._clipboard.mimeData(selection)
        if data is not None and data.hasText():
            self._clipboard.clear(selection)

    def _ours(self) -> bool:
        data: QMimeData | None = self._clipboard.mimeData()  # None when nothing was ever copied
        return data is not None and data.hasFormat(MARK)
