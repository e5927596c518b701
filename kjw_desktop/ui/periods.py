# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The periods that lists are narrowed to, as days."""

from datetime import date, timedelta


def days_of(period: str, today: date) -> tuple[date | None, date | None]:
    """First and last day of a period by its name, both inclusive; None for no bound, as for no name."""
    first_month = 3 * ((today.month - 1) // 3) + 1
    quarter = date(today.year, first_month, 1)
    before = quarter - timedelta(days=1)
    return {
        "week": (today - timedelta(days=6), today),
        "weeks": (today - timedelta(days=27), today),
        "quarter": (quarter, today),
        "last_quarter": (date(before.year, before.month - 2, 1), before),
        "year": (date(today.year, 1, 1), today),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }.get(period, (None, None))
