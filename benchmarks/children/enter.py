# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Milliseconds from Enter in the quick entry until the contact is on the disk and the window knows it.

Arguments: vault, passphrase, note, number of saves.
"""

import sys
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.children.hands import NONE
from benchmarks.children.open_journal import OpenWindow
from benchmarks.children.telling import tell
from kjw_desktop.ui.quick_entry.bar import QuickEntry


def main(vault: str, passphrase: str, note: str, times: str) -> None:
    """Save the note as often as asked, with somebody's name in it, and tell the median."""
    opened = OpenWindow(vault, passphrase)
    bar = opened.shell.findChild(QuickEntry)
    if not isinstance(bar, QuickEntry):
        raise TypeError(bar)
    found: list[float] = []
    saved: list[object] = []
    bar.saved.connect(saved.append)
    for number in range(int(times)):
        bar.field.setPlainText(f"{note} 20m")
        opened.settle()
        QTest.keyClick(bar.field, Qt.Key.Key_Return, NONE)
        found.append(opened.until(lambda: len(saved) > number))  # noqa: B023  # called at once
        opened.settle()
    tell(ms=median(found))
    opened.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
