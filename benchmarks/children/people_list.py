# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Jongeren: milliseconds until its rows are there, and for a step of scrolling.

Arguments: vault, passphrase, how many steps.
"""

import sys
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.children.hands import ALT
from benchmarks.children.open_journal import OpenWindow, measured
from benchmarks.children.telling import tell
from benchmarks.timing import percentile
from kjw_desktop.ui.people.page import PeoplePage

_SHARE = 0.95


def main(vault: str, passphrase: str, count: str) -> None:
    """Open the page by its key until its rows are there, then walk through all of the list by the page."""
    opened = OpenWindow(vault, passphrase)
    start = perf_counter()
    QTest.keyClick(opened.window, Qt.Key.Key_2, ALT)
    page = opened.shell.page()
    if not isinstance(page, PeoplePage):
        raise TypeError(page)
    rows = page.caseload.rows
    opened.until(lambda: rows.model().rowCount() > 0)
    rows.viewport().repaint()
    first = (perf_counter() - start) * 1000
    opened.settle()
    bar = rows.verticalScrollBar()
    steps, many = [], int(count)
    for number in range(many):

        def step(place: int = bar.maximum() * number // many + number) -> None:
            bar.setValue(place)
            rows.viewport().repaint()

        steps.append(measured(step))
        opened.until(lambda: not opened.window.tasks.busy)
    tell(
        open=first,
        step=percentile([clock for clock, _own in steps], _SHARE),
        own=percentile([own for _clock, own in steps], _SHARE),
    )
    opened.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
