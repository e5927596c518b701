# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The baseline: a window of PySide6 with nothing in it."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.children.painted import FirstPaint


def main() -> int:
    """Show the window at the size of ours until it has been painted."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    watch = FirstPaint(window)
    window.show()
    code = app.exec()
    watch.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
