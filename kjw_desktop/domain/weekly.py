# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Weekly activities: which evening waits to be filled in."""

from datetime import date, timedelta

from kjw_desktop.domain.activities import ActivitySeries

_WEEK = 7


def latest_evening(series: ActivitySeries, today: date) -> date:
    """The last day up to and with `today` that the series falls on."""
    return today - timedelta(days=(today.weekday() - series.weekday) % _WEEK)


def waiting_evening(
    series: ActivitySeries, last: date | None, today: date, called_off: date | None = None
) -> date | None:
    """The evening that waits to be filled in, None for none.

    It is the latest one, when nothing of the series was recorded or called off on or after it; `last` is the
    day of the latest activity recorded, `called_off` that of the latest evening that did not take place.
    Earlier evenings that were passed over do not pile up: nobody fills those in.
    """
    evening = latest_evening(series, today)
    settled = max((day for day in (last, called_off) if day is not None), default=None)
    return evening if series.active and (settled is None or settled < evening) else None
