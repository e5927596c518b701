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
    pieces: list[str] = []
    rest = line
    while fonts.width(rest, font, size) > room and len(rest) > 1:
        end = len(rest) - 1
        while end > 1 and fonts.width(rest[:end], font, size) > room:
            end -= 1
        pieces.append(rest[:end])
        rest = rest[end:]
    return [*pieces, rest]


def _shortened(last: list[str], font: str, size: float, room: float) -> str:
    kept = "".join(last).rstrip()
    while kept and fonts.width(f"{kept} {_MORE}", font, size) > room:
        kept = kept[:-1].rstrip()
    return f"{kept} {_MORE}"
