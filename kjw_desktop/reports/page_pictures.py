# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a PDF as pictures, for whoever looks before it is saved; in memory alone.

PDFium may be in one thread at a time, so that everything here waits for its turn.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from kjw_desktop.domain.progress import Progress, silent

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_TURN = Lock()
_HYPHEN = "-"  # PDFium gives another character for one at the end of a line


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: rows of `stride` bytes from the top, each pixel blue, green, red and a byte of no meaning.

    `text` is what stands on the page, for those who hear it read.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    text: str


def page_pictures(
    pdf: bytes, width: int, progress: Progress = silent, places: Iterable[int] | None = None
) -> tuple[PagePicture, ...]:
    """Every page at `width` pixels, or those at `places`, from 0 on; places beyond the last are left out.

    What `progress` (pages) raises goes through.
    """
    pictures = []
    with opened(pdf) as document:
        there = range(len(document))
        wanted = [place for place in places if place in there] if places is not None else list(there)
        for done, place in enumerate(wanted, start=1):
            pictures.append(_picture(document, place, width))
            progress(done, len(wanted))
    return tuple(pictures)


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """What stands on each page, as a reader's program shows and copies it."""
    with opened(pdf) as document:
        return tuple(_text(document, place) for place in range(len(document)))


@contextmanager
def opened(pdf: bytes) -> "Iterator[PdfDocument]":
    """The document of these bytes, closed afterwards; other threads wait meanwhile."""
    from pypdfium2 import PdfDocument

    with _TURN:
        document = PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _picture(document: "PdfDocument", place: int, width: int) -> PagePicture:
    page = document[place]
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
    return PagePicture(
        bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), _text(document, place)
    )


def _text(document: "PdfDocument", place: int) -> str:
    said: str = document[place].get_textpage().get_text_range()
    return said.replace("\r\n", "\n").replace("\ufffe", _HYPHEN)
