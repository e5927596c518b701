# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Toestemming, looked at: how it stands, being written down, being withdrawn, and what Vandaag asks."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.ui.people.consents.view import ConsentsView
from kjw_desktop.ui.people.sections import CONSENTS
from kjw_desktop.ui.today.consents_due import ConsentsDue
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer


def consents(viewer: Viewer) -> None:
    """Toestemming of a young person of whom several things were asked."""
    viewer.opens()
    _record(viewer)
    viewer.goes_to("people", ToSection(CONSENTS, None, _known(viewer)))


def consent_form(viewer: Viewer) -> None:
    """A consent being written down, with the young person alone."""
    consents(viewer)
    viewer.presses(Qt.Key.Key_T, CTRL)
    (view,) = viewer.shell.findChildren(ConsentsView)
    view.form.kind.setCurrentIndex(view.form.kind.findData("delen_partner"))
    view.form.givers["jeugdige"].setChecked(True)
    viewer.rests()


def consent_wrong(viewer: Viewer) -> None:
    """One that cannot be saved yet, and why."""
    consent_form(viewer)
    viewer.presses(Qt.Key.Key_Return, CTRL)


def consent_withdrawn(viewer: Viewer) -> None:
    """On which day was it withdrawn?"""
    consents(viewer)
    (view,) = viewer.shell.findChildren(ConsentsView)
    view.history.section.rows.setFocus()
    viewer.presses(Qt.Key.Key_I)


def consent_changed_elsewhere(viewer: Viewer) -> None:
    """Changed in another place while it was being withdrawn."""
    consent_withdrawn(viewer)
    (view,) = viewer.shell.findChildren(ConsentsView)
    consent = view.history.chosen
    if consent is not None:
        viewer.shell.context.journal.amend(replace(consent, purpose="alleen voor huiswerk"))
    viewer.presses(Qt.Key.Key_Return)
    viewer.sees(lambda: view.history.elsewhere.asking)


def consents_private(viewer: Viewer) -> None:
    """Toestemming, covered."""
    consents(viewer)
    viewer.presses(Qt.Key.Key_F9)


def today_consents(viewer: Viewer) -> None:
    """Vandaag with a consent to ask again."""
    viewer.opens()
    _record(viewer)
    (due,) = viewer.shell.findChildren(ConsentsDue)
    viewer.sees(due.parts)
    (rows,) = due.parts()
    rows.setFocus()
    for area in viewer.shell.page().findChildren(QScrollArea):  # type: ignore[union-attr]
        area.ensureWidgetVisible(rows)
    viewer.rests()


def _record(viewer: Viewer) -> None:
    context = viewer.shell.context
    settings = replace(context.journal.settings(), referral_index=True)
    context.journal.save_settings(settings)
    context.events.settings_changed.emit(settings)
    today, people = context.today(), participants(_known(viewer))
    both, day = ("jeugdige", "ouder_1"), timedelta(days=1)
    asked = (
        Consent(
            day=today - 400 * day,
            kind="begeleiding",
            state="gegeven_schriftelijk",
            givers=both,
            valid_until=today - 30 * day,
            people=people,
        ),
        Consent(
            day=today - 9 * day,
            kind="delen_partner",
            partner="sociaal_wijkteam",
            state="gegeven_mondeling",
            givers=both,
            purpose="samen een huiswerkplek zoeken",
            valid_until=today + 300 * day,
            people=people,
        ),
        Consent(day=today, kind="beeld", state="gegeven_mondeling", givers=("jeugdige",), people=people),
    )
    context.journal.record(*asked)
    for each in asked:
        context.events.recorded.emit(each)
    viewer.rests()


def _known(viewer: Viewer) -> UUID:
    """Of whom there are most signals."""
    records = viewer.shell.context.journal.records(EntryKind.SIGNAL)
    ((known, _count),) = Counter(one for each in records for one in each.person_ids).most_common(1)
    return known


CONSENT_SCENES = (
    consents,
    consent_form,
    consent_wrong,
    consent_withdrawn,
    consent_changed_elsewhere,
    consents_private,
    today_consents,
)
