# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Until when and why a working note is kept beyond its term, and an index of the few that there are."""

from alembic import op

revision = "0003"
down_revision = "0002"

_TABLE = """CREATE TABLE contact_kept (
	entry BLOB NOT NULL,
	position INTEGER NOT NULL,
	until TEXT NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (entry, position),
	FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT"""
_INDEX = "CREATE INDEX entry_working_note ON entry (place) WHERE record_class = 'werkaantekening'"


def upgrade() -> None:
    """Make the table and the index."""
    bind = op.get_bind()
    bind.exec_driver_sql(_TABLE)
    bind.exec_driver_sql(_INDEX)
