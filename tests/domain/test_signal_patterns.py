# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.signal_patterns import STRENGTH, Hint, hints, patterns_of
from kjw_desktop.domain.signals import LEVELS, Signal
from kjw_desktop.resources.patterns import signal_patterns
from kjw_desktop.resources.vocabularies import shipped

TODAY = date(2026, 11, 21)
PATTERNS = signal_patterns()
KEYS = [rule.key for rule in PATTERNS.rules]
MELDCODE = frozenset(term.key for term in shipped()["signal_kind"].terms if term.marked("meldcode_hint"))
DOMAINS = [term.key for term in shipped()["life_domain"].terms]
MOST_DAYS = 500


def signal(days_ago: int, domain: str = "thuis_gezin", level: str = "zorg", **more: Any) -> Signal:
    day = TODAY - timedelta(days=days_ago)
    return Signal(
        day=day, domain=domain, level=level, observation="Iets gezien", certainty="vermoeden", **more
    )


def found(*signals: Signal, off: Sequence[str] = ()) -> dict[str, Hint]:
    told = hints(signals, PATTERNS, TODAY, meldcode_kinds=MELDCODE, off=off)
    return {hint.rule.key: hint for hint in told}


def closed(days_ago: int, on: int, outcome: str = "met_ouders", **more: Any) -> Signal:
    return signal(days_ago, closed_on=TODAY - timedelta(days=on), outcome=outcome, **more)


SIGNALS = st.lists(
    st.builds(
        signal,
        st.integers(-30, MOST_DAYS),
        st.sampled_from(DOMAINS[:4]),
        st.sampled_from(LEVELS),
        kinds=st.sampled_from([(), ("schoolverzuim",), ("vermoeden_mishandeling",), ("letsel", "overig")]),
        helps=st.sampled_from([(), ("talent_hobby",)]),
        outcome=st.sampled_from([None, "met_ouders", "vermoeden_weg"]),
        closed_on=st.none() | st.integers(0, MOST_DAYS).map(lambda days: TODAY - timedelta(days=days)),
    ),
    max_size=14,
)


@given(signals=SIGNALS, order=st.randoms(use_true_random=False))
def test_the_order_in_which_signals_come_does_not_matter(signals: list[Signal], order: Any) -> None:
    shuffled = list(signals)
    order.shuffle(shuffled)
    assert found(*shuffled) == found(*signals)


@given(signals=SIGNALS, days=st.integers(-5, MOST_DAYS), domain=st.sampled_from(DOMAINS))
def test_a_strength_never_adds_a_hint_and_changes_none(signals: list[Signal], days: int, domain: str) -> None:
    before, after = found(*signals), found(*signals, signal(days, domain, STRENGTH))
    assert set(after) <= set(before)
    assert all(before[key] == hint for key, hint in after.items())


@given(signals=SIGNALS, off=st.sets(st.sampled_from(KEYS)))
def test_a_rule_that_is_off_says_nothing_and_the_others_say_the_same(
    signals: list[Signal], off: set[str]
) -> None:
    on = {key: hint for key, hint in found(*signals).items() if key not in off}
    assert found(*signals, off=sorted(off)) == on


@given(signals=SIGNALS)
def test_no_hint_rests_on_one_signal_a_strength_or_what_is_still_to_come(signals: list[Signal]) -> None:
    known = {each.id: each for each in signals}
    for hint in found(*signals).values():
        evidence = [known[each] for each in hint.evidence]
        assert len(set(hint.evidence)) == len(evidence) >= 2
        assert all(each.level != STRENGTH and each.day <= TODAY for each in evidence)
        assert all(each.outcome not in PATTERNS.passed_over for each in evidence)
        assert [each.day for each in evidence] == sorted(each.day for each in evidence)
        assert set(hint.domains) == {each.domain for each in evidence}


@given(one=SIGNALS.filter(bool).map(lambda signals: signals[0]))
def test_one_signal_alone_brings_no_hint(one: Signal) -> None:
    assert found(one) == {}


@given(signals=SIGNALS)
def test_what_grew_is_ever_heavier_within_one_life_domain(signals: list[Signal]) -> None:
    hint = found(*signals).get("grew")
    known = {each.id: each for each in signals}
    for domain in hint.domains if hint else ():
        row = [known[each] for each in hint.evidence if known[each].domain == domain] if hint else []
        assert len(row) >= 3
        assert all(one.day < two.day for one, two in pairwise(row))
        assert all(LEVELS.index(one.level) < LEVELS.index(two.level) for one, two in pairwise(row))
        last = max(each.day for each in signals if _counts(each) and each.domain == domain)
        assert row[-1].day == last


def _counts(each: Signal) -> bool:
    return each.level != STRENGTH and each.day <= TODAY and each.outcome not in PATTERNS.passed_over


