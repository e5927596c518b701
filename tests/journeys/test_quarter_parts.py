# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ten parts of a report: put in order by keys and by dragging, kept for each reader, opened and left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kjw_desktop.domain.report_layout import ReportLayout, ReportLength, ReportPart, layout_for
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import ALT, Reporter, fill


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell) -> Reporter:
    """The page Verslagen over a quarter of sixty contacts, the keys on the first part."""
    reporter = Reporter(typist, shell, vault)
    fill(vault, reporter.period.start, 60)
    reporter.opens()
    typist.presses(Qt.Key.Key_F6)
    return reporter


def kept(reporter: Reporter, reader: str = "gemeente") -> ReportLayout:
    """What the vault keeps for a reader, once it was written."""
    page = reporter.page
    reporter.typist.sees(lambda: not page.desk._pause.isActive())
    reporter.typist.rests()
    return layout_for(reporter.vault.journal.settings().report_layouts, reader)


def in_sight(reporter: Reporter) -> list[ReportPart]:
    """The parts as they stand on the page, line after line."""
    chips = reporter.page.chips.chips.items()
    return [part for part, chip in sorted(chips, key=lambda pair: (pair[1].y(), pair[1].x()))]


def test_f6_comes_to_the_parts_and_arrows_go_along_them(reporter: Reporter) -> None:
    chips = reporter.page.chips.chips
    assert reporter.typist.place is chips[ReportPart.SUMMARY]
    reporter.typist.presses(Qt.Key.Key_Right, times=2)
    assert reporter.typist.place is chips[ReportPart.REACH]
    reporter.typist.presses(Qt.Key.Key_End)
    assert reporter.typist.place is chips[ReportPart.TALK]
    reporter.typist.presses(Qt.Key.Key_Right)
    assert reporter.typist.place is chips[ReportPart.TALK]
    reporter.typist.presses(Qt.Key.Key_Home)
    assert reporter.typist.place is chips[ReportPart.SUMMARY]


def test_alt_with_an_arrow_moves_a_part_and_the_keys_stay_on_it(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_End)
    reporter.typist.presses(Qt.Key.Key_Left, ALT, times=2)
    order = kept(reporter).order
    assert order.index(ReportPart.TALK) == 7
    assert in_sight(reporter) == list(order)
    place = reporter.typist.place
    assert place is reporter.page.chips.chips[ReportPart.TALK]
    assert place.accessibleName() == "gesprek, deel 8 van 10"


def test_the_summary_stays_first(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_Right, ALT)
    reporter.typist.presses(Qt.Key.Key_Right)
    reporter.typist.presses(Qt.Key.Key_Left, ALT)
    assert kept(reporter).order == tuple(ReportPart)


def test_tab_comes_to_one_part_and_goes_on_to_the_figures(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_Right, times=3)
    reporter.typist.presses(Qt.Key.Key_Tab)
    assert reporter.page.story.act.hasFocus()
    reporter.typist.presses(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert reporter.typist.place is reporter.page.chips.chips[ReportPart.SIGNALS]


def test_the_order_and_length_of_one_reader_are_not_those_of_another(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_End)
    reporter.typist.presses(Qt.Key.Key_Home, ALT)
    reporter.chooses("length", "kort, voor het bestuur")
    assert kept(reporter).length is ReportLength.BOARD
    reporter.chooses("reader", "voor iemand anders…")
    reporter.typist.types("Fonds Jong")
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    assert in_sight(reporter) == list(ReportPart)
    assert reporter.page.chooser.length.currentText() == "voor managers"
    first = reporter.page.chooser.reader.itemText(0)
    reporter.chooses("reader", first)
    assert in_sight(reporter)[1] is ReportPart.TALK
    assert reporter.page.chooser.length.currentText() == "kort, voor het bestuur"


def test_the_order_is_kept_when_the_journal_closes_at_once(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_End)
    reporter.typist.presses(Qt.Key.Key_Home, ALT)
    reporter.shell.keep()
    held = reporter.vault.journal.settings().report_layouts
    assert layout_for(held, "gemeente").order[1] is ReportPart.TALK


def test_a_part_is_dragged_before_another(reporter: Reporter) -> None:
    chips = reporter.page.chips.chips
    chip = chips[ReportPart.PARTNERS]
    target = chips[ReportPart.REACH]
    middle = chip.rect().center()
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(chip, middle + QPoint(-30, 0))
    QTest.mouseMove(chip, chip.mapFromGlobal(target.mapToGlobal(target.rect().center())))
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert kept(reporter).order.index(ReportPart.PARTNERS) == list(ReportPart).index(ReportPart.REACH)
    assert reporter.page.step is reporter.page.figures


def test_a_click_that_trembles_opens_and_moves_nothing(reporter: Reporter) -> None:
    chip = reporter.page.chips.chips[ReportPart.PARTNERS]
    middle = chip.rect().center()
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(chip, middle + QPoint(2, 1))
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=middle)
    reporter.typist.rests()
    assert kept(reporter).order == tuple(ReportPart)
    assert reporter.page.figures.tables.which.currentText() == "Contacten met partners per sector"


