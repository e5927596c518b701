# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Closed quarters know their state of the records; files that left are kept; agreed results are measured."""

from alembic import op

revision = "0007"
down_revision = "0006"

_COLUMNS = (
    ("closed_period", "records_state TEXT DEFAULT '' NOT NULL"),
    ("target", "measure TEXT DEFAULT '' NOT NULL"),
)
_FILE = """CREATE TABLE publication_file (
	publication BLOB NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	content BLOB NOT NULL,
	PRIMARY KEY (publication),
	FOREIGN KEY(publication) REFERENCES publication (id)
) STRICT"""
_PERSON = """CREATE TABLE publication_file_person (
	publication BLOB NOT NULL,
	person BLOB NOT NULL,
	PRIMARY KEY (publication, person),
	FOREIGN KEY(publication) REFERENCES publication_file (publication) ON DELETE CASCADE,
	FOREIGN KEY(person) REFERENCES person (id)
) WITHOUT ROWID, STRICT"""
_INDEX = "CREATE INDEX publication_file_person_person ON publication_file_person (person)"


def upgrade() -> None:
    """Add the columns, make the tables and the index."""
    bind = op.get_bind()
    for table, column in _COLUMNS:
        bind.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in (_FILE, _PERSON, _INDEX):
        bind.exec_driver_sql(statement)
