# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which rows and columns a table has: every visible term, and hidden ones that anything in the vault carries.

They depend on the vault's lists and on all of its records, not on the period: a row that stands there only
when something occurred would tell that it did (contract).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Connection, exists, select

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
    used_term,
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
    used = _Used(connection)
    contact, signals, activities = EntryKind.CONTACT, EntryKind.SIGNAL, EntryKind.ACTIVITY
    resolutions, outcomes = lists["signal_resolution"], lists["outcome"]
    ended = used.among("signal.outcome", resolutions, lambda key: signal.c.outcome == key)
    results = used.tags("outcomes", lists["outcome_detail"]) - {*outcomes.keys()}
    domains = _keys(lists["life_domain"], used.sorts(signals, lists["life_domain"]))
    return Dimensions(
        contact_kinds=_keys(lists["contact_kind"], used.sorts(contact, lists["contact_kind"])),
        themes=_keys(lists["theme"], used.tags("themes", lists["theme"])),
        wijken=_with_unknown(_keys(lists[WIJK], used.wijken(lists[WIJK]))),
        ages=bands.keys(),
        genders=_with_unknown(_keys(lists["gender"], used.of(person.c.gender))),
        domains=counted_domains(domains),
        levels=_keys(lists["signal_level"], used.levels(signals, lists["signal_level"])),
        sectors=_with_unknown(_keys(lists["partner_sector"], ())),
        care=_with_unknown(_keys(lists["youth_care_phase"], used.dated(DatedField.YOUTH_CARE))),
        activity_kinds=_keys(lists["activity_kind"], used.sorts(activities, lists["activity_kind"])),
        work_types=_with_unknown(_keys(lists["work_type"], used.dated(DatedField.WORK_TYPE))),
        endings=counted_endings(_keys(resolutions, ended), withheld_endings(resolutions)),
        questions=_keys(lists["feedback_scale"], used.of(activity_tally.c.question)),
        outcomes=_keys(outcomes, ()),
        results=_keys(lists["outcome_detail"], results),
    )


class _Used:
    """Which keys are in use, of those that no list shows.

    A visible term has its row in any case, so that the large tables are asked for the few others alone: those
    that were ever written down (`used_term`), and each until the first entry that carries it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ever: dict[str, set[str]] = defaultdict(set)
        for field, key in connection.execute(select(used_term.c.field, used_term.c.key)):
            self._ever[field].add(key)

    def among(
        self, field: str, vocabulary: Vocabulary, carries: Callable[[str], ColumnElement[bool]]
    ) -> set[str]:
        """The keys of a field that are in use and not shown; `carries` says that a row has one."""
        seen = {term.key for term in vocabulary.visible}
        return {key for key in self._ever[field] - seen if self._any(carries(key))}

    def sorts(self, kind: EntryKind, vocabulary: Vocabulary) -> set[str]:
        """Those of entries' own kinds."""
        of_kind = entry.c.kind == kind.value
        return self.among(f"{kind.value}.sort", vocabulary, lambda key: of_kind & (entry.c.sort == key))

    def levels(self, kind: EntryKind, vocabulary: Vocabulary) -> set[str]:
        """Those of entries' levels."""
        of_kind = entry.c.kind == kind.value
        return self.among(f"{kind.value}.level", vocabulary, lambda key: of_kind & (entry.c.level == key))

    def tags(self, field: str, vocabulary: Vocabulary) -> set[str]:
        """Those of a field that holds several."""
        return self.among(
            f"tag.{field}", vocabulary, lambda key: (entry_tag.c.field == field) & (entry_tag.c.key == key)
        )

    def wijken(self, vocabulary: Vocabulary) -> set[str | None]:
        """Those of contacts, of links that lost their person, and of young people."""
        kind = EntryKind.CONTACT.value
        contacts = self.among(
            f"{kind}.wijk", vocabulary, lambda key: (entry.c.kind == kind) & (entry.c.wijk == key)
        )
        links = self.among("link.wijk", vocabulary, lambda key: entry_person.c.wijk == key)
        return contacts | links | self.dated(DatedField.WIJK)

    def dated(self, field: DatedField) -> set[str | None]:
        """The values of young people's dated field."""
        held = person_history.c
        query = select(held.value).where(held.field == field.value, held.value != "").distinct()
        return set(self._connection.execute(query).scalars())

    def of(self, column: Column[str]) -> set[str | None]:
        """All values of a column of a small table."""
        return set(self._connection.execute(select(column).distinct()).scalars())

    def _any(self, condition: ColumnElement[bool]) -> bool:
        return bool(self._connection.execute(select(exists().where(condition))).scalar())


def _keys(vocabulary: Vocabulary, used: Iterable[str | None]) -> tuple[str, ...]:
    present = {key for key in used if key is not None}
    listed = [term.key for term in vocabulary.terms if not term.hidden or term.key in present]
    return (*listed, *sorted(present.difference(listed)))


def _with_unknown(keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys if UNKNOWN in keys else (*keys, UNKNOWN)
