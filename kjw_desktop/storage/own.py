# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a vault knows of itself: its settings, and what it was born with."""

import json
from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.domain.settings import Settings
from kjw_desktop.storage.tables import author, setting

_NAMES = tuple(f.name for f in fields(Settings))
_TIMED: dict[str, type[date]] = {"last_backup": datetime, "meldcode_asked_on": date}
_OWN_IDS = select(setting.c.name, setting.c.value).where(setting.c.name.in_(("author", "origin")))


def settings(connection: Connection) -> Settings:
    """The settings, with the defaults for those never saved."""
    query = select(setting.c.name, setting.c.value).where(setting.c.name.in_(_NAMES))
    values: dict[str, Any] = {name: json.loads(value) for name, value in connection.execute(query)}
    for name, kind in _TIMED.items():
        if values.get(name):
            values[name] = kind.fromisoformat(values[name])
    return Settings(**values)


def save_settings(connection: Connection, new: Settings) -> None:
    """Keep the settings, and the worker's name and title as this vault's author."""
    for name in _NAMES:
        value = getattr(new, name)
        _put(connection, name, value.isoformat() if isinstance(value, date) else value)
    own = author.update().where(author.c.id == own_id(connection, "author"))
    connection.execute(own.values(name=new.worker_name, title=new.worker_title))


def secret(connection: Connection) -> bytes:
    """The 32 bytes that steady the rounding."""
    return bytes.fromhex(_get(connection, "secret"))


def save_secret(connection: Connection, value: bytes) -> None:
    """Take over the rounding's secret of another vault, whose records come along."""
    _put(connection, "secret", value.hex())


def own_ids(connection: Connection) -> tuple[UUID, UUID]:
    """The ids of the vault's worker and of the vault, read at once: every record needs both."""
    values = {row.name: UUID(json.loads(row.value)) for row in connection.execute(_OWN_IDS)}
    return values["author"], values["origin"]


def own_id(connection: Connection, name: str) -> UUID:
    """The vault's own id (`origin`) or its worker's (`author`)."""
    return UUID(_get(connection, name))


def _get(connection: Connection, name: str) -> Any:
    query = select(setting.c.value).where(setting.c.name == name)
    return json.loads(connection.execute(query).scalar_one())


def _put(connection: Connection, name: str, value: Any) -> None:
    row = {"name": name, "value": json.dumps(value, ensure_ascii=False)}
    statement = insert(setting).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": row["value"]}))
