# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A part of a form with many fields, folded to what it says until somebody wants to change it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.labels import Text

Inner = TypeVar("Inner", bound=QWidget)


class Folded(QWidget, Generic[Inner]):
    """Shows `said`; its button makes the fields in its place. `inner` is None until then."""

    def __init__(self, name: str, said: str, make: Callable[[], Inner]) -> None:
        super().__init__()
        self.inner: Inner | None = None
        self._make = make
        self._said = Text(said, wrap=True)
        if not said:
            self._said.hide()
        self._open = LinkButton(self.tr("Change"))
        self._open.setAccessibleName(self.tr("Change: {part}").format(part=name))
        self._open.clicked.connect(self._unfold)
        self.setFocusProxy(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._said)
        self._column.addWidget(self._open)

    def opened(self) -> Inner:
        """The fields, made when they are not there yet."""
        if self.inner is None:
            self.inner = self._make()
            self._column.addWidget(self.inner)
            self.inner.show()
            self._said.hide()
            self._open.hide()
        return self.inner

    def _unfold(self) -> None:
        inner = self.opened()
        self.setFocusProxy(inner)
        inner.setFocus()
