# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what a form holds in the vault while it is being written, never outside it."""

import contextlib
from collections.abc import Callable, Iterator
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.tasks import Task

PAUSE_MS = 100
"""A letter is on the disk so long after it was typed, and the time that writing takes."""

Store = Callable[[tuple[str, ...]], object]
"""Stores what stands in a form, and drops the drafts of these keys in the same transaction."""


class DraftKeeper(QObject):
    """`touch` after every change; `found` carries the text that was kept before, if there was any.

    `looked` follows in any case: from then on nothing of before can be written over unseen.

    `content` gives what the form holds now, '' for nothing worth keeping.
    """

    found = Signal(str)
    looked = Signal()

    def __init__(
        self, context: PageContext, key: str, content: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._content = content
        self._kept: str | None = ""
        self._writer = _Writer(context, key)
        self._writing = False
        self._before_saving = self._savings = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_later)

    def look(self) -> None:
        """Read in the background what was kept before."""
        journal, key = self._context.journal, self._key
        task = self._context.tasks.run("", lambda _progress: journal.draft(key))
        task.done.connect(self._looked)

    def touch(self) -> None:
        """The form changed: keep it, at most so many times a second."""
        if not self._pause.isActive():
            self._pause.start()

    def keep_now(self) -> None:
        """Keep it before this call returns, because the journal is about to close."""
        self._pause.stop()
        content = self._content()
        if content != self._kept:
            self._kept = content
            self._writer.write(self._before_saving or self._writer.next(), content)

    def saving(self, title: str, store: Store, *others: "DraftKeeper") -> Task:
        """Begin a task that stores what stands in the form, and in those of `others`.

        `store` drops the drafts, whose keys it gets, with what it stores. Nothing is kept meanwhile, so that
        a kill leaves the record or the draft, and never both. A lock keeps what stands there, unless it is
        stored by then.
        """
        keepers = (self, *others)
        held = [(each._writer, each._hold()) for each in keepers]  # noqa: SLF001  # its own class
        keys = tuple(each._key for each in keepers)  # noqa: SLF001

        def work(_progress: Progress) -> object:
            with contextlib.ExitStack() as stack:
                for writer, number in held:
                    stack.enter_context(writer.along(number))
                return store(keys)

        task = self._context.tasks.run(title, work)
        for keeper in keepers:
            task.ended.connect(keeper._saving_ended)  # noqa: SLF001
        return task

    def _hold(self) -> int:
        """Keep nothing until saving ended; gives the number of what is stored, past that of a lock."""
        self._pause.stop()
        self._savings += 1
        self._before_saving = self._writer.next()
        return self._writer.next()

    def _saving_ended(self) -> None:
        """Keep again what stands there: nothing after saving, all of it when that failed."""
        self._savings -= 1
        if not self._savings:
            self._before_saving, self._kept = 0, None
            self.touch()

    def forget(self) -> Callable[[], None]:
        """Keep no more; calling what this gives drops what was kept, after what is being written by now."""
        self._pause.stop()
        self._kept = ""
        writer, number = self._writer, self._writer.next()
        return lambda: writer.write(number, "")

    def _keep_later(self) -> None:
        if self._writing or self._before_saving:
            self._pause.start()
            return
        content = self._content()
        if content == self._kept:
            return
        other = self._kept is None or bool(self._kept) != bool(content)
        self._kept, self._writing = content, True
        writer, number = self._writer, self._writer.next()
        task = self._context.tasks.run("", lambda _progress: writer.write(number, content))
        if other:
            task.done.connect(self._context.events.drafts_changed)
        task.failed.connect(lambda _error: self._not_kept())
        task.cancelled.connect(self._not_kept)
        task.ended.connect(self._written)

    def _written(self) -> None:
        self._writing = False

    def _not_kept(self) -> None:
        """Another try follows at the next pause, or at the lock, which says so when it fails again."""
        self._kept = None

    def _looked(self, text: str | None) -> None:
        if text:
            self._kept = text
            self.found.emit(text)
        self.looked.emit()


class _Writer:
    """Writes a draft; of two writes that overtake each other the later one stays."""

    def __init__(self, context: PageContext, key: str) -> None:
        self._context, self._key = context, key
        self._one = Lock()
        self._given = self._written = 0

    def next(self) -> int:
        """The number of the next write."""
        self._given += 1
        return self._given

    @contextlib.contextmanager
    def along(self, number: int) -> Iterator[None]:
        """Write nothing inside; and after it, unless it fails, nothing of a lower number."""
        with self._one:
            yield
            self._written = number

    def write(self, number: int, content: str) -> None:
        """Keep `content`, or forget the draft for ''; nothing when a later one was written already."""
        with self._one:
            if number < self._written:
                return
            if content:
                self._context.journal.save_draft(self._key, content)
            else:
                self._context.journal.drop_draft(self._key)
            self._written = number
