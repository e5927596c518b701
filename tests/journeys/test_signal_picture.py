# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person's signal picture, read and walked by keys, and what hints there."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signal_picture import Place, Span
from kjw_desktop.domain.signals import LEVELS, Signal
from kjw_desktop.resources.patterns import signal_patterns
from kjw_desktop.storage import Vault
from kjw_desktop.ui.day_words import month
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.sections import SIGNAL_PICTURE
from kjw_desktop.ui.people.signal_picture.view import SignalPicture
from kjw_desktop.ui.people.signal_picture.words import MOST_TOLD
from kjw_desktop.ui.privacy_view.covering import is_covered
from kjw_desktop.ui.settings.hints_card import HintsCard
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.day import TODAY
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam")
"""Of the thread's own time, so that other programs on the same machine do not count."""


def signal(days_ago: int, domain: str, level: str = "zorg", **more: Any) -> Signal:
    """A signal about Sam."""
    seen = {"observation": f"{domain} {days_ago}", "certainty": "zelf_gezien", **more}
    day = TODAY - timedelta(days=days_ago)
    return Signal(day=day, domain=domain, level=level, people=participants(SAM.id), **seen)


@pytest.fixture
def records() -> list[Signal]:
    """Three worries of late in as many domains, a strength, and one of long ago."""
    return [
        signal(700, "school_werk", "licht"),
        signal(45, "school_werk"),
        signal(30, "thuis_gezin", "licht", helps=("talent_hobby",)),
        signal(3, "geld_materieel", "ernstig", helps=("ouder_betrokken",)),
        signal(2, "school_werk", "kracht", observation="Legt anderen wiskunde uit"),
    ]


@pytest.fixture
def view(typist: Typist, shell: Shell, vault: Vault, records: list[Signal]) -> SignalPicture:
    """Sam's picture, come to by keys from their page."""
    vault.journal.record(SAM, *records)
    shell.navigate("people", SAM.id)
    typist.rests()
    typist.presses(Qt.Key.Key_PageDown, CTRL)
    typist.rests()
    page = shell.page()
    assert isinstance(page, PeoplePage)
    assert page.about.key == SIGNAL_PICTURE
    view = page.about.current
    assert isinstance(view, SignalPicture)
    typist.sees(lambda: view.grid.picture.lines)
    typist.rests()
    return view


def said(view: SignalPicture) -> str:
    """All words of the card with hints."""
    return "\n".join(label.text() for label in view.hints.findChildren(QLabel) if not label.isHidden())


def test_the_cursor_comes_to_the_newest_signal_and_arrows_go_to_each(
    typist: Typist, view: SignalPicture, records: list[Signal]
) -> None:
    long_ago, worry, home, money, strength = records
    assert view.grid.hasFocus()
    assert [line.domain for line in view.grid.picture.lines] == [
        "thuis_gezin",
        "school_werk",
        "geld_materieel",
    ]
    assert view.grid.signal == view.context.journal.find(strength.id)
    seen = [strength.id]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        typist.presses(key)
        assert view.grid.signal is not None
        seen.append(view.grid.signal.id)
    assert seen == [strength.id, worry.id, long_ago.id, home.id, worry.id, money.id]


def test_what_the_cursor_is_on_is_said_in_words(typist: Typist, view: SignalPicture) -> None:
    told = view.grid.accessibleDescription()
    assert told.startswith("Krachtsignaal · School, opleiding en werk · ")
    assert "Legt anderen wiskunde uit" in told
    assert view.one.texts[1].text() == "Legt anderen wiskunde uit"
    typist.presses(Qt.Key.Key_Up)
    typist.presses(Qt.Key.Key_Up)
    assert "Wat helpt: Talent of hobby" in view.grid.accessibleDescription()
    assert view.one.texts[0].text().startswith("Licht · Thuis, gezin en opvoeding · ")
    assert "thuis_gezin 30" in view.one.texts[1].text()


