# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with what is done and the total (the total may be 0 while unknown); may raise `Cancelled`."""


def silent(done: int, total: int) -> None:
    """Take the report of progress and do nothing with it."""
