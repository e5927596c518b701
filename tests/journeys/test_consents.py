# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Consent on a young person's page: written down, missing, withdrawn, asked again; by keyboard."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import birthday
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.people.consents.view import ConsentsView
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.settings.organisation_card import OrganisationCard
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.today.consents_due import ConsentsDue
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowRole
from kjw_desktop.ui.widgets.rows import RowList
from kjw_desktop.ui.widgets.section import ToSection
from tests.day import TODAY
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = timedelta(days=1)
SAM = Person(first_name="Sam", birth_date=TODAY - 14 * 366 * DAY)


def consent(**more: Any) -> Consent:
    made = Consent(
        day=TODAY - 60 * DAY,
        kind="begeleiding",
        state="gegeven_schriftelijk",
        givers=("jeugdige", "ouder_1"),
        people=participants(SAM.id),
    )
    return replace(made, **more)


@pytest.fixture
def view(typist: Typist, shell: Shell, vault: Vault) -> ConsentsView:
    vault.journal.record(SAM)
    return opened(typist, shell)


def opened(typist: Typist, shell: Shell) -> ConsentsView:
    shell.navigate("people", ToSection("consents", None, SAM.id))
    typist.rests()
    (page,) = shell.findChildren(PeoplePage)
    view = page.about.section("consents")
    assert isinstance(view, ConsentsView)
    return view


def rows(listed: RowList) -> list[tuple[str, str, str]]:
    model = listed.model()
    found = [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]
    return [(row.title, row.detail, row.aside) for row in found]


def stands(view: ConsentsView) -> dict[str, tuple[str, str]]:
    return {title: (aside, detail) for title, detail, aside in rows(view.stands.rows)}


def stored(vault: Vault) -> list[Consent]:
    found = vault.journal.records(EntryKind.CONSENT)
    return [each for each in found if isinstance(each, Consent)]


def writes(view: ConsentsView) -> bool:
    return view.writing


def record(shell: Shell, vault: Vault, typist: Typist, *consents: Consent) -> None:
    vault.journal.record(*consents)
    for each in consents:
        shell.context.events.recorded.emit(each)
    typist.rests()


def chooses(typist: Typist, key: str) -> None:
    """Walk a box to a choice, by arrows."""
    box: Any = typist.place
    while box.currentData() != key:
        before = box.currentIndex()
        typist.presses(Qt.Key.Key_Down)
        assert box.currentIndex() > before


def test_written_down_by_keyboard_with_who_what_how_and_until_when(
    view: ConsentsView, typist: Typist, vault: Vault
) -> None:
    typist.presses(Qt.Key.Key_T, CTRL)
    chooses(typist, "delen_partner")
    typist.presses(Qt.Key.Key_Tab)
    chooses(typist, "sociaal_wijkteam")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("samen een huiswerkplek zoeken")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("2")
    typist.presses(Qt.Key.Key_Space)
    assert "een ouder of voogd" in view.form.hint.text()
    assert "vraag je privacyfunctionaris" in view.form.hint.text()
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Space)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    (kept,) = stored(vault)
    assert (kept.kind, kept.partner, kept.state) == (
        "delen_partner",
        "sociaal_wijkteam",
        "gegeven_schriftelijk",
    )
    assert kept.givers == ("jeugdige", "ouder_1")
    assert kept.purpose == "samen een huiswerkplek zoeken"
    assert kept.valid_until == birthday(TODAY, 1) or kept.valid_until == birthday(TODAY, 1) - DAY
    assert stands(view)["Delen met: Sociaal wijkteam"][0] == "ja"
    assert typist.place is view.stands.rows


def test_one_of_two_is_not_enough_and_a_reason_makes_the_exception(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    record(shell, vault, typist, consent(givers=("jeugdige",)))
    state, detail = stands(view)["Individuele begeleiding"]
    assert (state, detail) == ("nog niet van iedereen", "nog te vragen: een ouder of voogd")
    view.stands.rows.setFocus()
    typist.presses(Qt.Key.Key_Home)
    while view.stands.chosen() != ("begeleiding", None):
        typist.presses(Qt.Key.Key_Down)
    typist.presses(Qt.Key.Key_Return)
    assert view.form.kind.currentData() == "begeleiding"
    typist.types("1")
    typist.presses(Qt.Key.Key_Space)
    view.form.reason.setFocus()
    typist.types("thuis is het nu onveilig")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    state, detail = stands(view)["Individuele begeleiding"]
    assert state == "ja"
    assert "alleen de jeugdige, met een reden" in detail
    assert stored(vault)[-1].reason == "thuis is het nu onveilig"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({}, "kind"),
        ({"kind": "delen_partner"}, "partner"),
        ({"kind": "delen_partner", "partner": "ggz"}, "purpose"),
        ({"kind": "beeld", "state": "niet_gevraagd_reden"}, "reason"),
        ({"kind": "beeld", "givers": ("jeugdige",), "day": "morgen"}, "day"),
        ({"kind": "beeld", "givers": ("jeugdige",), "until": "ooit"}, "until"),
    ],
)
def test_what_is_missing_has_the_focus_and_a_sentence_and_nothing_is_stored(
    view: ConsentsView, typist: Typist, vault: Vault, draft: dict[str, Any], field: str
) -> None:
    typist.presses(Qt.Key.Key_T, CTRL)
    view.form.put(replace(view.form.draft(), **draft), SAM)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    widget = getattr(view.form, field)
    assert typist.place is (widget.focusProxy() or widget)
    assert view.message.isVisible()
    assert stored(vault) == []


