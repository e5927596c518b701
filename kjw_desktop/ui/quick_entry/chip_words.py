# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was understood, as chips."""

from dataclasses import dataclass
from datetime import date, time

from kjw_desktop.domain.quick_entry.letters import name_key
from kjw_desktop.domain.quick_entry.parts import (
    DAY,
    FollowupValue,
    Parsed,
    Part,
    PartKind,
    PersonValue,
    PlaceRef,
    PlaceValue,
    SignalValue,
    TermRef,
    TermValue,
    Unfit,
)
from kjw_desktop.domain.quick_entry.records import Defaults, unused
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.quick_entry.knowledge import Knowledge
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.shapes import TONES, Level
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.chip_paint import ChipData

MOST_CHIPS = 30
MOST_UNFIT = 5
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Shown:
    """A chip and the part it shows, or the word that fits nothing.

    `kept` names what it shows of the entry before. With none of these it shows a default.
    """

    chip: ChipData
    part: Part | None = None
    kept: str = ""
    unfit: Unfit | None = None


def chips(parsed: Parsed, defaults: Defaults, knowledge: Knowledge, words: Vocabularies) -> list[Shown]:
    """The parts in their order, what fits nothing, then what holds where the text says nothing."""
    left_out = unused(parsed)
    shown = [
        Shown(
            _not_saved(part, knowledge, words) if part.span in left_out else _chip(part, knowledge, words),
            part,
        )
        for part in parsed.parts[:MOST_CHIPS]
    ]
    shown += [Shown(_unfit(each, parsed.text, words), unfit=each) for each in parsed.unfit[:MOST_UNFIT]]
    more = len(parsed.parts) - MOST_CHIPS
    if more > 0:
        said = translate("QuickEntry", "and {n} more").format(n=more)
        shown.append(Shown(ChipData(said, Tone.PLAIN)))
    if parsed.text.strip():
        shown += _defaults(parsed, defaults, words)
    return shown


def _defaults(parsed: Parsed, defaults: Defaults, words: Vocabularies) -> list[Shown]:
    kinds = {part.kind for part in parsed.parts if part.settled}
    shown = []
    if PartKind.DAY not in kinds:
        kept = "day" if defaults.day != parsed.today else ""
        shown.append(Shown(ChipData(short_day(defaults.day, parsed.today), Tone.PLAIN), kept=kept))
    named = kinds & {PartKind.CONTACT_KIND, PartKind.ACTIVITY_KIND}
    if not named and (parsed.note or parsed.outside):
        shown.append(Shown(ChipData(short_word(words, "contact_kind", defaults.kind), Tone.PLAIN)))
    if (defaults.location or defaults.location_kind) and PartKind.PLACE not in kinds:
        said = _place(PlaceRef(defaults.location, defaults.location_kind), words)
        shown.append(Shown(ChipData(said, Tone.PLAIN), kept="place"))
    if defaults.wijk and PartKind.WIJK not in kinds:
        shown.append(Shown(ChipData(short_word(words, "wijk", defaults.wijk), Tone.PLAIN), kept="wijk"))
    return shown


def _chip(part: Part, knowledge: Knowledge, words: Vocabularies) -> ChipData:
    if not part.settled:
        said = translate("QuickEntry", "{said}: which one?").format(said=_said(part))
        return ChipData(_shortened(said), Tone.CONCERN)
    if isinstance(part.value, SignalValue):
        return _signal(part.value, words)
    if isinstance(part.value, FollowupValue):
        return ChipData(_shortened(_step(part.value, knowledge.known.today)), Tone.MILD)
    return ChipData(_shortened(_plain(part, knowledge, words)))


def _not_saved(part: Part, knowledge: Knowledge, words: Vocabularies) -> ChipData:
    """A term of a contact in a text that makes none."""
    said = _said(part) if not part.settled else _plain(part, knowledge, words)
    told = translate("QuickEntry", "{said}: not saved, this is no contact").format(said=_shortened(said))
    return ChipData(told, Tone.CONCERN)


def _unfit(unfit: Unfit, text: str, words: Vocabularies) -> ChipData:
    """What stands there, and what to do about it, in a quiet tone."""
    said = _shortened(text[unfit.start : unfit.end])
    if unfit.meant == DAY:
        told = translate("QuickEntry", "{said} stays text; is it the day, begin with {said}:").format(
            said=said
        )
    elif unfit.second:
        told = translate("QuickEntry", "{said} is a second one and stays text").format(said=said)
    elif unfit.sign == "#":
        told = translate("QuickEntry", "{said} is in no list and stays text").format(said=said)
    elif unfit.sign == "@":
        told = translate("QuickEntry", "{said} is no name and stays text").format(said=said)
    else:
        level = short_word(words, "signal_level", unfit.meant).lower()
        told = translate("QuickEntry", "{said}: did you mean !{level}?").format(said=said, level=level)
    return ChipData(told, Tone.PLAIN)


def _signal(signal: SignalValue, words: Vocabularies) -> ChipData:
    level = Level(signal.level)
    said = (
        short_word(words, "signal_level", signal.level),
        short_word(words, "life_domain", signal.domain),
    )
    return ChipData(" · ".join(filter(None, said)), TONES[level], level)


def _plain(part: Part, knowledge: Knowledge, words: Vocabularies) -> str:
    match part.value:
        case PersonValue() as person:
            return _person(part, person, knowledge)
        case PlaceValue() as place:
            return _place_said(place.candidates[0], knowledge, words)
        case TermValue() as terms:
            return _term(terms.candidates[0], words)
        case time() as at:
            return f"{at:%H:%M}"
        case date() as day:
            return short_day(day, knowledge.known.today)
        case minutes:
            return translate("QuickEntry", "{n} min").format(n=minutes)


def _person(part: Part, value: PersonValue, knowledge: Knowledge) -> str:
    if part.kind is PartKind.NEW_PERSON:
        return translate("QuickEntry", "{name}, new").format(name=value.name)
    full = knowledge.full_names.get(value.candidates[0], "")
    return full or value.name


def _place(place: PlaceRef, words: Vocabularies) -> str:
    """A place by name and kind: 'De Schakel (Buurthuis)'."""
    kind = short_word(words, "location_kind", place.kind)
    return f"{place.name} ({kind})" if place.name and kind else place.name or kind


def _place_said(place: PlaceRef, knowledge: Knowledge, words: Vocabularies) -> str:
    """The place, and that it is a new one where no record knows its name."""
    if place.name and knowledge.known.places.called(name_key(place.name)) is None:
        return translate("QuickEntry", "{name}, new place").format(name=place.name)
    return _place(place, words)


def _term(term: TermRef, words: Vocabularies) -> str:
    return short_word(words, term.vocabulary, term.key)


def _step(step: FollowupValue, today: date) -> str:
    day = translate("QuickEntry", "in a week") if step.day is None else short_day(step.day, today)
    at = f" {step.at:%H:%M}" if step.at else ""
    return f"{day}{at}: {step.what}" if step.what else f"{day}{at}"


def _said(part: Part) -> str:
    if isinstance(part.value, PersonValue):
        return part.value.name
    if isinstance(part.value, PlaceValue):
        return part.value.said
    return part.stays or ""


def _shortened(text: str) -> str:
    line = " ".join(text[: LONGEST * 2].split())
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"
