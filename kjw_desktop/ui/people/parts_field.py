# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a list and a line beside it: strengths, goals and people near, each with own words or a name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.vocabulary import Vocabulary
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.people.noted_field import NotedField
from kjw_desktop.ui.people.reached_field import ReachedField
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.fields import fits, name_box
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private

MOST_LETTERS = 36
"""Of a term that its list has room for; longer ones are whole in the list that drops down."""

Kept = tuple[int, str, str, bool, str, str]
"""A row in a draft: place of its earlier self (-1 for a new one), key, words, reached, its day, its note."""


@dataclass(frozen=True, slots=True)
class PartKind:
    """What the parts of a field are: their names, their list, and how one is taken apart and made.

    `split` gives key and words of a part, `make` a part of its earlier self (None for a new one), a key and
    words. `otherwise` is the key of words for which nothing was chosen, '' where one has to choose.
    `names` tells that the words are a name, which is no special category.
    `beside` makes for each row (of a part, or None) a field for its day. `whole` tells that a row wants its
    words too. `note` is the hint of a line for the part's own `note`, '' for no such line.
    """

    name: str
    hint: str
    add: str
    vocabulary: Vocabulary
    split: Callable[[Any], tuple[str, str]]
    make: Callable[[Any, str, str], Any]
    otherwise: str
    names: bool = False
    beside: Callable[[Any], ReachedField | NotedField] | None = None
    whole: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class PartRow:
    """One row: the part as it was (None for a new one), and the fields with what it is now."""

    widget: QWidget
    box: QComboBox
    line: QLineEdit
    old: Any
    beside: ReachedField | NotedField | None
    note: QLineEdit | None


class PartsField(QWidget):
    """Shows parts and gives them back as they are now; a part that was not touched comes back as it was."""

    changed = Signal()

    def __init__(self, kind: PartKind) -> None:
        super().__init__()
        self._kind = kind
        self._shown: tuple[Any, ...] = ()
        self.rows: list[PartRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self.add = LinkButton(kind.add)
        self.add.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(kind.name, role="small"))
        column.addLayout(self._column)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_parts(self, parts: Sequence[Any]) -> None:
        """Show these parts in place of what stood there."""
        self._clear()
        self._shown = tuple(parts)
        for part in parts:
            self._add(part)

    def parts(self) -> tuple[Any, ...]:
        """What stands there now; rows with neither a choice nor words are left out."""
        return tuple(self._part(row) for row in self.rows if self._said(row) != ("", ""))

    @property
    def unclear(self) -> QWidget | None:
        """The first field that cannot be understood or lacks: a day, what it is, or words that it wants."""
        for row in self.rows:
            key, words = self._said(row)
            if row.beside is not None and not row.beside.clear:
                return row.beside
            if (words or self._noted(row)) and not key and (row.old is None or self._kind.whole):
                return row.box
            if self._kind.whole and key and not words:
                return row.line
        return None

    def kept(self) -> tuple[Kept, ...]:
        """The rows as a draft keeps them."""
        return tuple(
            (
                self._shown.index(row.old) if row.old is not None else -1,
                row.box.currentData() or "",
                row.line.text(),
                *(row.beside.kept() if row.beside else (False, "")),
                row.note.text() if row.note else "",
            )
            for row in self.rows
        )

    def take_up(self, rows: Sequence[Kept]) -> None:
        """Show the rows that `kept` gave, of the parts that are shown."""
        self._clear()
        for place, key, words, ticked, day, note in rows:
            row = self._add(self._shown[place] if 0 <= place < len(self._shown) else None)
            row.box.setCurrentIndex(max(row.box.findData(key), 0))
            row.line.setText(words)
            if row.beside is not None:
                row.beside.take_up(ticked, day)
            if row.note is not None:
                row.note.setText(note)

    def _part(self, row: PartRow) -> Any:
        now = self._said(row)
        part = row.old
        if part is None or self._kind.split(part) != now:
            part = self._kind.make(row.old, *now)
        if row.note is not None and self._noted(row) != " ".join(part.note.split()):
            part = replace(part, note=self._noted(row))
        return row.beside.laid_over(part) if row.beside else part

    def _said(self, row: PartRow) -> tuple[str, str]:
        key, words = row.box.currentData() or "", " ".join(row.line.text().split())
        was_without = row.old is not None and not self._kind.split(row.old)[0]
        return key or (self._kind.otherwise if words and not was_without else ""), words

    @staticmethod
    def _noted(row: PartRow) -> str:
        return " ".join(row.note.text().split()) if row.note is not None else ""

    def _add_empty(self) -> None:
        self._add(None).box.setFocus()

    def _add(self, part: Any) -> PartRow:
        kind = self._kind
        whole, box, line = QWidget(), QComboBox(), QLineEdit()
        key, words = kind.split(part) if part is not None else (None, "")
        box.addItem("", None)
        for term in kind.vocabulary.terms:
            if not term.hidden or term.key == key:
                box.addItem(term.label(spoken()), term.key)
        box.setCurrentIndex(max(box.findData(key), 0))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        longest = max((len(box.itemText(place)) for place in range(box.count())), default=0)
        box.setMinimumContentsLength(min(longest, MOST_LETTERS))
        name_box(box, kind.name)
        self._dress(line, kind.hint, words)
        note = QLineEdit() if kind.note else None
        row = PartRow(whole, box, line, part, kind.beside(part) if kind.beside else None, note)
        if note is not None:
            self._dress(note, kind.note, part.note if part is not None else "")
        self._lay_out(row)
        self.rows.append(row)
        box.currentIndexChanged.connect(self.changed)
        if row.beside is not None:
            row.beside.changed.connect(self.changed)
        return row

    def _dress(self, line: QLineEdit, hint: str, text: str) -> None:
        line.setText(text)
        keep_private(line)
        line.setPlaceholderText(hint)
        fits(line, hint)
        line.setAccessibleName(f"{self._kind.name}: {hint}")
        line.textChanged.connect(self.changed)

    def _lay_out(self, row: PartRow) -> None:
        away = LinkButton(self.tr("Take away"))
        away.setAccessibleName(self.tr("Take away from {list}").format(list=self._kind.name))
        away.clicked.connect(lambda: self._take_away(row))
        fields = Columns(Space.S)
        fields.add(row.box, 0)
        fields.add(row.line)
        if row.beside is not None:
            fields.add(row.beside, 0)
        if row.note is not None:
            fields.add(row.note)
        fields.add(away, 0)
        high = row.line.sizeHint().height()  # a row is as high as its line, and so in the middle of it
        for beside in (away, row.beside):
            if beside is not None:
                beside.setMinimumHeight(high)
        column = QVBoxLayout(row.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(fields)
        if not self._kind.names:
            column.addWidget(SpecialLine(*(line for line in (row.line, row.note) if line is not None)))
        self._column.addWidget(row.widget)

    def _take_away(self, row: PartRow) -> None:
        self.add.setFocus()
        self._drop(row)
        self.changed.emit()

    def _clear(self) -> None:
        while self.rows:
            self._drop(self.rows[-1])

    def _drop(self, row: PartRow) -> None:
        self.rows.remove(row)
        row.widget.hide()
        row.widget.deleteLater()
