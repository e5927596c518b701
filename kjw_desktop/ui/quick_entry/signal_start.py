# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was understood of a line, for the signal form to go on with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.quick_entry.parts import Parsed, PartKind, PersonValue
from kjw_desktop.domain.quick_entry.records import Defaults, to_records
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.contact_draft import ContactDraft
from kjw_desktop.ui.entry.signal_draft import SignalDraft
from kjw_desktop.ui.terms import word

_HAS_ROOM = frozenset(
    {
        PartKind.PERSON,
        PartKind.NEW_PERSON,
        PartKind.DAY,
        PartKind.WIJK,
        PartKind.SIGNAL,
        PartKind.FOLLOWUP,
    }
)


@dataclass(frozen=True, slots=True)
class SignalStart:
    """What the form begins with; `whole` tells that nothing of the line is left behind."""

    draft: SignalDraft
    whole: bool


def signal_of_line(parsed: Parsed, defaults: Defaults, words: Vocabularies) -> SignalStart:
    """The signal of a line: the one behind its !, else the line itself as what was seen."""
    records = to_records(parsed, defaults).records
    signals = [each for each in records if isinstance(each, Signal)]
    steps = [each for each in records if isinstance(each, Followup)]
    unsettled = [part for part in parsed.parts if not part.settled]
    named = [part.value.name for part in unsettled if isinstance(part.value, PersonValue)]
    whole = (
        all(part.kind in _HAS_ROOM for part in parsed.parts)
        and len(signals) <= 1
        and len(steps) <= 1
        and len(unsettled) <= min(len(named), 1)
        and not (signals and parsed.note.strip())
    )
    new = {each.id: each.full_name for each in records if isinstance(each, Person)}
    entries = [each for each in records if isinstance(each, Entry)]
    about = (signals or entries)[:1]
    draft = SignalDraft(
        known=tuple(str(who) for each in about for who in each.person_ids if who not in new),
        new=tuple(new[who] for each in about for who in each.person_ids if who in new),
        typed="".join(named[:1]),
        day="".join(typed_day(each.day) for each in about if not isinstance(each, Followup)),
        wijk="".join(word(words, "wijk", each.wijk) for each in about),
        observation=parsed.note,
    )
    return SignalStart(_as_said(draft, signals[:1], steps[:1]), whole)


def _as_said(draft: SignalDraft, signals: Sequence[Signal], steps: Sequence[Followup]) -> SignalDraft:
    """With what was said of the signal itself, and of what follows."""
    for signal in signals:
        said = signal.observation
        draft = replace(draft, observation=said, level=signal.level, domain=signal.domain)
    for step in steps:
        draft = replace(draft, step=step.what, due=typed_day(step.day))
    return draft


def signal_of_contact(contact: ContactDraft, *, together: bool) -> SignalDraft:
    """The signal that begins in a contact: its people and its note come along, on its day and in its wijk."""
    return SignalDraft(
        known=contact.known,
        new=contact.new,
        day=contact.day,
        observation=contact.note,
        wijk=contact.wijk,
        with_contact=together,
    )
