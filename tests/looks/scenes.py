# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page and state of the window that is looked at, each from a fresh window over the demo."""

from collections import Counter
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.help_dialog import HelpDialog
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.sections import SIGNAL_PICTURE
from kjw_desktop.ui.people.signal_picture.reading import read_picture
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.start.new_vault_cards import KeyCard
from kjw_desktop.ui.start.recovery_key_view import RecoveryKeyView
from kjw_desktop.ui.start.restore_card import RestoreCard
from kjw_desktop.ui.widgets.section import ToSection
from kjw_desktop.ui.widgets.strength_meter import StrengthMeter
from tests.looks.case_scenes import CASE_SCENES
from tests.looks.consent_scenes import CONSENT_SCENES
from tests.looks.hand_over_scenes import HAND_OVER_SCENES
from tests.looks.meldcode_scenes import MELDCODE_SCENES
from tests.looks.neighbourhood_scenes import NEIGHBOURHOOD_SCENES
from tests.looks.partner_scenes import PARTNER_SCENES
from tests.looks.quarter_scenes import QUARTER_SCENES
from tests.looks.report_word_scenes import REPORT_WORD_SCENES
from tests.looks.signal_scenes import SIGNAL_SCENES
from tests.looks.viewer import CTRL, Viewer

PASSPHRASE = "vlinder-tractor-zeven-maan-91"
LINE = "even gepraat na voetbal, eet thuis bijna niet #armoede 15m !zorg sliep bij oom > vrijdag bellen"

Scene = Callable[[Viewer], None]


def welcome(viewer: Viewer) -> None:
    """The first start ever."""
    viewer.shows()


def unlock(viewer: Viewer) -> None:
    """The passphrase is asked for."""
    viewer.locked()


def unlock_wrong(viewer: Viewer) -> None:
    """A wrong passphrase."""
    viewer.locked()
    viewer.types("niet deze")
    viewer.presses(Qt.Key.Key_Return)


def new_1_about(viewer: Viewer) -> None:
    """The first step of a new journal."""
    viewer.shows()
    viewer.clicks("Nieuw journaal maken")


def new_2_passphrase(viewer: Viewer) -> None:
    """The second, with a passphrase that will do."""
    new_1_about(viewer)
    for text in ("Stichting Waterveen", "fg@waterveen.nl"):
        viewer.types(text)
        viewer.presses(Qt.Key.Key_Tab)
    viewer.clicks("Verder")
    viewer.types(PASSPHRASE)
    (meter,) = viewer.window.findChildren(StrengthMeter)
    viewer.sees(lambda: meter.ok)
    viewer.rests()


def new_3_key(viewer: Viewer) -> None:
    """The third: the recovery key."""
    new_2_passphrase(viewer)
    viewer.presses(Qt.Key.Key_Tab)
    viewer.types(PASSPHRASE)
    viewer.presses(Qt.Key.Key_Return)
    viewer.sees(lambda: viewer.window.findChild(RecoveryKeyView))
    viewer.rests()


def new_4_check(viewer: Viewer) -> None:
    """The fourth: two groups asked back."""
    new_3_key(viewer)
    (card,) = viewer.window.findChildren(KeyCard)
    card.act.click()
    viewer.rests()


def unlock_key(viewer: Viewer) -> None:
    """The recovery key is asked for in place of the passphrase."""
    viewer.locked()
    viewer.clicks("Herstelsleutel gebruiken")


def example(viewer: Viewer) -> None:
    """An example to practise with, from the first start."""
    viewer.shows()
    viewer.clicks("Oefenen met voorbeeld")


def restore(viewer: Viewer) -> None:
    """A backup is put back; where the journal stood is filled in."""
    viewer.locked()
    viewer.clicks("Back-up terugzetten")


def restore_wrong(viewer: Viewer) -> None:
    """A file that is no backup."""
    viewer.locked()
    no_backup = viewer.home / "brief-aan-school.docx"
    no_backup.write_bytes(b"Beste school,")
    viewer.clicks("Back-up terugzetten")
    (card,) = viewer.window.findChildren(RestoreCard)
    for field, typed in (
        (card.backup.line, str(no_backup)),
        (card.target.line, str(viewer.home / "teruggezet.kjw")),
        (card.secret, PASSPHRASE),
    ):
        field.setFocus()
        field.selectAll()
        viewer.types(typed)
    viewer.presses(Qt.Key.Key_Return)
    viewer.sees(card.message.isVisible)
    viewer.rests()


def today(viewer: Viewer) -> None:
    """Vandaag."""
    viewer.opens()


def today_chips(viewer: Viewer) -> None:
    """A line in the quick entry, understood."""
    viewer.opens()
    viewer.types("@sa")
    viewer.presses(Qt.Key.Key_Return)
    viewer.types(LINE)


def today_offers(viewer: Viewer) -> None:
    """The list of young people under the quick entry."""
    viewer.opens()
    viewer.types("@sa")


