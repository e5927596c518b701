# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The records that an entry makes, and what is missing before they can be saved."""

from datetime import date, time
from uuid import UUID

import pytest

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import parse
from kjw_desktop.domain.quick_entry.parts import PartKind, TermRef
from kjw_desktop.domain.quick_entry.records import Defaults, Made, Missing, SignalAnswer, to_records, unused
from kjw_desktop.domain.signals import Signal

SATURDAY = date(2026, 11, 21)
USUAL = Defaults(day=SATURDAY, kind="inloop", location="De Schakel", wijk="noord")


def made_of(text: str, known: Known, defaults: Defaults = USUAL) -> Made:
    return to_records(parse(text, known), defaults)


def test_an_entry_becomes_a_contact_a_signal_and_a_followup(known: Known, ids: dict[str, UUID]) -> None:
    made = made_of("@sam gepraat #armoede 15m 16:30 !zorg thuis: sliep bij oom > vrijdag bellen", known)
    contact, signal, followup = made.records
    assert isinstance(contact, Contact)
    assert isinstance(signal, Signal)
    assert isinstance(followup, Followup)
    assert (contact.kind, contact.day, contact.at, contact.duration) == ("inloop", SATURDAY, time(16, 30), 15)
    assert (contact.location, contact.wijk, contact.note) == ("De Schakel", "noord", "gepraat")
    assert contact.themes == ("armoede_ontwikkeling",)
    assert (signal.level, signal.domain, signal.observation) == ("zorg", "thuis_gezin", "sliep bij oom")
    assert (followup.day, followup.what) == (date(2026, 11, 27), "bellen")
    assert contact.person_ids == signal.person_ids == followup.person_ids == (ids["sam"],)
    assert signal.linked == (contact.id,)
    assert followup.linked == (signal.id,)


def test_a_worry_asks_how_it_is_known_and_takes_the_answer(known: Known) -> None:
    text = "@sam gepraat !zorg thuis: sliep bij oom"
    span = parse(text, known).clauses[0].span
    assert made_of(text, known).missing == (Missing("certainty", "needed_from_zorg", span),)
    answer = {span: SignalAnswer(certainty="verteld_jeugdige")}
    made = made_of(text, known, Defaults(day=SATURDAY, kind="inloop", signals=answer))
    assert made.missing == ()
    assert isinstance(made.records[1], Signal)
    assert made.records[1].certainty == "verteld_jeugdige"


def test_an_entry_without_signs_is_a_contact_and_nothing_is_missing(known: Known) -> None:
    made = made_of("even rondgelopen", known)
    (contact,) = made.records
    assert isinstance(contact, Contact)
    assert contact.people == ()
    assert made.missing == ()


def test_an_empty_entry_is_nothing(known: Known) -> None:
    assert made_of(" \n", known) == Made((), (Missing("note", "empty"),))


def test_a_new_name_makes_one_young_person_however_often_it_stands(known: Known) -> None:
    made = made_of("@Yara van der Berg gepraat > @Yara van der Berg bellen", known)
    person, contact, followup = made.records
    assert isinstance(person, Person)
    assert (person.first_name, person.infix, person.last_name) == ("Yara", "van der", "Berg")
    assert isinstance(contact, Contact)
    assert isinstance(followup, Followup)
    assert contact.person_ids == followup.person_ids == (person.id,)


def test_who_is_not_settled_is_missing(known: Known) -> None:
    made = made_of("@lisa gepraat #anders", known)
    assert made.missing == (
        Missing("people", "which_person", (0, 5)),
        Missing("terms", "which_term", (14, 21)),
    )


def test_a_signal_alone_makes_no_contact(known: Known) -> None:
    made = made_of("!licht online: pesten in de appgroep", known)
    (signal,) = made.records
    assert isinstance(signal, Signal)
    assert signal.linked == ()
    assert made.missing == ()


def test_a_signal_without_life_domain_or_words_asks_for_them(known: Known) -> None:
    assert {(each.field, each.reason) for each in made_of("!", known).missing} == set()
    assert {(each.field, each.reason) for each in made_of("!licht", known).missing} == {
        ("domain", "empty"),
        ("observation", "empty"),
    }


