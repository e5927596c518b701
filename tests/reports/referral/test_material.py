# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview is made of: the chosen texts, and everything that would tell who they are about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import Cancelled, RecordGone
from kjw_desktop.domain.people import Person, Relative
from kjw_desktop.domain.signals import Signal
from kjw_desktop.reports.referral.material import Material, material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.mentioned import Mentioned
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import NOTES, ROOS, SAMIRA, SECRET_SIGNAL, YARA, choice_of, fill
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


@pytest.fixture
def made(journal: Journal) -> Material:
    return material(journal, choice_of(journal), TODAY)


def words(made: Material, role: str) -> set[str]:
    return {subject.words.text for subject in made.subjects if subject.role == role}


def test_each_text_has_its_place_and_the_newest_stands_first(made: Material) -> None:
    sections = [passage.section for passage in made.passages]
    assert sections[:3] == ["question", "who", "who"]
    assert sections[-2:] == ["role", "view"]
    by_section = {name: [p for p in made.passages if p.section == name] for name in sections}
    assert {name: len(each) for name, each in by_section.items()} == {
        "question": 1,
        "who": 2,
        "home": 2,
        "school": 1,
        "free_time": 1,
        "done": 1,
        "happened": 5,
        "role": 1,
        "view": 1,
    }
    days = [passage.day for passage in by_section["happened"] if passage.day]
    assert days == sorted(days, reverse=True)


def test_keys_are_steady_and_of_one_text_each(made: Material, journal: Journal) -> None:
    keys = [passage.key for passage in made.passages]
    assert len(set(keys)) == len(keys)
    assert keys == [passage.key for passage in material(journal, choice_of(journal), TODAY).passages]
    signal = next(each for each in NOTES if isinstance(each, Signal))
    assert {f"signal:{signal.id}:observation", f"signal:{signal.id}:interpretation"} <= set(keys)


def test_everything_that_would_tell_who_it_is_is_known(made: Material) -> None:
    assert words(made, "self") == {"Samira el Bakkali", "Samira", "Bakkali", "Mimi"}
    assert words(made, "contact") >= {"06 12345678", "samira.b@voorbeeld.nl", "@mimi_drumt", "030 2345678"}
    assert words(made, "school") == {"Kompas College"}
    assert words(made, "street") == {"Zwanenlaan 14", "Zwanenlaan"}
    assert words(made, "wijk") == {"Oost"}
    assert words(made, "relative:ouder") == {"Hanan"}
    assert words(made, "relative:broer_zus") == {"Ilias"}
    assert words(made, "partner:school_vo") == {"Kompas College", "Joost Terpstra"}
    assert words(made, "partner:jongerenwerk") == {"Robin de Jong", "Stichting Waterveen"}


def test_of_the_caseload_those_are_known_whom_the_texts_may_mean(made: Material, journal: Journal) -> None:
    journal.record(
        *(Person(first_name=f"Zorblax{chr(97 + n)}", last_name="van de Qwern") for n in range(20)),
        Person(first_name="Samirra", relatives=(Relative("ouder", "Halil"),)),
        Person(first_name="Rubben"),
    )
    anew = material(journal, choice_of(journal), TODAY)
    others = words(anew, "other")
    assert others == {"Yara Okafor", "Yara", "Okafor", "Roos", "Samirra", "Rubben"} | (others & {"Mo"})
    assert words(anew, "relative:ouder") == {"Hanan", "Halil"}


def test_whoever_was_there_is_known_whatever_the_note_calls_them(journal: Journal) -> None:
    odd = Person(first_name="Xanthippe")
    note = Contact(
        day=TODAY, kind="inloop", note="Met xantje gelopen.", people=participants(SAMIRA.id, odd.id)
    )
    journal.record(odd, note)
    assert "Xanthippe" in words(material(journal, choice_of(journal), TODAY), "other")


def test_a_signal_that_is_left_out_is_in_no_text_and_in_no_chart(journal: Journal) -> None:
    chosen = choice_of(journal)
    home = next(each for each in NOTES if isinstance(each, Signal))
    without = material(
        journal, replace(chosen, notes=tuple(note for note in chosen.notes if note != home.id)), TODAY
    )
    assert home.id not in {fact.record for fact in without.facts.signals}
    assert not any(str(home.id) in passage.key for passage in without.passages)
    assert "steunende_volwassene" not in without.facts.helps


def test_a_sensitive_signal_that_is_chosen_stands_among_other_concerns(journal: Journal) -> None:
    chosen = choice_of(journal)
    with_it = material(journal, replace(chosen, notes=(*chosen.notes, SECRET_SIGNAL.id)), TODAY)
    assert "overige_zorgen" in {fact.domain for fact in with_it.facts.signals}
    (passage,) = [each for each in with_it.passages if str(SECRET_SIGNAL.id) in each.key]
    assert passage.section == "child"


def test_a_step_that_is_told_in_words_is_not_told_by_its_kind_too(journal: Journal) -> None:
    assert material(journal, choice_of(journal), TODAY).facts.steps == ()


def test_somebody_who_is_gone_has_no_material(journal: Journal) -> None:
    chosen = choice_of(journal)
    with pytest.raises(RecordGone):
        material(journal, replace(chosen, person=YARA.id.__class__(int=5)), TODAY)
    with pytest.raises(RecordGone):
        material(journal, replace(chosen, person=NOTES[0].id), TODAY)


def test_reading_stops_when_told_to(journal: Journal) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        material(journal, choice_of(journal), TODAY, stop)


def test_a_person_without_notes_gives_material_and_nothing_to_decide(journal: Journal) -> None:
    bare = material(
        journal, replace(choice_of(journal), person=ROOS.id, notes=(), question="", role="", view=""), TODAY
    )
    assert bare.passages == ()
    assert begin_review(bare).proposals == ()


def test_the_days_that_are_asked_for_bound_the_notes(journal: Journal) -> None:
    chosen = replace(choice_of(journal), since=TODAY - timedelta(days=20))
    days = [p.day for p in material(journal, chosen, TODAY).passages if p.day]
    assert min(days) == TODAY - timedelta(days=20)


NAMES = st.text(alphabet="abcdeklmnorstuyéïö", min_size=2, max_size=9)


@given(NAMES, NAMES, st.sampled_from(["{}", "{}s", "{}'s", "{} z'n", "({})", "van {}.", "{}-{}"]))
def test_a_name_in_the_text_is_never_passed_over(name: str, other: str, place: str) -> None:
    text = f"Gisteren was {place.format(name.title(), other)} er."
    assert Mentioned([text]).may((name.upper(),))


@given(
    st.text(alphabet="abcdeklmnorstuy", min_size=5, max_size=9),
    st.integers(0, 8),
    st.sampled_from("abcdeklmnorstuy"),
    st.sampled_from(["off", "more", "less"]),
)
def test_a_name_one_letter_off_is_not_passed_over(name: str, at: int, letter: str, how: str) -> None:
    at = min(at, len(name) - 1)
    written = {
        "off": name[:at] + letter + name[at + 1 :],
        "more": name[:at] + letter + name[at:],
        "less": name[:at] + name[at + 1 :],
    }[how]
    assert Mentioned([f"Zag {written} net"]).may((name,))
