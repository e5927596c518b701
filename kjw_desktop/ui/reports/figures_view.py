# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of a report as its reader would get them, what could be worked out of them, and what left."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.reports.checked_card import CheckedCard
from kjw_desktop.ui.reports.making import Standing
from kjw_desktop.ui.reports.published import PublishedList
from kjw_desktop.ui.reports.table_card import TableCard
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import sizes_of

LEAST_COLUMN = 280
"""Pixels at the base size: less, and what left before stands under the figures."""
_FEWEST = 10
"""Published contacts, young people and visits; with fewer of each there is next to nothing to tell."""
_FINEST_DEVIATION = 5


class FiguresView(QWidget):
    """Hidden parts come with the first figures, so that nothing empty stands there."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.said = Banner("", Tone.MILD)
        self.said.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self.said)

    @cached_property
    def tables(self) -> TableCard:
        """A table at a time."""
        return kept_by(self, TableCard())

    @cached_property
    def checked(self) -> CheckedCard:
        """What could be worked out."""
        return kept_by(self, CheckedCard())

    @cached_property
    def published(self) -> PublishedList:
        """What left before."""
        return kept_by(self, PublishedList(self._context))

    def making(self) -> Iterator[object]:
        """Its parts, a step each, and then their places; until then it is empty."""
        yield self.tables
        yield self.checked
        yield self.published
        self.tables.hide()
        self.checked.hide()
        aside = QWidget()
        beside = QVBoxLayout(aside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        beside.addWidget(self.checked)
        beside.addWidget(self.published)
        columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        columns.add(self.tables, 2, fills=True)
        columns.add(aside)
        self._column.addWidget(columns, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show what was counted."""
        today = self._context.today()
        sentence = self._sentence(standing, today)
        self.said.say(sentence, Tone.MILD)
        self.said.setVisible(bool(sentence))
        self.tables.show_standing(standing, today)
        self.tables.setVisible(standing.recorded)
        self.checked.show_checked(standing.checked, standing.reader.name)
        self.checked.setVisible(standing.recorded)

    def parts(self) -> list[QWidget]:
        """The table with its lists, and what left."""
        tables = self.tables
        shown: list[QWidget] = [tables.which, tables.table] if not tables.isHidden() else []
        return [*shown, *([self.published.rows] if not self.published.rows.isHidden() else [])]

    def _sentence(self, standing: Standing, today: date) -> str:
        """What has to be known before the figures are read; '' for nothing."""
        period = standing.choice.period
        told = dutch.sentence(dutch.period_in_sentence(period))
        if period.start > today:
            return self.tr("{period} has yet to begin.").format(period=told)
        parts = []
        if period.end >= today:
            parts.append(self.tr("{period} runs until {day}.").format(period=told, day=dutch.day(period.end)))
        if not standing.recorded:
            parts.append(self.tr("Nothing was recorded in it yet.") if parts else self._empty(period))
        elif standing.few(_FEWEST):
            parts.append(self.tr("So little was recorded that next to nothing can be told of it safely."))
        elif standing.figures.max_deviation > _FINEST_DEVIATION:
            parts.append(self.tr("So little was recorded that many figures are rounded to tens, or hidden."))
        return " ".join(parts)

    def _empty(self, period: Period) -> str:
        told = dutch.period_in_sentence(period)
        return self.tr("Nothing was recorded in {period}.").format(period=told)
