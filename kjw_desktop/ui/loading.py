# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading for a page in the background: the newest question wins, its answer comes on the window's thread."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Slot

from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.section import Section

Answer = TypeVar("Answer")


class Loader(QObject):
    """Runs one reading at a time for a page or view; what was asked before and waits still is dropped."""

    def __init__(self, page: Page | Section) -> None:
        super().__init__(page)
        self._page = page
        self._task: Task | None = None
        self._show: Callable[[Any], None] = lambda _answer: None

    def load(self, read: Callable[[], Answer], show: Callable[[Answer], None]) -> None:
        """Run `read` on a thread and `show` its answer, unless something else was asked meanwhile."""
        self._task = self._page.context.tasks.run(self._page.accessibleName(), lambda _progress: read())
        self._show = show
        self._task.done.connect(self._answered)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        """A slot of this object's own: it is gone with the page, so no answer comes after the lock."""
        if self.sender() is self._task:
            self._show(answer)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._page.message.wrong(sentence_of(error))
