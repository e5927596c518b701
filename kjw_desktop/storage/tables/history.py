# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was, and what left: earlier versions, drafts, the log, the ledger of what was published."""

from sqlalchemy import BLOB, INTEGER, TEXT, Column, ForeignKey, Index

from kjw_desktop.storage.tables.base import key, part, sealed, table
from kjw_desktop.storage.types import Id, Moment

version = table(
    "version",
    Column("record", Id, primary_key=True),
    Column("revision", INTEGER, primary_key=True),
    key("kind", required=True),
    Column("saved_at", Moment, nullable=False),
    sealed("content"),
)

draft = table(
    "draft", Column("key", TEXT, primary_key=True), sealed("text"), Column("saved_at", Moment, nullable=False)
)

log = table(
    "log",
    Column("number", INTEGER, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("act", TEXT, nullable=False),
    Column("detail", TEXT, nullable=False, server_default=""),
    rowid=True,
)

tombstone = table(
    "tombstone",
    Column("record", Id, primary_key=True),
    key("kind", required=True),
    Column("erased_at", Moment, nullable=False),
)

publication = table(
    "publication",
    Column("number", INTEGER, primary_key=True),
    Column("id", Id, nullable=False, unique=True),
    key("kind", required=True),
    sealed("reader"),
    Column("made_at", Moment, nullable=False),
    Column("period", TEXT),
    sealed("ground"),
    sealed("content"),
    Column("fingerprint", TEXT, nullable=False, server_default=""),
    Column("records_state", TEXT, nullable=False, server_default=""),
    rowid=True,
)
publication_person = part(
    "publication", "publication_person", Column("person", Id, ForeignKey("person.id"), nullable=False)
)
Index("publication_person_person", publication_person.c.person)

closed_period = table(
    "closed_period",
    Column("period", TEXT, primary_key=True),
    Column("closed_at", Moment, nullable=False),
    sealed("content"),
    Column("records_state", TEXT, nullable=False, server_default=""),
)
"""The exact counts of a period as they were when its quarter was closed; of its months as well."""

publication_file = table(
    "publication_file",
    Column("publication", Id, ForeignKey("publication.id"), primary_key=True),
    sealed("name"),
    Column("content", BLOB, nullable=False),
    rowid=True,
)
"""The very bytes of a file that left; whom it tells of stands in `publication_file_person`."""
publication_file_person = table(
    "publication_file_person",
    Column(
        "publication",
        Id,
        ForeignKey("publication_file.publication", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("person", Id, ForeignKey("person.id"), primary_key=True),
)
Index("publication_file_person_person", publication_file_person.c.person)
