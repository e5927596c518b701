# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Moments as a person says them: today and yesterday with the time, else the day."""

from time import localtime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kjw_desktop.language import language

if TYPE_CHECKING:  # the start does without it unless there is a time to say
    from datetime import datetime

    from PySide6.QtCore import QLocale


def locale() -> "QLocale":
    """The locale of the language in force, whatever the system's is."""
    from PySide6.QtCore import QLocale

    return QLocale(language())


def moment(when: "datetime", now: "datetime") -> str:
    """`when` (aware) seen from `now`: 'gisteren 22:12', '9 november 22:12'; with the year when it differs."""
    from PySide6.QtCore import QDate

    local = when.astimezone(now.tzinfo)
    time = f"{local:%H:%M}"
    days = (now.date() - local.date()).days
    if days == 0:
        return QCoreApplication.translate("Moment", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Moment", "yesterday {time}").format(time=time)
    form = "d MMMM" if local.year == now.year else "d MMMM yyyy"
    return f"{locale().toString(QDate(local.year, local.month, local.day), form)} {time}"


def greeting(hour: int | None = None) -> str:
    """Good morning, afternoon or evening, at the local `hour` (0 to 23; now when None)."""
    hour = localtime().tm_hour if hour is None else hour
    if hour < 6 or hour >= 18:
        return QCoreApplication.translate("Moment", "Good evening")
    if hour < 12:
        return QCoreApplication.translate("Moment", "Good morning")
    return QCoreApplication.translate("Moment", "Good afternoon")
