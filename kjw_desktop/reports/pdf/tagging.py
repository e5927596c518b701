# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The structure of a page for those who hear it read: headings, paragraphs and figures, in their order.

reportlab writes no structure of its own; it lets a document have one. The elements stand under one another as
they were drawn, the cells of a table in its rows (ISO 32000-1, 14.7 and 14.8).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.platypus import Paragraph

PARAGRAPH, FIGURE, TITLE, HEADING, SUBHEADING = "P", "Figure", "H1", "H2", "H3"
TABLE, ROW, HEAD_CELL, CELL = "Table", "TR", "TH", "TD"
COLUMN_HEAD, ROW_HEAD = "Column", "Row"
"""What the head of a table's cell is told of: its column, or its row."""
_ROLES = {
    "title": TITLE,
    "part": HEADING,
    "head": HEADING,
    "accent": HEADING,
    "subhead": SUBHEADING,
    "table": SUBHEADING,
}


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """Something on a page (from 0): its role, its number there, and the words for what is a picture.

    An element of elements (`inner`) has no number. `scope` says of a head of cells which these are.
    """

    role: str
    page: int
    number: int | None
    words: str = ""
    scope: str = ""
    inner: "list[Element]" = field(default_factory=list)


class Structure:
    """The elements of a document, as they are drawn."""

    def __init__(self) -> None:
        self._whole = Element("Document", 0, None)
        self._open = [self._whole]
        self._marked: dict[int, list[Element]] = {}

    def begin(self, role: str, page: int, words: str = "", scope: str = "") -> str:
        """The order that begins an element on a page."""
        there = self._marked.setdefault(page, [])
        element = Element(role, page, len(there), words, scope)
        there.append(element)
        self._open[-1].inner.append(element)
        return f"/{role} <</MCID {element.number}>> BDC"

    def open(self, role: str, page: int) -> None:
        """Begins an element of elements: what begins until `close` stands in it."""
        group = Element(role, page, None)
        self._open[-1].inner.append(group)
        self._open.append(group)

    def close(self) -> None:
        """Ends what was opened last."""
        self._open.pop()

    def write(self, document: Any, pages: Sequence[Any]) -> None:
        """Give a document of reportlab's this structure; `pages` are its pages, which all were drawn."""
        root, whole = PDFDictionary(), PDFDictionary()
        held: dict[Element, Any] = {}
        for element in self._whole.inner:
            self._hold(document, element, whole, pages, held)
        whole["Type"], whole["S"], whole["P"] = (
            PDFName("StructElem"),
            PDFName("Document"),
            document.Reference(root),
        )
        whole["K"] = PDFArray([document.Reference(held[element]) for element in self._whole.inner])
        numbers: list[Any] = []
        for place, page in enumerate(pages):
            _extend(page, StructParents=place, Tabs=PDFName("S"))
            there = [document.Reference(held[element]) for element in self._marked.get(place, [])]
            numbers += [place, PDFArray(there)]
        root["Type"], root["K"] = PDFName("StructTreeRoot"), document.Reference(whole)
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _hold(
        self, document: Any, element: Element, parent: Any, pages: Sequence[Any], held: dict[Element, Any]
    ) -> None:
        own = PDFDictionary(
            {
                "Type": PDFName("StructElem"),
                "S": PDFName(element.role),
                "P": document.Reference(parent),
                "Pg": document.Reference(pages[element.page]),
                "K": element.number,
            }
        )
        held[element] = own
        if element.words:
            own["Alt"] = PDFString(element.words)
        if element.scope:
            own["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(element.scope)})
        if element.number is None:
            for inner in element.inner:
                self._hold(document, inner, own, pages, held)
            own["K"] = PDFArray([document.Reference(held[inner]) for inner in element.inner])


@contextmanager
def told_as(canvas: Any, role: str, words: str = "", scope: str = "") -> Iterator[None]:
    """What is drawn meanwhile is an element; on a canvas without a structure it is only drawn."""
    if not hasattr(canvas, "begin_element"):
        yield
        return
    canvas.begin_element(role, words, scope)
    yield
    canvas.end_element()


@contextmanager
def ornament(canvas: Any) -> Iterator[None]:
    """What is drawn meanwhile says nothing: a ground, a line, a bar whose figure stands beside it."""
    if not hasattr(canvas, "begin_ornament"):
        yield
        return
    canvas.begin_ornament()
    yield
    canvas.end_element()


@contextmanager
def grouped(canvas: Any, role: str) -> Iterator[None]:
    """The elements drawn meanwhile stand in one: a table, a row of it."""
    if not hasattr(canvas, "begin_group"):
        yield
        return
    canvas.begin_group(role)
    yield
    canvas.end_group()


class Told(Paragraph):
    """A paragraph that tells its canvas what it is: by `role`, else by its style."""

    role = ""

    def draw(self) -> None:
        """Draws it as an element of its own."""
        with told_as(self.canv, self.role or _ROLES.get(self.style.name, PARAGRAPH)):
            super().draw()


def _extend(page: Any, **entries: Any) -> None:
    """Entries of a page that reportlab does not name itself."""
    page.__NoDefault__ = [*page.__NoDefault__, *entries]
    for name, value in entries.items():
        setattr(page, name, value)
