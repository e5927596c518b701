# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was being written for a report is told on Vandaag after a lock, and Enter goes on with it."""

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.stories.view import StoriesView
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist
from tests.journeys.test_still_writing import goes_on, told
from tests.journeys.words_case import Writer

WORDS = "Een druk kwartaal."


@pytest.fixture
def writer(typist: Typist, vault: Vault, shell: Shell) -> Writer:
    return Writer(typist, shell, vault)


def after_a_lock(writer: Writer) -> Writer:
    writer.locks()
    again = writer.unlocks()
    again.shell.navigate("today")
    again.typist.rests()
    return again


def test_words_of_another_report_are_gone_on_with(writer: Writer) -> None:
    writer.opens()
    writer.page.chooser.period.setFocus()
    writer.typist.presses(Qt.Key.Key_Down)
    writer.typist.rests()
    chosen = writer.page.chooser.choice.period
    assert chosen != writer.period
    writer.page.chips.chips[ReportPart.THEMES].setFocus()
    writer.typist.presses(Qt.Key.Key_Return)
    writer.typist.rests()
    writer.view.writing.introduction.setFocus()
    writer.typist.types(WORDS)
    writer.locks()
    again = writer.unlocks()
    again.vault.journal.drop_draft("verslagen")  # as on the next day
    again.shell.navigate("today")
    again.typist.rests()
    assert len(told(again.shell)) == 1
    assert told(again.shell)[0].startswith("Woorden bij een verslag · ")
    goes_on(again.typist, again.shell)
    assert again.page.chooser.choice.period == chosen
    assert again.view.writing.introduction.toPlainText() == WORDS
    again.view.writing.introduction.clear()
    again.typist.sees(lambda: all(not key.startswith("verslag:") for key in again.vault.journal.drafts()))
    again.shell.navigate("today")
    again.typist.rests()
    assert told(again.shell) == []
    again.locks()


def test_a_story_is_gone_on_with(writer: Writer) -> None:
    writer.goes_to(ReportPart.STORY)
    writer.view.writing.new_story.click()
    writer.typist.rests()
    writer.view.stories.begin()
    writer.typist.types("Op het podium")
    again = after_a_lock(writer)
    assert told(again.shell) == ["Ervaringsverhaal"]
    goes_on(again.typist, again.shell)
    step = again.view.step
    assert isinstance(step, StoriesView)
    assert again.typist.place is step.form.first
    assert step.form.title.text() == "Op het podium"  # type: ignore[attr-defined]  # the form of this view
    again.locks()


def test_an_agreed_result_is_gone_on_with(writer: Writer) -> None:
    writer.goes_to(ReportPart.TARGETS)
    view = writer.page.section
    assert isinstance(view, TargetsView)
    view.begin()
    writer.typist.types("Veertig keer inloop")
    again = after_a_lock(writer)
    assert told(again.shell) == ["Afspraak"]
    goes_on(again.typist, again.shell)
    section = again.page.section
    assert isinstance(section, TargetsView)
    assert again.typist.place is section.form.first
    again.locks()
