# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Gather every source string of the program into a .ts file: `python scripts/translations.py [FILE.ts]`.

What is in the file already keeps its translation; what the program no longer says is dropped.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DUTCH_TS = ROOT / "kjw_desktop" / "resources" / "translations" / "kjw_desktop_nl.ts"


def lupdate() -> Path:
    """Path of the lupdate that PySide6-Essentials ships. Raises RuntimeError when PySide6 is not there."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise RuntimeError("PySide6-Essentials is needed to gather the translations")
    return Path(spec.origin).with_name("lupdate.exe" if sys.platform == "win32" else "lupdate")


def gather(target: Path) -> None:
    """Update `target` (made when absent) from the sources. Raises CalledProcessError when lupdate fails."""
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-extensions", "py"]
    options += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=mark", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", "nl"]
    subprocess.run([lupdate(), *options, ROOT / "kjw_desktop", *languages, "-ts", target], check=True)


if __name__ == "__main__":
    gather(Path(sys.argv[1]) if len(sys.argv) > 1 else DUTCH_TS)
