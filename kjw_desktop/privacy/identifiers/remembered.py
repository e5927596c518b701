# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of notes remembered for the next note, and forgotten when the journal closes."""

from collections.abc import Callable

_forgets: list[Callable[[], None]] = []


def on_forget(act: Callable[[], None]) -> None:
    """Have `act` let go of words whenever they are to be forgotten."""
    _forgets.append(act)


def forget() -> None:
    """Let go of every word that was looked up."""
    for act in _forgets:
        act()
