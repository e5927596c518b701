# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tab goes through parts as they stand, also those that were made later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


class HandsOn(QWidget):
    """A part of several fields: the focus goes to the one it hands on to, and Tab does not stop at it.

    A focus proxy would make it a stop: once its fields are put in another order Tab comes to it after them,
    and goes back into them without end.
    """

    _field: QWidget | None = None

    def hand_on(self, field: QWidget) -> None:
        """From now on `setFocus` goes to `field`."""
        self._field = field

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus in the field."""
        if self._field is not None:
            self._field.setFocus(reason)


def follow_layout(whole: QWidget) -> None:
    """Have Tab walk what takes the focus within `whole` from the top to the end.

    A field with a proxy, such as that for a day, is moved as if it had none: Qt else moves with it whatever
    stands between it and its proxy.
    """
    layout = whole.layout()
    if layout is None:
        return
    order = list(_walk(layout))
    proxied = [(part, proxy, part.focusPolicy()) for part in order if (proxy := part.focusProxy())]
    for part, _proxy, _policy in proxied:
        part.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes it, its stub does not tell
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)
    for part, proxy, policy in proxied:
        part.setFocusPolicy(policy)
        part.setFocusProxy(proxy)


def _walk(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _walk(inner)
