# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kjw_desktop.domain.activities import Activity, ActivitySeries, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, Participant, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import DatedField, DatedValue, Person, Strength
from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import PeopleQuery, TimelineQuery
from tests.storage.journals import fresh_journal

DAY = date(2026, 9, 14)
SEM = Person(
    first_name="Sem",
    last_name="Bakker",
    nicknames=("Semmie",),
    birth_year=2011,
    strengths=(Strength("sport"), Strength("humor_contact")),
    history=(
        DatedValue(DatedField.WIJK, "oost"),
        DatedValue(DatedField.WIJK, "west", DAY + timedelta(days=30)),
        DatedValue(DatedField.STATUS, "actief"),
    ),
)
NOOR = Person(first_name="Noor", last_name="Özdemir", history=(DatedValue(DatedField.STATUS, "in_beeld"),))
ADA = Person(first_name="Ada", last_name="Aalders", history=(DatedValue(DatedField.STATUS, "afgesloten"),))


def contact(day: date, *people: Person, kind: str = "inloop", at: time | None = None) -> Contact:
    return Contact(day=day, at=at, kind=kind, people=participants(*(p.id for p in people)))


def signal(level: str, *people: Person, **more: object) -> Signal:
    links = participants(*(p.id for p in people))
    made = Signal(
        day=DAY, domain="online", level=level, observation="zag", certainty="zelf_gezien", people=links
    )
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        made.record(SEM, NOOR, ADA)
        yield made


def test_timeline_is_told_by_day_then_minute_then_writing(journal: Journal) -> None:
    first, second = contact(DAY), contact(DAY)
    late, early = contact(DAY, at=time(20)), contact(DAY, at=time(9))
    next_day = contact(DAY + timedelta(days=1))
    journal.record(late, first, early, next_day, second)
    expected = [next_day.id, late.id, early.id, second.id, first.id]
    assert [row.id for row in journal.timeline()] == expected
    pages: list[object] = []
    before = None
    while page := journal.timeline(TimelineQuery(limit=2, before=before)):
        pages += [row.id for row in page]
        before = page[-1].place
    assert pages == expected


def test_timeline_filters(journal: Journal) -> None:
    with_sem = contact(DAY, SEM)
    in_oost = replace(contact(DAY + timedelta(days=1), NOOR), wijk="oost")
    evening = Activity(
        day=DAY + timedelta(days=2), title="Avond", kind="sport_spel", headcount=Headcount(total=14)
    )
    worry = signal("zorg", SEM)
    journal.record(with_sem, in_oost, evening, worry)

    def ids(query: TimelineQuery) -> set[object]:
        assert journal.entry_count(query) == len(journal.timeline(query))
        return {row.id for row in journal.timeline(query)}

    assert ids(TimelineQuery(kinds=frozenset({EntryKind.SIGNAL}))) == {worry.id}
    assert ids(TimelineQuery(kinds=frozenset({EntryKind.SIGNAL, EntryKind.ACTIVITY}))) == {
        worry.id,
        evening.id,
    }
    assert ids(TimelineQuery(kinds=frozenset())) == set()
    assert ids(TimelineQuery(person=SEM.id)) == {with_sem.id, worry.id}
    assert ids(TimelineQuery(since=in_oost.day, until=in_oost.day)) == {in_oost.id}
    assert ids(TimelineQuery(wijk="oost")) == {in_oost.id}


def test_row_tells_what_a_line_needs(journal: Journal) -> None:
    evening = Activity(
        day=DAY,
        at=time(19, 30),
        title="Voetbal",
        kind="sport_spel",
        note="n" * 500,
        location="De Schakel",
        duration=90,
        people=(*participants(SEM.id, NOOR.id), Participant(None, "age_12_13")),
        headcount=Headcount(total=14),
    )
    journal.record(evening, signal("ernstig", SEM, day=DAY - timedelta(days=1)))
    row, worry = journal.timeline()
    assert (row.kind, row.sort, row.title, row.headcount) == (EntryKind.ACTIVITY, "sport_spel", "Voetbal", 14)
    assert (row.at, row.location, row.duration, len(row.text)) == (time(19, 30), "De Schakel", 90, 200)
    assert [person.name for person in row.people] == ["Semmie", "Noor"]
    assert row.unnamed == 1
    assert (worry.sort, worry.level, worry.text) == ("online", "ernstig", "zag")


def test_people_are_listed_by_full_name_without_regard_to_diacritics(journal: Journal) -> None:
    assert [row.full_name for row in journal.people()] == ["Ada Aalders", "Noor Özdemir", "Sem Bakker"]
    assert [name.full_name for name in journal.names()] == ["Ada Aalders", "Noor Özdemir", "Sem Bakker"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (PeopleQuery(text="sem"), ["Semmie"]),
        (PeopleQuery(text="ozd NO"), ["Noor"]),
        (PeopleQuery(text="ader"), []),
        (PeopleQuery(status="actief"), ["Semmie"]),
        (PeopleQuery(wijk="oost", on=DAY), ["Semmie"]),
        (PeopleQuery(wijk="oost", on=DAY + timedelta(days=30)), []),
        (PeopleQuery(limit=1, offset=1), ["Noor"]),
    ],
)
def test_people_are_asked_for(journal: Journal, query: PeopleQuery, expected: list[str]) -> None:
    assert [row.name for row in journal.people(query)] == expected
    assert query.limit is not None or journal.person_count(query) == len(expected)


