# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Build hook: compiles the translations (.ts) to what Qt reads (.qm); also a program of its own."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TRANSLATIONS = Path("kjw_desktop", "resources", "translations")
_NEEDS = (
    "lrelease of PySide6 does not run. On Debian and Ubuntu: apt-get install libglib2.0-0 libgssapi-krb5-2"
)


def lrelease() -> Path:
    """Path of the lrelease that PySide6-Essentials ships. Raises RuntimeError when PySide6 is not there."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise RuntimeError("PySide6-Essentials is needed to compile the translations")
    return Path(spec.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


def compile_translations(root: Path) -> list[Path]:
    """Write a .qm beside every .ts under `root` and return them.

    Raises RuntimeError, with what lrelease said, when it does not run or refuses a file.
    """
    program, made = lrelease(), []
    for source in sorted((root / TRANSLATIONS).glob("*.ts")):
        target = source.with_suffix(".qm")
        # a window that is open reads the old file to its end, and a second build makes its own
        half = target.with_suffix(f".qm-{os.getpid()}")
        done = subprocess.run(
            [program, "-silent", source, "-qm", half], capture_output=True, text=True, check=False
        )
        if done.returncode != 0 or not half.is_file():
            raise RuntimeError(f"{_NEEDS}\n{done.stdout}{done.stderr}")
        half.replace(target)
        made.append(target)
    return made


class TranslationsHook(BuildHookInterface[Any]):
    """Makes the .qm files before hatchling gathers the package, in a wheel and in an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's names)
        """Compile; hatchling calls this once for each build."""
        compile_translations(Path(self.root))


if __name__ == "__main__":
    compile_translations(Path(__file__).parent)
