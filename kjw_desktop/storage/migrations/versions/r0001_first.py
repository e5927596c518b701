# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first schema, and what each vault is born with: its id, its author, the secret of the rounding."""

import json
import secrets
from pathlib import Path

from alembic import op
from sqlalchemy import text

from kjw_desktop.domain.ids import new_id

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table and index, the search index, and the vault's own settings."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
    author = new_id()
    born_with = {"origin": str(new_id()), "author": str(author), "secret": secrets.token_hex(32)}
    bind = op.get_bind()
    for name, value in born_with.items():
        bind.execute(
            text("INSERT INTO setting (name, value) VALUES (:name, :value)"),
            {"name": name, "value": json.dumps(value)},
        )
    bind.execute(text("INSERT INTO author (id) VALUES (:id)"), {"id": author.bytes})
