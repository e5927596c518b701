# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An anonymous case of awkward notes, and one that is cancelled, locked, killed, withdrawn or refused."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.ui.people.overview.making import prepare
from kjw_desktop.ui.shell import Shell
from tests.day import TODAY
from tests.journeys.case import (
    CTRL,
    SAM,
    TEN,
    YARA,
    Caseworker,
    contacts,
    names_in,
    said_in,
)
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.test_taken_up_after_lock import after_a_lock
from tests.journeys.test_trouble_while_writing import full_disk, on_unix

CHAT = """[12-11-2026 19:32] Sam: yo ben je er
[12-11-2026 19:33] Yara 🥁: bijna, wacht bij het Zwaanplein
[12-11-2026 19:34] Sam: ok snap me op sam.bakker2011 of app 06 12345678
[12-11-2026 19:35] Yara 🥁: 👍👍"""
RIGHT_TO_LEFT = (
    "Sam zei thuis: سام يريد أن يعود إلى البيت. Daarna lachte hij 😀👨‍👩‍👧‍👦 en ging Sam naar huis."
)
CONSENT = Consent(
    day=TODAY,
    kind=SHARED_WITH,
    state="gegeven_schriftelijk",
    givers=("jeugdige", "ouder_1"),
    partner="sociaal_wijkteam",
    purpose="Naam en leeftijd delen voor hulp thuis",
    people=participants(SAM.id),
)
MANY = 2000


def worker_with(typist: Typist, vault: Vault, shell: Shell, person: Person, *notes: str) -> Caseworker:
    vault.journal.record(person, YARA, *contacts(notes, person.id))
    return Caseworker(typist, shell, person.id)


def saved(worker: Caseworker, folder: Path) -> str:
    """Everything that the PDF says, made with every proposal agreed on."""
    worker.previews()
    worker.saves_in(folder)
    (path,) = folder.glob("*.pdf")
    return said_in(path)


