# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signals that a record may rest on: ticked ones are linked, and can be read beside the form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kjw_desktop.domain import signals
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import when
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.level_badge import LevelBadge

FIRST_WORDS = 70
MOST_BESIDE = 12
"""So many notes can be read beside the form; the others are in Signalen."""


class EarlierSignals(QWidget):
    """A box a signal, the newest first. Of itself only the one that the record began at is ticked."""

    changed = Signal()

    def __init__(self, context: PageContext, found: Sequence[signals.Signal]) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(self.tr("Signals that this rests on"), role="small"))
        for signal in found:
            moment, said = _line(context, signal)
            box = QCheckBox(moment)
            box.setAccessibleName(f"{moment} · {said}")
            self.boxes[str(signal.id)] = box
            column.addWidget(box)
            column.addWidget(Text(said, role="muted", wrap=True))
            box.toggled.connect(lambda *_: self.changed.emit())
        if not found:
            self.hide()

    def put(self, linked: Sequence[str]) -> None:
        """Tick what is linked."""
        for identity, box in self.boxes.items():
            box.setChecked(identity in linked)

    def read(self, linked: Sequence[str]) -> tuple[str, ...]:
        """`linked` without what was unticked and with what was ticked."""
        kept = [each for each in linked if each not in self.boxes or self.boxes[each].isChecked()]
        added = [each for each, box in self.boxes.items() if box.isChecked() and each not in kept]
        return (*kept, *added)


class NotesBeside(Card):
    """The linked signals in full, to read while writing."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._found: tuple[signals.Signal, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Linked signals"))
        self.head.set_title(self.tr("Linked signals"))
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.M)
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def put(self, found: Sequence[signals.Signal]) -> None:
        """What signals there are."""
        self._found, self._shown = tuple(found), ()

    def show_linked(self, linked: Sequence[str]) -> None:
        """Show those of these ids."""
        if tuple(linked) == self._shown:
            return
        self._shown = tuple(linked)
        while (item := self._place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for signal in [each for each in self._found if str(each.id) in self._shown][:MOST_BESIDE]:
            self._place.addWidget(self._note(signal))
        self.head.set_remark(str(len(self._shown)))

    def _note(self, signal: signals.Signal) -> QWidget:
        words, note = self._context.vocabularies, QWidget()
        column = QVBoxLayout(note)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        moment = when(signal.day, signal.at, self._context.today())
        column.addWidget(LevelBadge(Level(signal.level), short_word(words, "signal_level", signal.level)))
        kinds = (word(words, "signal_kind", kind) for kind in signal.kinds)
        column.addWidget(Text(" · ".join((moment, *kinds)), role="small", wrap=True))
        column.addWidget(Text(signal.observation, wrap=True))
        if signal.meaning:
            column.addWidget(Text(signal.meaning, role="muted", wrap=True))
        return note


def _line(context: PageContext, signal: signals.Signal) -> tuple[str, str]:
    """'do 19 nov 16:30 · Zorg' and 'Sliep bij oom'."""
    level = short_word(context.vocabularies, "signal_level", signal.level)
    said = " ".join(signal.observation.split())
    if len(said) > FIRST_WORDS:
        said = said[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
    return f"{when(signal.day, signal.at, context.today())} · {level}", said
