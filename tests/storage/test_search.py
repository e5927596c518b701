# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.care import Meldcode, MeldcodeFact
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, Participant, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import TimelineQuery
from tests.storage.journals import fresh_journal

DAY = date(2026, 9, 14)


@pytest.fixture(scope="module")
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        yield made


def contact(note: str, day: date = DAY, *people: Person) -> Contact:
    return Contact(day=day, kind="inloop", note=note, people=participants(*(p.id for p in people)))


def found(journal: Journal, question: str) -> list[str]:
    return [hit.text for hit in journal.search(question)]


def test_words_are_found_without_case_and_diacritics_the_last_as_a_beginning(journal: Journal) -> None:
    journal.record(contact("Sprak met Renée over het CAFÉ aan de haven"))
    for question in ("renee", "RENÉE café", "haven caf", "  spr  ", "over hav", "café-ha"):
        assert len(found(journal, question)) == 1, question
    for question in ("cafe ren x", "hav over", "enée", ""):
        assert found(journal, question) == [], question


def test_newest_event_comes_first_whatever_was_written_last(journal: Journal) -> None:
    days = [DAY + timedelta(days=number) for number in (3, 1, 2)]
    journal.record(*(contact("voetbalveldje", day) for day in days))
    hits = journal.search("voetbalveldje")
    assert [hit.day for hit in hits] == sorted(days, reverse=True)
    page = journal.search("voetbalveldje", limit=2)
    rest = journal.search("voetbalveldje", limit=2, before=page[-1].place)
    assert (*page, *rest) == hits


def test_names_and_nicknames_find_the_person_first_and_then_their_entries(journal: Journal) -> None:
    person = Person(
        first_name="Fatima", infix="el", last_name="Amrani", nicknames=("Fatje",), note="tekent graag"
    )
    journal.record(
        person, contact("kwam langs", DAY, person), contact("belde op", DAY + timedelta(1), person)
    )
    for question in ("fatima", "amrani", "fatje", "fat"):
        hits = journal.search(question)
        assert [hit.kind is None for hit in hits] == [True, False, False], question
        assert hits[0].title == "Fatima el Amrani"
        assert hits[1].people[0].name == "Fatje"
    assert found(journal, "fatje belde") == ["belde op"]
    assert [hit.id for hit in journal.search("tekent")] == [person.id]


def test_new_name_finds_earlier_entries_and_the_old_one_does_not(journal: Journal) -> None:
    person = Person(first_name="Oudenaam")
    other = Person(first_name="Bijstander")
    journal.record(person, other, contact("samen", DAY, person, other))
    journal.amend(replace(person, first_name="Nieuwenaam"))
    assert journal.search("oudenaam") == ()
    assert len(journal.search("nieuwenaam bijstander")) == 1


def test_amended_text_is_found_by_its_new_words_alone(journal: Journal) -> None:
    entry = contact("pannenkoeken")
    journal.record(entry)
    journal.amend(replace(entry, note="poffertjes", day=DAY + timedelta(days=40)))
    assert journal.search("pannenkoeken") == ()
    assert [hit.day for hit in journal.search("poffertjes")] == [DAY + timedelta(days=40)]


def test_every_text_of_an_entry_is_searched(journal: Journal) -> None:
    fact = MeldcodeFact(DAY, "zelf_gezien", "feitwoord")
    signal = Signal(day=DAY, domain="online", level="licht", observation="zagwoord", meaning="duidwoord")
    remark = Participant(None, remark="opmerkwoord")
    journal.record(Meldcode(day=DAY, facts=(fact,)), replace(signal, people=(remark,)))
    for word in ("feitwoord", "zagwoord", "duidwoord", "opmerkwoord"):
        assert len(journal.search(word)) == 1, word


