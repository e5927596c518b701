# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Experience stories by keyboard: written down, told with consent or as several, withdrawn, taken out."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.stories.view import StoriesView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.row_data import RowRole
from tests.journeys.case import SAM, YARA, names_in, said_in
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import CTRL
from tests.journeys.words_case import GROWN, Writer, consent

UNTOLD = "Mag nog niet verteld worden: er is geen toestemming voor."
SITUATION, DID = "Noor durfde niet op het podium.", "We oefenden samen op maandag."


@pytest.fixture
def writer(typist: Typist, vault: Vault, shell: Shell) -> Writer:
    return Writer(typist, shell, vault)


def stored(vault: Vault) -> list[Story]:
    return [each for each in vault.journal.records(EntryKind.STORY) if isinstance(each, Story)]


def story(writer: Writer) -> Story:
    """Of Noor, on the last day of the quarter."""
    return Story(
        day=writer.period.end,
        title="Op het podium",
        situation=SITUATION,
        what_we_did=DID,
        people=participants(GROWN.id),
    )


def stories(writer: Writer) -> StoriesView:
    """Where stories are written, by Enter on the act among the words."""
    writer.opens_part(ReportPart.STORY)
    writer.tabs_to(writer.view.writing.new_story)
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    view = writer.view.step
    assert isinstance(view, StoriesView)
    return view


def listed(view: StoriesView) -> list[tuple[str, str]]:
    model = view.listed.rows.model()
    rows = [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]
    return [(row.title, row.detail) for row in rows]


def boxes(writer: Writer) -> list[QCheckBox]:
    return list(writer.view.writing.stories.boxes())


def writes(writer: Writer, view: StoriesView, *names: str, several: bool = False) -> None:
    """A new story, field after field."""
    typist = writer.typist
    view.new.setFocus()
    typist.presses(Qt.Key.Key_Return)
    assert typist.place is view.form.first
    typist.types("Op het podium")
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_2 if several else Qt.Key.Key_1)
    for name in names:
        typist.types(name)
        typist.presses(Qt.Key.Key_Return)
        typist.rests()
    writer.tabs_to(view.form.situation)  # type: ignore[attr-defined]  # the form of this view
    typist.types(SITUATION)
    typist.presses(Qt.Key.Key_Tab)
    typist.types(DID)
    typist.rests()


def tells(writer: Writer) -> None:
    """From the words, with a story ticked, to the pages."""
    writer.reviews()
    writer.decides()
    writer.answers()
    writer.goes_on()
    assert writer.page.step is writer.page.giving, writer.said


def ticks(writer: Writer) -> None:
    """The first story, by Space."""
    (box, *_) = boxes(writer)
    writer.tabs_to(box)
    writer.typist.presses(Qt.Key.Key_Space)
    assert box.isChecked()


def withdraws(writer: Writer, given: Consent) -> Record:
    """Noor says no after all, on another page."""
    held = writer.vault.journal.find(given.id)
    assert isinstance(held, Consent)
    return writer.vault.journal.amend(replace(held, withdrawn_on=writer.shell.context.today()))


def text_of(path: Path) -> str:
    return " ".join(said_in(path).split())


def test_one_without_consent_is_said_in_form_and_list_and_cannot_be_ticked(
    writer: Writer, vault: Vault
) -> None:
    view = stories(writer)
    writes(writer, view, "noor")
    assert view.form.standing.text() == UNTOLD  # type: ignore[attr-defined]
    writer.goes_on()
    (kept,) = stored(vault)
    assert (kept.title, kept.situation, kept.what_we_did) == ("Op het podium", SITUATION, DID)
    assert kept.person_ids == (GROWN.id,)
    assert kept.day == writer.period.end, "a story for a quarter that is over is of that quarter"
    assert listed(view) == [("Op het podium", UNTOLD)]
    writer.escapes()
    (box,) = boxes(writer)
    assert not box.isEnabled()
    assert box.accessibleDescription() == UNTOLD
    vault.journal.record(consent())
    writer.shell.context.events.recorded.emit(None)
    writer.typist.rests()
    (box,) = boxes(writer)
    assert box.isEnabled()


def test_one_with_consent_is_told_without_the_name(writer: Writer, vault: Vault, tmp_path: Path) -> None:
    vault.journal.record(consent(), story(writer))
    writer.opens_part(ReportPart.STORY)
    ticks(writer)
    tells(writer)
    text = text_of(writer.saves(tmp_path))
    assert DID in text
    assert "Samengesteld" not in text
    assert names_in(text, ("Noor", "Visser")) == []


def test_the_keys_are_on_the_first_story_that_may_be_told(writer: Writer, vault: Vault) -> None:
    vault.journal.record(consent(), story(writer))
    writer.opens_part(ReportPart.STORY)
    assert writer.typist.place is boxes(writer)[0]


def test_one_of_several_says_so_in_print(writer: Writer, vault: Vault, tmp_path: Path) -> None:
    view = stories(writer)
    writes(writer, view, "sam", "yara", several=True)
    writer.goes_on()
    (kept,) = stored(vault)
    assert (kept.composite, set(kept.person_ids)) == (True, {SAM.id, YARA.id})
    writer.escapes()
    ticks(writer)
    tells(writer)
    text = text_of(writer.saves(tmp_path))
    assert DID in text
    assert "Samengesteld uit de verhalen van meerdere jongeren" in text


@pytest.mark.parametrize(
    ("names", "several", "said"),
    [
        ((), False, "Kies de ene jongere"),
        (("sam", "yara"), False, "Kies de ene jongere"),
        (("sam",), True, "Samengesteld"),
    ],
)
def test_whose_it_is_has_to_fit(
    writer: Writer, vault: Vault, names: tuple[str, ...], several: bool, said: str
) -> None:
    view = stories(writer)
    writes(writer, view, *names, several=several)
    writer.goes_on()
    assert stored(vault) == []
    assert writer.said.startswith(said)
    assert view.form.people.isAncestorOf(writer.typist.place)  # type: ignore[attr-defined]


