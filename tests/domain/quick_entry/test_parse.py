# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a text means, and what stays text."""

from datetime import date, time
from uuid import UUID

import pytest

from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import NEW, parse
from kjw_desktop.domain.quick_entry.parts import (
    DAY,
    FollowupValue,
    Parsed,
    Part,
    PartKind,
    PersonValue,
    SignalValue,
    TermRef,
    TermValue,
)

EVENING = (
    "@sam even gepraat na voetbal, hij eet thuis bijna niet #armoede 15m"
    " !zorg sliep bij oom > vrijdag vragen hoe het thuis is"
)


def only(parsed: Parsed, kind: PartKind) -> Part:
    (found,) = [part for part in parsed.parts if part.kind is kind]
    return found


def typed(parsed: Parsed) -> dict[str, str]:
    """The kind of each part by what was typed for it."""
    return {parsed.text[part.start : part.end]: part.kind.value for part in parsed.parts}


def test_an_entry_is_understood_as_in_the_picture(known: Known, ids: dict[str, UUID]) -> None:
    parsed = parse(EVENING, known)
    assert [part.kind.value for part in parsed.parts] == [
        "person",
        "theme",
        "duration",
        "signal",
        "followup",
    ]
    assert only(parsed, PartKind.PERSON).value == PersonValue("Sam", (ids["sam"],))
    assert only(parsed, PartKind.DURATION).value == 15
    assert only(parsed, PartKind.SIGNAL).value == SignalValue(
        "zorg", "thuis_gezin", "sliep bij oom", proposed=True
    )
    assert only(parsed, PartKind.FOLLOWUP).value == FollowupValue(
        date(2026, 11, 27), None, "vragen hoe het thuis is"
    )
    assert parsed.note == "even gepraat na voetbal, hij eet thuis bijna niet"


@pytest.mark.parametrize(
    ("text", "who", "written"),
    [
        ("@SAMMIE hoi", "sam", "@SAMMIE"),
        ("@sam bakker hoi", "sam", "@sam bakker"),
        ("@Sam B. hoi", "sam", "@Sam B."),
        ("@sam_bakker hoi", "sam", "@sam_bakker"),
        ("@zoe, hoi", "zoe", "@zoe"),
        ("@Sam's fiets", "sam", "@Sam"),
        ("(@noor) hoi", "noor", "@noor"),
        ("@noor el amrani", "noor", "@noor el amrani"),
        ("@ليلى hoi", "layla", "@ليلى"),
        ("\u200f@ليلى", "layla", "@ليلى"),
        ("@🦊 hoi", "fox", "@🦊"),
    ],
)
def test_a_name_is_read_as_far_as_it_is_somebodys(
    known: Known, ids: dict[str, UUID], text: str, who: str, written: str
) -> None:
    part = only(parse(text, known), PartKind.PERSON)
    assert isinstance(part.value, PersonValue)
    assert part.value.candidates == (ids[who],)
    assert text[part.start : part.end] == written
    assert part.settled


def test_two_of_one_name_are_both_candidates(known: Known, ids: dict[str, UUID]) -> None:
    part = only(parse("@lisa hoi", known), PartKind.PERSON)
    assert isinstance(part.value, PersonValue)
    assert part.value.candidates == (ids["lisa_a"], ids["lisa_b"])
    assert not part.settled


def test_the_beginning_of_a_name_asks_who_is_meant(known: Known, ids: dict[str, UUID]) -> None:
    part = only(parse("@rob hoi", known), PartKind.PERSON)
    assert part.value == PersonValue("rob", (ids["robin"],), exact=False)
    assert not part.settled


