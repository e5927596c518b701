# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a cell's value to what a record takes. Each function raises `CellFault` for a cell that it is not."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from kjw_desktop.domain.rules import EARLIEST, LATEST

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,9}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,15})?", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
_MOST = 10**9
_QUOTED = 40
YES = frozenset({"ja", "yes", "waar", "true", "1"})
NO = frozenset({"nee", "no", "onwaar", "false", "0"})


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that computes its value."""

    text: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell that holds an error of the spreadsheet, such as #N/A."""

    text: str


CellValue = str | int | float | bool | date | datetime | time | timedelta | Formula | Broken | None


class CellFault(Exception):
    """Why a cell cannot be read: a reason's key, and what of the cell explains it."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail if len(detail) <= _QUOTED else detail[:_QUOTED] + "…"


def is_blank(value: CellValue) -> bool:
    """Whether nothing can be seen in the cell."""
    return value is None or (isinstance(value, str) and not value.strip())


def as_text(value: CellValue) -> str:
    """The text as it stands in the spreadsheet; a number without a needless '.0', a date as ISO."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, Formula):
        raise CellFault("formula", value.text)
    if isinstance(value, Broken):
        raise CellFault("cell_error", value.text)
    return _spelled(value)


def _spelled(value: float | date | time | timedelta) -> str:
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return clock_text(value) if isinstance(value, time) else str(value)


def as_day(value: CellValue, earliest: date = EARLIEST) -> date:
    """The local date of an ISO text or a real date, not before `earliest`; of a date with a time the day."""
    day = _day_of(value)
    if not earliest <= day <= LATEST:
        raise CellFault("date_out_of_range", day.isoformat())
    return day


def _day_of(value: CellValue) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = as_text(value).strip()
    if isinstance(value, str) and _DAY.fullmatch(text):
        with suppress(ValueError):
            return date.fromisoformat(text)
    raise CellFault("not_a_date", text)


def as_clock(value: CellValue) -> time:
    """The time of day of 'HH:MM' (seconds may follow) or of a real time, also one that counts hours."""
    if isinstance(value, datetime):
        return value.time()
    if isinstance(value, time):
        return value
    text = as_text(value).strip()
    found = _CLOCK.fullmatch(text) if isinstance(value, str | timedelta) else None
    if found is not None:
        hour, minute, second, fraction = found.groups("0")
        with suppress(ValueError):
            return time(int(hour), int(minute), int(second), int(fraction.ljust(6, "0")))
    raise CellFault("not_a_time", text)


def clock_text(value: time) -> str:
    """The text that `as_clock` reads: to the minute where that tells it all."""
    return value.isoformat("minutes" if value == value.replace(second=0, microsecond=0) else "auto")


def as_whole(value: CellValue) -> int:
    """A whole number of at most nine digits, typed as a number or as text."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _MOST:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        if abs(value) >= _MOST:
            raise CellFault("number_out_of_range", str(value)[:20])
        return value
    text = as_text(value).strip()
    if not isinstance(value, str) or not _WHOLE.fullmatch(text):
        raise CellFault("not_a_whole_number", text)
    return int(text)


def as_number(value: CellValue) -> float:
    """A number; as text with a decimal comma or point."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    text = as_text(value).strip()
    if not isinstance(value, str) or not _NUMBER.fullmatch(text):
        raise CellFault("not_a_number", text)
    return float(text.replace(",", "."))


def as_yes_or_no(value: CellValue) -> bool:
    """Yes or no: ja, nee, or a real truth value."""
    if isinstance(value, bool):
        return value
    text = as_text(value).strip()
    if text.casefold() in YES:
        return True
    if text.casefold() in NO:
        return False
    raise CellFault("not_yes_or_no", text)


def as_moment(value: CellValue) -> datetime:
    """A moment in UTC, of ISO text with its zone."""
    text = as_text(value).strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CellFault("not_a_moment", text) from error
    if moment.tzinfo is None:
        raise CellFault("not_a_moment", text)
    return moment.astimezone(UTC)


def uuid_of(text: str) -> UUID | None:
    """The UUID that `text` spells in its usual form, None for any other text."""
    return UUID(text) if _UUID.fullmatch(text) else None


def as_uuid(value: CellValue) -> UUID:
    """A UUID in its usual form."""
    text = as_text(value).strip()
    found = uuid_of(text)
    if found is None:
        raise CellFault("not_an_id", text)
    return found
