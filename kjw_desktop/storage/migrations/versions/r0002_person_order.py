# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The caseload's order by name as an index of its own, so that a list reads one page and not everyone."""

import unicodedata

from alembic import op
from sqlalchemy import text

revision = "0002"
down_revision = "0001"

_TABLE = """CREATE TABLE person_order (
	person BLOB NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (person),
	FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT"""


def upgrade() -> None:
    """Make the table and its index, and fill it from the names that are there."""
    bind = op.get_bind()
    bind.exec_driver_sql(_TABLE)
    bind.exec_driver_sql("CREATE INDEX person_order_words ON person_order (words, person)")
    people = bind.execute(text("SELECT id, first_name, infix, last_name FROM person")).all()
    rows = [
        {"person": row.id, "words": _folded(" ".join(part for part in row[1:] if part))} for row in people
    ]
    if rows:
        bind.execute(text("INSERT INTO person_order (person, words) VALUES (:person, :words)"), rows)


def _folded(name: str) -> str:
    """Lower case without diacritics, as `storage.lists.folding` did when this revision was made."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[0] for letter in name)
