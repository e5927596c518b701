# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a referral goes on: its states by their days, the wait, the missing word, and youth care beside it.

A referral is a loop that people go through by hand: nothing here changes a state.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.vocabulary import Vocabulary

SENT, WAITING, ACCEPTED, FINISHED = "verstuurd", "wachtlijst", "geaccepteerd", "afgerond"
NO_WORD = "geen_terugkoppeling"
INCOMING = "inkomend"
ANONYMOUS = "anoniem_consult"
ASK_FOR_WORD = "terugkoppeling"
"""The kind (`followup_kind`) of a follow-up that asks how it went."""

ENDED = frozenset({"toestemming_nee", "afgewezen", FINISHED, "niet_meer_nodig", "ingetrokken", NO_WORD})
"""The states after which nobody waits for anything; somebody may still take it up again."""

USUAL_DAYS_WITHOUT_WORD = 14
"""Where the list of states (`referral_state`) does not say it."""

SHARES = frozenset({"toeleiding", "verwijzing", "gezamenlijk"})
"""The kinds (`referral_kind`) in which a partner is told who it is about."""

SPOKEN_KINDS = frozenset({"informatie", ANONYMOUS, "gezamenlijk", INCOMING})
"""The kinds that are a talk with the partner on their own day."""

SPOKEN_STATES = frozenset({SENT, WAITING, ACCEPTED, "afgewezen", FINISHED})
"""The states that come about in a talk with the partner, or by their answer."""

YOUTH_CARE_PARTNERS = frozenset({"jeugdhulp", "ggz"})
"""The partners (`partner`) whose help is youth care (Jeugdwet, article 1.1: help, and mental health care)."""

_PHASES = {
    "overwogen": "voor",
    "toestemming_gevraagd": "voor",
    SENT: "voor",
    WAITING: "voor_wachtlijst",
    ACCEPTED: "tijdens",
    FINISHED: "na",
}


@dataclass(frozen=True, slots=True)
class Wait:
    """A stay on a waiting list; `until` is the day of the state that ended it, None while it lasts."""

    since: date
    until: date | None = None

    def days(self, today: date) -> int:
        """How long it lasted, or lasts on `today`; never less than nothing."""
        return max(((self.until or today) - self.since).days, 0)

    def holds(self, day: date, today: date) -> bool:
        """Whether `day` falls in it; the day on which it ended counts."""
        return self.since <= day <= (self.until or today)


@dataclass(frozen=True, slots=True)
class Bridged:
    """What was done while somebody waited: the days of the wait, and the contacts in them."""

    wait: Wait
    days: int
    contacts: int


def with_step(steps: Iterable[ReferralStep], step: ReferralStep) -> tuple[ReferralStep, ...]:
    """`steps` with one more, by day; of one day in the order they were written.

    So what is written down late, a state before the last one's day, takes its place and the latest stays.
    """
    return tuple(sorted((*steps, step), key=lambda each: each.day))


def is_open(referral: Referral) -> bool:
    """Whether somebody still waits for something."""
    return referral.state not in ENDED


def waits(steps: Iterable[ReferralStep]) -> tuple[Wait, ...]:
    """Every stay on a waiting list, the earliest first; two entries after each other are one stay."""
    found: list[Wait] = []
    for step in sorted(steps, key=lambda each: each.day):
        running = found[-1] if found and found[-1].until is None else None
        if step.state == WAITING and running is None:
            found.append(Wait(step.day))
        elif step.state != WAITING and running is not None:
            found[-1] = Wait(running.since, step.day)
    return tuple(found)


def bridged(steps: Iterable[ReferralStep], contact_days: Iterable[date], today: date) -> tuple[Bridged, ...]:
    """Every wait with the contacts that came about in it; `contact_days` has a day for each of them."""
    days = [day for day in contact_days if day <= today]
    return tuple(
        Bridged(wait, wait.days(today), sum(wait.holds(day, today) for day in days)) for wait in waits(steps)
    )


def days_without_word(states: Vocabulary) -> int:
    """After how many days the list of states proposes to ask for word."""
    for term in states.terms:
        if "suggest_after_days" in term.attributes:
            return int(term.attributes["suggest_after_days"])
    return USUAL_DAYS_WITHOUT_WORD


def silent_since(
    referral: Referral, asked: Iterable[Followup], today: date, days: int = USUAL_DAYS_WITHOUT_WORD
) -> date | None:
    """Since when no word came after it was sent, where that is `days` or longer; else None.

    Of the follow-ups linked to it (`asked`) those that ask for word count: while one is open nothing is
    proposed, and one that was done begins the days anew. What came in, and what was a talk without a name,
    waits for no word.
    """
    if referral.kind in (INCOMING, ANONYMOUS) or referral.state != SENT:
        return None
    asking = [each for each in asked if each.kind == ASK_FOR_WORD]
    if any(not each.settled for each in asking):
        return None
    done = [each.done_on or each.day for each in asking if each.settled]
    since = max([referral.steps[-1].day, *(day for day in done if day <= today)])
    return since if since + timedelta(days=days) <= today else None


def tells_who(kind: str) -> bool:
    """Whether a referral of this kind tells a partner who it is about, so that consent matters."""
    return kind in SHARES


def needs_somebody(kind: str) -> bool:
    """Whether it makes no sense without a young person.

    What came in may begin without a name, and a talk without a name has none; information may be general.
    """
    return kind in SHARES


def youth_care_phase(kind: str, partner: str | None, state: str | None) -> str | None:
    """The key of `youth_care_phase` that a state proposes for the young person; None for no proposal.

    Only for a referral out to youth care. What ended without help proposes nothing: what held before is then
    for the worker to say.
    """
    if kind not in SHARES or partner not in YOUTH_CARE_PARTNERS or state is None:
        return None
    return _PHASES.get(state)


def usual_state(kind: str) -> str:
    """The state that a referral of this kind usually begins with, as a proposal.

    A talk and information are done when they are written down; what comes in was taken up.
    """
    if kind in ("informatie", ANONYMOUS):
        return FINISHED
    return ACCEPTED if kind == INCOMING else "overwogen"
