# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets for records that the contract's five cannot hold: care, accounts, address book, plans."""

from kjw_desktop.domain.accounts import Story, Target, Visit
from kjw_desktop.domain.activities import ActivitySeries, CalledOff
from kjw_desktop.domain.care import Consent, Meldcode, PartnerContact, Referral
from kjw_desktop.domain.signals import NeighbourhoodNote
from kjw_desktop.storage.workbook.codecs import (
    CLOCK,
    DAY,
    NUMBER,
    PERIOD,
    TEXT,
    WHOLE,
    WIJK,
    WORD,
    YES_OR_BLANK,
    YES_OR_NO,
    key_of,
    keys_of,
    one_of,
    ref_to,
)
from kjw_desktop.storage.workbook.main_sheets import GOALS
from kjw_desktop.storage.workbook.parts import PEOPLE
from kjw_desktop.storage.workbook.sheets import Column, RecordSheet

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DATED = (
    Column("datum", "day", DAY, required=True),
    Column("tijd", "at", CLOCK),
    Column("klasse", "record_class", key_of("record_class")),
    Column("jongeren", "people", PEOPLE),
    Column("wijk", "wijk", WIJK),
)
"""What every entry has, for sheets that need not keep to the contract's columns."""
OUTCOMES = keys_of("outcome", "outcome_detail", "positive_health", "participation_indicator")
ISSUES = keys_of("societal_issue")

PARTNERS = RecordSheet(
    "Partners",
    (
        Column("organisatie", "organisation", TEXT, otherwise=""),
        Column("partner", "partner", key_of("partner")),
        Column("rol", "role", TEXT),
        Column("naam", "name", TEXT),
        Column("telefoon", "phone", TEXT),
        Column("email", "email", TEXT),
        Column("gesproken", "last_spoken_on", DAY),
        Column("notitie", "note", TEXT),
    ),
    make=PartnerContact,
)

SERIES = RecordSheet(
    "Vaste groepen",
    (
        Column("titel", "title", TEXT, otherwise=""),
        Column("soort", "kind", key_of("activity_kind"), required=True),
        Column("weekdag", "weekday", one_of(WEEKDAYS), required=True),
        Column("begin", "start", CLOCK),
        Column("duur", "duration", WHOLE),
        Column("locatie", "location", TEXT),
        Column("locatiesoort", "location_kind", key_of("location_kind")),
        Column("wijk", "wijk", WIJK),
        Column("themas", "themes", keys_of("theme")),
        Column("doelen", "goals", GOALS),
        Column("actief", "active", YES_OR_NO),
    ),
    make=ActivitySeries,
)

CALLED_OFF = RecordSheet(
    "Vervallen avonden",
    (
        Column("vaste_groep", "series", ref_to(SERIES.name), required=True),
        Column("datum", "day", DAY, required=True),
        Column("reden", "reason", TEXT),
    ),
    make=CalledOff,
)

TARGETS = RecordSheet(
    "Afspraken",
    (
        Column("periode", "period", PERIOD, required=True),
        Column("afspraak", "text", TEXT, otherwise=""),
        Column("afgesproken", "agreed", NUMBER),
        Column("eenheid", "unit", TEXT),
        Column("bereikt", "realised", NUMBER),
        Column("toelichting", "realised_text", TEXT),
        Column("programma", "programme", key_of("policy_programme")),
        Column("thema", "theme", key_of("theme")),
        Column("maat", "measure", WORD),
    ),
    make=Target,
)

REFERRALS = RecordSheet(
    "Toeleiding",
    (
        *DATED,
        Column("soort", "kind", key_of("referral_kind"), required=True),
        Column("partner", "partner", key_of("partner")),
        Column("contactpersoon", "partner_contact", ref_to("Partners")),
        Column("notitie", "note", TEXT),
    ),
    make=Referral,
)

CONSENTS = RecordSheet(
    "Toestemmingen",
    (
        *DATED,
        Column("soort", "kind", key_of("consent_kind"), required=True),
        Column("stand", "state", key_of("consent_state"), required=True),
        Column("gevers", "givers", keys_of("consent_giver")),
        Column("partner", "partner", key_of("partner")),
        Column("doel", "purpose", TEXT),
        Column("geldig_tot", "valid_until", DAY),
        Column("ingetrokken", "withdrawn_on", DAY),
        Column("reden", "reason", TEXT),
    ),
    make=Consent,
)

MELDCODES = RecordSheet(
    "Meldcode",
    (
        *DATED,
        Column("vermoeden", "suspicion", TEXT),
        Column("geen_gesprek", "no_talk_reason", TEXT),
        Column("keuze", "choice", WORD),
        Column("besluit", "decision", TEXT),
        Column("geinformeerd", "informed", TEXT),
        Column("overgedragen", "handed_over_on", DAY),
        Column("overgedragen_aan", "handed_over_to", TEXT),
        Column("afgesloten", "closed_on", DAY),
    ),
    make=Meldcode,
)

NEIGHBOURHOOD_NOTES = RecordSheet(
    "Buurtnotities",
    (
        *DATED,
        Column("locatiesoort", "location_kind", key_of("location_kind")),
        Column("onderwerpen", "issues", ISSUES),
        Column("partners", "partners", keys_of("partner")),
        Column("richting", "trend", TEXT),
        Column("notitie", "note", TEXT, otherwise=""),
    ),
    make=NeighbourhoodNote,
)

STORIES = RecordSheet(
    "Verhalen",
    (
        *DATED,
        Column("titel", "title", TEXT, otherwise=""),
        Column("situatie", "situation", TEXT),
        Column("wat_we_deden", "what_we_did", TEXT),
        Column("wat_veranderde", "what_changed", TEXT),
        Column("citaat", "quote", TEXT),
        Column("samengesteld", "composite", YES_OR_BLANK),
        Column("themas", "themes", keys_of("theme")),
        Column("opbrengsten", "outcomes", OUTCOMES),
    ),
    make=Story,
)

VISITS = RecordSheet(
    "Bezoeken",
    (
        *DATED,
        Column("bezoekers", "visitors", TEXT, otherwise=""),
        Column("getoond", "shown", TEXT),
        Column("afgesproken", "agreed", TEXT),
    ),
    make=Visit,
)

FURTHER_ENTRIES = (REFERRALS, CONSENTS, MELDCODES, NEIGHBOURHOOD_NOTES, STORIES, VISITS)
