# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch numbers, dates and lists as a report prints them; needs no locale of the system."""

from collections.abc import Sequence
from datetime import date

from kjw_desktop.domain.period import Period

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_ORDINALS = ("eerste", "tweede", "derde", "vierde")
_SMALL = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip


def number(value: int) -> str:
    """The number with a point between thousands and a real minus sign: 1140 is '1.140'."""
    digits = f"{abs(value):,}".replace(",", ".")
    return f"−{digits}" if value < 0 else digits


def in_words(value: int) -> str:
    """A count up to twelve in letters, a larger one in digits: 3 is 'drie', 40 is '40'."""
    return _SMALL[value] if 0 <= value < len(_SMALL) else number(value)


def day(value: date) -> str:
    """The date in full: '21 november 2026'."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def month_of(value: date) -> str:
    """The month of a day and its year: 'juli 2026'."""
    return f"{_MONTHS[value.month - 1]} {value.year}"


def week(value: date) -> str:
    """The ISO week and its year: 'week 47, 2026'."""
    iso = value.isocalendar()
    return f"week {iso.week}, {iso.year}"


def listing(words: Sequence[str]) -> str:
    """The words as a spoken list: 'a, b en c'; empty for none."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"


def period_name(period: Period) -> str:
    """What people call the period: 'derde kwartaal 2026', 'september 2026', 'schooljaar 2025-2026'."""
    if period.is_school_year:
        return f"schooljaar {period}"
    if period.months == 12:
        return str(period.year)
    if period.months == 3:
        return f"{_ORDINALS[period.quarter - 1]} kwartaal {period.year}"
    return f"{_MONTHS[period.start.month - 1]} {period.year}"


def period_short(period: Period) -> str:
    """The period for a narrow column: '3e kw. 2026' (kept together), 'september 2026'."""
    return f"{period.quarter}e\u00a0kw.\u00a0{period.year}" if period.months == 3 else period_name(period)


def period_in_sentence(period: Period) -> str:
    """The period with its article: 'het derde kwartaal van 2026', 'het schooljaar 2025-2026'."""
    if period.is_school_year:
        return f"het {period_name(period)}"
    if period.months == 3:
        return f"het {_ORDINALS[period.quarter - 1]} kwartaal van {period.year}"
    return period_name(period)


def period_months(period: Period) -> str:
    """The months of a period: 'juli, augustus, september 2026'; of a year its first and last."""
    if period.is_school_year:
        return f"{month_of(period.start)} tot en met {month_of(period.end)}"
    names = [_MONTHS[part.start.month - 1] for part in period.month_parts]
    if len(names) > 3:
        return f"{names[0]} tot en met {names[-1]} {period.year}"
    return f"{', '.join(names)} {period.year}"


def sentence(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with its first letter small, unless its first word stands in capitals ('NA')."""
    first = text.split(" ", 1)[0]
    return text if len(first) > 1 and first.isupper() else text[:1].lower() + text[1:]
