# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a young person's records may enter an overview: keys and weeks, never a name, a day or a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.age import AgeBands
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signal_rules import counts_as
from kjw_desktop.domain.signals import Signal
from kjw_desktop.reports.reviewed.leaving import may_leave

STANDARD_WEEKS = 12
_ABOUT_SAFETY = frozenset({"vt_advies"})  # steps that would tell of what a signal's domain does not


@dataclass(frozen=True, slots=True)
class SignalFact:
    """A signal by its keys; `certainty` is empty when not told, `record` is where its words stand.

    `domain` is what the signal counts as (`domain.signal_rules.counts_as`), so that an overview tells of
    abuse, exploitation or safety no more than a table does.
    """

    weeks_back: int
    domain: str
    level: str
    certainty: str = ""
    record: UUID | None = None


@dataclass(frozen=True, slots=True)
class ContactFact:
    """A contact by the key of its kind."""

    weeks_back: int
    kind: str


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """One young person in keys of the vocabularies.

    `gender` is empty where not told. `weeks_known` counts from the first day in view, None when unknown.
    `activities` and `steps` hold one key for each attendance and each follow-up done.
    """

    today: date
    weeks: int
    age_band: str
    gender: str
    weeks_known: int | None
    strengths: tuple[str, ...]
    signals: tuple[SignalFact, ...]
    contacts: tuple[ContactFact, ...]
    activities: tuple[str, ...]
    steps: tuple[str, ...]
    helps: tuple[str, ...]


def case_facts(
    person: Person,
    entries: Iterable[AnyEntry],
    bands: AgeBands,
    today: date,
    weeks: int = STANDARD_WEEKS,
    *,
    sensitive: frozenset[str],
) -> CaseFacts:
    """The facts of the last `weeks` weeks from everything recorded about `person`.

    `entries` are this person's own; later ones than `today`, working notes and meldcode records stay out.
    `sensitive` are the kinds of signal that fold their life domain (`domain.signal_rules.sensitive_kinds`).
    """
    recent = sorted(
        (each for each in entries if may_leave(each) and 0 <= _weeks(today, each.day) < weeks),
        key=lambda entry: entry.day,
    )
    signals = [entry for entry in recent if isinstance(entry, Signal)]
    return CaseFacts(
        today=today,
        weeks=weeks,
        age_band=bands.band_of(person.year_of_birth, today.year),
        gender=person.gender or "",
        weeks_known=_weeks(today, person.since) if person.since else None,
        strengths=_once(strength.key for strength in person.strengths),
        signals=tuple(
            SignalFact(
                _weeks(today, signal.day),
                counts_as(signal.domain, sensitive=not sensitive.isdisjoint(signal.kinds)),
                signal.level,
                signal.certainty or "",
                signal.id,
            )
            for signal in signals
        ),
        contacts=tuple(
            ContactFact(_weeks(today, entry.day), entry.kind)
            for entry in recent
            if isinstance(entry, Contact)
        ),
        activities=tuple(entry.kind for entry in recent if isinstance(entry, Activity)),
        steps=_once(
            entry.kind or ""
            for entry in recent
            if isinstance(entry, Followup) and entry.status == "gedaan" and entry.kind not in _ABOUT_SAFETY
        ),
        helps=_once(key for signal in reversed(signals) for key in signal.helps),
    )


def _weeks(today: date, day: date) -> int:
    """Whole weeks from `day` to `today`; below zero for a later day."""
    return (today - day).days // 7


def _once(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))
