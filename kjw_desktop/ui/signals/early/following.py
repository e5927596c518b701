# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How it goes on with one signal, read at one moment; and storing what comes of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.domain.first_action import days_to_first_action
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import FollowupRow, Version
from kjw_desktop.ui.day_words import due, short_day
from kjw_desktop.ui.terms import short_word


@dataclass(frozen=True, slots=True)
class Following:
    """A signal, the open follow-ups that belong to it, who it is about as one says it.

    `kept` is what was kept of a form half filled in, '' for nothing; `versions` stood before, oldest first.
    """

    signal: Signal
    steps: tuple[FollowupRow, ...]
    names: str
    kept: str = ""
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A change was not stored: the signal was changed meanwhile, and `newest` is what stands there."""

    newest: Following


def draft_key(signal: UUID) -> str:
    """Under which key the vault keeps what stands in the form of a signal."""
    return f"follow.{signal}"


def read(journal: Journal, signal: UUID) -> Following | None:
    """How it goes on with a signal; None for a record of another kind. Raises RecordGone."""
    with journal.snapshot():
        found = journal.find(signal)
        if not isinstance(found, Signal):
            return None
        kept = journal.draft(draft_key(signal)) or ""
        people = (journal.find(person) for person in found.person_ids)
        names = ", ".join(_called(person) for person in people if isinstance(person, Person))
        versions = journal.versions(signal) if kept else ()
        return Following(found, journal.followups(linked=signal), names, kept, versions)


def _called(person: Person) -> str:
    return person.nicknames[0] if person.nicknames else person.first_name


def store(journal: Journal, changed: Signal | Followup) -> Signal | Followup | Elsewhere:
    """Store a changed signal or a new step. An Elsewhere when the signal was changed since it was read."""
    if isinstance(changed, Followup):
        journal.record(changed)
        return changed
    try:
        stored = journal.amend(changed)
    except RecordChanged:
        newest = read(journal, changed.id)
        if newest is None:
            raise RecordGone from None
        return Elsewhere(newest)
    if not isinstance(stored, Signal):
        raise RecordGone
    return stored


def lines(following: Following, words: Vocabularies, today: date) -> tuple[str, ...]:
    """How it goes on: closed and how, the next steps or why there are none, the first action."""
    signal = following.signal
    said = [_closed(signal, words, today)] if not signal.is_open else [_next(following, today)]
    if not signal.is_open and following.steps:
        said.append(_next(following, today))
    days = days_to_first_action(signal)
    if signal.first_action_on is not None:
        on = short_day(signal.first_action_on, today)
        if days == 1:
            acted = translate("Following", "First action: {day}, after 1 day.")
        else:
            acted = translate("Following", "First action: {day}, after {n} days.")
        said.append(acted.format(day=on, n=days))
    elif signal.is_worry:
        said.append(translate("Following", "No first action is known yet."))
    return tuple(said)


def _closed(signal: Signal, words: Vocabularies, today: date) -> str:
    outcome = short_word(words, "signal_resolution", signal.outcome)
    day = short_day(signal.closed_on, today) if signal.closed_on else ""
    told = " · ".join(part for part in (day, outcome) if part)
    return translate("Following", "Closed: {told}.").format(told=told)


def _next(following: Following, today: date) -> str:
    if following.steps:
        steps = " · ".join(f"{step.what} ({due(step.day, today)})" for step in following.steps)
        return translate("Following", "Next: {steps}.").format(steps=steps)
    if following.signal.no_step_reason:
        reason = following.signal.no_step_reason.rstrip(".")
        return translate("Following", "No next step: {reason}.").format(reason=reason)
    if following.signal.is_worry:
        return translate("Following", "This worry is open, and nothing is planned.")
    return translate("Following", "Nothing is planned.")
