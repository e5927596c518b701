# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Alembic over a connection whose transaction belongs to the caller."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool


class _Borrowed:
    """A connection that SQLAlchemy may use but neither commit, roll back nor close."""

    def __init__(self, connection: sqlcipher.Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Leave the commit to the owner."""

    def rollback(self) -> None:
        """Leave the rollback to the owner."""

    def close(self) -> None:
        """Leave the connection open."""


def scripts() -> ScriptDirectory:
    """The revisions as Alembic reads them."""
    return ScriptDirectory(str(Path(__file__).parent))


def run(connection: sqlcipher.Connection, until: str = "head") -> None:
    """Run the revisions that the database does not have yet, up to `until`. Raises SQLAlchemy's errors."""
    script = scripts()

    def steps(revision: Any, _context: Any) -> list[RevisionStep]:
        return script._upgrade_revs(until, revision)  # noqa: SLF001 -- what alembic.command.upgrade itself calls

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _Borrowed(connection),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    with engine.connect() as borrowed, EnvironmentContext(Config(), script) as environment:
        borrowed.begin()
        environment.configure(connection=borrowed, fn=steps)
        environment.run_migrations()