def test_time_goes_along_and_zooms_by_keys_with_the_cursor_in_sight(
    typist: Typist, view: SignalPicture, records: list[Signal]
) -> None:
    typist.presses(Qt.Key.Key_Home)
    place = view.grid.place
    assert place is not None
    assert view.grid.signal is not None
    assert view.grid.signal.id == records[0].id
    for key, span in (
        (Qt.Key.Key_Minus, Span.QUARTER),
        (Qt.Key.Key_Minus, Span.QUARTER),
        (Qt.Key.Key_Plus, Span.MONTH),
        (Qt.Key.Key_Plus, Span.WEEK),
    ):
        typist.presses(key)
        first, after = view.grid.days
        assert view.grid.span is span
        assert view.spans.currentData() == span
        assert first <= view.grid.signal.day < after
        assert view.grid.box_of(place) is not None
    typist.presses(Qt.Key.Key_PageDown, times=40)
    assert view.grid.box_of(place) is None
    assert view.grid.days[1] > TODAY
    typist.presses(Qt.Key.Key_PageUp, times=60)
    assert view.grid.box_of(place) is not None
    typist.presses(Qt.Key.Key_End)
    assert view.grid.signal.id == records[4].id
    assert view.grid.box_of(view.grid.place or Place(0, 0)) is not None


