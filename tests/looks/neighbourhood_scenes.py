# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Buurt, and a record changed in two places."""

from dataclasses import replace

from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.signals.neighbourhood.name_line import NameLine
from kjw_desktop.ui.signals.sections import NEIGHBOURHOOD
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer

CHANGED = "Naar de bibliotheek gefietst. Onderweg vertelde hij dat het thuis weer beter gaat."


def neighbourhood(viewer: Viewer) -> None:
    """Buurt."""
    viewer.opens()
    viewer.goes_to("signals", ToSection(NEIGHBOURHOOD))


def neighbourhood_note(viewer: Viewer) -> None:
    """A note with a name in it."""
    neighbourhood(viewer)
    viewer.presses(Qt.Key.Key_B, CTRL)
    name = viewer.shell.context.journal.names()[0].full_name.split()[0]
    viewer.types(f"De lampen bij het speelveld zijn stuk, en {name} ")
    viewer.sees(lambda: any(line.isVisible() for line in viewer.window.findChildren(NameLine)))


def neighbourhood_private(viewer: Viewer) -> None:
    """Buurt, covered."""
    neighbourhood(viewer)
    viewer.presses(Qt.Key.Key_F9)


def journal_clash(viewer: Viewer) -> None:
    """An entry changed in two places."""
    viewer.opens()
    journal = viewer.shell.context.journal
    query = TimelineQuery(kinds=frozenset({EntryKind.CONTACT}), until=viewer.shell.context.today(), limit=1)
    contact = journal.find(journal.timeline(query)[0].id)
    assert isinstance(contact, Contact)
    viewer.goes_to("journal", contact.id)
    viewer.presses(Qt.Key.Key_F2)
    viewer.types("1")
    journal.amend(replace(contact, note=CHANGED, themes=("sport_bewegen_ontmoeten",)))
    viewer.presses(Qt.Key.Key_A, CTRL)
    viewer.types("gisteren")
    viewer.presses(Qt.Key.Key_Return, CTRL)


def person_clash(viewer: Viewer) -> None:
    """A young person's fields changed in two places."""
    viewer.opens()
    journal = viewer.shell.context.journal
    made = Person(first_name="Puck", last_name="Proef", birth_year=2012)
    journal.record(made)
    person = journal.find(made.id)
    assert isinstance(person, Person)
    viewer.goes_to("people", person.id)
    page = viewer.shell.page()
    assert isinstance(page, PeoplePage)
    page.edit.click()
    viewer.rests()
    journal.amend(replace(person, school="Kompas College, klas 3", phone="06 00 00 00 00"))
    viewer.types("a")
    viewer.presses(Qt.Key.Key_Return, CTRL)


NEIGHBOURHOOD_SCENES = (
    neighbourhood,
    neighbourhood_note,
    neighbourhood_private,
    journal_clash,
    person_clash,
)