def test_person_row_tells_when_seen_what_is_due_and_the_heaviest_open_signal(journal: Journal) -> None:
    due = Followup(day=DAY + timedelta(days=3), what="bellen", people=participants(SEM.id))
    journal.record(
        contact(DAY, SEM),
        contact(DAY + timedelta(days=1), SEM, kind="poging"),
        contact(DAY + timedelta(days=9), SEM),
        due,
        replace(due, id=new_id(), day=DAY, status="gedaan"),
        replace(due, id=new_id(), day=DAY + timedelta(days=9), what="langsgaan"),
        signal("licht", SEM),
        signal("zorg", SEM),
        signal("acuut", SEM, closed_on=DAY, outcome="netwerk"),
    )
    row = journal.people(PeopleQuery(text="sem", on=DAY + timedelta(days=2)))[0]
    assert (row.last_seen, row.next_followup, row.level) == (DAY, due.day, "zorg")
    assert row.next_what == "bellen"
    assert (row.birth_year, row.wijk, row.status, row.strengths) == (
        2011,
        "oost",
        "actief",
        ("sport", "humor_contact"),
    )
    unseen = journal.people(PeopleQuery(text="noor"))[0]
    assert (unseen.last_seen, unseen.next_followup, unseen.level) == (None, None, None)


def test_named_attendance_is_being_seen(journal: Journal) -> None:
    journal.record(Activity(day=DAY, title="Avond", kind="inloop", people=participants(ADA.id)))
    assert journal.people(PeopleQuery(order="last_seen"))[0].full_name == "Ada Aalders"


def test_unseen_are_those_in_sight_the_longest_unseen_first(journal: Journal) -> None:
    journal.record(contact(DAY, SEM))
    assert [row.name for row in journal.unseen_since(DAY + timedelta(days=1), today=DAY)] == [
        "Noor",
        "Semmie",
    ]
    assert [row.name for row in journal.unseen_since(DAY, today=DAY)] == ["Noor"]
    assert len(journal.unseen_since(DAY + timedelta(days=1), today=DAY, limit=1)) == 1


def test_followups_come_by_day_with_who_and_why(journal: Journal) -> None:
    worry = signal("zorg", SEM)
    later = Followup(day=DAY + timedelta(days=5), what="later", people=participants(NOOR.id))
    sooner = Followup(
        day=DAY, what="eerst", kind="contact_opnemen", people=participants(SEM.id), linked=(worry.id,)
    )
    done = Followup(day=DAY, what="af", done_on=DAY)
    dropped = Followup(day=DAY, what="weg", status="vervallen")
    journal.record(worry, later, sooner, done, dropped)
    rows = journal.followups()
    assert [row.what for row in rows] == ["eerst", "later"]
    assert (rows[0].kind, rows[0].status, rows[0].linked) == ("contact_opnemen", "open", (worry.id,))
    assert [name.name for name in rows[0].people] == ["Semmie"]
    assert [row.what for row in journal.followups(person=NOOR.id)] == ["later"]
    assert [row.what for row in journal.followups(until=DAY)] == ["eerst"]
    assert len(journal.followups(settled=True)) == 4


def test_worry_without_a_step_is_told_until_one_is_taken(journal: Journal) -> None:
    waiting = signal("zorg", SEM)
    journal.record(
        waiting,
        signal("licht", SEM),
        signal("ernstig", closed_on=DAY),
        signal("ernstig", first_action_on=DAY),
        signal("ernstig", no_step_reason="moeder belt zelf"),
    )
    assert [row.id for row in journal.worries_without_step()] == [waiting.id]
    journal.record(Followup(day=DAY, what="bellen", linked=(waiting.id,)))
    assert journal.worries_without_step() == ()


def test_places_are_known_by_name_the_latest_first(journal: Journal) -> None:
    def at(day: int, place: str, kind: str | None = None) -> Contact:
        return Contact(day=date(2026, 3, day), kind="inloop", location=place, location_kind=kind)

    weekly = ActivitySeries(title="Inloop", kind="inloop", weekday=3, location="De Schuur")
    later = at(3, "de schakel")
    journal.record(at(1, "De Schakel", "buurthuis"), at(2, "Plein"), at(2, ""), later, weekly)
    assert journal.locations() == (
        PlaceRef("de schakel", "buurthuis"),
        PlaceRef("Plein"),
        PlaceRef("De Schuur"),
    )
    journal.erase(later.id)
    assert journal.locations()[0] == PlaceRef("Plein")
