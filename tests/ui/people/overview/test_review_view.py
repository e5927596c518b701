# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going through a review by keyboard: walking, deciding, marking, taking back, and the one question."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kjw_desktop.privacy.review.proposal import MARKED, Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.context import Command
from tests.ui.people.overview.conftest import Reader, at_hand
from tests.ui.people.overview.stories import SAM, review_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
SAM_KEY, RUBEN, PHONE = "naam:sam", "naam:oom ruben", "contactgegevens:06-12345678"
ACCEPTED = Decision(Act.ACCEPTED)


def before(reader: Reader) -> str:
    return reader.view.before.toPlainText()


def after(reader: Reader) -> str:
    return reader.view.after.toPlainText()


def test_both_texts_stand_beside_each_other_with_about_when(reader: Reader) -> None:
    assert before(reader).startswith("Uit mijn notities\nvandaag: Sam kwam na voetbal naar me toe.")
    assert after(reader).startswith("Uit mijn notities\nOnlangs: J. kwam na voetbal naar me toe.")
    assert "gisteren: Sam speelde" in before(reader)
    assert "Ruben" not in after(reader)


def test_the_first_that_is_undecided_is_at_hand_in_list_and_texts(reader: Reader) -> None:
    assert reader.view.listed.at == SAM_KEY
    assert (at_hand(reader.view.before), at_hand(reader.view.after)) == ("Sam", "J.")


def test_enter_agrees_and_goes_on(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(SAM_KEY) == ACCEPTED
    assert reader.view.listed.at == RUBEN
    assert (at_hand(reader.view.before), at_hand(reader.view.after)) == ("oom Ruben", "een familielid")


def test_f7_walks_through_all_and_round(reader: Reader) -> None:
    reader.view.do(Command.NEXT_PROPOSAL)
    assert reader.view.listed.at == RUBEN
    reader.view.do(Command.PREVIOUS_PROPOSAL)
    reader.view.do(Command.PREVIOUS_PROPOSAL)
    assert reader.view.listed.at == reader.review.proposals[-1].key
    assert at_hand(reader.view.before) == reader.review.proposals[-1].text
    assert reader.review.decisions == {}


def test_walking_while_reading_leaves_the_keys_in_the_text(reader: Reader) -> None:
    reader.view.after.setFocus()
    reader.view.do(Command.NEXT_PROPOSAL)
    assert reader.place is reader.view.after
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(RUBEN) == ACCEPTED


def test_the_arrows_show_the_other_places_of_the_same(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Right)
    assert reader.view.before.textCursor().block().text().startswith("gisteren: ")
    assert at_hand(reader.view.before) == "Sam"
    assert "Plek 2 van 3" in reader.view.why.text()
    reader.presses(Qt.Key.Key_Left, times=2)
    assert reader.view.before.textCursor().block().text().startswith("di 17 nov: ")


def test_one_key_agrees_with_all_sure_ones_of_a_class(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_A)
    decided = {each.text for each in reader.review.proposals if reader.decision(each.key) == ACCEPTED}
    assert decided == {"Sam", "oom Ruben", "Noor", "Yara"}
    assert reader.view.told.text() == "In één keer akkoord: 4."


def test_what_is_not_sure_and_traits_wait_for_a_look_of_their_own(reader: Reader) -> None:
    for key, text in (
        ("gezinssamenstelling:tweelingzus", "tweelingzus"),
        ("school_club:schakelband", "SchakelBand"),
    ):
        reader.view.listed.go_to(key)
        reader.view.listed.walked.emit(key)
        reader.presses(Qt.Key.Key_A)
        assert reader.decision(key) is None, text
    assert reader.decision("school_club:kompas college") == ACCEPTED
    reader.presses(Qt.Key.Key_A)
    assert "een voor een" in reader.view.told.text()


def test_words_that_would_be_left_out_are_agreed_at_once_only_where_they_point_at_somebody(
    reader: Reader,
) -> None:
    reader.sees(review_of("Bel [06-1|contactgegevens|] of de [hal|plaats|], aan de [kade|plaats|wijk]."))
    reader.presses(Qt.Key.Key_A)
    assert reader.decision("contactgegevens:06-1") == ACCEPTED
    reader.presses(Qt.Key.Key_A)
    assert reader.decision("plaats:kade") == ACCEPTED
    assert reader.decision("plaats:hal") is None


def test_other_words_are_typed_in_place(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_R)
    assert reader.view.asking.line.text() == "J."
    reader.types("de jongen")
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(SAM_KEY) == Decision(Act.REWORDED, text="de jongen")
    assert "de jongen speelde twee nummers" in after(reader)
    assert "J." not in after(reader)
    assert reader.place is reader.view.listed
    assert reader.view.listed.at == RUBEN


def test_words_that_tell_what_may_not_leave_are_asked_again(reader: Reader) -> None:
    reader.view.do(Command.NEXT_PROPOSAL)
    reader.presses(Qt.Key.Key_R)
    reader.types("de oom van SAM")
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(RUBEN) is None
    assert reader.view.asking.wrong.text() == "‘Sam’ mag niet mee naar buiten. Kies andere woorden."
    assert reader.view.asking.line.text() == "de oom van SAM"
    reader.types("zijn oom")
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(RUBEN) == Decision(Act.REWORDED, text="zijn oom")


def test_a_key_pressed_at_once_after_an_answer_is_about_the_next(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_R)
    QTest.keyClick(reader.place, Qt.Key.Key_Return)
    QTest.keyClick(reader.place, Qt.Key.Key_Return)
    reader.rests()
    assert reader.decision(SAM_KEY) == Decision(Act.REWORDED, text="J.")
    assert reader.decision(RUBEN) == ACCEPTED


def test_esc_decides_nothing(reader: Reader) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_B):
        reader.presses(key)
        reader.types("x")
        reader.presses(Qt.Key.Key_Escape)
        assert reader.place is reader.view.listed
    assert reader.review.decisions == {}


