# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file read back before it is saved: not one forbidden word may be in it, on the pages or behind them.

Two libraries read the pages, since each has its own idea of what stands there, and both give what nobody
sees: text in white, without size, off the page or never painted. Beside the pages every string, name and
stream of the file is searched, also those that nothing points to, and the bytes as they lie (decision 84).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.reviewed.forbidden import Forbidden
from kjw_desktop.reports.reviewed.pdf_insides import Said, as_it_lies, everything, under

if TYPE_CHECKING:
    from pypdf import PdfReader

_IN_ORDERS = 3
"""Letters of a word that is none of the orders in a page's stream ('Td', 'Do')."""
_NEUTRAL = frozenset({"/Title", "/Creator", "/Producer"})


class Channel(StrEnum):
    """Where in a file something stands."""

    TEXT = "text"
    METADATA = "metadata"
    XMP = "xmp"
    BOOKMARK = "bookmark"
    ATTACHMENT = "attachment"
    ANNOTATION = "annotation"
    NAME = "name"
    HIDDEN = "hidden"
    FILE_NAME = "file_name"


@dataclass(frozen=True, slots=True)
class Leak:
    """What stands where it may not: the forbidden word, or the entry that has no business in the file."""

    channel: Channel
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is meant to stand on the pages: `lines` once, `every_page` around each.

    Of the words `ordinary`, which are Dutch words as well as forbidden ones, as many may be there as these
    lines have and no more, and behind the pages those of `alternatives`, the words for pictures. Of any other
    word none may, whatever the lines say.
    """

    lines: Sequence[str] = ()
    every_page: Sequence[str] = ()
    alternatives: Sequence[str] = ()
    ordinary: frozenset[str] = frozenset()


_NOTHING = Expected()


def read_back(
    pdf: bytes,
    name: str,
    forbidden: Sequence[str],
    expected: Expected = _NOTHING,
    progress: Progress = silent,
) -> tuple[Leak, ...]:
    """What of `forbidden` is in the file or in its name, without doubles; empty when it may be saved.

    Words count whole, in any case, with or without diacritics, across lines, hyphens and ligatures
    (`forbidden.Forbidden`). An attachment, a comment, a date or an author is a leak whatever it says. What
    `progress` (pages) raises goes through.
    """
    from pypdf import PdfReader

    asked = Forbidden(forbidden)
    reader = PdfReader(BytesIO(pdf))
    allowed = _allowed(asked, expected, len(reader.pages))
    found = [Leak(Channel.FILE_NAME, word) for word in asked.find((name,))]
    by_pypdf = []
    for number, page in enumerate(reader.pages, start=1):
        by_pypdf.append(page.extract_text())
        progress(number, len(reader.pages))
    for said in (by_pypdf, page_texts(pdf)):
        found += [Leak(Channel.TEXT, word) for word in _beyond(asked, said, allowed)]
    found += _strangers(reader)
    found += _layers(pdf)
    for channel, behind in _behind(reader):
        found += [Leak(channel, word) for word in _in(asked, behind, allowed, expected)]
    found += [Leak(Channel.HIDDEN, word) for word in _in(asked, as_it_lies(pdf), allowed, expected)]
    return tuple(dict.fromkeys(found))


def _allowed(asked: Forbidden, expected: Expected, pages: int) -> Counter[str]:
    meant = asked.count((*expected.lines, *(line for line in expected.every_page for _ in range(pages))))
    return Counter({word: meant[word] for word in expected.ordinary})


def _beyond(asked: Forbidden, texts: Iterable[str], allowed: Counter[str]) -> list[str]:
    """The words that stand there more often than they may."""
    counted = asked.count(texts)
    return [word for word in counted if counted[word] > allowed[word]]


def _in(asked: Forbidden, behind: Iterable[Said], allowed: Counter[str], expected: Expected) -> list[str]:
    """The words that stand behind the pages; in what is drawn, more often than on them."""
    said = list(behind)
    written = [each.text for each in said if not (each.drawn or each.chance)]
    found = list(asked.find(text for text in written if text not in expected.alternatives))
    told = asked.find(text for text in written if text in expected.alternatives)
    found += [word for word in told if word not in expected.ordinary]
    drawn = [each.text for each in said if each.drawn]
    found += [word for word in _beyond(asked, drawn, allowed) if len(word) >= _IN_ORDERS]
    found += [word for each in said if each.chance for word in asked.spelled(each.text)]
    return found


def _strangers(reader: "PdfReader") -> Iterator[Leak]:
    """Entries that tell of author, machine or time, and whatever a page of ours never has."""
    for key in reader.metadata or {}:
        if key not in _NEUTRAL:
            yield Leak(Channel.METADATA, key)
    for name in reader.attachments:
        yield Leak(Channel.ATTACHMENT, name)
    for page in reader.pages:
        if page.annotations:
            yield Leak(Channel.ANNOTATION, "/Annots")


def _layers(pdf: bytes) -> Iterator[Leak]:
    """Whatever was written behind the file: a later change leaves what stood there before."""
    if pdf.count(b"startxref") != 1:
        yield Leak(Channel.HIDDEN, "startxref")
    if pdf.rpartition(b"%%EOF")[2].strip():
        yield Leak(Channel.HIDDEN, "%%EOF")


def _behind(reader: "PdfReader") -> Iterator[tuple[Channel, Iterable[Said]]]:
    """What the file says beside its pages, by where it stands."""
    yield Channel.METADATA, [Said(str(value)) for value in (reader.metadata or {}).values()]
    root = _opened(reader.trailer["/Root"])
    yield Channel.XMP, under(root.get("/Metadata"))
    yield Channel.BOOKMARK, under(root.get("/Outlines"))
    names = _opened(root.get("/Names"))
    yield Channel.ATTACHMENT, under(names.get("/EmbeddedFiles"))
    for held in (names, root.get("/Dests"), root.get("/PageLabels")):
        yield Channel.NAME, under(held)
    for page in reader.pages:
        yield Channel.ANNOTATION, under(page.get("/Annots"))
    yield Channel.HIDDEN, everything(reader)


def _opened(held: Any) -> dict[str, Any]:
    found = held.get_object() if held is not None else None
    return found if isinstance(found, dict) else {}
