# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether what people wrote is covered at this moment, asked by whatever paints text."""

from kjw_desktop.ui.privacy_view.known_words import KnownWords

FOR_ANYONE = "forAnyone"
"""A property of what is made to be shown to others, such as the leaflet: nothing in it is covered."""
FOR_NOBODY = "forNobody"
"""A property of a text that is about somebody in every word: it is covered whole, and not read for it."""

_now: dict[str, KnownWords] = {}


def cover(known: KnownWords) -> None:
    """Cover from now on every text that `known` does not know."""
    _now["known"] = known


def uncover() -> None:
    """Show everything again."""
    _now.clear()


def covering() -> bool:
    """Whether anything is covered."""
    return bool(_now)


def is_covered(text: str) -> bool:
    """Whether `text` is to be drawn as a bar."""
    known = _now.get("known")
    return known is not None and not known.knows(text)
