# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets with what does not fit the row of a record: further fields, and parts that come in any number."""

from collections.abc import Callable, Mapping
from typing import Any

from kjw_desktop.domain.activities import Tally
from kjw_desktop.domain.care import MeldcodeAnswer, MeldcodeFact, MeldcodeStep, ReferralStep
from kjw_desktop.domain.contacts import KeptLonger
from kjw_desktop.domain.entries import Entry, Participant, Stamp, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, PersonGoal, Strength, Vulnerability
from kjw_desktop.storage.workbook.codecs import (
    CLOCK,
    DAY,
    IDENTITY,
    MOMENT,
    TEXT,
    WHOLE,
    WIJK,
    WORD,
    YES_OR_BLANK,
    key_of,
    keys_of,
    ref_to,
)
from kjw_desktop.storage.workbook.further_sheets import (
    CALLED_OFF,
    FURTHER_ENTRIES,
    ISSUES,
    MELDCODES,
    OUTCOMES,
    REFERRALS,
    SERIES,
    TARGETS,
)
from kjw_desktop.storage.workbook.main_sheets import (
    ACTIVITIES,
    CONTACTS,
    FOLLOWUPS,
    PEOPLE_RECORDS,
    SIGNALS,
    present,
)
from kjw_desktop.storage.workbook.parts import PEOPLE_SHEET, clearable
from kjw_desktop.storage.workbook.sheets import Column, DetailSheet, PartSheet, RecordSheet, one

ENTRIES: tuple[RecordSheet, ...] = (CONTACTS, SIGNALS, ACTIVITIES, FOLLOWUPS, *FURTHER_ENTRIES)
PROGRAMMES = keys_of("policy_programme")
PLACE = Column("locatiesoort", "location_kind", key_of("location_kind"))
KLASSE = Column("klasse", "record_class", key_of("record_class"))


def _unusual_class(usual: str) -> Mapping[str, Callable[[Any], str | None]]:
    return {"record_class": lambda entry: None if entry.record_class == usual else entry.record_class}


DETAILS = (
    DetailSheet(
        "Jongerendetails",
        (
            Column("contactfase", "relationship_stage", key_of("relationship_stage")),
            Column("tolk", "needs_interpreter", YES_OR_BLANK),
        ),
        PEOPLE_RECORDS,
    ),
    DetailSheet(
        "Contactdetails",
        (
            Column("initiatief", "initiative", key_of("contact_initiative")),
            Column("niveau", "level", key_of("activity_level")),
            PLACE,
            Column("onderwerpen", "issues", ISSUES),
            Column("programmas", "programmes", PROGRAMMES),
            Column("opbrengsten", "outcomes", OUTCOMES),
            Column("taak", "work_task", key_of("work_task")),
            Column("citaat", "quote", TEXT),
            Column("citaat_mag", "quote_consent", WORD),
        ),
        CONTACTS,
    ),
    DetailSheet(
        "Signaaldetails",
        (
            Column("tijd", "at", CLOCK),
            KLASSE,
            Column("verteld_door", "told_by", TEXT),
            PLACE,
            Column("eerste_stap", "first_action_on", DAY),
            Column("geen_stap_want", "no_step_reason", TEXT),
            Column("afgesloten", "closed_on", DAY),
        ),
        SIGNALS,
        told=_unusual_class("signaal"),
    ),
    DetailSheet(
        "Activiteitdetails",
        (
            KLASSE,
            Column("niveau", "level", key_of("activity_level")),
            PLACE,
            Column("onderwerpen", "issues", ISSUES),
            Column("programmas", "programmes", PROGRAMMES),
            Column("opbrengsten", "outcomes", OUTCOMES),
            Column("meisjes", "girls", WHOLE),
            Column("jongens", "boys", WHOLE),
            Column("anders", "others", WHOLE),
            Column("ouders", "parents", WHOLE),
            Column("vrijwilligers", "volunteers", WHOLE),
            Column("sfeer", "atmosphere", TEXT),
            Column("citaat", "quote", TEXT),
            Column("vaste_groep", "series", ref_to(SERIES.name)),
        ),
        ACTIVITIES,
        told={
            **_unusual_class("telling"),
            "girls": lambda activity: activity.headcount.girls,
            "boys": lambda activity: activity.headcount.boys,
            "others": lambda activity: activity.headcount.others,
            "parents": lambda activity: activity.headcount.parents,
            "volunteers": lambda activity: activity.headcount.volunteers,
        },
    ),
    DetailSheet(
        "Actiedetails",
        (
            Column("tijd", "at", CLOCK),
            KLASSE,
            Column("wijk", "wijk", WIJK),
            Column("reden", "reason", TEXT),
        ),
        FOLLOWUPS,
        told=_unusual_class("contactnotitie"),
    ),
)


def _named(entry: Entry) -> tuple[Participant, ...]:
    named = participants(*entry.person_ids)
    return named[:1] if isinstance(entry, Followup) else named


def _strong(person: Person) -> tuple[Strength, ...]:
    return tuple(Strength(strength.key) for strength in person.strengths if strength.key)


def _dated(since: Any = None, **values: str) -> tuple[DatedValue, ...]:
    return tuple(DatedValue(DatedField(name), value, since) for name, value in values.items())


