# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a signal is about: one life domain, and kinds of signal, by a few letters in one field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.vocabulary import Term, Vocabularies
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.terms import spoken

_DOMAIN, _KIND = "life_domain", "signal_kind"


class AboutField(QWidget):
    """Offers life domains and kinds; once a domain is chosen, its own kinds first.

    A kind brings its domain along when none was chosen; another domain takes the place of the first.
    """

    changed = Signal()

    def __init__(self, name: str, words: Vocabularies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._domain_of = {
            term.key: term.attributes.get("life_domain", "") for term in words[_KIND].terms if not term.hidden
        }
        self._by_value = {choice.value: choice for choice in _all_choices(words)}
        self._choices = Choices(self._by_value.values())
        self._kinds_first = {
            domain: Choices(self._of(domain)) for domain in (term.key for term in words[_DOMAIN].visible)
        }
        self.field = ChoiceField(name, self._offers)
        self.field.set_hint(self.tr("two letters, then Enter; more than one kind may be chosen"))
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.field.changed.connect(self._settle)
        self.field.edit.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def domain(self) -> str:
        """The life domain, '' while none is chosen."""
        return next((key for sort, key in self._taken() if sort == _DOMAIN), "")

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds chosen, in order."""
        return tuple(key for sort, key in self._taken() if sort == _KIND)

    def put(self, domain: str, kinds: Sequence[str]) -> None:
        """Have these chosen; what is in no list any more is left out."""
        wanted = ((_DOMAIN, domain), *((_KIND, kind) for kind in kinds))
        self.field.take([self._by_value[each] for each in wanted if each in self._by_value])

    def clear(self) -> None:
        """Choose nothing."""
        self.field.clear()

    def _taken(self) -> list[tuple[str, str]]:
        return [choice.value for choice in self.field.taken if isinstance(choice.value, tuple)]

    def _offers(self, typed: str) -> Sequence[Choice]:
        """The kinds of the chosen domain, then the rest."""
        own = self._kinds_first[self.domain].fitting(typed) if self.domain in self._kinds_first else []
        return [*own, *(choice for choice in self._choices.fitting(typed) if choice not in own)]

    def _of(self, domain: str) -> list[Choice]:
        kinds = (key for key, of in self._domain_of.items() if of == domain)
        return [self._by_value[_KIND, key] for key in kinds]

    def _settle(self) -> None:
        """One domain, the last one taken; that of the first kind where none was."""
        taken = self._taken()
        domains = [each for each in taken if each[0] == _DOMAIN]
        kinds = [each for each in taken if each[0] == _KIND]
        brought = [(_DOMAIN, self._domain_of.get(kinds[-1][1], ""))] if kinds and not domains else []
        wanted = [*(domains[-1:] or brought), *kinds]
        if wanted != taken and all(each in self._by_value for each in wanted):
            self.field.take([self._by_value[each] for each in wanted])
        else:
            self.changed.emit()


def _all_choices(words: Vocabularies) -> list[Choice]:
    domains = [_choice(_DOMAIN, term, "") for term in words[_DOMAIN].visible]
    labels = {term.key: term.label(spoken()) for term in words[_DOMAIN].terms}
    kinds = [
        _choice(_KIND, term, labels.get(term.attributes.get("life_domain", ""), ""))
        for term in words[_KIND].visible
    ]
    return [*domains, *kinds]


def _choice(vocabulary: str, term: Term, detail: str) -> Choice:
    return Choice(label=term.label(spoken()), value=(vocabulary, term.key), words=(term.key,), detail=detail)
