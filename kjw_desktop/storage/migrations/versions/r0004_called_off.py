# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Evenings of weekly activities that did not take place."""

from alembic import op

revision = "0004"
down_revision = "0003"

_TABLE = """CREATE TABLE called_off (
	id BLOB NOT NULL,
	series BLOB NOT NULL,
	day TEXT NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	author BLOB NOT NULL,
	origin BLOB NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	PRIMARY KEY (id)
) WITHOUT ROWID, STRICT"""


def upgrade() -> None:
    """Make the table and its index."""
    bind = op.get_bind()
    bind.exec_driver_sql(_TABLE)
    bind.exec_driver_sql("CREATE INDEX called_off_series ON called_off (series, day)")