@pytest.mark.parametrize(
    ("text", "name", "note"),
    [
        ("@yara hoi", "Yara", "hoi"),
        ("@Yara van der Berg vertelde", "Yara van der Berg", "vertelde"),
        ("@yara_smit vertelde", "Yara smit", "vertelde"),
        ("@yara Ajax gekeken", "Yara", "Ajax gekeken"),
        ("@🐢 hoi", "🐢", "hoi"),
    ],
)
def test_an_unknown_name_makes_a_new_young_person(known: Known, text: str, name: str, note: str) -> None:
    parsed = parse(text, known)
    assert only(parsed, PartKind.NEW_PERSON).value == PersonValue(name)
    assert parsed.note == note


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "@",
        "@ school",
        "@14:00",
        "#",
        "#1",
        "#onbekendwoord",
        "!",
        "> ",
        "3>2",
        "3 > 2",
        "-> door",
        "leuk! Ja",
        "echt leuk !",
        "wat?! nee",
        ">:( boos",
        "<3",
        "mail naar sam@mail.nl",
        "https://voorbeeld.nl/#armoede > en",
        "zie www.voorbeeld.nl/@sam?t=16:30",
        "over 20 min terug",
        "was 10 min te laat",
        "thuis na 21:00",
        "er waren 9m 5v",
        "dat deed hij zo",
        "zo druk, en ma belde",
        "@14 weg",
        "we hadden het gisteren over school",
        "de winkel is open 24/7",
        "met 2-1 gewonnen",
        "een kwart, 1/4 van de groep",
        "tot maandag",
        "koste 16.30",
        "om 4u",
        "bus 8 uur",
        "kwam te laat (20 min)",
    ],
)
def test_what_only_looks_like_a_part_stays_text(known: Known, text: str) -> None:
    parsed = parse(text, known)
    assert not [part for part in parsed.parts if part.kind is not PartKind.FOLLOWUP]
    assert parsed.note == text.strip() or parsed.clauses


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("#armoede", PartKind.THEME, "armoede_ontwikkeling"),
        ("#Armoede", PartKind.THEME, "armoede_ontwikkeling"),
        ("#talent", PartKind.THEME, "talent_informeel_onderwijs"),
        ("#overlast", PartKind.GOAL, "gedragsbeinvloeding_overlast"),
        ("#gedragsbeïnvloeding", PartKind.GOAL, "gedragsbeinvloeding_overlast"),
        ("#talentontwikkeling", PartKind.GOAL, "talentontwikkeling"),
        ("#inloop", PartKind.CONTACT_KIND, "inloop"),
        ("#app", PartKind.CONTACT_KIND, "app_bericht"),
        ("#huisb", PartKind.CONTACT_KIND, "huisbezoek"),
        ("#open_inloop", PartKind.ACTIVITY_KIND, "inloop"),
        ("#koken", PartKind.ACTIVITY_KIND, "koken_eten"),
    ],
)
def test_a_word_of_a_list_is_that_term(known: Known, text: str, kind: PartKind, key: str) -> None:
    part = only(parse(text, known), kind)
    assert isinstance(part.value, TermValue)
    assert [term.key for term in part.value.candidates] == [key]


def test_a_word_of_several_lists_asks_which(known: Known) -> None:
    part = only(parse("#anders", known), PartKind.TERM)
    assert not part.settled


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("20m", 20),
        ("20 min", 20),
        ("90m", 90),
        ("1u30", 90),
        ("1u", 60),
        ("1,5u", 90),
        ("1,5 uur", 90),
        ("2 uur", 120),
        ("1 uur 15 min", 75),
        ("1 uur en 15 minuten", 75),
    ],
)
def test_a_duration_is_understood(known: Known, text: str, minutes: int) -> None:
    parsed = parse(f"gepraat {text} in de hal", known)
    assert only(parsed, PartKind.DURATION).value == minutes
    assert parsed.note == "gepraat in de hal"


@pytest.mark.parametrize(
    ("text", "at"),
    [("16:30", time(16, 30)), ("om 16.30", time(16, 30)), ("16u30", time(16, 30)), ("om 8 uur", time(8))],
)
def test_a_time_is_understood_with_its_om(known: Known, text: str, at: time) -> None:
    parsed = parse(f"gepraat {text} in de hal", known)
    assert only(parsed, PartKind.TIME).value == at
    assert parsed.note == "gepraat in de hal"


