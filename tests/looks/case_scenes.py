# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An anonymous case at each step, of the young person whose overview the example gave out."""

from uuid import UUID

from PySide6.QtCore import Qt

from kjw_desktop.ui.people.overview.view import ConsultationView
from kjw_desktop.ui.people.sections import CONSULTATION
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer

QUESTION = "Wie kan er thuis meekijken, zonder dat hij het gevoel heeft dat ik klik?"


def case(viewer: Viewer) -> None:
    """What may be chosen."""
    viewer.opens()
    viewer.goes_to("people", ToSection(CONSULTATION, None, _whose(viewer)))
    viewer.types(QUESTION)


def case_by_name(viewer: Viewer) -> None:
    """By name, with what the consent is for."""
    case(viewer)
    view(viewer).choose.ground.setFocus()
    viewer.presses(Qt.Key.Key_2)


def case_review(viewer: Viewer) -> None:
    """The proposals, some of them decided on."""
    case(viewer)
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.sees(lambda: view(viewer).step is view(viewer).review)
    viewer.sees(lambda: view(viewer).review.settled)
    viewer.presses(Qt.Key.Key_A)


def case_review_private(viewer: Viewer) -> None:
    """The same, covered."""
    case_review(viewer)
    viewer.presses(Qt.Key.Key_F9)


def case_reason(viewer: Viewer) -> None:
    """Why something stays is asked."""
    case_review(viewer)
    viewer.presses(Qt.Key.Key_B)


def case_yes(viewer: Viewer) -> None:
    """Somebody at the table would know who it is: the ways on."""
    case_review(viewer)
    view(viewer).review.risks.question.setFocus()
    viewer.presses(Qt.Key.Key_1)


def case_doubt(viewer: Viewer) -> None:
    """Everything is decided on, and the worker doubts."""
    case_review(viewer)
    _decides_the_rest(viewer)
    view(viewer).review.risks.question.setFocus()
    viewer.presses(Qt.Key.Key_2)
    viewer.presses(Qt.Key.Key_Return, CTRL)


def case_preview(viewer: Viewer) -> None:
    """The pages before they are saved."""
    case_doubt(viewer)
    viewer.presses(Qt.Key.Key_2)
    viewer.sees(lambda: view(viewer).step is view(viewer).preview)
    viewer.rests()


def case_preview_private(viewer: Viewer) -> None:
    """The pages, covered."""
    case_preview(viewer)
    viewer.presses(Qt.Key.Key_F9)


def case_left(viewer: Viewer) -> None:
    """What left before, to read."""
    case(viewer)
    view(viewer).left.rows.setFocus()
    viewer.presses(Qt.Key.Key_Return)


def case_anew(viewer: Viewer) -> None:
    """A new case in place of this one?"""
    case(viewer)
    view(viewer).choose.new.click()
    viewer.rests()


def view(viewer: Viewer) -> ConsultationView:
    """The view, on show."""
    (found,) = viewer.window.findChildren(ConsultationView)
    return found


def _whose(viewer: Viewer) -> UUID:
    journal = viewer.shell.context.journal
    given = next(each for each in journal.publications() if each.kind == "anonieme_casus")
    return given.people[0]


def _decides_the_rest(viewer: Viewer) -> None:
    review = view(viewer).review
    while review.review is not None and review.review.undecided:
        viewer.presses(Qt.Key.Key_Return)


CASE_SCENES = (
    case,
    case_by_name,
    case_review,
    case_review_private,
    case_reason,
    case_yes,
    case_doubt,
    case_preview,
    case_preview_private,
    case_left,
    case_anew,
)
