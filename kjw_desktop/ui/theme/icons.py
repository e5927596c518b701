# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Icons from the shipped SVG drawings, in a colour of the theme.

A drawing names its stroke `currentColor`; QtSvg does not know that word, so it is replaced before drawing.
"""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@lru_cache(maxsize=64)
def icon(name: str, colour: str, size: int = 32) -> QIcon:
    """The drawing `name` (a file of resources/icons without .svg) in `colour`; `size` in pixels.

    Raises FileNotFoundError when there is no such drawing.
    """
    return QIcon(pixmap(name, colour, QSize(size, size)))


def pixmap(name: str, colour: str, size: QSize) -> QPixmap:
    """The drawing `name` as a transparent picture of `size` pixels."""
    text = files("kjw_desktop.resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
