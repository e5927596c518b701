# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report with words on a real journal: one young person's story, one composed of several, typed texts."""

from dataclasses import replace
from datetime import date, timedelta

from kjw_desktop.domain.accounts import Story, Target
from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.records import Record
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.reviewing import propose_words
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import ROOS, SAMIRA, YARA

QUARTER = Period.parse("2026-Q3")
IN_QUARTER = date(2026, 8, 12)
READER = "gemeente"
OWN_STORY = Story(
    day=IN_QUARTER,
    people=participants(SAMIRA.id),
    title="Samira zingt",
    situation="Samira sliep vaak bij oom Ruben en kwam te laat op het Kompas College.",
    what_we_did="We gaven Mimi de sleutel van het drumhok op de Zwanenlaan.",
    what_changed="Hanan kwam kijken. Trots.",
    quote="Ik ben eindelijk ergens goed in, zegt Samira.",
)
SEVERAL = Story(
    day=IN_QUARTER + timedelta(days=3),
    people=participants(YARA.id, ROOS.id),
    composite=True,
    title="Samen koken",
    situation="Yara at nooit met anderen.",
    what_we_did="Elke week koken.",
    what_changed="Nu kookt ze voor tien.",
    quote="Ik hoor erbij.",
)
TARGET = Target(period="2026", text="Het plan van Yara uitvoeren", agreed=120, unit="jongeren", realised=105)
OTHER_YEAR = Target(period="2024", text="Lang geleden", agreed=3)
WORDS = ReportWords(
    introduction="Een druk kwartaal, vertelde Samira.",
    themes=(ThemeWords("school", "Mimi verveelt zich.", "We belden 06-12345678."), ThemeWords("vrije_tijd")),
    evaluation="Yara vond het leuk.",
    quotes=("Beter dan thuis, zei Yara.", "Het is hier altijd open."),
    answers=("Veel jongeren komen terug.", "Meer tijd voor Samira.", ""),
    stories=(OWN_STORY.id, SEVERAL.id),
)
OTHERS = tuple(
    Person(first_name=f"Zwi{letter}o", gender="meisje", history=(DatedValue(DatedField.WIJK, "oost"),))
    for letter in "abcdefghijklmnopqrstuvwxyz"
)


def consent(**changes: object) -> Consent:
    """A seventeen year old's consent to have their story told."""
    made = Consent(
        day=IN_QUARTER,
        kind="citaat_verhaal",
        state="gegeven_schriftelijk",
        givers=("jeugdige",),
        people=participants(SAMIRA.id),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the tests name its fields


def changed(journal: Journal, record: Record, **changes: object) -> Record:
    """A record as the journal has it now, with these changes."""
    held = journal.find(record.id)
    return replace(held, **changes)  # type: ignore[arg-type]  # the tests name its fields


def fill(journal: Journal, *, consented: bool = True) -> Consent:
    """People, contacts, both stories, agreed results; gives the consent, recorded if so asked."""
    journal.add_wijk("Oost")
    named = replace(journal.settings(), worker_name="Robin de Jong", organisation="Stichting Waterveen")
    journal.save_settings(named)
    contacts = [
        Contact(day=IN_QUARTER, kind="inloop", people=participants(SAMIRA.id, other.id), themes=("school",))
        for other in OTHERS
    ]
    journal.record(SAMIRA, YARA, ROOS, *OTHERS, *contacts, OWN_STORY, SEVERAL, TARGET, OTHER_YEAR)
    given = consent()
    if consented:
        journal.record(given)
    return given


def draft(words: ReportWords = WORDS, **changes: object) -> ReportDraft:
    """The draft with these words, the one question answered with no."""
    made = ReportDraft(period=QUARTER, reader=READER, words=words, recognisable=NO)
    return replace(made, **changes)  # type: ignore[arg-type]  # the tests name its fields


def accepted(review: Review) -> Review:
    """Everything that was proposed accepted."""
    return review.decide_all({each.key: Decision(Act.ACCEPTED) for each in review.undecided})


def ready(journal: Journal, words: ReportWords = WORDS) -> ReportDraft:
    """The draft, wholly reviewed."""
    made = draft(words)
    return replace(made, review=accepted(propose_words(journal, made, TODAY)))
