# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.language import translators
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.save_dialog import SaveDialog, ask_where
from kjw_desktop.ui.window import MainWindow

from .conftest import present


def test_a_name_typed_without_its_ending_gets_it(qtbot: QtBot, tmp_path: Path) -> None:
    ground = QWidget()
    present(qtbot, ground)

    def types_a_name() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SaveDialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "samenvatting-2026Q3.pdf"
        line.setText(str(tmp_path / "kwartaal"))
        dialog.accept()

    QTimer.singleShot(200, types_a_name)
    assert ask_where(ground, "Bewaren", "samenvatting-2026Q3.pdf", "PDF (*.pdf)") == str(
        tmp_path / "kwartaal.pdf"
    )


def test_the_lock_takes_a_dialog_along(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    shell.navigate("reports")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    page = shell.page()
    assert isinstance(page, ReportsPage)
    page.make.click()
    qtbot.waitUntil(lambda: page.step is page.giving)
    QTimer.singleShot(200, window.lock)
    page.giving.save()
    assert window.locked
    assert QApplication.activeModalWidget() is None
    assert not window.tasks.busy


def test_qts_own_dialog_is_dutch_throughout(qtbot: QtBot, qapp: QApplication) -> None:
    in_dutch = translators()
    for translator in in_dutch:
        qapp.installTranslator(translator)
    try:
        dialog = QFileDialog(None, "Kies een map")
        qtbot.addWidget(dialog)
        labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    finally:
        for translator in in_dutch:
            qapp.removeTranslator(translator)
    assert {"Zoeken in:", "Soort bestand:"} <= labels
    assert not {label for label in labels if label.startswith(("Look", "File"))}
