# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two changes of one record, laid together: neither is lost, whatever they are."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.two_versions import merged

DAY = date(2026, 11, 20)
TEXTS = {"note": "\n", "place": " · "}


@dataclass(frozen=True)
class Record:
    """As small as a record can be and have a field of each kind."""

    id: int = 1
    stamp: int = 1
    kind: str | None = None
    note: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()


records = st.builds(
    Record,
    kind=st.sampled_from([None, "inloop", "ambulant", "app"]),
    note=st.sampled_from(["", "a", "b b", "c\nd"]),
    place=st.sampled_from(["", "plein", "park"]),
    tags=st.lists(st.sampled_from("abcde"), unique=True, max_size=5).map(tuple),
)


@given(records, records)
def test_what_one_left_alone_is_as_the_other_made_it(began: Record, other: Record) -> None:
    there = replace(other, stamp=2)
    assert merged(began, began, there, TEXTS) == there
    assert merged(began, other, replace(began, stamp=2), TEXTS) == there
    assert merged(began, other, there, TEXTS) == there


@given(records, records, records)
def test_nothing_that_either_wrote_is_lost(began: Record, mine: Record, theirs: Record) -> None:
    both = merged(began, mine, theirs, TEXTS)
    for name in TEXTS:
        for said in (getattr(mine, name), getattr(theirs, name)):
            assert said in getattr(both, name) or said == getattr(began, name)
    added = (set(mine.tags) | set(theirs.tags)) - set(began.tags)
    taken = set(began.tags) - (set(mine.tags) & set(theirs.tags))
    assert set(both.tags) == (set(began.tags) | added) - taken
    assert len(set(both.tags)) == len(both.tags)
    assert both.kind in {mine.kind, theirs.kind}


@given(records, records, records)
def test_laid_together_again_nothing_more_comes(began: Record, mine: Record, theirs: Record) -> None:
    both = merged(began, mine, theirs, TEXTS)
    assert merged(theirs, both, theirs, TEXTS) == both


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [("hij lachte", "hij huilde", "hij lachte\nhij huilde"), ("hij", "hij lachte", "hij lachte")],
)
def test_of_two_texts_mine_stands_before_theirs(mine: str, theirs: str, both: str) -> None:
    assert merged(Record(note="was"), Record(note=mine), Record(note=theirs), TEXTS).note == both


def test_a_contact_has_whom_either_added() -> None:
    sam, noor, bilal = (new_id() for _ in range(3))
    began = Contact(day=DAY, kind="inloop", people=participants(sam))
    mine = replace(began, people=participants(sam, noor), duration=10)
    theirs = replace(began, people=participants(bilal), note="Gefietst")
    both = merged(began, mine, theirs, {"note": "\n"})
    assert both.person_ids == (noor, bilal)
    assert (both.duration, both.note) == (10, "Gefietst")