def test_excerpt_shows_the_match_and_marks_it(journal: Journal) -> None:
    journal.record(contact("inleiding " * 60 + "en toen de Schaatsbaan " + "slot " * 60))
    hit = journal.search("schaats")[0]
    start, end = hit.marks[0]
    assert hit.text[start:end] == "Schaatsbaan"
    assert len(hit.text) <= 160


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40) | st.text('"*()-:^+ ANDORTNE{}' + string.ascii_letters, max_size=40))
def test_nothing_that_is_typed_breaks_a_search(journal: Journal, question: str) -> None:
    journal.search(question)


@pytest.mark.parametrize(
    "question", ["\ud800", "\x00", "🙂", '"', "a" * 100_000, "x " * 5000, "words:haven", "NEAR(a b)"]
)
def test_odd_questions_find_nothing_and_break_nothing(journal: Journal, question: str) -> None:
    assert journal.search(question) == ()


def test_filters_narrow_what_is_found_to_entries(journal: Journal) -> None:
    person = Person(first_name="Zilver")
    tagged = replace(
        contact("zilverreiger", DAY, person), themes=("sport",), programmes=("jeugd",), wijk="oost"
    )
    later = contact("zilverreiger", DAY + timedelta(days=40))
    worry = Signal(
        day=DAY, domain="online", level="zorg", observation="zilverreiger", certainty="zelf_gezien"
    )
    journal.record(person, tagged, later, worry)

    def ids(**asked: Any) -> set[UUID]:
        return {hit.id for hit in journal.search("zilver", within=TimelineQuery(**asked))}

    assert person.id in {hit.id for hit in journal.search("zilver")}
    assert ids() == {tagged.id, later.id, worry.id}
    assert ids(kinds=frozenset({EntryKind.SIGNAL})) == {worry.id}
    assert ids(level="zorg") == {worry.id}
    for narrow in ({"theme": "sport"}, {"programme": "jeugd"}, {"wijk": "oost"}, {"person": person.id}):
        assert ids(**narrow) == {tagged.id}
    assert ids(theme="geld") == set()
    assert ids(since=DAY + timedelta(days=1)) == {later.id}
    assert ids(until=DAY) == {tagged.id, worry.id}
    assert [row.id for row in journal.timeline(TimelineQuery(theme="sport"))] == [tagged.id]
    assert [row.id for row in journal.timeline(TimelineQuery(level="zorg", programme=None))] == [worry.id]


def test_young_people_are_found_by_beginnings_of_any_length() -> None:
    somebody = Person(first_name="Annemijn", last_name="Dekker", nicknames=("Ennie", "Mijntje"))
    with fresh_journal() as journal:
        journal.record(somebody, contact("Anneke, Annemijn x en de Dekkers: mijn vertelde."))
        for question in (
            "A",
            "An",
            "Ann",
            "Anne",
            "Annemijn",
            "annemijn d",
            "an dek",
            "Énn",
            "Mijntje",
            "d an",
        ):
            assert [hit.id for hit in journal.people_called(question)] == [somebody.id], question
        for question in ("Annek", "annem x", "mijn dekkers", "vert", "ve"):
            assert journal.people_called(question) == (), question


def test_a_single_letter_after_a_word_finds_the_newest_and_the_one_far_back() -> None:
    with fresh_journal() as journal:
        notes = [f"schaken {'met Ría' if number % 2 else 'alleen'}" for number in range(130)]
        journal.record(*(contact(note, DAY - timedelta(days=number)) for number, note in enumerate(notes)))
        journal.record(contact("schaken in de regen bij opa", DAY - timedelta(days=200)))
        newest = journal.search("schaken r", limit=3)
        assert [hit.day for hit in newest] == [DAY - timedelta(days=number) for number in (1, 3, 5)]
        after = journal.search("schaken r", limit=3, before=newest[-1].place)
        assert [hit.day for hit in after] == [DAY - timedelta(days=number) for number in (7, 9, 11)]
        assert [hit.day for hit in journal.search("schaken o")] == [DAY - timedelta(days=200)]
        assert len(journal.search("schaken r", limit=100)) == 66
