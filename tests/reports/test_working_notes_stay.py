# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A working note counts as a contact, and not a word of it leaves."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from pypdf import PdfReader

from kjw_desktop.domain.contacts import Contact, KeptLonger
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.working_notes import WORKING_NOTE
from kjw_desktop.reports.figures_json import to_json
from kjw_desktop.reports.publish import publish_quarter, summarise
from tests.storage.journals import fresh_journal

DAY = date(2026, 8, 14)
QUARTER = Period.quarter_of(DAY)
SECRET = "Zeeleeuw"


def test_no_word_of_a_working_note_stands_in_the_quarter(tmp_path: Path) -> None:
    people = [Person(first_name=SECRET) for _ in range(30)]
    note = Contact(
        day=DAY,
        kind="inloop",
        record_class=WORKING_NOTE,
        note=SECRET,
        quote=SECRET,
        location=SECRET,
        kept=(KeptLonger(DAY + timedelta(days=120), SECRET),),
    )
    with fresh_journal() as journal:
        journal.record(*people)
        notes = [replace(note, id=Person(first_name="x").id, people=participants(p.id)) for p in people]
        journal.record(*notes)
        summary = summarise(journal, QUARTER)
        assert SECRET not in repr(summary.content)
        assert SECRET not in to_json(summary.figures)
        publish_quarter(journal, QUARTER, tmp_path / "kwartaal.pdf")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "kwartaal.pdf").pages)
    assert "Contacten" in text or "contacten" in text
    assert SECRET not in text
