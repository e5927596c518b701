# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading for a page in the background: the newest question wins, its answer comes on the window's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.widgets.page import Page

Answer = TypeVar("Answer")


class Loader(QObject):
    """Runs one reading at a time for a page; what was asked before and is not answered yet is dropped."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._task: Task | None = None

    def load(self, read: Callable[[], Answer], show: Callable[[Answer], None]) -> None:
        """Run `read` on a thread and `show` its answer, unless something else was asked meanwhile."""
        task = self._page.context.tasks.run(self._page.accessibleName(), lambda _progress: read())
        self._task = task

        def answer(result: Answer) -> None:
            if task is self._task:
                show(result)

        task.done.connect(answer)
        task.failed.connect(self._failed)

    def _failed(self, error: Exception) -> None:
        self._page.message.wrong(sentence_of(error))
