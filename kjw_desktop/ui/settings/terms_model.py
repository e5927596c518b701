# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One list of the vault as a table that can be changed: labels, what is shown, order, bounds, what folds."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.domain.term_keys import key_for
from kjw_desktop.domain.vocabulary import Term, TermChange, Vocabulary
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.ui.model_index import NOWHERE, AnyIndex
from kjw_desktop.ui.terms import spoken

BOUNDS = ("lower", "upper")
AGE_BANDS = "age_band"
SIGNAL_KINDS = "signal_kind"
SENSITIVE = "sensitive"


class TermsModel(QAbstractTableModel):
    """`changed` carries all terms as TermChanges after each change; nothing can be taken out of a list.

    A kind of signal has a tick for sensitive beside it; what ships as sensitive says so and has none.
    """

    changed = Signal(object)

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        """`heads`: of the label; for age bands of lowest and highest age; for kinds of signal of the tick."""
        super().__init__(parent)
        self._for_good = sensitive_kinds(shipped()[SIGNAL_KINDS])
        self._heads = tuple(heads)
        self._list = ""
        self._terms: list[Term] = []

    def show_list(self, vocabulary: Vocabulary) -> None:
        """Show this list in place of the one before."""
        self.beginResetModel()
        self._list = vocabulary.name
        self._terms = list(vocabulary.terms)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """A row a term, hidden ones too."""
        return 0 if parent.isValid() else len(self._terms)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """The label and, for age bands, the bounds; for kinds of signal whether it is sensitive."""
        return 0 if parent.isValid() else 1 + {AGE_BANDS: len(BOUNDS), SIGNAL_KINDS: 1}.get(self._list, 0)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Labels and bounds can be edited; the tick of a label says whether it is offered."""
        seen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._is_mark(index):
            fixed = self._terms[index.row()].key in self._for_good
            return seen if fixed else seen | Qt.ItemFlag.ItemIsUserCheckable
        edited = seen | Qt.ItemFlag.ItemIsEditable
        return edited | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else edited

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The label with its tick, a bound, or whether it is sensitive."""
        term = self._terms[index.row()]
        if self._is_mark(index):
            return self._mark(term, role)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Unchecked if term.hidden else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (
                term.label(spoken()) if index.column() == 0 else term.attributes.get(self._bound(index), "")
            )
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[-1] if section and self._list == SIGNAL_KINDS else self._heads[section]
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a label, a tick or a bound."""
        term = self._terms[index.row()]
        if self._is_mark(index):
            if role != Qt.ItemDataRole.CheckStateRole or term.key in self._for_good:
                return False
            said = "yes" if Qt.CheckState(value) is Qt.CheckState.Checked else "no"
            new = replace(term, attributes={**term.attributes, SENSITIVE: said})
        elif role == Qt.ItemDataRole.CheckStateRole:
            new = replace(term, hidden=Qt.CheckState(value) is Qt.CheckState.Unchecked)
        elif index.column() == 0:
            label = str(value).strip()
            if not label:
                return False
            new = replace(term, nl=label, en=label)
        else:
            new = replace(term, attributes={**term.attributes, self._bound(index): str(value).strip()})
        if new == term:
            return False
        self._terms[index.row()] = new
        self.dataChanged.emit(index, index)
        self._tell()
        return True

    def add(self, label: str) -> int:
        """Add a term at the end; gives its row."""
        key = key_for(label, {term.key for term in self._terms}, "eigen")
        row = len(self._terms)
        self.beginInsertRows(NOWHERE, row, row)
        self._terms.append(Term(key, nl=label, en=label, own=True))
        self.endInsertRows()
        self._tell()
        return row

    def move(self, row: int, step: int) -> int:
        """Move a term up (-1) or down (1); gives the row where it stands then."""
        target = row + step
        if not (0 <= row < len(self._terms) and 0 <= target < len(self._terms)):
            return row
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, target + (1 if step > 0 else 0))
        self._terms.insert(target, self._terms.pop(row))
        self.endMoveRows()
        self._tell()
        return target

    def _is_mark(self, index: AnyIndex) -> bool:
        return self._list == SIGNAL_KINDS and index.column() == 1

    def _mark(self, term: Term, role: int) -> object:
        """A tick for sensitive, or a word where it always is; a screen reader hears what the tick is of."""
        always = term.key in self._for_good
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("always") if always else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{self._heads[-1]}: {self.tr('always')}" if always else self._heads[-1]
            return f"{term.label(spoken())}, {said}"
        if role == Qt.ItemDataRole.CheckStateRole and not always:
            return Qt.CheckState.Checked if term.marked(SENSITIVE) else Qt.CheckState.Unchecked
        return None

    def _bound(self, index: AnyIndex) -> str:
        return BOUNDS[index.column() - 1]

    def _tell(self) -> None:
        self.changed.emit(
            tuple(
                TermChange(self._list, term.key, term.nl, term.hidden, place, dict(term.attributes))
                for place, term in enumerate(self._terms)
            )
        )
