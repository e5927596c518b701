# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Without a command the window opens."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window's start does without the parser of arguments
    from argparse import Namespace


def open_window(_asked: "Namespace | None" = None) -> None:
    """Run the window until it closes; leaves with the window's own exit code when that is not 0."""
    from kjw_desktop.ui.app import run

    code = run()
    if code:
        sys.exit(code)
