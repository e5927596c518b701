# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which colours stand on or beside each other, for the test that holds them to WCAG 2.2 AA."""

from kjw_desktop.ui.theme.tokens import Tone

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
