# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wherever one writes in own words, the quiet line tells what to write in place of a special category."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from kjw_desktop.storage import Vault
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.special_line import FreeText, SpecialLine
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.search_field import SearchField
from tests.accessibility.states import CTRL, STATES
from tests.journeys.conftest import Typist

WINDOW = (1280, 720)
NO_WORDS = {
    QAbstractSpinBox: "a number",
    QComboBox: "a term of a list, or the name of a wijk",
    ChoiceField: "what was typed chooses a term or makes a young person of that name; else it is not kept",
    DayField: "a day",
    SearchField: "looked for, and not kept",
    SettingsPage: "about the organisation, not about a young person",
}
"""Kinds of fields without words about somebody, and why."""
NAMES_AND_NUMBERS = {
    "Tijd": "a time",
    "Gemiddeld cijfer, 1 tot 10": "a number",
    "Gemiddeld cijfer": "a number",
    "Hoeveel waren er": "a number",
    "Hoeveel waren er?": "a number",
    "Naam van deze lijst": "a name",
    "Voornaam": "a name",
    "Tussenvoegsel": "a name",
    "Achternaam": "a name",
    "Roepnamen, met komma's ertussen": "names",
    "Netwerk: voornaam": "a name",
    "Geboortejaar of geboortedatum": "a day",
    "Straat": "an address",
    "Telefoon": "a number",
    "E-mail": "an address",
    "Organisatie": "a name",
    "Rol of functie": "a function of a partner",
    "Naam, als je die nodig hebt": "a name",
    "Namen op apps, met komma's ertussen": "names",
    "Naam van de lezer": "a name of an organisation",
    "Aantal": "a number",
    "Bereikt tot nu toe": "a number",
    "Periode": "a period",
}
"""Fields by their name in which no words about somebody belong, and why."""


def texts(place: QWidget) -> Iterator[FreeText]:
    """The fields on show, but for those that hold no words about somebody."""
    fields: list[FreeText] = [*place.findChildren(QLineEdit), *place.findChildren(QPlainTextEdit)]
    for field in fields:
        if field.isVisible() and not field.isReadOnly() and not holds_no_words(field):
            yield field


def holds_no_words(field: QWidget) -> bool:
    up: QWidget | None = field
    while up is not None:
        if isinstance(up, tuple(NO_WORDS)):
            return True
        up = up.parentWidget()
    return field.accessibleName() in NAMES_AND_NUMBERS


def lines_of(field: FreeText) -> list[SpecialLine]:
    return [line for line in field.window().findChildren(SpecialLine) if field in line.fields]


@pytest.mark.parametrize("state", STATES)
def test_every_free_text_has_the_quiet_line_and_stays_in_sight(
    typist: Typist, shell: Shell, vault: Vault, state: str
) -> None:
    typist.window.resize(*WINDOW)
    shown = STATES[state](typist, shell, vault)
    fields = list(texts(shown))
    assert [field.accessibleName() for field in fields if len(lines_of(field)) != 1] == []
    for field in fields:
        goes_to(field)
        typist.rests()
        (line,) = lines_of(field)
        before = place_of(field)
        typist.types("heeft adhd ")
        typist.sees(line.isVisible)
        QApplication.processEvents()
        assert "gezondheid" in line.text()
        assert place_of(field) == before
        assert caret_in_sight(field), field.accessibleName()
        typist.presses(Qt.Key.Key_A, CTRL)
        typist.presses(Qt.Key.Key_Delete)
        typist.sees(line.isHidden)
        typist.rests()


def goes_to(field: QWidget) -> None:
    """Tab comes to a field, and the page scrolls to it."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    up = field.parentWidget()
    while up is not None:
        if isinstance(up, QScrollArea):
            up.ensureWidgetVisible(field)
        up = up.parentWidget()
    QApplication.processEvents()


def caret_in_sight(field: QWidget) -> bool:
    caret = QRectF(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toAlignedRect()
    return field.visibleRegion().boundingRect().contains(caret.intersected(field.rect()))


def place_of(field: QWidget) -> QPoint:
    """Where it begins: a step that is typed has its day come beside it, so its width may change."""
    return field.mapTo(field.window(), QPoint(0, 0))
