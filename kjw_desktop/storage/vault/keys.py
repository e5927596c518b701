# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's keys: who can open it, and how the data key is sealed to each of them.

Each slot has a key pair of its own, made from a seed of 32 random bytes: ML-KEM-768 joined with X25519
(draft-ietf-hpke-pq, KEM 0x647a). The data key is sealed to the public half with HPKE (RFC 9180), so it can
be renewed without anybody's secret. A passphrase slot keeps its seed in the slot file under Argon2id
(RFC 9106) and AES-256-GCM; the recovery slot's seed is the recovery key and is kept nowhere.

A sealed key tells nothing about who sealed it. So each seed also gives a tagging key, which the vault holds
too (the voucher, encrypted under the data key): each holder's tag over the whole slot set shows that it was
written by someone who had the vault open, and nobody can slip in a slot or a data key of their own.
"""

import hmac
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from kjw_desktop.domain.errors import WrongSecret
from kjw_desktop.storage.vault.slots import (
    BadSlotsError,
    Guard,
    KdfCost,
    Slot,
    SlotIdentity,
    SlotSet,
    body,
    canonical,
    guard_parameters,
)

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
RECOVERY = "recovery_key"
STANDARD_COST = KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
CHEAP_COST = KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
"""For tests and demonstrations with an open passphrase: 20 ms in place of a second."""

KEY_LENGTH = 32
_MLKEM_PUBLIC_LENGTH = 1184
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True, repr=False)
class Holder:
    """A slot's lasting part with its tagging key: what a new data key is sealed to."""

    identity: SlotIdentity
    tagging: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """What a right secret gives: the data key, and the slot that it came by."""

    data_key: bytes
    slot_id: str


def new_data_key() -> bytes:
    """32 random bytes: the raw key of the database."""
    return os.urandom(KEY_LENGTH)


def passphrase_holder(vault: str, passphrase: str, cost: KdfCost) -> Holder:
    """Make a slot that `passphrase` opens, at `cost` for each guess; `vault` is the vault's id.

    Raises ValueError where the cost is out of bounds.
    """
    if not cost.within_bounds():
        raise ValueError(cost)
    seed, slot_id = os.urandom(KEY_LENGTH), os.urandom(16).hex()
    keys = _SlotKeys(seed)
    salt, nonce = os.urandom(16), os.urandom(12)
    bound = _guard_data(vault, slot_id, keys.public, cost, salt)
    box = AESGCM(_stretched(passphrase, cost, salt)).encrypt(nonce, seed, bound)
    return Holder(SlotIdentity(slot_id, PASSPHRASE, keys.public, Guard(cost, salt, nonce, box)), keys.tagging)


def recovery_holder() -> tuple[Holder, bytes]:
    """Make a recovery slot and its seed of 32 bytes, which is to be shown once and kept nowhere."""
    seed = os.urandom(KEY_LENGTH)
    keys = _SlotKeys(seed)
    return Holder(SlotIdentity(os.urandom(16).hex(), RECOVERY, keys.public, None), keys.tagging), seed


def seal(vault: str, generation: int, database: str, data_key: bytes, holders: Iterable[Holder]) -> SlotSet:
    """Seal `data_key` to every holder: the slot set that opens `database`."""
    holders = tuple(holders)
    slots = []
    for holder in holders:
        bound = _slot_data(vault, generation, holder.identity)
        sealed = _SUITE.encrypt(data_key, _public_key(holder.identity.public), info=bound)
        nonce = os.urandom(12)
        voucher = nonce + AESGCM(_voucher_key(data_key)).encrypt(nonce, holder.tagging, bound)
        slots.append(Slot(holder.identity, sealed, voucher))
    slot_set = SlotSet(vault, generation, database, tuple(slots))
    return replace(slot_set, tags=tuple(_tag(holder.tagging, slot_set, data_key) for holder in holders))