def test_what_stays_needs_a_reason(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_B)
    reader.types("  ")
    reader.presses(Qt.Key.Key_Return)
    assert reader.review.decisions == {}
    assert reader.view.asking.wrong.text() == "Schrijf waarom het blijft staan."
    reader.types("zijn mentor zit aan tafel")
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(SAM_KEY) == Decision(Act.KEPT, reason="zijn mentor zit aan tafel")
    assert after(reader).count("Sam") == 3
    reader.view.do(Command.PREVIOUS_PROPOSAL)
    assert "zijn mentor zit aan tafel" in reader.row.detail
    assert reader.row.aside == "blijft"


def test_marked_words_go_everywhere_and_never_inside_another_word(reader: Reader) -> None:
    reader.sees(review_of("Hij speelt drum. Een drumstel kreeg hij niet.", "Drum gehoord: DRUM!"))
    reader.view.before.setFocus()
    reader.presses(Qt.Key.Key_Home)
    cursor = reader.view.before.textCursor()
    cursor.setPosition(before(reader).index("drum"))
    reader.view.before.setTextCursor(cursor)
    reader.presses(Qt.Key.Key_Right, SHIFT, times=2)
    reader.presses(Qt.Key.Key_M)
    reader.types("muziek")
    reader.presses(Qt.Key.Key_Return)
    assert "Hij speelt muziek. Een drumstel kreeg hij niet." in after(reader)
    assert "Muziek gehoord: Muziek!" in after(reader) or "Muziek gehoord: muziek!" in after(reader)
    assert reader.place is reader.view.before
    marked = reader.review.proposals[0]
    assert (marked.kind, len(marked.occurrences), marked.direct) == (MARKED, 3, True)
    assert reader.review.decision(marked.key) == ACCEPTED


def test_nothing_to_mark_is_said(reader: Reader) -> None:
    reader.sees(review_of("..."))
    reader.view.before.setFocus()
    reader.view.before.selectAll()
    cursor = reader.view.before.textCursor()
    cursor.setPosition(before(reader).index("..."))
    cursor.setPosition(before(reader).index("...") + 3, cursor.MoveMode.KeepAnchor)
    reader.view.before.setTextCursor(cursor)
    reader.presses(Qt.Key.Key_M)
    assert reader.view.asking.kind is None
    assert "Kies eerst woorden" in reader.view.told.text()


def test_words_of_our_own_cannot_be_marked(reader: Reader) -> None:
    reader.view.before.setFocus()
    cursor = reader.view.before.textCursor()
    cursor.setPosition(0)
    reader.view.before.setTextCursor(cursor)
    reader.presses(Qt.Key.Key_M)
    reader.presses(Qt.Key.Key_Return)
    assert reader.review.marks == ()
    assert "staan nergens" in reader.view.told.text()


