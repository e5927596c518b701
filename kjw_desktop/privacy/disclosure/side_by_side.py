# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pieces of work that know nothing of each other, two at a time: the solver lets other threads run."""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from threading import Event

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.progress import Progress

Tick = Callable[[], None]
_AT_ONCE = 2
_SECONDS = 0.05
"""How long a request to stop may wait to be asked for."""


def do_all(pieces: Sequence[Callable[[Tick], None]], progress: Progress) -> None:
    """Do every piece. Each calls the tick that it is handed now and then, and stops where that raises.

    `progress` hears (pieces done, pieces in all), always in the thread that called, and may raise to stop
    all; what a piece raises stops the others too.
    """
    stop = Event()

    def tick() -> None:
        if stop.is_set():
            raise Cancelled

    with ThreadPoolExecutor(_AT_ONCE, "protect") as threads:
        try:
            running = {threads.submit(piece, tick) for piece in pieces}
            while running:
                progress(len(pieces) - len(running), len(pieces))
                done, running = wait(running, _SECONDS, FIRST_COMPLETED)
                for each in done:
                    each.result()
        except BaseException:
            stop.set()
            raise
    progress(len(pieces), len(pieces))
