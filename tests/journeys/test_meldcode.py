# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode record by keyboard: from a signal by M, in steps, resumed, out of order, closed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.meldcode_rules import STEPS, StepState, may_close, missing, state_of
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.to_meldcode import quiet_line
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.meldcode.steps import ConsultationBody, FactsBody
from kjw_desktop.ui.signals.meldcode.view import MeldcodeView
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
FENNA = Person(first_name="Fenna")

SECONDS_A_KEY = 0.28
"""The K of an average typist, 40 words a minute (Card, Moran and Newell, 'The keystroke-level model for user
performance time with interactive systems', Communications of the ACM 23, 1980, table 1)."""
SECONDS_TO_THINK = 1.35
"""The M of the same table, once for each field that is written in."""
SIX_MINUTES = 360


class Timed:
    """Works as somebody of 40 words a minute does: counts every key, and the fields written in."""

    def __init__(self, typist: Typist) -> None:
        self._typist = typist
        self._letters = self.fields = 0
        self._begun = typist.keys

    @property
    def keys(self) -> int:
        return self._letters + self._typist.keys - self._begun

    @property
    def seconds(self) -> float:
        return self.keys * SECONDS_A_KEY + self.fields * SECONDS_TO_THINK

    def writes(self, text: str) -> None:
        self.fields += 1
        self._letters += len(text)
        self._typist.types(text)

    def ticks(self) -> None:
        self.fields += 1
        self._typist.presses(Qt.Key.Key_Space)

    def enters(self) -> None:
        self._typist.presses(Qt.Key.Key_Return)
        self._typist.rests()

    def walks_to(self, widget: QWidget) -> None:
        """Tab as often as it takes."""
        for _ in range(40):
            if self._typist.place in (widget, widget.focusProxy()):
                return
            self._typist.presses(Qt.Key.Key_Tab)
        raise AssertionError("no Tab comes there")


@pytest.fixture
def seen(typist: Typist, vault: Vault, shell: Shell) -> tuple[Signal, Signal]:
    """Fenna, a signal of today that may call for the meldcode, and an earlier one."""
    today = shell.context.today()
    earlier = Signal(
        day=today - timedelta(days=12),
        domain="thuis_gezin",
        level="licht",
        observation="Wilde niet naar huis.",
        people=participants(FENNA.id),
    )
    now = Signal(
        day=today,
        domain="veiligheid",
        level="ernstig",
        certainty="zelf_gezien",
        kinds=("vermoeden_mishandeling",),
        observation="Blauwe plek op haar arm, ze trok haar mouw omlaag.",
        meaning="Misschien thuis geslagen.",
        people=participants(FENNA.id),
    )
    assert "vermoeden_mishandeling" in shell.context.vocabularies["signal_kind"]
    vault.journal.record(FENNA, earlier, now)
    shell.context.events.recorded.emit(None)
    typist.rests()
    return now, earlier


def records(vault: Vault) -> list[Meldcode]:
    return [each for each in vault.journal.records(EntryKind.MELDCODE) if isinstance(each, Meldcode)]


def view(shell: Shell) -> MeldcodeView:
    page = shell.page()
    assert isinstance(page, SignalsPage)
    current = page.sections.current
    assert isinstance(current, MeldcodeView)
    return current


def form(shell: Shell) -> MeldcodeForm:
    found = view(shell).form
    assert found is not None, "no record is open"
    return found


def presses_m(typist: Typist, shell: Shell) -> MeldcodeForm:
    """Signalen, the newest signal, M."""
    shell.navigate("signals", ToSection("early"))
    typist.rests()
    page = shell.page()
    assert isinstance(page, SignalsPage)
    early = page.sections.current
    assert isinstance(early, EarlySignals)
    early.timeline.setFocus()
    typist.presses(Qt.Key.Key_M)
    typist.rests()
    return form(shell)


def goes_to(typist: Typist, step: str, shell: Shell) -> None:
    """F6 to the step's name, and Enter."""
    name = form(shell).cards[step].name
    for _ in range(12):
        if name.hasFocus():
            break
        typist.presses(Qt.Key.Key_F6)
    assert name.hasFocus()
    typist.presses(Qt.Key.Key_Tab if form(shell).cards[step].opened else Qt.Key.Key_Return)


def finishes(typist: Typist, step: str, shell: Shell) -> None:
    form(shell).cards[step].finish.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()


