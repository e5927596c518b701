# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom (a function, not a name) a meldcode record was handed over."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column."""
    op.get_bind().exec_driver_sql("ALTER TABLE meldcode ADD COLUMN handed_over_to TEXT DEFAULT '' NOT NULL")
