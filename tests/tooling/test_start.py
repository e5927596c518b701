# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start waits for: the command line and the window's first page load no heavy library."""

import json
import subprocess
import sys

import pytest

# Together these take several times as long to import as the window itself.
HEAVY = {"sqlalchemy", "alembic", "reportlab", "highspy", "numpy", "openpyxl", "pypdf", "pypdfium2", "zxcvbn"}


def loaded_by(program: str) -> set[str]:
    """Return the modules of a fresh Python that ran `program`."""
    told = f"{program}\nimport json, sys\nprint('\\n' + json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_command_line_starts_light(lang: str) -> None:
    asked = f"main(['--lang', {lang!r}, '--help'])"
    loaded = loaded_by(f"from kjw_desktop.cli import main\ntry: {asked}\nexcept SystemExit: pass")
    assert loaded & (HEAVY | {"PySide6.QtGui", "PySide6.QtWidgets"}) == set()


def test_the_storage_room_is_entered_without_its_database() -> None:
    assert loaded_by("import kjw_desktop.storage") & HEAVY == set()


def test_python_runs_the_package_as_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kjw_desktop", "figures"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_the_window_waits_for_no_command_no_sentence_and_no_storage() -> None:
    loaded = loaded_by("""
from kjw_desktop.cli import main
from kjw_desktop.ui import app
app.STEPS = ()
try: main([])
except SystemExit: pass""")
    ours = {name for name in loaded if name.startswith("kjw_desktop.")}
    rooms = ("kjw_desktop.storage", "kjw_desktop.sentence", "kjw_desktop.domain.errors", "kjw_desktop.cli.c")
    assert [name for name in ours if name.startswith(rooms)] == []