def test_worries_in_three_domains_within_eight_weeks_came_together() -> None:
    three = [signal(3, "thuis_gezin", "licht"), signal(20, "school_werk"), signal(55, "geld_materieel")]
    hint = found(*three)["together"]
    assert hint.domains == ("geld_materieel", "school_werk", "thuis_gezin")
    assert hint.evidence == tuple(each.id for each in reversed(three))
    assert "together" not in found(*three[:2], signal(56, "geld_materieel"))
    assert "together" not in found(*three[:2], signal(4, "school_werk"))


def test_a_level_that_rose_twice_grew_until_it_is_lighter_again() -> None:
    rising = [signal(90, level="licht"), signal(40, level="zorg"), signal(5, level="ernstig")]
    assert found(*rising)["grew"].evidence == tuple(each.id for each in rising)
    assert "grew" not in found(*rising, signal(1, level="licht"))
    assert "grew" not in found(*rising[:2], signal(5, "school_werk", "ernstig"))
    assert "grew" not in found(*(replace(each, day=TODAY) for each in rising))
    up_and_down = [signal(40 - 10 * at, level=("licht", "zorg")[at % 2]) for at in range(4)]
    assert "grew" not in found(*up_and_down)


def test_a_worry_after_closing_in_the_same_domain_came_back() -> None:
    earlier, later = closed(100, 60), signal(10)
    assert found(earlier, later)["returned"].evidence == (earlier.id, later.id)
    assert "returned" not in found(earlier, signal(10, "school_werk"))
    assert "returned" not in found(earlier, signal(70))  # while it was open
    assert "returned" not in found(earlier, closed(10, 2))  # and that is closed too
    assert "returned" not in found(closed(400, 300), later)  # long ago
    assert "returned" not in found(closed(100, 60, "vermoeden_weg"), later)


def test_kinds_of_the_meldcode_twice_ask_for_a_second_pair_of_eyes() -> None:
    first, second = signal(300, "veiligheid", kinds=("vermoeden_mishandeling",)), signal(2, kinds=("letsel",))
    assert found(first, second)["meldcode"].evidence == (first.id, second.id)
    assert "meldcode" not in found(first, signal(2, kinds=("schoolverzuim",)))
    assert "meldcode" not in found(signal(365, kinds=("letsel",)), second)


def test_worries_of_which_none_says_what_helps() -> None:
    bare = [signal(30), signal(60)]
    assert found(*bare)["nothing_helps"].evidence == (bare[1].id, bare[0].id)
    assert "nothing_helps" not in found(bare[0], signal(60, helps=("talent_hobby",)))
    assert "nothing_helps" not in found(bare[0], signal(60, level="licht"))


def test_worries_without_a_strength_beside_them() -> None:
    worries = [signal(10), signal(30), signal(83, level="licht")]
    assert "no_strengths" in found(*worries)
    assert "no_strengths" in found(*worries, signal(84, level=STRENGTH))
    assert "no_strengths" not in found(*worries, signal(83, "school_werk", STRENGTH))
    assert "no_strengths" not in found(*worries[:2])


@pytest.mark.parametrize("rule", PATTERNS.rules, ids=KEYS)
def test_a_hint_says_no_number_and_a_rule_tells_its_source(rule: Any) -> None:
    told = f"{rule.said_nl} {rule.said_en} {rule.step_nl} {rule.step_en}"
    assert not re.search(r"\d", re.sub(r"stap 1 en 2|steps 1 and 2", "", told))
    assert all("{domains}" in said for said in (rule.said_nl, rule.said_en))
    assert not re.search(r"risico|score|kwetsbaar|ernst|verdacht|gevaar|!", told.casefold())
    assert all((rule.source, rule.name_nl, rule.name_en))


@pytest.mark.parametrize(
    "change",
    [{"at_least": 1}, {"weeks": 0}, {"from_level": STRENGTH}, {"shape": "unknown"}, {"from_level": "x"}],
)
def test_a_rule_that_could_speak_of_one_signal_or_of_a_strength_is_refused(change: dict[str, Any]) -> None:
    names = ("key", "shape", "weeks", "at_least", "from_level", "source")
    texts = [f"{part}_{lang}" for part in ("name", "said", "step") for lang in ("nl", "en")]
    rule = {name: getattr(PATTERNS.rules[0], name) for name in (*names, *texts)}
    assert patterns_of({"rules": [rule], "usual": {}, "passed_over": []}).rules == PATTERNS.rules[:1]
    with pytest.raises(ValueError, match=r"together|Shape"):
        patterns_of({"rules": [{**rule, **change}], "usual": {}, "passed_over": []})
    with pytest.raises(ValueError, match="key"):
        patterns_of({"rules": [rule, rule], "usual": {}, "passed_over": []})
