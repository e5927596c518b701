# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery key as people write and read it.

32 bytes as 13 groups of five: four signs carry 20 bits, the fifth checks them. The signs are Crockford's
base 32 (no I, L, O or U). The check is a weighted sum in the field of 32 elements with another constant for
each place, so one wrong sign, two neighbours swapped within a group and two groups swapped are always found,
and the group is named. The four bits that are left over hold the start of the SHA-256 of the 32 bytes.
"""

import hashlib

from kjw_desktop.domain.errors import WrongSecret

GROUPS = 13
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SIGNS = 4
_BITS = 20
_KIND = "recovery_key"


def to_text(seed: bytes) -> str:
    """Write a seed of 32 bytes as groups joined by hyphens."""
    number = (int.from_bytes(seed) << 4) | _spare_bits(seed)
    return "-".join(
        _group(place, (number >> (_BITS * (GROUPS - 1 - place))) & (2**_BITS - 1)) for place in range(GROUPS)
    )


def from_text(text: str) -> bytes:
    """Read the 32 bytes back; case, spaces, hyphens, O for 0 and I or L for 1 do not matter.

    Raises WrongSecret: with the places (from 1) of the groups that cannot be right, with none where the
    length or the key as a whole is wrong.
    """
    signs = plain(text)
    if len(signs) != GROUPS * (_SIGNS + 1):
        raise WrongSecret(_KIND)
    groups = [signs[start : start + _SIGNS + 1] for start in range(0, len(signs), _SIGNS + 1)]
    wrong = tuple(place + 1 for place, group in enumerate(groups) if not _holds(place, group))
    if wrong:
        raise WrongSecret(_KIND, wrong)
    number = 0
    for group in groups:
        number = (number << _BITS) | _value(group[:_SIGNS])
    seed = (number >> 4).to_bytes(32)
    if number & 0xF != _spare_bits(seed):
        raise WrongSecret(_KIND)
    return seed


def plain(text: str) -> str:
    """The signs alone, in the one way they are compared: to ask a part of the key back."""
    kept = "".join(sign for sign in text.upper() if sign.isalnum())
    return kept.translate(_ALIKE)


def _group(place: int, value: int) -> str:
    signs = "".join(_ALPHABET[(value >> (5 * (_SIGNS - 1 - index))) & 31] for index in range(_SIGNS))
    return signs + _ALPHABET[_check(place, signs)]


def _holds(place: int, group: str) -> bool:
    return (
        all(sign in _ALPHABET for sign in group) and _ALPHABET[_check(place, group[:_SIGNS])] == group[_SIGNS]
    )


def _check(place: int, signs: str) -> int:
    total = place + 1
    for sign in signs:
        total = _doubled(total ^ _ALPHABET.index(sign))
    return total


def _doubled(element: int) -> int:
    """Twice an element of the field of 32, by x^5 + x^2 + 1."""
    element <<= 1
    return element ^ 0b100101 if element & 32 else element


def _value(signs: str) -> int:
    value = 0
    for sign in signs:
        value = (value << 5) | _ALPHABET.index(sign)
    return value


def _spare_bits(seed: bytes) -> int:
    return hashlib.sha256(seed).digest()[0] >> 4
