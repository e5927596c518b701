# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The five sheets that the contract names: young people, contacts, signals, activities, follow-ups."""

from kjw_desktop.domain.activities import Activity, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.workbook.cells import CellFault, CellValue, as_text
from kjw_desktop.storage.workbook.codecs import (
    BIRTHDAY,
    CLOCK,
    DAY,
    NUMBER,
    TEXT,
    TEXTS,
    WHOLE,
    WIJK,
    Codec,
    Lookup,
    key_of,
    keys_of,
)
from kjw_desktop.storage.workbook.parts import BANDS, ONE_PERSON, PEOPLE, PEOPLE_SHEET, RELATIVES, STRENGTHS
from kjw_desktop.storage.workbook.sheets import Column, RecordSheet, Values

GOALS = keys_of("goal_youthwork", "goal_childrenswork")
CONTACT_CLASSES = frozenset({"contactnotitie", "werkaantekening"})
DONE = "gedaan"


def latest(person: Person, what: DatedField) -> str | None:
    """The value of a dated field that came last, None for none and for one that was taken away."""
    held = [value for value in person.history if value.field is what]
    if not held:
        return None
    return max(held, key=lambda value: value.since.toordinal() if value.since else 0).value or None


def present(person: Person) -> tuple[DatedValue, ...]:
    """What the row of a young person tells of the dated fields: the latest values, from the beginning."""
    told = ((what, latest(person, what)) for what in DatedField)
    return tuple(DatedValue(what, value) for what, value in told if value)


def _fold_person(values: Values) -> None:
    told = ((what, values.pop(what.value, "")) for what in DatedField)
    values["history"] = tuple(DatedValue(what, value) for what, value in told if value)


def _contact_class(cell: CellValue, look: Lookup) -> str:
    key = look.key(("record_class",), as_text(cell))
    if key not in CONTACT_CLASSES:
        raise CellFault("class_not_for_contacts", key)
    return key


def _fold_activity(values: Values) -> None:
    counts = {name: values.pop(name) for name in Headcount.__dataclass_fields__ if name in values}
    if counts:
        values["headcount"] = Headcount(**counts)


def _fold_followup(values: Values) -> None:
    if "done_on" in values:
        values.setdefault("status", DONE)


PEOPLE_RECORDS = RecordSheet(
    PEOPLE_SHEET,
    (
        Column("voornaam", "first_name", TEXT, required=True),
        Column("tussenvoegsel", "infix", TEXT),
        Column("achternaam", "last_name", TEXT),
        Column("roepnamen", "nicknames", TEXTS),
        Column("geboortedatum", "birth_date", BIRTHDAY),
        Column("geboortejaar", "birth_year", WHOLE),
        Column("gender", "gender", key_of("gender")),
        Column("werksoort", "work_type", key_of("work_type")),
        Column("wijk", "wijk", WIJK),
        Column("school", "school", TEXT),
        Column("straat", "street", TEXT),
        Column("telefoon", "phone", TEXT),
        Column("email", "email", TEXT),
        Column("handles", "handles", TEXTS),
        Column("naasten", "relatives", RELATIVES),
        Column("jeugdhulp", "youth_care", key_of("youth_care_phase")),
        Column("status", "status", key_of("case_state")),
        Column("krachten", "strengths", STRENGTHS),
        Column("sinds", "since", DAY),
        Column("notitie", "note", TEXT),
    ),
    make=Person,
    fold=_fold_person,
    told={
        "work_type": lambda person: latest(person, DatedField.WORK_TYPE),
        "wijk": lambda person: latest(person, DatedField.WIJK),
        "youth_care": lambda person: latest(person, DatedField.YOUTH_CARE),
        "status": lambda person: latest(person, DatedField.STATUS),
    },
)

CONTACTS = RecordSheet(
    "Contacten",
    (
        Column("datum", "day", DAY, required=True),
        Column("tijd", "at", CLOCK),
        Column("duur", "duration", WHOLE),
        Column("soort", "kind", key_of("contact_kind"), required=True),
        Column("klasse", "record_class", Codec(_contact_class, key_of().write)),
        Column("jongeren", "people", PEOPLE),
        Column("locatie", "location", TEXT),
        Column("wijk", "wijk", WIJK),
        Column("themas", "themes", keys_of("theme")),
        Column("doelen", "goals", GOALS),
        Column("partners", "partners", keys_of("partner")),
        Column("notitie", "note", TEXT),
    ),
    make=Contact,
)

SIGNALS = RecordSheet(
    "Signalen",
    (
        Column("datum", "day", DAY, required=True),
        Column("jongeren", "people", PEOPLE),
        Column("wijk", "wijk", WIJK),
        Column("leefgebied", "domain", key_of("life_domain"), required=True),
        Column("soort", "kinds", keys_of("signal_kind")),
        Column("zwaarte", "level", key_of("signal_level"), required=True),
        Column("zekerheid", "certainty", key_of("signal_certainty")),
        Column("waarneming", "observation", TEXT, required=True),
        Column("duiding", "meaning", TEXT),
        Column("helpt", "helps", keys_of("protective_factor")),
        Column("afloop", "outcome", key_of("signal_resolution")),
    ),
    make=Signal,
)

ACTIVITIES = RecordSheet(
    "Activiteiten",
    (
        Column("datum", "day", DAY, required=True),
        Column("tijd", "at", CLOCK),
        Column("duur", "duration", WHOLE),
        Column("titel", "title", TEXT, required=True),
        Column("soort", "kind", key_of("activity_kind"), required=True),
        Column("themas", "themes", keys_of("theme")),
        Column("doelen", "goals", GOALS),
        Column("locatie", "location", TEXT),
        Column("wijk", "wijk", WIJK),
        Column("partners", "partners", keys_of("partner")),
        Column("jongeren", "people", PEOPLE),
        Column("aantal", "total", WHOLE),
        Column("deelnemers", "nameless", BANDS),
        Column("waardering", "rating", NUMBER),
        Column("notitie", "note", TEXT),
    ),
    make=Activity,
    fold=_fold_activity,
    told={"total": lambda activity: activity.headcount.total},
)

FOLLOWUPS = RecordSheet(
    "Acties",
    (
        Column("datum", "day", DAY, required=True),
        Column("jongere", "people", ONE_PERSON),
        Column("soort", "kind", key_of("followup_kind")),
        Column("wat", "what", TEXT, required=True),
        Column("status", "status", key_of("followup_state")),
        Column("klaar", "done_on", DAY),
    ),
    make=Followup,
    fold=_fold_followup,
)

MAIN = (PEOPLE_RECORDS, CONTACTS, SIGNALS, ACTIVITIES, FOLLOWUPS)
