# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The head of a register: how many were there, and what was taken over from last time."""

from datetime import datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.activities import Headcount
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.domain.headcount import parse_headcount
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.activities.about import AboutFields, AboutText
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import Text, sized, sizes_of
from kjw_desktop.ui.widgets.private_field import keep_private

_WIDE = 180


class CountCard(Card):
    """`entered` when Enter is pressed in the count; `changed` with every change."""

    entered = Signal()
    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.count = QLineEdit()
        self.count.setProperty("role", "large")
        self.count.setAccessibleName(self.tr("How many were there?"))
        keep_private(self.count)
        self.count.setPlaceholderText(self.tr("14 or 9m 5v"))
        sized(self.count, lambda sizes: self.count.setFixedWidth(sizes.px(_WIDE)))
        self._answer = Text("", role="head")
        self._help = Text("", role="muted", wrap=True)
        self._chips = ChipRow()
        self._origin = Text("", role="small")
        self._adjust = LinkButton(self.tr("Adjust"))
        self.fields = AboutFields(context, weekly=False)
        self._lay_out()
        self.count.textChanged.connect(self._understand)
        self.count.returnPressed.connect(self.entered)
        self._adjust.clicked.connect(self._open_fields)
        self.fields.changed.connect(self._describe)
        self.fields.changed.connect(self.changed)
        self._understand()

    @property
    def headcount(self) -> Headcount | None:
        """What was counted, None while nothing is understood."""
        return parse_headcount(self.count.text())

    def begin(self, about: AboutText, origin: str) -> None:
        """A new evening; `origin` says where what is known of it comes from, '' opens the fields."""
        self.count.clear()
        self._origin.setText(origin)
        with QSignalBlocker(self.fields):
            self.fields.put(about)
        self.fields.setVisible(not origin)
        self._adjust.setVisible(bool(origin))
        self._describe()
        self.changed.emit()

    def show_fields(self) -> None:
        """Open the fields of what the evening was about."""
        self.fields.show()
        self._adjust.hide()

    def _open_fields(self) -> None:
        self.show_fields()
        self.fields.title.setFocus()

    def _understand(self) -> None:
        typed, count = self.count.text().strip(), self.headcount
        if count is not None and count.total is not None:
            number = self.tr("1 young person") if count.total == 1 else self.tr("{n} young people")
            self._answer.setText(
                self.tr("{count} · enough to save").format(count=number.format(n=count.total))
            )
            self._help.setText(self.tr("Enter saves, Tab goes on to the names. Names are never needed."))
        else:
            self._answer.setText(self.tr("No number understood yet") if typed else "")
            self._help.setText(self.tr("Type 14, or 9m 5v 1x for boys, girls and others; 2o for parents."))
        self.changed.emit()

    def _describe(self) -> None:
        words, about = self._context.vocabularies, self.fields.text()
        parts = (
            short_word(words, "activity_kind", about.kind),
            about.location,
            self._when(about),
            about.wijk,
            *(word(words, "theme", key) for key in about.themes),
            *(_goal(words, key) for key in about.goals),
            *(word(words, "policy_programme", key) for key in about.programmes),
        )
        self._chips.set_chips(ChipData(part) for part in parts if part)

    def _when(self, about: AboutText) -> str:
        day, at = self.fields.day.day, parse_time(about.at)
        said = short_day(day, self._context.today()) if day else ""
        if at is None or day is None:
            return said
        begin = datetime.combine(day, at)
        end = begin + timedelta(minutes=about.duration)
        return f"{said} {begin:%H:%M}" + (f" – {end:%H:%M}" if about.duration else "")

    def _lay_out(self) -> None:
        question = Text(self.tr("How many were there?"), role="head")
        question.setBuddy(self.count)
        columns = Columns(Space.L, sizes_of(self.font()).px(_WIDE))
        columns.add(_under_each_other(question, self.count), 0)
        columns.add(_under_each_other(self._answer, self._help))
        self.add(columns)
        self._chips.add(self._origin)
        self._chips.add(self._adjust)
        self.add(self._chips)
        self.add(self.fields)


def _under_each_other(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole


def _goal(words: Vocabularies, key: str) -> str:
    names = ("goal_youthwork", "goal_childrenswork")
    held = next((name for name in names if any(term.key == key for term in words[name].terms)), names[0])
    return word(words, held, key)
