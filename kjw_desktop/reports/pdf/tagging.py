# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The structure of a page for those who hear it read: headings, paragraphs and figures, in their order.

reportlab writes no structure of its own; it lets a document have one. The elements stand under one another as
they were drawn (ISO 32000-1, 14.7 and 14.8).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.platypus import Paragraph

PARAGRAPH, FIGURE, TITLE, HEADING, SUBHEADING = "P", "Figure", "H1", "H2", "H3"
_ROLES = {"title": TITLE, "head": HEADING, "accent": HEADING, "subhead": SUBHEADING}


@dataclass(frozen=True, slots=True)
class Element:
    """Something on a page (from 0): its role, its number there, and the words for what is a picture."""

    role: str
    page: int
    number: int
    words: str = ""


class Structure:
    """The elements of a document, as they are drawn."""

    def __init__(self) -> None:
        self._elements: list[Element] = []
        self._numbers: Counter[int] = Counter()

    def begin(self, role: str, page: int, words: str = "") -> str:
        """The order that begins an element on a page."""
        number = self._numbers[page]
        self._numbers[page] += 1
        self._elements.append(Element(role, page, number, words))
        return f"/{role} <</MCID {number}>> BDC"

    def write(self, document: Any, pages: Sequence[Any]) -> None:
        """Give a document of reportlab's this structure; `pages` are its pages, which all were drawn."""
        root, whole = PDFDictionary(), PDFDictionary()
        own = [(element, self._dictionary(document, element, whole, pages)) for element in self._elements]
        whole["Type"], whole["S"], whole["P"] = (
            PDFName("StructElem"),
            PDFName("Document"),
            document.Reference(root),
        )
        whole["K"] = PDFArray([document.Reference(held) for _element, held in own])
        numbers: list[Any] = []
        for place, page in enumerate(pages):
            _extend(page, StructParents=place, Tabs=PDFName("S"))
            there = [document.Reference(held) for element, held in own if element.page == place]
            numbers += [place, PDFArray(there)]
        root["Type"], root["K"] = PDFName("StructTreeRoot"), document.Reference(whole)
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    @staticmethod
    def _dictionary(document: Any, element: Element, parent: Any, pages: Sequence[Any]) -> Any:
        held = PDFDictionary(
            {
                "Type": PDFName("StructElem"),
                "S": PDFName(element.role),
                "P": document.Reference(parent),
                "Pg": document.Reference(pages[element.page]),
                "K": element.number,
            }
        )
        if element.words:
            held["Alt"] = PDFString(element.words)
        return held


class Told(Paragraph):
    """A paragraph that tells its canvas what it is: by `role`, else by its style."""

    role = ""

    def draw(self) -> None:
        """Draws it as an element of its own."""
        canvas: Any = self.canv
        if not hasattr(canvas, "begin_element"):
            super().draw()
            return
        canvas.begin_element(self.role or _ROLES.get(self.style.name, PARAGRAPH))
        super().draw()
        canvas.end_element()


def _extend(page: Any, **entries: Any) -> None:
    """Entries of a page that reportlab does not name itself."""
    page.__NoDefault__ = [*page.__NoDefault__, *entries]
    for name, value in entries.items():
        setattr(page, name, value)
