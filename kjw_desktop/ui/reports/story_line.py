# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""There are figures and no story yet: figures alone tell a client little."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.level_badge import LevelShape


class StoryLine(Card):
    """Hidden until somebody shows it; `wanted` asks for where a story is chosen or written."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        told = self.tr(
            "There are figures but no story yet. Choose a young person who agrees, or compose one."
        )
        self.setAccessibleName(told)
        self.act = PlainButton(self.tr("Make a story"))
        self.act.clicked.connect(self.wanted)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(LevelShape(Level("zorg")), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Text(told, wrap=True), 1)
        line.addWidget(self.act)
        self.body.addLayout(line)
        self.hide()
