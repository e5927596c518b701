# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form that changes an entry: its day and time, and the parts of its kind."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.language import translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.journal import amend_fields
from kjw_desktop.ui.journal.amend_fields import Field
from kjw_desktop.ui.journal.parts import Part, Way, parts_of
from kjw_desktop.ui.journal.people_part import PeoplePart
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import restyle


class AmendForm(Card):
    """Made for one entry. `changed_entry` gives the entry with what stands in the form.

    With `changed` it holds a change from the start, such as two changes laid together.
    """

    def __init__(self, context: PageContext, entry: AnyEntry, *, changed: bool = False) -> None:
        super().__init__()
        self._began = entry
        self._words = context.vocabularies
        self._context = context
        self._fields: dict[str, Field] = {}
        self.setAccessibleName(self.tr("Change"))
        self.head.set_title(self.tr("Change"))
        self.day = DayField(self.tr("Day"), context.today)
        self.day.set_day(entry.day)
        self.at = QLineEdit(f"{entry.at:%H:%M}" if entry.at else "")
        self.at.setPlaceholderText("16:30")
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(labelled(self.tr("Day"), self.day), 2)
        line.addWidget(labelled(self.tr("Time"), self.at), 1)
        self.body.addLayout(line)
        self.fields: dict[str, QWidget] = {}
        self._people: PeoplePart | None = None
        for part in parts_of(entry):
            if part.changes:
                self._add_part(part)
        self._first: tuple[object, ...] = () if changed else self._standing()

    @property
    def made(self) -> tuple[Person, ...]:
        """The new young people named in it, to be recorded with the change."""
        return self._people.made if self._people is not None else ()

    @property
    def touched(self) -> bool:
        """Whether something in it would be lost."""
        return self._standing() != self._first

    def changed_entry(self, base: AnyEntry) -> AnyEntry | None:
        """`base` with what stands in the form.

        None while day or time cannot be understood or a needed part is empty; then the focus goes there.
        """
        day, at = self.day.day, parse_time(self.at.text())
        if day is None:
            self.day.setFocus()
            return None
        wrong = bool(self.at.text().strip()) and at is None
        self.at.setProperty("wrong", "true" if wrong else "false")
        restyle(self.at)
        if wrong:
            self.at.setFocus()
            return None
        for field in self._fields.values():
            if field.wrong():
                field.widget.setFocus()
                return None
        values: dict[str, Any] = {name: field.read() for name, field in self._fields.items()}
        for part in parts_of(base):
            if part.changes and part.needed and not values[part.name]:
                self.fields[part.name].setFocus()
                return None
        changed = replace(base, day=day, at=at, **values)
        if isinstance(changed, Activity) and _too_many(changed):
            self.fields["headcount"].setFocus()
            return None
        return changed

    def kept(self) -> str:
        """What stands in the form as a text, for `take_up` of a form of the same entry."""
        parts = {name: field.keep() for name, field in self._fields.items()}
        return json.dumps({"day": self.day.edit.text(), "at": self.at.text(), "parts": parts})

    def take_up(self, text: str) -> None:
        """Put in what `kept` gave; parts that this form does not have are left out."""
        held = json.loads(text)
        self.day.edit.setText(held["day"])
        self.at.setText(held["at"])
        for name, value in held["parts"].items():
            if name in self._fields:
                self._fields[name].put(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab in a text goes on to the next field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Tab:
                return self.focusNextChild()
            if event.key() == Qt.Key.Key_Backtab:
                return self.focusPreviousChild()
        return super().eventFilter(watched, event)

    def add_new(self, people: Sequence[Person], remarks: Mapping[UUID, str]) -> None:
        """Name these young people too, who are not in the journal yet, with what was remarked about them."""
        if self._people is not None and people:
            self._people.put(
                {**self._people.keep(), "new": {each.full_name: remarks.get(each.id, "") for each in people}}
            )

    def _standing(self) -> tuple[object, ...]:
        return (self.day.edit.text(), self.at.text(), *(str(field.keep()) for field in self._fields.values()))

    def _add_part(self, part: Part) -> None:
        title, value = translate("Parts", part.title), getattr(self._began, part.name)
        field = self._field(part, title, value)
        self._fields[part.name], self.fields[part.name] = field, field.widget
        widget = field.widget
        if part.way in (Way.LINE, Way.TEXT) and isinstance(widget, QLineEdit | QPlainTextEdit):
            self.add(written(title, widget))
        else:
            self.add(labelled(title, widget))
        if isinstance(widget, QPlainTextEdit):
            widget.installEventFilter(self)

    def _field(self, part: Part, title: str, value: Any) -> Field:
        if part.way is Way.PEOPLE:
            return self._people_field(title)
        if part.way in (Way.TERM, Way.TERMS):
            return amend_fields.of_terms(self._words, part, title, value)
        return amend_fields.of_value(self._words, part.way, title, value)

    def _people_field(self, title: str) -> Field:
        remarked = isinstance(self._began, Activity)
        self._people = PeoplePart(title, self._context, self._began.people, remarked=remarked)
        people = self._people
        return Field(people, people.read, people.put, people.keep, lambda: people.unchosen)


def _too_many(activity: Activity) -> bool:
    """Whether more have a name or an age group than were counted, as the register asks too."""
    total = activity.headcount.total
    return total is not None and total < len(activity.people) + sum(each.number for each in activity.nameless)