def test_from_till_is_a_time_and_a_duration(known: Known) -> None:
    parsed = parse("inloop 19:00-21:30", known)
    assert typed(parsed) == {"19:00": "time", "-21:30": "duration"}
    assert only(parsed, PartKind.DURATION).value == 150


def test_the_first_time_counts_and_the_second_is_text(known: Known) -> None:
    parsed = parse("16:30 gepraat, om 18:00 naar huis", known)
    assert typed(parsed) == {"16:30": "time"}
    assert parsed.note == "gepraat, om 18:00 naar huis"


@pytest.mark.parametrize(
    ("text", "day", "note"),
    [
        ("gisteren @sam gepraat", date(2026, 11, 20), "gepraat"),
        ("@sam gepraat in de hal gisteren", date(2026, 11, 20), "gepraat in de hal"),
        ("@sam ma 20m gepraat", date(2026, 11, 16), "gepraat"),
        ("ma @sam gepraat", date(2026, 11, 16), "gepraat"),
        ("zo: gepraat", date(2026, 11, 15), "gepraat"),
        ("@sam gepraat 20m do", date(2026, 11, 19), "gepraat"),
        ("op maandag gepraat", date(2026, 11, 16), "gepraat"),
        ("12/9 gepraat", date(2026, 9, 12), "gepraat"),
        ("@sam 12 sep gepraat", date(2026, 9, 12), "gepraat"),
        ("@sam gepraat 12-9-2026.", date(2026, 9, 12), "gepraat."),
        ("gisteravond gepraat", date(2026, 11, 20), "gisteravond gepraat"),
    ],
)
def test_a_day_counts_before_and_behind_the_words(known: Known, text: str, day: date, note: str) -> None:
    parsed = parse(text, known)
    assert only(parsed, PartKind.DAY).value == day
    assert parsed.note == note


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("@sam @noor: gepraat #armoede #inloop", "gepraat"),
        ("@sam en @noor gepraat", "Sam en Noor gepraat"),
        ("ruzie tussen @sam en @noor", "ruzie tussen Sam en Noor"),
        ("gepraat over #armoede met @robin in de hal", "gepraat over armoede met Robin in de hal"),
        ("goed gesprek @sam", "goed gesprek"),
        ("goed gesprek, @sam.", "goed gesprek."),
        ("goed gesprek, @sam", "goed gesprek"),
        ("regel een\nregel twee 20m", "regel een\nregel twee"),
        ("met  twee   spaties @sam", "met  twee   spaties"),
        ("eerst 20m\ndan", "eerst\ndan"),
    ],
)
def test_the_note_still_reads_as_a_sentence(known: Known, text: str, note: str) -> None:
    assert parse(text, known).note == note


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!sliep bij oom", SignalValue("licht", None, "sliep bij oom")),
        ("! sliep bij oom", SignalValue("licht", None, "sliep bij oom")),
        ("!Ernstig blauwe plek", SignalValue("ernstig", None, "blauwe plek")),
        ("!kracht: helpt mee", SignalValue("kracht", None, "helpt mee")),
        ("!thuis sliep bij oom", SignalValue("licht", "thuis_gezin", "sliep bij oom")),
        ("!zorg/thuis sliep bij oom", SignalValue("zorg", "thuis_gezin", "sliep bij oom")),
        ("!zorg thuis: sliep bij oom", SignalValue("zorg", "thuis_gezin", "sliep bij oom")),
        (
            "!zorg thuis ging het mis",
            SignalValue("zorg", "thuis_gezin", "thuis ging het mis", proposed=True),
        ),
        ("!zorg thuis en school", SignalValue("zorg", None, "thuis en school")),
        ("!zorg", SignalValue("zorg", None, "")),
        ("!zorg twee\nregels", SignalValue("zorg", None, "twee\nregels")),
        ("!zorg ruzie met @noor #armoede", SignalValue("zorg", None, "ruzie met Noor")),
    ],
)
def test_a_signal_is_understood(known: Known, text: str, value: SignalValue) -> None:
    parsed = parse(text, known)
    assert only(parsed, PartKind.SIGNAL).value == value
    assert parsed.note == ""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("> vr bellen", FollowupValue(date(2026, 11, 27), None, "bellen")),
        (">bellen", FollowupValue(None, None, "bellen")),
        ("> morgen 16:30 bellen", FollowupValue(date(2026, 11, 22), time(16, 30), "bellen")),
        ("> over 2 weken, bellen", FollowupValue(date(2026, 12, 5), None, "bellen")),
        ("> bellen over 2 weken", FollowupValue(date(2026, 12, 5), None, "bellen")),
        ("> @noor morgen bellen", FollowupValue(date(2026, 11, 22), None, "bellen")),
        ("> 27 nov moeder bellen", FollowupValue(date(2026, 11, 27), None, "moeder bellen")),
        ("> praten over vrijdag", FollowupValue(None, None, "praten over vrijdag")),
        ("> bellen met @noor en @sam", FollowupValue(None, None, "bellen met Noor en Sam")),
        ("5 > 3 dec bellen", FollowupValue(date(2026, 12, 3), None, "bellen")),
    ],
)
def test_a_followup_is_understood(known: Known, text: str, value: FollowupValue) -> None:
    assert only(parse(text, known), PartKind.FOLLOWUP).value == value


