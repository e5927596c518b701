# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks where a file is to be saved."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kjw_desktop.ui.settings_file import documents_folder


class SaveDialog(QFileDialog):
    """Proposes `name` in the person's documents; a name typed without its ending gets it.

    It asks before it lets a file be replaced, under the name with the ending.
    """

    def __init__(self, parent: QWidget, title: str, name: str, kinds: str) -> None:
        super().__init__(parent, title, str(documents_folder()), kinds)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix(Path(name).suffix)
        self.selectFile(name)


def ask_where(parent: QWidget, title: str, name: str, kinds: str = "") -> str:
    """The path that was chosen; '' for none, also when the window locked meanwhile."""
    dialog = SaveDialog(parent, title, name, kinds)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return chosen[0] if chosen else ""
