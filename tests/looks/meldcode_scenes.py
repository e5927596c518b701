# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode records, and one of them in its five cards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.meldcode_rules import Lack
from kjw_desktop.domain.signals import Signal
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.sections import MELDCODE
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer


def meldcode_list(viewer: Viewer) -> None:
    """The records of the vault."""
    viewer.opens()
    viewer.goes_to("signals", ToSection(MELDCODE))


def meldcode_begun(viewer: Viewer) -> None:
    """A record begun at a signal, beside its note."""
    viewer.opens()
    records = viewer.shell.context.journal.records(EntryKind.SIGNAL)
    worry = [each for each in records if isinstance(each, Signal) and each.level == "ernstig" and each.people]
    viewer.goes_to("signals", ToSection(MELDCODE, FromSignal(worry[-1].id)))
    viewer.sees(lambda: any(each.isVisible() for each in viewer.window.findChildren(MeldcodeForm)))
    viewer.rests()


def meldcode_refused(viewer: Viewer) -> None:
    """Step 5 before the others: what it lacks, and why first."""
    meldcode_begun(viewer)
    (form,) = viewer.window.findChildren(MeldcodeForm)
    for card in form.cards.values():
        card.open()
    form.cards["stap_5"].finish.click()
    viewer.rests()


def meldcode_weighing(viewer: Viewer) -> None:
    """The questions of step 4, the page scrolled halfway."""
    meldcode_refused(viewer)
    (form,) = viewer.window.findChildren(MeldcodeForm)
    form.cards["stap_4"].go_to(Lack.ANSWER)
    for area in viewer.window.findChildren(QScrollArea):
        if area.isAncestorOf(form):
            area.ensureWidgetVisible(form.cards["stap_4"].finish)
    viewer.rests()


def meldcode_private(viewer: Viewer) -> None:
    """A record, covered."""
    meldcode_begun(viewer)
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.rests()
    viewer.presses(Qt.Key.Key_F9)


MELDCODE_SCENES = (meldcode_list, meldcode_begun, meldcode_refused, meldcode_weighing, meldcode_private)
