# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names in charts and tables, broken into the few lines that there is room for."""

from reportlab.lib.utils import simpleSplit

from kjw_desktop.reports.pdf import fonts

_MORE = "…"
_LONGEST = 120
"""Characters that are looked at for each line: nothing narrower fits a line of any chart."""


def lines(text: str, font: str, size: float, room: float, most: int = 3) -> list[str]:
    """At most `most` lines of at most `room` points; what is left out is told by '…'.

    A word that is too long is cut. Always one line at least, which may be empty.
    """
    printed = fonts.printable(text)[: most * _LONGEST]
    found: list[str] = []
    for line in simpleSplit(printed, font, size, room):
        found += _cut(line, font, size, room)
        if len(found) > most:
            break
    if len(found) <= most and len(printed) == len(fonts.printable(text)):
        return found or [""]
    return [*found[: most - 1], _shortened(found[most - 1 : most], font, size, room)]


def _cut(line: str, font: str, size: float, room: float) -> list[str]:
    """A line in pieces that fit, each of one character at least; whole where it fits."""
    if fonts.width(line, font, size) <= room:
        return [line]
    pieces, used = [""], 0.0
    for character in line:
        wide = fonts.width(character, font, size)
        if pieces[-1] and used + wide > room:
            pieces.append("")
            used = 0.0
        pieces[-1] += character
        used += wide
    return pieces


def _shortened(last: list[str], font: str, size: float, room: float) -> str:
    kept = "".join(last).rstrip()
    while kept and fonts.width(f"{kept} {_MORE}", font, size) > room:
        kept = kept[:-1].rstrip()
    return f"{kept} {_MORE}"
