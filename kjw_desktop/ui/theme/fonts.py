# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The system's own font and its size; the font that we ship only where the system has none."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from kjw_desktop.ui.theme.tokens import BASE_SIZE, LARGEST_SCALE, Sizes


def ensure_text_font() -> str | None:
    """Load the shipped font if the system has none at all; returns its family if it was needed.

    Qt's wheels carry no fonts, so without this a machine without fonts shows no text. Not told from the
    database's families: fontconfig names its aliases there even when it has no font for them.
    """
    if QFontInfo(QGuiApplication.font()).family():
        return None
    from importlib.resources import files

    family = None
    for source in sorted(
        files("kjw_desktop.resources").joinpath("fonts").iterdir(), key=lambda one: one.name
    ):
        if source.name.lower().endswith((".ttf", ".otf")):
            number = QFontDatabase.addApplicationFontFromData(source.read_bytes())
            names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            family = family or (names[0] if names else None)
    if family is not None:
        QGuiApplication.setFont(QFont(family))
    return family


def system_sizes() -> Sizes:
    """The sizes for the system's text size: never under the base, never over 200% of it."""
    wanted = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return Sizes(min(max(wanted / BASE_SIZE, 1.0), LARGEST_SCALE))


def text_font(sizes: Sizes) -> QFont:
    """The application's font at the base size of `sizes`."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(sizes.base)
    return font
