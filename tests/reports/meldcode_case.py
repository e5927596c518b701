# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An invented meldcode record with everything that one may hold."""

from datetime import date, time

from kjw_desktop.domain.care import Meldcode, MeldcodeAnswer, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signals import Signal
from kjw_desktop.reports.meldcode.sources import MeldcodeSources

TODAY = date(2026, 12, 4)
PERSON = Person(first_name="Milan", last_name="Verzonnen", birth_date=date(2013, 5, 9), phone="0612345678")
SIGNALS = (
    Signal(
        day=date(2026, 11, 5),
        at=time(16, 30),
        domain="lichamelijk",
        level="ernstig",
        kinds=("letsel",),
        certainty="zelf_gezien",
        observation="Blauwe plek op de linkerarm, zo groot als een hand. Hij trok zijn mouw eroverheen.",
        meaning="Kan van het sporten zijn, maar hij sport niet.",
        people=participants(PERSON.id),
    ),
    Signal(
        day=date(2026, 11, 19),
        domain="thuis_gezin",
        level="zorg",
        certainty="verteld_derde",
        told_by="de buurvrouw",
        observation="Er wordt laat in de avond geschreeuwd.",
        people=participants(PERSON.id),
    ),
)
FACTS = (
    MeldcodeFact(date(2026, 11, 26), "verteld_jeugdige", "‘Ik mag niks zeggen.’", time(15, 10), "Milan"),
    MeldcodeFact(date(2026, 11, 5), "zelf_gezien", "Blauwe plek op de linkerarm.", time(16, 30)),
)
STEPS = (
    MeldcodeStep("stap_1", "gedaan", date(2026, 11, 26)),
    MeldcodeStep(
        "stap_2",
        "gedaan",
        date(2026, 11, 27),
        "Bel Veilig Thuis voor advies.\nSpreek nog niet met de ouders.",
        consulted="aandachtsfunctionaris",
    ),
    MeldcodeStep(
        "stap_2",
        "gedaan",
        date(2026, 11, 30),
        "Eerst veiligheid, dan een gesprek.",
        consulted="Veilig Thuis",
        anonymous=True,
    ),
    MeldcodeStep("stap_3", "bezig", date(2026, 12, 1)),
    MeldcodeStep("stap_4", "gedaan", date(2026, 12, 2), reason="Een gesprek met ouders was nu niet veilig."),
    MeldcodeStep("stap_5", "gedaan", date(2026, 12, 3)),
)
ANSWERS = (
    MeldcodeAnswer("av_1", "ja", "De plek, wat hij zei en het schreeuwen samen."),
    MeldcodeAnswer("av_2", "weet_niet", "Veilig Thuis denkt mee."),
    MeldcodeAnswer("av_3", "nee", "Dat kan ik niet alleen."),
)
MELDCODE = Meldcode(
    day=date(2026, 11, 26),
    people=participants(PERSON.id),
    linked=tuple(signal.id for signal in SIGNALS),
    facts=FACTS,
    steps=STEPS,
    answers=ANSWERS,
    suspicion="Dat hij thuis geslagen wordt.",
    no_talk_reason="Veilig Thuis raadt het af tot er een plan is.",
    choice="melden",
    decision="Melding samen met de aandachtsfunctionaris, vandaag om 14 uur.",
    informed="Milan weet het van mij. Zijn ouders nog niet: dat doet Veilig Thuis.",
    handed_over_on=date(2026, 12, 4),
    handed_over_to="aandachtsfunctionaris",
)
SETTINGS = Settings(organisation="Stichting Verzonnen", worker_name="Nora", worker_title="jongerenwerker")
SOURCES = MeldcodeSources(meldcode=MELDCODE, people=(PERSON,), signals=SIGNALS, settings=SETTINGS)
