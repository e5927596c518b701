# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recording with a screen reader, on a display and a bus of the test's own; no widget is looked at."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import open_vault
from kjw_desktop.storage.rows import TimelineQuery
from tests.accessibility.conftest import PASSPHRASE
from tests.accessibility.screen_reader import (
    CHECKED,
    DOWN,
    FOCUSED,
    LEFT,
    RETURN,
    TAB,
    Place,
    ScreenReader,
)

OTHER_PROGRAM = """
from PySide6.QtWidgets import QApplication
clipboard = QApplication([]).clipboard()
print(repr(clipboard.text(clipboard.Mode.Selection)))
"""
"""Asks for what is selected anywhere on the display, as the middle button of a mouse does."""


def unlock(reader: ScreenReader) -> None:
    """Open the journal, with the passphrase put in its field."""
    reader.puts(reader.finds("text", "Wachtzin"), PASSPHRASE)
    reader.presses(reader.finds("push button", "Ontgrendelen"))


def lock(reader: ScreenReader) -> None:
    """Close it again."""
    reader.presses(reader.finds("push button", "Vergrendelen"))
    reader.finds("text", "Wachtzin")


def today() -> date:
    """The day of the program's clock, which runs in this zone too."""
    return datetime.now(UTC).astimezone().date()


def stored(vault: Path) -> Contact:
    """The one contact that was recorded."""
    with open_vault(vault, PASSPHRASE) as opened:
        (row,) = opened.journal.timeline(TimelineQuery())
        entry = opened.journal.find(row.id)
    assert isinstance(entry, Contact)
    return entry


def test_an_entry_is_put_in_read_back_saved_and_found_in_the_list(
    reader: ScreenReader, prepared: Path
) -> None:
    unlock(reader)
    field = reader.finds("text", "Wat er gebeurde")
    reader.focuses(field)
    reader.puts(field, "@Noor 20m gesprek over thuis")
    for understood in ("Noor, nieuw", "20 min", "vandaag"):
        reader.finds("push button", understood)
    reader.finds("label", "Notitie: “gesprek over thuis”")

    reader.types_key(RETURN)
    reader.hears("Bewaard, met 1 jongere")
    reader.finds("label", "Bewaard, met 1 jongere")
    newest = reader.finds("list", "Laatst vastgelegd")
    row = reader.inside(newest, "list item", "Noor")
    assert reader.name(row) == "Noor. Contact · Inloop · gesprek over thuis. vandaag"
    assert reader.text(field) == ""

    lock(reader)
    contact = stored(prepared)
    assert (contact.note, contact.duration, contact.day) == ("gesprek over thuis", 20, today())


def test_the_contact_form_is_filled_in_field_by_field(reader: ScreenReader, prepared: Path) -> None:
    unlock(reader)
    reader.presses(reader.finds("push button", "Contact"))
    people = reader.finds("text", "Jongeren")
    reader.focuses(people)
    reader.puts(people, "Yara Demir")
    reader.inside(reader.finds("list", "Jongeren"), "list item", "Yara Demir. nieuwe jongere")
    reader.types_key(RETURN)
    reader.finds("push button", "Yara Demir")

    choose_next(reader, reader.finds("combo box", "Soort"))
    reader.puts(reader.finds("text", "Dag"), "gisteren")
    reader.puts(reader.finds("text", "Notitie"), "Sprak over school")
    working_note = reader.finds("check box", "Werkaantekening")
    reader.presses(working_note)
    reader.waits(lambda: reader.is_(CHECKED, working_note), "a tick")

    reader.presses(reader.finds("push button", "Bewaren"))
    reader.hears("Bewaard, met 1 jongere")
    newest = reader.finds("list", "Laatst vastgelegd")
    reader.inside(newest, "list item", "Yara. Contact · Individueel gesprek · Sprak over school. gisteren")

    lock(reader)
    contact = stored(prepared)
    assert (contact.kind, contact.record_class) == ("individueel", "werkaantekening")
    assert (contact.note, contact.day) == ("Sprak over school", today() - timedelta(days=1))


