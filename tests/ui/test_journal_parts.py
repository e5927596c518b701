# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts name fields and lists that there are; periods have the right days; versions tell what differed."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.records import KIND_OF
from kjw_desktop.ui.journal.parts import PARTS, differences, facts, parts_of
from kjw_desktop.ui.periods import days_of
from kjw_desktop.ui.start.opened import Opened

DAY = date(2026, 11, 20)


@pytest.mark.parametrize("kind", list(KIND_OF), ids=lambda kind: kind.__name__)
def test_every_part_is_a_field_with_lists_that_there_are(kind: type, opened: Opened) -> None:
    names = {each.name for each in fields(kind)}
    parts = PARTS[KIND_OF[kind]]
    assert {part.name for part in parts} <= names
    assert len({part.name for part in parts}) == len(parts)
    for part in parts:
        for vocabulary in part.lists:
            assert opened.vocabularies[vocabulary].visible, vocabulary


def test_versions_tell_what_stood_there(opened: Opened) -> None:
    before = Contact(day=DAY, kind="inloop", note="oud", duration=20)
    after = replace(before, note="nieuw", day=DAY - timedelta(days=400))
    told = differences(before, after, opened.vocabularies, DAY)
    assert [text for _title, text in told] == ["vandaag", "oud"]
    assert differences(before, before, opened.vocabularies, DAY) == []


def test_facts_leave_out_what_is_empty(opened: Opened) -> None:
    contact = Contact(day=DAY, kind="inloop", note="tekst")
    assert len(facts(contact, opened.vocabularies)) == 2
    assert len(parts_of(contact)) > 2


def test_place_programmes_and_issues_of_a_quick_line_are_read_and_can_be_mended(opened: Opened) -> None:
    contact = Contact(
        day=DAY,
        kind="inloop",
        location_kind="buurthuis",
        programmes=("sportakkoord",),
        issues=("polarisatie",),
    )
    told = {text for _title, text in facts(contact, opened.vocabularies)}
    assert told >= {"Buurthuis / jongerencentrum", "Sportakkoord", "Polarisatie"}
    offered = {part.name for part in PARTS[KIND_OF[Contact]] if part.changes}
    assert offered >= {"location", "location_kind", "programmes", "issues"}


@given(st.dates(date(2001, 1, 1), date(2099, 12, 31)))
def test_periods_are_whole_and_end_where_the_next_begins(today: date) -> None:
    week, quarter, last = days_of("week", today), days_of("quarter", today), days_of("last_quarter", today)
    assert week == (today - timedelta(days=6), today)
    assert quarter[0] is not None
    assert quarter[0].day == 1
    assert quarter[0] <= today
    assert last[0] is not None
    assert last[1] == quarter[0] - timedelta(days=1)
    assert 90 <= (quarter[0] - last[0]).days <= 92
    assert days_of("", today) == (None, None)
