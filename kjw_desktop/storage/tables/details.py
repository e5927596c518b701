# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one kind of entry has beyond the others. A row stands here only when it holds anything."""

from typing import Any

from sqlalchemy import INTEGER, REAL, Column, ForeignKey, Table

from kjw_desktop.storage.tables.base import key, part, sealed, table
from kjw_desktop.storage.types import Clock, Day, Flag, Id


def _detail(name: str, *columns: Column[Any]) -> Table:
    return table(
        name, Column("entry", Id, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True), *columns
    )


contact = _detail("contact", key("initiative"), key("work_task"), sealed("quote"), key("quote_consent"))
contact_kept = part("entry", "contact_kept", Column("until", Day, nullable=False), sealed("reason"))

activity = _detail(
    "activity",
    Column("total", INTEGER),
    Column("girls", INTEGER),
    Column("boys", INTEGER),
    Column("others", INTEGER),
    Column("parents", INTEGER),
    Column("volunteers", INTEGER),
    Column("rating", REAL),
    sealed("atmosphere"),
    sealed("quote"),
    Column("series", Id),
)
activity_band = part(
    "entry", "activity_band", key("age_band", required=True), Column("number", INTEGER, nullable=False)
)
activity_tally = part(
    "entry",
    "activity_tally",
    key("question", required=True),
    Column("yes", INTEGER, nullable=False),
    Column("somewhat", INTEGER, nullable=False),
    Column("no", INTEGER, nullable=False),
)

signal = _detail(
    "signal",
    key("certainty"),
    sealed("told_by"),
    sealed("meaning"),
    key("outcome"),
    Column("closed_on", Day),
    Column("first_action_on", Day),
    sealed("no_step_reason"),
)

followup = _detail("followup", Column("done_on", Day), sealed("reason"))

referral = _detail("referral", key("partner"), Column("partner_contact", Id))
referral_step = part(
    "entry", "referral_step", Column("day", Day, nullable=False), key("state", required=True), sealed("note")
)

consent = _detail(
    "consent",
    key("partner"),
    Column("valid_until", Day),
    Column("withdrawn_on", Day),
    sealed("reason"),
)

meldcode = _detail(
    "meldcode",
    sealed("decision"),
    Column("handed_over_on", Day),
    Column("closed_on", Day),
    sealed("handed_over_to"),
    sealed("no_talk_reason"),
    key("choice"),
    sealed("informed"),
)
meldcode_fact = part(
    "entry",
    "meldcode_fact",
    Column("day", Day, nullable=False),
    Column("at", Clock),
    key("certainty", required=True),
    sealed("text"),
    sealed("told_by"),
)
meldcode_step = part(
    "entry",
    "meldcode_step",
    key("step", required=True),
    key("state", required=True),
    Column("day", Day),
    sealed("text"),
    sealed("reason"),
    sealed("consulted"),
    Column("anonymous", Flag, nullable=False, server_default="0"),
)
meldcode_answer = part(
    "entry",
    "meldcode_answer",
    key("question", required=True),
    key("answer", required=True),
    sealed("reasoning"),
)

neighbourhood_note = _detail("neighbourhood_note", sealed("trend"))

story = _detail(
    "story",
    sealed("what_we_did"),
    sealed("what_changed"),
    sealed("quote"),
    Column("composite", Flag, nullable=False, server_default="0"),
)

visit = _detail("visit", sealed("agreed"))
