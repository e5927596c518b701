# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What plays in each theme beside what was done about it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.reports.quarter.words import ThemeWords
from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import beside

_HIGH = 64
_NARROW = 280  # pixels at the base size; less, and the two stand under each other


class ThemeFields(QWidget):
    """A card a theme of the vault's list, once `making` is through. `changed` comes with every change."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__()
        self._terms = words["theme"].visible
        self._fields: dict[str, tuple[NoteField, NoteField]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def making(self) -> Iterator[object]:
        """Make the cards, one a turn."""
        for term in self._terms:
            self._add(term.key, term.label(spoken()))
            yield self

    def _add(self, key: str, name: str) -> None:
        plays = NoteField(self.tr("What plays: {theme}").format(theme=name), _HIGH)
        did = NoteField(self.tr("What we did: {theme}").format(theme=name), _HIGH)
        self._fields[key] = (plays, did)
        card = Card(name)
        card.add(
            beside(
                written(self.tr("What plays"), plays),
                written(self.tr("What we did"), did),
                least=_NARROW,
            )
        )
        self._column.addWidget(card)
        for field in (plays, did):
            field.textChanged.connect(self.changed)

    @property
    def first(self) -> QWidget:
        """The first field; itself where the list is empty."""
        return next((plays for plays, _ in self._fields.values()), self)

    @property
    def words(self) -> tuple[ThemeWords, ...]:
        """What stands in the fields, themes of which nothing is said left out."""
        said = (
            ThemeWords(theme, plays.toPlainText(), did.toPlainText())
            for theme, (plays, did) in self._fields.items()
        )
        return tuple(each for each in said if each.plays.strip() or each.did.strip())

    def put(self, words: Iterable[ThemeWords]) -> None:
        """Have these in the fields."""
        told = {each.theme: each for each in words}
        for theme, (plays, did) in self._fields.items():
            each = told.get(theme, ThemeWords(theme))
            plays.setPlainText(each.plays)
            did.setPlainText(each.did)
