# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rows and columns of figures that are no terms of a list of the field, and what falls in which.

Their words stand in `resources/reports/quarter_tables.toml`.
"""

from bisect import bisect_left, bisect_right

UNKNOWN = "onbekend"
"""What is not known, in every dimension but age."""

BY_NAME, NAMELESS = "met_naam", "zonder_naam"
ATTENDANCES = (BY_NAME, NAMELESS)
"""Whether those who were there are known by name."""

CONTACT_HOURS, ACTIVITY_HOURS = "contacten", "activiteiten"
HOURS = (CONTACT_HOURS, ACTIVITY_HOURS)
"""On what the hours went."""

OPEN, ENDED_OTHERWISE = "open", "anders_afgesloten"
"""A signal that is not closed; one that is closed without an outcome that may stand in a table."""

NO_STEP = "nog_geen"
FIRST_STEPS = ("zelfde_dag", "d1_2", "d3_4", "d5_7", "d8_14", "later", NO_STEP)
"""After how many days something was done about a signal."""
MOST_DAYS = (0, 2, 4, 7, 14)
"""The most days of each, as far as it has such a bound."""

NO_WAIT = "geen"
WAITS = ("tot_4_weken", "w5_12", "w13_26", "langer", UNKNOWN, NO_WAIT)
"""How many weeks somebody waited; not known where nobody wrote down since when."""
_MOST_WEEKS = (4, 12, 26)

WAITING, NOT_WAITING = "wachtend", "niet_wachtend"
WAITING_OR_NOT = (WAITING, NOT_WAITING)
"""Whether the young person of a contact waited for youth care that day."""

YES, SOMEWHAT, NO = "ja", "beetje", "nee"
ANSWERS = (YES, SOMEWHAT, NO)
"""What participants answered."""

NO_MARK = "geen_cijfer"
MARKS = ("tot_6", "c6_7", "c7_8", "c8_9", "c9_10", NO_MARK)
"""The mean mark of an evening; the lower bound falls in."""
_LEAST_MARKS = (6, 7, 8, 9)

OUTCOME_OF = {
    "po_talent_ingezet": "persoonlijke_ontwikkeling",
    "po_zelfvertrouwen": "persoonlijke_ontwikkeling",
    "po_uitlaatklep": "persoonlijke_ontwikkeling",
    "po_gezonder": "persoonlijke_ontwikkeling",
    "po_gedrag": "persoonlijke_ontwikkeling",
    "sn_nieuwe_vrienden": "sociale_netwerken",
    "sn_steunbron": "sociale_netwerken",
    "sn_minder_alleen": "sociale_netwerken",
    "sn_weet_waar": "sociale_netwerken",
    "mp_club": "maatschappelijke_participatie",
    "mp_stage_werk": "maatschappelijke_participatie",
    "mp_school_terug": "maatschappelijke_participatie",
    "mp_vrijwillig": "maatschappelijke_participatie",
    "mp_stem": "maatschappelijke_participatie",
}
"""The outcome that each shipped `outcome_detail` counts for; of the others it is never more than known."""


def first_step(days: int | None) -> str:
    """The row of a signal by the days until something was done, 0 or less at once, None while nothing was."""
    return NO_STEP if days is None else FIRST_STEPS[bisect_left(MOST_DAYS, days)]


def wait_of(days: int | None) -> str:
    """The row of somebody who waited so many days, None where it is not known; a week begun counts."""
    return UNKNOWN if days is None else WAITS[bisect_left(_MOST_WEEKS, -(-days // 7))]


def mark_of(rating: float | None) -> str:
    """The row of an evening with that mean mark, None without one."""
    return NO_MARK if rating is None else MARKS[bisect_right(_LEAST_MARKS, rating)]


def whole_hours(minutes: int) -> int:
    """Minutes as whole hours, half an hour rounded up."""
    return (minutes + 30) // 60
