# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which consents the journal says are to be asked again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import State, Why, standings
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import UNSHRUNK, fresh_journal

DAY = timedelta(days=1)
TODAY = date(2026, 11, 21)
SOON = TODAY + 30 * DAY
SAM = Person(first_name="Sam", birth_date=date(2010, 12, 11))
NOOR = Person(first_name="Noor", nicknames=("Noortje",), birth_year=2008)


def consent(*people: Person, **more: Any) -> Consent:
    made = Consent(
        day=TODAY - 90 * DAY,
        kind="delen_partner",
        state="gegeven_mondeling",
        givers=("jeugdige", "ouder_1"),
        people=participants(*(p.id for p in people)),
    )
    return replace(made, **more)


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        journal.record(SAM, NOOR)
        yield journal


def due(journal: Journal) -> list[tuple[str, str, str | None, date]]:
    return [
        (each.person.name, each.kind, each.partner, each.day) for each in journal.consents_due(TODAY, SOON)
    ]


def test_nothing_is_due_where_nothing_is_recorded_or_everything_stands(journal: Journal) -> None:
    journal.record(consent(NOOR), consent(NOOR, kind=TOLD_WHAT_IS_KEPT, valid_until=TODAY))
    assert due(journal) == []


def test_a_birthday_and_a_last_day_within_the_month_bring_it_the_earliest_first(journal: Journal) -> None:
    ran_out = consent(NOOR, partner="school_vo", valid_until=TODAY - DAY)
    ends = consent(NOOR, kind="beeld", valid_until=TODAY + 29 * DAY)
    journal.record(ran_out, ends, consent(SAM))
    assert due(journal) == [
        ("Noortje", "delen_partner", "school_vo", TODAY),
        ("Sam", "delen_partner", None, date(2026, 12, 11)),
        ("Noortje", "beeld", None, SOON),
    ]
    first = journal.consents_due(TODAY, SOON)[0].standing
    assert (first.state, first.why) == (State.ASK_AGAIN, Why.RAN_OUT)
    journal.record(consent(NOOR, kind="citaat_verhaal", valid_until=SOON))
    assert len(due(journal)) == 3


def test_asking_anew_or_a_refusal_settles_it(journal: Journal) -> None:
    journal.record(consent(NOOR, valid_until=TODAY - DAY), consent(NOOR, kind="beeld", valid_until=TODAY))
    assert len(due(journal)) == 2
    journal.record(consent(NOOR, day=TODAY), consent(NOOR, kind="beeld", day=TODAY, state="geweigerd"))
    assert due(journal) == []


def test_nobody_is_asked_who_went_out_of_sight(journal: Journal) -> None:
    closed = Person(first_name="Bo", history=(DatedValue(DatedField.STATUS, "afgesloten"),))
    active = Person(first_name="Kim", history=(DatedValue(DatedField.STATUS, "actief"),))
    journal.record(closed, active, consent(closed, active, state="verlopen"))
    assert [name for name, *_ in due(journal)] == ["Kim"]


DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
CONSENTS = st.lists(
    st.builds(
        consent,
        st.sampled_from([SAM, NOOR]),
        day=DAYS,
        kind=st.sampled_from(["beeld", "begeleiding"]),
        state=st.sampled_from(["gegeven_mondeling", "geweigerd", "ingetrokken", "verlopen"]),
        givers=st.sampled_from([(), ("jeugdige",), ("ouder_1",), ("jeugdige", "ouder_1")]),
        valid_until=st.none() | DAYS,
        withdrawn_on=st.none() | DAYS,
        reason=st.sampled_from(["", "veiligheid"]),
    ),
    max_size=5,
)


@settings(max_examples=25, deadline=None, phases=UNSHRUNK)
@given(CONSENTS)
def test_the_journal_asks_for_what_the_rules_ask_for(consents: list[Consent]) -> None:
    with fresh_journal() as journal:
        journal.record(SAM, NOOR, *consents)
        wanted = {
            (person.id, kind)
            for person in (SAM, NOOR)
            for (kind, _), stands in standings(
                [c for c in consents if person.id in c.person_ids], person, TODAY
            ).items()
            if stands.state is State.ASK_AGAIN
            or (stands.state is State.GIVEN and stands.until is not None and stands.until < SOON)
        }
        found = {(each.person.id, each.kind) for each in journal.consents_due(TODAY, SOON)}
        assert found == wanted
