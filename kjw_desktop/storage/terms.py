# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's lists: what ships, what the vault changed of it, its own list of wijken, its age bands."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.domain.age import AgeBand, AgeBands, bands_of
from kjw_desktop.domain.term_keys import key_for
from kjw_desktop.domain.vocabulary import TermChange, Vocabularies, Vocabulary, merged
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.storage.tables import age_band, age_band_set, term

WIJK = "wijk"
_NO_WIJKEN = Vocabulary(
    name=WIJK, title="Wijk", title_en="Neighbourhood", multiple=False, editable=True, terms=()
)


def term_changes(connection: Connection) -> tuple[TermChange, ...]:
    """Everything that the vault changed of its lists, list by list."""
    rows = connection.execute(select(term).order_by(term.c.vocabulary, term.c.key))
    return tuple(
        TermChange(row.vocabulary, row.key, row.label, row.hidden, row.position, json.loads(row.attributes))
        for row in rows
    )


def vocabularies(connection: Connection) -> Vocabularies:
    """Every list as this vault has it, its wijken among them."""
    return _laid_over(term_changes(connection))


def save_terms(connection: Connection, changes: Iterable[TermChange]) -> None:
    """Keep these changes, each in place of an earlier one of its term.

    Raises RuleBroken as `domain.vocabulary.merged` and `domain.age.AgeBands` do; changed age bands make a
    new version of the set.
    """
    new = list(changes)
    before = age_bands(connection)
    kept = {(change.vocabulary, change.key): change for change in term_changes(connection)}
    kept |= {(change.vocabulary, change.key): change for change in new}
    bands = bands_of(_laid_over(kept.values())["age_band"], before.version)
    for change in new:
        row = {
            "vocabulary": change.vocabulary,
            "key": change.key,
            "label": change.label,
            "hidden": change.hidden,
            "position": change.position,
            "attributes": json.dumps(dict(change.attributes), ensure_ascii=False, sort_keys=True),
        }
        statement = insert(term).values(row)
        connection.execute(statement.on_conflict_do_update(index_elements=["vocabulary", "key"], set_=row))
    if bands != before:
        _save_bands(connection, before, bands)


def add_wijk(connection: Connection, label: str) -> str:
    """The key of the wijk that is called `label`, a new one where none is. Raises RuleBroken when empty."""
    known = vocabularies(connection)[WIJK]
    found = known.find(label)
    if found is not None:
        return found.key
    key = key_for(label, known.keys(), WIJK)
    save_terms(connection, [TermChange(WIJK, key, label.strip())])
    return key


def age_bands(connection: Connection) -> AgeBands:
    """The present set of age bands: the latest that was saved, else the one that ships."""
    latest = connection.execute(select(func.max(age_band_set.c.version))).scalar_one()
    if latest is None:
        return bands_of(shipped()["age_band"])
    rows = connection.execute(select(age_band).where(age_band.c.version == latest).order_by(age_band.c.lower))
    return AgeBands(latest, tuple(AgeBand(row.key, row.lower, row.upper) for row in rows))


def _laid_over(changes: Iterable[TermChange]) -> Vocabularies:
    basis = Vocabularies({**shipped(), WIJK: _NO_WIJKEN})
    return merged(basis, changes)


def _save_bands(connection: Connection, before: AgeBands, bands: AgeBands) -> None:
    sets = [before] if _never_saved(connection) else []
    for kept in (*sets, AgeBands(before.version + 1, bands.bands)):
        connection.execute(age_band_set.insert(), {"version": kept.version, "made_at": datetime.now(UTC)})
        rows = [
            {"version": kept.version, "lower": band.lower, "upper": band.upper, "key": band.key}
            for band in kept.bands
        ]
        if rows:
            connection.execute(age_band.insert(), rows)


def _never_saved(connection: Connection) -> bool:
    return connection.execute(select(func.count()).select_from(age_band_set)).scalar_one() == 0
