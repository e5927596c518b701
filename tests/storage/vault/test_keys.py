# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.errors import WrongSecret
from kjw_desktop.storage.vault import keys, slots
from kjw_desktop.storage.vault.recovery_key import from_text
from tests.storage.vault.stand_in import FIRST, SECOND

VAULT = "0123456789abcdef" * 2
KEPT = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def made() -> tuple[slots.SlotSet, bytes, bytes]:
    """Return a slot set for FIRST, its data key, and the recovery seed."""
    data_key = keys.new_data_key()
    recovery, seed = keys.recovery_holder()
    holders = (keys.passphrase_holder(VAULT, FIRST, keys.CHEAP_COST), recovery)
    return keys.seal(VAULT, 1, "journal-1.db", data_key, holders), data_key, seed


Made = tuple[slots.SlotSet, bytes, bytes]


def test_both_secrets_give_the_data_key(made: Made) -> None:
    slot_set, data_key, seed = made
    assert keys.unlock(slot_set, FIRST).data_key == data_key
    assert keys.unlock_with_seed(slot_set, seed).data_key == data_key


def test_other_secrets_give_nothing(made: Made) -> None:
    slot_set = made[0]
    with pytest.raises(WrongSecret) as caught:
        keys.unlock(slot_set, SECOND)
    assert caught.value.kind == "passphrase"
    with pytest.raises(WrongSecret) as caught:
        keys.unlock_with_seed(slot_set, bytes(32))
    assert caught.value.kind == "recovery_key"


def test_a_passphrase_is_the_same_however_its_accents_are_typed() -> None:
    holder = keys.passphrase_holder(VAULT, "caf\u00e9 zonder terras", keys.CHEAP_COST)
    slot_set = keys.seal(VAULT, 1, "journal-1.db", bytes(32), (holder,))
    assert keys.unlock(slot_set, "cafe\u0301 zonder terras").data_key == bytes(32)


def test_a_passphrase_that_is_no_text_is_only_wrong(made: Made) -> None:
    with pytest.raises(WrongSecret):
        keys.unlock(made[0], "\udcff\udcfe")


def test_a_new_data_key_reaches_every_holder_without_their_secrets(made: Made) -> None:
    slot_set, data_key, seed = made
    new_key = keys.new_data_key()
    renewed = keys.seal(VAULT, 2, "journal-2.db", new_key, keys.holders_of(slot_set, data_key))
    assert keys.unlock(renewed, FIRST).data_key == new_key
    assert keys.unlock_with_seed(renewed, seed).data_key == new_key


def test_a_slot_slipped_in_by_who_can_write_the_file_is_not_taken(made: Made) -> None:
    slot_set, data_key, _ = made
    stranger = keys.passphrase_holder(VAULT, SECOND, keys.CHEAP_COST)
    own = keys.seal(VAULT, 1, "journal-1.db", bytes(32), (stranger,))
    forged = replace(slot_set, slots=(*slot_set.slots, *own.slots), tags=(*slot_set.tags, *own.tags))
    with pytest.raises(slots.BadSlotsError):
        keys.unlock(forged, FIRST)
    with pytest.raises(slots.BadSlotsError):
        keys.holders_of(forged, data_key)


def test_a_data_key_of_a_strangers_choice_is_not_taken(made: Made) -> None:
    slot_set = made[0]
    public = [keys.Holder(slot.identity, bytes(32)) for slot in slot_set.slots]
    forged = keys.seal(VAULT, 1, "journal-1.db", b"known to the stranger, 32 bytes.", public)
    with pytest.raises(slots.BadSlotsError):
        keys.unlock(forged, FIRST)


@pytest.mark.parametrize("change", [{"database": "journal-9.db"}, {"generation": 7}, {"vault": "f" * 32}])
def test_nothing_of_the_set_can_be_changed(made: Made, change: dict[str, object]) -> None:
    with pytest.raises((slots.BadSlotsError, WrongSecret)):
        keys.unlock(replace(made[0], **change), FIRST)  # type: ignore[arg-type]


