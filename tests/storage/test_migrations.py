# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kjw_desktop.domain.accounts import Target
from kjw_desktop.storage import migrations
from kjw_desktop.storage.migrations.runner import run, scripts
from kjw_desktop.storage.rows import KeptFile
from kjw_desktop.storage.tables import metadata
from kjw_desktop.storage.vault import database
from tests.storage.journals import KEY, journal_at, new_database


def squeezed(sql: str) -> str:
    return "".join(sql.replace(", ", ",").split())


def made_by_migrations(path: Path) -> dict[str, str]:
    connection = database.connect(new_database(path), KEY)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL"
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


def test_an_older_vault_keeps_all_that_it_has(tmp_path: Path) -> None:
    """As it was before quarters could be closed: records, agreed results and what left."""
    path = tmp_path / "journal.db"
    connection = database.create(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    run(connection, "0006")
    connection.execute("COMMIT")
    assert migrations.state(connection) == "older"
    stamp = (bytes(16), bytes(16), 1, 1, 1)
    connection.execute(
        "INSERT INTO target (id, period, text, agreed, author, origin, created_at, changed_at, revision)"
        " VALUES (?, '2026', 'jongeren in beeld', 60.0, ?, ?, ?, ?, ?)",
        (bytes(range(16)), *stamp),
    )
    connection.execute(
        "INSERT INTO publication (number, id, kind, reader, made_at, period, content, records_state)"
        " VALUES (1, ?, 'kwartaalrapport', 'gemeente', 1, '2026-Q2', '{}', '1 2 3')",
        (bytes(16),),
    )
    kept = {name: _all_rows(connection, name) for name in ("setting", "author", "age_band", "publication")}
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    assert migrations.state(connection) == "current"
    assert {name: _all_rows(connection, name) for name in kept} == kept
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    journal = journal_at(path)
    (target,) = journal.others()
    assert isinstance(target, Target)
    assert (target.text, target.agreed, target.measure) == ("jongeren in beeld", 60.0, "")
    (told,) = journal.publications()
    assert (told.period, told.content, told.records_state) == ("2026-Q2", "{}", "1 2 3")
    assert (journal.reports.closed(), journal.reports.files()) == ((), ())
    journal.amend(replace(target, measure="jongeren_leeftijd_gender"))
    journal.reports.keep_file(told.id, "kwartaal.pdf", b"%PDF")
    assert journal.reports.file(told.id) == KeptFile("kwartaal.pdf", b"%PDF")
    journal.close()


def test_used_terms_of_an_older_vault_are_found_and_kept_from_then_on(tmp_path: Path) -> None:
    connection = database.create(tmp_path / "journal.db", KEY)
    connection.execute("BEGIN IMMEDIATE")
    run(connection, "0007")
    connection.execute("COMMIT")
    entries = (
        "INSERT INTO entry (place, id, kind, sort, wijk, level,"
        " day, record_class, author, origin, created_at, changed_at, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, '2026-07-01', 'x', x'00', x'00', 1, 1, 1)"
    )
    connection.execute(entries, (1, b"1", "contact", "inloop", "oost", None))
    connection.execute("INSERT INTO entry_tag VALUES (?, 'themes', 0, 'thema')", (b"1",))
    link = "INSERT INTO entry_person (entry, position, place, wijk) VALUES (?, 0, 1, 'west')"
    connection.execute(link, (b"1",))
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    found = {
        ("contact.sort", "inloop"),
        ("contact.wijk", "oost"),
        ("link.wijk", "west"),
        ("tag.themes", "thema"),
    }
    assert set(_all_rows(connection, "used_term")) == found
    connection.execute(entries, (2, b"2", "signal", "online", None, "licht"))
    connection.execute("INSERT INTO signal (entry, outcome) VALUES (?, 'netwerk')", (b"2",))
    connection.execute("UPDATE signal SET outcome = 'uit_beeld'")
    connection.execute("UPDATE entry SET level = 'zorg', wijk = 'noord' WHERE place = 2")
    connection.execute("INSERT INTO entry_tag VALUES (?, 'kinds', 0, 'soort')", (b"2",))
    found |= {
        ("signal.sort", "online"),
        ("signal.level", "licht"),
        ("signal.level", "zorg"),
        ("signal.wijk", "noord"),
        ("signal.outcome", "netwerk"),
        ("signal.outcome", "uit_beeld"),
        ("tag.kinds", "soort"),
    }
    assert set(_all_rows(connection, "used_term")) == found
    connection.execute("DELETE FROM entry")
    assert set(_all_rows(connection, "used_term")) == found
    connection.close()


def _all_rows(connection: sqlcipher.Connection, table: str) -> list[tuple[object, ...]]:
    rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 -- ours
    return [tuple(row) for row in rows]
