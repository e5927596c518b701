# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Newest-first search, encrypted, against the same on a plain file."""

from collections.abc import Callable

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import Stage
from benchmarks.timing import Pair, in_turns, timed
from benchmarks.vaults import connect_plain, plain_journal

_BAR = Bar(Measure.RATIO, 1.3)
_AT_A_STRETCH = 5
_MORE = 5
"""So many times the usual rounds: the answers come within a millisecond, and the worst of six is told."""
_NEWEST = (
    "SELECT rowid, substr(words, 1, 20000) FROM search WHERE search MATCH ?"
    " AND rowid < 1 << 62 ORDER BY rowid DESC LIMIT 50"
)
"""What the journal asks of the index (`storage.lists.search`)."""


def figures(stage: Stage) -> list[Figure]:
    """The index alone, and the journal's answer with names and excerpts, for six kinds of question."""
    return [
        _figure("Search, the index alone: 50 newest of {notes:,}", stage, _index),
        _figure("Search, the journal's whole answer", stage, _answer),
        _first(stage),
    ]


def _figure(name: str, stage: Stage, measure: Callable[[Stage], list[Pair]]) -> Figure:
    pairs = measure(stage)
    worst = max(pairs, key=lambda pair: pair.ours / pair.baseline)
    return Figure(
        name=f"{name.format(notes=stage.notes)} (worst of {len(pairs)} questions)",
        unit="ms",
        baseline=worst.baseline,
        ours=worst.ours,
        bar=_BAR,
    )


def _index(stage: Stage) -> list[Pair]:
    plain = connect_plain(stage.plain)
    with stage.large.open() as vault:
        ours = vault.connect()
        try:
            return [
                in_turns(
                    timed(lambda: plain.execute(_NEWEST, (match,)).fetchall(), _AT_A_STRETCH),  # noqa: B023
                    timed(lambda: ours.execute(_NEWEST, (match,)).fetchall(), _AT_A_STRETCH),  # noqa: B023
                    stage.rounds * _MORE,
                )
                for match in map(_match, stage.large.caseload.questions())
            ]
        finally:
            ours.close()
            plain.close()


def _answer(stage: Stage) -> list[Pair]:
    plain = plain_journal(stage.plain)
    with stage.large.open() as vault:
        try:
            return [
                in_turns(
                    timed(lambda: plain.search(question), _AT_A_STRETCH),  # noqa: B023
                    timed(lambda: vault.journal.search(question), _AT_A_STRETCH),  # noqa: B023
                    stage.rounds * _MORE,
                )
                for question in stage.large.caseload.questions()
            ]
        finally:
            plain.close()


def _first(stage: Stage) -> Figure:
    """On a new connection, whose cache holds nothing yet: every page of the index is decrypted first."""
    match = _match(stage.large.caseload.questions()[0])
    file = stage.plain
    with stage.large.open() as vault:

        def ours() -> float:
            connection = vault.connect()
            try:
                return timed(lambda: connection.execute(_NEWEST, (match,)).fetchall())()
            finally:
                connection.close()

        def plain() -> float:
            connection = connect_plain(file)
            try:
                return timed(lambda: connection.execute(_NEWEST, (match,)).fetchall())()
            finally:
                connection.close()

        pair = in_turns(plain, ours, stage.rounds)
    return Figure(
        name="Search, a frequent word, the first since opening",
        unit="ms",
        baseline=pair.baseline,
        ours=pair.ours,
    )


def _match(question: str) -> str:
    return " ".join(f'"{word}"' for word in question.split()) + "*"
