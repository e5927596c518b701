# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Overviews for tests: of facts alone, and of a real journal with an invented file of ten notes."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kjw_desktop.domain.care import Consent, Meldcode, PartnerContact
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, PersonGoal, Relative, Strength
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signals import Signal
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.referral.choices import OverviewChoice, default_since, notes_to_choose
from kjw_desktop.reports.referral.compose import compose_overview
from kjw_desktop.reports.referral.content import ReferralContent
from kjw_desktop.reports.referral.facts import CaseFacts
from kjw_desktop.reports.referral.giving import Overview
from kjw_desktop.reports.referral.material import Material, material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal
from tests.reports.case import BANDS, PERSON, TODAY
from tests.reports.invented import LABELS

SINCE = default_since(TODAY)
SAMIRA = Person(
    first_name="Samira",
    infix="el",
    last_name="Bakkali",
    nicknames=("Mimi",),
    birth_date=date(2009, 5, 17),
    gender="meisje",
    school="Kompas College",
    street="Zwanenlaan 14",
    phone="06 12345678",
    email="samira.b@voorbeeld.nl",
    handles=("@mimi_drumt",),
    relatives=(Relative("ouder", "Hanan"), Relative("broer_zus", "Ilias")),
    strengths=(Strength("muziek_creatief"), Strength("anders", "leert Yara drummen")),
    goals=(PersonGoal("eigen", "een keer optreden op het Kompas College"),),
    history=(DatedValue(DatedField.WIJK, "oost"), DatedValue(DatedField.STATUS, "actief")),
    since=date(2025, 4, 2),
)
YARA = Person(first_name="Yara", last_name="Okafor", history=(DatedValue(DatedField.STATUS, "actief"),))
ROOS = Person(first_name="Roos", nicknames=("Mo",), gender="meisje", birth_year=2009)
MENTOR = PartnerContact(
    organisation="Kompas College", partner="school_vo", name="Joost Terpstra", phone="030 2345678"
)
_ABOUT = participants(SAMIRA.id)
_BOTH = participants(SAMIRA.id, YARA.id)
NOTES: tuple[AnyEntry, ...] = (
    Contact(day=TODAY - timedelta(days=2), kind="inloop", people=_ABOUT, note="Samira sliep bij oom Ruben."),
    Contact(
        day=TODAY - timedelta(days=10), kind="inloop", people=_BOTH, note="Mimi leerde Yara drummen. Trots."
    ),
    Contact(
        day=TODAY - timedelta(days=30),
        kind="individueel",
        people=_ABOUT,
        note="Belde Joost Terpstra van het Kompas College.\nSamira's moeder Hanan weet ervan: 06-12345678.",
    ),
    Contact(
        day=TODAY - timedelta(days=40),
        kind="inloop",
        people=_ABOUT,
        note="Een roos gekregen van @mimi_drumt.",
    ),
    Contact(
        day=TODAY - timedelta(days=60), kind="individueel", people=_ABOUT, note="Woont op de Zwanenlaan 14."
    ),
    Signal(
        day=TODAY - timedelta(days=3),
        domain="thuis_gezin",
        level="ernstig",
        certainty="verteld_jeugdige",
        observation="Samira eet thuis bijna niet.",
        meaning="Hanan werkt veel nachten.",
        helps=("steunende_volwassene",),
        people=_ABOUT,
    ),
    Signal(
        day=TODAY - timedelta(days=12),
        domain="vrienden_netwerk",
        level="kracht",
        observation="Straalt als Mimi drumt.",
        people=_ABOUT,
    ),
    Signal(
        day=TODAY - timedelta(days=20),
        domain="school_werk",
        level="zorg",
        certainty="verteld_derde",
        observation="Drie keer te laat op het Kompas College.",
        people=_ABOUT,
    ),
    Followup(
        day=TODAY - timedelta(days=9), what="Drumles van Samira geregeld", status="gedaan", people=_ABOUT
    ),
    Followup(day=TODAY + timedelta(days=3), what="Hanan bellen", status="open", people=_ABOUT),
)
SECRET_SIGNAL = Signal(
    day=TODAY - timedelta(days=5),
    domain="veiligheid",
    level="ernstig",
    certainty="vermoeden",
    observation="Vertelde van Karel.",
    people=_ABOUT,
)
LINKED_SIGNAL = Signal(
    day=TODAY - timedelta(days=6),
    domain="thuis_gezin",
    level="zorg",
    certainty="vermoeden",
    observation="Blauwe plek.",
    people=_ABOUT,
)
KEPT_BACK: tuple[AnyEntry, ...] = (
    Contact(
        day=TODAY - timedelta(days=1),
        kind="huisbezoek",
        record_class="werkaantekening",
        note="geheugensteun",
        people=_ABOUT,
    ),
    Contact(
        day=TODAY - timedelta(days=1),
        kind="huisbezoek",
        record_class="meldcode",
        note="meldcodenotitie",
        people=_ABOUT,
    ),
    Meldcode(day=TODAY - timedelta(days=1), people=_ABOUT, linked=(LINKED_SIGNAL.id,), suspicion="vermoeden"),
    Contact(day=TODAY - timedelta(days=200), kind="inloop", note="heel oud", people=_ABOUT),
    Contact(day=TODAY - timedelta(days=2), kind="inloop", note="   ", people=_ABOUT),
    Contact(
        day=TODAY - timedelta(days=2), kind="inloop", note="over een ander", people=participants(YARA.id)
    ),
)
PARTNER = "sociaal_wijkteam"
NAMES = (
    *("Samira", "Bakkali", "Mimi", "Hanan", "Ilias", "Ruben", "Yara", "Joost", "Terpstra", "Kompas"),
    *("Zwanenlaan", "mimi_drumt", "12345678", "Oost"),
)


