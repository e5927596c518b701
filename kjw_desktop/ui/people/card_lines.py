# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a young person's page: the five lines before a talk, and the facts beside them."""

from collections.abc import Iterable
from datetime import date

from kjw_desktop.domain.care import Consent, Referral
from kjw_desktop.domain.conversation_card import ConsentStanding, ConversationCard, Standing
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person, PersonGoal, Vulnerability
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.day_words import ago, due, short_day
from kjw_desktop.ui.people.person_file import PersonFile
from kjw_desktop.ui.terms import short_word, word

Line = tuple[str, str]
"""What a line is about, and what it says."""

LONGEST = 160
"""Letters of a note on a line; the timeline has all of it."""


def card_lines(card: ConversationCard, words: Vocabularies, today: date) -> tuple[Line, ...]:
    """The five lines; one that has nothing to say says so."""
    nothing = translate("Person", "nothing noted")
    said = (
        (translate("Person", "Ask"), _question(card)),
        (translate("Person", "Last time"), _last(card, words, today)),
        (translate("Person", "Agreed"), _joined(_agreed(each, today) for each in card.agreed)),
        (translate("Person", "Consent"), _joined(_consent(each, words) for each in card.consents)),
        (translate("Person", "Do not offer"), _joined(_ended(each, words) for each in card.not_again)),
    )
    return tuple((about, text or nothing) for about, text in said)


def fact_lines(file: PersonFile, words: Vocabularies, today: date) -> tuple[Line, ...]:
    """When seen, what comes next, what was told of the registration, who is near, and how to reach them."""
    person, agreed = file.person, file.card.agreed
    lines = (
        (translate("Person", "Last seen"), ago(file.last_seen, today) if file.last_seen else _never()),
        (translate("Person", "Next"), _agreed(agreed[0], today) if agreed else _nothing_planned()),
        (translate("Person", "Told what I write"), _informed(file.informed, today)),
        (translate("Person", "Network"), _network(person, words)),
        (translate("Person", "Reach"), _joined((person.phone, person.email, *person.handles))),
    )
    return tuple((about, text) for about, text in lines if text)


def goal_lines(person: Person, words: Vocabularies, today: date) -> str:
    """Own goals, in the young person's words where there are any, and what was reached; '' without goals."""

    def said(goal: PersonGoal) -> str:
        told = _goal_words(goal.words, word(words, "person_goal", goal.key))
        return f"{told} ({short_day(goal.reached_on, today)})" if goal.reached_on else told

    still = _joined(said(goal) for goal in person.goals if not goal.reached_on)
    reached = _joined(said(goal) for goal in person.goals if goal.reached_on)
    lines = (
        translate("Person", "Own goal: {goals}").format(goals=still) if still else "",
        translate("Person", "Reached: {goals}").format(goals=reached) if reached else "",
    )
    return "\n".join(line for line in lines if line)


def vulnerability_line(person: Person, words: Vocabularies, today: date) -> str:
    """What is vulnerable, each with day, source and note; '' for nothing, or without a strength beside it."""
    if not person.strengths or not person.vulnerabilities:
        return ""

    def said(each: Vulnerability) -> str:
        told = translate("Person", "{what} ({day}, {source})").format(
            what=short_word(words, "vulnerability", each.key),
            day=short_day(each.noted_on, today),
            source=each.source,
        )
        return f"{told}: {each.note}" if each.note else told

    noted = _joined(said(each) for each in person.vulnerabilities)
    return translate("Person", "To reckon with: {noted}").format(noted=noted)


def short(text: str) -> str:
    """The first line of a text, at most `LONGEST` letters."""
    first = " ".join(text.split())
    return first if len(first) <= LONGEST else first[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _goal_words(own: str, label: str) -> str:
    return translate("Person", "“{words}”").format(words=own) if own else label


def _question(card: ConversationCard) -> str:
    if card.question is not None:
        asked = short(card.question.observation).rstrip(".")
        return translate("Person", "how is it now: {what}").format(what=asked)
    if card.goal:
        return translate("Person", "how is it going with “{goal}”").format(goal=card.goal)
    return ""


def _last(card: ConversationCard, words: Vocabularies, today: date) -> str:
    if card.last is None:
        return ""
    kind = short_word(words, "contact_kind", card.last.kind).lower()
    told = short(card.last.note) or kind
    return f"{told} ({short_day(card.last.day, today)})"


def _agreed(followup: Followup, today: date) -> str:
    return f"{short(followup.what)} ({due(followup.day, today)})"


def _consent(each: ConsentStanding, words: Vocabularies) -> str:
    consent = each.consent
    kind = short_word(words, "consent_kind", consent.kind).split(",", 1)[0]
    what = " ".join(part for part in (kind.lower(), short_word(words, "partner", consent.partner)) if part)
    forms = {
        Standing.GIVEN: translate("Person", "{what}: yes"),
        Standing.INCOMPLETE: translate("Person", "{what}: not by everybody"),
        Standing.REFUSED: translate("Person", "{what}: no"),
        Standing.ASK_AGAIN: translate("Person", "{what}: ask again"),
    }
    return forms[each.standing].format(what=what)


def _ended(record: Referral | Followup, words: Vocabularies) -> str:
    if isinstance(record, Followup):
        return f"{short(record.what)} ({short(record.reason)})"
    what = word(words, "partner", record.partner) or short_word(words, "referral_kind", record.kind)
    return f"{what} ({short_word(words, 'referral_state', record.state).lower()})"


def _informed(consent: Consent | None, today: date) -> str:
    if consent is None:
        return translate("Person", "not yet")
    return short_day(consent.day, today)


def _network(person: Person, words: Vocabularies) -> str:
    return _joined(
        " ".join(part for part in (short_word(words, "relation_kind", each.kind), each.name) if part)
        for each in person.relatives
    )


def _never() -> str:
    return translate("Person", "never yet")


def _nothing_planned() -> str:
    return translate("Person", "nothing planned")


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
