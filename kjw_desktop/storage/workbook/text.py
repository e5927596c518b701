# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts as a cell holds them: what XML refuses is escaped, what is too long is cut, lists are joined."""

import re
from collections.abc import Iterable

CELL_UNITS = 32_767
"""The most UTF-16 units that a cell holds (Excel specifications and limits)."""

_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNDERSCORE = 0x5F
_ITEM = re.compile(r"(?:\\.|[^;\\]|\\\Z)+", re.DOTALL)
_GUARDED = re.compile(r"\\([\\;\s])")
_NEEDS_GUARD = re.compile(r";|\\(?=[\\;\s]|\Z)")


def escaped(text: str) -> str:
    r"""`text` with `_x000B_` for a character that XML refuses or changes (controls, `\r`), as Excel does.

    An underscore that would begin such an escape becomes `_x005F_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
    """
    guarded = _LOOKS_ESCAPED.sub("_x005F_", text)
    return _REFUSED.sub(lambda found: f"_x{ord(found.group()):04X}_", guarded)


def unescaped(text: str) -> str:
    """What `escaped` was given.

    Escapes that neither Excel nor `escaped` ever writes (`_x0041_` for A) stay as they are: programs that do
    not know escapes write such a text as it is.
    """
    return _ESCAPE.sub(_meant, text) if "_x" in text else text


def _meant(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    char = chr(code)
    if code == _UNDERSCORE or char in "\t\n" or _REFUSED.match(char):
        return char
    return found[0]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def pieces(text: str) -> tuple[str, ...]:
    """`text` as escaped pieces that each fit a cell and keep every character whole; at least one."""
    whole = escaped(text)
    if 2 * len(whole) <= CELL_UNITS or _units(whole) <= CELL_UNITS:
        return (whole,)
    found = []
    start = 0
    while start < len(text):
        size = CELL_UNITS
        while (taken := _units(piece := escaped(text[start : start + size]))) > CELL_UNITS:
            size = min(size - 1, size * CELL_UNITS // taken)
        found.append(piece)
        start += size
    return tuple(found)


def joined(items: Iterable[str]) -> str:
    r"""`items` as one text, separated by `; `; `;` within an item becomes `\;`, an empty one is left out."""
    return "; ".join(_guarded(item) for item in items if item)


def _guarded(item: str) -> str:
    text = _NEEDS_GUARD.sub(lambda found: "\\" + found.group(), item)
    if text[:1].isspace():
        text = "\\" + text
    if item[-1:].isspace() and len(item) > 1:
        text = text[:-1] + "\\" + text[-1]
    return text


def items_of(text: str) -> tuple[str, ...]:
    """The items of a list, without surrounding spaces and without empty ones; undoes `joined`."""
    if "\\" not in text:
        return tuple(item for part in text.split(";") if (item := part.strip()))
    return tuple(item for found in _ITEM.findall(text) if (item := _GUARDED.sub(r"\1", _stripped(found))))


def _stripped(item: str) -> str:
    begun = item.lstrip()
    kept = begun.rstrip()
    backslashes = len(kept) - len(kept.rstrip("\\"))
    return begun[: len(kept) + 1] if backslashes % 2 else kept


def column_letters(index: int) -> str:
    """What a spreadsheet calls its column, counted from 0: A, B, … Z, AA."""
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name
