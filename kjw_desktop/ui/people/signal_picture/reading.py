# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the signal picture shows, read and worked out on a background thread."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.signal_patterns import Hint, hints
from kjw_desktop.domain.signal_picture import Picture, picture_of
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.resources.patterns import signal_patterns
from kjw_desktop.storage.journal import Journal


@dataclass(frozen=True, slots=True)
class Seen:
    """The picture of one young person up to a day, and what the rules found in it."""

    picture: Picture
    hints: tuple[Hint, ...]


def read_picture(journal: Journal, person: UUID, words: Vocabularies, today: date) -> Seen:
    """Picture and hints from all signals of a young person; no hint where the settings want none."""
    with journal.snapshot():
        settings = journal.settings()
        records = journal.records(EntryKind.SIGNAL, person=person, until=today)
        signals = [each for each in records if isinstance(each, Signal)]
    picture = picture_of(signals, [term.key for term in words["life_domain"].terms], today)
    picture.places, picture.cells  # noqa: B018  # here, and not while somebody waits for the window
    if not settings.pattern_hints:
        return Seen(picture, ())
    marked = frozenset(term.key for term in words["signal_kind"].terms if term.marked("meldcode_hint"))
    off = settings.patterns_off.split()
    return Seen(picture, hints(signals, signal_patterns(), today, meldcode_kinds=marked, off=off))
