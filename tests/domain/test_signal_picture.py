# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.signal_picture import Place, Span, picture_of
from kjw_desktop.domain.signals import LEVELS, Signal

TODAY = date(2026, 11, 21)
DOMAINS = ("thuis_gezin", "school_werk", "online")


def signal(day: date, domain: str = "thuis_gezin", level: str = "zorg", at: time | None = None) -> Signal:
    return Signal(
        day=day, at=at, domain=domain, level=level, observation="Iets gezien", certainty="vermoeden"
    )


SIGNALS = st.lists(
    st.builds(
        signal,
        st.dates(date(2024, 1, 1), date(2027, 1, 1)),
        st.sampled_from([*DOMAINS, "own"]),
        st.sampled_from(LEVELS),
    ),
    max_size=30,
)


@given(day=st.dates(date(1990, 1, 1), date(2100, 1, 1)), span=st.sampled_from(Span))
def test_a_step_begins_on_its_first_day_and_the_next_is_one_more(day: date, span: Span) -> None:
    step = span.step_of(day)
    first = span.first_day(step)
    assert first <= day < span.first_day(step + 1)
    assert span.step_of(first) == step
    assert span.step_of(first - timedelta(days=1)) == step - 1


def test_a_week_begins_on_monday_and_a_quarter_in_january() -> None:
    assert Span.WEEK.first_day(Span.WEEK.step_of(TODAY)).weekday() == 0
    assert Span.QUARTER.first_day(Span.QUARTER.step_of(TODAY)) == date(2026, 10, 1)
    assert Span.MONTH.first_day(Span.MONTH.step_of(TODAY)) == date(2026, 11, 1)


@given(signals=SIGNALS)
def test_every_signal_up_to_the_day_stands_in_it_once(signals: list[Signal]) -> None:
    picture = picture_of(signals, DOMAINS, TODAY)
    shown = {each.id for each in signals if each.day <= TODAY}
    assert set(picture.places) == shown
    assert all(picture.at(place).id == key for key, place in picture.places.items())
    order = [line.domain for line in picture.lines]
    assert order == sorted(order, key=[*DOMAINS, "own"].index)
    for span in Span:
        cells = [found for line in picture.cells[span] for cell in line.values() for found in cell.values()]
        assert sorted(each.id for found in cells for each in found) == sorted(shown)


@given(signals=SIGNALS)
def test_keys_lead_to_every_signal(signals: list[Signal]) -> None:
    picture = picture_of(signals, DOMAINS, TODAY)
    if picture.newest is None:
        assert not picture.lines
        return
    assert picture.at(picture.newest).day == max(each.day for each in signals if each.day <= TODAY)
    seen, here = set(), picture.across(picture.newest, -len(picture.lines))
    for _line in picture.lines:
        here = picture.along(here, -len(signals))
        for _signal in signals:
            seen.add(picture.at(here).id)
            here = picture.along(here, 1)
        here = picture.across(here, 1)
    assert seen == set(picture.places)


def test_another_line_is_entered_at_the_signal_nearest_in_time() -> None:
    picture = picture_of(
        [
            signal(date(2026, 5, 10)),
            signal(date(2026, 1, 1), "school_werk"),
            signal(date(2026, 5, 1), "school_werk"),
            signal(date(2026, 9, 1), "school_werk"),
        ],
        DOMAINS,
        TODAY,
    )
    assert picture.across(Place(0, 0), 1) == Place(1, 1)
    assert picture.across(Place(0, 0), -1) == Place(0, 0)
    assert picture.first_day == date(2026, 1, 1)


@pytest.mark.parametrize("span", Span)
def test_one_day_is_told_in_the_order_of_its_hours(span: Span) -> None:
    day = date(2026, 5, 10)
    late, early, worse = (
        signal(day, at=time(20)),
        signal(day, at=time(9)),
        signal(day, level="acuut", at=time(9)),
    )
    picture = picture_of([late, worse, early], DOMAINS, TODAY)
    assert picture.lines[0].signals == (early, worse, late)
    (cell,) = picture.cells[span][0].values()
    assert cell == {"zorg": (early, late), "acuut": (worse,)}
