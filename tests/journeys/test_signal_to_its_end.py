# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signal from the list to its end: filters, a next step, the first action, closed and open again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal, closed
from kjw_desktop.storage import Vault
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowRole
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam", nicknames=("Sammie",))
NOOR = Person(first_name="Noor")


def stored(vault: Vault, signal: Signal) -> Signal:
    found = vault.journal.find(signal.id)
    assert isinstance(found, Signal)
    return found


def followups(vault: Vault) -> list[Followup]:
    return [each for each in vault.journal.records(EntryKind.FOLLOWUP) if isinstance(each, Followup)]


@pytest.fixture
def seen(vault: Vault, shell: Shell) -> dict[str, Signal]:
    """Five signals of the last days."""
    today = shell.context.today()

    def signal(name: str, days: int, level: str, domain: str, *people: Person) -> Signal:
        certainty = "zelf_gezien" if level in {"zorg", "ernstig", "acuut"} else None
        about = participants(*(person.id for person in people))
        day = today - timedelta(days=days)
        return Signal(
            day=day, level=level, domain=domain, observation=name, certainty=certainty, people=about
        )

    made = {
        "worry": signal("Slaapt bij zijn oom", 3, "zorg", "thuis_gezin", SAM),
        "planned": signal("Spijbelt op maandag", 5, "ernstig", "school_werk", SAM),
        "light": signal("Was stil", 6, "licht", "vrienden_netwerk", NOOR),
        "strength": signal("Hielp met koken", 1, "kracht", "vrienden_netwerk", NOOR),
    }
    made["over"] = closed(signal("Ruzie in de gang", 9, "zorg", "school_werk", NOOR), "netwerk", today)
    step = Followup(day=today, what="mentor bellen", linked=(made["planned"].id,))
    vault.journal.record(SAM, NOOR, step, *made.values())
    shell.context.events.recorded.emit(None)
    return made


@pytest.fixture
def view(seen: dict[str, Signal], typist: Typist, shell: Shell) -> EarlySignals:
    """The list of signals, with the focus."""
    shell.navigate("signals")
    typist.rests()
    found = shell.findChildren(SignalsPage)[0].sections.section("early")
    assert isinstance(found, EarlySignals)
    typist.sees(lambda: len(listed(found)) == len(seen))
    return found


def listed(view: EarlySignals) -> list[str]:
    model = view.timeline.model
    return [model.index(row, 0).data(RowRole.SUBJECT).text for row in range(model.rowCount())]


def chosen(typist: Typist, view: EarlySignals, name: str) -> None:
    """The keys on the row of that signal."""
    view.timeline.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_Down, times=listed(view).index(name))
    row = view.timeline.chosen()
    assert row is not None
    assert row.text == name


def opened(typist: Typist, view: EarlySignals, name: str) -> None:
    chosen(typist, view, name)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: view.follow.signal is not None and view.follow.signal.observation == name)
    typist.rests()


def filled(typist: Typist, line: QLineEdit, text: str) -> None:
    line.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(text)


def down_to(typist: Typist, box: QComboBox, key: str) -> None:
    box.setFocus()
    typist.presses(Qt.Key.Key_Down, times=box.findData(key) - box.currentIndex())
    assert box.currentData() == key


def test_filters_hold_together_by_key(typist: Typist, view: EarlySignals) -> None:
    def shows(*names: str) -> Callable[[], bool]:
        return lambda: listed(view) == list(names)

    assert listed(view)[0] == "Hielp met koken"
    view.filters.state.setFocus()
    typist.presses(Qt.Key.Key_Down)
    typist.sees(shows("Hielp met koken", "Slaapt bij zijn oom", "Spijbelt op maandag", "Was stil"))
    typist.presses(Qt.Key.Key_Down)
    typist.sees(shows("Slaapt bij zijn oom"))
    typist.presses(Qt.Key.Key_Down)
    typist.sees(shows("Ruzie in de gang"))
    typist.presses(Qt.Key.Key_Home)
    view.filters.person.setFocus()
    typist.types("sam")
    typist.rests()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(shows("Slaapt bij zijn oom", "Spijbelt op maandag"))
    down_to(typist, view.filters.domain, "school_werk")
    typist.sees(shows("Spijbelt op maandag"))
    down_to(typist, view.filters.level, "kracht")
    typist.sees(shows())
    empty = view.timeline.focusProxy()
    assert empty is not None
    assert "past bij deze filters" in empty.accessibleName()


