# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a report by keyboard: typed, chosen, looked over, seen, saved, and read back from the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.buttons import LinkButton
from tests.journeys.case import names_in, said_in
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import CTRL
from tests.journeys.words_case import Writer

PLAYS = "Sam eet thuis bijna niet."
DID = "We koken elke dinsdag samen."
QUOTE = "Bij Yara kan ik lachen."


@pytest.fixture
def writer(typist: Typist, vault: Vault, shell: Shell) -> Writer:
    return Writer(typist, shell, vault)


def writes(writer: Writer) -> None:
    """A theme, with a name in it, and a quote with another."""
    writer.opens_part(ReportPart.THEMES)
    assert writer.typist.place is writer.view.writing.themes.first
    writer.typist.types(PLAYS)
    writer.typist.presses(Qt.Key.Key_Tab)
    writer.typist.types(DID)
    writer.tabs_to(writer.view.writing.own_quotes)
    writer.typist.types(QUOTE)


def words_in(path: Path) -> str:
    return " ".join(said_in(path).split())


def test_words_are_typed_looked_over_and_printed_without_the_names(writer: Writer, tmp_path: Path) -> None:
    writes(writer)
    writer.reviews()
    review = writer.view.review
    assert review.review is not None
    assert {each.text for each in review.review.proposals} >= {"Sam", "Yara"}
    assert review.review.undecided
    writer.decides()
    assert writer.view.review.risks.question.isAncestorOf(writer.typist.place)
    writer.typist.presses(Qt.Key.Key_3)
    assert writer.typist.place is review.preview
    writer.goes_on()
    assert writer.page.step is writer.page.giving
    seen = " ".join(" ".join(writer.page.giving.made.sheets.texts).split())  # type: ignore[union-attr]
    assert DID in seen
    text = words_in(writer.saves(tmp_path))
    assert DID in text
    assert "eet thuis bijna niet." in text
    assert "kan ik lachen." in text
    assert names_in(text, ("Sam", "Yara", "Bakker", "Amrani")) == []


def test_each_part_of_the_four_opens_where_it_is_written(writer: Writer) -> None:
    writer.opens_part(ReportPart.EVALUATION)
    writing = writer.view.writing
    assert writer.typist.place is writing.evaluation
    for part, field in ((ReportPart.TALK, writing.answers[0]), (ReportPart.THEMES, writing.themes.first)):
        writer.page.chips.chips[part].setFocus()
        writer.typist.presses(Qt.Key.Key_Return)
        writer.typist.rests()
        assert writer.typist.place is field


def test_what_is_not_decided_stays_here_and_is_said(writer: Writer) -> None:
    writes(writer)
    writer.reviews()
    writer.goes_on()
    assert writer.view.step is writer.view.review
    assert "F7" in writer.said
    writer.typist.presses(Qt.Key.Key_F7)
    assert writer.view.review.listed.hasFocus()


def test_the_one_question_keeps_it_here_until_it_is_answered(writer: Writer) -> None:
    writes(writer)
    writer.reviews()
    writer.decides()
    writer.goes_on()
    assert writer.view.step is writer.view.review
    assert "vraag" in writer.said
    writer.answers(Qt.Key.Key_1)
    writer.goes_on()
    assert writer.view.step is writer.view.review
    writer.answers(Qt.Key.Key_3)
    writer.goes_on()
    assert writer.page.step is writer.page.giving


def test_words_without_a_quote_or_story_ask_no_question(writer: Writer) -> None:
    writer.opens_part(ReportPart.THEMES)
    writer.typist.types(DID)
    writer.reviews()
    writer.decides()
    writer.goes_on()
    assert writer.page.step is writer.page.giving


def test_the_pages_made_from_the_figures_do_not_leave_with_words_unread(
    writer: Writer, tmp_path: Path
) -> None:
    writes(writer)
    writer.escapes()
    writer.goes_on()
    writer.saves_in(tmp_path)
    writer.goes_on()
    assert list(tmp_path.glob("*.pdf")) == []
    assert writer.said
    (look,) = (each for each in writer.page.message.findChildren(LinkButton) if each.isVisible())
    look.setFocus()
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    assert isinstance(writer.page.section, WordsView)


def test_a_word_changed_afterwards_is_asked_about_and_other_decisions_stay(writer: Writer) -> None:
    writes(writer)
    writer.reviews()
    writer.decides()
    writer.answers()
    decided = len(writer.view.review.review.decisions)  # type: ignore[union-attr]
    writer.escapes()
    assert writer.view.step is writer.view.writing
    writer.view.writing.own_quotes.setFocus()
    writer.typist.presses(Qt.Key.Key_End, CTRL)
    writer.typist.types(" En met Noor ook.")
    writer.reviews()
    review = writer.view.review
    assert review.review is not None
    assert [each.text for each in review.review.undecided] == ["Noor"]
    assert len(review.review.decisions) == decided
    assert review.recognisable == ""


def test_quotes_of_the_journal_are_ticked(writer: Writer, tmp_path: Path) -> None:
    writer.opens_part(ReportPart.THEMES)
    (box,) = writer.view.writing.quotes.boxes()
    assert box.text() == "‘Hier mag ik zijn.’"
    writer.tabs_to(box)
    writer.typist.presses(Qt.Key.Key_Space)
    writer.reviews()
    writer.decides()
    writer.answers()
    writer.goes_on()
    assert "Hier mag ik zijn." in words_in(writer.saves(tmp_path))


def test_nothing_written_is_said(writer: Writer) -> None:
    writer.opens_part(ReportPart.THEMES)
    writer.goes_on()
    assert writer.view.step is writer.view.writing
    assert "alleen cijfers" in writer.said


def test_words_and_decisions_survive_a_lock(writer: Writer) -> None:
    writes(writer)
    writer.reviews()
    writer.decides()
    decided = len(writer.view.review.review.decisions)  # type: ignore[union-attr]
    writer.locks()
    again = writer.unlocks()
    again.goes_to(ReportPart.THEMES)
    assert again.view.writing.themes.first.toPlainText() == PLAYS  # type: ignore[attr-defined]
    assert again.view.writing.own_quotes.toPlainText() == QUOTE
    again.reviews()
    review = again.view.review.review
    assert review is not None
    assert (len(review.decisions), review.undecided) == (decided, ())
    again.locks()


def test_another_reader_gets_words_of_their_own(writer: Writer) -> None:
    writes(writer)
    writer.escapes()
    writer.chooses("reader", "voor iemand anders…")
    writer.typist.types("Fonds Jong")
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    writer.page.chips.chips[ReportPart.THEMES].setFocus()
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    assert writer.view.writing.words.themes == ()
    writer.escapes()
    first = writer.page.chooser.reader.itemText(0)
    writer.chooses("reader", first)
    writer.page.chips.chips[ReportPart.THEMES].setFocus()
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    assert [theme.did for theme in writer.draft.words.themes] == [DID]
    assert writer.view.writing.words == writer.draft.words


def test_esc_goes_back_step_after_step(writer: Writer) -> None:
    writes(writer)
    writer.reviews()
    writer.escapes()
    assert writer.view.step is writer.view.writing
    writer.escapes()
    assert writer.page.step is writer.page.figures
    writer.typist.sees(lambda: writer.draft.words.themes)


def test_who_writes_stays_in_sight(writer: Writer, qtbot: QtBot) -> None:
    writer.typist.window.resize(1280, 720)
    writer.opens_part(ReportPart.TALK)
    field = writer.view.writing.answers[0]
    qtbot.wait(100)
    assert not field.visibleRegion().isEmpty()
    assert field.visibleRegion().boundingRect().height() > field.height() // 2