def test_consent_withdrawn_after_the_pages_were_made_keeps_the_story_here(
    writer: Writer, vault: Vault, tmp_path: Path
) -> None:
    given = consent()
    vault.journal.record(given, story(writer))
    writer.opens_part(ReportPart.STORY)
    ticks(writer)
    tells(writer)
    withdraws(writer, given)
    writer.saves_in(tmp_path)
    writer.goes_on()
    assert list(tmp_path.glob("*.pdf")) == []
    assert "toestemming" in writer.said
    assert vault.journal.publications() == ()


def test_consent_withdrawn_elsewhere_leaves_the_story_out_and_says_so(writer: Writer, vault: Vault) -> None:
    given = consent()
    vault.journal.record(given, story(writer))
    writer.opens_part(ReportPart.STORY)
    ticks(writer)
    writer.typist.sees(lambda: writer.draft.words.stories)
    changed = withdraws(writer, given)
    writer.shell.context.events.amended.emit(changed)
    writer.typist.rests()
    assert not boxes(writer)[0].isEnabled()
    assert "mag niet meer verteld worden" in writer.said
    writer.typist.sees(lambda: writer.draft.words.stories == ())


def test_a_story_taken_out_comes_back_and_the_words_of_the_report_stay(writer: Writer, vault: Vault) -> None:
    vault.journal.record(consent(), story(writer))
    writer.opens_part(ReportPart.THEMES)
    writer.typist.types("Veel over school.")
    ticks(writer)
    writer.typist.sees(lambda: writer.draft.words.stories)
    writer.typist.presses(Qt.Key.Key_Tab)
    writer.tabs_to(writer.view.writing.new_story)
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    view = writer.view.stories
    assert view.listed.rows.hasFocus()
    writer.typist.presses(Qt.Key.Key_Delete)
    writer.typist.rests()
    writer.typist.presses(Qt.Key.Key_2)
    writer.typist.rests()
    assert stored(vault) == []
    writer.typist.sees(lambda: writer.draft.words.stories == ())
    assert [each.plays for each in writer.draft.words.themes] == ["Veel over school."]
    writer.typist.presses(Qt.Key.Key_Z, CTRL)
    writer.typist.rests()
    assert [each.title for each in stored(vault)] == ["Op het podium"]
    writer.typist.sees(lambda: len(listed(view)) == 1)


def test_a_story_changed_in_two_places_is_told(writer: Writer, vault: Vault) -> None:
    vault.journal.record(story(writer))
    view = stories(writer)
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    (kept,) = stored(vault)
    vault.journal.amend(replace(kept, quote="Ik durfde."))
    writer.typist.presses(Qt.Key.Key_End)
    writer.typist.types(" weer")
    writer.goes_on()
    assert stored(vault)[0].title == "Op het podium"
    assert "ergens anders" in writer.said
    writer.goes_on()
    assert stored(vault)[0].title == "Op het podium weer"
    assert listed(view)[0][0] == "Op het podium weer"


def test_a_story_changed_after_the_review_is_looked_over_again(writer: Writer, vault: Vault) -> None:
    vault.journal.record(consent(), story(writer))
    writer.opens_part(ReportPart.STORY)
    ticks(writer)
    writer.reviews()
    writer.decides()
    (kept,) = stored(vault)
    changed = vault.journal.amend(replace(kept, what_changed="Yara kwam kijken."))
    writer.shell.context.events.amended.emit(changed)
    writer.typist.rests()
    review = writer.view.review.review
    assert review is not None
    assert [each.text for each in review.undecided] == ["Yara"]


def test_what_is_written_of_a_story_survives_a_lock(writer: Writer) -> None:
    view = stories(writer)
    writes(writer, view, "noor")
    writer.locks()
    again = writer.unlocks()
    anew = stories(again)
    form = anew.form
    assert form.widget.isVisible()
    assert again.said == "Je was dit verhaal nog aan het schrijven."
    again.goes_on()
    (kept,) = stored(again.vault)
    assert (kept.title, kept.situation, kept.person_ids) == ("Op het podium", SITUATION, (GROWN.id,))
    again.locks()


def test_a_story_that_is_being_written_asks_to_stay(writer: Writer) -> None:
    view = stories(writer)
    writes(writer, view, "noor")
    writer.shell.navigate("today")
    assert writer.shell.page() is writer.page
    writer.escapes()
    writer.typist.presses(Qt.Key.Key_2)
    writer.typist.rests()
    assert not view.form.widget.isVisible()
    writer.escapes()
    assert writer.view.step is writer.view.writing


def test_a_day_to_come_and_no_title_are_said(writer: Writer, vault: Vault) -> None:
    view = stories(writer)
    writes(writer, view, "noor")
    view.form.first.setFocus()
    writer.typist.presses(Qt.Key.Key_A, CTRL)
    writer.typist.presses(Qt.Key.Key_Backspace)
    writer.goes_on()
    assert writer.said.startswith("Geef het verhaal een titel")
    assert writer.typist.place is view.form.first
    writer.typist.types("Later")
    view.form.day.edit.setFocus()  # type: ignore[attr-defined]
    writer.typist.presses(Qt.Key.Key_A, CTRL)
    later = writer.shell.context.today() + timedelta(days=9)
    writer.typist.types(later.strftime("%d-%m-%Y"))
    writer.goes_on()
    assert writer.said == "Die dag moet nog komen."
    assert stored(vault) == []