def today_asked(viewer: Viewer) -> None:
    """What is missing is asked before saving."""
    viewer.opens()
    viewer.types("@Ziggy gepraat over werk !")
    viewer.presses(Qt.Key.Key_Return)


def today_special(viewer: Viewer) -> None:
    """A word of a special category, and the quiet line about it."""
    viewer.opens()
    viewer.types("@sa")
    viewer.presses(Qt.Key.Key_Return)
    viewer.types("vertelde dat ze ADHD heeft ")
    viewer.sees(lambda: any(line.isVisible() for line in viewer.window.findChildren(SpecialLine)))


def today_undone(viewer: Viewer) -> None:
    """A contact saved, and undone."""
    viewer.opens()
    viewer.types("@sa")
    viewer.presses(Qt.Key.Key_Return)
    viewer.types("even gepraat na voetbal 15m")
    viewer.presses(Qt.Key.Key_Return)
    viewer.presses(Qt.Key.Key_Z, CTRL)


def today_private(viewer: Viewer) -> None:
    """Vandaag with names and notes covered."""
    viewer.opens()
    viewer.presses(Qt.Key.Key_F9)


def contact(viewer: Viewer) -> None:
    """The contact form on Vandaag."""
    viewer.opens()
    viewer.presses(Qt.Key.Key_N, CTRL)


def contact_wrong(viewer: Viewer) -> None:
    """A contact that cannot be saved yet, and why."""
    contact(viewer)
    viewer.presses(Qt.Key.Key_Return, CTRL)


def leaflet(viewer: Viewer) -> None:
    """The leaflet, to read together."""
    viewer.opens()
    viewer.goes_to("today", Command.SHOW_LEAFLET)


def people(viewer: Viewer) -> None:
    """Jongeren."""
    viewer.opens()
    viewer.goes_to("people")


def people_filtered(viewer: Viewer) -> None:
    """Jongeren with a filter and a few letters."""
    people(viewer)
    page = viewer.shell.page()
    assert isinstance(page, PeoplePage)
    page.caseload.filters.boxes["wijk"].setCurrentIndex(1)
    page.caseload.search.setFocus()
    viewer.types("s")


def people_none(viewer: Viewer) -> None:
    """Nobody fits."""
    people(viewer)
    viewer.types("qqqq")


def person(viewer: Viewer) -> None:
    """A young person of whom much is known."""
    viewer.opens()
    viewer.goes_to("people", _well_known(viewer))


def person_signal(viewer: Viewer) -> None:
    """A signal begun on their page."""
    person(viewer)
    viewer.presses(Qt.Key.Key_S, CTRL)


def person_private(viewer: Viewer) -> None:
    """Their page, covered."""
    person(viewer)
    viewer.presses(Qt.Key.Key_F9)


def signal_picture(viewer: Viewer) -> None:
    """Their signal picture."""
    viewer.opens()
    viewer.goes_to("people", ToSection(SIGNAL_PICTURE, person=_well_known(viewer)))


def signal_picture_hint(viewer: Viewer) -> None:
    """What a hint rests on, in their picture."""
    viewer.opens()
    viewer.goes_to("people", ToSection(SIGNAL_PICTURE, person=_hinted(viewer)))
    viewer.clicks("Toon welke")


def signal_picture_private(viewer: Viewer) -> None:
    """Their picture, covered."""
    signal_picture(viewer)
    viewer.presses(Qt.Key.Key_F9)


def person_form(viewer: Viewer) -> None:
    """Their form."""
    person(viewer)
    page = viewer.shell.page()
    assert isinstance(page, PeoplePage)
    page.edit.click()
    viewer.rests()


def person_form_end(viewer: Viewer) -> None:
    """Its last fields."""
    person_form(viewer)
    _scroll_to_end(viewer)


def person_new(viewer: Viewer) -> None:
    """The form of somebody new, saved without a name."""
    people(viewer)
    viewer.clicks("Nieuwe jongere")
    viewer.presses(Qt.Key.Key_Return, CTRL)


def journal(viewer: Viewer) -> None:
    """Journaal."""
    viewer.opens()
    viewer.goes_to("journal")


def journal_entry(viewer: Viewer) -> None:
    """Journaal with an entry open."""
    viewer.opens()
    viewer.goes_to("journal", _newest(viewer, EntryKind.ACTIVITY))


def journal_amend(viewer: Viewer) -> None:
    """An entry being changed."""
    viewer.opens()
    viewer.goes_to("journal", _newest(viewer, EntryKind.CONTACT))
    viewer.presses(Qt.Key.Key_F2)


def journal_search(viewer: Viewer) -> None:
    """Words looked for in Journaal."""
    journal(viewer)
    viewer.presses(Qt.Key.Key_F6)
    viewer.shell.page().search.setFocus()  # type: ignore[union-attr]
    viewer.types("voetbal")


def signals(viewer: Viewer) -> None:
    """Signalen."""
    viewer.opens()
    viewer.goes_to("signals")


