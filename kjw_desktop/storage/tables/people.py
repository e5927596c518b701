# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people. `person.place` is their row in the search index, above every entry's."""

from sqlalchemy import INTEGER, Column, ForeignKey, Index

from kjw_desktop.storage.tables.base import key, part, sealed, stamp, table
from kjw_desktop.storage.types import Day, Flag, Id

person = table(
    "person",
    Column("place", INTEGER, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),
    sealed("first_name"),
    sealed("infix"),
    sealed("last_name"),
    Column("birth_date", Day),
    Column("birth_year", INTEGER),
    key("gender"),
    sealed("school"),
    sealed("street"),
    sealed("phone"),
    sealed("email"),
    key("relationship_stage"),
    Column("needs_interpreter", Flag, nullable=False, server_default="0"),
    Column("since", Day),
    sealed("note"),
    *stamp(),
    rowid=True,
)

person_order = table(
    "person_order",
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    sealed("words"),
)
"""The full name as lists sort it: folded, so that Özdemir stands under the o."""
Index("person_order_words", person_order.c.words, person_order.c.person)

nickname = part("person", "nickname", sealed("text"))
handle = part("person", "handle", sealed("text"))
relative = part("person", "relative", key("kind", required=True), sealed("name"))
strength = part("person", "strength", key("key", required=True), sealed("words"), Column("noted_on", Day))
vulnerability = part(
    "person",
    "vulnerability",
    key("key", required=True),
    Column("noted_on", Day, nullable=False),
    sealed("source"),
    sealed("note"),
)
person_goal = part(
    "person",
    "person_goal",
    key("key", required=True),
    sealed("words"),
    Column("set_on", Day),
    Column("reached_on", Day),
)
person_history = part(
    "person",
    "person_history",
    key("field", required=True),
    key("value", required=True),
    Column("since", Day),
)
Index("person_history_field", person_history.c.field, person_history.c.person)
