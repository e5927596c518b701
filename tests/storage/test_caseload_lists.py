# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.storage import migrations
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.migrations.runner import _Borrowed, scripts
from kjw_desktop.storage.rows import PeopleQuery, SavedView
from kjw_desktop.storage.vault import database
from tests.storage.journals import KEY, fresh_journal

DAY = date(2026, 9, 14)
SEM = Person(
    first_name="Sem",
    nicknames=("Semmie",),
    birth_date=date(2013, 12, 31),
    history=(DatedValue(DatedField.YOUTH_CARE, "voor"), DatedValue(DatedField.YOUTH_CARE, "tijdens", DAY)),
)
OZ = Person(first_name="Özge", last_name="van Dam-Özil", birth_year=2008)
PIA = Person(first_name="Pia")
THEME = "armoede_ontwikkeling"


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        made.record(SEM, OZ, PIA)
        yield made


def contact(day: date, person: Person, **more: object) -> Contact:
    made = Contact(day=day, kind="inloop", people=participants(person.id))
    return replace(made, **more)  # type: ignore[arg-type]


def listed(journal: Journal, **asked: object) -> list[str]:
    query = replace(PeopleQuery(on=DAY), **asked)  # type: ignore[arg-type]
    rows = journal.people(query)
    assert query.limit is not None or len(rows) == journal.person_count(query)
    return [row.full_name.split()[0] for row in rows]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["Özge", "Pia", "Sem"]),
        ({"band": "age_12_13"}, ["Sem"]),
        ({"band": "age_unknown"}, ["Pia"]),
        ({"band": "no_such_band"}, []),
        ({"youth_care": "tijdens"}, ["Sem"]),
        ({"youth_care": "tijdens", "on": DAY - timedelta(days=1)}, []),
        ({"text": "dam oz"}, ["Özge"]),
        ({"text": "SEMM"}, ["Sem"]),
        ({"text": '"*'}, []),
        ({"text": "'; \ud800 pia"}, ["Pia"]),
        ({"limit": 1, "offset": 2}, ["Sem"]),
    ],
)
def test_filters(journal: Journal, asked: dict[str, object], expected: list[str]) -> None:
    assert listed(journal, **asked) == expected


def test_theme_is_that_of_any_contact_or_activity(journal: Journal) -> None:
    evening = Activity(day=DAY, title="Avond", kind="inloop", themes=(THEME,), people=participants(PIA.id))
    journal.record(contact(DAY, SEM, themes=(THEME,)), contact(DAY, OZ), evening)
    assert listed(journal, theme=THEME) == ["Pia", "Sem"]


def test_orders(journal: Journal) -> None:
    soon = Followup(day=DAY + timedelta(days=2), what="bellen", people=participants(PIA.id))
    journal.record(
        contact(DAY - timedelta(days=9), SEM),
        contact(DAY, SEM, kind="poging"),
        contact(DAY - timedelta(days=3), OZ),
        soon,
        replace(soon, id=new_id(), day=DAY, status="gedaan", people=participants(SEM.id)),
    )
    assert listed(journal, order="last_seen") == ["Özge", "Sem", "Pia"]
    assert listed(journal, order="unseen") == ["Pia", "Sem", "Özge"]
    assert listed(journal, order="due") == ["Pia", "Özge", "Sem"]


def test_order_by_name_follows_a_change_and_an_erasure(journal: Journal) -> None:
    journal.amend(replace(SEM, first_name="Abel"))
    assert listed(journal) == ["Abel", "Özge", "Pia"]
    journal.erase(OZ.id)
    assert listed(journal) == ["Abel", "Pia"]


def test_views_are_kept_changed_and_dropped(journal: Journal) -> None:
    view = SavedView(new_id(), "Groep 8", "people", '{"band": "age_12_13"}')
    other = SavedView(new_id(), "Elders", "journal", "{}")
    journal.save_view(view)
    journal.save_view(other)
    journal.save_view(replace(view, name="Groep acht"))
    assert journal.saved_views("people") == (replace(view, name="Groep acht"),)
    journal.drop_view(view.id)
    assert journal.saved_views("people") == ()


def test_vault_of_the_first_revision_gets_its_order(tmp_path: Path) -> None:
    connection = database.create(tmp_path / "journal.db", KEY)
    connection.execute("BEGIN IMMEDIATE")
    _upgrade_to(connection, "0001")
    connection.execute(
        "INSERT INTO person (place, id, first_name, infix, last_name, author, origin, created_at, changed_at,"
        " revision) VALUES (1, x'01', 'Özge', 'van', 'Dam', x'02', x'03', 0, 0, 1)"
    )
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    assert migrations.state(connection) == "current"
    assert connection.execute("SELECT person, words FROM person_order").fetchall() == [
        (b"\x01", "ozge van dam")
    ]
    connection.close()


def _upgrade_to(connection: sqlcipher.Connection, revision: str) -> None:
    script = scripts()
    engine = create_engine(
        "sqlite://", creator=lambda: _Borrowed(connection), module=sqlcipher, poolclass=StaticPool
    )
    with engine.connect() as borrowed, EnvironmentContext(Config(), script) as environment:
        borrowed.begin()
        environment.configure(
            connection=borrowed,
            fn=lambda now, _context: script._upgrade_revs(revision, now),
        )
        environment.run_migrations()
