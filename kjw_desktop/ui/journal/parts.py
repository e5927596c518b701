# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of entry holds, said once for reading it, for changing it and for telling versions apart."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import Any

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.day_words import when
from kjw_desktop.ui.terms import word


class Way(Enum):
    """How a part is written."""

    LINE = "line"
    TEXT = "text"
    TERM = "term"
    TERMS = "terms"
    MINUTES = "minutes"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Part:
    """A field of an entry: its name, its title (an English source string of context 'Parts'), its way.

    `lists` are the vocabularies of its keys; `needed` may not be emptied; `changes` tells whether the form
    offers it.
    """

    name: str
    title: str
    way: Way
    lists: tuple[str, ...] = ()
    needed: bool = False
    changes: bool = True


def _seen(name: str, title: str, *lists: str, way: Way = Way.TERMS) -> Part:
    return Part(name, title, way, lists, changes=False)


WIJK = Part("wijk", mark("Parts", "Wijk"), Way.TERM, ("wijk",))
_PLACE = Part("location", mark("Parts", "Place"), Way.LINE)
_MINUTES = Part("duration", mark("Parts", "Duration"), Way.MINUTES)
_THEMES = Part("themes", mark("Parts", "Themes"), Way.TERMS, ("theme",))
_NOTE = Part("note", mark("Parts", "Note"), Way.TEXT)
_QUOTE = Part("quote", mark("Parts", "Quote"), Way.TEXT)
_MORE = (
    _seen("goals", mark("Parts", "Goals"), "goal_youthwork", "goal_childrenswork"),
    _seen("issues", mark("Parts", "Issues"), "societal_issue"),
    _seen("programmes", mark("Parts", "Programmes"), "policy_programme"),
    _seen("partners", mark("Parts", "Partners"), "partner"),
    _seen("outcomes", mark("Parts", "Outcomes"), "outcome"),
)


def _kind(vocabulary: str, *, needed: bool = True) -> Part:
    return Part("kind", mark("Parts", "Kind"), Way.TERM, (vocabulary,), needed=needed)


PARTS: dict[EntryKind, tuple[Part, ...]] = {
    EntryKind.CONTACT: (_kind("contact_kind"), _PLACE, _MINUTES, _THEMES, _NOTE, _QUOTE, *_MORE),
    EntryKind.ACTIVITY: (
        Part("title", mark("Parts", "Title"), Way.LINE, needed=True),
        _kind("activity_kind"),
        _PLACE,
        _MINUTES,
        _THEMES,
        _NOTE,
        Part("atmosphere", mark("Parts", "Atmosphere and safety"), Way.TEXT),
        _QUOTE,
        *_MORE,
    ),
    EntryKind.SIGNAL: (
        Part("level", mark("Parts", "Level"), Way.TERM, ("signal_level",), needed=True),
        Part("domain", mark("Parts", "Life domain"), Way.TERM, ("life_domain",), needed=True),
        Part("certainty", mark("Parts", "Certainty"), Way.TERM, ("signal_certainty",)),
        Part("observation", mark("Parts", "What was seen"), Way.TEXT, needed=True),
        Part("meaning", mark("Parts", "What it may mean"), Way.TEXT),
        Part("told_by", mark("Parts", "Told by"), Way.LINE),
        Part("no_step_reason", mark("Parts", "Why no step"), Way.LINE),
        _seen("kinds", mark("Parts", "Kinds of signal"), "signal_kind"),
        _seen("helps", mark("Parts", "What helps"), "protective_factor"),
        _seen("outcome", mark("Parts", "Outcome"), "signal_resolution", way=Way.TERM),
    ),
    EntryKind.FOLLOWUP: (
        Part("what", mark("Parts", "What"), Way.TEXT, needed=True),
        _kind("followup_kind", needed=False),
        Part("status", mark("Parts", "Status"), Way.TERM, ("followup_state",), needed=True),
        Part("reason", mark("Parts", "Reason"), Way.LINE),
    ),
    EntryKind.REFERRAL: (
        _kind("referral_kind"),
        _NOTE,
        _seen("partner", mark("Parts", "Partner"), "partner", way=Way.TERM),
        _seen("steps", mark("Parts", "Steps"), "referral_state", way=Way.ROWS),
    ),
    EntryKind.CONSENT: (
        _kind("consent_kind"),
        Part("state", mark("Parts", "Status"), Way.TERM, ("consent_state",), needed=True),
        Part("purpose", mark("Parts", "What for"), Way.TEXT),
        Part("reason", mark("Parts", "Reason"), Way.LINE),
        _seen("givers", mark("Parts", "Given by"), "consent_giver"),
    ),
    EntryKind.MELDCODE: (
        Part("suspicion", mark("Parts", "Suspicion"), Way.TEXT),
        Part("decision", mark("Parts", "Decision"), Way.TEXT),
        _seen("facts", mark("Parts", "Facts"), "signal_certainty", way=Way.ROWS),
        _seen("steps", mark("Parts", "Steps"), "meldcode_step", way=Way.ROWS),
        _seen("answers", mark("Parts", "Questions weighed"), "meldcode_question", way=Way.ROWS),
    ),
    EntryKind.NEIGHBOURHOOD_NOTE: (
        _NOTE,
        Part("trend", mark("Parts", "Trend"), Way.LINE),
        _seen("issues", mark("Parts", "Issues"), "societal_issue"),
        _seen("partners", mark("Parts", "Partners"), "partner"),
    ),
    EntryKind.STORY: (
        Part("title", mark("Parts", "Title"), Way.LINE, needed=True),
        Part("situation", mark("Parts", "Situation"), Way.TEXT),
        Part("what_we_did", mark("Parts", "What we did"), Way.TEXT),
        Part("what_changed", mark("Parts", "What changed"), Way.TEXT),
        _QUOTE,
        _THEMES,
    ),
    EntryKind.VISIT: (
        Part("visitors", mark("Parts", "Visitors"), Way.LINE, needed=True),
        Part("shown", mark("Parts", "Shown"), Way.TEXT),
        Part("agreed", mark("Parts", "Agreed"), Way.TEXT),
    ),
}


