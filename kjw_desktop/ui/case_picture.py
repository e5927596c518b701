# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The picture of an anonymous case in the middle of its review, of whom the example gave an overview out."""

from collections.abc import Callable
from dataclasses import replace

from kjw_desktop.language import translate
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.reports.referral.draft import OverviewDraft
from kjw_desktop.reports.referral.giving import UNNAMED
from kjw_desktop.ui.people.overview.review_keys import ReviewAct
from kjw_desktop.ui.people.overview.view import ConsultationView
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.sections import CONSULTATION
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection

_SALT = "voorbeeld"  # the same letters at every run
_DECIDED = 2


def in_review(shell: Shell, settle: Callable[[], None]) -> Callable[[], None] | None:
    """Bring the window to the review; `settle` waits until it is quiet.

    Gives what takes the draft away again, None where no overview was given out.
    """
    given = next((each for each in shell.context.journal.publications() if each.kind == UNNAMED), None)
    if given is None:
        return None
    shell.navigate("people", ToSection(CONSULTATION, None, given.people[0]))
    settle()
    view = _view(shell)
    view.choose.question.setPlainText(
        translate("Pictures", "Who can look along at home, without it feeling as if somebody told on them?")
    )
    desk, choice = view.desk, view.choose.choice
    if desk is None or choice is None:
        return None
    desk.keep(OverviewDraft(choice=replace(choice), review=Review((), stand_ins=StandIns(_SALT))))
    view.go_on()
    settle()
    for _ in range(_DECIDED):
        view.review.buttons[ReviewAct.ACCEPT].click()
        settle()

    def away() -> None:
        desk.keep(None)
        desk.keep_now()

    return away


def _view(shell: Shell) -> ConsultationView:
    page = shell.page()
    view = page.about.section(CONSULTATION) if isinstance(page, PeoplePage) else None
    if not isinstance(view, ConsultationView):
        raise TypeError(CONSULTATION)
    return view
