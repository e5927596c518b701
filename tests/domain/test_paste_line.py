# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.activities import Activity, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.paste_line import EXAMPLE, FIELDS, paste_line, personal_fields, unknown_fields
from kjw_desktop.resources.vocabularies import shipped

WORDS = shipped()
SAM, NOOR = new_id(), new_id()
NAMES = {SAM: "Sam", NOOR: "Noor"}
CONTACT = Contact(
    day=date(2026, 11, 20),
    at=time(16, 5),
    kind="inloop",
    people=participants(SAM, NOOR),
    themes=("armoede_ontwikkeling",),
    duration=15,
    location="Plein",
    location_kind="straat_plein",
    programmes=("sportakkoord", "azwa"),
    issues=("polarisatie",),
    note="Sam sliep\nbij oom",
)
EVENING = Activity(day=date(2026, 11, 19), title="De Schakel", kind="inloop", headcount=Headcount(total=14))


def line(template: str, record: Contact | Activity = CONTACT, names: dict[UUID, str] = NAMES) -> str:
    return paste_line(template, record, WORDS, names)


def test_the_example_makes_a_line_without_names() -> None:
    kind, theme = WORDS.label("contact_kind", "inloop"), WORDS.label("theme", "armoede_ontwikkeling")
    assert line(EXAMPLE) == f"20-11-2026 {kind} 15 {theme} 2"
    assert "Sam" not in line(EXAMPLE)


def test_an_evening_counts_all_who_were_there() -> None:
    assert line("{soort}: {aantal}", EVENING) == f"{WORDS.label('activity_kind', 'inloop')}: 14"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{namen}", "Sam, Noor"),
        ("{notitie}", "Sam sliep bij oom"),
        ("{tijd} {plek}", "16:05 Plein"),
        ("{soort plek}", "Straat, plein, veldje"),
        ("{programma}", "Sportakkoord, Aanvullend zorg- en welzijnsakkoord (AZWA)"),
        ("{vraagstuk}", "Polarisatie"),
        ("{datum} {wijk} {doel} x", "20-11-2026 x"),
        ("{datum}\t{wijk}\t{duur}", "20-11-2026\t\t15"),
        ("{ Datum };{DUUR}", "20-11-2026;15"),
        ("zonder veld", "zonder veld"),
        ("{kleur} {duur}", "{kleur} 15"),
    ],
)
def test_what_the_template_asks_for_stands_in_the_line(template: str, said: str) -> None:
    assert line(template) == said


def test_a_young_person_who_is_gone_has_no_name() -> None:
    assert line("{namen}/{aantal}", names={NOOR: "Noor"}) == "Noor/2"


def test_unknown_and_personal_fields_are_told_beforehand() -> None:
    assert unknown_fields("{datum} {kleur} {}") == ("kleur", "")
    assert unknown_fields(EXAMPLE) == ()
    assert personal_fields("{Notitie} {datum} {namen}") == ("namen", "notitie")
    assert personal_fields(EXAMPLE) == ()


@pytest.mark.parametrize("record", [CONTACT, EVENING, Contact(day=date(2026, 1, 1), kind="anders")])
def test_every_field_can_be_asked_of_every_record(record: Contact | Activity) -> None:
    for name in FIELDS:
        assert "{" not in line(f"{{{name}}}", record)


@given(st.text())
def test_any_template_makes_one_line(template: str) -> None:
    assert len(line(template).splitlines()) <= 1


@given(st.sets(st.sampled_from(sorted(set(FIELDS) - {"namen", "notitie"}))))
def test_no_name_or_note_without_being_asked(fields: set[str]) -> None:
    said = line(" ".join(f"{{{name}}}" for name in fields))
    assert "Sam" not in said
    assert "oom" not in said