def test_enter_opens_the_record_and_a_click_is_only_another_way(
    typist: Typist, view: SignalPicture, shell: Shell, records: list[Signal]
) -> None:
    box = view.grid.box_of(view.grid.picture.places[records[1].id])
    assert box is not None
    QTest.mouseClick(view.grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.grid.signal is not None
    assert view.grid.signal.id == records[1].id
    QTest.mouseClick(view.grid, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.grid.signal.id == records[1].id
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    page = shell.page()
    assert isinstance(page, JournalPage)
    assert any("school_werk 45" in label.text() for label in page.findChildren(QLabel))


def test_escape_goes_to_the_overview_and_another_asks_for_one_signal(
    typist: Typist, view: SignalPicture, shell: Shell, records: list[Signal]
) -> None:
    typist.presses(Qt.Key.Key_Escape)
    page = shell.page()
    assert isinstance(page, PeoplePage)
    assert page.about.key == "overview"
    shell.navigate("people", ToSection(SIGNAL_PICTURE, records[2].id, SAM.id))
    typist.rests()
    assert view.grid.hasFocus()
    assert view.grid.signal is not None
    assert view.grid.signal.id == records[2].id


def test_the_same_stands_in_words_for_who_hears_it(
    typist: Typist, view: SignalPicture, vault: Vault, shell: Shell, records: list[Signal]
) -> None:
    old, worry, home, money, strength = (month(each.day) for each in records)
    assert view.summary.text() == (
        f"Thuis, gezin en opvoeding: licht ({home})\n"
        f"School, opleiding en werk: licht ({old}), zorg ({worry}), krachtsignaal ({strength})\n"
        f"Geld en materiële situatie: ernstig ({money})"
    )
    assert view.timeline.model.rowCount() == len(records)
    vault.journal.record(*(signal(1, "thuis_gezin") for _ in range(MOST_TOLD)))
    shell.context.events.recorded.emit(None)
    typist.rests()
    told = view.summary.text().split("\n")[0]
    assert told.startswith("Thuis, gezin en opvoeding: …, zorg (")
    assert told.count("zorg (") == MOST_TOLD


def test_a_hint_says_what_came_together_without_a_number_and_leads_to_it(
    typist: Typist, view: SignalPicture, records: list[Signal]
) -> None:
    _old, worry, home, money, _strength = records
    told = said(view)
    domains = "School, opleiding en werk; Thuis, gezin en opvoeding; Geld en materiële situatie"
    assert f"Deze zorgen kwamen samen: {domains}." in told
    assert "Gebruikelijk: bespreek dit met een collega." in told
    assert not re.search(r"\d", told)
    view.hints.shown[0].setFocus()
    typist.presses(Qt.Key.Key_Return)
    assert view.grid.hasFocus()
    assert view.grid.marked == {worry.id, home.id, money.id}
    assert view.grid.signal is not None
    assert view.grid.signal.id == money.id


def test_a_hint_goes_when_what_it_rested_on_is_over(
    typist: Typist, view: SignalPicture, shell: Shell, records: list[Signal]
) -> None:
    journal = view.context.journal
    found = journal.find(records[2].id)
    assert isinstance(found, Signal)
    over = replace(found, outcome="vermoeden_weg", closed_on=TODAY)
    shell.context.events.amended.emit(journal.amend(over))
    typist.sees(view.hints.isHidden)
    assert view.grid.signal is not None
    assert view.grid.signal.id == records[4].id


def test_the_rules_are_switched_off_one_by_one_and_as_a_whole(
    typist: Typist, view: SignalPicture, shell: Shell, vault: Vault
) -> None:
    view.hints.rules.setFocus()
    typist.presses(Qt.Key.Key_Space)
    page = shell.page()
    assert isinstance(page, SettingsPage)
    page.making.finish()
    typist.rests()
    card = shell.findChildren(HintsCard)[0]
    assert all(box.isChecked() and box.isEnabled() for box in card.rules.values())
    assert set(card.rules) == {rule.key for rule in signal_patterns().rules}
    card.rules["together"].setFocus()
    typist.presses(Qt.Key.Key_Space)
    assert vault.journal.settings().patterns_off == "together"
    typist.sees(view.hints.isHidden)
    typist.presses(Qt.Key.Key_Space)
    assert vault.journal.settings().patterns_off == ""
    typist.sees(lambda: not view.hints.isHidden())
    card.all.setFocus()
    typist.presses(Qt.Key.Key_Space)
    assert vault.journal.settings().pattern_hints is False
    assert not any(box.isEnabled() for box in card.rules.values())
    typist.sees(view.hints.isHidden)


def test_a_rule_of_a_later_program_stays_off(shell: Shell, vault: Vault, typist: Typist) -> None:
    vault.journal.save_settings(replace(vault.journal.settings(), patterns_off="later grew"))
    shell.navigate("settings")
    page = shell.page()
    assert isinstance(page, SettingsPage)
    page.making.finish()
    typist.rests()
    card = page.hints
    assert not card.rules["grew"].isChecked()
    card.rules["returned"].setFocus()
    typist.presses(Qt.Key.Key_Space)
    assert vault.journal.settings().patterns_off.split() == ["later", "grew", "returned"]


def test_without_signals_there_is_a_sentence_and_no_picture(
    typist: Typist, shell: Shell, vault: Vault
) -> None:
    vault.journal.record(SAM)
    shell.navigate("people", ToSection(SIGNAL_PICTURE, person=SAM.id))
    typist.rests()
    view = shell.findChildren(SignalPicture)[0]
    assert not view.grid.isVisible()
    assert view.hints.isHidden()
    said = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert "Over deze jongere zijn nog geen signalen vastgelegd." in said


def test_another_young_person_shows_nothing_of_the_one_before(
    typist: Typist, view: SignalPicture, shell: Shell, vault: Vault
) -> None:
    noor = Person(first_name="Noor")
    vault.journal.record(noor)
    shell.navigate("people", ToSection(SIGNAL_PICTURE, person=noor.id))
    assert view.grid.picture.lines == ()
    assert view.hints.isHidden()
    assert view.grid.accessibleDescription() == ""


def covered_picture(view: SignalPicture, label: str) -> QImage:
    """The painted picture with this name on every line, while names and notes are covered."""
    labels = tuple(label for _ in view.grid.picture.lines)
    view.grid.show_picture(view.grid.picture, labels, TODAY)
    return view.grid.grab().toImage()


def test_what_a_hint_says_and_life_domains_of_ones_own_are_covered(
    typist: Typist, view: SignalPicture
) -> None:
    plain = view.hints.grab().toImage()
    typist.presses(Qt.Key.Key_F9)
    sentence = next(each for each in view.hints.findChildren(QLabel) if "kwamen samen" in each.text())
    assert is_covered(sentence.text())
    assert view.hints.grab().toImage() != plain
    assert covered_picture(view, "Mijn lijst") == covered_picture(view, "Wwww mmmmm")
    assert covered_picture(view, "Wonen") != covered_picture(view, "Mijn lijst")
    typist.presses(Qt.Key.Key_F9)
    assert view.hints.grab().toImage() == plain


@pytest.fixture
def many() -> list[Signal]:
    """Four thousand signals in ten years."""
    domains = ("thuis_gezin", "school_werk", "geld_materieel", "online", "wonen", "psychisch")
    return [signal(at, domains[at % 6], LEVELS[at % 5], helps=("talent_hobby",)) for at in range(4000)]


def test_thousands_of_signals_are_walked(
    typist: Typist, shell: Shell, vault: Vault, many: list[Signal]
) -> None:
    vault.journal.record_all([SAM, *many])
    shell.navigate("people", ToSection(SIGNAL_PICTURE, person=SAM.id))
    view = shell.findChildren(SignalPicture)[0]
    typist.sees(lambda: view.grid.picture.lines)
    typist.rests()
    seen = set()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Minus, Qt.Key.Key_Home):
        typist.presses(key)
        seen.add((view.grid.signal, view.grid.days))
    assert len(seen) > 1
