# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kjw_desktop.storage import migrations
from kjw_desktop.storage.migrations.runner import scripts
from kjw_desktop.storage.tables import metadata
from kjw_desktop.storage.vault import database
from tests.storage.journals import KEY, new_database


def squeezed(sql: str) -> str:
    return "".join(sql.replace(", ", ",").split())


def made_by_migrations(path: Path) -> dict[str, str]:
    connection = database.connect(new_database(path), KEY)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
    ).fetchall()
    connection.close()
    return {name: squeezed(sql) for name, sql in rows}


def test_migrations_make_what_queries_expect(tmp_path: Path) -> None:
    expected: dict[str, str] = {}
    for table in metadata.sorted_tables:
        expected[table.name] = squeezed(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            made = CreateIndex(index).compile(dialect=sqlite.dialect())
            expected[str(index.name)] = squeezed(str(made))
    assert made_by_migrations(tmp_path / "journal.db") == expected


def test_every_table_is_strict(tmp_path: Path) -> None:
    connection = database.connect(new_database(tmp_path / "journal.db"), KEY)
    loose = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
        " AND name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
    ).fetchall()
    connection.close()
    assert loose == []


def test_revisions_are_the_files_in_their_order() -> None:
    found = [script.revision for script in scripts().walk_revisions()]
    assert tuple(reversed(found)) == migrations.REVISIONS


def test_state_tells_older_current_and_newer(tmp_path: Path) -> None:
    connection = database.create(tmp_path / "journal.db", KEY)
    assert migrations.state(connection) == "older"
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    assert migrations.state(connection) == "current"
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert migrations.state(connection) == "newer"
    connection.execute("DELETE FROM alembic_version")
    assert migrations.state(connection) == "older"
    connection.close()


def test_second_upgrade_changes_nothing(tmp_path: Path) -> None:
    connection = database.connect(new_database(tmp_path / "journal.db"), KEY)
    before = connection.execute("SELECT name, value FROM setting ORDER BY name").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    assert connection.execute("SELECT name, value FROM setting ORDER BY name").fetchall() == before
    connection.close()


def test_upgrade_that_is_rolled_back_leaves_nothing(tmp_path: Path) -> None:
    connection = database.create(tmp_path / "journal.db", KEY)
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("ROLLBACK")
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    connection.close()


def test_search_index_overwrites_what_it_drops(tmp_path: Path) -> None:
    connection = database.connect(new_database(tmp_path / "journal.db"), KEY)
    assert ("secure-delete", 1) in connection.execute("SELECT k, v FROM search_config").fetchall()
    connection.close()


def test_table_refuses_a_value_of_another_type(tmp_path: Path) -> None:
    connection = database.connect(new_database(tmp_path / "journal.db"), KEY)
    with pytest.raises(sqlcipher.IntegrityError):
        connection.execute("INSERT INTO log (at, act) VALUES ('yesterday', 'open')")
    connection.close()
