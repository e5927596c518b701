# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a child tells its benchmark."""

import json
import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def tell(**values: float) -> None:
    """Print the values as one line and let it go at once: the benchmark's clock may wait for it."""
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def resident_mb() -> float:
    """The memory that this process holds now, in MB (10^6 bytes); where Linux does not say, the most ever."""
    return _of_linux("VmRSS") or peak_mb()


def peak_mb() -> float:
    """The most memory that this process ever held, in MB; 0 on a system that does not count it.

    Not `ru_maxrss` where Linux can say better: that counts what the parent held at the fork.
    """
    found = _of_linux("VmHWM")
    if found:
        return found
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _of_linux(name: str) -> float:
    if not _STATUS.exists():
        return 0.0
    found = re.search(rf"^{name}:\s+(\d+) kB$", _STATUS.read_text("ascii"), re.MULTILINE)
    return int(found[1]) * 1024 / 1e6 if found else 0.0