def test_a_cheaper_cost_written_into_the_file_only_locks_it(made: Made) -> None:
    slot_set = made[0]
    slot = slot_set.slots[0]
    assert slot.identity.guard is not None
    dearer = replace(slot.identity.guard, cost=slots.KdfCost(9 * 1024, 1, 1))
    changed = replace(slot, identity=replace(slot.identity, guard=dearer))
    with pytest.raises(WrongSecret):
        keys.unlock(replace(slot_set, slots=(changed, slot_set.slots[1])), FIRST)


def test_a_cost_out_of_bounds_is_not_made() -> None:
    with pytest.raises(ValueError, match="KdfCost"):
        keys.passphrase_holder(VAULT, FIRST, slots.KdfCost(2 * 1024 * 1024, 3, 4))


def test_the_standard_cost_is_what_the_threat_model_says() -> None:
    assert slots.KdfCost(memory_kib=262_144, passes=3, lanes=4) == keys.STANDARD_COST
    assert keys.STANDARD_COST.within_bounds()


@pytest.mark.parametrize(
    "cost",
    [
        (1024 * 1024 + 1, 3, 4),
        (2**40, 3, 4),
        (262_144, 11, 4),
        (262_144, 3, 17),
        (8 * 1024 - 1, 3, 4),
        (262_144, 0, 4),
    ],
)
def test_a_file_that_asks_for_too_much_is_damaged_before_any_memory_is_taken(
    made: Made, cost: tuple[int, int, int]
) -> None:
    slot_set = made[0]
    guard = slot_set.slots[0].identity.guard
    assert guard is not None
    identity = replace(slot_set.slots[0].identity, guard=replace(guard, cost=slots.KdfCost(*cost)))
    greedy = replace(slot_set, slots=(replace(slot_set.slots[0], identity=identity), slot_set.slots[1]))
    with pytest.raises(slots.BadSlotsError):
        slots.decode(slots.encode(greedy))


def test_a_slot_file_is_read_as_it_was_written(made: Made) -> None:
    assert slots.decode(slots.encode(made[0])) == made[0]


def test_a_slot_file_holds_no_secret_in_any_common_form(made: Made) -> None:
    slot_set, data_key, seed = made
    data = slots.encode(slot_set)
    for secret in (data_key, seed, FIRST.encode()):
        assert secret not in data
        assert secret.hex().encode() not in data


@given(st.data())
def test_any_changed_bit_is_found(made: Made, data: st.DataObject) -> None:
    whole = bytearray(slots.encode(made[0]))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(slots.BadSlotsError):
        slots.decode(bytes(whole))


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_other_file_is_no_slot_file(data: bytes) -> None:
    with pytest.raises(slots.BadSlotsError):
        slots.decode(data)


@pytest.mark.parametrize(
    "data", [b"[]", b"{}", b"null", b"[" * 100_000, b'{"content":{"body":1},"checksum":""}']
)
def test_json_of_another_shape_is_no_slot_file(data: bytes) -> None:
    with pytest.raises(slots.BadSlotsError):
        slots.decode(data)


def test_a_later_format_is_told_apart() -> None:
    content = {"body": {"format": 2, "generation": 5, "anything": "else"}}
    outer = {"content": content, "checksum": slots._checksum(content)}
    with pytest.raises(slots.NewerSlotsError) as caught:
        slots.decode(slots.canonical(outer))
    assert caught.value.generation == 5


def test_a_database_outside_the_folder_is_not_followed(made: Made) -> None:
    for name in ("../journal-1.db", "/journal-1.db", "journal-0.db", "journal-1.db/x", "journal-1.db\n"):
        with pytest.raises(slots.BadSlotsError):
            slots.decode(slots.encode(replace(made[0], database=name)))


def test_the_first_format_opens_for_ever() -> None:
    kept = json.loads((KEPT / "first-format-secrets.json").read_text())
    slot_set = slots.decode((KEPT / "first-format-keys.json").read_bytes())
    assert keys.unlock(slot_set, kept["passphrase"]).data_key.hex() == kept["data_key"]
    assert keys.unlock_with_seed(slot_set, from_text(kept["recovery_key"])).data_key.hex() == kept["data_key"]
