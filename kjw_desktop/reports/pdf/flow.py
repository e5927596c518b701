# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the parts of a page stand: columns beside each other, cards, hairlines, bookmarks."""

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.document import NumberedCanvas

_ENDLESS = 100_000.0


def in_pieces(line: str, longest: int) -> Iterator[str]:
    """A very long line in pieces of at most so many characters that end with a sentence, or a word.

    A paragraph is laid out anew on each page that it goes on to: one of a megabyte would take minutes.
    """
    rest = line
    while len(rest) > longest:
        ends = [rest.rfind(end, longest // 2, longest) + len(end) for end in (". ", " ")]
        at = next((end for end in ends if end > longest // 2), longest)
        yield rest[:at].rstrip()
        rest = rest[at:]
    if rest:
        yield rest


class Stack:
    """Flowables under each other in one column, measured once."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        self._parts = parts
        self._heights: list[float] = []

    def measure(self, width: float) -> float:
        """The height that the column takes at that width."""
        self._heights = [part.wrap(width, _ENDLESS)[1] + self._space(n) for n, part in enumerate(self._parts)]
        return sum(self._heights)

    def draw(self, host: Flowable, x: float, top: float) -> None:
        """Draws every part, the first at `top`; `measure` comes before."""
        y = top
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(host.canv, x, y)

    def _space(self, place: int) -> float:
        return self._parts[place].getSpaceBefore() if place else 0.0


class Columns(Flowable):
    """Columns beside each other, equally wide, that stay together on one page."""

    def __init__(
        self, *columns: Sequence[Flowable], gutter: float = tokens.GUTTER, above: float = 0.0
    ) -> None:
        super().__init__()
        self.spaceBefore = above
        self._columns = [Stack(column) for column in columns]
        self._gutter = gutter
        self._step = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self._step = (aW + self._gutter) / len(self._columns)
        self.width, self.height = aW, max(c.measure(self._step - self._gutter) for c in self._columns)
        return self.width, self.height

    def draw(self) -> None:
        """Draws the columns, tops in line."""
        for place, column in enumerate(self._columns):
            column.draw(self, place * self._step, self.height)


class Card(Flowable):
    """Flowables on a tinted ground with round corners; `edge` colours a bar at its left."""

    def __init__(
        self, parts: Sequence[Flowable], ground: Color = tokens.CARD, edge: Color | None = None
    ) -> None:
        super().__init__()
        self._stack = Stack(parts)
        self._ground = ground
        self._edge = edge
        self._inset = 14.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self.width = aW
        self.height = self._stack.measure(aW - 2 * self._inset) + 2 * self._inset - 4
        return self.width, self.height

    def draw(self) -> None:
        """Draws ground, edge and content."""
        canvas = self.canv
        _begin_ornament(canvas)
        canvas.saveState()
        canvas.setFillColor(self._ground)
        canvas.roundRect(0, 0, self.width, self.height, tokens.RADIUS, stroke=0, fill=1)
        if self._edge is not None:
            canvas.setFillColor(self._edge)
            canvas.rect(0, 0, 3, self.height, stroke=0, fill=1)
        canvas.restoreState()
        _end_element(canvas)
        self._stack.draw(self, self._inset, self.height - self._inset + 2)


class Rule(Flowable):
    """A hairline across the column with room above and below."""

    def __init__(self, above: float = tokens.GAP, below: float = tokens.GAP) -> None:
        super().__init__()
        self._above = above
        self._below = below

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """As wide as the column."""
        self.width, self.height = aW, self._above + self._below
        return self.width, self.height

    def draw(self) -> None:
        """Draws the line."""
        _begin_ornament(self.canv)
        self.canv.saveState()
        self.canv.setStrokeColor(tokens.LINE)
        self.canv.setLineWidth(tokens.HAIRLINE)
        self.canv.line(0, self._below, self.width, self._below)
        self.canv.restoreState()
        _end_element(self.canv)


class Mark(Flowable):
    """A bookmark of the document's outline; takes no room."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self._key = key
        self._title = title
        self.keepWithNext = True

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Takes no room."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Tells the canvas on which page it stands."""
        canvas = self.canv
        if isinstance(canvas, NumberedCanvas):
            canvas.mark(self._key, self._title)


def _begin_ornament(canvas: Canvas) -> None:
    if isinstance(canvas, NumberedCanvas):
        canvas.begin_ornament()


def _end_element(canvas: Canvas) -> None:
    if isinstance(canvas, NumberedCanvas):
        canvas.end_element()
