# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the form that changes an entry, one maker a kind of part."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.domain.activities import BandCount, Headcount, Tally
from kjw_desktop.domain.headcount import headcount_text, parse_headcount
from kjw_desktop.domain.signals import TRENDS
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.entry.band_boxes import BandBoxes
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.tally_boxes import TallyBoxes
from kjw_desktop.ui.journal import part_words
from kjw_desktop.ui.journal.folded import Folded
from kjw_desktop.ui.journal.parts import Part, Way
from kjw_desktop.ui.terms import choices, fill
from kjw_desktop.ui.trend_words import trend_word
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import restyle, sized

_TEXT_HIGH = 88
_LONGEST_MINUTES = 7 * 24 * 60
_LOWEST, _HIGHEST = 1, 10


def _fine() -> bool:
    return False


class Field:
    """A widget, how it is read into the entry, and how a draft keeps it (`keep`) and puts it back (`put`).

    `wrong` tells, and marks, when what stands there cannot be read.
    """

    def __init__(
        self,
        widget: QWidget,
        read: Callable[[], Any],
        put: Callable[[Any], None],
        keep: Callable[[], Any] | None = None,
        wrong: Callable[[], bool] = _fine,
    ) -> None:
        self.widget = widget
        self.read = read
        self.put = put
        self.keep = keep or read
        self.wrong = wrong


def of_terms(words: Vocabularies, part: Part, title: str, value: Any) -> Field:
    """The field of a part that is a term, or terms."""
    return _term(words, part, value) if part.way is Way.TERM else _terms(words, part, title, value)


def of_value(words: Vocabularies, way: Way, title: str, value: Any) -> Field:
    """The field of any other part that stands for itself."""
    makers: dict[Way, Callable[[], Field]] = {
        Way.TEXT: lambda: _text(value),
        Way.MINUTES: lambda: _minutes(title, value),
        Way.HEADCOUNT: lambda: _headcount(value),
        Way.BANDS: lambda: _bands(words, title, value),
        Way.TALLIES: lambda: _tallies(words, title, value),
        Way.MARK: lambda: _mark(value),
        Way.TREND: lambda: _trend(value),
    }
    return makers.get(way, lambda: _line(value))()


def _line(value: str) -> Field:
    """One line of text."""
    edit = QLineEdit(value)
    return Field(edit, lambda: edit.text().strip(), edit.setText)


def _text(value: str) -> Field:
    """A note."""
    edit = QPlainTextEdit(value)
    sized(edit, lambda sizes: edit.setFixedHeight(sizes.px(_TEXT_HIGH)))
    return Field(edit, edit.toPlainText, edit.setPlainText)


def _minutes(title: str, value: int | None) -> Field:
    """A duration in minutes."""
    box = number_field(title)
    box.setRange(0, _LONGEST_MINUTES)
    box.setSingleStep(5)
    box.setSuffix(translate("AmendForm", " min"))
    box.setSpecialValueText(translate("AmendForm", "not noted"))
    box.setValue(value or 0)
    return Field(box, lambda: box.value() or None, lambda number: box.setValue(number or 0))


def _term(words: Vocabularies, part: Part, value: str | None) -> Field:
    """One term of a list."""
    box = QComboBox()
    for name in part.lists:
        fill(box, words[name], empty=not part.needed)
    if value and box.findData(value) < 0:
        box.addItem(part_words.label(words, part.lists, value), value)
    box.setCurrentIndex(max(box.findData(value), 0))
    return Field(box, box.currentData, lambda key: box.setCurrentIndex(max(box.findData(key), 0)))


def _terms(words: Vocabularies, part: Part, title: str, value: tuple[str, ...]) -> Field:
    """Terms of one or more lists."""
    offered = [choice for name in part.lists for choice in choices(words[name])]
    field = ChoiceField(title, Choices(offered).fitting)
    field.set_hint()
    known = {choice.value: choice for choice in offered}

    def take(keys: Sequence[str]) -> None:
        field.take(
            [known.get(key, Choice(part_words.label(words, part.lists, key), value=key)) for key in keys]
        )

    take(value)
    return Field(field, lambda: field.keys, take, wrong=lambda: bool(field.edit.text().strip()))


def _headcount(value: Headcount) -> Field:
    """How many were there, typed as in the register; '' for not counted."""
    first = headcount_text(value)
    edit = QLineEdit(first)
    edit.setPlaceholderText(translate("AmendForm", "14 or 9m 5v"))

    def read() -> Headcount:
        typed = edit.text().strip()
        return value if typed == first else parse_headcount(typed) or Headcount()

    def wrong() -> bool:
        typed = edit.text().strip()
        return _tell(edit, bool(typed) and typed != first and parse_headcount(typed) is None)

    return Field(edit, read, edit.setText, edit.text, wrong)


def _mark(value: float | None) -> Field:
    """A mean mark from 1 to 10; '' for none."""
    edit = QLineEdit("" if value is None else part_words.mark(value))
    edit.setPlaceholderText("8,1")
    first = edit.text()

    def number() -> float | None:
        try:
            typed = float(edit.text().replace(",", "."))
        except ValueError:
            return None
        return typed if _LOWEST <= typed <= _HIGHEST else None

    def wrong() -> bool:
        return _tell(edit, bool(edit.text().strip()) and number() is None)

    return Field(edit, lambda: value if edit.text() == first else number(), edit.setText, edit.text, wrong)


def _trend(value: str) -> Field:
    """Which way it goes; a text of before there were five trends can be kept."""
    box = QComboBox()
    box.addItem("", "")
    for trend in (*TRENDS, *({value} - {"", *TRENDS})):
        box.addItem(trend_word(trend), trend)
    box.setCurrentIndex(box.findData(value))
    return Field(box, box.currentData, lambda key: box.setCurrentIndex(max(box.findData(key), 0)))


def _bands(words: Vocabularies, title: str, value: tuple[BandCount, ...]) -> Field:
    """Those without a name, per age band."""

    def make() -> BandBoxes:
        boxes = BandBoxes(words)
        boxes.put({each.age_band: each.number for each in value})
        return boxes

    folded = Folded(title, part_words.bands(value, words), make)

    def read() -> tuple[BandCount, ...]:
        return value if folded.inner is None or _same(folded.inner.bands, value) else folded.inner.bands

    def keep() -> dict[str, int]:
        return {each.age_band: each.number for each in sorted(read(), key=lambda each: each.age_band)}

    def put(kept: dict[str, int]) -> None:
        if kept != keep():
            folded.opened().put(kept)

    return Field(folded, read, put, keep)


def _tallies(words: Vocabularies, title: str, value: tuple[Tally, ...]) -> Field:
    """What participants answered."""

    def make() -> TallyBoxes:
        boxes = TallyBoxes(words)
        boxes.put(value)
        return boxes

    folded = Folded(title, part_words.tallies(value, words), make)

    def read() -> tuple[Tally, ...]:
        return value if folded.inner is None or _same(folded.inner.tallies, value) else folded.inner.tallies

    def keep() -> list[list[Any]]:
        return sorted([each.question, each.yes, each.somewhat, each.no] for each in read())

    def put(kept: list[list[Any]]) -> None:
        if kept != keep():
            folded.opened().put([Tally(*each) for each in kept])

    return Field(folded, read, put, keep)


def _same(now: Sequence[Hashable], before: Sequence[Hashable]) -> bool:
    """Whether both hold the same; the list's order may be another than the record's."""
    return set(now) == set(before)


def _tell(edit: QLineEdit, wrong: bool) -> bool:
    edit.setProperty("wrong", "true" if wrong else "false")
    restyle(edit)
    return wrong