def holders_of(slot_set: SlotSet, data_key: bytes) -> tuple[Holder, ...]:
    """The holders of an opened slot set, to seal the next data key to.

    Raises BadSlotsError where a voucher is not this vault's own.
    """
    holders = []
    for slot in slot_set.slots:
        bound = _slot_data(slot_set.vault, slot_set.generation, slot.identity)
        nonce, box = slot.voucher[:12], slot.voucher[12:]
        try:
            tagging = AESGCM(_voucher_key(data_key)).decrypt(nonce, box, bound)
        except (InvalidTag, ValueError) as error:
            raise BadSlotsError from error
        holders.append(Holder(slot.identity, tagging))
    return tuple(holders)


def unlock(slot_set: SlotSet, passphrase: str) -> Unlocked:
    """Open the first passphrase slot that `passphrase` fits.

    Raises WrongSecret where none does, BadSlotsError where the slot set was not written by the vault.
    """
    for position, slot in enumerate(slot_set.slots):
        guard, identity = slot.identity.guard, slot.identity
        if guard is None or identity.kind != PASSPHRASE:
            continue
        bound = _guard_data(slot_set.vault, identity.id, identity.public, guard.cost, guard.salt)
        key = _stretched(passphrase, guard.cost, guard.salt)
        try:
            seed = AESGCM(key).decrypt(guard.nonce, guard.box, bound)
        except InvalidTag:
            continue
        return _opened(slot_set, position, seed)
    raise WrongSecret(PASSPHRASE)


def unlock_with_seed(slot_set: SlotSet, seed: bytes) -> Unlocked:
    """Open the recovery slot whose seed this is.

    Raises WrongSecret where it is none's, BadSlotsError where the slot set was not written by the vault.
    """
    public = _SlotKeys(seed).public
    for position, slot in enumerate(slot_set.slots):
        if slot.identity.kind == RECOVERY and hmac.compare_digest(slot.identity.public, public):
            return _opened(slot_set, position, seed)
    raise WrongSecret(RECOVERY)


class _SlotKeys:
    """What a slot's seed gives: its key pair and its tagging key (HKDF-Expand, RFC 5869)."""

    def __init__(self, seed: bytes) -> None:
        material = HKDFExpand(hashes.SHA256(), 128, b"kjw slot 1").derive(seed)
        lattice = mlkem.MLKEM768PrivateKey.from_seed_bytes(material[:64])
        curve = x25519.X25519PrivateKey.from_private_bytes(material[64:96])
        self.private = MLKEM768X25519PrivateKey(lattice, curve)
        self.public = lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        self.tagging = material[96:]


def _opened(slot_set: SlotSet, position: int, seed: bytes) -> Unlocked:
    slot, keys = slot_set.slots[position], _SlotKeys(seed)
    bound = _slot_data(slot_set.vault, slot_set.generation, slot.identity)
    try:
        data_key = _SUITE.decrypt(slot.sealed, keys.private, info=bound)
    except InvalidTag as error:
        raise BadSlotsError from error
    tag = _tag(keys.tagging, slot_set, data_key)
    if len(data_key) != KEY_LENGTH or not hmac.compare_digest(tag, slot_set.tags[position]):
        raise BadSlotsError
    return Unlocked(data_key, slot.identity.id)


def _stretched(passphrase: str, cost: KdfCost, salt: bytes) -> bytes:
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(text)


def _public_key(public: bytes) -> MLKEM768X25519PublicKey:
    return MLKEM768X25519PublicKey(
        mlkem.MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_LENGTH]),
        x25519.X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_LENGTH:]),
    )


def _guard_data(vault: str, slot_id: str, public: bytes, cost: KdfCost, salt: bytes) -> bytes:
    return canonical({"vault": vault, "id": slot_id, "public": public.hex()} | guard_parameters(cost, salt))


def _slot_data(vault: str, generation: int, identity: SlotIdentity) -> bytes:
    return canonical({"vault": vault, "generation": generation, "id": identity.id, "kind": identity.kind})


def _voucher_key(data_key: bytes) -> bytes:
    return HKDFExpand(hashes.SHA256(), KEY_LENGTH, b"kjw voucher 1").derive(data_key)


def _tag(tagging: bytes, slot_set: SlotSet, data_key: bytes) -> bytes:
    return hmac.digest(tagging, data_key + canonical(body(slot_set)), "sha256")
