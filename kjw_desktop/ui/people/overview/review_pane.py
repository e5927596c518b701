# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One side of the review: a text to read and choose words in, its proposals coloured and underlined.

Its text is a list of units, so that a part can be written anew without touching the rest.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from kjw_desktop.ui.people.overview.review_units import Run, State, Trust
from kjw_desktop.ui.privacy_view.covering import FOR_NOBODY
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.private_field import keep_private

Underline = QTextCharFormat.UnderlineStyle
_LINES = {
    Trust.SURE: Underline.SingleUnderline,
    Trust.UNSURE: Underline.DotLine,
    Trust.TRAIT: Underline.DashUnderline,
}
_HALF = (0xD800, 0xDFFF)
_Tones = dict[State, Tone]
TONES_BEFORE: _Tones = {State.OPEN: Tone.CONCERN, State.AWAY: Tone.SERIOUS, State.STAYS: Tone.MILD}
TONES_AFTER: _Tones = {State.OPEN: Tone.CONCERN, State.AWAY: Tone.STRENGTH, State.STAYS: Tone.MILD}


class Place(NamedTuple):
    """Where a proposal stands in a unit: offsets from its begin, as Qt counts them."""

    start: int
    end: int
    key: str


class ReviewPane(QPlainTextEdit):
    """Reads only; the cursor moves by keyboard. `met` tells the proposal that somebody moved the cursor to.

    With `copies` off nothing is copied out of it.
    """

    met = Signal(str)

    def __init__(self, tones: _Tones, *, copies: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tones, self._copies = tones, copies
        self._lengths: list[int] = []
        self._places: list[tuple[Place, ...]] = []
        self._formats: dict[tuple[State, Trust], QTextCharFormat] = {}
        self._moving = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setProperty("role", "reading")
        self.setProperty(FOR_NOBODY, True)
        keep_private(self)
        self.cursorPositionChanged.connect(self._moved)

    @property
    def count(self) -> int:
        """How many units stand here."""
        return len(self._lengths)

    def empty(self) -> None:
        """Take everything away."""
        self._moving = True
        self.setExtraSelections([])
        self.clear()
        self._lengths, self._places = [], []
        self._moving = False

    def put(self, at: int, gone: int, units: Sequence[Sequence[Run]]) -> None:
        """Write `units` in place of the `gone` that stand from `at` on; the cursor stays near."""
        first = sum(self._lengths[:at])
        length = sum(self._lengths[at : at + gone])
        within = self.textCursor().position() - first
        self._moving = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(first)
        cursor.setPosition(first + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        lengths, places = [], []
        for unit in units:
            begin = cursor.position()
            places.append(self._write(cursor, unit))
            lengths.append(cursor.position() - begin)
        cursor.endEditBlock()
        self._lengths[at : at + gone] = lengths
        self._places[at : at + gone] = places
        if 0 <= within <= length:
            cursor.setPosition(first + min(within, sum(lengths)))
            self.setTextCursor(cursor)
        self._moving = False

    def restyle(self, at: int, runs: Sequence[Run]) -> None:
        """Give the proposals of a unit, whose text stays, the looks of `runs`."""
        first = sum(self._lengths[:at])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, run in zip(self._places[at], (run for run in runs if run.key), strict=True):
            cursor.setPosition(first + place.start)
            cursor.setPosition(first + place.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._format(run))
        cursor.endEditBlock()

    def places(self, unit: int) -> tuple[Place, ...]:
        """The proposals that stand in a unit."""
        return self._places[unit]

    def show_place(self, unit: int, place: Place, *, scroll: bool) -> None:
        """Mark `place` as the one at hand; with `scroll` have it in sight, the cursor before it."""
        first = sum(self._lengths[:unit])
        cursor = QTextCursor(self.document())
        cursor.setPosition(first + place.start)
        if scroll:
            self._moving = True
            self.setTextCursor(cursor)
            self._moving = False
            self._center()
        cursor.setPosition(first + place.end, QTextCursor.MoveMode.KeepAnchor)
        at_hand = QTextEdit.ExtraSelection()
        at_hand.cursor = cursor
        at_hand.format = self._at_hand()
        self.setExtraSelections([at_hand])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In less room, such as over a question, what is at hand stays in sight."""
        super().resizeEvent(event)
        if self.extraSelections():
            self._center()

    def _center(self) -> None:
        """Have the line of the cursor in sight whole, with those around it where it was not."""
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def scroll_to(self, unit: int) -> None:
        """Have a unit at the top of what is in sight."""
        block = self.document().findBlock(sum(self._lengths[:unit]))
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def show_none(self) -> None:
        """Mark nothing as being at hand."""
        self.setExtraSelections([])

    def unit_in_sight(self) -> int:
        """The unit at the top of what is in sight."""
        return self.unit_at(self.firstVisibleBlock().position())[0]

    def unit_at(self, position: int) -> tuple[int, int]:
        """The unit in which a position of the document lies, and how far in it."""
        for unit, length in enumerate(self._lengths):
            if position < length:
                return unit, position
            position -= length
        return max(len(self._lengths) - 1, 0), position

    def chosen_words(self) -> str:
        """What is chosen, as whole words; the word at the cursor where nothing is."""
        chosen = self.textCursor()
        if not chosen.hasSelection():
            chosen.select(QTextCursor.SelectionType.WordUnderCursor)
        first, last, sign = chosen.selectionStart(), chosen.selectionEnd(), self.document().characterAt
        while first < last and not _is_word(sign(first)):
            first += 1
        while last > first and not _is_word(sign(last - 1)):
            last -= 1
        while 0 < first < last and _is_word(sign(first - 1)):
            first -= 1
        while first < last and _is_word(sign(last)):
            last += 1
        chosen.setPosition(first)
        chosen.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return chosen.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out what is chosen, or nothing where nothing leaves."""
        return super().createMimeDataFromSelection() if self._copies else QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing is copied where nothing leaves: what was on the clipboard stays on it."""
        if not self._copies and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._formats.clear()
        super().changeEvent(event)

    def _write(self, cursor: QTextCursor, runs: Sequence[Run]) -> tuple[Place, ...]:
        begin, places = cursor.position(), []
        for run in runs:
            start = cursor.position() - begin
            cursor.insertText(run.text, self._format(run))
            if run.key:
                places.append(Place(start, cursor.position() - begin, run.key))
        return tuple(places)

    def _format(self, run: Run) -> QTextCharFormat:
        look = (run.state, run.trust)
        if look not in self._formats:
            self._formats[look] = self._made(*look)
        return self._formats[look]

    def _made(self, state: State, trust: Trust) -> QTextCharFormat:
        made, tokens = QTextCharFormat(), tokens_now()
        made.setForeground(QColor(tokens.text))
        if state in (State.HEAD, State.DAY):
            made.setForeground(QColor(tokens.muted))
        if state is State.HEAD:
            made.setFontWeight(QFont.Weight.DemiBold)
        tone = self._tones.get(state)
        if tone is not None:
            made.setForeground(QColor(tokens.of(tone)))
            made.setBackground(QColor(tokens.weak(tone)))
            made.setUnderlineStyle(_LINES[trust])
            made.setUnderlineColor(QColor(tokens.of(tone)))
        return made

    @staticmethod
    def _at_hand() -> QTextCharFormat:
        made, tokens = QTextCharFormat(), tokens_now()
        made.setBackground(QColor(tokens.accent))
        made.setForeground(QColor(tokens.on_accent))
        return made

    def _moved(self) -> None:
        """Somebody moved the cursor, not the review: tell the proposal that it came to."""
        if self._moving or not self._lengths or self.textCursor().hasSelection():
            return
        unit, within = self.unit_at(self.textCursor().position())
        met = next((each for each in self._places[unit] if each.start <= within < each.end), None)
        if met is not None:
            self.met.emit(met.key)


def _is_word(sign: str) -> bool:
    """Whether a sign is part of a word; half of one that takes two is."""
    return sign.isalnum() or sign in {"_", "@"} or (bool(sign) and _HALF[0] <= ord(sign) <= _HALF[1])
