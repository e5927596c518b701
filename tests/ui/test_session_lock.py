# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journal locks with the system: a logind of the test's own on a bus of its own, and native messages."""

import ctypes
import shutil
import sys
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.session_lock import macos
from kjw_desktop.ui.session_lock.follow import follow_session
from kjw_desktop.ui.session_lock.linux import SCREEN_SAVERS, LinuxSession
from kjw_desktop.ui.session_lock.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    WindowsSession,
    means_lock,
)
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.window import MainWindow

from .fake_logind import OTHER, OWN, FakeLogind, private_bus

ON_LINUX = sys.platform.startswith("linux") and shutil.which("dbus-daemon") is not None
needs_bus = pytest.mark.skipif(not ON_LINUX, reason="no dbus-daemon here")

BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")

MAC_MSG = b"mac_generic_NSEvent"
WIN_MSG = b"windows_generic_MSG"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus of this test's own."""
    with private_bus(tmp_path) as address:
        yield address


def bus(address: str, name: str) -> QDBusConnection:
    return QDBusConnection.connectToBus(address, f"{name} at {address}")


@pytest.fixture
def logind(address: str, window: MainWindow) -> Iterator[FakeLogind]:
    """A logind that notes whether the window was locked when the system could sleep."""
    fake = FakeLogind(address, lambda: window.locked)
    yield fake
    fake.end()


@pytest.fixture
def refusing(address: str) -> Iterator[FakeLogind]:
    """A logind that knows no session and lets nobody delay."""
    fake = FakeLogind(address, lambda: True, refuses=True)
    yield fake
    fake.end()


def heard(watch: LinuxSession, qtbot: QtBot) -> None:
    """Wait until every answer came to `watch`, and the bus knows what it listens to since."""
    qtbot.waitUntil(lambda: not watch.findChildren(QDBusPendingCallWatcher))
    asked = QDBusMessage.createMethodCall(*BUS, "GetId")
    for each in (watch._system, watch._session):
        assert each.call(asked).type() is QDBusMessage.MessageType.ReplyMessage


@pytest.fixture
def listening(
    address: str, logind: FakeLogind, window: MainWindow, opened: Opened, qtbot: QtBot
) -> Iterator[FakeLogind]:
    """The same, with an open journal that listens to it."""
    window.show_journal(opened)
    watch = LinuxSession(bus(address, "system"), bus(address, "session"), window)
    watch.lock_wanted.connect(window.lock)
    watch.start()
    qtbot.waitUntil(logind.held.is_set)
    heard(watch, qtbot)
    yield logind
    watch._let_go()  # as the system sees it when the program ends
    for name in ("system", "session"):
        QDBusConnection.disconnectFromBus(f"{name} at {address}")


@needs_bus
def test_the_journal_is_locked_before_the_system_sleeps(
    listening: FakeLogind, window: MainWindow, qtbot: QtBot
) -> None:
    listening.sleeps(True)
    qtbot.waitUntil(lambda: not listening.held.is_set())
    assert window.locked
    assert isinstance(window.centralWidget(), StartScreen)
    assert listening.answers.get(timeout=5) is True
    listening.sleeps(False)
    qtbot.waitUntil(listening.held.is_set)  # the next sleep waits again


@needs_bus
def test_our_own_session_s_lock_locks_and_another_s_does_not(
    listening: FakeLogind, window: MainWindow, qtbot: QtBot
) -> None:
    listening.locks(OTHER)
    qtbot.wait(150)
    assert not window.locked
    listening.locks(OWN)
    qtbot.waitUntil(lambda: window.locked)


@needs_bus
@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_the_desktop_s_shield_locks(
    listening: FakeLogind, window: MainWindow, qtbot: QtBot, name: str
) -> None:
    listening.shields(name, False)
    qtbot.wait(150)
    assert not window.locked
    listening.shields(name, True)
    qtbot.waitUntil(lambda: window.locked)


