# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program as a person starts it, until the window with the unlock card has been painted."""

import sys

from kjw_desktop.cli import main
from kjw_desktop.ui import app


def _watch(start: app.Start) -> None:
    from benchmarks.children.painted import FirstPaint

    if start.window is not None:
        start.kept_alive.append(FirstPaint(start.window))


if __name__ == "__main__":
    app.STEPS = (*app.STEPS, _watch)
    sys.exit(main([]))
