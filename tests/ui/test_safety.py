# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.errors import NoPermission
from kjw_desktop.ui.crash import CrashDialog, report_of
from kjw_desktop.ui.crash_handler import CrashHandler
from kjw_desktop.ui.pictures import DARK_TOO, NAMES, take_pictures
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.start.recovery_sheet import RecoverySheet, save_sheet

GROUPS = tuple(f"AB{number:02}C" for number in range(13))
HEAVY = ("sqlalchemy", "sqlcipher3", "cryptography", "reportlab", "openpyxl", "zxcvbn", "alembic")
UNLOCK_WINDOW = """
import sys
from kjw_desktop.ui import app
start = app.Start()
for step in app.STEPS[:-1]:
    step(start)
start.app.processEvents()
print(" ".join(sys.modules))
"""


def run_python(code: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    environment.update(changes)
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_sheet_holds_the_whole_key_and_no_maker(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "herstelsleutel.pdf"
    save_sheet(RecoverySheet("waterveen.kjw", GROUPS, date(2026, 11, 21)), path)
    reader = PdfReader(path)
    text = reader.pages[0].extract_text()
    assert all(group in text for group in GROUPS)
    assert "waterveen.kjw" in text
    assert not (reader.metadata and reader.metadata.author)
    assert [file.name for file in tmp_path.iterdir()] == ["herstelsleutel.pdf"]
    assert path.stat().st_mode & 0o077 == 0, "nobody else on the computer reads it"


def test_a_sheet_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(NoPermission):
        save_sheet(RecoverySheet("a.kjw", GROUPS, date(2026, 11, 21)), tmp_path / "nergens" / "a.pdf")


def failing(name: str) -> None:
    """Fail in our own code with a name in message and locals."""
    RecoverySheet(name, (), date(2026, 11, 21)).groups[0]


def test_a_crash_report_holds_no_word_of_the_vault(qtbot: QtBot) -> None:
    try:
        try:
            save_sheet(None, "Sammie")  # type: ignore[arg-type]
        except AttributeError as error:
            raise ValueError("Sammie") from error
    except ValueError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "AttributeError" in report
    assert "ui/start/recovery_sheet.py:" in report
    assert "Sammie" not in report
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)


def test_what_nobody_caught_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    handler = CrashHandler(told.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handler._on_exception(ValueError, ValueError("geheim"), None)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "geheim" not in told[0]


def test_the_unlock_window_waits_for_nothing_heavy(own_surroundings: Path) -> None:
    done = run_python(UNLOCK_WINDOW)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert "PySide6" in loaded, done.stderr
    assert not loaded & set(HEAVY)


def test_without_a_display_one_sentence_says_so() -> None:
    done = run_python(
        "import sys; from kjw_desktop.ui.app import run; sys.exit(run())", DISPLAY="", QT_QPA_PLATFORM=""
    )
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux runs without a display")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "kjw-desktop demo" in done.stderr


def test_text_is_shown_where_the_system_has_no_font(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("fonts come from fontconfig on Linux alone")
    config = tmp_path / "fonts.conf"
    config.write_text('<?xml version="1.0"?><fontconfig><dir>/nergens</dir></fontconfig>')
    code = """
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QFontInfo
from kjw_desktop.ui.theme import Look
app = QApplication([])
Look(app)
print(QFontInfo(app.font()).family())
"""
    done = run_python(code, FONTCONFIG_FILE=str(config))
    assert done.stdout.strip(), done.stderr


def test_every_page_gets_its_picture(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    take_pictures(opened.vault, folder, date(2026, 11, 21))
    names = {path.stem for path in folder.glob("*.png")}
    assert names == {*NAMES.values(), *(f"{NAMES[key]}-donker" for key in DARK_TOO), "ontgrendel"}
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.width >= 1280
            assert picture.height >= 800
            assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 20
