# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A place behind a +, the tags of programmes, and the words behind a sign that fit nothing."""

from datetime import date

import pytest

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.quick_entry.complete import complete
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import parse
from kjw_desktop.domain.quick_entry.parts import PartKind, PlaceRef, PlaceValue, TermValue
from kjw_desktop.domain.quick_entry.records import Defaults, Missing, to_records
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Term, Vocabularies, Vocabulary
from kjw_desktop.resources.vocabularies import shipped

SATURDAY = date(2026, 11, 21)
USUAL = Defaults(day=SATURDAY, kind="inloop", location="De Schuur", location_kind="anders")


@pytest.fixture(scope="module")
def with_wijk() -> Known:
    noord = Vocabulary("wijk", "Wijk", "Wijk", False, True, (Term("noord", "Noord", "Noord"),))
    lists = Vocabularies({**shipped(), "wijk": noord})
    return Known.of([], lists, SATURDAY, [PlaceRef("De Schakel", "buurthuis")])


def contact_of(text: str, known: Known, defaults: Defaults = USUAL) -> Contact:
    (contact,) = (
        each for each in to_records(parse(text, known), defaults).records if isinstance(each, Contact)
    )
    return contact


@pytest.mark.parametrize(
    ("text", "location", "kind"),
    [
        ("+De Schakel gepraat", "De Schakel", "buurthuis"),
        ("+de_schakel gepraat", "De Schakel", "buurthuis"),
        ("+DE SCHAKEL gepraat", "De Schakel", "buurthuis"),
        ("+plein gepraat", "Plein", "straat_plein"),
        ("+buurthuis gepraat", "", "buurthuis"),
        ("+Nieuw Park gepraat", "Nieuw Park", None),
        ("+Huis van de Wijk gepraat", "Huis van de Wijk", None),
        ("+trapveldje gepraat", "Trapveldje", None),
        ("gepraat", "De Schuur", "anders"),
    ],
)
def test_a_contact_has_the_place_that_is_said(
    known: Known, text: str, location: str, kind: str | None
) -> None:
    contact = contact_of(text, known)
    assert (contact.location, contact.location_kind, contact.note) == (location, kind, "gepraat")


def test_the_beginning_of_a_place_is_asked_and_never_guessed(known: Known) -> None:
    parsed = parse("+schak gepraat", known)
    assert to_records(parsed, USUAL).missing == (Missing("location", "which_place", (0, 6)),)
    (part,) = parsed.parts
    assert isinstance(part.value, PlaceValue)
    assert [each.name for each in part.value.candidates] == ["De Schakel", "schak"]
    chosen = parse("+schak gepraat", known, chosen={(0, 6): part.value.candidates[0]})
    (contact,) = to_records(chosen, USUAL).records
    assert isinstance(contact, Contact)
    assert (contact.location, contact.location_kind) == ("De Schakel", "buurthuis")


def test_a_wijk_is_said_in_the_same_way(with_wijk: Known) -> None:
    contact = contact_of("+noord +De Schakel gepraat", with_wijk)
    assert (contact.wijk, contact.location, contact.note) == ("noord", "De Schakel", "gepraat")
    assert contact_of("#noord gepraat", with_wijk).wijk == "noord"


def test_a_place_goes_with_an_activity_and_with_a_signal(known: Known) -> None:
    activity, *_ = to_records(parse("#koken +De Schakel soep", known), USUAL).records
    assert isinstance(activity, Activity)
    assert (activity.location, activity.location_kind) == ("De Schakel", "buurthuis")
    told = (("gepest +online", "online", "gepest"), ("slaapt +plein", "straat_plein", "slaapt plein"))
    for text, kind, seen in told:
        signal, *_ = to_records(parse(f"!licht vrienden: {text}", known), USUAL).records
        assert isinstance(signal, Signal)
        assert (signal.location_kind, signal.observation) == (kind, seen)


def test_places_are_offered_the_latest_first_then_kinds_and_wijken(with_wijk: Known) -> None:
    def offered(text: str) -> list[str]:
        found = complete(text, len(text), with_wijk)
        return [each.text for each in found.offers] if found else []

    assert offered("hoi +")[0] == "+De Schakel"
    assert offered("+sch")[0] == "+De Schakel"
    assert offered("+de s") == ["+De Schakel"]
    assert offered("+buurt") == ["+buurthuis", "+huiskamer"]
    assert offered("+noo") == ["+noord"]
    assert offered("+ ") == offered("a+sch") == offered("+zz") == []


def test_each_place_offered_is_meant_when_taken(with_wijk: Known) -> None:
    for typed in ("+", "+s", "+b", "+k", "+n"):
        found = complete(typed, len(typed), with_wijk)
        assert found is not None
        for offer in found.offers:
            (part,) = parse(offer.text, with_wijk).parts
            assert isinstance(part.value, TermValue | PlaceValue)
            assert part.value.candidates == (offer.value,)


def test_a_place_just_written_is_known_at_once(known: Known) -> None:
    more = known.having(PlaceRef("Nieuw Park", "straat_plein"))
    assert contact_of("+nieuw park gepraat", more).location_kind == "straat_plein"
    assert more.having(PlaceRef("Nieuw Park", "straat_plein")) is more
    assert known.having(PlaceRef("")) is known


def test_programmes_and_issues_go_with_the_record(known: Known) -> None:
    text = "#sportakkoord #azwa #polarisatie #kansenongelijkheid gepraat"
    contact = contact_of(text, known)
    assert contact.programmes == ("sportakkoord", "azwa")
    assert contact.issues == ("polarisatie", "kansenongelijkheid")
    assert contact.note == "gepraat"
    activity, *_ = to_records(parse("#koken #npas soep", known), USUAL).records
    assert isinstance(activity, Activity)
    assert activity.programmes == ("npas",)


def test_a_theme_goes_before_an_issue_of_the_same_name(known: Known) -> None:
    (part,) = parse("#armoede", known).parts
    assert part.kind is PartKind.THEME
    offered = complete("#armoede", 8, known)
    assert offered is not None
    labels = [each.label for each in offered.offers]
    assert "Armoede" in labels, "the issue can be chosen"


@pytest.mark.parametrize(
    ("text", "unfit", "meant"),
    [
        ("@sam #xyz gepraat", "#xyz", ""),
        ("@14 gepraat", "@14", ""),
        ("!zrog slaapt slecht", "zrog", "zorg"),
        ("!acut weggelopen", "acut", "acuut"),
        ("@sam #voetbal", "#voetbal", ""),
    ],
)
def test_a_word_that_fits_nothing_is_told(known: Known, text: str, unfit: str, meant: str) -> None:
    (found,) = parse(text, known).unfit
    assert (text[found.start : found.end], found.meant) == (unfit, meant)


@pytest.mark.parametrize(
    "text", ["leuk! #1", "@sam #armoede", "!sliep bij oom", "!zorg x", "!thuis x", "a@b.nl", "# @ ! +"]
)
def test_nothing_is_told_where_everything_fits(known: Known, text: str) -> None:
    assert parse(text, known).unfit == ()
