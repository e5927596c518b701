# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bus of this test's own, and on it the part of logind that the window listens to."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

LOGIND = "org.freedesktop.login1"
OWN, OTHER = f"/{LOGIND}/session/_31".replace(".", "/"), f"/{LOGIND}/session/_32".replace(".", "/")


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus that nobody else knows; gives its address."""
    address = f"unix:path={folder / 'bus'}"
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--nopidfile",
        "--print-address",
        f"--address={address}",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class FakeLogind:
    """Answers GetSession and Inhibit, and says what it is told to say.

    `held` is set while somebody delays the sleep; when they let go, `at_release` is asked and its answer kept
    in `answers`: what was so at the moment that the system may sleep.
    """

    def __init__(self, address: str, at_release: Callable[[], bool], *, refuses: bool = False) -> None:
        self.held = Event()
        self.asked = Event()
        self.answers: Queue[bool] = Queue()
        self._at_release = at_release
        self._refuses = refuses
        self._said: Queue[Message] = Queue()
        self._ends = Event()
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIND))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def sleeps(self, begins: bool) -> None:  # the signal's own form
        """Say PrepareForSleep."""
        manager = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIND}.Manager")
        self._said.put(new_signal(manager, "PrepareForSleep", "b", (begins,)))

    def locks(self, session: str) -> None:
        """Say that a session locks."""
        self._said.put(new_signal(DBusAddress(session, interface=f"{LOGIND}.Session"), "Lock"))

    def shields(self, name: str, on: bool) -> None:  # the signal's own form
        """Say ActiveChanged as a desktop's screen saver does."""
        path = "/" + name.replace(".", "/")
        self._said.put(new_signal(DBusAddress(path, interface=name), "ActiveChanged", "b", (on,)))

    def end(self) -> None:
        """Leave the bus."""
        self._ends.set()
        self._thread.join(5)
        self._bus.close()

    def _serve(self) -> None:
        while not self._ends.is_set():
            with suppress(Empty):
                while True:
                    self._bus.send(self._said.get_nowait())
            with suppress(TimeoutError):
                asked = self._bus.receive(timeout=0.02)
                if asked.header.message_type is MessageType.method_call:
                    self._answer(asked)

    def _answer(self, asked: Message) -> None:
        method = asked.header.fields[HeaderFields.member]
        if self._refuses:
            self._bus.send(new_error(asked, f"{LOGIND}.NoSuchSession", "s", ("no",)))
        elif method == "GetSession":
            self._bus.send(new_method_return(asked, "o", (OWN,)))
        elif method == "Inhibit":
            assert (asked.body[0], asked.body[3]) == ("sleep", "delay")
            ours, theirs = os.pipe()
            self._bus.send(new_method_return(asked, "h", (theirs,)))
            os.close(theirs)
            self.held.set()
            Thread(target=self._wait_for_release, args=(ours,), daemon=True).start()
        self.asked.set()

    def _wait_for_release(self, ours: int) -> None:
        os.read(ours, 1)
        os.close(ours)
        self.answers.put(self._at_release())
        self.held.clear()
