# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one table of keys: what they do, where, and how the help names them."""

from dataclasses import dataclass

from kjw_desktop.language import mark
from kjw_desktop.ui.context import Command


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, what the help says of it (an English source string of context 'Keys'), and its command.

    `home` is the page that does the command when the page on show does not; empty: the shell or nobody does.
    """

    key: str
    says: str
    command: Command | None = None
    home: str = ""


COMMANDS: tuple[Shortcut, ...] = (
    Shortcut("Ctrl+N", mark("Keys", "New contact"), Command.NEW_CONTACT, "today"),
    Shortcut("Ctrl+G", mark("Keys", "Record a group"), Command.NEW_GROUP, "activities"),
    Shortcut("Ctrl+S", mark("Keys", "New signal, from where you are"), Command.NEW_SIGNAL, "signals"),
    Shortcut("Ctrl+K", mark("Keys", "Find"), Command.FIND),
    Shortcut("Ctrl+E", mark("Keys", "Anonymous case of a young person"), Command.ANONYMOUS_CASE, "people"),
    Shortcut("Ctrl+R", mark("Keys", "Reports"), Command.REPORTS, "reports"),
    Shortcut("Ctrl+Return", mark("Keys", "Save and go on to the next"), Command.SAVE_NEXT),
    Shortcut("Ctrl+Shift+C", mark("Keys", "Copy as a line for another system"), Command.COPY_LINE),
    Shortcut("Ctrl+Z", mark("Keys", "Undo"), Command.UNDO),
    Shortcut("Ctrl+Shift+Z", mark("Keys", "Do again what was undone"), Command.REDO),
    Shortcut("F7", mark("Keys", "Next proposal, in a case or a report"), Command.NEXT_PROPOSAL),
    Shortcut("Shift+F7", mark("Keys", "Proposal before it"), Command.PREVIOUS_PROPOSAL),
)

PRIVACY_KEY = "F9"
PRIVACY_SAYS = mark("Keys", "Cover names and notes, or show them again")

WINDOW_KEYS: tuple[Shortcut, ...] = (
    Shortcut("Ctrl+L", mark("Keys", "Lock")),
    Shortcut(PRIVACY_KEY, PRIVACY_SAYS),
    Shortcut("Ctrl+B", mark("Keys", "New neighbourhood note, in Signals under Neighbourhood")),
    Shortcut("Ctrl+T", mark("Keys", "Write down a consent, on a young person's page under Consent")),
    Shortcut("M", mark("Keys", "Meldcode record, at a signal")),
    Shortcut("F6", mark("Keys", "Next part of the page")),
    Shortcut("F1", mark("Keys", "This help")),
)

PAGE_KEYS = mark("Keys", "Go to {page}")
