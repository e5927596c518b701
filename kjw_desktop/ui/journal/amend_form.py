# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form that changes an entry: its day and time, and the parts of its kind."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.journal.parts import Part, Way, parts_of
from kjw_desktop.ui.terms import choices, fill, word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import restyle, sizes_of

Field = tuple[QWidget, Callable[[], Any], Callable[[Any], None]]
"""A field, how to read it and how to fill it."""

_LONGEST_MINUTES = 7 * 24 * 60


class AmendForm(Card):
    """Made for one entry. `changed_entry` gives the entry with what stands in the form."""

    def __init__(self, context: PageContext, entry: AnyEntry) -> None:
        super().__init__()
        self._began = entry
        self._words = context.vocabularies
        self._read: dict[str, Callable[[], Any]] = {}
        self._write: dict[str, Callable[[Any], None]] = {}
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
        for part in parts_of(entry):
            if part.changes:
                self._add_part(part)
        self._first = self._standing()

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
        values: dict[str, Any] = {name: read() for name, read in self._read.items()}
        for part in parts_of(base):
            if part.changes and part.needed and not values[part.name]:
                self.fields[part.name].setFocus()
                return None
        return replace(base, day=day, at=at, **values)

    def kept(self) -> str:
        """What stands in the form as a text, for `take_up` of a form of the same entry."""
        parts = {name: read() for name, read in self._read.items()}
        return json.dumps({"day": self.day.edit.text(), "at": self.at.text(), "parts": parts})

    def take_up(self, text: str) -> None:
        """Put in what `kept` gave; parts that this form does not have are left out."""
        held = json.loads(text)
        self.day.edit.setText(held["day"])
        self.at.setText(held["at"])
        for name, value in held["parts"].items():
            if name in self._write:
                self._write[name](value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab in a text goes on to the next field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Tab:
                return self.focusNextChild()
            if event.key() == Qt.Key.Key_Backtab:
                return self.focusPreviousChild()
        return super().eventFilter(watched, event)

    def _standing(self) -> tuple[object, ...]:
        return (self.day.edit.text(), self.at.text(), *(read() for read in self._read.values()))

    def _add_part(self, part: Part) -> None:
        title, value = translate("Parts", part.title), getattr(self._began, part.name)
        match part.way:
            case Way.TEXT:
                field, read, write = self._text(value)
            case Way.TERM:
                field, read, write = _term(self._words, part, value)
            case Way.TERMS:
                field, read, write = _terms(self._words, part, title, value)
            case Way.MINUTES:
                field, read, write = self._minutes(title, value)
            case _:
                field, read, write = _line(value)
        self.fields[part.name], self._read[part.name], self._write[part.name] = field, read, write
        self.add(labelled(title, field))
        if isinstance(field, QPlainTextEdit):
            self.add(SpecialLine(field))

    def _text(self, value: str) -> Field:
        text = QPlainTextEdit(value)
        text.setFixedHeight(sizes_of(self.font()).px(88))
        text.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        text.installEventFilter(self)
        return text, text.toPlainText, text.setPlainText

    def _minutes(self, title: str, value: int | None) -> Field:
        box = number_field(title)
        box.setRange(0, _LONGEST_MINUTES)
        box.setSingleStep(5)
        box.setSuffix(self.tr(" min"))
        box.setSpecialValueText(self.tr("not noted"))
        box.setValue(value or 0)
        return box, lambda: box.value() or None, lambda value: box.setValue(value or 0)


def _line(value: str) -> Field:
    line = QLineEdit(value)
    return line, lambda: line.text().strip(), line.setText


def _term(words: Vocabularies, part: Part, value: str | None) -> Field:
    box = QComboBox()
    for name in part.lists:
        fill(box, words[name], empty=not part.needed)
    if value and box.findData(value) < 0:
        box.addItem(word(words, part.lists[0], value), value)
    box.setCurrentIndex(max(box.findData(value), 0))
    return box, box.currentData, lambda key: box.setCurrentIndex(max(box.findData(key), 0))


def _terms(words: Vocabularies, part: Part, title: str, value: tuple[str, ...]) -> Field:
    offered = [choice for name in part.lists for choice in choices(words[name])]
    field = ChoiceField(title, Choices(offered).fitting)
    known = {choice.value: choice for choice in offered}

    def take(keys: Sequence[str]) -> None:
        field.take([known.get(key, Choice(label=word(words, part.lists[0], key), value=key)) for key in keys])

    take(value)
    return field, lambda: tuple(str(choice.value) for choice in field.taken), take
