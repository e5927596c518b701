# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list to choose from that is as wide as what it says, for the filters that stand beside each other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from kjw_desktop.ui.widgets.fields import name_box


class FittingBox(QComboBox):
    """Grows and shrinks with what is chosen; its list is as wide as its longest line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_box(self, name)
        self.currentTextChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for the line that is chosen."""
        self.ensurePolished()
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        text = QSize(
            metrics.horizontalAdvance(self.currentText()) + metrics.averageCharWidth(), metrics.height()
        )
        size = self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, text, self)
        return QSize(size.width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No less: a filter that cannot be read says nothing."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """The lines of the list are read whole."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(view.sizeHintForColumn(0) + bar)
        super().showPopup()
