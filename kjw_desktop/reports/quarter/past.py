# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which earlier figures a summary may be compared with, and what they are called."""

from dataclasses import dataclass
from typing import Self

from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.reports.texts import Texts


@dataclass(frozen=True, slots=True)
class Past:
    """This period's figures beside the one before and the one a year ago, where they are known.

    `kind` is the key of the period's own words; `before_words` and `year_ago_words` name the earlier ones.
    """

    kind: str
    now: Figures
    previous: Figures | None
    year_ago: Figures | None
    before_words: str
    year_ago_words: str

    @classmethod
    def of(cls, said: Texts, now: Figures, previous: Figures | None, year_ago: Figures | None) -> Self:
        """Checks that the earlier figures are of the right periods (else ValueError).

        Of a year the period before is the year ago, so that it is told once.
        """
        if previous is not None and previous.period != now.period.before:
            raise ValueError(f"figures of {previous.period} do not come just before {now.period}")
        if year_ago is not None and year_ago.period != now.period.year_ago:
            raise ValueError(f"figures of {year_ago.period} are not a year before {now.period}")
        if now.period.months == 12:
            previous, year_ago = previous or year_ago, None
        kind = _kind(now.period)
        return cls(kind, now, previous, year_ago, said.say(f"{kind}.before"), said.say(f"{kind}.year_ago"))

    @property
    def reference(self) -> tuple[Figures, str] | None:
        """The earlier figures that charts stand beside: a year ago, else the period before, else None."""
        if self.year_ago is not None:
            return self.year_ago, self.year_ago_words
        if self.previous is not None:
            return self.previous, self.before_words
        return None

    @property
    def course(self) -> tuple[tuple[Figures, str], ...]:
        """The earlier figures with their names, oldest first."""
        told = ((self.year_ago, self.year_ago_words), (self.previous, self.before_words))
        return tuple((figures, name) for figures, name in told if figures is not None)


def _kind(period: Period) -> str:
    if period.is_school_year:
        return "kind.school_year"
    return {1: "kind.month", 3: "kind.quarter", 12: "kind.year"}[period.months]
