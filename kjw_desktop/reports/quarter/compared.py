# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""This period's figures beside those of the period before and of a year ago."""

from dataclasses import dataclass
from typing import Self

from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.reports.quarter.by_cell import ByCell
from kjw_desktop.reports.quarter.shapes import Line, Then
from kjw_desktop.reports.texts import texts


@dataclass(frozen=True, slots=True)
class Compared:
    """`kind` is the key of the period's own words; the earlier figures are there as far as they are known.

    `before_words` and `year_ago_words` name the earlier periods, '' without one.
    """

    kind: str
    now: ByCell
    before: ByCell | None
    year_ago: ByCell | None
    before_words: str
    year_ago_words: str

    @classmethod
    def of(cls, now: Figures, before: Figures | None = None, year_ago: Figures | None = None) -> Self:
        """Checks that the earlier figures are of the right periods and programme (else ValueError).

        Of a year the period before is the year ago, so that it is told once.
        """
        if before is not None and before.period != now.period.before:
            raise ValueError(f"figures of {before.period} do not come just before {now.period}")
        if year_ago is not None and year_ago.period != now.period.year_ago:
            raise ValueError(f"figures of {year_ago.period} are not a year before {now.period}")
        if any(then is not None and then.programme != now.programme for then in (before, year_ago)):
            raise ValueError("figures of another programme")
        if now.period.months == 12:
            before, year_ago = before or year_ago, None
        said, kind = texts("quarter"), _kind(now)
        return cls(
            kind,
            ByCell(now),
            None if before is None else ByCell(before),
            None if year_ago is None else ByCell(year_ago),
            "" if before is None else said.say(f"{kind}.before"),
            "" if year_ago is None else said.say(f"{kind}.year_ago"),
        )

    @property
    def earlier(self) -> tuple[tuple[ByCell, str], ...]:
        """The earlier figures with their names, the period before first."""
        told = ((self.before, self.before_words), (self.year_ago, self.year_ago_words))
        return tuple((figures, name) for figures, name in told if figures is not None)

    @property
    def course(self) -> tuple[ByCell, ...]:
        """All figures, oldest first."""
        return tuple(told for told in (self.year_ago, self.before, self.now) if told is not None)

    @property
    def slack(self) -> int:
        """How far the difference of two figures, now and then, may lie from the truth."""
        then = max((told.figures.max_deviation for told, _ in self.earlier), default=0)
        return self.now.figures.max_deviation + then

    def line(self, label: str, name: str, row: str = TOTAL, column: str | None = TOTAL) -> Line:
        """A cell beside what it was. Raises KeyError for a cell that is not there now."""
        before, year_ago = self.thens(name, row, column)
        return Line(label, self.now.value(name, row, column), before, year_ago)

    def thens(
        self, name: str, row: str = TOTAL, column: str | None = TOTAL
    ) -> tuple[Then | None, Then | None]:
        """What a cell was in the period before and a year ago."""
        return (
            None if self.before is None else self.before.then(name, row, column),
            None if self.year_ago is None else self.year_ago.then(name, row, column),
        )


def _kind(now: Figures) -> str:
    if now.period.is_school_year:
        return "kind.school_year"
    return {1: "kind.month", 3: "kind.quarter", 12: "kind.year"}[now.period.months]
