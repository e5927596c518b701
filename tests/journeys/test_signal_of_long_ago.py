# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals that are bad input or about no child: older than the young person, about a group, online."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.age import AGE_UNKNOWN
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.activities.page import ActivitiesPage
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowRole
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier


def signals(vault: Vault) -> list[Signal]:
    return [each for each in vault.journal.records(EntryKind.SIGNAL) if isinstance(each, Signal)]


def begun(typist: Typist, shell: Shell, draft_day: str, name: str = "") -> SignalDesk:
    """A mild signal about home, of that day, about somebody."""
    shell.context.events.recorded.emit(None)
    typist.presses(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    (desk,) = (each for each in shell.findChildren(SignalDesk) if each.isVisible())
    fields = desk.form.fields
    typist.types("hij eet niet thuis")
    if name:
        fields.people.setFocus()
        typist.types(name)
        typist.rests()
        typist.presses(Qt.Key.Key_Return)
    fields.about.setFocus()
    typist.types("ru")
    typist.presses(Qt.Key.Key_Return)
    fields.day.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(draft_day)
    return desk


def typed(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


@pytest.mark.parametrize("year_alone", [True, False])
def test_a_day_before_birth_is_refused_with_a_sentence(
    typist: Typist, vault: Vault, shell: Shell, year_alone: bool
) -> None:
    born = shell.context.today() - timedelta(days=400)
    birth = (
        Person(first_name="Sam", birth_year=born.year)
        if year_alone
        else Person(first_name="Sam", birth_date=born)
    )
    vault.journal.record(birth)
    early = date(born.year - 1, 12, 31)
    desk = begun(typist, shell, typed(early), "sa")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert signals(vault) == []
    message = desk._message
    assert message.text() == f"Sam was er op {typed(early)} nog niet. Kijk naar de dag."
    assert desk.form.fields.day.edit.hasFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(typed(born))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    assert signals(vault)[0].day == born


def test_a_day_before_somebody_was_known_is_asked_about(typist: Typist, vault: Vault, shell: Shell) -> None:
    today = shell.context.today()
    vault.journal.record(Person(first_name="Sam", since=today - timedelta(days=5)))
    desk = begun(typist, shell, typed(today - timedelta(days=9)), "sa")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert signals(vault) == []
    typist.presses(Qt.Key.Key_1)
    assert desk.form.fields.day.edit.hasFocus(), "the first answer goes back to the day"
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: signals(vault))
    typist.rests()
    assert signals(vault)[0].day == today - timedelta(days=9)
    assert desk.isHidden()


@pytest.fixture
def amended(typist: Typist, vault: Vault, shell: Shell) -> tuple[JournalPage, Signal]:
    """A signal of yesterday about Sam, who is known for five days, open in Journaal to be changed."""
    today = shell.context.today()
    born = today - timedelta(days=4000)
    sam = Person(first_name="Sam", birth_date=born, since=today - timedelta(days=5))
    seen = Signal(
        day=today - timedelta(days=1),
        domain="thuis_gezin",
        level="licht",
        observation="x",
        people=participants(sam.id),
    )
    vault.journal.record(sam, seen)
    shell.context.events.recorded.emit(None)
    shell.navigate("journal", seen.id)
    typist.rests()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    return page, seen


def moves(typist: Typist, page: JournalPage, day: date) -> None:
    """Another day in the form, and Ctrl+Enter."""
    form = page.entry.form
    assert form is not None
    form.day.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(typed(day))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()


def day_of(vault: Vault, seen: Signal) -> date:
    found = vault.journal.find(seen.id)
    assert isinstance(found, Signal)
    return found.day


def test_amending_to_a_day_before_birth_is_refused(
    typist: Typist, vault: Vault, shell: Shell, amended: tuple[JournalPage, Signal]
) -> None:
    page, seen = amended
    early = shell.context.today() - timedelta(days=4001)
    moves(typist, page, early)
    assert day_of(vault, seen) == seen.day
    assert page.message.text() == f"Sam was er op {typed(early)} nog niet. Kijk naar de dag."
    assert page.entry.form is not None
    assert page.entry.form.day.edit.hasFocus()


def test_amending_to_a_day_before_somebody_was_known_is_asked_about(
    typist: Typist, vault: Vault, shell: Shell, amended: tuple[JournalPage, Signal]
) -> None:
    page, seen = amended
    early = shell.context.today() - timedelta(days=9)
    moves(typist, page, early)
    assert day_of(vault, seen) == seen.day
    assert typist.place is page.entry._no, "the question is on show, the cursor on going back"
    typist.presses(Qt.Key.Key_Escape)
    assert page.entry.form is not None, "Esc goes back to the day, and drops nothing"
    assert page.entry.form.day.edit.hasFocus()
    assert page.entry.form.day.edit.text() == typed(early)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_Backtab)
    typist.presses(Qt.Key.Key_Space)
    typist.sees(lambda: day_of(vault, seen) == early)
    typist.rests()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    assert page.entry.form is not None
    page.entry.form.fields["meaning"].setFocus()
    typist.types("hij vertelde het later")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert page.entry.form is None, "what was answered once is not asked again"


