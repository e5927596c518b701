# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules that hold for every record."""

from datetime import date

import pytest

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import Activity, BandCount, Headcount
from kjw_desktop.domain.care import Consent, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, Strength, Vulnerability
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.rules import check
from kjw_desktop.domain.signals import Signal

DAY = date(2026, 9, 14)


@pytest.mark.parametrize(
    ("record", "field", "reason"),
    [
        (Contact(day=date(1899, 12, 30), kind="inloop"), "day", "date_out_of_range"),
        (Contact(day=date(2999, 1, 1), kind="inloop"), "day", "date_out_of_range"),
        (Contact(day=DAY, kind=""), "kind", "empty"),
        (Contact(day=DAY, kind="inloop", duration=-5), "duration", "number_out_of_range"),
        (Activity(day=DAY, title=" ", kind="inloop"), "title", "empty"),
        (Activity(day=DAY, title="x", kind="inloop", rating=11), "rating", "number_out_of_range"),
        (
            Activity(day=DAY, title="x", kind="inloop", headcount=Headcount(total=-1)),
            "headcount",
            "number_out_of_range",
        ),
        (
            Activity(day=DAY, title="x", kind="inloop", nameless=(BandCount("age_4_9", -2),)),
            "headcount",
            "number_out_of_range",
        ),
        (Signal(day=DAY, domain="wonen", level="licht", observation=""), "observation", "empty"),
        (Signal(day=DAY, domain="wonen", level="zorg", observation="x"), "certainty", "needed_from_zorg"),
        (Followup(day=DAY, what=""), "what", "empty"),
        (Followup(day=DAY, what="x", done_on=date(1899, 1, 1)), "done_on", "date_out_of_range"),
        (
            Consent(day=DAY, kind="beeld", state="geweigerd", valid_until=date(2150, 1, 1)),
            "valid_until",
            None,
        ),
        (Referral(day=DAY, kind="toeleiding", steps=(ReferralStep(date(1900, 1, 1), "open"),)), "day", None),
        (Target(period="2026", text="x", measure="niets"), "measure", "no_measure"),
        (Target(period="2026", text="x", measure="contacten_soort/a/b/c"), "measure", "no_measure"),
        (Person(first_name=""), "first_name", "empty"),
        (Person(first_name="x", birth_date=date(1899, 1, 1)), "birth_date", "date_out_of_range"),
        (Person(first_name="x", birth_year=1899), "birth_year", "year_out_of_range"),
        (Person(first_name="x", birth_date=date(2010, 1, 1), birth_year=2011), "birth_year", "two_births"),
        (Person(first_name="x", since=date(1950, 1, 1)), "since", "date_out_of_range"),
        (
            Person(first_name="x", history=(DatedValue(DatedField.WIJK, "oost", date(2999, 1, 1)),)),
            "since",
            "date_out_of_range",
        ),
        (
            Person(first_name="x", vulnerabilities=(Vulnerability("sociaal", DAY, "mentor"),)),
            "vulnerabilities",
            "needs_strength",
        ),
        (
            Person(
                first_name="x",
                strengths=(Strength(""),),
                vulnerabilities=(Vulnerability("sociaal", DAY, "y"),),
            ),
            "vulnerabilities",
            "needs_strength",
        ),
        (
            Person(
                first_name="x",
                strengths=(Strength("sport"),),
                vulnerabilities=(Vulnerability("sociaal", DAY, " "),),
            ),
            "vulnerabilities",
            "needs_source",
        ),
        (
            Person(
                first_name="x",
                strengths=(Strength("sport"),),
                vulnerabilities=(Vulnerability("", DAY, "mentor"),),
            ),
            "vulnerabilities",
            "needs_source",
        ),
    ],
)
def test_a_broken_rule_is_named_by_field_and_reason(record: Record, field: str, reason: str | None) -> None:
    with pytest.raises(RuleBroken) as told:
        check(record)
    assert told.value.field == field
    assert reason is None or told.value.reason == reason


@pytest.mark.parametrize(
    "record",
    [
        Contact(day=DAY, kind="inloop"),
        Signal(day=DAY, domain="wonen", level="licht", observation="x"),
        Signal(day=DAY, domain="wonen", level="acuut", observation="x", certainty="zelf_gezien"),
        Person(first_name="x", birth_date=date(2012, 2, 29), birth_year=2012),
        Person(
            first_name="x",
            strengths=(Strength("sport"),),
            vulnerabilities=(Vulnerability("sociaal", DAY, "mentor"),),
        ),
        Activity(day=DAY, title="x", kind="inloop", headcount=Headcount(total=0)),
        Target(period="2026", text="x"),
        Target(period="2026", text="x", measure="activiteiten_soort/sport_spel"),
    ],
)
def test_what_keeps_the_rules_passes(record: Record) -> None:
    check(record)


def test_present_is_the_count_by_eye_or_names_and_bands_where_they_are_more() -> None:
    counted = Activity(day=DAY, title="x", kind="inloop", headcount=Headcount(total=14))
    named = Activity(day=DAY, title="x", kind="inloop", nameless=(BandCount("age_4_9", 20),))
    assert counted.present == 14
    assert named.present == 20