def test_who_stands_before_the_words_is_whom_a_followup_is_about(known: Known, ids: dict[str, UUID]) -> None:
    made = made_of("@sam @noor gepraat > @noor morgen bellen > appen met @robin", known)
    _, first, second = made.records
    assert isinstance(first, Followup)
    assert isinstance(second, Followup)
    assert first.person_ids == (ids["noor"],)
    assert second.person_ids == (ids["sam"], ids["noor"], ids["robin"])


def test_a_followup_without_a_day_is_due_in_a_week(known: Known) -> None:
    (followup,) = made_of("> bellen", known).records
    assert isinstance(followup, Followup)
    assert followup.day == date(2026, 11, 28)


def test_a_kind_of_activity_makes_an_activity(known: Known, ids: dict[str, UUID]) -> None:
    made = made_of("#koken @sam soep gemaakt 2u", known)
    (activity,) = made.records
    assert isinstance(activity, Activity)
    assert (activity.title, activity.kind) == ("Koken en samen eten", "koken_eten")
    assert (activity.duration, activity.note, activity.present) == (120, "soep gemaakt", 1)
    assert made.missing == ()


@pytest.mark.parametrize(
    ("text", "kind", "note"),
    [
        ("#koken #inloop @sam soep gemaakt", "koken_eten", "#inloop Sam soep gemaakt"),
        ("@sam #koken soep gemaakt #inloop", "koken_eten", "soep gemaakt #inloop"),
        ("#inloop @sam soep gemaakt #koken", "inloop", "soep gemaakt #koken"),
        ("@sam #huisbezoek #inloop langs geweest", "huisbezoek", "#inloop langs geweest"),
        ("@sam soep gemaakt !licht thuis: at veel #koken", "koken_eten", "soep gemaakt"),
    ],
)
def test_the_first_kind_counts_and_a_second_stays_text_and_is_told(
    known: Known, text: str, kind: str, note: str
) -> None:
    parsed = parse(text, known)
    main = to_records(parsed, USUAL).records[0]
    assert isinstance(main, Contact | Activity)
    assert (main.kind, main.note) == (kind, note)
    shown = [part for part in parsed.parts if part.kind in (PartKind.CONTACT_KIND, PartKind.ACTIVITY_KIND)]
    assert len(shown) == 1
    assert [each.second for each in parsed.unfit] == [True] * (text.count("#") - 1)


def test_a_kind_that_was_chosen_takes_the_place_of_a_later_one(known: Known) -> None:
    text = "@sam #anders soep gemaakt #koken"
    of_contact = TermRef("contact_kind", "anders", "Anders")
    parsed = parse(text, known, chosen={(5, 12): of_contact})
    (contact,) = to_records(parsed, USUAL).records
    assert isinstance(contact, Contact)
    assert (contact.kind, contact.note) == ("anders", "soep gemaakt #koken")
    assert [text[each.start : each.end] for each in parsed.unfit if each.second] == ["#koken"]


def test_what_only_a_contact_has_is_unused_where_none_is_made(known: Known) -> None:
    def words(text: str) -> list[str]:
        parsed = parse(text, known)
        return sorted(text[start:end] for start, end in unused(parsed))

    assert words("!licht online: pesten #armoede #koken #sportakkoord #polarisatie") == [
        "#armoede",
        "#koken",
        "#polarisatie",
        "#sportakkoord",
    ]
    assert words("gepraat !licht online: pesten #armoede #koken") == []
    assert words("> bellen #armoede") == ["#armoede"]


def test_a_day_to_come_is_no_day_of_a_contact(known: Known) -> None:
    assert made_of("@sam 2027-01-05 gepraat", known).missing == (Missing("day", "future", (5, 15)),)


def test_a_day_that_no_record_may_have_is_told(known: Known) -> None:
    missing = made_of("12/9/1900 gepraat", known).missing
    assert [(each.field, each.reason) for each in missing] == [("day", "date_out_of_range")]
