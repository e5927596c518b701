# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest

from kjw_desktop.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

THEMES = {LIGHT.name: LIGHT, DARK.name: DARK}
GROUNDS = ("bg", "surface", "raised")
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("text", "muted", "accent", "serious", "concern") for ground in GROUNDS),
    *(("text", f"{tone}_weak") for tone in Tone if tone is not Tone.PLAIN),
    *((tone.value, f"{tone}_weak") for tone in Tone if tone is not Tone.PLAIN),
    *((tone.value, "surface") for tone in Tone if tone is not Tone.PLAIN),
    ("muted", "accent_weak"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
)
"""Text and the ground it may stand on: WCAG 2.2 AA, 4.5 to 1 (1.4.3)."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("accent", ground) for ground in GROUNDS),
    *(("edge", ground) for ground in GROUNDS),
    *(
        (tone.value, ground)
        for tone in Tone
        if tone is not Tone.PLAIN
        for ground in (*GROUNDS, "accent_weak")
    ),
)
"""Shapes, borders of fields and the focus ring against what is beside them: 3 to 1 (1.4.11)."""


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(theme: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_and_focus_stand_out_from_what_is_beside_them(theme: Tokens, shape: str, ground: str) -> None:
    assert contrast(getattr(theme, shape), getattr(theme, ground)) >= 3