def parts_of(entry: AnyEntry) -> tuple[Part, ...]:
    """The parts of an entry of its kind, the wijk last."""
    return (*PARTS[KIND_OF[type(entry)]], WIJK)


def said(entry: AnyEntry, part: Part, words: Vocabularies) -> str:
    """What an entry holds in a part, for a person to read; '' for nothing."""
    value = getattr(entry, part.name)
    if not value:
        return ""
    match part.way:
        case Way.TERM:
            return _label(words, part.lists, value)
        case Way.TERMS:
            return " · ".join(_label(words, part.lists, key) for key in value)
        case Way.MINUTES:
            return translate("Parts", "{n} min").format(n=value)
        case Way.ROWS:
            return "\n".join(_row(each, part.lists, words) for each in value)
        case _:
            return str(value)


def facts(entry: AnyEntry, words: Vocabularies) -> list[tuple[str, str]]:
    """Title and content of every part that holds something."""
    told = ((translate("Parts", part.title), said(entry, part, words)) for part in parts_of(entry))
    return [(title, content) for title, content in told if content]


def differences(before: AnyEntry, after: AnyEntry, words: Vocabularies, today: date) -> list[tuple[str, str]]:
    """What `before` held where `after` holds something else, by title; '' where it held nothing."""
    moments = [when(entry.day, entry.at, today) for entry in (before, after)]
    told = [(translate("Parts", "Day"), moments[0])] if moments[0] != moments[1] else []
    for part in parts_of(after):
        was = said(before, part, words)
        if was != said(after, part, words):
            told.append((translate("Parts", part.title), was))
    return told


def _label(words: Vocabularies, lists: Iterable[str], key: str) -> str:
    """The label in the first list that has the key; the key itself when none has."""
    for name in lists:
        label = word(words, name, key)
        if label and label != key:
            return label
    return key


def _row(row: Any, lists: tuple[str, ...], words: Vocabularies) -> str:
    """What one row of a part says: its day, its term and its words."""
    values = [getattr(row, field.name) for field in fields(row)]
    days = [f"{value.day}-{value.month}-{value.year}" for value in values if isinstance(value, date)]
    texts = [_label(words, lists, value) for value in values if isinstance(value, str) and value]
    return " · ".join([*days, *texts])
