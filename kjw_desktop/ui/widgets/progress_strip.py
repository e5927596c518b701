# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long work, shown in the page where it was asked: what is done, what is left, and cancel."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.labels import Text


class ProgressStrip(QWidget):
    """Hidden until `follow` gives it a task, and hidden again when the task has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._text = Text("", role="muted")
        self._bar = QProgressBar(textVisible=False)
        self._cancel = PlainButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addLayout(words, 1)
        line.addWidget(self._cancel)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show `task` until it ends."""
        self._task = task
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(task.title)
        self._text.setText(task.title)
        task.progressed.connect(lambda done, total: self._progress(task, done, total))
        task.ended.connect(lambda: self._ended(task))
        self.show()

    def _progress(self, task: Task, done: int, total: int) -> None:
        if task is not self._task:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if total:
            self._text.setText(
                self.tr("{title} · {done} of {total}").format(title=task.title, done=done, total=total)
            )

    def _stop(self) -> None:
        if self._task is not None:
            self._cancel.setEnabled(False)
            self._text.setText(self.tr("Stopping…"))
            self._task.cancel()

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.hide()
