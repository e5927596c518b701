# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import threading
import time

import pytest

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.progress import silent
from kjw_desktop.privacy.disclosure.side_by_side import Tick, do_all


def test_every_piece_is_done_and_progress_is_heard_where_it_was_asked() -> None:
    done: list[int] = []
    heard: list[tuple[int, int, int]] = []

    def progress(now: int, total: int) -> None:
        heard.append((now, total, threading.get_ident()))

    do_all([lambda _, n=n: done.append(n) for n in range(7)], progress)  # type: ignore[misc]
    assert sorted(done) == list(range(7))
    assert [now for now, _, _ in heard] == sorted(now for now, _, _ in heard)
    assert heard[0][0] == 0
    assert heard[-1][:2] == (7, 7)
    assert {thread for _, _, thread in heard} == {threading.get_ident()}


def test_who_stops_it_waits_for_no_piece_to_end_by_itself() -> None:
    def endless(tick: Tick) -> None:
        while True:
            tick()
            time.sleep(0.001)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        do_all([endless, endless, endless], stop)


def test_what_a_piece_raises_stops_the_others_and_is_raised() -> None:
    def broken(tick: Tick) -> None:
        tick()
        raise ValueError("broken")

    def endless(tick: Tick) -> None:
        while True:
            tick()
            time.sleep(0.001)

    with pytest.raises(ValueError, match="broken"):
        do_all([endless, broken], silent)
