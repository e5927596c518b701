# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The schema's history: which revision a database has, and how it is brought to the last one.

`state` is asked each time a vault opens and needs neither SQLAlchemy nor Alembic; `upgrade` loads both.
"""

from typing import Literal

import sqlcipher3.dbapi2 as sqlcipher

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision, oldest first; the files in `versions` are held to it by a test."""


def state(connection: sqlcipher.Connection) -> Literal["current", "older", "newer"]:
    """How the database's revision stands to the program's; one without any is older.

    Raises sqlcipher3's errors.
    """
    known = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()
    if not known[0]:
        return "older"
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        return "older"
    if row[0] == REVISIONS[-1]:
        return "current"
    return "older" if row[0] in REVISIONS else "newer"


def upgrade(connection: sqlcipher.Connection) -> None:
    """Bring the database to the last revision, within the transaction that the caller has open.

    A database without tables gets them, and with them its secret, its id and its author. Raises
    SQLAlchemy's errors, which wrap sqlcipher3's; the caller then rolls back.
    """
    from kjw_desktop.storage.migrations.runner import run

    run(connection)