def test_withdrawing_is_one_act_with_its_day_and_undo_takes_it_back(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    given = consent()
    record(shell, vault, typist, given)
    view.history.section.rows.setFocus()
    typist.presses(Qt.Key.Key_I)
    assert typist.place is view.history.day.edit
    typist.types("gisteren")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    (now,) = stored(vault)
    assert (now.state, now.withdrawn_on, now.day) == ("ingetrokken", TODAY - DAY, given.day)
    assert stands(view)["Individuele begeleiding"][0] == "ingetrokken"
    assert len(vault.journal.versions(given.id)) == 1
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.rests()
    assert stored(vault)[0].state == "gegeven_schriftelijk"
    assert stands(view)["Individuele begeleiding"][0] == "ja"


@pytest.mark.parametrize("wrong", ["morgen", "1-1-2001", "ooit"])
def test_a_day_on_which_nothing_can_have_been_withdrawn_is_refused(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault, wrong: str
) -> None:
    record(shell, vault, typist, consent())
    view.history.section.rows.setFocus()
    typist.presses(Qt.Key.Key_I)
    typist.types(wrong)
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert view.message.isVisible()
    assert stored(vault)[0].withdrawn_on is None


def changed_while_withdrawing(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault, **changed: Any
) -> None:
    """A consent changed in another place of the window while somebody withdraws it here."""
    given = consent(purpose="huiswerk")
    record(shell, vault, typist, given)
    view.history.section.rows.setFocus()
    typist.presses(Qt.Key.Key_I)
    held = vault.journal.find(given.id)
    assert isinstance(held, Consent)
    shell.context.events.amended.emit(vault.journal.amend(replace(held, **changed)))
    typist.rests()
    assert view.history.day.isVisible(), "the question stays"
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: view.history.elsewhere.asking)
    typist.rests()
    assert stored(vault)[0].withdrawn_on == changed.get("withdrawn_on"), "nothing was saved over it"


@pytest.mark.parametrize(
    ("tabs", "withdrawn", "purpose"),
    [(0, TODAY, "alleen taal"), (1, TODAY, "huiswerk"), (2, None, "alleen taal")],
    ids=["theirs into mine", "mine", "theirs"],
)
def test_changed_elsewhere_meanwhile_it_is_asked_what_is_to_stay(
    view: ConsentsView,
    typist: Typist,
    shell: Shell,
    vault: Vault,
    tabs: int,
    withdrawn: date | None,
    purpose: str,
) -> None:
    changed_while_withdrawing(view, typist, shell, vault, purpose="alleen taal")
    said = {each.text() for each in view.history.elsewhere.findChildren(Text) if each.isVisible()}
    assert {"alleen taal", "huiswerk"} <= said, "both stand beside each other"
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    if not tabs:
        assert stored(vault)[0].withdrawn_on is None, "the day is looked at once more"
        typist.presses(Qt.Key.Key_Return)
        typist.rests()
    (now,) = stored(vault)
    assert (now.withdrawn_on, now.purpose) == (withdrawn, purpose)
    assert not view.history.day.isVisible()
    assert typist.place is view.history.section.rows


def test_withdrawn_elsewhere_meanwhile_that_day_stays(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    before = TODAY - 3 * DAY
    changed_while_withdrawing(view, typist, shell, vault, state="ingetrokken", withdrawn_on=before)
    typist.presses(Qt.Key.Key_Escape)  # goes on with the day
    typist.sees(view.history.day.edit.hasFocus)
    assert not view.history.elsewhere.asking
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: view.history.elsewhere.asking)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert [each.withdrawn_on for each in stored(vault)] == [before]
    assert not view.history.day.isVisible()


