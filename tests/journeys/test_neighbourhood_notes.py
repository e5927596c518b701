# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Buurt: what changes in a neighbourhood is noted without names, found again, changed, and never lost."""

from datetime import timedelta
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import NeighbourhoodNote
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.storage.workbook import export_workbook
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.neighbourhood.view import Neighbourhood
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.signals.sections import NEIGHBOURHOOD
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.row_data import RowRole
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SEEN = "De lampen bij het speelveld zijn stuk; de groep staat nu bij de fietsenstalling"


def goes_there(typist: Typist, shell: Shell) -> Neighbourhood:
    """Signalen, and the view Buurt."""
    shell.navigate("signals", ToSection(NEIGHBOURHOOD))
    typist.rests()
    return view_of(shell)


def view_of(shell: Shell) -> Neighbourhood:
    page = shell.page()
    assert isinstance(page, SignalsPage)
    view = page.sections.current
    assert isinstance(view, Neighbourhood)
    return view


def notes(vault: Vault) -> list[NeighbourhoodNote]:
    records = vault.journal.records(EntryKind.NEIGHBOURHOOD_NOTE)
    return [each for each in records if isinstance(each, NeighbourhoodNote)]


def listed(view: Neighbourhood) -> list[tuple[str, str]]:
    """Title and line under it of every row."""
    model = view.listed.model
    rows = (model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount()))
    return [(row.title, row.detail) for row in rows]


def test_a_note_is_written_by_keys_found_by_wijk_and_changed_in_journaal(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    view = goes_there(typist, shell)
    typist.presses(Qt.Key.Key_B, CTRL)
    typist.types(SEEN)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("2")
    typist.types("Havenkwartier")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Straat")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("leef")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("gemeente")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: notes(vault))
    typist.rests()
    (made,) = notes(vault)
    assert (made.note, made.trend, made.location_kind) == (SEEN, "meer", "straat_plein")
    assert (made.issues, made.people) == (("leefbaarheid",), ())
    assert made.partners
    assert made.wijk is not None
    assert made.day == shell.context.today()
    assert listed(view) == [(SEEN, "Meer · Havenkwartier · Straat, plein, veldje")]

    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    assert page.entry.entry is not None
    assert page.entry.entry.id == made.id
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    form = page.entry.form
    assert form is not None
    form.fields["trend"].setFocus()
    typist.types("Weg")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert notes(vault)[0].trend == "weg"
    assert [hit.id for hit in vault.journal.search("fietsenstalling")] == [made.id]


def test_the_list_stands_by_time_or_wijk_by_wijk_and_narrows(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    vault.journal.add_wijk("Linten")
    vault.journal.add_wijk("Haven")
    keys = {term.nl: term.key for term in vault.journal.wijken().visible}
    shell.context.events.lists_changed.emit()
    today = shell.context.today()
    for name, wijk, days in (("a", "Linten", 0), ("b", "Haven", 1), ("c", "Linten", 2), ("d", "", 400)):
        day = today - timedelta(days=days)
        vault.journal.record(NeighbourhoodNote(day=day, note=name, wijk=keys.get(wijk), trend="nieuw"))
    view = goes_there(typist, shell)
    assert [title for title, _detail in listed(view)] == ["a", "b", "c", "d"]
    view.filters.order.setFocus()
    typist.types("Per")
    typist.rests()
    assert [title for title, _detail in listed(view)] == ["b", "a", "c", "d"]
    view.filters.wijk.setFocus()
    typist.types("Linten")
    typist.rests()
    assert listed(view) == [("a", "Nieuw · Linten"), ("c", "Nieuw · Linten")]
    view.filters.wijk.setFocus()
    typist.types("Haven")
    view.filters.period.setFocus()
    typist.types("Vorig kwartaal")
    typist.rests()
    assert listed(view) == []
    typist.presses(Qt.Key.Key_F6)
    view.listed.setFocus()
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert len(listed(view)) == 4


def test_a_name_that_the_journal_knows_is_told_and_blocks_nothing(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    vault.journal.record(Person(first_name="Ziggy", last_name="Verhoeven", nicknames=("Zig",)))
    view = goes_there(typist, shell)
    typist.presses(Qt.Key.Key_B, CTRL)
    line = view.form.names
    typist.types("de groep van ziggy")
    typist.sees(lambda: line.isVisible() and "‘ziggy’" in line.text())
    assert line.text().startswith("Buurtnotities zijn zonder namen: ")
    typist.types(" met Verhoeven")
    typist.sees(lambda: "‘Verhoeven’" in line.text())
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("een groep jongens met zigzag op de fiets")
    typist.sees(line.isHidden)
    typist.types(", Zig ook")
    typist.sees(line.isVisible)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: notes(vault))
    assert "Zig ook" in notes(vault)[0].note


def test_without_a_note_nothing_is_saved_and_leaving_asks(typist: Typist, vault: Vault, shell: Shell) -> None:
    view = goes_there(typist, shell)
    typist.presses(Qt.Key.Key_B, CTRL)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert view.form.note.hasFocus()
    assert view.message.text() == "Schrijf wat je ziet veranderen."
    typist.types("iets")
    shell.navigate("journal")
    typist.rests()
    assert isinstance(shell.page(), SignalsPage), "what is written keeps the page"
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_1)
    assert view.form.note.hasFocus()
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_2)
    typist.rests()
    assert not view.writing
    assert notes(vault) == []
    typist.sees(lambda: vault.journal.draft("neighbourhood") is None)


def test_a_half_written_note_is_there_again_after_a_lock(typist: Typist, vault: Vault, shell: Shell) -> None:
    goes_there(typist, shell)
    typist.presses(Qt.Key.Key_B, CTRL)
    typist.types(SEEN)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("3")
    typist.presses(Qt.Key.Key_L, CTRL)
    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        central = typist.window.centralWidget()
        assert isinstance(central, Shell)
        view = goes_there(typist, central)
        assert view.writing
        assert (view.form.note.toPlainText(), view.form.trend.value) == (SEEN, "minder")
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: notes(again))
        typist.rests()
        typist.window.lock()


def test_a_note_stands_in_the_workbook_and_counts_for_no_child(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    today = shell.context.today()
    before = vault.journal.counts(Period.quarter_of(today))
    note = NeighbourhoodNote(day=today, note=SEEN, trend="nieuw", location_kind="online")
    vault.journal.record(note)
    export_workbook(vault.journal, tmp_path / "uit.xlsx")
    rows = list(load_workbook(tmp_path / "uit.xlsx")["Buurtnotities"].values)
    assert any(SEEN in row and "nieuw" in row for row in rows)
    assert vault.journal.counts(Period.quarter_of(today)) == before
    assert vault.journal.timeline(TimelineQuery(limit=1))[0].id == note.id
    typist.rests()


def test_letters_that_are_no_choice_are_asked_about(typist: Typist, vault: Vault, shell: Shell) -> None:
    view = goes_there(typist, shell)
    typist.presses(Qt.Key.Key_B, CTRL)
    typist.types(SEEN)
    view.form.issues.setFocus()
    typist.types("qqq")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert view.form.issues.edit.hasFocus()
    assert notes(vault) == []
