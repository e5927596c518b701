# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A pulse in the event loop: how long the window could not answer, at most, and what of it was its own."""

from collections import defaultdict
from dataclasses import dataclass
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

BEAT_MS = 2


@dataclass(slots=True)
class Stall:
    """The longest pause between two beats, in ms by the clock, and by this thread's processor time."""

    wall: float = 0.0
    processor: float = 0.0


class Heartbeat(QObject):
    """Beats every two milliseconds; `longest` has the longest pause for each name given to `watch`.

    A person who presses a key in that pause waits so long for an answer. By the clock it holds whatever else
    the machine does meanwhile; by processor time what the window's thread itself did.
    """

    beat = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest: dict[str, Stall] = defaultdict(Stall)
        self._name = ""
        self._last = (perf_counter(), thread_time())
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def watch(self, name: str) -> None:
        """From now on pauses count for `name`; for nothing where it is empty."""
        self._name = name
        self._last = (perf_counter(), thread_time())

    def _beat(self) -> None:
        now = (perf_counter(), thread_time())
        wall, processor = ((after - before) * 1000 for after, before in zip(now, self._last, strict=True))
        self._last = now
        if self._name:
            stall = self.longest[self._name]
            stall.wall = max(stall.wall, wall - BEAT_MS)
            stall.processor = max(stall.processor, processor)
        self.beat.emit()