def test_a_person_without_notes(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> None:
    worker = worker_with(typist, vault, shell, SAM)
    worker.begins("")
    worker.goes_on()
    assert "Schrijf je vraag" in worker.said
    typist.types("Wie kan er met Sam meekijken?")
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    worker.decides()
    worker.view.review.risks.question.setFocus()
    worker.answers_no()
    worker.goes_on()
    worker.saves_in(tmp_path)
    (path,) = tmp_path.glob("*.pdf")
    assert "meekijken" in said_in(path)
    assert names_in(said_in(path)) == []


def test_a_pasted_chat(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> None:
    said = saved(worker_with(typist, vault, shell, SAM, CHAT), tmp_path)
    assert names_in(said, ("Sam", "Yara", "bakker2011", "12345678", "Zwaanplein")) == []
    assert "ben je er" in said


def test_right_to_left_and_emoji(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> None:
    worker = worker_with(typist, vault, shell, SAM, RIGHT_TO_LEFT)
    said = saved(worker, tmp_path)
    assert names_in(said) == []
    assert "ging" in said


@pytest.mark.parametrize(
    ("person", "notes", "stays"),
    [
        (
            Person(first_name="Roos", nicknames=("Roosje",)),
            ("Roos kwam met een roos voor de begeleiding.", "Roosje is trots."),
            "een roos voor",
        ),
        (
            Person(first_name="Mohammed", nicknames=("Mo",)),
            ("Mo z'n fiets is weg. Morgen gaat mo kijken.", "Motor gezien, mooi."),
            "Morgen gaat",
        ),
    ],
)
def test_names_that_are_words_or_two_letters(
    typist: Typist,
    vault: Vault,
    shell: Shell,
    tmp_path: Path,
    person: Person,
    notes: tuple[str, ...],
    stays: str,
) -> None:
    said = saved(worker_with(typist, vault, shell, person, *notes), tmp_path)
    assert not any(name in said for name in ("Roos ", "Roosje", "Mo z'n", "Mohammed"))
    assert stays in said


def test_2000_notes_are_looked_through_in_the_background_and_can_be_cancelled(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    notes = contacts(TEN * (MANY // len(TEN)))
    near = [replace(each, day=TODAY) for each in notes]
    vault.journal.record_all([SAM, YARA, *near])
    worker = Caseworker(typist, shell)
    worker.begins()
    view = worker.view
    typist.sees(lambda: len(view.choose.notes.chosen) == MANY)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.desk is not None and view.desk.busy)
    typist.sees(view.strip.isVisible)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert "Gestopt" in worker.said
    assert view.step is not view.review
    assert len(view.choose.notes.chosen) == MANY


def test_a_lock_in_the_middle_goes_on_where_it_was(typist: Typist, vault: Vault, shell: Shell) -> None:
    vault.journal.record(SAM, YARA, *contacts(TEN))
    worker = Caseworker(typist, shell)
    worker.reviews()
    typist.presses(Qt.Key.Key_A)
    typist.rests()
    typist.presses(Qt.Key.Key_R)
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("halverwe")
    before = worker.view.review.review
    assert before is not None
    with after_a_lock(typist, str(vault.path), lambda _vault: None) as (again, anew):
        later = Caseworker(typist, anew)
        later.begins("")
        typist.sees(lambda: later.view.step is later.view.review)
        now = later.view.review.review
        assert now is not None
        assert now.decisions == before.decisions
        assert now.stand_ins == before.stand_ins
        assert later.view.review.asking.line.text() == "halverwe"
        assert "Je was nog bezig" in later.said
        assert again.journal.publications() == ()


def test_a_draft_holds_no_word_of_a_note(typist: Typist, vault: Vault, shell: Shell) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.reviews("Wat nu?")
    worker.decides()
    typist.sees(lambda: "akkoord" in (vault.journal.draft(f"casus:{SAM.id}") or ""))
    draft = vault.journal.draft(f"casus:{SAM.id}") or ""
    assert names_in(draft) == []
    assert "voetbal" not in draft


def test_an_erased_note_is_gone_from_the_case_too(typist: Typist, vault: Vault, shell: Shell) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.reviews()
    gone = next(each for each in vault.journal.records(EntryKind.CONTACT) if "drummen" in repr(each))
    vault.journal.erase(gone.id)
    shell.context.events.erased.emit(gone.id)
    typist.rests()
    typist.sees(lambda: "drummen" not in worker.view.review.before.toPlainText())
    assert worker.view.step is worker.view.review


def test_an_erased_young_person_leaves_nothing(typist: Typist, vault: Vault, shell: Shell) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.reviews()
    worker.decides()
    view = worker.view
    vault.journal.erase(SAM.id)
    shell.context.events.erased.emit(SAM.id)
    typist.rests()
    assert view.desk is None
    assert view.review.review is None
    assert "voetbal" not in view.review.before.toPlainText()
    assert not [key for key in vault.journal.drafts() if key.startswith("casus:")]


def with_consent(typist: Typist, vault: Vault, shell: Shell, consent: Consent | None) -> Caseworker:
    """Sam's case, chosen to go by name."""
    vault.journal.record(SAM, YARA, *contacts(TEN), *([consent] if consent else []))
    worker = Caseworker(typist, shell)
    worker.begins()
    worker.view.choose.ground.setFocus()
    typist.presses(Qt.Key.Key_2)
    typist.rests()
    return worker


def test_by_name_without_consent_goes_no_further(typist: Typist, vault: Vault, shell: Shell) -> None:
    worker = with_consent(typist, vault, shell, None)
    assert "geen geldige toestemming" in worker.view.choose.ground.stands.text()
    worker.goes_on()
    assert worker.view.step is not worker.view.review
    assert "geldige toestemming" in worker.said
    worker.view.choose.ground.ask.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert worker.page.about.key == "consents"


def test_by_name_has_exactly_the_fields_of_the_consent(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = with_consent(typist, vault, shell, CONSENT)
    ground = worker.view.choose.ground
    assert "Naam en leeftijd" in ground.stands.text()
    assert [key for key, box in ground.boxes.items() if box.isChecked()] == ["leeftijd"]
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    assert not worker.view.review.risks.question.isVisible(), "everybody will know who it is"
    worker.decides()
    assert worker.view.review.preview.hasFocus()
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.preview)
    worker.saves_in(tmp_path)
    (path,) = tmp_path.glob("*.pdf")
    said = said_in(path)
    assert "Sam kwam na voetbal" in said
    assert "Sams moeder" in said
    assert names_in(said, ("Kompas", "Zwanenlaan", "Yara", "Ruben", "12345678")) == []
    (publication,) = vault.journal.publications()
    assert publication.kind == "toeleiding_met_toestemming"
    assert str(CONSENT.id) in publication.ground


def test_the_name_does_not_stay_when_it_goes_without_a_name_after_all(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = with_consent(typist, vault, shell, CONSENT)
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    worker.decides()
    typist.presses(Qt.Key.Key_Escape)
    worker.view.choose.ground.setFocus()
    typist.presses(Qt.Key.Key_1)
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    worker.decides()
    worker.answers_no()
    worker.goes_on()
    worker.saves_in(tmp_path)
    (path,) = tmp_path.glob("*.pdf")
    assert names_in(said_in(path)) == []


def test_a_consent_withdrawn_while_the_pages_are_open(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = with_consent(typist, vault, shell, CONSENT)
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    worker.decides()
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.preview)
    vault.journal.amend(replace(CONSENT, withdrawn_on=TODAY))
    worker.saves_in(tmp_path)
    assert "geen toestemming voor die nu geldt" in worker.said
    assert list(tmp_path.glob("*.pdf")) == []
    assert vault.journal.publications() == ()


def test_what_left_by_name_is_emptied_when_the_consent_is_withdrawn(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = with_consent(typist, vault, shell, CONSENT)
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.review)
    worker.decides()
    worker.goes_on()
    typist.sees(lambda: worker.view.step is worker.view.preview)
    worker.saves_in(tmp_path)
    vault.journal.amend(replace(CONSENT, withdrawn_on=TODAY))
    (publication,) = vault.journal.publications()
    assert (publication.content, len(publication.fingerprint)) == ("", 64)
    worker.page.about.show_section("overview")
    typist.presses(Qt.Key.Key_E, CTRL)
    typist.rests()
    row = worker.view.left.rows.model().index(0, 0)
    assert "de inhoud is gewist" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    worker.view.left.rows.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert worker.view.step is worker.view.reading


@on_unix
def test_no_room_for_the_file(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.previews()
    with full_disk(vault, more=-vault.database.stat().st_size):
        worker.saves_in(tmp_path)
    assert "vol" in worker.said
    assert list(tmp_path.glob("*.pdf")) == []
    assert worker.view.step is worker.view.preview


def test_a_folder_that_is_not_there(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.previews()
    worker.saves_in(tmp_path / "weg")
    assert "bestaat niet" in worker.said
    assert vault.journal.publications() == ()


def test_a_name_of_the_file_that_tells_who_it_is(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.previews()
    worker.view.choose_path = lambda _name: str(tmp_path / "casus Sam Bakker.pdf")
    worker.goes_on()
    assert "nog woorden die niet naar buiten mogen" in worker.said
    assert list(tmp_path.glob("*.pdf")) == []
    assert vault.journal.publications() == ()


def test_a_name_with_another_ending_takes_no_files_place(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.previews()
    other = tmp_path / "casus.v2.pdf"
    other.write_bytes(b"van een ander")
    worker.view.choose_path = lambda _name: str(tmp_path / "casus.v2")
    worker.goes_on()
    assert "Er is niets overschreven" in worker.said
    assert other.read_bytes() == b"van een ander"
    other.unlink()
    worker.goes_on()
    assert other.read_bytes().startswith(b"%PDF")


def test_a_dialog_that_is_cancelled_saves_nothing(typist: Typist, vault: Vault, shell: Shell) -> None:
    worker = worker_with(typist, vault, shell, SAM, *TEN)
    worker.previews()
    worker.view.choose_path = lambda _name: ""
    worker.goes_on()
    assert worker.view.step is worker.view.preview
    assert vault.journal.publications() == ()


KILLED = """
import sys
from uuid import UUID
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.to_be_killed import *

path, passphrase, person = sys.argv[1:]
window, vault = opens(path, passphrase)
shell = window.findChild(Shell)
shell.navigate("people", ToSection("overview_for_consultation", None, UUID(person)))
rests()
QTest.keyClicks(app.focusWidget(), "Wat nu?")
view = shell.page().about.current
while view.step is not view.review:
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rests()
QTest.keyClick(app.focusWidget(), Qt.Key.Key_A)
rests()
QTest.qWait(400)
rests()
print(len(view.review.review.decisions), flush=True)
app.exec()
"""


@on_unix
def test_a_kill_in_the_middle_of_the_review(tmp_path: Path) -> None:
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    with made.vault as first:
        first.journal.record(SAM, YARA, *contacts(TEN))
        path = first.path
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), PASSPHRASE, str(SAM.id)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert child.stdout is not None
        decided = int(child.stdout.readline())
    finally:
        child.kill()
        child.communicate()
    assert decided > 0
    plain = [each for each in tmp_path.rglob("*") if each.is_file() and b"voetbal" in each.read_bytes()]
    assert plain == [], "only the vault knows"
    with open_vault(path, PASSPHRASE) as again:
        from kjw_desktop.reports.referral.draft import draft_key, from_json

        draft = from_json(again.journal.draft(draft_key(SAM.id)) or "")
        assert draft.choice.question == "Wat nu?"
        found = prepare(again.journal, draft.choice, draft.review, TODAY, lambda _done, _total: None)
        assert len(found.review.decisions) == decided
        assert {each.key for each in found.review.proposals} >= set(found.review.decisions)
