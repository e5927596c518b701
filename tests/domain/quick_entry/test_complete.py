# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is offered at the cursor, and that taking an offer means what was offered."""

from datetime import date
from uuid import UUID

import pytest

from kjw_desktop.domain.quick_entry.complete import Completion, CompletionKind, complete
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import NEW, parse
from kjw_desktop.domain.quick_entry.parts import PersonValue, SignalValue, TermRef, TermValue


def offered(text: str, known: Known) -> Completion:
    found = complete(text, len(text), known)
    assert found is not None
    return found


def labels(text: str, known: Known) -> list[str]:
    return [offer.label for offer in offered(text, known).offers]


def test_two_letters_offer_who_is_called_so_and_a_new_one_last(known: Known, ids: dict[str, UUID]) -> None:
    found = offered("hoi @sa", known)
    assert (found.start, found.end, found.kind) == (4, 7, CompletionKind.PERSON)
    assert [offer.value for offer in found.offers] == [ids["sam"], None]
    assert [offer.choice for offer in found.offers] == [None, NEW]
    assert found.offers[-1].label == "Sa"


def test_a_last_name_finds_somebody_as_well(known: Known) -> None:
    assert labels("@bos", known) == ["Lisa B.", "Bos"]


def test_a_second_word_goes_on_with_the_name_and_makes_no_new_one(known: Known) -> None:
    assert labels("@lisa b", known) == ["Lisa B."]
    assert complete("@sam even gepr", 14, known) is None


def test_each_person_offered_is_meant_when_taken(known: Known) -> None:
    for offer in offered("@lisa", known).offers:
        choice = {} if offer.choice is None else {(0, len(offer.text)): offer.choice}
        (part,) = parse(offer.text, known, chosen=choice).parts
        assert isinstance(part.value, PersonValue)
        assert part.settled
        assert part.value.candidates == (() if offer.is_new else (offer.value,))


def test_each_term_offered_is_meant_when_taken(known: Known) -> None:
    for typed in ("#", "#a", "#in", "#sp"):
        for offer in offered(typed, known).offers:
            assert isinstance(offer.value, TermRef)
            choice = {} if offer.choice is None else {(0, len(offer.text)): offer.choice}
            (part,) = parse(offer.text, known, chosen=choice).parts
            assert part.value == TermValue((offer.value,))


def test_a_sign_for_a_signal_offers_levels_then_domains(known: Known) -> None:
    assert [offer.text for offer in offered("!", known).offers][:6] == [
        "!kracht",
        "!licht",
        "!zorg",
        "!ernstig",
        "!acuut",
        "!veiligheid",
    ]


def test_after_a_level_the_life_domain_follows(known: Known) -> None:
    found = offered("@sam !zorg th", known)
    assert (found.start, found.end) == (11, 13)
    text = "@sam !zorg " + found.offers[0].text + " sliep bij oom"
    value = parse(text, known).clauses[0].value
    assert value == SignalValue("zorg", "thuis_gezin", "sliep bij oom")


def test_days_are_offered_with_what_they_mean(known: Known) -> None:
    found = offered("bellen > vr", known)
    assert [(offer.text, offer.value) for offer in found.offers] == [("> vrijdag", date(2026, 11, 27))]


@pytest.mark.parametrize(
    "text", ["", "sam", "a@sa", "@ ", "@sam\nhoi", "!zorg sliep bij", "> vrijdag bel", "#xyz"]
)
def test_nothing_is_offered_where_nothing_was_begun(known: Known, text: str) -> None:
    assert complete(text, len(text), known) is None
