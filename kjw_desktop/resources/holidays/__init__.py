# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school holidays of the regions, one file a school year, with where the dates come from."""

import tomllib
from functools import cache
from importlib.resources import files

from kjw_desktop.domain.school_holidays import NO_HOLIDAYS, SchoolHolidays, of_region
from kjw_desktop.domain.settings import HOLIDAY_REGIONS


@cache
def school_holidays(region: str) -> SchoolHolidays:
    """What is known of a region ('noord', 'midden', 'zuid'); nothing for any other text."""
    if not region or region not in HOLIDAY_REGIONS:
        return NO_HOLIDAYS
    years = sorted(item.name for item in files(__name__).iterdir() if item.name.endswith(".toml"))
    return of_region([tomllib.loads((files(__name__) / name).read_text("utf-8")) for name in years], region)
