# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a key-slot file says, and its one written form. Nothing here knows a secret."""

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

FORMAT = 1
_DATABASE_NAME = re.compile(r"journal-[1-9][0-9]{0,8}\.db")
_IDENTIFIER = re.compile(r"[0-9a-f]{32}")
_KIND = re.compile(r"[a-z_]{1,32}")
_MAX_SLOTS = 64
_MAX_FIELD = 8192


class BadSlotsError(Exception):
    """The bytes are no whole key-slot file: cut off, changed, or outside sane bounds."""


class NewerSlotsError(Exception):
    """A whole key-slot file of a later format; `generation` is its own."""

    def __init__(self, generation: int) -> None:
        super().__init__(generation)
        self.generation = generation


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a passphrase costs: Argon2id's memory (KiB), passes and lanes (RFC 9106)."""

    memory_kib: int
    passes: int
    lanes: int

    def within_bounds(self) -> bool:
        """Whether the cost may be spent: 8 MiB to 1 GiB, 1 to 10 passes, 1 to 16 lanes.

        The upper bounds keep a changed file from taking the machine's memory. The lower ones need not
        be strict: whoever lowers a stored cost changes the derived key, and the slot no longer opens.
        """
        return 8 * 1024 <= self.memory_kib <= 1024 * 1024 and 1 <= self.passes <= 10 and 1 <= self.lanes <= 16


@dataclass(frozen=True, slots=True)
class Guard:
    """How a passphrase guards a slot's private half: the cost, the salt, the nonce and the sealed box."""

    cost: KdfCost
    salt: bytes
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class SlotIdentity:
    """Who a slot belongs to: this does not change when the data key is renewed."""

    id: str
    kind: str
    public: bytes
    guard: Guard | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the vault: `sealed` is the data key for its holder, `voucher` for its next sealing."""

    identity: SlotIdentity
    sealed: bytes
    voucher: bytes


@dataclass(frozen=True, slots=True)
class SlotSet:
    """All slots of a vault at one generation, the database they open, and a tag for each holder."""

    vault: str
    generation: int
    database: str
    slots: tuple[Slot, ...]
    tags: tuple[bytes, ...] = ()


def canonical(value: object) -> bytes:
    """One byte form for a JSON value, whoever writes it: sorted keys, no spaces, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def encode(slot_set: SlotSet) -> bytes:
    """The slot file's content: body, tags, and the check sum (SHA-256) over both."""
    content = {"body": body(slot_set), "tags": [_text(tag) for tag in slot_set.tags]}
    return canonical({"content": content, "checksum": _checksum(content)})


def decode(data: bytes) -> SlotSet:
    """Read a slot file's content.

    Raises BadSlotsError where the check sum or a bound fails, NewerSlotsError for a later format: its outer
    shape (content, check sum, format and generation in the body) is the same for ever.
    """
    try:
        outer = json.loads(data)
        content = outer["content"]
        if outer["checksum"] != _checksum(content):
            raise BadSlotsError
        found = content["body"]
        generation = _number(found["generation"])
        if _number(found["format"]) > FORMAT:
            raise NewerSlotsError(generation)
        slot_set = SlotSet(
            vault=_matching(_IDENTIFIER, found["vault"]),
            generation=generation,
            database=_matching(_DATABASE_NAME, found["database"]),
            slots=tuple(_slot(item) for item in found["slots"]),
            tags=tuple(_bytes(tag) for tag in content["tags"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadSlotsError from error
    if not 1 <= len(slot_set.slots) == len(slot_set.tags) <= _MAX_SLOTS:
        raise BadSlotsError
    return slot_set


def body(slot_set: SlotSet) -> dict[str, Any]:
    """Everything of a slot set but its tags, as JSON values: what the tags and the check sum cover."""
    return {
        "format": FORMAT,
        "vault": slot_set.vault,
        "generation": slot_set.generation,
        "database": slot_set.database,
        "slots": [
            identity_body(slot.identity) | {"sealed": _text(slot.sealed), "voucher": _text(slot.voucher)}
            for slot in slot_set.slots
        ],
    }


def identity_body(identity: SlotIdentity) -> dict[str, Any]:
    """A slot's lasting part as JSON values."""
    values: dict[str, Any] = {"id": identity.id, "kind": identity.kind, "public": _text(identity.public)}
    if identity.guard is not None:
        guard = identity.guard
        values["guard"] = guard_parameters(guard.cost, guard.salt) | {
            "nonce": _text(guard.nonce),
            "box": _text(guard.box),
        }
    return values


def guard_parameters(cost: KdfCost, salt: bytes) -> dict[str, Any]:
    """The parameters of a passphrase's guard as JSON values."""
    return {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": _text(salt),
    }


def _slot(found: dict[str, Any]) -> Slot:
    guard = _guard(found["guard"]) if "guard" in found else None
    identity = SlotIdentity(
        id=_matching(_IDENTIFIER, found["id"]),
        kind=_matching(_KIND, found["kind"]),
        public=_bytes(found["public"]),
        guard=guard,
    )
    return Slot(identity, _bytes(found["sealed"]), _bytes(found["voucher"]))


def _guard(found: dict[str, Any]) -> Guard:
    cost = KdfCost(_number(found["memory_kib"]), _number(found["passes"]), _number(found["lanes"]))
    guard = Guard(cost, _bytes(found["salt"]), _bytes(found["nonce"]), _bytes(found["box"]))
    if found["kdf"] != "argon2id" or not cost.within_bounds():
        raise BadSlotsError
    if not (16 <= len(guard.salt) <= 64 and len(guard.nonce) == 12):
        raise BadSlotsError
    return guard


def _checksum(content: object) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise BadSlotsError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**53:
        raise BadSlotsError
    return value


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _bytes(value: object) -> bytes:
    if not isinstance(value, str) or len(value) > _MAX_FIELD:
        raise BadSlotsError
    return base64.b64decode(value, validate=True)
