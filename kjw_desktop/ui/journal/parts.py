# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of entry holds, said once for reading it, for changing it and for telling versions apart."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.day_words import typed_day, when
from kjw_desktop.ui.entry.changed_elsewhere import Differing
from kjw_desktop.ui.journal import part_words
from kjw_desktop.ui.journal.part_words import Names
from kjw_desktop.ui.meldcode_words import choice_word
from kjw_desktop.ui.trend_words import trend_word

NOBODY: Names = {}


class Way(Enum):
    """How a part is written."""

    LINE = "line"
    TEXT = "text"
    TERM = "term"
    TERMS = "terms"
    MINUTES = "minutes"
    ROWS = "rows"
    PEOPLE = "people"
    HEADCOUNT = "headcount"
    BANDS = "bands"
    TALLIES = "tallies"
    MARK = "mark"
    TREND = "trend"
    CHOICE = "choice"
    DAY = "day"


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
_PLACE_KIND = Part("location_kind", mark("Parts", "Kind of place"), Way.TERM, ("location_kind",))
_MINUTES = Part("duration", mark("Parts", "Duration"), Way.MINUTES)
_THEMES = Part("themes", mark("Parts", "Themes"), Way.TERMS, ("theme",))
_NOTE = Part("note", mark("Parts", "Note"), Way.TEXT)
_QUOTE = Part("quote", mark("Parts", "Quote"), Way.TEXT)
_PEOPLE = Part("people", mark("Parts", "Young people"), Way.PEOPLE)
_ISSUES = Part("issues", mark("Parts", "Issues"), Way.TERMS, ("societal_issue",))
_PARTNERS = Part("partners", mark("Parts", "Partners"), Way.TERMS, ("partner",))
_MORE = (
    Part("goals", mark("Parts", "Goals"), Way.TERMS, ("goal_youthwork", "goal_childrenswork")),
    _ISSUES,
    Part("programmes", mark("Parts", "Programmes"), Way.TERMS, ("policy_programme",)),
    _PARTNERS,
    Part(
        "outcomes",
        mark("Parts", "Outcomes"),
        Way.TERMS,
        ("outcome", "outcome_detail", "positive_health", "participation_indicator"),
    ),
)


def _kind(vocabulary: str, *, needed: bool = True) -> Part:
    return Part("kind", mark("Parts", "Kind"), Way.TERM, (vocabulary,), needed=needed)


