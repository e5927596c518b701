# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A display, a session bus and a bus for assistive technology of the test's own, away from the person's."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

PROGRAMS = ("Xvfb", "dbus-daemon")
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""With this file at-spi2-core tells the session bus how its own bus is started."""
ENDS_S = 10


def missing() -> str:
    """Why this machine cannot show a window to a screen reader; empty when it can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if not ACCESSIBILITY.exists():
        absent.append("at-spi2-core")
    return f"not installed: {', '.join(absent)}" if absent else ""


@contextmanager
def desk(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a program on this desk; everything it starts or keeps is in `folder`."""
    for name in ("home", "config", "data", "cache", "run"):
        (folder / name).mkdir(mode=0o700, parents=True)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "QT_", "XDG_"))
    }
    environment = kept | {
        "HOME": str(folder / "home"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    with ExitStack() as ends:
        screen = (
            "Xvfb",
            _own_display(),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            "-displayfd",
            "1",
        )
        environment["DISPLAY"] = ":" + ends.enter_context(_started(screen, environment))
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        environment["DBUS_SESSION_BUS_ADDRESS"] = ends.enter_context(_started(bus, environment))
        yield environment


def _own_display() -> str:
    """A number nobody else takes: one that a server picks itself may be another's that is just ending."""
    return f":{random.randrange(1_000, 60_000)}"


@contextmanager
def _started(command: tuple[str, ...], environment: dict[str, str]) -> Iterator[str]:
    """The first line that `command` prints; it ends with the block."""
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert program.stdout is not None
    try:
        yield program.stdout.readline().strip()
    finally:
        program.terminate()
        program.wait(ENDS_S)
        program.stdout.close()