def signals_private(viewer: Viewer) -> None:
    """Signalen, covered."""
    signals(viewer)
    viewer.presses(Qt.Key.Key_F9)


def signal_form(viewer: Viewer) -> None:
    """A signal from Vandaag."""
    viewer.opens()
    viewer.presses(Qt.Key.Key_S, CTRL)


def groups(viewer: Viewer) -> None:
    """Groepen."""
    viewer.opens()
    viewer.goes_to("activities")


def group_chooser(viewer: Viewer) -> None:
    """Which group was it."""
    viewer.opens()
    viewer.presses(Qt.Key.Key_G, CTRL)


def register(viewer: Viewer) -> None:
    """The register of a weekly evening, counted."""
    group_chooser(viewer)
    viewer.presses(Qt.Key.Key_Return)
    viewer.types("9m 5v")


def register_child(viewer: Viewer) -> None:
    """A signal of one child in it."""
    register(viewer)
    viewer.presses(Qt.Key.Key_Tab)
    viewer.presses(Qt.Key.Key_Down)
    viewer.presses(Qt.Key.Key_Space)
    viewer.presses(Qt.Key.Key_S, CTRL)


def register_end(viewer: Viewer) -> None:
    """Its last fields."""
    register(viewer)
    _scroll_to_end(viewer)


def register_alone(viewer: Viewer) -> None:
    """The register of a group that stands alone."""
    group_chooser(viewer)
    viewer.presses(Qt.Key.Key_End)
    viewer.presses(Qt.Key.Key_Return)


def weekly_group(viewer: Viewer) -> None:
    """The form of a weekly group."""
    groups(viewer)
    viewer.clicks("Vaste groep maken")


def settings(viewer: Viewer) -> None:
    """Instellingen."""
    viewer.opens()
    viewer.goes_to("settings")
    page = viewer.shell.page()
    assert isinstance(page, SettingsPage)
    viewer.sees(lambda: page.making.made)
    viewer.rests()


def settings_middle(viewer: Viewer) -> None:
    """Instellingen, half way."""
    settings(viewer)
    _scroll_to_end(viewer, 0.5)


def settings_end(viewer: Viewer) -> None:
    """Instellingen, the last cards."""
    settings(viewer)
    _scroll_to_end(viewer)


def find(viewer: Viewer) -> None:
    """The box of Ctrl+K before a letter."""
    viewer.opens()
    viewer.presses(Qt.Key.Key_K, CTRL)


def found(viewer: Viewer) -> None:
    """The box of Ctrl+K with what was found."""
    find(viewer)
    viewer.types("voet")


def keys(viewer: Viewer) -> None:
    """The table of keys."""
    viewer.opens()
    HelpDialog(viewer.window).open()
    viewer.rests()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        *(welcome, unlock, unlock_key, unlock_wrong, example, restore, restore_wrong),
        *(new_1_about, new_2_passphrase, new_3_key, new_4_check),
        *(today, today_chips, today_offers, today_asked, today_special, today_undone, today_private),
        *(contact, contact_wrong, leaflet),
        *(people, people_filtered, people_none, person, person_signal, person_private),
        *(signal_picture, signal_picture_hint, signal_picture_private),
        *(person_form, person_form_end, person_new),
        *(journal, journal_entry, journal_amend, journal_search),
        *(signals, signals_private, signal_form),
        *SIGNAL_SCENES,
        *MELDCODE_SCENES,
        *HAND_OVER_SCENES,
        *NEIGHBOURHOOD_SCENES,
        *CONSENT_SCENES,
        *PARTNER_SCENES,
        *CASE_SCENES,
        *(groups, group_chooser, register, register_child, register_end, register_alone, weekly_group),
        *QUARTER_SCENES,
        *REPORT_WORD_SCENES,
        *(settings, settings_middle, settings_end, find, found, keys),
    )
}
"""By name, in the order of the side bar."""


def _well_known(viewer: Viewer) -> UUID:
    """Of whom there are most signals."""
    records = viewer.shell.context.journal.records(EntryKind.SIGNAL)
    ((known, _count),) = Counter(one for each in records for one in each.person_ids).most_common(1)
    return known


def _hinted(viewer: Viewer) -> UUID:
    """About whom the signal picture hints most."""
    context = viewer.shell.context
    journal, words, today = context.journal, context.vocabularies, context.today()
    known = [one.id for one in journal.persons()]
    return max(known, key=lambda one: len(read_picture(journal, one, words, today).hints))


def _newest(viewer: Viewer, kind: EntryKind) -> UUID:
    context = viewer.shell.context
    query = TimelineQuery(kinds=frozenset({kind}), until=context.today(), limit=1)
    return context.journal.timeline(query)[0].id


def _scroll_to_end(viewer: Viewer, share: float = 1.0) -> None:
    """Move what scrolls on the page as far as `share` of its way."""
    page = viewer.shell.page()
    assert page is not None
    for area in page.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
    viewer.rests()
