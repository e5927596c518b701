# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All sheets of a workbook, in the order in which they are written and read."""

from kjw_desktop.storage.workbook.further_sheets import CALLED_OFF, FURTHER_ENTRIES, PARTNERS, SERIES, TARGETS
from kjw_desktop.storage.workbook.main_sheets import ACTIVITIES, CONTACTS, FOLLOWUPS, PEOPLE_RECORDS, SIGNALS
from kjw_desktop.storage.workbook.part_sheets import DETAILS, PARTS
from kjw_desktop.storage.workbook.sheets import RecordSheet, Sheet
from kjw_desktop.storage.workbook.vault_sheets import (
    CLOSED,
    FILES,
    PUBLICATIONS,
    SECRETS,
    SETTINGS,
    TERMS,
    WIJKEN,
)

RECORDS: tuple[RecordSheet, ...] = (
    PEOPLE_RECORDS,
    PARTNERS,
    SERIES,
    CALLED_OFF,
    TARGETS,
    CONTACTS,
    SIGNALS,
    ACTIVITIES,
    FOLLOWUPS,
    *FURTHER_ENTRIES,
)
"""What others refer to stands before what refers to it."""

MAIN: tuple[RecordSheet, ...] = (PEOPLE_RECORDS, CONTACTS, SIGNALS, ACTIVITIES, FOLLOWUPS)
"""The sheets of the contract: an export always has them."""

FURTHER: tuple[RecordSheet, ...] = (*FURTHER_ENTRIES, TARGETS, PARTNERS, SERIES, CALLED_OFF)

ALL: tuple[Sheet, ...] = (
    *MAIN,
    *FURTHER,
    *DETAILS,
    *PARTS,
    TERMS,
    WIJKEN,
    SETTINGS,
    PUBLICATIONS,
    CLOSED,
    FILES,
    SECRETS,
)

BY_NAME = {sheet.name.casefold(): sheet for sheet in ALL}


def sheet_named(name: str) -> Sheet | None:
    """The sheet of that name, in any case; None when it is none of ours."""
    return BY_NAME.get(name.strip().casefold())
