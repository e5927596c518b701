# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: ARG002 -- SQLAlchemy hands every type its dialect
"""Column types: how the journal's values lie in the database. Each kind of value is decided here, once."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import INTEGER, Dialect
from sqlalchemy.types import TEXT, TypeDecorator, UserDefinedType

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Id(UserDefinedType[UUID]):
    """A UUID as its 16 bytes (docs/decisions/0050), most significant first, so that version 7 sorts by time.

    There are more of these than of anything else, so it converts without the steps of a decorator.
    """

    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        """The type in SQL."""
        return "BLOB"

    def bind_processor(self, dialect: Dialect) -> Callable[[UUID | None], bytes | None]:
        """What gives the bytes."""
        return _bytes_of

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[bytes | None], UUID | None]:
        """What gives the UUID of stored bytes."""
        return _uuid_of


def _bytes_of(value: UUID | None) -> bytes | None:
    return None if value is None else value.int.to_bytes(16, "big")


def _uuid_of(value: bytes | None) -> UUID | None:
    return None if value is None else UUID(bytes=value)


class Day(TypeDecorator[date]):
    """A local date as ISO text, which sorts as dates do."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """The text 2026-09-14."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """The date of the stored text."""
        return None if value is None else date.fromisoformat(value)


class Clock(TypeDecorator[time]):
    """A local time of day as ISO text."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """The text 19:30:00."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """The time of the stored text."""
        return None if value is None else time.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC as whole microseconds since 1970."""

    impl = INTEGER
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """The number of microseconds. Raises TypeError for a datetime without a zone."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """The moment, in UTC."""
        return None if value is None else _EPOCH + value * _MICROSECOND


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = INTEGER
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: FBT001 -- SQLAlchemy's own signature
        """The number."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """The truth of the stored number."""
        return None if value is None else bool(value)


class Keys(TypeDecorator[tuple[str, ...]]):
    """A short list of vocabulary keys that nothing is looked up by, as a JSON list."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """The JSON list."""
        return json.dumps(value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """The keys in order."""
        return tuple(json.loads(value)) if value else ()


class Sealed(TypeDecorator[str]):
    """What people wrote, and what names them.

    In a vault the whole file is encrypted and the text lies as it is. A journal on a server would seal it
    here, before it leaves the laptop; that is why every such column has this type.
    """

    impl = TEXT
    cache_ok = True
