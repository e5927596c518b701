# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How consents are told: what for, how it stands, who has to say yes, and on which ground."""

from collections.abc import Iterable
from datetime import date

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH, BirthKnown, Needed, Role, Standing, State, Why
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.tokens import Tone

TONES = {
    State.GIVEN: Tone.STRENGTH,
    State.INCOMPLETE: Tone.CONCERN,
    State.ASK_AGAIN: Tone.CONCERN,
    State.REFUSED: Tone.SERIOUS,
    State.WITHDRAWN: Tone.SERIOUS,
}


def about(words: Vocabularies, kind: str, partner: str | None) -> str:
    """What a consent is for: its kind, and with whom."""
    whom = word(words, "partner", partner)
    if kind == SHARED_WITH and whom:
        return translate("Consents", "Share with: {partner}").format(partner=whom)
    said = short_word(words, "consent_kind", kind).split(",", 1)[0]
    return " · ".join(part for part in (said, whom) if part)


def state_word(stands: Standing) -> str:
    """How it stands, in a word or two."""
    if stands.why is Why.NOTICE:
        return translate("Consents", "told")
    return {
        State.GIVEN: translate("Consents", "yes"),
        State.INCOMPLETE: translate("Consents", "not by everybody"),
        State.ASK_AGAIN: translate("Consents", "ask again"),
        State.REFUSED: translate("Consents", "no"),
        State.WITHDRAWN: translate("Consents", "withdrawn"),
        State.LEFT_UNASKED: translate("Consents", "not asked, with a reason"),
        State.NOT_NEEDED: translate("Consents", "not needed"),
        State.ABSENT: translate("Consents", "not yet"),
    }[stands.state]


def standing_detail(stands: Standing, today: date) -> str:
    """Since when, until when, why, and who is missing."""
    parts = [_why(stands, today)]
    if stands.state in (State.GIVEN, State.REFUSED, State.WITHDRAWN) and stands.since:
        parts.insert(0, translate("Consents", "since {day}").format(day=short_day(stands.since, today)))
    if stands.until:
        parts.append(translate("Consents", "until {day}").format(day=short_day(stands.until, today)))
    if stands.who_is_missing and stands.state in (State.INCOMPLETE, State.ASK_AGAIN):
        parts.append(translate("Consents", "still to ask: {who}").format(who=roles(stands.who_is_missing)))
    return " · ".join(part for part in parts if part)


def due_detail(stands: Standing, day: date, today: date) -> str:
    """Why a consent is to be asked again, or from which day."""
    why = _why(stands, today)
    return why or translate("Consents", "holds until {day}").format(day=short_day(stands.until or day, today))


def roles(who: Iterable[Role]) -> str:
    """Who has to say yes: 'de jeugdige en een ouder of voogd'."""
    said = {
        Role.YOUNG_PERSON: translate("Consents", "the young person"),
        Role.PARENTS: translate("Consents", "a parent or guardian"),
    }
    named = [said[role] for role in Role if role in set(who)]
    if len(named) == 1:
        return named[0]
    return translate("Consents", "{one} and {other}").format(one=named[0], other=named[1])


def needed_lines(needed: Needed, coming: tuple[date, int] | None, today: date) -> tuple[str, ...]:
    """Who has to say yes at this age and how that is known, and from when everything is asked again."""
    lines = [_needed(needed), _known(needed)]
    if coming is not None:
        day, age = coming
        told = translate("Consents", "{age} on {day}: from then on you ask everything again.")
        lines.append(told.format(age=age, day=short_day(day, today)))
    return tuple(line for line in lines if line)


def unclear() -> str:
    """Where the law is not clear."""
    return translate("Consents", "The law is not clear here: ask your data protection officer.")


def ground_lines(settings: Settings, words: Vocabularies) -> tuple[str, ...]:
    """The organisation's ground, what it leaves open, and whom to ask."""
    ground = word(words, "legal_basis", settings.legal_basis)
    whom = settings.privacy_officer or translate("Consents", "your data protection officer")
    return (
        translate("Consents", "Ground of your organisation: {ground}.").format(ground=ground),
        translate(
            "Consents",
            "Whether a consent is needed beside this ground is not always clear. Ask {officer}.",
        ).format(officer=whom),
    )


def given_by(consent: Consent, words: Vocabularies) -> str:
    """Who said it, by their places."""
    return ", ".join(short_word(words, "consent_giver", giver) for giver in consent.givers)


def history_detail(consent: Consent, words: Vocabularies, today: date) -> str:
    """One record: who, what for in words, until when, why."""
    parts = [given_by(consent, words), " ".join(consent.purpose.split())]
    if consent.valid_until and consent.kind != TOLD_WHAT_IS_KEPT:
        parts.append(translate("Consents", "until {day}").format(day=short_day(consent.valid_until, today)))
    if consent.withdrawn_on:
        day = short_day(consent.withdrawn_on, today)
        parts.append(translate("Consents", "withdrawn on {day}").format(day=day))
    parts.append(" ".join(consent.reason.split()))
    return " · ".join(part for part in parts if part)


def _why(stands: Standing, today: date) -> str:
    since = short_day(stands.since, today) if stands.since else ""
    ended = stands.state is State.ASK_AGAIN
    told = {
        Why.PLAIN: translate("Consents", "ended on {day}") if ended else "",
        Why.RAN_OUT: translate("Consents", "ran out, since {day}"),
        Why.BIRTHDAY: translate("Consents", "turned {age} on {day}"),
        Why.EXCEPTION: translate("Consents", "the young person alone, with a reason"),
        Why.GIVER_UNKNOWN: translate("Consents", "who gave it is not written down"),
        Why.KIND: translate("Consents", "only tell it"),
        Why.NOTICE: "",
    }
    return told[stands.why].format(age=stands.age, day=since)


def _needed(needed: Needed) -> str:
    if needed.both:
        told = translate(
            "Consents",
            "From 12 to 15 the young person and a parent or guardian say yes. With a reason the young person "
            "alone can.",
        )
        return f"{told} {unclear()}"
    if Role.YOUNG_PERSON in needed.givers:
        return translate("Consents", "From 16 on the young person decides.")
    return translate("Consents", "Under 12 a parent or guardian decides.")


def _known(needed: Needed) -> str:
    return {
        BirthKnown.DAY: "",
        BirthKnown.YEAR: translate("Consents", "Only the year of birth is known: the younger age counts."),
        BirthKnown.NOT: translate("Consents", "No birth is known: the youngest age counts."),
        BirthKnown.TO_COME: translate(
            "Consents", "The birth is still to come: look at it. Until then the youngest age counts."
        ),
    }[needed.known]
