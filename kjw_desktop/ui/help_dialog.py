# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All keys in one dialog, under F1 and '?'."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.shortcuts import COMMANDS, PAGE_KEYS, WINDOW_KEYS
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import KeyCap, Text
from kjw_desktop.ui.widgets.scrolled import scrolled


class HelpDialog(QDialog):
    """The table of keys in two columns; Esc or the button closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KJW Desktop")
        keys = list(key_lines())
        half = (len(keys) + 1) // 2
        columns = Columns(Space.XL)
        caps = [_cap(*line) for line in keys]
        wide = max(cap.sizeHint().width() for cap in caps)
        for of in (slice(None, half), slice(half, None)):
            columns.add(_table(caps[of], [says for _key, says in keys[of]], wide))
        inner = QVBoxLayout()
        inner.addWidget(columns)
        inner.addStretch(1)
        close = PlainButton(self.tr("Close"), "Esc")
        close.clicked.connect(self.accept)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column_of_all.setSpacing(Space.L)
        column_of_all.addWidget(Text(self.tr("Keys"), role="title"))
        area = scrolled(inner)
        column_of_all.addWidget(area, 1)
        column_of_all.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        more = columns.sizeHint().height() - area.sizeHint().height()
        whole = column_of_all.sizeHint() + QSize(0, more)
        if parent is not None and whole.width() > parent.width():
            whole.setHeight(2 * whole.height())  # under each other
        self.resize(whole.boundedTo(parent.size() if parent is not None else whole))


def _cap(key: str, says: str) -> KeyCap:
    cap = KeyCap(key)
    cap.setAccessibleName(f"{key}: {says}")
    cap.ensurePolished()  # in its own font, else it is measured in another
    return cap


def _table(caps: Sequence[KeyCap], said: Sequence[str], wide: int) -> QWidget:
    """What each key does, in a table of which the keys are `wide`."""
    whole = QWidget()
    table = QGridLayout(whole)
    table.setContentsMargins(0, 0, 0, 0)
    table.setHorizontalSpacing(Space.L)
    table.setVerticalSpacing(Space.S)
    table.setColumnStretch(1, 1)
    table.setColumnMinimumWidth(0, wide)
    for row, (cap, says) in enumerate(zip(caps, said, strict=True)):
        table.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignRight)
        table.addWidget(Text(says), row, 1)
    return whole


def key_lines() -> Iterable[tuple[str, str]]:
    """Every key with what it does, in the language in force."""
    go = QCoreApplication.translate("Keys", PAGE_KEYS)
    for page in (*PAGES, SETTINGS):
        yield page.shortcut, go.format(page=QCoreApplication.translate("Pages", page.title))
    for shortcut in (*COMMANDS, *WINDOW_KEYS):
        yield shortcut.key, QCoreApplication.translate("Keys", shortcut.says)