def consent(purpose: str = "", partner: str = PARTNER) -> Consent:
    """A consent of a seventeen year old to share with a partner."""
    return Consent(
        day=TODAY - timedelta(days=9),
        kind="delen_partner",
        state="gegeven_schriftelijk",
        givers=("jeugdige",),
        partner=partner,
        purpose=purpose,
        people=_ABOUT,
    )


def fill(journal: Journal) -> None:
    """The file of Samira, and others of the caseload."""
    journal.add_wijk("Oost")
    others = replace(journal.settings(), worker_name="Robin de Jong", organisation="Stichting Waterveen")
    journal.save_settings(others)
    journal.record(SAMIRA, YARA, ROOS, MENTOR, *NOTES, SECRET_SIGNAL, LINKED_SIGNAL, *KEPT_BACK)


def choice_of(journal: Journal, **changes: object) -> OverviewChoice:
    """What a worker chooses who changes nothing but their own words."""
    rows = notes_to_choose(journal, SAMIRA.id, SINCE, TODAY)
    chosen = OverviewChoice(
        person=SAMIRA.id,
        since=SINCE,
        until=TODAY,
        notes=tuple(row.id for row in rows if row.ticked),
        question="Wie kan met Samira's moeder Hanan praten?",
        role="Ik blijf er voor Mimi.",
        view="Samira weet dat ik dit bespreek.",
        partner=PARTNER,
        meeting=TODAY + timedelta(days=5),
    )
    return replace(chosen, **changes)  # type: ignore[arg-type]  # the tests name its fields


def accepted(review: Review) -> Review:
    """Everything that was proposed accepted, but what is decided already."""
    return review.decide_all({each.key: Decision(Act.ACCEPTED) for each in review.undecided})


def overview_of(journal: Journal, choice: OverviewChoice | None = None) -> Overview:
    """The overview with every proposal accepted."""
    made = material(journal, choice or choice_of(journal), TODAY)
    return Overview(material=made, review=accepted(begin_review(made)), recognisable=NO)


def of_facts(facts: CaseFacts, person: Person = PERSON) -> ReferralContent:
    """What an overview says of fixed fields alone."""
    made = Material(
        choice=OverviewChoice(person=person.id, since=SINCE, until=TODAY),
        today=facts.today,
        person=person,
        wijk="",
        passages=(),
        subjects=(),
        about=About(facts.today, person.since, BANDS),
        facts=facts,
        covered=None,
        demo=False,
    )
    return compose_overview(made, Review(()), LABELS)


def ids(*records: AnyEntry) -> set[UUID]:
    return {record.id for record in records}
