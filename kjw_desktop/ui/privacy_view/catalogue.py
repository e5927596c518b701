# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that the program says by itself, read from the compiled translations.

The form is that of Qt's QTranslator (qtbase, src/corelib/kernel/qtranslator.cpp): sections of a tag, a length
and bytes, big endian; the section of messages holds fields of the same form, each message closed by an end.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from kjw_desktop.language import DUTCH, language

_MAGIC = 16
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE = 1, 3, 6
_NO_LENGTH = 0xFFFFFFFF
_FOLDER = Path(__file__).parents[2] / "resources" / "translations"


def sentences() -> tuple[str, ...]:
    """Every sentence in the language in force; those with something to fill in have it as '{name}'."""
    wanted = _TRANSLATION if language() == DUTCH else _SOURCE
    return tuple(_read((_FOLDER / f"kjw_desktop_{DUTCH}.qm").read_bytes(), wanted))


def _read(data: bytes, wanted: int) -> Iterator[str]:
    for tag, section in _fields(data[_MAGIC:]):
        if tag == _MESSAGES:
            for kind, said in _fields(section):
                if kind == wanted:
                    yield said.decode("utf-16-be" if kind == _TRANSLATION else "utf-8")


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == _END:
            continue
        (length,) = struct.unpack_from(">I", data, at)
        at += 4
        if length == _NO_LENGTH:
            continue
        yield tag, data[at : at + length]
        at += length