def test_half_written_it_is_there_again_after_leaving_and_is_not_thrown_away_unasked(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    typist.presses(Qt.Key.Key_T, CTRL)
    chooses(typist, "beeld")
    view.form.purpose.setFocus()
    typist.types("filmpje van het toernooi")
    typist.rests()
    assert not view.leave()
    typist.sees(lambda: vault.journal.draft(f"consent.{SAM.id}"))
    view.keep()
    view.show_person(None)
    assert not writes(view)
    view.show_person(SAM.id)
    typist.rests()
    assert writes(view)
    assert view.form.purpose.toPlainText() == "filmpje van het toernooi"
    view.form.purpose.setFocus()
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_2)
    typist.rests()
    assert not writes(view)
    typist.sees(lambda: vault.journal.draft(f"consent.{SAM.id}") is None)


def test_erasing_the_young_person_takes_the_half_written_consent_along(
    view: ConsentsView, typist: Typist, vault: Vault
) -> None:
    typist.presses(Qt.Key.Key_T, CTRL)
    view.form.purpose.setFocus()
    typist.types("filmpje")
    typist.rests()
    typist.sees(lambda: vault.journal.draft(f"consent.{SAM.id}"))
    vault.journal.erase(SAM.id)
    assert vault.journal.draft(f"consent.{SAM.id}") is None


def test_the_page_says_who_says_yes_and_when_it_is_asked_again(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    assert "Van 12 tot en met 15" in view.needed.text()
    assert "Wordt 16" in view.needed.text()
    held = vault.journal.find(SAM.id)
    assert isinstance(held, Person)
    younger = vault.journal.amend(replace(held, birth_date=None, birth_year=TODAY.year - 12))
    shell.context.events.amended.emit(younger)
    typist.rests()
    assert "Alleen het geboortejaar is bekend" in view.needed.text()
    turned = date(TODAY.year, 12, 31) <= TODAY
    assert ("Onder de 12" in view.needed.text()) != turned


def test_vandaag_asks_for_what_ended_and_enter_begins_the_form(
    typist: Typist, shell: Shell, vault: Vault
) -> None:
    ended = consent(kind="delen_partner", partner="school_vo", valid_until=TODAY - DAY)
    vault.journal.record(SAM)
    record(shell, vault, typist, ended)
    (waiting,) = shell.findChildren(ConsentsDue)
    assert waiting.section is not None
    ((title, detail, aside),) = rows(waiting.section.rows)
    assert title == "Sam · Delen met: School voortgezet onderwijs"
    assert (detail, aside) == ("verlopen sinds vandaag", "opnieuw vragen")
    waiting.section.rows.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    view = shell.findChildren(ConsentsView)[0]
    assert view.writing
    assert view.form.partner.currentData() == "school_vo"
    view.form.givers["jeugdige"].setFocus()
    typist.presses(Qt.Key.Key_Space)
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Space)
    view.form.purpose.setFocus()
    typist.types("mentor spreken")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    shell.navigate("today")
    typist.rests()
    assert waiting.isHidden()


def test_the_referral_index_is_off_until_the_organisation_uses_it_and_is_a_line_alone(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    assert view.index.isHidden()
    settings = replace(vault.journal.settings(), referral_index=True)
    vault.journal.save_settings(settings)
    shell.context.events.settings_changed.emit(settings)
    typist.rests()
    assert not view.index.isHidden()
    view.index.reported.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    (line,) = vault.journal.records(EntryKind.FOLLOWUP, person=SAM.id)
    assert isinstance(line, Followup)
    assert (line.what, line.day, line.settled) == ("Verwijsindex: gemeld", TODAY, True)
    assert view.index.noted.text() == "Verwijsindex: gemeld · vandaag"
    assert vault.journal.publications() == ()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.rests()
    assert view.index.noted.text() == "Er is niets genoteerd."


def test_the_ground_is_a_setting_and_is_told_where_consent_is_written_down(
    view: ConsentsView, typist: Typist, shell: Shell, vault: Vault
) -> None:
    assert "Taak van algemeen belang" in view.ground.text()
    assert "Individuele begeleiding" not in stands(view)
    shell.navigate("settings")
    typist.rests()
    (card,) = shell.findChildren(OrganisationCard)
    card.show_settings(replace(vault.journal.settings(), organisation="Waterveen"))
    ground = card.ground
    ground.setFocus()
    typist.presses(Qt.Key.Key_Home)
    chooses(typist, "toestemming")
    card.save()
    typist.rests()
    assert vault.journal.settings().legal_basis == "toestemming"
    view = opened(typist, shell)
    typist.rests()
    assert "Toestemming, art. 6" in view.ground.text()
    assert stands(view)["Individuele begeleiding"][0] == "nog niet"
