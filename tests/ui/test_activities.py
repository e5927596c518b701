# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The records that a register becomes, and the draft of one that is not saved yet."""

from datetime import date, time, timedelta

import pytest

from kjw_desktop.domain.activities import BandCount, Headcount, Tally
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.rules import check
from kjw_desktop.domain.signals import Signal
from kjw_desktop.ui.activities.about import AboutText
from kjw_desktop.ui.activities.evening import (
    About,
    ChildNotes,
    ContactNote,
    Evening,
    OpenNote,
    Present,
    SignalNote,
    Step,
    records_of,
)
from kjw_desktop.ui.activities.register_draft import ChildDraft, RegisterDraft, WritingDraft, series_of

DAY = date(2026, 11, 19)
SAM, NOOR = Person(first_name="Sam"), Person(first_name="Noor")
ABOUT = About(title="Inloop", kind="inloop", day=DAY, at=time(19), location="De Schakel", themes=("sport",))
IN_A_FORTNIGHT = DAY + timedelta(days=14)
WORRY = SignalNote(
    "zorg",
    "thuis_gezin",
    "Sliep bij haar oom.",
    "zelf_gezien",
    kinds=("ruzie_thuis",),
    meaning="Misschien ruzie.",
    helps=("eigen_kracht",),
    step=Step("Navragen", IN_A_FORTNIGHT),
)
STRENGTH = SignalNote("kracht", "vrije_tijd", "Leidde de opruimploeg.")


def test_a_number_alone_is_one_record() -> None:
    records = records_of(Evening(about=ABOUT, headcount=Headcount(total=14)), None)
    assert records.all == (records.activity,)
    assert (records.activity.present, records.activity.people) == (14, ())


def test_visits_names_and_contacts_stay_three_numbers() -> None:
    evening = Evening(
        about=ABOUT,
        headcount=Headcount(total=14),
        present=(Present(SAM.id, ChildNotes(contacts=(ContactNote("Over voetbal"),))), Present(NOOR.id)),
        nameless=(BandCount("age_12_13", 5),),
    )
    records = records_of(evening, "oost")
    counted = records.activity.present, len(records.activity.people), len(records.contacts)
    assert counted == (14, 2, 1)


@pytest.mark.parametrize(("kind", "contact"), [("inloop", "inloop"), ("sport_spel", "groep")])
def test_what_is_written_of_a_child_follows_from_the_evening(kind: str, contact: str) -> None:
    notes = ChildNotes(
        "Hielp opruimen", (ContactNote("Over thuis", 0), ContactNote("Over school")), (WORRY, STRENGTH)
    )
    about = About(title="Avond", kind=kind, day=DAY, at=time(19), location="De Schakel")
    evening = Evening(
        about=about, headcount=Headcount(total=3), present=(Present(NOOR.id, notes),), new=(NOOR,)
    )
    records = records_of(evening, "oost")
    made, second = records.contacts
    person, signal, step, strength = records.others
    assert person == NOOR
    assert isinstance(signal, Signal)
    assert isinstance(step, Followup)
    assert (made.kind, made.duration, made.linked) == (contact, None, (records.activity.id,))
    assert (signal.linked, signal.wijk, signal.person_ids) == ((records.activity.id,), "oost", (NOOR.id,))
    assert (step.linked, step.day, step.kind) == ((signal.id,), IN_A_FORTNIGHT, "contact_opnemen")
    assert (signal.observation, signal.meaning) == ("Sliep bij haar oom.", "Misschien ruzie.")
    assert (signal.kinds, signal.helps, signal.certainty) == (WORRY.kinds, WORRY.helps, "zelf_gezien")
    assert isinstance(strength, Signal)
    assert (second.note, strength.level, strength.certainty) == ("Over school", "kracht", None)
    assert records.activity.people[0].remark == "Hielp opruimen"
    for record in records.all:
        check(record)


def test_what_the_group_found_of_it_is_kept() -> None:
    evening = Evening(
        about=ABOUT,
        headcount=Headcount(total=9),
        tallies=(Tally("terugkomen", 8, 1, 0),),
        rating=8.1,
        quote="Gezellig",
        atmosphere="Rustig",
        partners=("politie_wijkagent",),
    )
    made = records_of(evening, None).activity
    assert (made.tallies, made.rating, made.quote) == (evening.tallies, 8.1, "Gezellig")
    assert (made.atmosphere, made.partners) == ("Rustig", ("politie_wijkagent",))


def test_a_draft_comes_back_as_it_was_kept() -> None:
    series = new_id()
    draft = RegisterDraft(
        about=AboutText(title="Inloop", kind="inloop", day="19-11-2026", themes=("sport",)),
        series=str(series),
        count="9m 5v",
        children=(
            ChildDraft(str(SAM.id), "Sam", ChildNotes("x", (ContactNote("y"), ContactNote("z")), (WORRY,))),
            ChildDraft("", "Lina", ChildNotes()),
        ),
        bands={"age_12_13": 3},
        cards={"quote": "Gezellig"},
        writing=WritingDraft("", "Lina", OpenNote("signal", None, ChildNotes(signals=(STRENGTH,)))),
    )
    again = RegisterDraft.from_text(draft.to_text())
    assert again == draft
    assert series_of(draft) == series


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"children": [1]}', '{"children": []}'])
def test_what_is_no_draft_is_left_alone(text: str) -> None:
    assert RegisterDraft.from_text(text) is None
