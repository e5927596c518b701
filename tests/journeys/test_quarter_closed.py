# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Closing a quarter in the window: asked once more, for quarters that are over, and then for good."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.period import Period
from kjw_desktop.storage import Vault
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import Reporter, cells, fill


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell) -> Reporter:
    """The page Verslagen over a quarter of sixty contacts."""
    reporter = Reporter(typist, shell, vault)
    fill(vault, reporter.period.start, 60)
    reporter.opens()
    reporter.chooses("which", "Contacten per soort")
    return reporter


def closes(reporter: Reporter) -> None:
    reporter.page.close_button.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.presses(Qt.Key.Key_2)
    reporter.typist.rests()


def test_the_question_says_that_it_cannot_be_undone_and_proposes_to_wait(
    reporter: Reporter, vault: Vault
) -> None:
    reporter.page.close_button.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    question = reporter.page.closing.question
    assert "niet ongedaan" in reporter.page.closing.told.text()
    assert reporter.page.closing.told.isVisible()
    assert "niet ongedaan" in question.choices.accessibleDescription()
    assert question.choices.hasFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    assert vault.journal.reports.closed() == ()
    assert reporter.page.closing.isHidden()


def test_esc_closes_nothing(reporter: Reporter, vault: Vault) -> None:
    reporter.page.close_button.click()
    reporter.escapes()
    assert vault.journal.reports.closed() == ()
    assert reporter.page.close_button.isVisible()


def test_a_closed_quarter_says_so_and_keeps_its_figures(reporter: Reporter, vault: Vault) -> None:
    before = reporter.reads()
    closes(reporter)
    assert [closed.period for closed in vault.journal.reports.closed()] == [reporter.period]
    assert "gesloten op vandaag" in reporter.title or "gesloten vandaag" in reporter.title
    assert reporter.page.close_button.isHidden()
    fill(vault, reporter.period.start, 200)
    reporter.shell.context.events.recorded.emit(None)
    reporter.typist.sees(lambda: not reporter.page._again.isActive())
    reporter.typist.rests()
    assert reporter.reads() == before


def test_months_of_a_closed_quarter_are_closed_too(reporter: Reporter) -> None:
    closes(reporter)
    reporter.page.chooser.choose(type(reporter.page.chooser.choice)(Period(reporter.period.first, 1)))
    reporter.page._chosen()
    reporter.typist.rests()
    assert "gesloten" in reporter.title
    assert reporter.page.close_button.isHidden()


@pytest.mark.parametrize("kind", ["Maand", "Schooljaar", "Jaar"])
def test_only_a_quarter_can_be_closed(reporter: Reporter, kind: str) -> None:
    assert reporter.page.close_button.isVisible()
    reporter.chooses("kind", kind)
    assert reporter.page.close_button.isHidden()


def test_a_quarter_that_runs_cannot_be_closed(reporter: Reporter) -> None:
    reporter.page.chooser.period.setCurrentIndex(0)
    reporter.typist.rests()
    period = reporter.page.chooser.choice.period
    assert period == Period.quarter_of(reporter.shell.context.today())
    assert reporter.page.close_button.isHidden()
    assert "loopt tot en met" in reporter.page.figures.said.text()


def test_another_period_takes_the_question_away(reporter: Reporter, vault: Vault) -> None:
    reporter.page.close_button.click()
    reporter.chooses("kind", "Maand")
    assert reporter.page.closing.isHidden()
    assert vault.journal.reports.closed() == ()


def test_a_quarter_closed_elsewhere_meanwhile_is_told(reporter: Reporter, vault: Vault) -> None:
    reporter.page.close_button.click()
    vault.journal.reports.close(reporter.period, reporter.period.end + timedelta(days=1))
    reporter.typist.presses(Qt.Key.Key_2)
    reporter.typist.rests()
    assert "al gesloten" in reporter.said
    assert cells(reporter.reads()) >= {"60"}
