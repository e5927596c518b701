# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One of the views that a page shows in turn, and what the page asks of it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.widgets.message import Message


class Section(QWidget):
    """A view under a page's head: what there is to say comes in the page's `message`.

    Override what the view has to answer; a `Page` asks and is asked the same.
    """

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__()
        self.context = context
        self.message = message
        self.acts: tuple[QWidget, ...] = ()
        """What stands in the page's head while the view is on show."""

    def show_person(self, person: UUID | None) -> None:
        """Show the young person of this id; None lets go of what was read."""

    def arrive(self, subject: object = None) -> None:
        """The view is being shown."""
        parts = self.parts()
        if subject is None and parts:
            parts[0].setFocus()

    def do(self, command: Command) -> bool:  # noqa: ARG002  # for views to override
        """Do `command` here and tell so; False leaves it to the page."""
        return False

    def fit(self, *, low: bool) -> None:
        """The page became low for its text, or is that no more."""

    def parts(self) -> list[QWidget]:
        """The widgets that F6 walks through, in order."""
        return []

    def leave(self) -> bool:
        """Another view or page comes; False asks to stay."""
        return True

    def keep(self) -> None:
        """The journal is about to close: keep in it what is written and not saved yet."""


@dataclass(frozen=True, slots=True)
class ToSection:
    """For `context.navigate`: the view of this key, told `subject`; on a young person's page `person`."""

    key: str
    subject: object = None
    person: UUID | None = None


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A view: its key, its name (an English source string of context 'Sections'), and the module that has it.

    The module, loaded when the view is first shown, has `make_section(context, message) -> Section`.
    """

    key: str
    title: str
    module: str

    def make(self, context: PageContext, message: Message) -> Section:
        """Load the module and make the view; raises ImportError when there is none."""
        make: Callable[[PageContext, Message], Section] = import_module(self.module).make_section
        return make(context, message)