def writes_the_facts(timed: Timed, facts: FactsBody, earlier: Signal) -> None:
    """Step 1 beyond what the signal said: a second fact, what she told, the suspicion, an earlier signal."""
    timed.walks_to(facts.seen.add_button)
    timed.enters()
    second, told = facts.seen.rows[1], facts.told.rows[0]
    assert second.note.hasFocus()
    timed.writes("Schrok toen de begeleider achter haar langs liep en kroop onder tafel.")
    timed.walks_to(second.at)
    timed.writes("15:40")
    timed.walks_to(second.certainty)
    timed.writes("1")
    timed.walks_to(told.note)
    timed.writes("Fenna zei: 'Papa wordt boos als ik mors.' Meer wilde ze niet vertellen.")
    timed.walks_to(told.told_by)
    timed.writes("Fenna")
    timed.walks_to(told.certainty)
    timed.writes("1")
    timed.walks_to(facts.suspicion)
    timed.writes(" Ik ken de situatie thuis nog niet.")
    box = facts.earlier.boxes[str(earlier.id)]
    timed.walks_to(box)
    timed.ticks()
    assert box.isChecked()


def test_steps_one_and_two_take_at_most_six_minutes(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    shell.navigate("signals")
    typist.rests()
    timed = Timed(typist)
    opened = presses_m(typist, shell)
    facts = opened.cards["stap_1"].fields
    assert isinstance(facts, FactsBody)
    assert facts.seen.rows[0].note.hasFocus()
    writes_the_facts(timed, facts, seen[1])
    timed.walks_to(opened.cards["stap_1"].finish)
    timed.enters()
    timed.walks_to(opened.cards["stap_2"].name)
    timed.enters()
    timed.writes("3")
    consulted = opened.cards["stap_2"].fields
    assert isinstance(consulted, ConsultationBody)
    timed.walks_to(consulted.rows.rows[0].named)
    timed.writes("1")
    timed.writes(
        "Advies: bespreek vandaag met de aandachtsfunctionaris, praat met moeder over wat we zagen zonder "
        "verwijt, kijk over een week opnieuw en bel meteen als er nieuw letsel is."
    )
    timed.walks_to(opened.cards["stap_2"].finish)
    timed.enters()
    typist.sees(lambda: len(records(vault)) == 1 and state_of(records(vault)[0], "stap_2") is StepState.DONE)
    typist.rests()
    print(f"meldcode, steps 1 and 2: {timed.keys} keys, {timed.fields} fields, {timed.seconds:.0f} s")  # noqa: T201
    assert timed.seconds <= SIX_MINUTES
    assert opened.clock.text() == "sinds eerste signaal: 12 dagen"
    holds_steps_one_and_two(records(vault)[0], seen)


def holds_steps_one_and_two(record: Meldcode, seen: tuple[Signal, Signal]) -> None:
    """What the six minutes leave in the journal, and nothing of the steps after."""
    assert [fact.certainty for fact in record.facts] == ["zelf_gezien", "zelf_gezien", "verteld_jeugdige"]
    assert record.facts[0].text == seen[0].observation
    assert [fact.at.hour for fact in record.facts if fact.at] == [15]
    assert record.facts[2].told_by == "Fenna"
    assert record.linked == (seen[0].id, seen[1].id)
    assert record.person_ids == (FENNA.id,)
    (row,) = [each for each in record.steps if each.step == "stap_2"]
    assert (row.consulted, row.anonymous) == ("Veilig Thuis (0800-2000)", True)
    assert row.text.startswith("Advies:")
    assert record.choice is None
    assert not record.decision


def test_m_twice_opens_the_same_record_and_writes_nothing_by_itself(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    presses_m(typist, shell)
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert view(shell).form is None
    assert records(vault) == [], "looking makes no record"
    presses_m(typist, shell)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(records(vault)) == 1)
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert presses_m(typist, shell).base.id == records(vault)[0].id
    assert len(records(vault)) == 1


def test_nothing_is_decided_beforehand_and_a_step_lacks_what_it_lacks(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    opened = presses_m(typist, shell)
    goes_to(typist, "stap_5", shell)
    body = opened.cards["stap_5"].fields
    assert body is not None
    assert opened.draft().choice == ""
    finishes(typist, "stap_5", shell)
    assert "Kies wat je besluit." in view(shell).message.text()
    assert "Schrijf waarom deze stap voor een eerdere komt." in view(shell).message.text()
    assert opened.draft().done == ()
    typist.presses(Qt.Key.Key_1)
    assert opened.draft().choice == "melden"
    assert records(vault) == []


def test_out_of_order_with_a_reason_shows_the_gap_and_may_be_closed(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    opened = presses_m(typist, shell)
    finishes(typist, "stap_1", shell)
    goes_to(typist, "stap_3", shell)
    body = opened.cards["stap_3"].fields
    assert body is not None
    finishes(typist, "stap_3", shell)
    assert "of waarom er geen gesprek was" in view(shell).message.text()
    typist.types("Onveilig voor haar als vader het hoort.")
    finishes(typist, "stap_3", shell)
    assert opened.cards["stap_3"].reason.hasFocus(), "step 2 was passed over"
    typist.types("Ze gaat zo naar huis.")
    finishes(typist, "stap_3", shell)
    typist.rests()
    assert opened.gap.isVisible()
    assert opened.gap.text().endswith("stap 2.")
    opened.end_button.setFocus()
    typist.presses(Qt.Key.Key_Return)
    assert "als stap 5 is afgerond" in view(shell).message.text()

    goes_to(typist, "stap_4", shell)
    weigh = opened.cards["stap_4"].fields
    assert weigh is not None
    opened.cards["stap_4"].go_to(missing(opened.record(), "stap_4")[0])
    typist.types("2")
    typist.types("Arts bezocht, uitleg past bij het letsel.")
    opened.cards["stap_4"].reason.setFocus()
    typist.types("Idem.")
    finishes(typist, "stap_4", shell)
    goes_to(typist, "stap_5", shell)
    typist.types("2")
    typist.types("Niet melden; hulp aangeboden.")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Moeder en Fenna, door mij.")
    opened.cards["stap_5"].reason.setFocus()
    typist.types("Idem.")
    finishes(typist, "stap_5", shell)
    opened.end_button.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: records(vault)[0].closed_on is not None)
    typist.rests()
    (record,) = records(vault)
    assert may_close(record)
    assert state_of(record, "stap_2") is StepState.OPEN
    assert record.no_talk_reason == "Onveilig voor haar als vader het hoort."
    assert (record.choice, record.decision) == ("niet_melden", "Niet melden; hulp aangeboden.")


def test_a_lock_in_the_middle_of_a_word_keeps_it(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    presses_m(typist, shell)
    typist.presses(Qt.Key.Key_End, CTRL)
    typist.types(" En een kras op haar ha")
    typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked
    with open_vault(vault.path, PASSPHRASE) as again:
        assert records(again) == []
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        anew = typist.window.centralWidget()
        assert isinstance(anew, Shell)
        anew.navigate("signals", ToSection("meldcode"))
        typist.rests()
        facts = form(anew).cards["stap_1"].fields
        assert isinstance(facts, FactsBody)
        assert facts.seen.rows[0].note.toPlainText() == seen[0].observation + " En een kras op haar ha"
        assert view(anew).unsaved
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: records(again))
        typist.rests()
        typist.window.lock()
    with open_vault(vault.path, PASSPHRASE) as last:
        assert last.journal.drafts() == ()
        assert len(records(last)) == 1


def test_a_marked_kind_brings_one_quiet_line_and_a_mild_one_none(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    for signal, expected in zip(seen, (True, False), strict=True):
        shell.navigate("journal", signal.id)
        typist.rests()
        page = shell.page()
        assert page is not None
        lines = [
            each for each in page.findChildren(QLabel) if each.text() == quiet_line() and each.isVisible()
        ]
        assert bool(lines) is expected
    assert quiet_line() == "Past dit bij de meldcode? M"
    assert records(vault) == []


def test_a_record_changed_elsewhere_is_not_overwritten(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    presses_m(typist, shell)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(records(vault)) == 1)
    typist.rests()
    vault.journal.amend(replace(records(vault)[0], suspicion="Van elders."))
    typist.types("X")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert records(vault)[0].suspicion == "Van elders."
    assert view(shell).message.isVisible()
    assert view(shell).unsaved


def test_a_wrong_day_or_time_takes_the_focus(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    facts = presses_m(typist, shell).cards["stap_1"].fields
    assert isinstance(facts, FactsBody)
    row = facts.seen.rows[0]
    row.at.setFocus()
    typist.types("25:99")
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert row.at.hasFocus()
    row.at.clear()
    row.day.edit.setFocus()
    row.day.edit.selectAll()
    typist.types("31-12-2098")
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert row.day.edit.hasFocus()
    assert records(vault) == []


def test_steps_are_five_cards_that_tell_their_state(
    typist: Typist, vault: Vault, shell: Shell, seen: tuple[Signal, Signal]
) -> None:
    opened = presses_m(typist, shell)
    assert tuple(opened.cards) == STEPS
    assert opened.cards["stap_1"].name.text().endswith("begonnen")
    assert opened.cards["stap_2"].name.text() == "2  Overleggen · open"
    assert [box.isChecked() for box in opened.findChildren(QCheckBox)] == [True, False]
    finishes(typist, "stap_1", shell)
    assert opened.cards["stap_1"].name.text().endswith("afgerond")
    assert not opened.cards["stap_2"].opened, "the program goes on to no step by itself"
