# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the guided meldcode record asks for beside: who said a fact, the choice, who was told."""

from alembic import op

revision = "0006"
down_revision = "0005"

_COLUMNS = (
    ("meldcode", "no_talk_reason TEXT DEFAULT '' NOT NULL"),
    ("meldcode", "choice TEXT"),
    ("meldcode", "informed TEXT DEFAULT '' NOT NULL"),
    ("meldcode_step", "anonymous INTEGER DEFAULT '0' NOT NULL"),
    ("meldcode_fact", "told_by TEXT DEFAULT '' NOT NULL"),
)


def upgrade() -> None:
    """Add the columns."""
    bind = op.get_bind()
    for table, column in _COLUMNS:
        bind.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
