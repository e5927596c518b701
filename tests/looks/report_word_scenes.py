# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is written for a report: its words, their review, stories and agreed results."""

from PySide6.QtCore import Qt

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer


def report_words(viewer: Viewer) -> None:
    """What plays in each theme, and what was done."""
    viewer.opens()
    viewer.goes_to("reports", ToSection(ReportPart.THEMES.value))
    viewer.rests()


def report_story(viewer: Viewer) -> None:
    """Stories and quotes to tick."""
    viewer.opens()
    viewer.goes_to("reports", ToSection(ReportPart.STORY.value))
    viewer.rests()


def report_review(viewer: Viewer) -> None:
    """The words looked over."""
    report_words(viewer)
    viewer.types("Lena verveelt zich in de pauze.")
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.sees(lambda: _words(viewer).step is _words(viewer).review)
    viewer.sees(lambda: _words(viewer).review.settled)
    viewer.rests()


def report_stories(viewer: Viewer) -> None:
    """Every story, with whether it may be told."""
    report_story(viewer)
    _words(viewer).writing.new_story.click()
    viewer.rests()


def report_story_form(viewer: Viewer) -> None:
    """A story that is being written."""
    report_stories(viewer)
    _words(viewer).stories.begin()
    viewer.types("Eerste optreden")
    viewer.rests()


def report_targets(viewer: Viewer) -> None:
    """What was agreed with the client."""
    viewer.opens()
    viewer.goes_to("reports", ToSection(ReportPart.TARGETS.value))
    viewer.rests()


def report_target_form(viewer: Viewer) -> None:
    """A result that is being written down."""
    report_targets(viewer)
    section = _page(viewer).section
    assert isinstance(section, TargetsView)
    section.begin()
    viewer.types("Veertig keer inloop")
    viewer.rests()


def _page(viewer: Viewer) -> ReportsPage:
    page = viewer.shell.page()
    assert isinstance(page, ReportsPage)
    return page


def _words(viewer: Viewer) -> WordsView:
    view = _page(viewer).section
    assert isinstance(view, WordsView)
    return view


REPORT_WORD_SCENES = (
    report_words,
    report_story,
    report_review,
    report_stories,
    report_story_form,
    report_targets,
    report_target_form,
)
