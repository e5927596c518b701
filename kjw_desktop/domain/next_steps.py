# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the level of a signal asks next, and by when: a proposal, which the worker may change."""

from collections.abc import Mapping
from datetime import date, timedelta

from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.domain.vocabulary import Term
from kjw_desktop.domain.working_days import next_working_day

USUAL_REVIEW_DAYS = 28
"""A strength is looked at again as a light signal is."""

STEP_KINDS: Mapping[str, str] = {
    "kracht": "herbeoordelen",
    "licht": "herbeoordelen",
    "zorg": "contact_opnemen",
    "ernstig": "collega_consult",
    "acuut": "vt_advies",
}
"""The kind of follow-up (`followup_kind`) that a level proposes."""


def due_on(level: Term, today: date) -> date:
    """The day by which a signal of this level, written on `today`, wants its next step.

    The term's `review_days` are days, or working days where `working_days` is set.
    """
    days = int(level.attributes.get("review_days", USUAL_REVIEW_DAYS))
    if not level.marked("working_days"):
        return today + timedelta(days=days)
    due = today
    for _ in range(days):
        due = next_working_day(due)
    return due


def reason_needed(level: str) -> bool:
    """Whether going without a next step wants a written reason: every worry does."""
    return level in NEEDS_CERTAINTY
