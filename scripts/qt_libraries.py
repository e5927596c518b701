# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tell which system libraries Qt misses: exit 0 when none, else 1 and their names on standard error."""

import ctypes
import sys
from importlib.util import find_spec
from pathlib import Path

# The windowing systems, the headless one, and the tools that compile the translations need these.
NEEDED = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqwayland.so",
    "plugins/wayland-shell-integration/libxdg-shell.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "plugins/printsupport/libcupsprintersupport.so",
    "plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "lib/libQt6Network.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6PrintSupport.so.6",
)


def missing(qt: Path) -> list[str]:
    """What the loader says of each part of Qt, in the folder `qt`, that does not load; each sentence once."""
    sentences: dict[str, None] = {}
    for part in NEEDED:
        path = qt / part
        if not path.exists():  # another version of Qt may name a plugin otherwise; the window will tell
            continue
        try:
            ctypes.CDLL(str(path))
        except OSError as error:
            sentences[str(error)] = None
    return list(sentences)


def main() -> int:
    """Check the Qt of this Python's PySide6. Other systems than Linux bring all that Qt needs."""
    if not sys.platform.startswith("linux"):
        return 0
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        print("PySide6 is not installed", file=sys.stderr)
        return 1
    sentences = missing(Path(spec.origin).parent / "Qt")
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main())