def test_a_decision_is_taken_back_with_delete_and_so_is_a_mark(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Return)
    reader.view.do(Command.PREVIOUS_PROPOSAL)
    reader.presses(Qt.Key.Key_Delete)
    assert reader.review.decisions == {}
    assert reader.view.listed.at == SAM_KEY
    cursor = reader.view.before.textCursor()
    cursor.setPosition(before(reader).index("voetbal"))
    reader.view.before.setTextCursor(cursor)
    reader.view.before.setFocus()
    reader.presses(Qt.Key.Key_M)
    reader.types("sport")
    reader.presses(Qt.Key.Key_Return)
    assert "na sport naar" in after(reader)
    reader.view.do(Command.PREVIOUS_PROPOSAL)
    while reader.review.proposal(reader.view.listed.at).kind != MARKED:
        reader.view.do(Command.PREVIOUS_PROPOSAL)
    reader.presses(Qt.Key.Key_Delete)
    assert "na voetbal naar" in after(reader)
    assert reader.review.marks == ()


def test_undo_goes_back_through_everything_and_redo_again(reader: Reader) -> None:
    begun, first_text = reader.review, after(reader)
    reader.presses(Qt.Key.Key_Return)
    reader.presses(Qt.Key.Key_A)
    reader.presses(Qt.Key.Key_R)
    reader.types("in de wijk")
    reader.presses(Qt.Key.Key_Return)
    done, last_text = reader.review, after(reader)
    assert last_text != first_text
    steps: list[Review] = []
    reader.view.changed.connect(steps.append)
    for _ in range(5):
        assert reader.view.do(Command.UNDO), "the journal's own undo is not meant"
        reader.rests()
    assert len(steps) == 3
    assert reader.view.told.text() == "Er is niets meer om terug te nemen of opnieuw te doen."
    assert (reader.review.decisions, after(reader)) == (begun.decisions, first_text)
    assert reader.view.listed.at == SAM_KEY
    for _ in range(4):
        assert reader.view.do(Command.REDO)
        reader.rests()
    assert (reader.review.decisions, after(reader)) == (done.decisions, last_text)


def test_only_what_is_left_to_decide(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_A)
    assert reader.view.listed.model().rowCount() == 10
    reader.presses(Qt.Key.Key_N)
    assert reader.view.listed.model().rowCount() == 6
    reader.presses(Qt.Key.Key_Return)
    assert reader.view.listed.model().rowCount() == 5
    assert reader.row.aside == "beslis"
    reader.presses(Qt.Key.Key_N)
    assert reader.view.listed.model().rowCount() == 10


def test_how_many_are_decided_and_what_has_to_happen_before_saving(reader: Reader) -> None:
    remark = reader.view.counted
    assert remark.text() == "0 van 10 beslist"
    assert reader.view.left.text() == "Nog 5 beslissingen voor je kunt opslaan."
    reader.presses(Qt.Key.Key_A)
    assert remark.text() == "4 van 10 beslist"
    assert reader.view.left.text() == "Nog één beslissing voor je kunt opslaan."
    while PHONE not in reader.review.decisions:
        reader.presses(Qt.Key.Key_Return)
    assert reader.view.left.text().startswith("Beantwoord nog de vraag")
    reader.view.recognisable = "nee"
    assert reader.view.left.text() == ""


def test_after_the_last_decision_comes_the_question(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Return, times=10)
    assert reader.review.undecided == ()
    assert reader.view.risks.isAncestorOf(reader.place)
    answers: list[str] = []
    reader.view.touched.connect(lambda: answers.append(reader.view.recognisable))
    reader.presses(Qt.Key.Key_1)
    assert answers[-1] == "ja"
    asked: list[str] = []
    for name in ("coarser", "consent", "talk"):
        getattr(reader.view, f"asked_{name}").connect(lambda name=name: asked.append(name))
        getattr(reader.view.risks, name).setFocus()
        reader.presses(Qt.Key.Key_Return)
    assert asked == ["coarser", "consent", "talk"]
    reader.view.risks.question.setFocus()
    reader.presses(Qt.Key.Key_3)
    assert reader.view.recognisable == "nee"
    assert not reader.view.risks.talk.isVisible()


