# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project's own files, for the tests that read them."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kjw_desktop"


def package_files() -> list[Path]:
    """Return every Python file of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def all_files() -> list[Path]:
    """Return every Python file of the project: program, tests, scripts, benchmarks."""
    folders = ("kjw_desktop", "tests", "scripts", "benchmarks")
    return sorted([*ROOT.glob("*.py"), *(path for name in folders for path in (ROOT / name).rglob("*.py"))])


def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path) -> str:
    """Return the path as a person names it."""
    return path.relative_to(ROOT).as_posix()
