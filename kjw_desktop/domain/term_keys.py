# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys for terms that a vault adds: made once of the label, and never changed after."""

import re
import unicodedata
from collections.abc import Container

_FORM = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)
_LONGEST_STEM = 50
_RESERVED = frozenset({"onbekend"})
"""What figures print for not known."""


def well_formed(key: str) -> bool:
    """Whether `key` may be a term's: small letters, digits and underscores, beginning with a letter."""
    return _FORM.fullmatch(key) is not None


def key_for(label: str, taken: Container[str], stem: str) -> str:
    """A well-formed key for `label` that is not in `taken`; of `stem` where the label gives no letter."""
    plain = unicodedata.normalize("NFKD", label.strip().lower()).encode("ascii", "ignore").decode()
    begin = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_STEM] or stem
    begin = begin if begin[0].isalpha() else f"{stem}_{begin}"
    key, number = begin, 1
    while key in taken or key in _RESERVED:
        number += 1
        key = f"{begin}_{number}"
    return key
