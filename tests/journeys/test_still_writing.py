# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A meldcode record or a referral that a lock broke off is told on Vandaag, and Enter goes on with it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.referral_desk import ReferralDesk
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.row_data import RowRole
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam")
SEEN = Signal(
    day=date(2026, 9, 8),
    domain="veiligheid",
    level="licht",
    observation="Stil.",
    people=participants(SAM.id),
)


def told(shell: Shell) -> list[str]:
    """What Vandaag says somebody was still writing."""
    page = shell.page()
    assert isinstance(page, TodayPage)
    parts = page.still_writing.parts()
    if not parts:
        return []
    (rows,) = parts
    model = rows.model()  # type: ignore[attr-defined]  # a list
    return [model.index(row, 0).data(RowRole.ROW).title for row in range(model.rowCount())]


def goes_on(typist: Typist, shell: Shell) -> None:
    """From the field of Vandaag to the list by F6, and Enter."""
    page = shell.page()
    assert isinstance(page, TodayPage)
    page.quick.field.setFocus()
    typist.presses(Qt.Key.Key_F6)
    assert typist.place is page.still_writing.parts()[0]
    typist.presses(Qt.Key.Key_Return)
    typist.rests()


def writes_referral(typist: Typist, desk: ReferralDesk) -> None:
    desk.form.note.setFocus()
    typist.types("samen gebeld")
    typist.rests()


def begins(typist: Typist, shell: Shell, what: str) -> None:
    """Somebody half writes what is named."""
    if what == "meldcode":
        shell.navigate("signals", ToSection("meldcode", FromSignal(SEEN.id)))
        typist.sees(lambda: shell.findChildren(MeldcodeForm))
        typist.rests()
        typist.types("En een kras. ")
    elif what == "referral":
        shell.navigate("people", ToSection("referrals", None, SAM.id))
        typist.rests()
        (view,) = (each for each in shell.findChildren(Referrals) if each.isVisible())
        view.begin()
        writes_referral(typist, view.desk)
    else:
        shell.navigate("signals", ToSection("partners"))
        typist.rests()
        (partners,) = shell.findChildren(Partners)
        partners.desk.open_new()
        writes_referral(typist, partners.desk)


def stands(shell: Shell, what: str) -> bool:
    """Whether that is there again, with the cursor in it, and the words."""
    if what == "meldcode":
        forms = shell.findChildren(MeldcodeForm)
        return bool(forms) and "En een kras." in forms[0].draft().facts[0].text
    desks = [each for each in shell.findChildren(ReferralDesk) if each.isVisible()]
    return bool(desks) and desks[0].form.note.toPlainText() == "samen gebeld"


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("meldcode", "Meldcode-vastlegging"),
        ("referral", "Toeleiding · Sam"),
        ("referral of nobody", "Toeleiding"),
    ],
)
def test_it_is_told_on_vandaag_and_enter_goes_on(
    typist: Typist, vault: Vault, shell: Shell, what: str, said: str
) -> None:
    vault.journal.record(SAM, SEEN)
    typist.rests()
    assert told(shell) == []
    begins(typist, shell, what)
    typist.sees(vault.journal.drafts)
    typist.presses(Qt.Key.Key_L, CTRL)
    typist.sees(lambda: typist.window.locked)
    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        anew = typist.window.centralWidget()
        assert isinstance(anew, Shell)
        assert told(anew) == [said]
        goes_on(typist, anew)
        typist.sees(lambda: stands(anew, what))
        view = anew.page()
        assert view is not None
        assert view.isAncestorOf(typist.place)
        typist.presses(Qt.Key.Key_Escape)  # asked before it is thrown away
        typist.rests()
        typist.presses(Qt.Key.Key_2)
        typist.sees(lambda: again.journal.drafts() == ())
        anew.navigate("today")
        typist.rests()
        assert told(anew) == []
        assert list(again.journal.records(EntryKind.REFERRAL)) == []
        typist.window.lock()


def test_erasing_the_young_person_takes_it_from_the_list(typist: Typist, vault: Vault, shell: Shell) -> None:
    vault.journal.record(SAM)
    vault.journal.save_draft(f"referral {SAM.id}", "{}")
    shell.context.events.drafts_changed.emit()
    typist.sees(lambda: told(shell) == ["Toeleiding · Sam"])
    vault.journal.erase(SAM.id)
    shell.context.events.erased.emit(SAM.id)
    typist.sees(lambda: told(shell) == [])