def test_enter_shows_the_figures_that_a_part_is_made_of(reporter: Reporter) -> None:
    reporter.typist.presses(Qt.Key.Key_Right, times=3)
    reporter.typist.presses(Qt.Key.Key_Return)
    tables = reporter.page.figures.tables
    assert tables.which.currentText() == "Signalen per leefgebied en zwaarte"
    assert reporter.typist.place is tables.table
    assert reporter.page.chips.chips[ReportPart.SIGNALS].isChecked()


@pytest.mark.parametrize(("part", "view"), [(ReportPart.TARGETS, TargetsView), (ReportPart.STORY, WordsView)])
def test_a_part_that_is_written_opens_in_place_of_the_figures_and_esc_goes_back(
    reporter: Reporter, part: ReportPart, view: type
) -> None:
    reporter.typist.presses(Qt.Key.Key_Right, times=tuple(ReportPart).index(part))
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    page = reporter.page
    assert isinstance(page.step, view)
    assert page.chooser.isHidden()
    assert not page.chips.isHidden()
    assert all(act.parent() is page.head for act in page.section.acts)  # type: ignore[union-attr]
    reporter.escapes()
    assert page.step is page.figures
    assert page.make.isVisible()
    assert not any(act.isVisible() for act in page._views.of(part).acts)  # type: ignore[union-attr]


def test_another_page_leads_to_a_part(reporter: Reporter) -> None:
    reporter.shell.navigate("today")
    reporter.shell.navigate("reports", ToSection(ReportPart.TARGETS.value))
    reporter.typist.rests()
    assert isinstance(reporter.page.step, TargetsView)


def test_what_is_being_written_asks_to_stay_before_another_part_opens(reporter: Reporter) -> None:
    reporter.shell.navigate("reports", ToSection(ReportPart.TARGETS.value))
    view = reporter.page.section
    assert isinstance(view, TargetsView)
    view.new.click()
    reporter.typist.rests()
    reporter.typist.types("Twintig avonden")
    reporter.page.chips.chips[ReportPart.REACH].click()
    reporter.typist.rests()
    assert reporter.page.step is view
    reporter.shell.navigate("today")
    assert reporter.page.step is view


def test_while_there_is_no_story_one_key_goes_to_where_it_is_made(reporter: Reporter) -> None:
    page = reporter.page
    assert page.story.isVisible()
    page.story.act.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    view = page.section
    assert isinstance(view, WordsView)
    assert page.chips.chips[ReportPart.STORY].isChecked()
    assert page.story.isHidden()
    choice = view._choice
    assert choice is not None
    assert (choice.period, choice.reader) == (reporter.period, "gemeente")


def test_words_that_were_typed_a_moment_ago_stand_in_the_pages(reporter: Reporter) -> None:
    reporter.page.chips.chips[ReportPart.THEMES].click()
    reporter.typist.rests()
    view = reporter.page.section
    assert isinstance(view, WordsView)
    view.writing.introduction.setFocus()
    reporter.typist.types("Het was een kwartaal van samen eten.")
    reporter.page._words_done()
    reporter.typist.rests()
    made = reporter.page.giving.made
    assert made is not None
    assert "samen eten" in " ".join(made.sheets.texts)
