# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is missing before a text can be saved, as a question with answers or as a sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.quick_entry.parse import NEW
from kjw_desktop.domain.quick_entry.parts import (
    Parsed,
    Part,
    PersonValue,
    PlaceRef,
    PlaceValue,
    SignalValue,
    Span,
    TermValue,
)
from kjw_desktop.domain.quick_entry.records import Missing
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import mark, translate
from kjw_desktop.sentences import sentence
from kjw_desktop.ui.quick_entry.knowledge import Knowledge
from kjw_desktop.ui.quick_entry.marks import Marks
from kjw_desktop.ui.quick_entry.question import Answer
from kjw_desktop.ui.terms import choices, short_word, word

_SENTENCES = {
    ("note", "empty"): mark("QuickEntry", "Write what happened first."),
    ("observation", "empty"): mark("QuickEntry", "Write behind the ! what you saw or heard."),
    ("what", "empty"): mark("QuickEntry", "Write behind the > what you are going to do."),
    ("day", "future"): mark("QuickEntry", "That day is still to come. What you plan belongs behind a >."),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its answers, and what an answer makes of the marks."""

    words: str
    answers: tuple[Answer, ...]
    mark: Callable[[Marks, object], Marks]


def question(missing: Missing, parsed: Parsed, knowledge: Knowledge, words: Vocabularies) -> Asked | None:
    """The question that would fill in what is missing; None when the text itself has to change."""
    part = next((each for each in parsed.parts if each.span == missing.part), None)
    return asked_of(part, missing.field, knowledge, words) if part is not None else None


def asked_of(part: Part, field: str, knowledge: Knowledge, words: Vocabularies) -> Asked | None:
    """The question about `field` of a part, or which one an unsettled part means."""
    span, value = part.span, part.value
    if isinstance(value, SignalValue):
        return _of_signal(span, value, field, words)
    if part.settled:
        return None
    if isinstance(value, PersonValue):
        names = [(each, knowledge.known.people.label(each)) for each in value.candidates]
        people = [Answer(name, each, _other_name(each, name, knowledge)) for each, name in names]
        new = Answer(value.name, NEW, translate("QuickEntry", "new young person"))
        asks = translate("QuickEntry", "Who is “{name}”?").format(name=value.name)
        return Asked(asks, (*people, new), _choosing(span))
    if isinstance(value, PlaceValue):
        asks = translate("QuickEntry", "Which place is “{word}”?").format(word=value.said)
        return Asked(asks, tuple(_place(each, words) for each in value.candidates), _choosing(span))
    if isinstance(value, TermValue):
        terms = tuple(Answer(word(words, term.vocabulary, term.key), term) for term in value.candidates)
        asks = translate("QuickEntry", "Which one do you mean by “{word}”?").format(word=part.stays or "")
        return Asked(asks, terms, _choosing(span))
    return None


def why_not(missing: Missing) -> str:
    """The sentence for what only the text itself can mend."""
    said = _SENTENCES.get((missing.field, missing.reason))
    if said is not None:
        return translate("QuickEntry", said)
    return sentence(RuleBroken(missing.field, missing.reason))


def _of_signal(span: Span, value: SignalValue, field: str, words: Vocabularies) -> Asked | None:
    if field == "certainty":
        asks = translate("QuickEntry", "{level}: how do you know this?").format(
            level=short_word(words, "signal_level", value.level)
        )
        answers = tuple(Answer(each.label, each.value) for each in choices(words["signal_certainty"]))
        return Asked(asks, answers, lambda marks, key: marks.answer(span, certainty=str(key)))
    if field == "domain":
        asks = translate("QuickEntry", "What is the signal about?")
        answers = tuple(Answer(each.label, each.value) for each in choices(words["life_domain"]))
        return Asked(asks, answers, lambda marks, key: marks.answer(span, domain=str(key)))
    return None


def _place(place: PlaceRef, words: Vocabularies) -> Answer:
    kind = word(words, "location_kind", place.kind)
    return Answer(place.name or kind, place, kind if place.name else "")


def _choosing(span: Span) -> Callable[[Marks, object], Marks]:
    return lambda marks, choice: marks.choose(span, choice)  # type: ignore[arg-type]  # one of the answers


def _other_name(person: object, name: str, knowledge: Knowledge) -> str:
    full = knowledge.full_names.get(person, "")  # type: ignore[call-overload]  # an id
    return full if full != name else ""
