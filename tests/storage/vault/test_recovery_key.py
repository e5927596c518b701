# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.errors import WrongSecret
from kjw_desktop.storage.vault import recovery_key

SEEDS = st.binary(min_size=32, max_size=32)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SEEDS)
def test_what_is_written_is_read_back(seed: bytes) -> None:
    text = recovery_key.to_text(seed)
    assert [len(group) for group in text.split("-")] == [5] * 13
    assert recovery_key.from_text(text) == seed


def test_reading_forgives_case_spaces_and_signs_that_look_alike() -> None:
    text = recovery_key.to_text(bytes(32))
    assert "0" in text
    sloppy = text.lower().replace("-", "  ").replace("0", "o") + "\n"
    assert recovery_key.from_text(sloppy) == bytes(32)
    ones = recovery_key.to_text(b"\x08\x42" * 16)
    assert "1" in ones
    assert recovery_key.from_text(ones.replace("1", "l")) == recovery_key.from_text(ones.replace("1", "I"))


@given(SEEDS, st.integers(0, 64), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_always_found_and_its_group_named(seed: bytes, place: int, sign: str) -> None:
    signs = list(recovery_key.plain(recovery_key.to_text(seed)))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(WrongSecret) as caught:
        recovery_key.from_text("".join(signs))
    assert (caught.value.kind, caught.value.groups) == ("recovery_key", (place // 5 + 1,))


@given(SEEDS, st.integers(0, 64))
def test_two_neighbours_swapped_are_always_found(seed: bytes, place: int) -> None:
    signs = list(recovery_key.plain(recovery_key.to_text(seed)))
    if place % 5 == 4 or signs[place] == signs[place + 1]:
        return
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    with pytest.raises(WrongSecret) as caught:
        recovery_key.from_text("".join(signs))
    assert caught.value.groups == (place // 5 + 1,)


@given(SEEDS, st.integers(0, 12), st.integers(0, 12))
def test_two_groups_swapped_are_always_found_and_named(seed: bytes, one: int, other: int) -> None:
    groups = recovery_key.to_text(seed).split("-")
    if one == other:
        return
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(WrongSecret) as caught:
        recovery_key.from_text("-".join(groups))
    assert caught.value.groups == tuple(sorted((one + 1, other + 1)))


@pytest.mark.parametrize("text", ["", "hallo", "0" * 64, "0" * 66, "é" * 65, "🙂" * 65, "0" * 100_000])
def test_what_is_no_recovery_key_is_a_wrong_secret(text: str) -> None:
    with pytest.raises(WrongSecret):
        recovery_key.from_text(text)


def test_a_lost_sign_is_a_wrong_secret() -> None:
    with pytest.raises(WrongSecret):
        recovery_key.from_text(recovery_key.to_text(os.urandom(32))[1:])
