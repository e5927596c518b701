# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people type them in Dutch: 40, 1.200, 85,5."""

import re

_TYPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?", re.ASCII)
_MOST = 1_000_000_000.0


def parse_number(text: str) -> float | None:
    """The number that was typed, with or without % or spaces around it; None for anything else.

    A point before exactly three digits stands between thousands. Nothing under 0 or over a thousand million.
    """
    bare = text.strip().removesuffix("%").strip()
    if not _TYPED.fullmatch(bare):
        return None
    if "," in bare or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", bare):
        bare = bare.replace(".", "").replace(",", ".")
    value = float(bare)
    return value if value <= _MOST else None


def typed_number(value: float | None) -> str:
    """The number as one would type it, '' for None."""
    return "" if value is None else f"{value:.10g}".replace(".", ",")
