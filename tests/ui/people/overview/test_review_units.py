# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A passage cut in units: no sign is lost on either side, no proposal is cut, no unit is too long."""

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.ui.people.overview.review_units import LONGEST, Run, State, Trust, Unit, same_text, units_of

_words = st.text(alphabet="ab \n", max_size=40) | st.builds(
    lambda word, times: word * times,
    st.sampled_from(["lang ", "x", "een regel\n"]),
    st.integers(0, 2 * LONGEST),
)
_plain = st.builds(lambda text: (Run(text), Run(text)), _words)
_proposals = st.builds(
    lambda before, after, key: (Run(before, State.OPEN, key=key), Run(after, State.OPEN, key=key)),
    st.text(alphabet="Sam Noor", min_size=1, max_size=30),
    st.text(alphabet="J. een", max_size=30),
    st.sampled_from(["naam:1", "plaats:2"]),
)
_rows = st.lists(_plain | _proposals, max_size=12)


def cut(rows: list[tuple[Run, Run]]) -> list[Unit]:
    return list(units_of([one for one, _other in rows], [other for _one, other in rows]))


def said(units: list[Unit], side: str) -> str:
    """The text of one side, without the line's end at which it was cut."""
    texts = ["".join(run.text for run in getattr(unit, side)) for unit in units]
    return "".join([*(text[:-1] for text in texts[:-1]), *texts[-1:]])


@given(_rows)
def test_nothing_is_lost_and_nothing_added(rows: list[tuple[Run, Run]]) -> None:
    units = cut(rows)
    assert said(units, "before") == "".join(one.text for one, _other in rows)
    assert said(units, "after") == "".join(other.text for _one, other in rows)


@given(_rows)
def test_every_proposal_stands_whole_in_the_same_unit_on_both_sides(rows: list[tuple[Run, Run]]) -> None:
    units = cut(rows)
    for unit in units:
        assert [run.key for run in unit.before if run.key] == [run.key for run in unit.after if run.key]
    whole = [(run.key, run.text) for unit in units for run in unit.before if run.key]
    assert whole == [(one.key, one.text) for one, _other in rows if one.key]


@given(_rows)
def test_no_unit_is_too_long(rows: list[tuple[Run, Run]]) -> None:
    longest = LONGEST + 300  # up to the next space, and one proposal
    assert all(sum(len(run.text) for run in unit.before) <= longest for unit in cut(rows))


def test_a_word_without_end_is_cut_too() -> None:
    units = cut([(Run("a" * 10 * LONGEST), Run("a" * 10 * LONGEST))])
    assert len(units) == 10
    assert all(unit.before[-1].text == "\n" for unit in units[:-1])


def test_looks_alone_are_told_from_other_words() -> None:
    was = (Run("Sam", State.OPEN, Trust.SURE, "naam:1"), Run(" kwam"))
    assert same_text(was, (Run("Sam", State.AWAY, Trust.SURE, "naam:1"), Run(" kwam")))
    assert not same_text(was, (Run("Sem", State.OPEN, Trust.SURE, "naam:1"), Run(" kwam")))
    assert not same_text(was, (Run("Sam", State.OPEN, Trust.SURE, "naam:2"), Run(" kwam")))
    assert not same_text(was, was[:1])
