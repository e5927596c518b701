# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's words in the language of the window: in lists to choose from and in rows."""

from PySide6.QtWidgets import QComboBox

from kjw_desktop.domain.vocabulary import Language, Term, Vocabularies, Vocabulary
from kjw_desktop.language import language
from kjw_desktop.ui.entry.choice import Choice


def spoken() -> Language:
    """The language in force, as vocabularies take it."""
    return "en" if language() == "en" else "nl"


def word(vocabularies: Vocabularies, vocabulary: str, key: str | None) -> str:
    """A term's label, '' for no key."""
    return vocabularies.label(vocabulary, key, spoken()) if key else ""


def short_word(vocabularies: Vocabularies, vocabulary: str, key: str | None) -> str:
    """A label up to its first aside or stroke: 'Ambulant' for 'Ambulant / op straat'."""
    label = word(vocabularies, vocabulary, key)
    for stop in (" (", " / ", ":"):
        label = label.split(stop, 1)[0]
    return label


def list_title(vocabulary: Vocabulary) -> str:
    """What a list is called."""
    return vocabulary.title_en if spoken() == "en" else vocabulary.title


def choices(vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """The visible terms as choices."""
    return tuple(_choice(term) for term in vocabulary.visible)


def fill(box: QComboBox, vocabulary: Vocabulary, *, empty: bool = False) -> None:
    """Put the visible terms in a list, keys as data; `empty` lets nothing be chosen."""
    if empty:
        box.addItem("", None)
    for term in vocabulary.visible:
        box.addItem(term.label(spoken()), term.key)


def _choice(term: Term) -> Choice:
    return Choice(label=term.label(spoken()), value=term.key, words=(term.key,))
