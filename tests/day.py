# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The day that journeys live in: read once, so that no midnight comes between a record and its window."""

from datetime import date, datetime

TODAY = datetime.now().astimezone().date()


def today() -> date:
    """The clock of a window in a test."""
    return TODAY