@needs_bus
def test_where_logind_refuses_it_still_locks(
    address: str, refusing: FakeLogind, window: MainWindow, opened: Opened, qtbot: QtBot
) -> None:
    window.show_journal(opened)
    watch = LinuxSession(bus(address, "system"), bus(address, "session"), window)
    watch.lock_wanted.connect(window.lock)
    watch.start()
    heard(watch, qtbot)
    refusing.locks(OTHER)
    qtbot.waitUntil(lambda: window.locked)


def test_without_a_bus_nothing_happens(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/bus", "nowhere")
    LinuxSession(nowhere, nowhere, window).start()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert not window.locked


def test_the_window_follows_its_own_system(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    watch = follow_session(window, window.lock)
    window.show_journal(opened)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    watch.lock_wanted.emit()
    assert window.locked


def message(number: int, parameter: int) -> Any:
    return wintypes.MSG(message=number, wParam=parameter)


@pytest.mark.parametrize(
    ("kind", "number", "parameter", "locks"),
    [
        (WIN_MSG, WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WIN_MSG, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, True),
        (WIN_MSG, WM_WTSSESSION_CHANGE, 0x2, True),
        (WIN_MSG, WM_WTSSESSION_CHANGE, 0x8, False),  # unlocked
        (WIN_MSG, WM_POWERBROADCAST, 0x12, False),  # resumed
        (WIN_MSG, 0x0100, WTS_SESSION_LOCK, False),  # a key
        (MAC_MSG, WM_POWERBROADCAST, PBT_APMSUSPEND, False),
    ],
)
def test_windows_messages_that_lock(kind: bytes, number: int, parameter: int, *, locks: bool) -> None:
    told = message(number, parameter)
    assert means_lock(kind, ctypes.addressof(told)) is locks


def test_a_windows_message_reaches_the_lock_and_is_not_eaten(window: MainWindow, opened: Opened) -> None:
    window.show_journal(opened)
    watch = WindowsSession(window)
    watch.lock_wanted.connect(window.lock)
    told = message(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK)
    eaten = watch._filter.nativeEventFilter(QByteArray(WIN_MSG), ctypes.addressof(told))
    assert eaten == (False, 0)
    assert window.locked


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A macOS whose frameworks note what they are asked."""
    monkeypatch.setattr(macos, "common_modes", lambda _foundation: 0)
    parent = QObject()
    foundation, iokit = MagicMock(), MagicMock()
    iokit.IORegisterForSystemPower.return_value = 77
    watch = macos.MacSession(parent, foundation, iokit)
    told: list[int] = []
    watch.lock_wanted.connect(lambda: told.append(iokit.IOAllowPowerChange.call_count))
    watch.start()
    return SimpleNamespace(parent=parent, foundation=foundation, iokit=iokit, watch=watch, told=told)


def called(place: Any, form: Any) -> Any:
    """What was registered, as the system would call it."""
    return ctypes.cast(place, form)


def test_a_mac_locks_before_it_leaves_to_sleep(mac: SimpleNamespace) -> None:
    power = called(mac.iokit.IORegisterForSystemPower.call_args.args[2], macos.POWERED)
    power(None, 0, macos.CAN_SLEEP, 5)
    assert mac.told == []
    mac.iokit.IOAllowPowerChange.assert_called_once_with(77, 5)
    power(None, 0, macos.WILL_SLEEP, 6)
    assert mac.told == [1]  # asked to lock before the second leave
    mac.iokit.IOAllowPowerChange.assert_called_with(77, 6)


def test_a_mac_locks_with_its_screen(mac: SimpleNamespace) -> None:
    arguments = mac.foundation.CFNotificationCenterAddObserver.call_args.args
    assert mac.foundation.CFStringCreateWithCString.call_args.args[1] == b"com.apple.screenIsLocked"
    called(arguments[2], macos.NOTIFIED)(None, None, None, None, None)
    assert mac.told == [0]


def test_a_mac_that_gives_no_word_of_power_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    parent, foundation, iokit = QObject(), MagicMock(), MagicMock()
    iokit.IORegisterForSystemPower.return_value = 0
    macos.MacSession(parent, foundation, iokit).start()
    foundation.CFRunLoopAddSource.assert_not_called()
