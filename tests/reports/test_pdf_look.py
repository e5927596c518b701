# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from io import BytesIO

import pytest
from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.shapes import draw_level

PAIRS = [
    (tokens.TEXT, white),
    (tokens.MUTED, white),
    (tokens.ACCENT, white),
    (tokens.TEXT, tokens.CARD),
    (tokens.MUTED, tokens.CARD),
    (tokens.ACCENT, tokens.CARD),
    (tokens.TEXT, tokens.ACCENT_WEAK),
    (tokens.MUTED, tokens.ACCENT_WEAK),
    (tokens.ACCENT, tokens.ACCENT_WEAK),
    (tokens.CONCERN, tokens.CONCERN_WEAK),
]


def luminance(colour: Color) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.rgb()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Color, other: Color) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_keeps_to_wcag_aa(ink: Color, ground: Color) -> None:
    assert contrast(ink, ground) >= 4.5


def test_shapes_stand_out_from_paper() -> None:
    assert all(contrast(colour, white) >= 3 for colour in tokens.LEVEL_COLOURS.values())


def test_every_level_has_a_shape_of_its_own() -> None:
    drawn = set()
    for key in tokens.LEVEL_COLOURS:
        canvas = Canvas(BytesIO(), pageCompression=0, invariant=1)
        draw_level(canvas, key, 50, 50)
        code = canvas._code  # type: ignore[attr-defined]  # the page's operators; the stubs leave it out
        drawn.add("".join(line for line in code if not line.endswith((" rg", " RG"))))
    assert len(drawn) == len(tokens.LEVEL_COLOURS) == 5


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Zoë İpek Łukasz", "Zoë İpek Łukasz"),
        ("e\u0301", "é"),
        ("\uff21\u2460", "A①"),
        ("a\u200bb\tc\x07", "ab c"),
        ("Γιώργος Юлія Ђорђе", "Γιώργος Юлія Ђорђе"),
        ("😀", "□"),
        ("👨\u200d👩\u200d👧 👍🏽 ❤\ufe0f", "□ □ □"),
        ("محمد", "□□□□"),
        ("\u05d3\u05bc\u05d5\u05d3", "□□□"),
        ("٣٤", "34"),
        ("x\u0316 y\u20e3", "x\u0316 y□"),
        ("□ gedaan", "[ ] gedaan"),
    ],
)
def test_what_the_font_lacks_is_replaced(text: str, printed: str) -> None:
    assert fonts.printable(text) == printed


def test_markup_in_the_vaults_own_words_is_printed_as_it_is() -> None:
    assert tokens.rich("<b>&</b> **sterk**") == "&lt;b&gt;&amp;&lt;/b&gt; <b>sterk</b>"
