# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen as somebody with a keyboard comes to each of its steps."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.stories.story_draft import SEVERAL
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import Reporter, fill

Step = Callable[[Reporter], None]


def at(step: Step) -> Callable[[Typist, Shell, Vault], QWidget]:
    """The page over sixty contacts, brought to this step."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        reporter = Reporter(typist, shell, vault)
        fill(vault, reporter.period.start, 60)
        reporter.opens()
        step(reporter)
        typist.rests()
        return shell

    return opened


def somebody_else(reporter: Reporter) -> None:
    """The name of another reader is asked."""
    reporter.chooses("reader", "voor iemand anders…")


def closing(reporter: Reporter) -> None:
    """Whether the quarter is closed."""
    reporter.page.close_button.click()


def pages(reporter: Reporter) -> None:
    """Every page before it leaves."""
    reporter.goes_on()


def for_a_program(reporter: Reporter) -> None:
    """What another kind of file holds."""
    reporter.goes_on()
    reporter.page.giving.kinds.choose(FileKind.JSON.value)


def a_part(part: ReportPart) -> Step:
    """The view of a part."""

    def opens(reporter: Reporter) -> None:
        reporter.shell.navigate("reports", ToSection(part.value))

    return opens


def new_story(reporter: Reporter) -> None:
    """A story that is being written, composed of several."""
    stories(reporter)
    view = words(reporter).stories
    view.begin()
    view.form.whose.choose(SEVERAL)  # type: ignore[attr-defined]  # the form of this view


def stories(reporter: Reporter) -> None:
    """Every story."""
    reporter.vault.journal.record(Story(day=reporter.period.end, title="Op het podium", composite=True))
    a_part(ReportPart.STORY)(reporter)
    reporter.typist.rests()
    words(reporter).writing.new_story.click()
    reporter.typist.rests()


def review(reporter: Reporter) -> None:
    """The words looked over."""
    a_part(ReportPart.THEMES)(reporter)
    reporter.typist.rests()
    view = words(reporter)
    view.writing.introduction.setPlainText("Naam1 eet thuis niet.")
    view.writing.own_quotes.setPlainText("Ik hoor erbij.")
    reporter.goes_on()
    reporter.typist.sees(lambda: view.step is view.review and view.review.settled)


def new_target(reporter: Reporter) -> None:
    """A result that is being written down, counted by the program."""
    a_part(ReportPart.TARGETS)(reporter)
    reporter.typist.rests()
    view = reporter.page.section
    assert isinstance(view, TargetsView)
    view.begin()


def words(reporter: Reporter) -> WordsView:
    """What is written for the report."""
    view = reporter.page.section
    assert isinstance(view, WordsView)
    return view


QUARTER_STATES = {
    "reports with figures": at(lambda _reporter: None),
    "report for somebody else": at(somebody_else),
    "report closing": at(closing),
    "report pages": at(pages),
    "report for a program": at(for_a_program),
    "report agreed results": at(a_part(ReportPart.TARGETS)),
    "report new agreed result": at(new_target),
    "report words": at(a_part(ReportPart.THEMES)),
    "report review": at(review),
    "report stories": at(stories),
    "report new story": at(new_story),
}
