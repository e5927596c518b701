# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An invented young person in domain objects, with every kind of text that must not leave."""

from datetime import date, timedelta

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.age import AgeBand, AgeBands
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person, Relative, Strength
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signals import Signal

TODAY = date(2026, 11, 21)
SECRET = "Zeeleeuw"
BANDS = AgeBands(
    1, (AgeBand("age_10_11", 10, 11), AgeBand("age_14_15", 14, 15), AgeBand("age_18_23", 18, 23))
)
PERSON = Person(
    first_name=SECRET,
    last_name=SECRET,
    nicknames=(SECRET,),
    birth_date=date(2011, 5, 17),
    gender="jongen",
    school=SECRET,
    street=SECRET,
    phone="0612345678",
    handles=(SECRET,),
    relatives=(Relative("ouder", SECRET),),
    strengths=(Strength("muziek_creatief"), Strength("zorgzaam"), Strength("anders", SECRET)),
    since=date(2025, 4, 2),
    note=SECRET,
)
_SIGNALS = (
    (60, "thuis_gezin", "licht", "zelf_gezien"),
    (33, "thuis_gezin", "zorg", "zelf_gezien"),
    (10, "thuis_gezin", "zorg", "verteld_jeugdige"),
    (3, "thuis_gezin", "ernstig", "verteld_jeugdige"),
    (68, "school_werk", "licht", "verteld_derde"),
    (20, "school_werk", "zorg", "verteld_derde"),
    (75, "vrienden_netwerk", "kracht", "zelf_gezien"),
    (50, "vrienden_netwerk", "kracht", "zelf_gezien"),
    (5, "vrienden_netwerk", "kracht", "zelf_gezien"),
    (4, "vrienden_netwerk", "licht", "zelf_gezien"),
    (11, "geld_materieel", "zorg", "vermoeden"),
)


def day(days_ago: int) -> date:
    """The day that many days before the overview."""
    return TODAY - timedelta(days=days_ago)


def entries() -> tuple[AnyEntry, ...]:
    """Twelve weeks of records, and one of each kind that must stay out."""
    people = participants(PERSON.id)
    signals = [
        Signal(
            day=day(ago),
            domain=domain,
            level=level,
            certainty=certainty,
            observation=SECRET,
            helps=("steunende_volwassene", "club_activiteit", "geloof_gemeenschap"),
            people=people,
        )
        for ago, domain, level, certainty in _SIGNALS
    ]
    kinds = ("individueel", "inloop", "individueel", "app_bericht")
    contacts = [
        Contact(day=day(7 * week), kind=kinds[week % 4], note=SECRET, location=SECRET, people=people)
        for week in range(10)
    ]
    activities = [
        Activity(day=day(14 * turn), title=SECRET, kind="cultuur_muziek", note=SECRET, people=people)
        for turn in range(5)
    ]
    steps = [
        Followup(day=day(9), what=SECRET, kind="collega_consult", status="gedaan", people=people),
        Followup(day=day(2), what=SECRET, kind="vt_advies", status="open", people=people),
    ]
    kept_back = [
        Contact(day=day(1), kind="huisbezoek", record_class="werkaantekening", note=SECRET, people=people),
        Contact(day=day(-1), kind="telefonisch", note=SECRET, people=people),
        Contact(day=day(200), kind="school", note=SECRET, people=people),
    ]
    return (*signals, *contacts, *activities, *steps, *kept_back)
