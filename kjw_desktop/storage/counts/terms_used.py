# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which rows and columns a table has: every visible term, and hidden ones that anything in the vault carries.

They depend on the vault's lists and on all of its records, not on the period: a row that stands there only
when something occurred would tell that it did (contract).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from kjw_desktop.domain.age import AgeBands
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.signal_rules import counted_domains, counted_endings, withheld_endings
from kjw_desktop.domain.vocabulary import Vocabularies, Vocabulary
from kjw_desktop.storage.tables import (
    activity_tally,
    entry,
    entry_person,
    entry_tag,
    person,
    person_history,
    signal,
)
from kjw_desktop.storage.terms import WIJK


@dataclass(frozen=True, slots=True)
class Dimensions:
    """The keys of every dimension, in printing order."""

    contact_kinds: tuple[str, ...]
    themes: tuple[str, ...]
    wijken: tuple[str, ...]
    ages: tuple[str, ...]
    genders: tuple[str, ...]
    domains: tuple[str, ...]
    levels: tuple[str, ...]
    sectors: tuple[str, ...]
    care: tuple[str, ...]
    activity_kinds: tuple[str, ...]
    work_types: tuple[str, ...]
    endings: tuple[str, ...]
    questions: tuple[str, ...]
    outcomes: tuple[str, ...]
    results: tuple[str, ...]


def dimensions(connection: Connection, lists: Vocabularies, bands: AgeBands) -> Dimensions:
    """The dimensions of this vault's tables."""
    endings = _keys(lists["signal_resolution"], _distinct(connection, signal.c.outcome))
    results = _tags(connection, "outcomes") - {*lists["outcome"].keys()}
    domains = _keys(lists["life_domain"], _sorts(connection, EntryKind.SIGNAL))
    return Dimensions(
        contact_kinds=_keys(lists["contact_kind"], _sorts(connection, EntryKind.CONTACT)),
        themes=_keys(lists["theme"], _tags(connection, "themes")),
        wijken=_with_unknown(_keys(lists[WIJK], _wijken(connection))),
        ages=bands.keys(),
        genders=_with_unknown(_keys(lists["gender"], _distinct(connection, person.c.gender))),
        domains=counted_domains(domains),
        levels=_keys(lists["signal_level"], _levels(connection)),
        sectors=_with_unknown(_keys(lists["partner_sector"], ())),
        care=_with_unknown(_keys(lists["youth_care_phase"], _dated(connection, DatedField.YOUTH_CARE))),
        activity_kinds=_keys(lists["activity_kind"], _sorts(connection, EntryKind.ACTIVITY)),
        work_types=_with_unknown(_keys(lists["work_type"], _dated(connection, DatedField.WORK_TYPE))),
        endings=counted_endings(endings, withheld_endings(lists["signal_resolution"])),
        questions=_keys(lists["feedback_scale"], _distinct(connection, activity_tally.c.question)),
        outcomes=_keys(lists["outcome"], ()),
        results=_keys(lists["outcome_detail"], results),
    )


def _keys(vocabulary: Vocabulary, used: Iterable[str | None]) -> tuple[str, ...]:
    present = {key for key in used if key is not None}
    listed = [term.key for term in vocabulary.terms if not term.hidden or term.key in present]
    return (*listed, *sorted(present.difference(listed)))


def _with_unknown(keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys if UNKNOWN in keys else (*keys, UNKNOWN)


def _sorts(connection: Connection, kind: EntryKind) -> set[str | None]:
    query = select(entry.c.sort).where(entry.c.kind == kind.value).distinct()
    return set(connection.execute(query).scalars())


def _levels(connection: Connection) -> set[str | None]:
    query = select(entry.c.level).where(entry.c.kind == EntryKind.SIGNAL.value).distinct()
    return set(connection.execute(query).scalars())


def _tags(connection: Connection, field: str) -> set[str]:
    query = select(entry_tag.c.key).where(entry_tag.c.field == field).distinct()
    return set(connection.execute(query).scalars())


def _wijken(connection: Connection) -> set[str | None]:
    links = _distinct(connection, entry_person.c.wijk)
    contacts = select(entry.c.wijk).where(entry.c.kind == EntryKind.CONTACT.value).distinct()
    return links | _dated(connection, DatedField.WIJK) | set(connection.execute(contacts).scalars())


def _dated(connection: Connection, field: DatedField) -> set[str | None]:
    query = (
        select(person_history.c.value)
        .where(person_history.c.field == field.value, person_history.c.value != "")
        .distinct()
    )
    return set(connection.execute(query).scalars())


def _distinct(connection: Connection, column: object) -> set[str | None]:
    return set(connection.execute(select(column).distinct()).scalars())  # type: ignore[call-overload]
