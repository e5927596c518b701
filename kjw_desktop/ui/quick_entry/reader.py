# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the text as it is typed: at once while it is short, in the background when it is long."""

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.domain.quick_entry.parse import parse
from kjw_desktop.domain.quick_entry.parts import Parsed
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.quick_entry.knowledge import Knowledge, KnowledgeReader
from kjw_desktop.ui.quick_entry.marks import Marks
from kjw_desktop.ui.tasks import Task

AT_ONCE = 2_000
"""Characters that are read within some milliseconds."""
PAUSE_MS = 120


class TextReader(QObject):
    """`read` a text; `parsed` comes with what it means, for the last text asked alone."""

    parsed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text, self._marks = "", Marks()
        self._task: Task | None = None
        self._latest: Parsed | None = None
        self._knowledge = KnowledgeReader(context, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_later)
        self._knowledge.ready.connect(lambda: self.read(self._text, self._marks))
        self._knowledge.refused.connect(self.refused)

    @property
    def knowledge(self) -> Knowledge | None:
        """What the text is read against; None while it is being read itself."""
        return self._knowledge.now

    @property
    def latest(self) -> Parsed | None:
        """What the text means, None while that is not known yet."""
        return self._latest if self.knowledge is not None else None

    def read(self, text: str, marks: Marks) -> None:
        """Find out what `text` means."""
        self._text, self._marks = text, marks
        self._latest, self._task = None, None
        knowledge = self.knowledge
        if knowledge is None:
            return
        if len(text) > AT_ONCE:
            self._pause.start()
            return
        self._pause.stop()
        self._came(parse(text, knowledge.known, marks.ignored, marks.chosen))

    def _read_later(self) -> None:
        knowledge, text, marks = self.knowledge, self._text, self._marks
        if knowledge is None:
            return
        known = knowledge.known
        task = self._context.tasks.run("", lambda _progress: parse(text, known, marks.ignored, marks.chosen))
        self._task = task
        task.done.connect(lambda found: self._came(found) if task is self._task else None)
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _came(self, found: Parsed) -> None:
        self._latest = found
        self.parsed.emit(found)