def test_worry_gets_a_step_with_one_letter_from_its_row(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal]
) -> None:
    assert [row.id for row in vault.journal.worries_without_step()] == [seen["worry"].id]
    chosen(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_V)
    typist.sees(lambda: view.follow.writing)
    typist.rests()
    assert typist.place is view.follow.form.step.step
    assert "Sammie" in view.follow.form.step.step.text()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(followups(vault)) == 2)
    typist.rests()
    new = next(each for each in followups(vault) if each.linked == (seen["worry"].id,))
    assert (new.kind, new.person_ids) == ("contact_opnemen", (SAM.id,))
    assert vault.journal.worries_without_step() == ()
    assert "Sammie" in view.follow.said.text()


def test_reason_in_place_of_a_step_is_kept_with_the_worry(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_V)
    view.follow.form.step.none.click()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert stored(vault, seen["worry"]).no_step_reason == ""  # nothing was written: it asks
    assert typist.place is view.follow.form.step.reason
    typist.types("Oma neemt het over")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault, seen["worry"]).no_step_reason == "Oma neemt het over")
    typist.rests()
    assert vault.journal.worries_without_step() == ()


def test_closing_wants_an_outcome_and_can_be_undone_and_reopened(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal]
) -> None:
    today, planned = shell.context.today(), seen["planned"]
    opened(typist, view, "Spijbelt op maandag")
    typist.presses(Qt.Key.Key_A)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert stored(vault, planned).is_open  # no outcome is chosen by the program
    typist.presses(Qt.Key.Key_2)
    filled(typist, view.follow.form.closed_on.edit, "gisteren")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: not stored(vault, planned).is_open)
    typist.rests()
    shut = stored(vault, planned)
    assert (shut.outcome, shut.closed_on) == ("met_ouders", today - timedelta(days=1))
    assert "nog 1 vervolg" in view.message.text()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: stored(vault, planned).is_open)
    typist.rests()
    typist.presses(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    typist.sees(lambda: not stored(vault, planned).is_open)
    typist.rests()
    typist.presses(Qt.Key.Key_A)
    typist.sees(lambda: stored(vault, planned).is_open)
    assert len(vault.journal.versions(planned.id)) == 4


def test_day_before_the_signal_is_refused(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_E)
    for wrong in ("1-1-2020", "morgen", "ooit"):
        filled(typist, view.follow.form.acted_on.edit, wrong)
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
        assert stored(vault, seen["worry"]).first_action_on is None
        assert view.follow.writing
    filled(typist, view.follow.form.acted_on.edit, "gisteren")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault, seen["worry"]).first_action_on is not None)
    typist.rests()
    assert "na 2 dagen" in view.follow.said.text()


@pytest.mark.parametrize(
    ("tabs", "ended", "reason"),
    [(0, True, "al besproken"), (1, True, ""), (2, False, "al besproken")],
    ids=["theirs into mine", "mine", "theirs"],
)
def test_signal_changed_elsewhere_is_asked_about_before_it_is_closed(
    typist: Typist,
    view: EarlySignals,
    vault: Vault,
    seen: dict[str, Signal],
    tabs: int,
    ended: bool,
    reason: str,
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_A)
    typist.presses(Qt.Key.Key_1)
    other = vault.journal.amend(replace(stored(vault, seen["worry"]), no_step_reason="al besproken"))
    view.context.events.amended.emit(other)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.follow.elsewhere.asking)
    assert stored(vault, seen["worry"]).is_open
    said = {each.text() for each in view.follow.elsewhere.findChildren(Text) if each.isVisible()}
    assert "al besproken" in said, "it stands beside what is closed here"
    typist.presses(Qt.Key.Key_Escape)  # goes on writing, and saving asks again
    assert typist.place is view.follow.form.outcome or view.follow.form.outcome.isAncestorOf(typist.place)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.follow.elsewhere.asking)
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    if not tabs:
        assert stored(vault, seen["worry"]).is_open, "both are looked over first"
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
    now = stored(vault, seen["worry"])
    assert (not now.is_open, now.no_step_reason) == (ended, reason)
    assert not view.follow.writing
    assert vault.journal.draft(f"follow.{now.id}") is None


def test_signal_closed_elsewhere_keeps_that_outcome_when_both_are_laid_together(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_A)
    typist.presses(Qt.Key.Key_1)
    day = shell.context.today() - timedelta(days=1)
    other = vault.journal.amend(closed(stored(vault, seen["worry"]), "netwerk", day))
    shell.context.events.amended.emit(other)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.follow.elsewhere.asking)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: not view.follow.writing)
    typist.rests()
    now = stored(vault, seen["worry"])
    assert (now.outcome, now.closed_on) == ("netwerk", day)


