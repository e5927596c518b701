# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an evening is about, in fields: its title, kind, day or weekday, hour, place, themes and goals."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.activities import Activity, ActivitySeries
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day, weekday_names
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.terms import choices, fill, word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fields import number_field

LONGEST_MINUTES = 1440
_GOALS = ("goal_youthwork", "goal_childrenswork")


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutText:
    """The fields as they stand there; `duration` in minutes, 0 for not noted."""

    title: str = ""
    kind: str = ""
    day: str = ""
    weekday: int = 0
    at: str = ""
    duration: int = 0
    location: str = ""
    wijk: str = ""
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, source: Activity | ActivitySeries, day: date, words: Vocabularies, start: time | None
    ) -> "AboutText":
        """What an earlier evening or its series says, for an evening on `day`."""
        return cls(
            title=source.title,
            kind=source.kind,
            day=typed_day(day),
            weekday=day.weekday(),
            at=f"{start:%H:%M}" if start else "",
            duration=source.duration or 0,
            location=source.location,
            wijk=word(words, "wijk", source.wijk),
            themes=source.themes,
            goals=source.goals,
            programmes=source.programmes if isinstance(source, Activity) else (),
        )

    @classmethod
    def kept(cls, content: dict[str, Any]) -> "AboutText":
        """What `dataclasses.asdict` and JSON made of it. Raises TypeError or KeyError for anything else."""
        lists = {name: tuple(content[name]) for name in ("themes", "goals", "programmes")}
        return cls(**{**content, **lists})


class AboutFields(QWidget):
    """`weekly` asks for a weekday in place of a day. `changed` comes with every change."""

    changed = Signal()

    def __init__(self, context: PageContext, *, weekly: bool) -> None:
        super().__init__()
        words = context.vocabularies
        self._weekly = weekly
        self.title = QLineEdit()
        self.kind = QComboBox()
        fill(self.kind, words["activity_kind"])
        self.day = DayField(self.tr("Day"), context.today)
        self.weekday = QComboBox()
        self.weekday.addItems(weekday_names())
        self.at = QLineEdit()
        self.at.setPlaceholderText("19:00")
        self.duration = number_field(self.tr("Duration"))
        self.duration.setRange(0, LONGEST_MINUTES)
        self.duration.setSingleStep(15)
        self.duration.setSuffix(self.tr(" min"))
        self.duration.setSpecialValueText(self.tr("not noted"))
        self.location = QLineEdit()
        self.wijk = QComboBox()
        self.wijk.setEditable(True)
        fill(self.wijk, words["wijk"], empty=True)
        self._themes = choices(words["theme"])
        self._goals = tuple(choice for name in _GOALS for choice in choices(words[name]))
        unfit = self.tr("“{typed}” is in no list. Type other letters, or make the field empty.")
        self.themes = ChoiceField(self.tr("Themes"), Choices(self._themes).fitting, unfit=unfit)
        self.goals = ChoiceField(self.tr("Goals"), Choices(self._goals).fitting, unfit=unfit)
        self._programmes = choices(words["policy_programme"])
        programmes = Choices(self._programmes).fitting
        self.programmes = ChoiceField(self.tr("Programmes"), programmes, unfit=unfit)
        for field in (self.themes, self.goals, self.programmes):
            field.set_hint()
        self._lay_out()
        self._tell_changes()

    def text(self) -> AboutText:
        """What stands in the fields."""
        return AboutText(
            title=self.title.text().strip(),
            kind=str(self.kind.currentData() or ""),
            day=self.day.edit.text(),
            weekday=self.weekday.currentIndex(),
            at=self.at.text().strip(),
            duration=self.duration.value(),
            location=self.location.text().strip(),
            wijk=self.wijk.currentText().strip(),
            themes=self.themes.keys,
            goals=self.goals.keys,
            programmes=self.programmes.keys,
        )

    def put(self, text: AboutText) -> None:
        """Have the fields say this."""
        self.title.setText(text.title)
        self.kind.setCurrentIndex(max(self.kind.findData(text.kind), 0))
        self.day.edit.setText(text.day)
        self.weekday.setCurrentIndex(text.weekday)
        self.at.setText(text.at)
        self.duration.setValue(text.duration)
        self.location.setText(text.location)
        self.wijk.setCurrentText(text.wijk)
        self.themes.take(_of(self._themes, text.themes))
        self.goals.take(_of(self._goals, text.goals))
        self.programmes.take(_of(self._programmes, text.programmes))

    def wrong(self) -> tuple[QWidget, str] | None:
        """The first field that cannot be understood, with what to do; None when all can."""
        for field in (self.themes, self.goals, self.programmes):
            if field.edit.text().strip():
                return field, self.tr("Choose what you typed here with Enter, or make the field empty.")
        if not self.title.text().strip():
            return self.title, self.tr("Give the group a name.")
        if not self._weekly and self.day.day is None:
            return self.day, self.tr("That is no day. Type it as 12/9, 12 sep or yesterday.")
        if self.at.text().strip() and parse_time(self.at.text()) is None:
            return self.at, self.tr("That is no time. Type it as 19:00.")
        return None

    def _tell_changes(self) -> None:
        for signal in (
            *(line.textChanged for line in (self.title, self.day.edit, self.at, self.location)),
            self.kind.currentIndexChanged,
            self.weekday.currentIndexChanged,
            self.duration.valueChanged,
            self.wijk.currentTextChanged,
            self.themes.changed,
            self.goals.changed,
            self.programmes.changed,
        ):
            signal.connect(self._changed)

    def _changed(self) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        when = (
            labelled(self.tr("Weekday"), self.weekday) if self._weekly else labelled(self.tr("Day"), self.day)
        )
        programmes: tuple[QWidget, ...] = (labelled(self.tr("Programmes"), self.programmes),)
        for unused in (self.day, programmes[0]) if self._weekly else (self.weekday,):
            unused.setParent(self)
            unused.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        rows: tuple[tuple[QWidget, ...] | SpecialLine, ...] = (
            (labelled(self.tr("Name of the group"), self.title), labelled(self.tr("Kind"), self.kind)),
            SpecialLine(self.title),
            (when, labelled(self.tr("Time"), self.at), labelled(self.tr("Duration"), self.duration)),
            (labelled(self.tr("Place"), self.location), labelled(self.tr("Wijk"), self.wijk)),
            SpecialLine(self.location),
            (labelled(self.tr("Themes"), self.themes), labelled(self.tr("Goals"), self.goals)),
            *(() if self._weekly else (programmes,)),
        )
        for row in rows:
            column.addWidget(row if isinstance(row, SpecialLine) else beside(*row))


def _of(offered: tuple[Choice, ...], keys: tuple[str, ...]) -> list[Choice]:
    by_key = {choice.value: choice for choice in offered}
    return [by_key[key] for key in keys if key in by_key]
