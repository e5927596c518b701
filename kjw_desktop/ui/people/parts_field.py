# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a list and a line beside it: strengths, goals and people near, each with own words or a name."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.vocabulary import Vocabulary
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.labels import Text

Split = Callable[[Any], tuple[str, str]]
"""The key and the words of a part."""
Make = Callable[[Any, str, str], Any]
"""A part of its earlier self (None for a new one), a key and words."""


class PartsField(QWidget):
    """Shows parts and gives them back as they are now; a part that was not touched comes back as it was."""

    changed = Signal()

    def __init__(
        self, name: str, hint: str, add: str, vocabulary: Vocabulary, split: Split, make: Make
    ) -> None:
        super().__init__()
        self._name, self._hint = name, hint
        self._vocabulary, self._split, self._make = vocabulary, split, make
        self._rows: list[tuple[QWidget, QComboBox, QLineEdit, Any]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self.add = LinkButton(add)
        self.add.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(name, role="small"))
        column.addLayout(self._column)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_parts(self, parts: Sequence[Any]) -> None:
        """Show these parts in place of what stood there."""
        while self._rows:
            self._drop(self._rows[-1][0])
        for part in parts:
            self._add(part)

    def parts(self) -> tuple[Any, ...]:
        """What stands there now; rows without a choice are left out."""
        return tuple(self._part(*row[1:]) for row in self._rows if row[1].currentData() is not None)

    def _part(self, box: QComboBox, line: QLineEdit, old: Any) -> Any:
        now = (box.currentData(), " ".join(line.text().split()))
        return old if old is not None and self._split(old) == now else self._make(old, *now)

    def _add_empty(self) -> None:
        self._add(None)
        self._rows[-1][1].setFocus()

    def _add(self, part: Any) -> None:
        row, box, line = QWidget(), QComboBox(), QLineEdit()
        key, words = self._split(part) if part is not None else (None, "")
        box.addItem("", None)
        for term in self._vocabulary.terms:
            if not term.hidden or term.key == key:
                box.addItem(term.label(spoken()), term.key)
        box.setCurrentIndex(max(box.findData(key), 0))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.setAccessibleName(self._name)
        line.setText(words)
        line.setPlaceholderText(self._hint)
        line.setAccessibleName(f"{self._name}: {self._hint}")
        away = LinkButton(self.tr("Take away"))
        away.setAccessibleName(self.tr("Take away from {list}").format(list=self._name))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.S)
        across.addWidget(box)
        across.addWidget(line, 1)
        across.addWidget(away)
        self._column.addWidget(row)
        self._rows.append((row, box, line, part))
        box.currentIndexChanged.connect(self.changed)
        line.textEdited.connect(self.changed)
        away.clicked.connect(lambda: self._take_away(row))

    def _take_away(self, row: QWidget) -> None:
        self.add.setFocus()
        self._drop(row)
        self.changed.emit()

    def _drop(self, row: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not row]
        row.hide()
        row.deleteLater()
