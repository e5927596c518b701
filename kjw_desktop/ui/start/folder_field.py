# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a folder, with a button that lets one be chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.fields import field


class FolderField(QWidget):
    """A labelled folder that can be typed or chosen; `changed` at each change, `submitted` on Enter."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, label: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        name, self.line = field(label)
        self.line.setText(str(folder))
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.returnPressed.connect(self.submitted)
        choose = PlainButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose: {what}").format(what=label))
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.line, 1)
        line.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(name)
        column.addLayout(line)

    def folder(self) -> Path:
        """The folder as it stands, the home folder for `~`."""
        return Path(self.line.text().strip()).expanduser()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._label, str(self.folder()))
        if chosen:
            self.line.setText(chosen)
