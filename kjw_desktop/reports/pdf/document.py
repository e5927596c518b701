# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report's pages: furniture that needs the number of pages, outline, and metadata that tells nothing.

At the end stands how many characters could not be printed, if there are any (decision 72). The same
flowables give the same bytes: no clock, no random identifier, no path.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any, Literal

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.tagging import Structure, Told
from kjw_desktop.reports.texts import texts

_PROGRAM = "KJW Desktop"
_Direction = Literal["LTR", "RTL"] | None


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the pages.

    `footer` may hold '{page}' for the page of the mark `footer_mark`; `number` holds '{page}' and '{pages}'.
    `running` is printed at the head of every page but the first; `banner` on every page, empty for none.
    A `tagged` report has a structure for those who hear it read (`tagging`): everything drawn in it is told.
    """

    title: str
    footer: str
    number: str
    running: str = ""
    banner: str = ""
    footer_mark: str = ""
    tagged: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    page: int
    key: str
    title: str


class _NeutralInfo(PDFInfo):
    """Title and program; no author, no dates, no subject."""

    def format(self, document: PDFDocument) -> bytes:
        """The information dictionary of the file."""
        entries = {
            "Title": PDFString(self.title),
            "Creator": PDFString(_PROGRAM),
            "Producer": PDFString(_PROGRAM),
        }
        formatted: bytes = PDFDictionary(entries).format(document)
        return formatted


class _CountedText(PDFTextObject):
    """Text that tells its canvas of the marks in it, each for a character that could not be printed."""

    def __init__(self, canvas: "NumberedCanvas", x: float, y: float, direction: _Direction) -> None:
        super().__init__(canvas, x, y, direction=direction)
        self._told = canvas

    def _formatText(self, text: str) -> str:  # noqa: N802  reportlab's own name
        self._told.lost += text.count(fonts.MARK)
        said: str = super()._formatText(text)  # type: ignore[misc]  # all text passes it; not in the stubs
        return said


class NumberedCanvas(Canvas):
    """A canvas that holds its pages back until their number is known, then adds furniture and outline.

    `lost` counts the characters that could not be printed so far.
    """

    def __init__(self, *args: Any, furniture: Furniture, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._furniture = furniture
        self._held: list[dict[str, Any]] = []
        self._marks: list[_Mark] = []
        self._structure = Structure()
        self.lost = 0

    def begin_element(self, role: str, words: str = "", scope: str = "") -> None:
        """What is drawn from here on is an element of the structure; `words` stand for a picture."""
        if self._furniture.tagged:
            self._order(self._structure.begin(role, len(self._held), words, scope))

    def begin_group(self, role: str) -> None:
        """The elements that begin from here on stand in one of that role."""
        self._structure.open(role, len(self._held))

    def end_group(self) -> None:
        """Ends the group that began last."""
        self._structure.close()

    def begin_ornament(self) -> None:
        """What is drawn from here on says nothing, or says on every page what it says on the first."""
        if self._furniture.tagged:
            self._order("/Artifact BMC")

    def end_element(self) -> None:
        """Ends what began last."""
        if self._furniture.tagged:
            self._order("EMC")

    def _order(self, order: str) -> None:
        self._code.append(order)  # type: ignore[attr-defined]  # the orders of the page, not in the stubs

    def beginText(  # noqa: N802  reportlab's own name
        self, x: float = 0, y: float = 0, direction: _Direction = None
    ) -> PDFTextObject:
        """A text object that counts."""
        return _CountedText(self, x, y, direction=direction)

    def mark(self, key: str, title: str) -> None:
        """Puts an entry of the outline on the page that is being drawn."""
        self._marks.append(_Mark(len(self._held) + 1, key, title))

    def showPage(self) -> None:  # noqa: N802  reportlab's own name
        """Keeps the page for later."""
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # what showPage itself calls; the stubs leave it out

    def save(self) -> None:
        """Writes all pages with their furniture, and the file."""
        held, marks = self._held, self._marks
        for place, state in enumerate(held, start=1):
            self.__dict__.update(state)
            for mark in marks:
                if mark.page == place:
                    self.bookmarkPage(mark.key)
                    self.addOutlineEntry(mark.title, mark.key, level=0)
            self.begin_ornament()
            self._draw_furniture(place, len(held), marks)
            self.end_element()
            super().showPage()
        info = _NeutralInfo()
        info.title = self._furniture.title
        self._doc.info = info  # type: ignore[attr-defined]  # the only way to leave author and dates out
        self.setViewerPreference("DisplayDocTitle", "true")
        if self._furniture.tagged:
            document = self._doc  # type: ignore[attr-defined]  # reportlab's own, not in the stubs
            self._structure.write(document, document.Pages.pages)
        super().save()

    def _draw_furniture(self, page: int, pages: int, marks: Sequence[_Mark]) -> None:
        said = self._furniture
        target = next((mark.page for mark in marks if mark.key == said.footer_mark), pages)
        left, right = tokens.MARGIN, tokens.PAGE_WIDTH - tokens.MARGIN
        self.saveState()
        self.setStrokeColor(tokens.LINE)
        self.setLineWidth(tokens.HAIRLINE)
        self.line(left, 50, right, 50)
        self.setFillColor(tokens.MUTED)
        self.setFont(fonts.REGULAR, 7.6)
        self.drawString(left, 37, fonts.printable(said.footer).replace("{page}", str(target)))
        self.drawRightString(right, 37, said.number.format(page=page, pages=pages))
        if said.running and page > 1:
            self.drawString(left, tokens.PAGE_HEIGHT - 40, fonts.printable(said.running))
        if said.banner:
            self._draw_banner(said.banner)
        self.restoreState()

    def _draw_banner(self, text: str) -> None:
        self.setFillColor(tokens.CONCERN_WEAK)
        self.rect(0, tokens.PAGE_HEIGHT - 22, tokens.PAGE_WIDTH, 22, stroke=0, fill=1)
        self.setFillColor(tokens.CONCERN)
        self.setFont(fonts.BOLD, tokens.SMALL)
        self.drawCentredString(tokens.PAGE_WIDTH / 2, tokens.PAGE_HEIGHT - 14, text)


class _LostNote(Flowable):
    """The last line: how many characters above it could not be printed; nothing where all were."""

    _ABOVE = 14.0

    def __init__(self) -> None:
        super().__init__()
        self._line: Told | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803  reportlab's own names
        """Takes no room while nothing was lost. All before it is drawn by now."""
        canvas, said = self.canv, texts("pdf")
        lost = canvas.lost if isinstance(canvas, NumberedCanvas) else 0
        if not lost:
            return 0.0, 0.0
        text = said.say("lost_one" if lost == 1 else "lost", mark=fonts.MARK, number=str(lost))
        self._line = Told(text, tokens.style("note"))
        _, height = self._line.wrap(aW, aH)
        self.width, self.height = aW, height + self._ABOVE
        return self.width, self.height

    def draw(self) -> None:
        """Draws the line, if there is one."""
        if self._line is not None:
            self._line.drawOn(self.canv, 0, 0)


class _Template(BaseDocTemplate):
    """One column of text; tells its progress after every part."""

    def __init__(self, out: BytesIO, parts: int, progress: Progress, title: str) -> None:
        super().__init__(
            out,
            pagesize=(tokens.PAGE_WIDTH, tokens.PAGE_HEIGHT),
            invariant=1,
            lang="nl-NL",
            title=title,
            initialFontName=fonts.REGULAR,
        )
        frame = Frame(
            tokens.MARGIN,
            tokens.BOTTOM,
            tokens.TEXT_WIDTH,
            tokens.TEXT_HEIGHT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate(frames=[frame])])
        self._parts = parts
        self._placed = 0
        self._progress = progress

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802, ARG002  reportlab's own name
        """Tells how far the layout is; a part that was split counts once at most."""
        self._placed = min(self._placed + 1, self._parts)
        self._progress(self._placed, self._parts)


def build(story: Sequence[Flowable], furniture: Furniture, progress: Progress) -> bytes:
    """The PDF of those flowables. What `progress` raises (Cancelled) goes through to the caller."""
    fonts.load()
    out = BytesIO()
    whole = [*story, _LostNote()]
    template = _Template(out, len(whole), progress, furniture.title)
    template.build(whole, canvasmaker=partial(NumberedCanvas, furniture=furniture))
    return out.getvalue()
