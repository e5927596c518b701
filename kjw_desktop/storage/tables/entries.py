# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every dated record: what all kinds share, who took part, what it is tagged with and what it follows from.

`entry.place` is both the order of the timeline and the row of the search index: day, minute, then order of
writing (`storage.places`). A period is one stretch of it. Everything else points to `entry.id`;
`entry_person` has the place beside it, so that somebody's latest entries are read from the end too.
"""

from sqlalchemy import INTEGER, TEXT, Column, ForeignKey, Index, text

from kjw_desktop.storage.tables.base import key, part, sealed, stamp, table
from kjw_desktop.storage.types import Clock, Day, Id

WORKING_NOTE = text("record_class = 'werkaantekening'")
"""Said in these very words, so that SQLite finds the few working notes by their own index."""

entry = table(
    "entry",
    Column("place", INTEGER, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),
    key("kind", required=True),
    Column("day", Day, nullable=False),
    Column("at", Clock),
    key("record_class", required=True),
    key("sort"),
    key("level"),
    key("state"),
    sealed("title"),
    sealed("text"),
    key("wijk"),
    sealed("location"),
    key("location_kind"),
    Column("duration", INTEGER),
    *stamp(),
    rowid=True,
)
Index("entry_working_note", entry.c.place, sqlite_where=WORKING_NOTE)
Index("entry_counted", entry.c.kind, entry.c.place, entry.c.sort, entry.c.wijk, entry.c.id, entry.c.duration)
Index("entry_state", entry.c.revision, entry.c.changed_at)

entry_person = part(
    "entry",
    "entry_person",
    Column("person", Id, ForeignKey("person.id", deferrable=True, initially="DEFERRED")),
    Column("place", INTEGER, nullable=False),
    key("age_band"),
    key("gender"),
    key("wijk"),
    sealed("remark"),
)
Index("entry_person_person", entry_person.c.person, entry_person.c.place)

entry_tag = table(
    "entry_tag",
    Column("entry", Id, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("field", TEXT, primary_key=True),
    Column("position", INTEGER, primary_key=True),
    key("key", required=True),
)

entry_link = part("entry", "entry_link", Column("target", Id, nullable=False))
Index("entry_link_target", entry_link.c.target)

used_term = table("used_term", Column("field", TEXT, primary_key=True), Column("key", TEXT, primary_key=True))
"""Every key that an entry ever carried, by field; triggers of the database keep it."""
