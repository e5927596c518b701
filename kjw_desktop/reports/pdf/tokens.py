# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colours, sizes and paragraph styles of the reports: the window's light theme on paper. Sizes in points."""

import re
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from kjw_desktop.reports.pdf import fonts
from kjw_desktop.reports.pdf.tagging import Told

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 54.0
TOP = 50.0
BOTTOM = 62.0
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
GAP = 12.0
GUTTER = 24.0
RADIUS = 6.0
HAIRLINE = 0.6

TEXT = HexColor("#1E2227")
MUTED = HexColor("#5D6570")
LINE = HexColor("#D9D4CC")
CARD = HexColor("#F6F4F0")
ACCENT = HexColor("#0E6666")
ACCENT_WEAK = HexColor("#DCEEEC")
CONCERN_WEAK = HexColor("#FBEFD9")
CONCERN = HexColor("#9A5B00")
LEVEL_COLOURS: dict[str, Color] = {
    "kracht": HexColor("#26703F"),
    "licht": HexColor("#2F66B0"),
    "zorg": HexColor("#9A5B00"),
    "ernstig": HexColor("#B23A29"),
    "acuut": HexColor("#7B1B46"),
}

SMALL = 8.0
BODY = 9.2
LEAD = 11.0
HEAD = 12.5
TITLE = 26.0
FIGURE = 21.0

_STRONG = re.compile(r"\*\*(.+?)\*\*")


@cache
def style(name: str) -> ParagraphStyle:
    """A paragraph style by its name, one of those below."""
    fonts.load()
    size, leading, font, colour = {
        "title": (TITLE, 31.0, fonts.BOLD, TEXT),
        "lead": (LEAD, 15.4, fonts.REGULAR, TEXT),
        "question": (14.0, 19.0, fonts.REGULAR, TEXT),
        "part": (15.0, 19.0, fonts.BOLD, TEXT),
        "head": (HEAD, 16.0, fonts.BOLD, TEXT),
        "accent": (10.0, 14.0, fonts.BOLD, ACCENT),
        "subhead": (10.0, 13.5, fonts.BOLD, TEXT),
        "body": (BODY, 13.2, fonts.REGULAR, TEXT),
        "table": (8.4, 11.0, fonts.BOLD, TEXT),
        "caption": (6.8, 8.2, fonts.REGULAR, MUTED),
        "dense": (SMALL, 11.0, fonts.REGULAR, TEXT),
        "small": (SMALL, 11.0, fonts.REGULAR, MUTED),
        "note": (SMALL, 11.0, fonts.ITALIC, MUTED),
        "cell": (SMALL, 9.3, fonts.REGULAR, TEXT),
        "cell_bold": (SMALL, 9.3, fonts.BOLD, TEXT),
        "right": (7.4, 9.0, fonts.REGULAR, MUTED),
        "right_lead": (10.0, 14.0, fonts.REGULAR, MUTED),
    }[name]
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        alignment=TA_RIGHT if name.startswith("right") else TA_LEFT,
        splitLongWords=1,
    )


def rich(text: str) -> str:
    """Text as paragraph markup: escaped, **strong** parts bold, in characters that the font has."""
    return _STRONG.sub(r"<b>\1</b>", escape(fonts.printable(text)))


def paragraph(text: str, name: str = "body") -> Told:
    """A paragraph of that style; **strong** parts are bold."""
    return Told(rich(text), style(name))
