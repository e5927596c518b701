# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.common_words import COMMON_WORDS
from kjw_desktop.domain.passphrase import MIN_LENGTH, REASONS, judge


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("", "too_short"),
        ("welkom01", "too_short"),
        ("Welkom2026!", "too_short"),
        ("k7#Qz!9xLmP", "too_short"),
        ("wachtwoord123", "single_word"),
        ("Amsterdam2020", "single_word"),
        ("feyenoord1908!", "single_word"),
        ("jongerenwerk2026", "single_word"),
        ("kinderopvangtoeslag!", "single_word"),
        ("Ziekenhuisopname", "single_word"),
        ("2024-FIETSENSTALLING", "single_word"),
        ("qwertyuiop12", "common"),
        ("P@ssw0rd2026!!", "common"),
        ("Jongerenwerk-Utrecht-2026", "common"),
        ("W3lkom2026!W3lkom", "common"),
        ("zomer2026zomer", "pattern"),
        ("paard paard paard paard", "pattern"),
        ("xyzabcxyzabcxyzabc1x2", "pattern"),
        ("1866310920042905"[:12], "pattern"),
    ],
)
def test_weak_passphrase_is_refused_with_its_reason(passphrase: str, reason: str) -> None:
    strength = judge(passphrase)
    assert (strength.ok, strength.reason) == (False, reason)
    assert strength.score < 4


def test_one_sign_over_and_over_is_refused() -> None:
    assert not judge("aaaaaaaaaaaaaaaa").ok


@pytest.mark.parametrize(
    "passphrase",
    [
        "vlinder-tractor-zeven-maan-91",
        "kanarie-brood-acht-heuvel-07",
        "correct paard batterij nietje",
        "correctpaardbatterijnietje",
        "Mijn kat eet om 5 uur geen sla",
        "ünïcode-paraplu-dríe-lantaarns",
    ],
)
def test_good_passphrase_is_taken(passphrase: str) -> None:
    strength = judge(passphrase, known=("Stichting Vlinder", "demo"))
    assert (strength.score, strength.ok, strength.reason) == (4, True, None)


@pytest.mark.parametrize(
    ("signs", "at_most"),
    [
        (string.ascii_lowercase, 5),  # a few of these look like a word
        (string.ascii_letters + string.digits, 0),
        (string.printable[:94], 0),
    ],
)
def test_sixteen_random_signs_are_taken(signs: str, at_most: int) -> None:
    chance = random.Random(1)
    drawn = ["".join(chance.choices(signs, k=16)) for _ in range(300)]
    assert sum(not judge(text).ok for text in drawn) <= at_most


def test_what_others_know_does_not_count() -> None:
    assert judge("Speelgoedtuin-Overvecht-7q", known=()).ok
    assert judge("Speelgoedtuin-Overvecht-7q", known=("speelgoedtuin-overvecht",)).reason == "contains_known"


def test_short_known_words_forbid_nothing() -> None:
    assert judge("vlinder-tractor-zeven-maan-91", known=("van", "de", "")).ok


@pytest.mark.parametrize("text", ["a" * 100_000, "x7" * 3000, "ab cd " * 2000, "é" * 5000, "1" * 1001])
def test_long_input_is_judged_too(text: str) -> None:
    assert not judge(text).ok


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=90))
def test_every_text_gets_an_answer_that_agrees_with_itself(text: str) -> None:
    strength = judge(text)
    assert strength.ok == (strength.reason is None) == (strength.score == 4)
    assert strength.reason is None or strength.reason in REASONS
    assert strength.ok is False or len(text) >= MIN_LENGTH


@given(st.sampled_from(COMMON_WORDS), st.integers(0, 9999), st.sampled_from(["", "!", "?!", "."]))
def test_a_common_word_with_a_number_is_never_enough(word: str, number: int, end: str) -> None:
    assert not judge(f"{word.capitalize()}{number}{end}").ok
