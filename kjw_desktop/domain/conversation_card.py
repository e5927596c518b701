# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Five lines to read before a talk, made of a young person's own records: nothing in them is computed worry.

What to ask, what was told last time, what was agreed, what may be shared, and what not to offer again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent, Referral
from kjw_desktop.domain.consent_rules import State, standings
from kjw_desktop.domain.contacts import ATTEMPT, Contact
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import LEVELS, NEEDS_CERTAINTY, Signal

DROPPED = "vervallen"
"""The state (`followup_state`) of a follow-up that was not done."""
NOT_TAKEN_UP = frozenset({"toestemming_nee", "afgewezen", "niet_meer_nodig", "ingetrokken"})
"""The states (`referral_state`) in which help did not come about."""
REMEMBERED = timedelta(days=365)
"""For how long an offer that came to nothing is worth a line."""

_MOST = 2


class Standing(StrEnum):
    """How a consent stands on a day."""

    GIVEN = "given"
    INCOMPLETE = "incomplete"
    REFUSED = "refused"
    ASK_AGAIN = "ask_again"


_STANDINGS = {
    State.GIVEN: Standing.GIVEN,
    State.INCOMPLETE: Standing.INCOMPLETE,
    State.REFUSED: Standing.REFUSED,
    State.WITHDRAWN: Standing.REFUSED,
    State.ASK_AGAIN: Standing.ASK_AGAIN,
}


@dataclass(frozen=True, slots=True)
class ConsentStanding:
    """A consent and how it stands."""

    consent: Consent
    standing: Standing


@dataclass(frozen=True, slots=True)
class ConversationCard:
    """The five lines as records; each may be empty.

    `question` is an open worry, or else `goal` an own goal in the young person's words. `last` is the latest
    contact that came about, `agreed` what is open, the earliest due first, `consents` the latest of each
    kind and partner, `not_again` offers that came to nothing lately, the latest first.
    """

    question: Signal | None
    goal: str
    last: Contact | None
    agreed: tuple[Followup, ...]
    consents: tuple[ConsentStanding, ...]
    not_again: tuple[Referral | Followup, ...]


def conversation_card(
    person: Person,
    *,
    signals: Iterable[Signal],
    contacts: Iterable[Contact],
    followups: Sequence[Followup],
    consents: Iterable[Consent],
    referrals: Iterable[Referral],
    today: date,
) -> ConversationCard:
    """The card of `person` on `today`, from their own records in any order."""
    question = _question(signals)
    return ConversationCard(
        question=question,
        goal="" if question else _goal(person),
        last=_last(contacts, today),
        agreed=tuple(sorted((f for f in followups if not f.settled), key=lambda f: f.day))[:_MOST],
        consents=standing_consents(consents, person, today),
        not_again=_not_again(referrals, followups, today),
    )


def standing_consents(
    consents: Iterable[Consent], person: Person, today: date
) -> tuple[ConsentStanding, ...]:
    """The latest consent of each kind and partner, and how they stand on `today` (`consent_rules`).

    Having told what is kept is no consent and is left out; so is what was not asked or needs no asking.
    """
    own = [c for c in consents if c.kind != TOLD_WHAT_IS_KEPT and c.day <= today]
    latest: dict[tuple[str, str | None], Consent] = {}
    for consent in sorted(own, key=lambda each: (each.day, each.id)):
        latest[(consent.kind, consent.partner)] = consent
    stand = standings(own, person, today)
    found = ((consent, _STANDINGS.get(stand[about].state)) for about, consent in latest.items())
    return tuple(ConsentStanding(consent, standing) for consent, standing in found if standing)


def _question(signals: Iterable[Signal]) -> Signal | None:
    """The open worry to ask after: the heaviest, of those the newest."""
    worries = [s for s in signals if s.level in NEEDS_CERTAINTY and not s.outcome and not s.closed_on]
    return max(worries, key=lambda s: (LEVELS.index(s.level), s.day, s.id), default=None)


def _goal(person: Person) -> str:
    return next((goal.words for goal in person.goals if goal.words and not goal.reached_on), "")


def _last(contacts: Iterable[Contact], today: date) -> Contact | None:
    came_about = (c for c in contacts if c.kind != ATTEMPT and c.day <= today)
    return max(came_about, key=lambda c: (c.day, c.at is not None, c.at or 0, c.id), default=None)


def _not_again(
    referrals: Iterable[Referral], followups: Iterable[Followup], today: date
) -> tuple[Referral | Followup, ...]:
    since = today - REMEMBERED
    found: list[tuple[date, Referral | Followup]] = [
        *((r.steps[-1].day, r) for r in referrals if r.state in NOT_TAKEN_UP),
        *((f.day, f) for f in followups if f.status == DROPPED and f.reason),
    ]
    found.sort(key=lambda each: (each[0], each[1].id), reverse=True)
    return tuple(record for day, record in found if since <= day)[:_MOST]