PARTS: dict[EntryKind, tuple[Part, ...]] = {
    EntryKind.CONTACT: (
        _kind("contact_kind"),
        _PEOPLE,
        _PLACE,
        _PLACE_KIND,
        _MINUTES,
        _THEMES,
        _NOTE,
        _QUOTE,
        *_MORE,
    ),
    EntryKind.ACTIVITY: (
        Part("title", mark("Parts", "Title"), Way.LINE, needed=True),
        _kind("activity_kind"),
        Part("headcount", mark("Parts", "How many were there"), Way.HEADCOUNT),
        _PEOPLE,
        Part("nameless", mark("Parts", "Without a name"), Way.BANDS),
        _PLACE,
        _PLACE_KIND,
        _MINUTES,
        _THEMES,
        _NOTE,
        Part("atmosphere", mark("Parts", "Atmosphere and safety"), Way.TEXT),
        Part("tallies", mark("Parts", "What they found of it"), Way.TALLIES),
        Part("rating", mark("Parts", "Mean mark"), Way.MARK),
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
        _PLACE_KIND,
        Part("no_step_reason", mark("Parts", "Why no step"), Way.LINE),
        _PEOPLE,
        Part("kinds", mark("Parts", "Kinds of signal"), Way.TERMS, ("signal_kind",)),
        Part("helps", mark("Parts", "What helps"), Way.TERMS, ("protective_factor",)),
        _seen("outcome", mark("Parts", "Outcome"), "signal_resolution", way=Way.TERM),
        _seen("closed_on", mark("Parts", "Closed on"), way=Way.DAY),
        _seen("first_action_on", mark("Parts", "First action on"), way=Way.DAY),
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
        _seen("valid_until", mark("Parts", "Until when"), way=Way.DAY),
        _seen("withdrawn_on", mark("Parts", "Withdrawn on"), way=Way.DAY),
    ),
    EntryKind.MELDCODE: (
        Part("suspicion", mark("Parts", "Suspicion"), Way.TEXT),
        Part("no_talk_reason", mark("Parts", "Why not spoken to"), Way.TEXT),
        _seen("choice", mark("Parts", "What you decided"), way=Way.CHOICE),
        Part("decision", mark("Parts", "Decision"), Way.TEXT),
        Part("informed", mark("Parts", "Who was told, or why nobody"), Way.TEXT),
        _seen("facts", mark("Parts", "Facts"), "signal_certainty", way=Way.ROWS),
        _seen("steps", mark("Parts", "Steps"), "meldcode_step", way=Way.ROWS),
        _seen("answers", mark("Parts", "Questions weighed"), "meldcode_question", way=Way.ROWS),
    ),
    EntryKind.NEIGHBOURHOOD_NOTE: (
        _NOTE,
        Part("trend", mark("Parts", "Trend"), Way.TREND),
        _PLACE_KIND,
        _ISSUES,
        _PARTNERS,
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


def said(entry: AnyEntry, part: Part, words: Vocabularies, names: Names = NOBODY) -> str:
    """What an entry holds in a part, for a person to read; '' for nothing. `names` are of its people."""
    value = getattr(entry, part.name)
    if not value:
        return ""
    if part.way is Way.PEOPLE:
        return part_words.people(value, names)
    say = _SAYINGS.get(part.way)
    return say(value, part.lists, words) if say else str(value)


_Say = Callable[[Any, tuple[str, ...], Vocabularies], str]
_SAYINGS: dict[Way, _Say] = {
    Way.TERM: lambda key, lists, words: part_words.label(words, lists, key),
    Way.TERMS: lambda keys, lists, words: " · ".join(part_words.label(words, lists, key) for key in keys),
    Way.MINUTES: lambda minutes, _lists, _words: translate("Parts", "{n} min").format(n=minutes),
    Way.ROWS: lambda rows, lists, words: "\n".join(part_words.row(each, lists, words) for each in rows),
    Way.HEADCOUNT: lambda count, _lists, _words: part_words.headcount(count),
    Way.BANDS: lambda bands, _lists, words: part_words.bands(bands, words),
    Way.TALLIES: lambda tallies, _lists, words: part_words.tallies(tallies, words),
    Way.MARK: lambda rating, _lists, _words: part_words.mark(rating),
    Way.TREND: lambda trend, _lists, _words: trend_word(trend),
    Way.DAY: lambda day, _lists, _words: typed_day(day),
    Way.CHOICE: lambda choice, _lists, _words: choice_word(choice),
}


def beside(
    there: AnyEntry, here: AnyEntry, words: Vocabularies, today: date, names: Names
) -> list[Differing]:
    """What is not the same in two versions of one entry, of both."""
    one, other = (differences(*two, words, today, names) for two in ((there, here), (here, there)))
    return [Differing(title, said, mine) for (title, said), (_title, mine) in zip(one, other, strict=True)]


def joints(entry: AnyEntry) -> dict[str, str]:
    """What goes between two texts of a part that hold both, by the part's name."""
    between = {Way.TEXT: "\n", Way.LINE: " · "}
    return {part.name: between[part.way] for part in parts_of(entry) if part.way in between}


def facts(entry: AnyEntry, words: Vocabularies, names: Names = NOBODY) -> list[tuple[str, str]]:
    """Title and content of every part that holds something.

    Who took part stands elsewhere: of them it tells what was remarked.
    """
    told = [
        (translate("Parts", part.title), said(entry, part, words))
        for part in parts_of(entry)
        if part.way is not Way.PEOPLE
    ]
    told.append((translate("Parts", "Remarks"), part_words.remarks(entry.people, names)))
    return [(title, content) for title, content in told if content]


def differences(
    before: AnyEntry, after: AnyEntry, words: Vocabularies, today: date, names: Names = NOBODY
) -> list[tuple[str, str]]:
    """What `before` held where `after` holds something else, by title; '' where it held nothing."""
    moments = [when(entry.day, entry.at, today) for entry in (before, after)]
    told = [(translate("Parts", "Day"), moments[0])] if moments[0] != moments[1] else []
    for part in parts_of(after):
        if getattr(before, part.name) == getattr(after, part.name):
            continue
        was = said(before, part, words, names)
        if was != said(after, part, words, names):
            told.append((translate("Parts", part.title), was))
    about = [", ".join(names[each] for each in entry.linked if each in names) for entry in (before, after)]
    if about[0] != about[1]:
        told.append((translate("Parts", "About the signal"), about[0]))
    remarked = [part_words.remarks(entry.people, names) for entry in (before, after)]
    if remarked[0] != remarked[1]:
        told.append((translate("Parts", "Remarks"), remarked[0]))
    return told