def test_several_signals_and_followups_and_an_empty_line_back_to_the_note(known: Known) -> None:
    parsed = parse("gepraat > vr bellen > ma appen !zorg slaapt slecht\n\nverder gezellig", known)
    assert [part.kind.value for part in parsed.clauses] == ["followup", "followup", "signal"]
    assert parsed.note == "gepraat\nverder gezellig"


def test_what_is_chosen_settles_who_is_meant(known: Known, ids: dict[str, UUID]) -> None:
    text = "@lisa en @rob #anders"
    kind = TermRef("contact_kind", "anders", "Anders")
    parsed = parse(text, known, chosen={(0, 5): ids["lisa_b"], (9, 13): NEW, (14, 21): kind})
    assert [(part.kind.value, part.settled) for part in parsed.parts] == [
        ("person", True),
        ("new_person", True),
        ("contact_kind", True),
    ]
    assert parsed.note == "Lisa B. en Rob"


def test_a_choice_at_other_offsets_does_nothing(known: Known, ids: dict[str, UUID]) -> None:
    assert parse("@lisa", known, chosen={(1, 3): ids["sam"]}) == parse("@lisa", known)
    assert parse("20m", known, chosen={(0, 3): ids["sam"]}) == parse("20m", known)


def test_a_removed_signal_is_note_again_and_its_names_stay_parts(known: Known) -> None:
    text = "gepraat !zorg ruzie met @noor > vr bellen"
    whole = parse(text, known)
    parsed = parse(text, known, frozenset({whole.clauses[0].span}))
    assert parsed.note == "gepraat !zorg ruzie met Noor"
    assert [part.kind.value for part in parsed.parts] == ["person", "followup"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("vrijdag belt ze terug", ["vrijdag"]),
        ("@sam sprak ik op dinsdag", ["dinsdag"]),
        ("woensdag inloop 20 kids", ["woensdag"]),
        ("op 27 nov intake @sam", ["27 nov"]),
        ("ik bel @noor vrijdag", ["vrijdag"]),
        ("gisteren, vrijdag belt ze", []),
        ("woensdag: inloop 20 kids", []),
        ("zo druk, en ma belde", []),
        ("5/5 sterren", []),
        ("we spreken vrijdag af", []),
        ("thuis tot maandag", []),
    ],
)
def test_a_day_that_is_not_surely_meant_is_told_and_stays_text(
    known: Known, text: str, said: list[str]
) -> None:
    parsed = parse(text, known)
    assert [text[each.start : each.end] for each in parsed.unfit] == said
    assert all(each.meant == DAY for each in parsed.unfit)
    assert all(each in parsed.note for each in said)
