# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/vault-format.md is true: a vault opens by its words alone."""

import hashlib
import hmac
import json
from base64 import b64decode
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from kjw_desktop.storage import CHEAP_COST, create_vault

PASSPHRASE = "vlinder-tractor-zeven-maan-91"
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def seed_of(recovery_key: str) -> bytes:
    """The seed that a recovery key tells, each group's check seen to."""
    number = 0
    for place, group in enumerate(recovery_key.split("-"), start=1):
        check = place
        for sign in group[:4]:
            value = SIGNS.index(sign)
            number = number << 5 | value
            check = (check ^ value) << 1
            check ^= 0b100101 if check & 32 else 0
        assert SIGNS[check] == group[4]
    seed = (number >> 4).to_bytes(32)
    assert number & 15 == hashlib.sha256(seed).digest()[0] >> 4
    return seed


def test_a_vault_opens_by_what_its_format_says_alone(tmp_path: Path) -> None:
    """Nothing of the program reads here: every step is one of docs/vault-format.md."""
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    made.vault.close()
    told = json.loads((tmp_path / "proef.kjw" / "keys-1.json").read_bytes())
    body, tags = told["content"]["body"], told["content"]["tags"]
    assert hashlib.sha256(canonical(told["content"])).hexdigest() == told["checksum"]

    by_passphrase, by_key = body["slots"]
    guard = by_passphrase["guard"]
    salt, nonce, box = (b64decode(guard[name]) for name in ("salt", "nonce", "box"))
    cost = {"iterations": guard["passes"], "lanes": guard["lanes"], "memory_cost": guard["memory_kib"]}
    stretched = Argon2id(salt=salt, length=32, **cost).derive(PASSPHRASE.encode())
    bound = {name: guard[name] for name in ("kdf", "memory_kib", "passes", "lanes", "salt")}
    bound |= {"vault": body["vault"], "id": by_passphrase["id"]}
    bound |= {"public": b64decode(by_passphrase["public"]).hex()}
    seeds = AESGCM(stretched).decrypt(nonce, box, canonical(bound)), seed_of(made.recovery_key)

    for seed, slot, tag in zip(seeds, (by_passphrase, by_key), tags, strict=True):
        keys = HKDFExpand(hashes.SHA256(), 128, b"kjw slot 1").derive(seed)
        private = MLKEM768X25519PrivateKey(
            mlkem.MLKEM768PrivateKey.from_seed_bytes(keys[:64]),
            x25519.X25519PrivateKey.from_private_bytes(keys[64:96]),
        )
        info = canonical({"vault": body["vault"], "generation": 1, "id": slot["id"], "kind": slot["kind"]})
        suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
        data_key = suite.decrypt(b64decode(slot["sealed"]), private, info=info)
        assert hmac.digest(keys[96:], data_key + canonical(body), "sha256") == b64decode(tag)

    connection = sqlcipher.connect(str(tmp_path / "proef.kjw" / body["database"]))
    connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    connection.close()
