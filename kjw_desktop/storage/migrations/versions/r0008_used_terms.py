# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting does not read the whole vault: which terms were ever used is kept, and indexes hold what is asked.

Triggers keep `used_term`, so that no way of writing can pass it by. A key stays when nothing uses it any
more: who asks looks whether it is still in use (`counts.terms_used`).
"""

from alembic import op

revision = "0008"
down_revision = "0007"

_TABLE = """CREATE TABLE used_term (
	field TEXT NOT NULL,
	"key" TEXT NOT NULL,
	PRIMARY KEY (field, "key")
) WITHOUT ROWID, STRICT"""
_INDEXES = (
    "DROP INDEX entry_counted",
    "CREATE INDEX entry_counted ON entry (kind, place, sort, wijk, id, duration)",
    "CREATE INDEX entry_state ON entry (revision, changed_at)",
)
_KEPT = (
    ("entry", "sort", "{row}.kind || '.sort'", "{row}.sort"),
    ("entry", "wijk", "{row}.kind || '.wijk'", "{row}.wijk"),
    ("entry", "level", "{row}.kind || '.level'", "{row}.level"),
    ("entry_person", "wijk", "'link.wijk'", "{row}.wijk"),
    ("entry_tag", "key", "'tag.' || {row}.field", '{row}."key"'),
    ("signal", "outcome", "'signal.outcome'", "{row}.outcome"),
)
"""Of which table, which column, under which field, and which key."""


def upgrade() -> None:
    """Make the indexes and the table, fill it from what is there, and keep it from now on."""
    bind = op.get_bind()
    for statement in (*_INDEXES, _TABLE):
        bind.exec_driver_sql(statement)
    for table, column, field, key in _KEPT:
        bind.exec_driver_sql(
            "INSERT INTO used_term"  # noqa: S608 -- of the words above
            f" SELECT DISTINCT {field.format(row=table)}, {key.format(row=table)}"
            f" FROM {table} WHERE {key.format(row=table)} IS NOT NULL"
        )
        new_field, new_key = field.format(row="NEW"), key.format(row="NEW")
        for act, event in (("insert", "INSERT"), ("update", f'UPDATE OF "{column}"')):
            bind.exec_driver_sql(
                f"CREATE TRIGGER used_{table}_{column}_{act}"  # noqa: S608 -- of the words above
                f" AFTER {event} ON {table}"
                f" WHEN {new_key} IS NOT NULL AND NOT EXISTS"
                f' (SELECT 1 FROM used_term WHERE field = {new_field} AND "key" = {new_key})'
                f" BEGIN INSERT INTO used_term VALUES ({new_field}, {new_key}); END"
            )
