# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen as somebody with a keyboard comes to each of its steps."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.making import FileKind
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


QUARTER_STATES = {
    "reports with figures": at(lambda _reporter: None),
    "report for somebody else": at(somebody_else),
    "report closing": at(closing),
    "report pages": at(pages),
    "report for a program": at(for_a_program),
    "report agreed results": at(a_part(ReportPart.TARGETS)),
    "report stories": at(a_part(ReportPart.STORY)),
}
