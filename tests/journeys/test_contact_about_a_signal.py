# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contact that was had is linked to a signal afterwards: the first action and Vandaag follow."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import ATTEMPT, Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.talks_card import TalksCard
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM, NOOR = Person(first_name="Sam"), Person(first_name="Noor")


@pytest.fixture
def seen(vault: Vault, shell: Shell) -> dict[str, Signal | Contact]:
    """A worry of four days ago, and contacts around it."""
    today = shell.context.today()

    def contact(days: int, note: str, *people: Person, kind: str = "individueel") -> Contact:
        about = participants(*(person.id for person in people))
        return Contact(day=today - timedelta(days=days), kind=kind, note=note, people=about)

    made: dict[str, Signal | Contact] = {
        "worry": Signal(
            day=today - timedelta(days=4),
            level="zorg",
            domain="thuis_gezin",
            observation="Slaapt bij zijn oom",
            certainty="zelf_gezien",
            people=participants(SAM.id),
        ),
        "earlier": contact(6, "ver voor het signaal", SAM),
        "same day": contact(4, "vertelde over thuis", SAM),
        "mentor": contact(3, "mentor gesproken"),
        "attempt": contact(2, "nam niet op", SAM, kind=ATTEMPT),
        "other": contact(2, "over voetbal", NOOR),
        "both": contact(1, "samen gegeten", SAM, NOOR),
    }
    vault.journal.record(SAM, NOOR, *made.values())
    shell.context.events.recorded.emit(None)
    return made


@pytest.fixture
def view(seen: dict[str, Signal | Contact], typist: Typist, shell: Shell) -> EarlySignals:
    """Signalen with the worry open."""
    shell.navigate("signals", seen["worry"].id)
    typist.rests()
    (found,) = shell.findChildren(EarlySignals)
    typist.sees(lambda: not found.talks.isHidden() and found.entry.entry is not None)
    typist.rests()
    return found


def worry(vault: Vault, seen: dict[str, Signal | Contact]) -> Signal:
    found = vault.journal.find(seen["worry"].id)
    assert isinstance(found, Signal)
    return found


def offered(card: TalksCard) -> list[RowData]:
    model = card.offers.model()
    rows = [model.index(place, 0).data(RowRole.ROW) for place in range(model.rowCount())]
    assert all(isinstance(row, RowData) for row in rows)
    return rows


def told(card: TalksCard) -> str:
    return "\n".join(each.text() for each in card.findChildren(Text) if not each.isHidden())


def test_k_offers_what_came_about_since_and_enter_links_it(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal | Contact]
) -> None:
    assert [row.id for row in vault.journal.worries_without_step()] == [seen["worry"].id]
    assert "nog geen contact" in told(view.talks)
    typist.presses(Qt.Key.Key_K)
    assert [row.title for row in offered(view.talks)] == [
        "samen gegeten",
        "vertelde over thuis",
        "mentor gesproken",
    ]
    assert typist.place is view.talks.offers
    typist.presses(Qt.Key.Key_End)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: worry(vault, seen).first_action_on == seen["mentor"].day)
    typist.rests()
    stored = vault.journal.find(seen["mentor"].id)
    assert isinstance(stored, Contact)
    assert stored.linked == (seen["worry"].id,)
    assert vault.journal.worries_without_step() == ()
    assert "Eerste actie" in view.message.text()
    assert "na 1 dag" in view.follow.said.text()
    assert offered(view.talks)[2].aside.startswith("gekoppeld")
    assert view.talks.offers.currentIndex().row() == 2
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert not view.talks.choosing
    assert "mentor gesproken" in told(view.talks)
    shell.navigate("today")
    typist.rests()
    page = shell.page()
    assert isinstance(page, TodayPage)
    assert page.lists.worries.rows.model().rowCount() == 0


def test_the_earliest_of_several_counts_and_loosening_and_undo_take_it_back(
    typist: Typist, view: EarlySignals, vault: Vault, seen: dict[str, Signal | Contact]
) -> None:
    typist.presses(Qt.Key.Key_K)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: worry(vault, seen).first_action_on == seen["both"].day)
    typist.rests()
    typist.presses(Qt.Key.Key_Down)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: worry(vault, seen).first_action_on == seen["same day"].day)
    typist.rests()
    assert "na 0 dagen" in view.follow.said.text()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: worry(vault, seen).first_action_on == seen["both"].day)
    typist.rests()
    assert "Losgemaakt" in view.message.text()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: worry(vault, seen).first_action_on == seen["same day"].day)
    typist.rests()
    typist.presses(Qt.Key.Key_Z, CTRL, times=1)
    typist.rests()
    typist.presses(Qt.Key.Key_Z, CTRL, times=1)
    typist.sees(lambda: worry(vault, seen).first_action_on is None)
    typist.rests()
    assert [row.id for row in vault.journal.worries_without_step()] == [seen["worry"].id]


def test_a_linked_contact_opens_in_journaal_and_says_what_it_is_about(
    typist: Typist, view: EarlySignals, vault: Vault, shell: Shell, seen: dict[str, Signal | Contact]
) -> None:
    typist.presses(Qt.Key.Key_K)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: worry(vault, seen).first_action_on is not None)
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    (button,) = view.talks.findChildren(LinkButton)
    button.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: isinstance(shell.page(), JournalPage))
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    assert page.entry.entry is not None
    assert page.entry.entry.id == seen["both"].id
    said = [each.text() for each in page.entry.findChildren(Text) if each.isVisible()]
    assert said.index("Over het signaal") < said.index("Slaapt bij zijn oom")
    assert "Over het signaal: niets" in said, "the version before was about none"
    back = next(each for each in page.entry.findChildren(LinkButton) if "Zorg" in each.text())
    back.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: isinstance(shell.page(), SignalsPage))
    typist.rests()
    assert view.follow.signal is not None
    assert view.follow.signal.id == seen["worry"].id


def test_a_signal_of_a_place_offers_every_contact_since_and_none_says_so(
    typist: Typist, shell: Shell, vault: Vault
) -> None:
    today = shell.context.today()
    place = Signal(day=today, level="licht", domain="wonen", observation="Onrust op het plein")
    vault.journal.record(place)
    shell.context.events.recorded.emit(None)
    shell.navigate("signals", place.id)
    typist.rests()
    (view,) = shell.findChildren(EarlySignals)
    typist.sees(lambda: not view.talks.isHidden())
    typist.rests()
    typist.presses(Qt.Key.Key_K)
    assert "geen contact" in told(view.talks)
    assert typist.place is view.talks.done
    vault.journal.record(SAM, Contact(day=today, kind="ambulant", note="x", people=participants(SAM.id)))
    shell.context.events.recorded.emit(None)
    typist.sees(lambda: len(offered(view.talks)) == 1)
