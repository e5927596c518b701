# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.reviewed.residual import Risk, residual_risk
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import NAMES, SAMIRA, YARA, accepted, choice_of, fill, overview_of
from tests.storage.journals import fresh_journal

OTHER_GIRL = Person(
    first_name="Lina",
    birth_year=2010,
    gender="meisje",
    history=(DatedValue(DatedField.WIJK, "oost"), DatedValue(DatedField.STATUS, "actief")),
)


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def risks(journal: Journal, review: Review | None = None) -> dict[str, Risk]:
    found = residual_risk(journal, SAMIRA.id, review or overview_of(journal).review, TODAY)
    return {risk.key: risk for risk in found}


def alike(number: int) -> list[Person]:
    return [replace(OTHER_GIRL, first_name=f"Lina{n}", id=uuid4()) for n in range(number)]


def test_the_only_one_of_wijk_age_and_gender_is_told_of(journal: Journal) -> None:
    assert risks(journal)["alike"] == Risk(
        "alike", 1, "Dit is in jouw caseload het enige meisje van 16–17 jaar in Oost."
    )


@pytest.mark.parametrize("others", [1, 3])
def test_few_alike_are_counted_with_the_young_person(journal: Journal, others: int) -> None:
    journal.record(*alike(others))
    number = {1: "twee", 3: "vier"}[others]
    assert risks(journal)["alike"].text == (
        f"Er zijn in jouw caseload maar {number} meisjes van 16–17 jaar in Oost."
    )


def test_five_alike_are_not_few(journal: Journal) -> None:
    journal.record(*alike(4))
    assert "alike" not in risks(journal)


def test_those_out_of_sight_or_of_another_age_hide_nobody(journal: Journal) -> None:
    gone = (DatedValue(DatedField.WIJK, "oost"), DatedValue(DatedField.STATUS, "afgesloten"))
    journal.record(
        Person(first_name="Weg", birth_year=2010, gender="meisje", history=gone),
        Person(first_name="Klein", birth_year=2016, gender="meisje", history=OTHER_GIRL.history),
        Person(first_name="Jongen", birth_year=2010, gender="jongen", history=OTHER_GIRL.history),
    )
    assert risks(journal)["alike"].number == 1


def test_nothing_of_wijk_or_age_that_is_not_known_is_said(journal: Journal) -> None:
    found = residual_risk(journal, YARA.id, overview_of(journal).review, TODAY)
    assert found[0].text == "Dit is in jouw caseload de enige jongere."


def test_what_is_kept_open_or_rare_is_told_by_its_words(journal: Journal) -> None:
    review = accepted(overview_of(journal).review)
    by_text = {proposal.text: proposal for proposal in review.proposals}
    reason = Decision(Act.KEPT, reason="staat al in het verslag")
    review = review.decide(by_text["oom Ruben"].key, reason)
    trait = next(proposal for proposal in review.proposals if proposal.kind == "trait")
    review = review.decide(trait.key, reason)
    review = review.undecide(by_text["Yara"].key)
    found = risks(journal, review)
    assert found["kept"].text == "Dit laat je staan: ‘oom Ruben’."
    assert found["trait"].words == (trait.text,)
    assert found["open"].text == "Hierover is nog niet beslist: ‘Yara’."
    assert [key for key in found if key != "alike"][:3] == ["kept", "trait", "open"]


def test_a_note_that_is_much_longer_than_the_rest_is_told_of(journal: Journal) -> None:
    assert "long" not in risks(journal)
    journal.record(
        Contact(day=TODAY, kind="inloop", note="Ze vertelde veel. " * 60, people=participants(SAMIRA.id))
    )
    assert risks(journal)["long"].number == 1
    assert choice_of(journal).notes


def test_words_that_stand_with_nobody_else_are_told_the_rarest_first(journal: Journal) -> None:
    own, both = participants(SAMIRA.id), participants(SAMIRA.id, YARA.id)
    journal.record(
        Contact(day=TODAY, kind="inloop", note="Ze speelt saxofoon, doet vechtsport en belt.", people=own),
        Contact(day=TODAY, kind="inloop", note="Vechtsport gedaan op de trampoline.", people=both),
    )
    risk = risks(journal)["rare"]
    assert "saxofoon" in risk.words
    assert {"vechtsport", "Vechtsport", "trampoline"}.isdisjoint(risk.words)
    assert risk.text.startswith("Deze woorden staan in je journaal bij niemand anders: ‘")
    assert not [name for name in NAMES if name in risk.text]


def test_somebody_who_is_gone_has_no_risk(journal: Journal) -> None:
    with pytest.raises(RecordGone):
        residual_risk(journal, uuid4(), Review(()), TODAY)
