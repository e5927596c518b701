# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every colour and measure of the window, in two themes; nothing else in the project names a colour."""

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """The meaning of a colour; a widget is told its tone, never a colour."""

    PLAIN = "plain"
    ACCENT = "accent"
    STRENGTH = "strength"
    MILD = "mild"
    CONCERN = "concern"
    SERIOUS = "serious"
    ACUTE = "acute"


class Tokens(NamedTuple):
    """The colours of one theme as `#RRGGBB`; a `_weak` colour is the ground its tone's text stands on."""

    name: str
    bg: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_weak: str
    accent_strong: str
    on_accent: str
    strength: str
    strength_weak: str
    mild: str
    mild_weak: str
    concern: str
    concern_weak: str
    serious: str
    serious_weak: str
    acute: str
    acute_weak: str

    def of(self, tone: Tone) -> str:
        """The colour of `tone` as text or shape."""
        return self.muted if tone is Tone.PLAIN else str(getattr(self, tone.value))

    def weak(self, tone: Tone) -> str:
        """The ground that text of `tone` stands on, as in a chip."""
        return self.raised if tone is Tone.PLAIN else str(getattr(self, f"{tone.value}_weak"))


LIGHT = Tokens(
    name="light",
    bg="#F6F4F0",
    surface="#FFFFFF",
    raised="#FBFAF8",
    line="#E3DED6",
    edge="#827C72",
    text="#1E2227",
    muted="#5D6570",
    accent="#0E6666",
    accent_weak="#DCEEEC",
    accent_strong="#0A5050",
    on_accent="#FFFFFF",
    strength="#26703F",
    strength_weak="#E1F2E7",
    mild="#2F66B0",
    mild_weak="#E3ECF8",
    concern="#9A5B00",
    concern_weak="#FBEFD9",
    serious="#B23A29",
    serious_weak="#FBE5E1",
    acute="#7B1B46",
    acute_weak="#F7E1EA",
)

DARK = Tokens(
    name="dark",
    bg="#15171B",
    surface="#1D2025",
    raised="#23272D",
    line="#363C45",
    edge="#737B87",
    text="#E9E7E3",
    muted="#A4ABB5",
    accent="#6FC7C1",
    accent_weak="#1E3B3B",
    accent_strong="#8AD6D0",
    on_accent="#0B2222",
    strength="#7CCB98",
    strength_weak="#1D3526",
    mild="#8DB6EE",
    mild_weak="#1E2C42",
    concern="#E8B45A",
    concern_weak="#3A2E17",
    serious="#F08C7C",
    serious_weak="#40211D",
    acute="#E58DB2",
    acute_weak="#3D1B2B",
)


class Space:
    """The one scale of distances, in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


BASE_SIZE = 14
"""Pixels of running text where the system asks for no more."""

LARGEST_SCALE = 2.0
"""Up to where the window follows the system's text size (200%, WCAG 1.4.4)."""


class Sizes(NamedTuple):
    """Text sizes in pixels for one scale (1.0 is the base of 14)."""

    scale: float = 1.0

    def px(self, at_base: float) -> int:
        """A length that is `at_base` pixels at scale 1, as whole pixels at this scale."""
        return round(at_base * self.scale)

    @property
    def base(self) -> int:
        """Running text."""
        return self.px(BASE_SIZE)

    @property
    def small(self) -> int:
        """The second line of a row, key caps, notes."""
        return self.px(12)

    @property
    def head(self) -> int:
        """The head of a card."""
        return self.px(15)

    @property
    def title(self) -> int:
        """The head of a page."""
        return self.px(22)
