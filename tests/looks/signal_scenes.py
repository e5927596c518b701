# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signalen with one signal open, and what is written down about it."""

from PySide6.QtCore import Qt

from tests.looks.viewer import Viewer


def signals_open(viewer: Viewer) -> None:
    """A worry whole, and how it goes on."""
    viewer.opens()
    viewer.goes_to("signals")
    viewer.presses(Qt.Key.Key_Down)
    viewer.presses(Qt.Key.Key_Down)
    viewer.presses(Qt.Key.Key_Return)
    viewer.rests()


def signals_step(viewer: Viewer) -> None:
    """Its next step, or why none."""
    signals_open(viewer)
    viewer.presses(Qt.Key.Key_V)
    viewer.rests()


def signals_close(viewer: Viewer) -> None:
    """How it ended."""
    signals_open(viewer)
    viewer.presses(Qt.Key.Key_A)
    viewer.rests()


SIGNAL_SCENES = (signals_open, signals_step, signals_close)