def test_signal_closed_elsewhere_since_a_lock_is_asked_about(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_A)
    typist.presses(Qt.Key.Key_1)
    typist.sees(lambda: vault.journal.draft(f"follow.{seen['worry'].id}"))
    shell.keep()
    day = shell.context.today() - timedelta(days=1)
    vault.journal.amend(closed(stored(vault, seen["worry"]), "netwerk", day))
    other = EarlySignals(shell.context, view.message)
    other.open_signal(seen["worry"].id)
    typist.sees(lambda: other.follow.writing)
    other.follow.save()
    typist.sees(lambda: other.follow.elsewhere.asking)
    assert stored(vault, seen["worry"]).outcome == "netwerk", "nothing was saved over it"
    other.follow.elsewhere.theirs.click()
    typist.rests()
    assert not other.follow.writing
    now = stored(vault, seen["worry"])
    assert (now.outcome, now.closed_on) == ("netwerk", day)
    assert vault.journal.draft(f"follow.{now.id}") is None
    other.deleteLater()


def test_what_is_half_written_comes_back_with_the_signal(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_V)
    filled(typist, view.follow.form.step.step, "Oma bellen")
    assert not view.leave()
    typist.sees(lambda: "Oma bellen" in (vault.journal.draft(f"follow.{seen['worry'].id}") or ""))
    shell.keep()
    other = EarlySignals(shell.context, view.message)
    other.open_signal(seen["worry"].id)
    typist.sees(lambda: other.follow.writing)
    assert other.follow.form.step.step.text() == "Oma bellen"
    other.follow.step_back()
    other.follow.step_back()
    typist.rests()
    assert vault.journal.draft(f"follow.{seen['worry'].id}") is None
    other.deleteLater()


def test_erasing_the_young_person_takes_a_half_written_reason_along(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Slaapt bij zijn oom")
    typist.presses(Qt.Key.Key_V)
    filled(typist, view.follow.form.step.step, "Bellen")
    typist.sees(lambda: vault.journal.draft(f"follow.{seen['worry'].id}"))
    vault.journal.erase(SAM.id)
    assert vault.journal.draft(f"follow.{seen['worry'].id}") is None


def test_open_signal_is_changed_and_left_by_key(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal]
) -> None:
    opened(typist, view, "Was stil")
    typist.presses(Qt.Key.Key_F2)
    typist.sees(lambda: view.entry.form is not None)
    meaning = view.entry.form.fields["meaning"]  # type: ignore[union-attr]  # it is there
    meaning.setFocus()
    typist.types("moe")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault, seen["light"]).meaning == "moe")
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    typist.sees(view.follow.isHidden)
    assert view.timeline.rows.hasFocus()


def test_step_done_on_vandaag_is_the_first_action_and_undone_it_is_not(
    typist: Typist, shell: Shell, vault: Vault, seen: dict[str, Signal]
) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.sees(page.lists.followups.rows.isVisible)
    page.lists.followups.rows.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_G)
    today = shell.context.today()
    typist.sees(lambda: stored(vault, seen["planned"]).first_action_on == today)
    typist.rests()
    assert followups(vault)[0].done_on == today
    assert "mentor bellen" in page.message.text()
    assert typist.place is page.quick.field  # nothing is due any more
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: stored(vault, seen["planned"]).first_action_on is None)
    typist.rests()
    assert followups(vault)[0].status == "open"


def test_worry_stands_on_vandaag_until_there_is_a_step_and_opens_where_one_is_written(
    typist: Typist, shell: Shell, vault: Vault, seen: dict[str, Signal]
) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    worries = page.lists.worries.rows
    typist.sees(worries.isVisible)
    assert worries.model().rowCount() == 1
    worries.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: isinstance(shell.page(), SignalsPage))
    view = shell.findChildren(EarlySignals)[0]
    typist.sees(lambda: view.follow.signal is not None and view.entry.entry is not None)
    typist.rests()
    typist.presses(Qt.Key.Key_V)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: not vault.journal.worries_without_step())
    shell.navigate("today")
    typist.rests()
    typist.sees(lambda: worries.model().rowCount() == 0)


def test_step_set_to_done_in_journaal_keeps_the_day(
    typist: Typist, shell: Shell, vault: Vault, seen: dict[str, Signal]
) -> None:
    shell.navigate("journal", followups(vault)[0].id)
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    typist.presses(Qt.Key.Key_F2)
    status = page.entry.form.fields["status"]  # type: ignore[union-attr]  # it is there
    assert isinstance(status, QComboBox)
    down_to(typist, status, "gedaan")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault, seen["planned"]).first_action_on == shell.context.today())
    typist.rests()
    assert followups(vault)[0].done_on == shell.context.today()
