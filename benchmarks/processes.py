# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starting a benchmark's children, and a display for those that open a window."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_ROOT = Path(__file__).resolve().parents[1]
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a child told, and the milliseconds from its start until it did."""

    values: Mapping[str, float]
    ms: float


def ask(child: str, *arguments: str, environment: Mapping[str, str] | None = None) -> Told:
    """Run `benchmarks.children.CHILD` in a fresh process. Raises RuntimeError where it tells nothing.

    Its first start compiles and is not to be counted; from then on Python has its bytecode, as an installed
    program has, also where the environment would not let it be kept.
    """
    command = [sys.executable, "-m", f"benchmarks.children.{child}", *arguments]
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=_ROOT, env={**_ENVIRONMENT, **(environment or {})}, stdout=subprocess.PIPE, text=True
    ) as process:
        line = process.stdout.readline() if process.stdout else ""
        ms = (perf_counter() - start) * 1000
    if process.returncode or not line:
        raise RuntimeError(child)
    return Told(json.loads(line), ms)


@contextmanager
def display() -> Iterator[Mapping[str, str]]:
    """The environment for windows: on Linux an Xvfb of its own where there is one, else offscreen."""
    server = shutil.which("Xvfb") if sys.platform.startswith("linux") else None
    if server is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reads, writes = os.pipe()
    command = [server, "-displayfd", str(writes), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=(writes,), stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}", "WAYLAND_DISPLAY": ""}
    finally:
        process.terminate()
        process.wait()
