# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a vault knows of itself: settings, its worker, its own words, its age bands, partners and plans."""

from sqlalchemy import INTEGER, REAL, TEXT, Column, ForeignKey, Index

from kjw_desktop.storage.tables.base import key, sealed, stamp, table
from kjw_desktop.storage.types import Clock, Day, Flag, Id, Keys, Moment

setting = table("setting", Column("name", TEXT, primary_key=True), sealed("value"))

author = table("author", Column("id", Id, primary_key=True), sealed("name"), sealed("title"))

term = table(
    "term",
    Column("vocabulary", TEXT, primary_key=True),
    Column("key", TEXT, primary_key=True),
    Column("label", TEXT),
    Column("hidden", Flag),
    Column("position", INTEGER),
    Column("attributes", TEXT, nullable=False, server_default="{}"),
)

age_band_set = table(
    "age_band_set", Column("version", INTEGER, primary_key=True), Column("made_at", Moment, nullable=False)
)
age_band = table(
    "age_band",
    Column("version", INTEGER, ForeignKey("age_band_set.version", ondelete="CASCADE"), primary_key=True),
    Column("lower", INTEGER, primary_key=True),
    Column("upper", INTEGER, nullable=False),
    key("key", required=True),
)

partner_contact = table(
    "partner_contact",
    Column("id", Id, primary_key=True),
    sealed("organisation"),
    key("partner"),
    sealed("role"),
    sealed("name"),
    sealed("phone"),
    sealed("email"),
    sealed("note"),
    Column("last_spoken_on", Day),
)

activity_series = table(
    "activity_series",
    Column("id", Id, primary_key=True),
    sealed("title"),
    key("kind", required=True),
    Column("weekday", INTEGER, nullable=False),
    Column("start", Clock),
    Column("duration", INTEGER),
    sealed("location"),
    key("location_kind"),
    key("wijk"),
    Column("themes", Keys, nullable=False),
    Column("goals", Keys, nullable=False),
    Column("active", Flag, nullable=False),
)

called_off = table(
    "called_off",
    Column("id", Id, primary_key=True),
    Column("series", Id, nullable=False),
    Column("day", Day, nullable=False),
    sealed("reason"),
    *stamp(),
)
Index("called_off_series", called_off.c.series, called_off.c.day)

target = table(
    "target",
    Column("id", Id, primary_key=True),
    Column("period", TEXT, nullable=False),
    sealed("text"),
    Column("agreed", REAL),
    sealed("unit"),
    Column("realised", REAL),
    sealed("realised_text"),
    key("programme"),
    key("theme"),
    *stamp(),
    Column("measure", TEXT, nullable=False, server_default=""),
)

saved_view = table(
    "saved_view",
    Column("id", Id, primary_key=True),
    sealed("name"),
    Column("page", TEXT, nullable=False),
    sealed("query"),
)