@pytest.mark.parametrize("known", [True, False])
def test_a_signal_in_the_register_of_a_group_is_asked_about_too(
    typist: Typist, vault: Vault, shell: Shell, known: bool
) -> None:
    today = shell.context.today()
    early = today - timedelta(days=9)
    born = None if known else today - timedelta(days=2)
    vault.journal.record(Person(first_name="Sam", since=today - timedelta(days=5), birth_date=born))
    shell.context.events.recorded.emit(None)
    typist.presses(Qt.Key.Key_G, CTRL)
    typist.rests()
    page = shell.page()
    assert isinstance(page, ActivitiesPage)
    page.register.count.fields.title.setFocus()
    typist.types("Inloop")
    page.register.count.fields.day.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(typed(early))
    page.register.count.count.setFocus()
    typist.types("3")
    page.register.named.line.setFocus()
    typist.types("sa")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.presses(Qt.Key.Key_2)
    typist.types("ru")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Wilde niet naar huis.")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert signals(vault) == []
    day = page.register.count.fields.day.edit
    if not known:
        assert page.message.text() == f"Sam was er op {typed(early)} nog niet. Kijk naar de dag."
        assert day.hasFocus()
        return
    assert page.question.isVisible()
    typist.presses(Qt.Key.Key_Escape)
    assert day.hasFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: signals(vault))
    typist.rests()
    assert signals(vault)[0].day == early
    assert not page.question.isVisible()


def test_a_register_without_a_signal_asks_nothing_of_an_early_day(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    today = shell.context.today()
    vault.journal.record(Person(first_name="Sam", since=today - timedelta(days=5)))
    shell.context.events.recorded.emit(None)
    typist.presses(Qt.Key.Key_G, CTRL)
    typist.rests()
    page = shell.page()
    assert isinstance(page, ActivitiesPage)
    page.register.count.fields.title.setFocus()
    typist.types("Inloop")
    page.register.count.fields.day.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(typed(today - timedelta(days=9)))
    page.register.named.line.setFocus()
    typist.types("sa")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.ACTIVITY)))
    typist.rests()


def test_the_journal_refuses_it_from_wherever_it_comes(vault: Vault) -> None:
    sam = Person(first_name="Sam", birth_date=date(2012, 2, 29))
    vault.journal.record(sam)
    seen = Signal(
        day=date(2012, 2, 29),
        domain="thuis_gezin",
        level="licht",
        observation="x",
        people=participants(sam.id),
    )
    vault.journal.record(seen)
    with pytest.raises(RuleBroken) as told:
        vault.journal.record(replace(seen, id=new_id(), day=date(2012, 2, 28)))
    assert (told.value.field, told.value.reason) == ("day", "before_birth")
    with pytest.raises(RuleBroken):
        vault.journal.amend(replace(seen, day=date(2012, 2, 28)))


def test_a_signal_of_a_place_online_is_found_and_never_counts_for_a_child(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    today = shell.context.today()
    sam = Person(first_name="Sam", birth_year=today.year - 14)
    vault.journal.record(sam)
    desk = begun(typist, shell, typed(today))
    desk.form.fields.place.setFocus()
    typist.types("Online")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    (signal,) = signals(vault)
    assert (signal.people, signal.location_kind) == ((), "online")
    (row,) = vault.journal.timeline(TimelineQuery(kinds=frozenset({EntryKind.SIGNAL})))
    assert row.people == ()
    assert vault.journal.timeline(TimelineQuery(person=sam.id)) == ()
    assert vault.journal.people()[0].level is None
    tables = {table.shape.name: table for table in vault.journal.counts(Period.quarter_of(today))}
    by_level = tables["signalen_leefgebied_zwaarte"]
    assert by_level.counts["thuis_gezin", "licht"] == 1, "it is counted as a signal"
    by_age = tables["signalen_leefgebied_leeftijd"]
    own = {column for (row, column), number in by_age.counts.items() if row == "thuis_gezin" and number}
    assert own == {TOTAL, AGE_UNKNOWN}, "of no child's age"
    (shown,) = (each for each in shell.findChildren(EarlySignals) if each.isVisible())
    told = shown.timeline.model.index(0, 0).data(RowRole.ROW)
    assert told.detail == "Licht · Thuis, gezin en opvoeding · Online"
    shell.navigate("journal", signal.id)
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    said = [each.text() for each in page.entry.findChildren(Text)]
    assert "Soort plek" in said
    assert "Online" in said
