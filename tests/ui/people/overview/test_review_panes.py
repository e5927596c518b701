# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two texts: colours and lines, what leaves them, the privacy view, and texts of any length or script."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.ui.clipboard import MARK, ClipboardKeeper
from kjw_desktop.ui.people.overview.review_pane import ReviewPane
from kjw_desktop.ui.people.overview.review_units import LEFT_OUT
from kjw_desktop.ui.privacy_view.view import PrivacyView
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.theme.tokens import DARK, LIGHT
from kjw_desktop.ui.widgets.private_field import PRIVATE
from tests.ui.people.overview.conftest import Reader, at_hand
from tests.ui.people.overview.stories import SAM, review_of

CTRL = Qt.KeyboardModifier.ControlModifier
Underline = QTextCharFormat.UnderlineStyle


def look_of(pane: ReviewPane, words: str) -> QTextCharFormat:
    """How words look where they first stand."""
    cursor = QTextCursor(pane.document())
    before = pane.toPlainText()[: pane.toPlainText().index(words)]
    cursor.setPosition(len(before.encode("utf-16-le")) // 2 + 1)  # as Qt counts
    return cursor.charFormat()


def test_a_line_dots_and_dashes_tell_how_sure_it_is(reader: Reader) -> None:
    before = reader.view.before
    assert look_of(before, "Sam").underlineStyle() is Underline.SingleUnderline
    assert look_of(before, "SchakelBand").underlineStyle() is Underline.DotLine
    assert look_of(before, "tweelingzus").underlineStyle() is Underline.DashUnderline
    assert look_of(before, "speelde").underlineStyle() is Underline.NoUnderline


def test_colours_tell_what_was_decided_on_both_sides(reader: Reader) -> None:
    view = reader.view
    assert look_of(view.before, "Sam").background().color() == QColor(LIGHT.concern_weak)
    reader.presses(Qt.Key.Key_Return)
    assert look_of(view.before, "Sam").background().color() == QColor(LIGHT.serious_weak)
    assert look_of(view.after, "J.").background().color() == QColor(LIGHT.strength_weak)
    reader.presses(Qt.Key.Key_B)
    reader.types("hij is het zelf")
    reader.presses(Qt.Key.Key_Return)
    for pane in (view.before, view.after):
        assert look_of(pane, "oom Ruben").background().color() == QColor(LIGHT.mild_weak)


def test_what_is_left_out_leaves_a_blank_to_see(reader: Reader) -> None:
    reader.sees(review_of("Bel [06-12345678|contactgegevens|] maar."))
    assert "06" not in reader.view.after.toPlainText()
    assert at_hand(reader.view.after) == LEFT_OUT
    assert look_of(reader.view.after, LEFT_OUT).background().color() == QColor(LIGHT.concern_weak)


def test_another_theme_colours_the_texts_anew(reader: Reader, look: Look, qapp: QApplication) -> None:
    look.choose(ThemeChoice.DARK)
    qapp.processEvents()
    reader.rests()
    assert look_of(reader.view.before, "Sam").background().color() == QColor(DARK.concern_weak)
    assert at_hand(reader.view.before) == "Sam"
    look.choose(ThemeChoice.LIGHT)


def test_the_notes_are_not_copied_and_what_is_copied_of_the_rest_is_marked(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The display of the tests never says whose the clipboard is."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("van een ander")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    keeper = ClipboardKeeper(reader.view)
    for pane, copied in (
        (reader.view.before, "van een ander"),
        (reader.view.after, "Uit mijn notities\nOnlangs"),
    ):
        pane.setFocus()
        reader.presses(Qt.Key.Key_A, CTRL)
        reader.presses(Qt.Key.Key_C, CTRL)
        assert clipboard.text().startswith(copied)
    assert clipboard.mimeData().hasFormat(MARK)
    assert "Ruben" not in clipboard.text()
    keeper.clear()


def test_nothing_is_typed_cut_or_dragged_and_no_input_method_learns(reader: Reader) -> None:
    for pane in (reader.view.before, reader.view.after):
        text = pane.toPlainText()
        pane.setFocus()
        reader.presses(Qt.Key.Key_A, CTRL)
        reader.presses(Qt.Key.Key_X, CTRL)
        reader.types("x")
        reader.presses(Qt.Key.Key_Backspace)
        assert pane.toPlainText() == text
        assert pane.inputMethodHints() & PRIVATE == PRIVATE
        assert not pane.document().isUndoAvailable()


def test_the_privacy_view_covers_both_texts_and_the_list(reader: Reader, opened: Opened) -> None:
    """Other names of the same length give the same picture."""
    view, privacy = reader.view, PrivacyView(reader.view.window())
    pictures = []
    for name in ("Samira", "Willem"):
        reader.sees(review_of(f"Hier is [{name}|naam|J.], met {name[::-1]}."))
        view.setFocus()
        _switched(privacy, opened.vocabularies, on=True)
        pictures.append([part.grab().toImage() for part in (view.before, view.after, view.listed)])
        _switched(privacy, opened.vocabularies, on=False)
    assert pictures[0] == pictures[1]
    reader.sees(review_of("Hier is [Samira|naam|J.]."))
    shown = view.before.grab().toImage()
    reader.sees(review_of("Hier is [Willem|naam|J.]."))
    assert view.before.grab().toImage() != shown


def _switched(privacy: PrivacyView, words: Vocabularies, *, on: bool) -> None:
    if privacy.on is not on:
        privacy.switch(words)
    QApplication.processEvents()


def test_emoji_and_arabic_keep_their_places(reader: Reader) -> None:
    reader.sees(
        review_of(
            "😀😀 [Sam|naam|J.] zei مرحبا tegen [Noor|naam|een gezinslid] 👩‍👩‍👧.\r\nEn [Sam|naam|J.] 🎉"
        )
    )
    assert at_hand(reader.view.before) == "Sam"
    reader.presses(Qt.Key.Key_Return)
    assert (at_hand(reader.view.before), at_hand(reader.view.after)) == ("Noor", "een gezinslid")
    reader.presses(Qt.Key.Key_Return)
    assert look_of(reader.view.after, "een gezinslid").background().color() == QColor(LIGHT.strength_weak)
    assert "Sam" not in reader.view.after.toPlainText()


def test_a_note_of_one_megabyte_is_written_whole_and_walked_through(reader: Reader) -> None:
    text = ("en dan nog een lang verhaal over niets " * 25_000)[:999_000] + "tot [Yara|naam|een ander] kwam."
    reader.sees(review_of(text))
    reader.rests()
    assert at_hand(reader.view.after) == "een ander"
    assert reader.view.before.toPlainText().replace("\n", "").endswith("tot Yara kwam.")
    assert reader.view.before.viewport().rect().intersects(reader.view.before.cursorRect())
    longest, block = 0, reader.view.before.document().begin()
    while block.isValid():
        longest, block = max(longest, block.length()), block.next()
    assert longest < 4_000, "Qt would lay it out in one go"


def test_thousands_of_notes_are_there_to_read_before_all_are_written(reader: Reader) -> None:
    view = reader.view
    view.show_review(review_of(*SAM * 667), ())
    turns = 0
    while not view.settled:
        QApplication.processEvents()
        turns += 1
        if turns == 3:
            assert view.before.toPlainText().count("\n") > 3
            assert view.before.toPlainText().count("notities") == 1
            view.listed.setFocus()
            QTest.keyClick(view.listed, Qt.Key.Key_Left)
    assert turns > 10
    assert view.before.textCursor().block().text().endswith("Vandaag weer Sam. Hij en Noor aten mee.")
    view.begin()
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision("naam:sam") == Decision(Act.ACCEPTED)
    assert view.before.document().blockCount() > 4_000
    end = QTextCursor(view.before.document())
    end.setPosition(view.before.toPlainText().rindex("Sam") + 1)
    assert end.charFormat().background().color() == QColor(LIGHT.serious_weak)


def test_what_is_at_hand_stays_in_sight_while_something_is_asked(reader: Reader) -> None:
    reader.sees(review_of(*SAM * 20, "Tot slot [Yara|naam|een ander]."))
    view = reader.view
    reader.presses(Qt.Key.Key_End)
    for pane in (view.before, view.after):
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() - 4)
    view.after.setFixedHeight(view.after.height())
    reader.presses(Qt.Key.Key_B)
    view.after.setFixedHeight(90)
    QApplication.processEvents()
    for pane in (view.before, view.after):
        assert pane.viewport().rect().contains(pane.cursorRect())


def test_reading_on_in_one_text_reads_on_in_the_other(reader: Reader) -> None:
    reader.sees(review_of(*SAM * 30))
    view = reader.view
    view.before.setFocus()
    reader.presses(Qt.Key.Key_End, CTRL)
    assert view.before.unit_in_sight() > 50
    assert abs(view.after.unit_in_sight() - view.before.unit_in_sight()) <= 3


def test_notes_leave_by_no_menu_and_no_selection(reader: Reader) -> None:
    pane = reader.view.before
    pane.selectAll()
    assert pane.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert pane.createMimeDataFromSelection().formats() == []
    reader.view.after.selectAll()
    assert reader.view.after.createMimeDataFromSelection().hasText()