HISTORY = PartSheet(
    "Geschiedenis",
    (
        Column("sinds", "since", DAY),
        Column("wijk", "wijk", clearable(WIJK)),
        Column("status", "status", clearable(key_of("case_state"))),
        Column("werksoort", "work_type", clearable(key_of("work_type"))),
        Column("jeugdhulp", "youth_care", clearable(key_of("youth_care_phase"))),
    ),
    owners=(PEOPLE_RECORDS,),
    link="jongere",
    fills="history",
    make=_dated,
    tell=lambda dated: {"since": dated.since, dated.field.value: dated.value},
    known=present,
    bare=lambda dated: DatedValue(dated.field, dated.value),
)

PARTS = (
    HISTORY,
    PartSheet(
        "Krachten",
        (
            Column("kracht", "key", key_of("strength"), otherwise=""),
            Column("woorden", "words", TEXT),
            Column("genoteerd", "noted_on", DAY),
        ),
        owners=(PEOPLE_RECORDS,),
        link="jongere",
        fills="strengths",
        make=one(Strength),
        known=_strong,
        bare=lambda strength: Strength(strength.key),
    ),
    PartSheet(
        "Kwetsbaarheden",
        (
            Column("kwetsbaarheid", "key", key_of("vulnerability"), required=True),
            Column("genoteerd", "noted_on", DAY, required=True),
            Column("bron", "source", TEXT, required=True),
            Column("notitie", "note", TEXT),
        ),
        owners=(PEOPLE_RECORDS,),
        link="jongere",
        fills="vulnerabilities",
        make=one(Vulnerability),
    ),
    PartSheet(
        "Ontwikkeldoelen",
        (
            Column("doel", "key", key_of("person_goal"), required=True),
            Column("woorden", "words", TEXT),
            Column("gesteld", "set_on", DAY),
            Column("bereikt", "reached_on", DAY),
        ),
        owners=(PEOPLE_RECORDS,),
        link="jongere",
        fills="goals",
        make=one(PersonGoal),
    ),
    PartSheet(
        "Betrokkenen",
        (
            Column("jongere", "person", ref_to(PEOPLE_SHEET)),
            Column("leeftijdsgroep", "age_band", key_of("age_band")),
            Column("gender", "gender", key_of("gender")),
            Column("wijk", "wijk", WIJK),
            Column("opmerking", "remark", TEXT),
        ),
        owners=ENTRIES,
        link="record",
        fills="people",
        make=lambda **values: (Participant(**{"person": None, **values}),),
        known=_named,
        bare=lambda one_of_them: Participant(one_of_them.person),
    ),
    PartSheet(
        "Verbanden",
        (Column("met", "other", ref_to(*(sheet.name for sheet in ENTRIES)), required=True),),
        owners=ENTRIES,
        link="record",
        fills="linked",
        make=lambda other: (other,),
        tell=lambda other: {"other": other},
    ),
    PartSheet(
        "Langer bewaard",
        (
            Column("tot", "until", DAY, required=True),
            Column("reden", "reason", TEXT),
        ),
        owners=(CONTACTS,),
        link="contact",
        fills="kept",
        make=one(KeptLonger),
    ),
    PartSheet(
        "Evaluaties",
        (
            Column("vraag", "question", key_of("feedback_scale"), required=True),
            Column("ja", "yes", WHOLE),
            Column("beetje", "somewhat", WHOLE),
            Column("nee", "no", WHOLE),
        ),
        owners=(ACTIVITIES,),
        link="activiteit",
        fills="tallies",
        make=one(Tally),
    ),
    PartSheet(
        "Toeleidingstappen",
        (
            Column("datum", "day", DAY, required=True),
            Column("stand", "state", key_of("referral_state"), required=True),
            Column("notitie", "note", TEXT),
        ),
        owners=(REFERRALS,),
        link="toeleiding",
        fills="steps",
        make=one(ReferralStep),
    ),
    PartSheet(
        "Meldcodefeiten",
        (
            Column("datum", "day", DAY, required=True),
            Column("tijd", "at", CLOCK),
            Column("zekerheid", "certainty", key_of("signal_certainty"), otherwise=""),
            Column("feit", "text", TEXT, otherwise=""),
            Column("verteld_door", "told_by", TEXT),
        ),
        owners=(MELDCODES,),
        link="meldcode",
        fills="facts",
        make=one(MeldcodeFact),
    ),
    PartSheet(
        "Meldcodestappen",
        (
            Column("stap", "step", key_of("meldcode_step"), required=True),
            Column("stand", "state", WORD, otherwise=""),
            Column("datum", "day", DAY),
            Column("tekst", "text", TEXT),
            Column("reden", "reason", TEXT),
            Column("overlegd_met", "consulted", TEXT),
            Column("anoniem", "anonymous", YES_OR_BLANK),
        ),
        owners=(MELDCODES,),
        link="meldcode",
        fills="steps",
        make=one(MeldcodeStep),
    ),
    PartSheet(
        "Meldcodeantwoorden",
        (
            Column("vraag", "question", key_of("meldcode_question"), required=True),
            Column("antwoord", "answer", TEXT, otherwise=""),
            Column("uitleg", "reasoning", TEXT),
        ),
        owners=(MELDCODES,),
        link="meldcode",
        fills="answers",
        make=one(MeldcodeAnswer),
    ),
    PartSheet(
        "Herkomst",
        (
            Column("auteur", "author", IDENTITY, required=True),
            Column("oorsprong", "origin", IDENTITY, required=True),
            Column("gemaakt", "created_at", MOMENT, required=True),
            Column("gewijzigd", "changed_at", MOMENT, required=True),
            Column("revisie", "revision", WHOLE, required=True),
        ),
        owners=(PEOPLE_RECORDS, *ENTRIES, TARGETS, CALLED_OFF),
        link="record",
        fills="stamp",
        make=one(Stamp),
        single=True,
    ),
)
