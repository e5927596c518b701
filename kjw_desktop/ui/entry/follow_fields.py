# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the worker does next with a referral: nothing, or a follow-up of a kind with its day."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.referral_rules import ASK_FOR_WORD
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import ComingDayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.columns import Columns

KINDS = ("warme_overdracht", "meegaan", ASK_FOR_WORD)
"""The kinds of follow-up (`followup_kind`) that a referral offers."""
_USUAL_DAYS, _DAYS_TO_WORD = 7, 14


class FollowFields(QWidget):
    """A choice of kinds; with one of them the words and the day, which the worker may change."""

    changed = Signal()

    def __init__(self, words: Vocabularies, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._proposed = ("", "")
        nothing = self.tr("Nothing yet")
        options = (
            Option("", nothing),
            *(Option(kind, short_word(words, "followup_kind", kind)) for kind in KINDS),
        )
        self.kind = OneOf(self.tr("What will you do?"), options)
        self.what = QLineEdit()
        self.due = ComingDayField(self.tr("By when"), today)
        self._box = QWidget()
        line = Columns()
        line.add(written(self.tr("What"), self.what), 3)
        line.add(labelled(self.tr("By when"), self.due), 2)
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(labelled(self.tr("What will you do?"), self.kind))
        column.addWidget(self._box)
        self.kind.chosen.connect(self._chosen)
        for edit in (self.what, self.due.edit):
            edit.textChanged.connect(lambda _text: self.changed.emit())
        self.put("", "", "")

    def put(self, kind: str, what: str, due: str) -> None:
        """Put in what a draft has; empty words and an empty day are proposed."""
        self.what.setText("")
        self.due.edit.setText("")
        self._proposed = ("", "")
        self.kind.choose(kind)
        self._chosen()
        if what:
            self.what.setText(what)
        if due:
            self.due.edit.setText(due)

    def wrong(self) -> tuple[QWidget, str] | None:
        """The field that has to be filled in, with what to do; None when none has."""
        if not self.kind.value:
            return None
        if not self.what.text().strip():
            return self.what, self.tr("Write what you will do.")
        due = self.due.day
        if due is None or due < self._today():
            return self.due, self.tr("By when? Type a day to come, such as friday or in 2 weeks.")
        return None

    def _chosen(self, *_value: object) -> None:
        """Propose words and day for the kind, where the worker wrote no other."""
        kind, before = self.kind.value, self._proposed
        self._box.setVisible(bool(kind))
        if kind:
            days = _DAYS_TO_WORD if kind == ASK_FOR_WORD else _USUAL_DAYS
            due = typed_day(self._today() + timedelta(days=days))
            self._proposed = (short_word(self._words, "followup_kind", kind), due)
        else:
            self._proposed = ("", "")
        if self.what.text() == before[0]:
            self.what.setText(self._proposed[0])
        if self.due.edit.text() == before[1]:
            self.due.edit.setText(self._proposed[1])
        self.changed.emit()