def test_making_it_less_exact_begins_at_what_stays(reader: Reader) -> None:
    reader.view.listed.go_to("school_club:kompas college")
    reader.view.listed.walked.emit("school_club:kompas college")
    reader.presses(Qt.Key.Key_B)
    reader.types("bekend")
    reader.presses(Qt.Key.Key_Return)
    reader.view.recognisable = "twijfel"
    reader.view.begin_coarser()
    assert reader.view.recognisable == ""
    assert reader.view.listed.at == "school_club:kompas college"
    assert "Dit blijft staan" in reader.view.told.text()
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision("school_club:kompas college") == ACCEPTED
    reader.view.begin_coarser()
    assert reader.place is reader.view.before
    assert "markeer" in reader.view.told.text()


def test_ten_notes_are_gone_through_in_few_keys(reader: Reader) -> None:
    """Journey 4.2: the whole overview of ten notes in 25 keys; its choosing and saving take eleven."""
    reader.sees(review_of(*SAM, *SAM, *SAM, SAM[2]))
    reader.keys = 0
    while reader.review.undecided:
        one_by_one = "misschien" in reader.row.detail or "zeldzaam" in reader.row.detail
        reader.presses(Qt.Key.Key_Return if one_by_one else Qt.Key.Key_A)
    reader.presses(Qt.Key.Key_3)
    assert reader.keys <= 14


def test_the_row_at_hand_stays_in_sight_in_less_room(reader: Reader) -> None:
    listed = reader.view.listed
    listed.setFixedHeight(480)
    reader.rests()
    for _ in range(8):
        reader.view.do(Command.NEXT_PROPOSAL)
    listed.setFixedHeight(150)
    reader.rests()
    assert listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()))


def test_every_act_tells_the_review(reader: Reader) -> None:
    told: list[Review] = []
    reader.view.changed.connect(told.append)
    reader.presses(Qt.Key.Key_Return)
    reader.view.do(Command.UNDO)
    assert [len(each.decisions) for each in told] == [1, 0]


def test_what_is_half_done_comes_back(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Return)
    reader.presses(Qt.Key.Key_N)
    reader.presses(Qt.Key.Key_B)
    reader.types("de mentor we")
    state, review = reader.view.state(), reader.review
    reader.view.clear()
    assert before(reader) == after(reader) == ""
    assert reader.view.asking.line.text() == ""
    reader.sees(review)
    reader.view.show_state(state)
    assert reader.view.asking.line.text() == "de mentor we"
    assert reader.view.undecided_only.isChecked()
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision(RUBEN) == Decision(Act.KEPT, reason="de mentor we")


def test_a_state_that_fits_nothing_is_left_out(reader: Reader) -> None:
    for state in ("", "[]", "null", '{"at": 3, "asking": ["keep", "weg", "x"]}', '{"asking": [1]}'):
        reader.view.show_state(state)
    assert reader.view.asking.kind is None
    assert reader.view.listed.at == SAM_KEY


def test_nothing_of_one_review_comes_back_in_the_next(reader: Reader) -> None:
    reader.presses(Qt.Key.Key_Return)
    reader.sees(review_of("Niets te doen."))
    reader.view.do(Command.UNDO)
    assert reader.review.decisions == {}
    assert before(reader).strip().endswith("Niets te doen.")
    assert at_hand(reader.view.before) == ""
    reader.presses(Qt.Key.Key_Return)
    assert reader.review.decisions == {}


def test_a_row_is_read_out_with_all_that_it_says(reader: Reader) -> None:
    reader.view.listed.go_to("gezinssamenstelling:tweelingzus")
    spoken = reader.view.listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "tweelingzus wordt een gezinslid. gezin. zeldzaam kenmerk. beslis"


def test_a_row_says_what_stands_in_the_place_of_the_words_there(reader: Reader) -> None:
    """Not the base form, which 'in de Vlasstraat' does not become."""
    review = review_of("Slaapt [in de Vlasstraat|plaats|een straat in de wijk].")
    there = replace(review.found[0].occurrences[0], replacement="in de wijk")
    reader.sees(replace(review, found=(replace(review.found[0], occurrences=(there,)),)))
    assert reader.row.title == "in de Vlasstraat → in de wijk"


def test_the_cursor_on_coloured_words_brings_their_proposal(reader: Reader) -> None:
    reader.view.after.setFocus()
    cursor = reader.view.after.textCursor()
    cursor.setPosition(after(reader).index("muziekgroep") + 2)
    reader.view.after.setTextCursor(cursor)
    assert reader.view.listed.at == "school_club:schakelband"
    reader.presses(Qt.Key.Key_Return)
    assert reader.decision("school_club:schakelband") == ACCEPTED
