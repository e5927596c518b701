# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.care import Consent, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.conversation_card import ConversationCard, Standing, conversation_card
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, PersonGoal, changed_from
from kjw_desktop.domain.signals import Signal

TODAY = date(2026, 11, 21)
AGO = timedelta(days=1)
SAM = Person(
    first_name="Sam",
    goals=(PersonGoal("werk_stage", "bijbaan", reached_on=TODAY), PersonGoal("eigen", "optreden")),
)


def card(person: Person = SAM, **records: Any) -> ConversationCard:
    nothing: dict[str, Any] = dict.fromkeys(("signals", "contacts", "followups", "consents", "referrals"), ())
    return conversation_card(person, today=TODAY, **{**nothing, **records})


def signal(level: str, days: int, **more: Any) -> Signal:
    made = Signal(
        day=TODAY - days * AGO, domain="thuis_gezin", level=level, observation=level, certainty="zelf_gezien"
    )
    return replace(made, **more)


def consent(state: str, days: int, **more: Any) -> Consent:
    made = Consent(day=TODAY - days * AGO, kind="delen_partner", state=state, givers=("ouder_1",))
    return replace(made, **more)


def test_question_is_the_heaviest_open_worry_and_of_those_the_newest() -> None:
    newest = signal("zorg", 1)
    signals = [newest, signal("zorg", 9), signal("licht", 0), signal("ernstig", 3, closed_on=TODAY)]
    assert card(signals=signals).question == newest
    heavier = signal("ernstig", 30)
    assert card(signals=[*signals, heavier]).question == heavier


def test_without_worries_the_first_goal_that_is_not_reached_is_asked_after() -> None:
    assert card().goal == "optreden"
    assert card(signals=[signal("licht", 1)]).goal == "optreden"
    assert card(signals=[signal("zorg", 1)]).goal == ""


def test_last_time_is_the_latest_contact_that_came_about() -> None:
    morning = Contact(day=TODAY - AGO, at=time(9), kind="inloop")
    evening = replace(morning, at=time(20))
    others = [Contact(day=TODAY, kind="poging"), Contact(day=TODAY + AGO, kind="inloop"), morning, evening]
    assert card(contacts=others).last == evening


def test_agreed_is_what_is_open_the_earliest_due_first() -> None:
    def due(days: int, **more: Any) -> Followup:
        return replace(Followup(day=TODAY + days * AGO, what=str(days)), **more)

    found = card(followups=[due(9), due(-2), due(1, status="gedaan"), due(4), due(2, done_on=TODAY)])
    assert [each.what for each in found.agreed] == ["-2", "4"]


@pytest.mark.parametrize(
    ("given_consent", "standing"),
    [
        (consent("gegeven_mondeling", 5), Standing.GIVEN),
        (consent("gegeven_schriftelijk", 5, valid_until=TODAY), Standing.GIVEN),
        (consent("gegeven_schriftelijk", 5, valid_until=TODAY - AGO), Standing.ASK_AGAIN),
        (consent("gegeven_mondeling", 5, withdrawn_on=TODAY), Standing.REFUSED),
        (consent("geweigerd", 5), Standing.REFUSED),
        (consent("gegeven_mondeling", 5, givers=("jeugdige",)), Standing.INCOMPLETE),
        (consent("verlopen", 5), Standing.ASK_AGAIN),
    ],
)
def test_consent_stands_as_it_is_today(given_consent: Consent, standing: Standing) -> None:
    assert [each.standing for each in card(consents=[given_consent]).consents] == [standing]


def test_latest_consent_of_a_kind_and_partner_counts_and_being_told_is_none() -> None:
    consents = [
        consent("geweigerd", 1),
        consent("gegeven_mondeling", 9),
        consent("gegeven_mondeling", 3, partner="basisschool"),
        consent("gegeven_mondeling", 2, kind="info_registratie"),
        consent("niet_gevraagd_reden", 2, kind="beeld"),
    ]
    found = {(each.consent.partner, each.standing) for each in card(consents=consents).consents}
    assert found == {(None, Standing.REFUSED), ("basisschool", Standing.GIVEN)}


def test_offers_that_came_to_nothing_lately_are_not_made_again() -> None:
    def referral(state: str, days: int) -> Referral:
        day = TODAY - days * AGO
        return Referral(day=day, kind="uitgaand", steps=(ReferralStep(day, state),))

    no, long_ago, under_way = referral("afgewezen", 40), referral("afgewezen", 400), referral("verstuurd", 4)
    dropped = Followup(day=TODAY - 30 * AGO, what="huiswerkklas", status="vervallen", reason="wil niet")
    silent = replace(dropped, reason="")
    found = card(referrals=[no, long_ago, under_way], followups=[dropped, silent])
    assert found.not_again == (dropped, no)


DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.none() | DAYS), max_size=4), st.sampled_from("abcd"), DAYS
)
def test_a_change_counts_from_its_day_and_leaves_the_days_before(
    before: list[tuple[str, date | None]], value: str, day: date
) -> None:
    history = tuple(DatedValue(DatedField.WIJK, each, since) for each, since in before)
    kept = DatedValue(DatedField.STATUS, "actief")
    then = Person(first_name="x", history=(*history, kept))
    now = replace(then, history=changed_from(then.history, DatedField.WIJK, value, day))
    assert now.value_on(DatedField.WIJK, day) == value
    earlier = day - AGO
    assert now.value_on(DatedField.WIJK, earlier) == then.value_on(DatedField.WIJK, earlier)
    assert now.value_on(DatedField.STATUS, day) == "actief"
