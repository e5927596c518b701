# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A record as JSON and back, for earlier versions. Fields that a later program adds get their defaults."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import ActivitySeries, CalledOff
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import KIND_OF, Record

_TYPES: Mapping[str, type] = {
    **{kind.value: made for made, kind in KIND_OF.items()},
    "person": Person,
    "target": Target,
    "partner_contact": PartnerContact,
    "activity_series": ActivitySeries,
    "called_off": CalledOff,
}
_NAMES = {made: name for name, made in _TYPES.items()}


def kind_name(record: Record) -> str:
    """What the vault calls this kind of record."""
    return _NAMES[type(record)]


def to_json(record: Record) -> str:
    """The record's fields as a JSON object."""
    return json.dumps(_frozen(record), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: str, text: str) -> Record:
    """The record that `to_json` made the text of. Raises KeyError, TypeError or ValueError for another."""
    return cast("Record", _thawed(_TYPES[kind], json.loads(text)))


def _frozen(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _frozen(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_frozen(item) for item in value]
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def _thawed(wanted: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(wanted, UnionType):
        return _thawed(next(kind for kind in get_args(wanted) if kind is not NoneType), value)
    if get_origin(wanted) is tuple:
        return tuple(_thawed(get_args(wanted)[0], item) for item in value)
    if is_dataclass(wanted):
        hints = _hints(cast("type", wanted))
        return cast("Any", wanted)(
            **{name: _thawed(hints[name], item) for name, item in value.items() if name in hints}
        )
    if wanted in {date, time, datetime}:
        return wanted.fromisoformat(value)
    return wanted(value) if wanted is UUID or issubclass(wanted, StrEnum) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
