# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The order and length of a summary, kept for each reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.report_layout import (
    ReportLayout,
    ReportLength,
    ReportPart,
    layout_for,
    moved,
    with_layout,
)

_ORDERS = st.permutations([part for part in ReportPart if part is not ReportPart.SUMMARY]).map(
    lambda rest: (ReportPart.SUMMARY, *rest)
)
_LAYOUTS = st.builds(ReportLayout, st.text(max_size=20), _ORDERS, st.sampled_from(ReportLength))


@given(_LAYOUTS)
def test_a_layout_comes_back_as_it_was_kept(layout: ReportLayout) -> None:
    assert layout_for(with_layout("", layout), layout.reader) == layout


@given(_ORDERS)
def test_readers_have_layouts_of_their_own(order: tuple[ReportPart, ...]) -> None:
    held = with_layout("", ReportLayout("Gemeente Waterveen", order, ReportLength.BOARD))
    held = with_layout(held, ReportLayout("fonds", length=ReportLength.DOERS))

    assert layout_for(held, " gemeente  WATERVEEN ").order == order
    assert layout_for(held, "fonds") == ReportLayout("fonds", length=ReportLength.DOERS)
    assert layout_for(held, "provincie") == ReportLayout("provincie")


@given(_LAYOUTS, st.sampled_from(ReportPart), st.integers(-3, 13))
def test_a_moved_part_stands_where_it_was_put_and_the_summary_first(
    layout: ReportLayout, part: ReportPart, to: int
) -> None:
    after = moved(layout, part, to)

    expected = 0 if part is ReportPart.SUMMARY else min(max(to, 1), 9)
    assert after.order.index(part) == expected
    rest = [each for each in layout.order if each is not part]
    assert [each for each in after.order if each is not part] == rest


@pytest.mark.parametrize(
    "held", ["", "{", "[]", '{"gemeente": 3}', '{"gemeente": {"order": 7, "length": "x"}}', "null"]
)
def test_what_cannot_be_read_is_the_usual_layout(held: str) -> None:
    assert layout_for(held, "gemeente") == ReportLayout("gemeente")


def test_parts_that_were_not_kept_follow_those_that_were() -> None:
    held = '{"gemeente": {"order": ["verhaal", "bereik", "weg"], "length": "bestuur"}}'

    order = layout_for(held, "gemeente").order

    assert order[:4] == (ReportPart.SUMMARY, ReportPart.STORY, ReportPart.REACH, ReportPart.THEMES)


@pytest.mark.parametrize("order", [tuple(ReportPart)[::-1], tuple(ReportPart)[:-1]])
def test_an_order_that_is_none_is_refused(order: tuple[ReportPart, ...]) -> None:
    with pytest.raises(ValueError, match="ten parts"):
        ReportLayout("gemeente", order)
