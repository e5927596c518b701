# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the vault asks of its schema, so that opening a vault needs neither models nor SQLAlchemy."""

from typing import Literal, Protocol

import sqlcipher3.dbapi2 as sqlcipher

State = Literal["current", "older", "newer"]


class Schema(Protocol):
    """The schema's two doors; `kjw_desktop.storage.migrations` has them."""

    def upgrade(self, connection: sqlcipher.Connection) -> None:
        """Bring the database to the present schema, within the transaction that is open."""

    def state(self, connection: sqlcipher.Connection) -> State:
        """How the database's schema stands to the program's."""


def standard() -> Schema:
    """The program's own schema."""
    from kjw_desktop.storage import migrations

    return migrations
