# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field's lists: terms with stable keys and labels, and how a vault may change them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from kjw_desktop.domain.errors import RuleBroken

Language = Literal["nl", "en"]

FIGURE_TERMS = "figure_term"
_SENSITIVE = "sensitive"
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Term:
    """One value of a list.

    `source` says where the field uses it (codes: resources/vocabularies/README.md); `hidden` terms stand in
    no form but stay readable; `own` terms were added by this vault. `attributes` holds what rules need, such
    as a partner's `sector` or a signal kind's `life_domain`, `sensitive` and `meldcode_hint`.
    """

    key: str
    nl: str
    en: str
    note: str = ""
    source: str = ""
    hidden: bool = False
    own: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)

    def label(self, lang: Language = "nl") -> str:
        """The label as people read it."""
        return self.en if lang == "en" else self.nl

    def marked(self, attribute: str) -> bool:
        """Whether a yes-or-no attribute is set."""
        return self.attributes.get(attribute) == "yes"


@dataclass(frozen=True)
class Vocabulary:
    """One list, its terms in the order people see; `multiple` when a record may carry several.

    Without slots, so that the look-ups are made once: a workbook asks them a hundred thousand times.
    """

    name: str
    title: str
    title_en: str
    multiple: bool
    editable: bool
    terms: tuple[Term, ...]
    about: str = ""

    def term(self, key: str) -> Term:
        """The term of that key, hidden or not. Raises KeyError."""
        return self._by_key[key]

    def find(self, text: str) -> Term | None:
        """The term that someone wrote: its key, its Dutch or its English label, in that order.

        Case and surrounding spaces do not matter.
        """
        return self._by_text.get(text.strip().casefold())

    def keys(self) -> tuple[str, ...]:
        """Every key, hidden ones included, in order."""
        return tuple(term.key for term in self.terms)

    @property
    def visible(self) -> tuple[Term, ...]:
        """The terms that forms offer, in order."""
        return tuple(term for term in self.terms if not term.hidden)

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    @cached_property
    def _by_key(self) -> Mapping[str, Term]:
        return {term.key: term for term in self.terms}

    @cached_property
    def _by_text(self) -> Mapping[str, Term]:
        found: dict[str, Term] = {}
        for texts in (
            [(term.key, term) for term in self.terms],
            [(term.nl, term) for term in self.terms],
            [(term.en, term) for term in self.terms],
        ):
            for text, term in texts:
                found.setdefault(text.strip().casefold(), term)
        return found


@dataclass(frozen=True, slots=True)
class TermChange:
    """What a vault changes of one term; None leaves as it is.

    A key that does not ship is an addition and needs a `label`. `position` is the place in the list, counted
    from 0. `attributes` are set on top of those that ship; what ships as `sensitive` stays so.
    """

    vocabulary: str
    key: str
    label: str | None = None
    hidden: bool | None = None
    position: int | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


class Vocabularies(Mapping[str, Vocabulary]):
    """All lists by name, in the order of the settings page."""

    def __init__(self, lists: Mapping[str, Vocabulary]) -> None:
        self._lists = dict(lists)

    def __getitem__(self, name: str) -> Vocabulary:
        return self._lists[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lists)

    def __len__(self) -> int:
        return len(self._lists)

    def label(self, vocabulary: str, key: str, lang: Language = "nl") -> str:
        """The label of a key: of the list itself, else of the figures' own words, else the key."""
        for name in (vocabulary, FIGURE_TERMS):
            try:
                return self._lists[name].term(key).label(lang)
            except KeyError:
                continue
        return key


def merged(shipped: Vocabularies, changes: Iterable[TermChange]) -> Vocabularies:
    """The lists as a vault has them: `changes` (one a term) laid over what ships.

    No change takes a term away, so whatever a record carries keeps its label. Raises RuleBroken, with the
    change's field, for a list that is unknown or not editable, an addition without label or with a bad key,
    and a label that stands twice in its list.
    """
    by_list: dict[str, list[TermChange]] = {}
    for change in changes:
        if change.vocabulary not in shipped:
            raise RuleBroken("vocabulary", "unknown")
        if not shipped[change.vocabulary].editable:
            raise RuleBroken("vocabulary", "not_editable")
        by_list.setdefault(change.vocabulary, []).append(change)
    return Vocabularies(
        {name: _changed(shipped[name], by_list.get(name, ())) for name in shipped},
    )


def _changed(vocabulary: Vocabulary, changes: Iterable[TermChange]) -> Vocabulary:
    terms = {term.key: term for term in vocabulary.terms}
    placed: list[tuple[int, str]] = []
    for change in changes:
        terms[change.key] = _laid_over(terms.get(change.key), change)
        if change.position is not None:
            placed.append((change.position, change.key))
    labels = {term.nl.strip().casefold() for term in terms.values()}
    if len(labels) < len(terms):
        raise RuleBroken("label", "taken")
    moved = {key for _, key in placed}
    order = [key for key in terms if key not in moved]
    for position, key in sorted(placed):
        order.insert(position, key)
    return replace(vocabulary, terms=tuple(terms[key] for key in order))


def _laid_over(term: Term | None, change: TermChange) -> Term:
    label = None if change.label is None else change.label.strip()
    if label == "" or (term is None and label is None):
        raise RuleBroken("label", "empty")
    if term is None:
        if not _KEY.fullmatch(change.key):
            raise RuleBroken("key", "form")
        term = Term(change.key, nl=label or "", en=label or "", own=True)
    elif label is not None and label != term.nl:
        term = replace(term, nl=label, en=label)
    return replace(
        term,
        hidden=term.hidden if change.hidden is None else change.hidden,
        attributes={**term.attributes, **change.attributes, **_for_good(term)},
    )


def _for_good(term: Term) -> Mapping[str, str]:
    """The attributes that no vault takes away: they fold what must not stand in a table."""
    return {_SENSITIVE: "yes"} if term.marked(_SENSITIVE) else {}
