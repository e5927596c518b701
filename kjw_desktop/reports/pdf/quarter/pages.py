# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a summary: the first, the parts in the reader's order, tables for doers, the method last."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.quarter.care_and_partners import care, partners, side_by_side
from kjw_desktop.reports.pdf.quarter.closing import closing
from kjw_desktop.reports.pdf.quarter.evaluation import evaluation
from kjw_desktop.reports.pdf.quarter.paginate import Page, paginate
from kjw_desktop.reports.pdf.quarter.pieces import Piece, as_wide_as
from kjw_desktop.reports.pdf.quarter.reach import reach
from kjw_desktop.reports.pdf.quarter.signals import signals
from kjw_desktop.reports.pdf.quarter.story import story
from kjw_desktop.reports.pdf.quarter.summary import summary
from kjw_desktop.reports.pdf.quarter.talk import talk
from kjw_desktop.reports.pdf.quarter.targets import targets
from kjw_desktop.reports.pdf.quarter.themes import themes
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import (
    CarePart,
    EvaluationPart,
    Part,
    PartnersPart,
    ReachPart,
    SignalsPart,
    StoryPart,
    SummaryPart,
    TalkPart,
    TargetsPart,
    ThemesPart,
)
from kjw_desktop.reports.texts import texts

_MOST_PAGES, _TOO_MANY = 6, 9
_SCALES = (0.97, 0.94, 0.91, 0.88, 0.86)
"""Pages that are enough, and how many may become fewer by drawing so much smaller, which still reads well."""
_LAID: dict[type, Callable[..., list[Piece]]] = {
    ReachPart: reach,
    SignalsPart: signals,
    CarePart: care,
    PartnersPart: partners,
    EvaluationPart: evaluation,
    StoryPart: story,
    TargetsPart: targets,
    TalkPart: talk,
}


def render_quarter(content: QuarterContent, progress: Progress) -> bytes:
    """The PDF of a summary; the same content gives the same bytes. What `progress` raises goes through."""
    steps = len(content.parts) + 1
    layout = laid_out(content, lambda done, _of: progress(min(done, steps), 2 * steps))
    drawn = sum(len(page.placed) for page in layout.pages)

    def telling(done: int, _of: int) -> None:
        progress(min(2 * steps, steps + round(done * steps / drawn)), 2 * steps)

    data = build(_sheets(layout, telling), _furniture(content), lambda _done, _of: None)
    progress(2 * steps, 2 * steps)
    return data


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands on each page, and how large it is drawn; pages are `room` points high before that."""

    pages: list[Page]
    scale: float = 1.0

    @property
    def room(self) -> float:
        """How high a page is, in the points of its pieces."""
        return tokens.TEXT_HEIGHT / self.scale


def laid_out(content: QuarterContent, progress: Progress = silent) -> Layout:
    """The pages; a little smaller where they are more than six, and fewer then.

    `progress` hears of each part.
    """
    fonts.load()
    best = _at(content, 1.0, progress)
    if _MOST_PAGES < len(best.pages) <= _TOO_MANY:
        for scale in _SCALES:
            smaller = _at(content, scale, progress)
            best = smaller if len(smaller.pages) < len(best.pages) else best
    return best


def _at(content: QuarterContent, scale: float, progress: Progress) -> Layout:
    pieces: list[Piece] = []
    with as_wide_as(tokens.TEXT_WIDTH / scale):
        for place, laid in enumerate(_laid(content), start=1):
            pieces += laid
            progress(place, 0)
    return Layout(paginate(pieces, tokens.TEXT_HEIGHT / scale), scale)


def around(content: QuarterContent) -> tuple[str, ...]:
    """What is printed on every page of it, the numbers aside."""
    furniture = _furniture(content)
    number = texts("pages").say("page", page="", pages="")
    said = (furniture.running, furniture.footer, number, furniture.banner)
    return tuple(text for text in said if text)


def alternatives(content: QuarterContent) -> tuple[str, ...]:
    """What the file says beside its pages: its title and those of its outline.

    Charts are told as tables of the words that are printed, so that no picture has words of another kind.
    """
    titles = [part.title for part in content.parts if not isinstance(part, SummaryPart)]
    tables = [content.tables_title] if content.tables else []
    return (texts("pages").say("bookmark"), *titles, *tables, content.method.title, content.document_title)


def _furniture(content: QuarterContent) -> Furniture:
    said = texts("pages")
    return Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        running=f"{content.organisation} · {content.document_title}",
        banner=said.say("demo") if content.demo else "",
        footer_mark="method",
        tagged=True,
    )


def _laid(content: QuarterContent) -> Iterator[list[Piece]]:
    heads = _heads(content.parts)
    left = list(content.parts)
    while left:
        beside = side_by_side(*left[:2]) if len(left) > 1 else []
        if beside:
            yield beside
            left = left[2:]
            continue
        part = left.pop(0)
        if isinstance(part, SummaryPart):
            yield summary(content, part)
        elif isinstance(part, ThemesPart):
            yield themes(part, heads)
        else:
            yield _LAID[type(part)](part)
    yield closing(content)


def _heads(parts: Sequence[Part]) -> tuple[str, str]:
    """What the earlier periods are called, as the first part has it."""
    first = next((part for part in parts if isinstance(part, SummaryPart)), None)
    return (first.before_words, first.year_ago_words) if first is not None else ("", "")


class _Sheet(Flowable):
    """What stands on one page."""

    def __init__(self, page: Page, layout: Layout, tell: Callable[[], None]) -> None:
        super().__init__()
        self._page = page
        self._layout = layout
        self._tell = tell

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """As high as it is filled; what is too high for any page runs over its foot."""
        self.width = aW
        self.height = min(self._page.filled * self._layout.scale, tokens.TEXT_HEIGHT)
        return self.width, self.height

    def draw(self) -> None:
        """Draws every piece."""
        canvas, scale = self.canv, self._layout.scale
        canvas.saveState()
        canvas.scale(scale, scale)
        for placed in self._page.placed:
            placed.piece.draw(self, self.height / scale - placed.top)
            self._tell()
        canvas.restoreState()


def _sheets(layout: Layout, progress: Progress) -> list[Flowable]:
    drawn = 0

    def tell() -> None:
        nonlocal drawn
        drawn += 1
        progress(drawn, 0)

    found: list[Flowable] = []
    for page in layout.pages:
        found += [*([PageBreak()] if found else []), _Sheet(page, layout, tell)]
    return found
