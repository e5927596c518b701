# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Partners, and a young person's referrals."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.ui.entry.referral_draft import key_of
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.people.sections import REFERRALS
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.signals.sections import PARTNERS
from kjw_desktop.ui.today.half_written import StillWriting
from kjw_desktop.ui.today.no_word import NoWord
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import CTRL, Viewer


def partners(viewer: Viewer) -> None:
    """The address book, with a partner on show."""
    viewer.opens()
    book = viewer.shell.context.journal.partners(viewer.shell.context.today())
    viewer.goes_to("signals", ToSection(PARTNERS, book[0].contact.id))
    view = _partners(viewer)
    viewer.sees(lambda: view.card.shown is not None)
    viewer.rests()


def partners_private(viewer: Viewer) -> None:
    """The address book, covered."""
    partners(viewer)
    viewer.presses(Qt.Key.Key_F9)


def partner_form(viewer: Viewer) -> None:
    """A partner who stands there already."""
    viewer.opens()
    viewer.goes_to("signals", ToSection(PARTNERS))
    book = viewer.shell.context.journal.partners(viewer.shell.context.today())
    view = _partners(viewer)
    view.new.click()
    viewer.rests()
    viewer.types(book[0].contact.organisation)
    viewer.presses(Qt.Key.Key_Return, CTRL)


def partner_remove(viewer: Viewer) -> None:
    """Somebody is about to be taken out."""
    partners(viewer)
    _partners(viewer).card.erase.click()
    viewer.rests()


def partner_referral(viewer: Viewer) -> None:
    """A referral begun there."""
    viewer.opens()
    viewer.goes_to("signals", ToSection(PARTNERS))
    _partners(viewer).referral.click()
    viewer.rests()


def referrals(viewer: Viewer) -> None:
    """What stands of somebody who was referred."""
    viewer.opens()
    viewer.goes_to("people", ToSection(REFERRALS, None, _referred(viewer).person_ids[0]))


def referral_form(viewer: Viewer) -> None:
    """A new one, to a partner who may not know yet who it is about."""
    referrals(viewer)
    view = _referrals(viewer)
    view.new.click()
    viewer.rests()
    view.desk.form.partner.setFocus()
    viewer.types("huma")
    viewer.presses(Qt.Key.Key_Return)
    view.desk.form.follow.kind.choose("meegaan")
    viewer.sees(view.desk.form.consent.isVisible)
    viewer.rests()


def referral_known(viewer: Viewer) -> None:
    """One that goes on."""
    viewer.opens()
    referral = _referred(viewer)
    viewer.goes_to("people", ToSection(REFERRALS, referral.id, referral.person_ids[0]))
    viewer.sees(lambda: _referrals(viewer).desk.writing)


def referral_youth_care(viewer: Viewer) -> None:
    """Is youth care to be set along?"""
    referrals(viewer)
    view = _referrals(viewer)
    view.new.click()
    viewer.rests()
    form = view.desk.form
    form.partner.setFocus()
    viewer.types("jeugd-ggz")
    viewer.presses(Qt.Key.Key_Return)
    form.state.setCurrentIndex(form.state.findData("wachtlijst"))
    viewer.presses(Qt.Key.Key_Return, CTRL)


def today_no_word(viewer: Viewer) -> None:
    """No word came back."""
    viewer.opens()
    (section,) = viewer.window.findChildren(NoWord)
    viewer.sees(section.isVisible)
    section.ask.setFocus()
    for area in viewer.window.findChildren(QScrollArea):
        if area.isAncestorOf(section):
            area.ensureWidgetVisible(section.ask)
    viewer.rests()


def today_still_writing(viewer: Viewer) -> None:
    """Vandaag with a referral and a meldcode record that a lock broke off."""
    viewer.opens()
    context = viewer.shell.context
    person = next(iter(context.journal.names())).id
    for key in (key_of(person), "meldcode"):
        context.journal.save_draft(key, "{}")
    context.events.drafts_changed.emit()
    viewer.sees(viewer.shell.findChildren(StillWriting)[0].parts)
    viewer.rests()


PARTNER_SCENES = (
    today_still_writing,
    *(partners, partners_private, partner_form, partner_remove, partner_referral),
    *(referrals, referral_form, referral_known, referral_youth_care, today_no_word),
)


def _partners(viewer: Viewer) -> Partners:
    (view,) = viewer.window.findChildren(Partners)
    return view


def _referrals(viewer: Viewer) -> Referrals:
    (view,) = viewer.window.findChildren(Referrals)
    return view


def _referred(viewer: Viewer) -> Referral:
    """The latest referral of one young person with several steps."""
    found = viewer.shell.context.journal.records(EntryKind.REFERRAL)
    several = [
        each for each in found if isinstance(each, Referral) and each.person_ids and len(each.steps) > 1
    ]
    return several[-1]
