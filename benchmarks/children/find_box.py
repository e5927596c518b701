# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The box of Ctrl+K: milliseconds a key and an answer.

Arguments: vault, passphrase, how often each word is typed, words.
The answer counts from the question to the painted list; the box asks 120 ms after the last key.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.children.hands import CTRL
from benchmarks.children.open_journal import OpenWindow, measured, type_letter
from benchmarks.children.telling import tell
from benchmarks.timing import percentile
from kjw_desktop.ui.palette.palette import Palette

_SHARE = 0.95


def main(vault: str, passphrase: str, times: str, *words: str) -> None:
    """Type each word letter by letter, several times, and tell the 95th percentiles."""
    opened = OpenWindow(vault, passphrase)
    QTest.keyClick(opened.window, Qt.Key.Key_K, CTRL)
    box = opened.shell.findChild(Palette)
    if not isinstance(box, Palette):
        raise TypeError(box)
    opened.settle()
    keys, answers, shown = [], [], []
    for word in [*words] * int(times):
        for end in range(1, len(word) + 1):
            keys.append(measured(lambda: type_letter(box.field, word[end - 1])))  # noqa: B023  # called at once
            if end > 1:
                wanted = word[:end]
                asked = measured(lambda: box.field.searched.emit(wanted))  # noqa: B023
                answers.append(asked[0] + opened.until(lambda: not opened.window.tasks.busy))
                shown.append(measured(box.repaint))
        box.field.clear()
        opened.settle()
    tell(
        key=percentile([clock for clock, _own in keys], _SHARE),
        own=percentile([own for _clock, own in keys], _SHARE),
        answer=percentile(answers, _SHARE),
        shown=percentile([clock for clock, _own in shown], _SHARE),
    )
    opened.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
