# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same partner twice, and searching the address book."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.partner_book import finds, twice

BRUG = PartnerContact(organisation="GGZ De Brug", name="Anouk", role="intake")
words = st.sampled_from(["", "Anouk", "anouk ", "Bas", "intake", "Ánouk"])
somebody = st.builds(
    PartnerContact,
    organisation=st.sampled_from(["GGZ De Brug", "ggz de  brug", "Kompas"]),
    name=words,
    role=words,
)


def test_case_accents_and_spaces_make_nobody_new() -> None:
    again = PartnerContact(organisation="ggz  de brug", name="ANOUK")
    assert twice(again, [BRUG]) == BRUG


def test_a_colleague_there_is_somebody_else() -> None:
    assert twice(PartnerContact(organisation="GGZ De Brug", name="Bas"), [BRUG]) is None


def test_without_a_name_the_role_tells() -> None:
    assert twice(PartnerContact(organisation="GGZ De Brug", role="intake"), [BRUG]) == BRUG
    assert twice(PartnerContact(organisation="GGZ De Brug", role="behandelaar"), [BRUG]) is None
    assert twice(PartnerContact(organisation="GGZ De Brug"), [BRUG]) == BRUG


def test_changing_somebody_does_not_find_themselves() -> None:
    assert twice(replace(BRUG, phone="010"), [BRUG]) is None


@given(somebody, somebody)
def test_who_is_twice_is_so_both_ways(one: PartnerContact, other: PartnerContact) -> None:
    assert bool(twice(one, [other])) == bool(twice(other, [one]))


@given(somebody)
def test_a_copy_stands_there_twice(one: PartnerContact) -> None:
    assert twice(replace(one, id=new_id()), [one]) == one


def test_a_search_takes_the_beginnings_of_words_in_any_order() -> None:
    assert finds(BRUG, "bru anou")
    assert finds(BRUG, "jeugd", "Jeugd-ggz")
    assert finds(BRUG, "")
    assert not finds(BRUG, "rug")
