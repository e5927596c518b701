# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every part of a summary is written from, and the sentences and charts that several share."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.domain.school_holidays import SchoolHolidays
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.by_cell import ByCell
from kjw_desktop.reports.quarter.compared import Compared
from kjw_desktop.reports.quarter.shapes import Chart, Figure, Line
from kjw_desktop.reports.quarter.words import ReviewedWords
from kjw_desktop.reports.texts import Texts, texts

_MOST_LINES, _MOST_FOR_A_BOARD = 8, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The figures now and then, the vault's words, and what the worker wrote; `own` is None without a review.

    `over` are figures of other periods that this reader holds or gets, for results agreed for those.
    `holidays` are those by which the parts of the day were told, None where that is not known.
    """

    said: Texts
    words: Wording
    lists: Vocabularies
    compared: Compared
    length: ReportLength
    own: ReviewedWords | None = None
    targets: tuple[Target, ...] = ()
    over: tuple[Figures, ...] = ()
    holidays: SchoolHolidays | None = None

    @property
    def now(self) -> ByCell:
        """The figures of the summary's own period."""
        return self.compared.now

    @property
    def short(self) -> bool:
        """Whether it is for a board: headlines alone."""
        return self.length is ReportLength.BOARD

    @property
    def this(self) -> str:
        """The period as the sentences call it: 'dit kwartaal'."""
        return texts("quarter").say(f"{self.compared.kind}.this")

    def figure(self, name: str, row: str = TOTAL, column: str | None = TOTAL) -> Figure:
        """A published figure; None where it is hidden, and where there is no such table or cell."""
        then = self.now.then(name, row, column)
        return None if then is None else then.figure

    def label(self, name: str, row: str) -> str:
        """A row's name as it stands in a sentence or beside a bar."""
        return self.words.in_sentence(self.now.shape(name).rows, row)

    def lines(self, name: str, rows: Collection[str]) -> tuple[Line, ...]:
        """These rows of a table, in this order, without those that are and were 0. Raises KeyError."""
        lines = (self.compared.line(self.label(name, key), name, key) for key in rows)
        return tuple(line for line in lines if not _empty(line))

    def listed(self, name: str, without: Collection[str] = ()) -> tuple[Line, ...]:
        """The rows of a table in their own order, without those that are and were 0."""
        return self.lines(name, [key for key in self.now.rows(name) if key not in without])

    def ranked(self, name: str, without: Collection[str] = ()) -> tuple[Line, ...]:
        """The rows of a table, largest first and hidden ones last; no zeros."""
        lines = [line for line in self.listed(name, without=without) if line.now != 0]
        return tuple(sorted(lines, key=lambda line: 1 if line.now is None else -line.now))

    def chart(self, key: str, lines: Sequence[Line]) -> Chart:
        """The chart `chart.KEY` of these lines, as many as the length allows; doers have the tables."""
        most = _MOST_FOR_A_BOARD if self.short else _MOST_LINES
        caption = self.said.say(f"chart.{key}.caption")
        if len(lines) > most:
            caption = self.said.say("largest", caption=caption, n=dutch.in_words(most))
        return Chart(
            self.said.say(f"chart.{key}.title"),
            caption,
            tuple(lines[:most]),
            self.compared.before_words,
            self.compared.year_ago_words,
        )

    def ordered(self, key: str, lines: Sequence[Line]) -> Chart:
        """The same of rows that have an order of their own (ages, days): all stand, in every length."""
        chart = self.chart(key, ())
        return replace(chart, lines=tuple(lines))

    def largest(self, name: str, without: Collection[str] = ()) -> str:
        """The two largest rows that stand above the rest, in words with their figures; '' when none does."""
        lines = [line for line in self.ranked(name, without) if line.now is not None]
        third = (lines[2].now or 0) if len(lines) > 2 else 0
        return dutch.listing(
            [
                self.said.say("ranked", label=line.label, n=dutch.number(line.now))
                for line in lines[:2]
                if line.now is not None and line.now > third
            ]
        )

    def number(self, key: str, figure: Figure, **values: str) -> tuple[str, ...]:
        """The sentence `key` with a figure as {n}; none where that is hidden or 0."""
        return (self.said.say(key, n=dutch.number(figure), **values),) if figure else ()

    def shortened(self, sentences: Sequence[str]) -> tuple[str, ...]:
        """All sentences, or, for a board, the first."""
        return tuple(sentences[:1] if self.short else sentences)


def _empty(line: Line) -> bool:
    """Whether there is nothing but 0 to draw, now and then."""
    thens = (then.figure for then in (line.before, line.year_ago) if then is not None)
    return line.now == 0 and all(figure == 0 for figure in thens)
