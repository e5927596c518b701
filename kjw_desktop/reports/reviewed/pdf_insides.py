# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF says beside its pages: every string, name and stream of it, and the bytes as they lie."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader

_DEEPEST = 60
_READABLE = frozenset(range(0x20, 0x7F)) | {9, 10, 13}


@dataclass(frozen=True, slots=True)
class Said:
    """Text in a file. `drawn` may be what stands on a page anyway; `chance` is text by chance alone."""

    text: str
    drawn: bool = False
    chance: bool = False


def under(held: Any) -> Iterator[Said]:
    """What an object says, and all that it points to."""
    return _walk(held, follow=True)


def everything(reader: "PdfReader") -> Iterator[Said]:
    """What every object of the file says, also those that nothing points to."""
    from pypdf.generic import IndirectObject

    numbered = [(number, generation) for generation, held in reader.xref.items() for number in held]
    for number, generation in [*numbered, *((number, 0) for number in reader.xref_objStm)]:
        yield from _walk(IndirectObject(number, generation, reader), follow=False)


def as_it_lies(data: bytes) -> Iterator[Said]:
    """Bytes as text, in the encodings that a file may hold words in."""
    plain = bool(data) and sum(byte in _READABLE for byte in data[:4096]) >= 0.9 * len(data[:4096])
    yield Said(_decoded(data), drawn=plain, chance=not plain)
    for start in (0, 1):
        yield Said(data[start:].decode("utf-16-be", "ignore"), chance=True)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _walk(held: Any, *, follow: bool) -> Iterator[Said]:
    from pypdf.generic import IndirectObject

    waiting: list[tuple[Any, int]] = [(held, 0)]
    seen: set[int] = set()
    while waiting:
        found, depth = waiting.pop()
        if isinstance(found, IndirectObject):
            if found.idnum in seen or (depth and not follow):
                continue
            seen.add(found.idnum)
            found = found.get_object()
        yield from _said(found)
        if depth < _DEEPEST:
            waiting.extend((part, depth + 1) for part in _parts(found))


def _parts(found: Any) -> Iterable[Any]:
    if isinstance(found, dict):
        return [*found, *(found.raw_get(key) if hasattr(found, "raw_get") else found[key] for key in found)]
    return found if isinstance(found, (list, tuple)) else ()


def _said(found: Any) -> Iterator[Said]:
    from pypdf.errors import PyPdfError
    from pypdf.generic import StreamObject

    if isinstance(found, StreamObject):
        try:
            yield from as_it_lies(found.get_data())
        except (PyPdfError, NotImplementedError, ValueError):
            return
    elif isinstance(found, bytes):
        yield from as_it_lies(found)
    elif isinstance(found, str):
        yield Said(str(found))