def test_what_is_selected_in_a_field_goes_to_no_other_program(
    reader: ScreenReader, surroundings: dict[str, str]
) -> None:
    unlock(reader)
    field = reader.finds("text", "Wat er gebeurde")
    reader.focuses(field)
    reader.puts(field, "Noor vertelde over thuis")
    reader.selects_all()
    reader.waits(lambda: reader.selected(field) == "Noor vertelde over thuis", "a selection")
    other = subprocess.run(
        [sys.executable, "-c", OTHER_PROGRAM],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert other.stdout == "''\n"


def test_the_signal_picture_is_read_out_signal_by_signal(reader: ScreenReader, prepared: Path) -> None:
    sam = Person(first_name="Sam")
    seen = (("kracht", "Helpt met dekken", 1), ("zorg", "Slaapt op de bank", 40))
    signals = (
        Signal(
            day=today() - timedelta(days=days),
            domain="wonen",
            level=level,
            observation=observation,
            certainty="zelf_gezien",
            people=participants(sam.id),
        )
        for level, observation, days in seen
    )
    with open_vault(prepared, PASSPHRASE) as opened:
        opened.journal.record(sam, *signals)
    unlock(reader)
    young_people = reader.finds("push button", "Jongeren")
    reader.presses(young_people)
    reader.waits(lambda: reader.described(young_people) == "staat open", "the page")
    reader.focuses(reader.finds("text", "Zoek op naam of bijnaam"))
    reader.types_key(DOWN)
    reader.types_key(RETURN)
    reader.presses(reader.finds("page tab", "Signalenbeeld"))
    reader.hears("Krachtsignaal · Wonen · gisteren. Helpt met dekken")
    reader.types_key(LEFT)
    reader.hears("Zorg · Wonen · ")
    reader.finds("label", "Slaapt op de bank")
    reader.finds("label", "Wonen: zorg (")
    reader.finds("list item", "Slaapt op de bank. Zorg · Wonen. ")


def choose_next(reader: ScreenReader, box: Place) -> None:
    """Go from the field before `box` to it, and to its next choice; the choice is what it tells as name."""
    before = reader.name(box)
    reader.types_key(TAB)
    reader.waits(lambda: reader.is_(FOCUSED, box), "the focus on the box")
    reader.types_key(DOWN)
    reader.waits(lambda: reader.name(box) != before, "another choice")


def test_a_review_is_gone_through_by_ear(reader: ScreenReader, prepared: Path) -> None:
    sam = Person(first_name="Sam")
    notes = ("Sam sliep bij oom Ruben.", "Sam at mee.")
    contacts = [
        Contact(day=today() - timedelta(days=at + 1), kind="inloop", note=note, people=participants(sam.id))
        for at, note in enumerate(notes)
    ]
    with open_vault(prepared, PASSPHRASE) as opened:
        opened.journal.record(sam, *contacts)
    unlock(reader)
    young_people = reader.finds("push button", "Jongeren")
    reader.presses(young_people)
    reader.waits(lambda: reader.described(young_people) == "staat open", "the page")
    reader.focuses(reader.finds("text", "Zoek op naam of bijnaam"))
    reader.types_key(DOWN)
    reader.types_key(RETURN)
    reader.presses(reader.finds("page tab", "Anonieme casus"))
    reader.puts(reader.finds("text", "Mijn vraag"), "Wat helpt?")
    reader.presses(reader.finds("push button", "Nakijken"))
    proposals = reader.finds("list", "Voorstellen")
    row = reader.inside(proposals, "list item", "Sam wordt ")
    assert reader.name(row).endswith(". naam. 2 keer. beslis")
    reader.waits(lambda: reader.is_(FOCUSED, row) or reader.is_(FOCUSED, proposals), "the keys on the list")

    ours, theirs = reader.finds("text", "Jouw notities"), reader.finds("text", "Zo wordt het gelezen")
    assert "Sam sliep bij oom Ruben." in reader.text(ours)
    assert "Sam" not in reader.text(theirs)
    reader.focuses(theirs)
    reader.types_key(RETURN)
    reader.hears("oom Ruben wordt een familielid. naam. beslis")
    assert reader.name(reader.inside(proposals, "list item", "Sam wordt ")).endswith("akkoord")
    reader.types_key(RETURN)
    reader.finds("label", "2 van 2 beslist")
    reader.waits(lambda: reader.is_(FOCUSED, reader.finds("radio button", "Ja")), "the question")
