# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Titles, texts and charts as the parts of the summary share them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf.flow import Mark, in_pieces
from kjw_desktop.reports.pdf.quarter.bars import Bars, runs
from kjw_desktop.reports.pdf.quarter.pieces import Divider, Piece, Spread, Whole, column_width, text_width
from kjw_desktop.reports.pdf.tagging import SUBHEADING, Told
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.shapes import Chart, TextBlock
from kjw_desktop.reports.texts import texts

READ_WITH_EASE = 410.0
"""The widest that lines of text are: some 85 characters."""
_LONGEST = 1000
"""Characters of a paragraph, so that it fits a narrow column of one page in any letters."""
_BESIDE = 420
"""Characters up to which text stands beside a chart, in the same columns."""
_LEADS_IN = 500
_ONE_LINE = 90
_STYLES = {"chart": ("subhead", "small"), "table": ("table", "caption")}
_TOGETHER = 240.0
_TITLE, _CAPTION = 120, 300
"""The most characters of a title and of what stands under it, so that a block is never too high."""
TALLEST = 520.0
"""How high a block may be: what is higher goes on in a next one."""


class _Cuttable(Protocol):
    def wrap(self, aW: float, aH: float) -> tuple[float, float]: ...  # noqa: N803  reportlab's own names

    def cut(self, most: float) -> Iterator[Flowable]: ...


def heading(key: str, title: str) -> list[Piece]:
    """The title of a part, with its place in the outline and a hairline above it."""
    return [Divider(), Whole(Mark(key, title), paragraph(title, "part"), Spacer(1, 4), keeps=True)]


def paragraphs(text: str, name: str = "body") -> list[Flowable]:
    """Text in paragraphs, a new one at each of its own lines; very long ones in pieces."""
    return [
        paragraph(piece, name)
        for line in text.splitlines()
        if line.strip()
        for piece in in_pieces(line, _LONGEST)
    ]


def text_pieces(said: Iterable[str], name: str = "body", above: float = 4.0) -> list[Piece]:
    """Texts across the page, in lines that are read with ease."""
    return [Whole(part, above=above, wide=READ_WITH_EASE) for text in said for part in paragraphs(text, name)]


def leading_in(said: Sequence[str]) -> list[Piece]:
    """Texts before a chart: short ones stay on its page."""
    if sum(map(len, said)) > _LEADS_IN:
        return text_pieces(said)
    found = [part for text in said for part in paragraphs(text)]
    return [Whole(part, above=4, wide=READ_WITH_EASE, keeps=True) for part in found]


def legend(charts: Sequence[Chart], *, whole: bool = False) -> str:
    """What the signs in these charts mean; bar and stroke, which the heads show too, in a `whole` legend."""
    said = texts("pages")
    then = next((chart.year_ago_words or chart.before_words for chart in charts if chart.lines), "")
    told = [said.say("legend.bar"), said.say("legend.stroke", then=then)] if then and whole else []
    return " · ".join([*told, *([said.say("legend.hidden")] if any(map(_hides, charts)) else [])])


def _hides(chart: Chart) -> bool:
    figures = [line.now for line in chart.lines]
    figures += [then.figure for line in chart.lines for then in (line.before, line.year_ago) if then]
    return None in figures


def blocks(
    title: str, caption: str, drawn: _Cuttable, wide: float, kind: str = "chart"
) -> list[list[Flowable]]:
    """A title with what is drawn under it; what is too high goes on in a block of its own.

    `kind` is 'chart' or 'table', whose titles are smaller.
    """
    head_style, caption_style = _STYLES[kind]
    drawn.wrap(wide, 0)
    found = []
    for place, part in enumerate(drawn.cut(TALLEST)):
        name = title if not place else texts("pages").say("continued", title=title)
        head: list[Flowable] = [paragraph(name[:_TITLE], head_style)] if title else []
        if caption and not place:
            head.append(paragraph(caption[:_CAPTION], caption_style))
        found.append([*head, Spacer(1, 3), part])
    return found


def chart_blocks(chart: Chart, wide: float = 0.0) -> list[list[Flowable]]:
    """A chart as blocks; one without lines says that there is too little to show."""
    if not chart.lines:
        nothing = paragraph(texts("pages").say("nothing"))
        title, caption = chart.title[:_TITLE], chart.caption[:_CAPTION]
        return [[paragraph(title, "subhead"), paragraph(caption, "small"), nothing]]
    bars = Bars(chart.lines, (chart.before_words, chart.year_ago_words))
    return blocks(chart.title, chart.caption, bars, wide or column_width())


def _continued(title: str) -> Flowable:
    return paragraph(texts("pages").say("continued", title=title)[:_TITLE], "subhead")


def subtitle(text: str) -> Told:
    """The title of a card within a part."""
    title = paragraph(text, "accent")
    title.role = SUBHEADING
    return title


def charts(told: Sequence[Chart], *, whole: bool = False) -> list[Piece]:
    """Charts in two columns with their legend."""
    return beside([block for chart in told for block in chart_blocks(chart)], told, whole=whole)


def beside(
    found: Sequence[Sequence[Flowable]],
    told: Sequence[Chart],
    *,
    whole: bool = False,
    group: tuple[int, str] | None = None,
) -> list[Piece]:
    """Blocks in two columns, with the legend of the charts in them; those from `group` on have that title."""
    if not found:
        return []
    says = legend(told, whole=whole)
    return [
        *([Whole(paragraph(says, "small"), above=5, keeps=True)] if says else []),
        Spread(found, above=7, group=None if group is None else (group[0], [_continued(group[1])])),
    ]


def texts_and_charts(said: Sequence[str], told: Sequence[Chart]) -> list[Piece]:
    """Short texts in the columns of the charts where that evens them, else across the page."""
    length = sum(map(len, said))
    if not told or len(told) % 2 == 0 or length > _BESIDE:
        return [*leading_in(said), *charts(told)]
    first: list[Flowable] = []
    for text in said:
        first += [*paragraphs(text), Spacer(1, 5)]
    return beside(
        [*([first] if first else []), *(block for chart in told for block in chart_blocks(chart))], told
    )


def together(rows: Sequence[Flowable], gap: float) -> list[Piece]:
    """Rows under each other, in stretches that stay together."""
    heights = [row.wrap(text_width(), 0)[1] + gap for row in rows]
    found: list[Piece] = []
    for first, end in runs(heights, _TOGETHER):
        spaced = [part for row in rows[first:end] for part in (Spacer(1, gap), row)]
        found.append(Whole(*spaced))
    return found


def points(block: TextBlock) -> list[Flowable]:
    """A heading with short paragraphs, for a column."""
    parts: list[Flowable] = [paragraph(block.title, "subhead"), Spacer(1, 3)]
    for text in block.paragraphs:
        for part in paragraphs(text):
            parts += [part, Spacer(1, 4)]
    return parts


def note(text: str) -> list[Piece]:
    """A note in small print; nothing without one."""
    found = paragraphs(text, "note")
    hangs = len(text) <= _ONE_LINE
    return [Whole(part, above=5, hangs=hangs, wide=READ_WITH_EASE) for part in found]
