# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of the figures an agreed result may be measured by, as choices in words."""

from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.terms import spoken

_TOTALS: tuple[tuple[str, str], ...] = (
    ("jongeren_leeftijd_gender", mark("Measures", "Young people known")),
    ("contacten_soort", mark("Measures", "Contacts")),
    ("activiteiten_soort", mark("Measures", "Activities")),
    ("deelnemers_soort_leeftijd", mark("Measures", "Visits")),
    ("uren", mark("Measures", "Hours")),
)
_BY_TERM: tuple[tuple[str, str, str], ...] = (
    ("contacten_soort", "contact_kind", mark("Measures", "Contacts: {term}")),
    ("contacten_thema", "theme", mark("Measures", "Contacts: {term}")),
    ("activiteiten_soort", "activity_kind", mark("Measures", "Activities: {term}")),
    ("deelnemers_soort_leeftijd", "activity_kind", mark("Measures", "Visits: {term}")),
)
"""Tables, the vocabulary of their rows, and the words for one row."""


def fill_measures(box: QComboBox, words: Vocabularies) -> None:
    """Put the choices in `box`, as data what a Target keeps; the first is a figure of the worker's own."""
    box.addItem(translate("Measures", "I fill it in myself"), "")
    for measure, label in _choices(words):
        box.addItem(label, measure)


def choose_measure(box: QComboBox, measure: str) -> None:
    """Choose what a Target kept; one that is not offered (a term that was hidden) stands as it is."""
    if box.findData(measure) < 0:
        box.addItem(measure, measure)
    box.setCurrentIndex(box.findData(measure))


def _choices(words: Vocabularies) -> Iterator[tuple[str, str]]:
    for table, label in _TOTALS:
        yield table, translate("Measures", label)
    for table, vocabulary, label in _BY_TERM:
        for term in words[vocabulary].visible:
            yield f"{table}/{term.key}", translate("Measures", label).format(term=term.label(spoken()))
