# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contact saved through the journal against a bare encrypted insert with its row in the index."""

import os
from datetime import date, time
from itertools import count
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import connect_bare
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.storage.journal import Journal

_DAY = date(2026, 10, 1)
_PLACE = 1 << 61
_AT_A_STRETCH = 3


def figures(stage: Stage) -> list[Figure]:
    """Both on the disk (synchronous = FULL) when they return, both beside as many rows."""
    note = stage.large.caseload.note()
    bare = Bare(stage.bare, note)
    with stage.large.open() as vault:
        ours = _Ours(vault.journal, note)
        pair = in_turns(timed(bare.save, _AT_A_STRETCH), timed(ours.save, _AT_A_STRETCH), stage.rounds)
    bare.close()
    return [
        Figure(
            name="Durable save of a contact, against a bare insert with its index row",
            unit="ms",
            baseline=pair.baseline,
            ours=pair.ours,
            bar=Bar(Measure.RATIO, 3),
        )
    ]


class Bare:
    """One table beside the index, on a connection with the vault's own pragmas."""

    def __init__(self, path: Path, note: str) -> None:
        self._connection: sqlcipher.Connection = connect_bare(path)
        self._connection.execute("DROP TABLE IF EXISTS note")
        self._connection.execute(
            "CREATE TABLE note (place INTEGER PRIMARY KEY, id BLOB UNIQUE, day, kind, text)"
        )
        self._connection.execute("INSERT INTO note SELECT place, id, day, kind, text FROM entry")
        self._connection.execute("DELETE FROM search WHERE rowid BETWEEN ? AND 1 << 62", (_PLACE,))
        self._places = count(_PLACE)
        self._note = note

    def save(self) -> None:
        """Insert one, on the disk when this returns."""
        place = next(self._places)
        row = (place, os.urandom(16), _DAY.isoformat(), "ambulant", self._note)
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO note VALUES (?, ?, ?, ?, ?)", row)
        self._connection.execute(
            "INSERT INTO search (rowid, words, names) VALUES (?, ?, '')", (place, self._note)
        )
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


class _Ours:
    """A contact with two young people, a wijk, a theme and a note."""

    def __init__(self, journal: Journal, note: str) -> None:
        self._journal = journal
        self._people = [name.id for name in journal.names()]
        self._numbers = count()
        self._note = note

    def save(self) -> None:
        number = next(self._numbers)
        two = (self._people[(number * step) % len(self._people)] for step in (1, 7))
        self._journal.record(
            Contact(
                day=_DAY,
                at=time(12, number % 60),
                kind="ambulant",
                wijk="noord",
                themes=("armoede_ontwikkeling",),
                people=participants(*dict.fromkeys(two)),
                note=self._note,
            )
        )
