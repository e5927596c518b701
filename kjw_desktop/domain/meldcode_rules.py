# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The five steps of the meldcode: what each still lacks, where there is a gap, and when to remind.

Nothing here judges: no answer is weighed, and no step follows of itself. The steps and the questions are
those of the assessment framework that is in force since 1 January 2019 (Wet verplichte meldcode; lists
`meldcode_step` and `meldcode_question`). They may be taken in any order; a step finished before an earlier
one wants a reason.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum

from kjw_desktop.domain.care import Meldcode, MeldcodeStep
from kjw_desktop.domain.working_days import working_days_after, working_days_between

FACTS, CONSULTATION, TALK, WEIGHING, DECISION = STEPS = ("stap_1", "stap_2", "stap_3", "stap_4", "stap_5")
"""The keys of `meldcode_step`, in the order of the law."""

QUESTIONS = ("av_1", "av_2", "av_3", "av_4", "av_5")
"""The keys of `meldcode_question`. With no suspicion left after the first, the others need no answer."""

REPORT, NO_REPORT = CHOICES = ("melden", "niet_melden")
"""What step 5 may decide; a record starts with neither."""

YES, NO, UNKNOWN = ANSWERS = ("ja", "nee", "weet_niet")
"""What a question may be answered with."""

WORKING_DAYS_TO_REMIND = 3
"""Every so many working days the record asks to be handed over to the organisation (journey 4.3)."""


class StepState(StrEnum):
    """How far a step is; only the worker moves it."""

    OPEN = "open"
    BUSY = "bezig"
    DONE = "gedaan"


class Lack(StrEnum):
    """What a step wants before it can be finished."""

    FACT = "fact"
    CERTAINTY = "certainty"
    CONSULTED = "consulted"
    ADVICE = "advice"
    TALK_OR_REASON = "talk_or_reason"
    ANSWER = "answer"
    REASONING = "reasoning"
    CHOICE = "choice"
    DECISION = "decision"
    INFORMED = "informed"
    ORDER_REASON = "order_reason"


def rows_of(meldcode: Meldcode, step: str) -> tuple[MeldcodeStep, ...]:
    """What is kept of a step: for steps 2 and 3 one row a consultation or talk."""
    return tuple(row for row in meldcode.steps if row.step == step)


def state_of(meldcode: Meldcode, step: str) -> StepState:
    """How far `step` is. It is done when every row of it is; rows only planned leave it open."""
    states = [row.state for row in rows_of(meldcode, step)]
    if states and all(state == StepState.DONE for state in states):
        return StepState.DONE
    begun = (StepState.BUSY, StepState.DONE)
    return StepState.BUSY if any(state in begun for state in states) else StepState.OPEN


def before(step: str) -> tuple[str, ...]:
    """The steps that the law puts before `step`."""
    return STEPS[: STEPS.index(step)]


def passed_over(meldcode: Meldcode, step: str) -> tuple[str, ...]:
    """The steps before `step` that are not done."""
    return tuple(earlier for earlier in before(step) if state_of(meldcode, earlier) is not StepState.DONE)


def gaps(meldcode: Meldcode) -> tuple[str, ...]:
    """The steps that are not done although a later one is done, in order."""
    done = [step for step in STEPS if state_of(meldcode, step) is StepState.DONE]
    return passed_over(meldcode, done[-1]) if done else ()


def order_reason(meldcode: Meldcode, step: str) -> str:
    """Why `step` was taken before an earlier one, as written; empty when nothing was."""
    return next((row.reason for row in rows_of(meldcode, step) if row.reason.strip()), "")


def missing(meldcode: Meldcode, step: str) -> tuple[Lack, ...]:
    """What `step` lacks before the worker can finish it, in the order in which the card asks."""
    lacks = _LACKS[step](meldcode)
    if passed_over(meldcode, step) and not order_reason(meldcode, step):
        lacks = (*lacks, Lack.ORDER_REASON)
    return lacks


def may_finish(meldcode: Meldcode, step: str) -> bool:
    """Whether nothing that `step` needs is missing."""
    return not missing(meldcode, step)


def may_close(meldcode: Meldcode) -> bool:
    """Whether the record can be closed: a decision was taken, and every finished step is whole still.

    Steps passed over stay visible as gaps; each is accounted for by the reason with a later step.
    """
    done = [step for step in STEPS if state_of(meldcode, step) is StepState.DONE]
    return DECISION in done and all(may_finish(meldcode, step) for step in done)


def first_seen(meldcode: Meldcode, signal_days: Iterable[date]) -> date:
    """The day the clock runs from: of the first linked signal or fact, at the latest the record's own."""
    return min([meldcode.day, *signal_days, *(fact.day for fact in meldcode.facts)])


def days_since(first: date, today: date) -> int:
    """Whole days from `first` to `today`; 0 when the clock of the computer was set back."""
    return max(0, (today - first).days)


def reminder_due(meldcode: Meldcode, today: date) -> date | None:
    """The reminder in force: the latest third working day since the record began, `today` or earlier.

    None in the first days, and once the record was handed over to the organisation. Closing the record does
    not stop it: the organisation's own file is what the law asks for.
    """
    if meldcode.handed_over_on is not None or today <= meldcode.day:
        return None
    passed = working_days_between(meldcode.day, today) // WORKING_DAYS_TO_REMIND
    return working_days_after(meldcode.day, passed * WORKING_DAYS_TO_REMIND) if passed else None


def _facts(meldcode: Meldcode) -> tuple[Lack, ...]:
    written = [fact for fact in meldcode.facts if fact.text.strip()]
    if not written:
        return (Lack.FACT,)
    return () if all(fact.certainty for fact in written) else (Lack.CERTAINTY,)


def _consultation(meldcode: Meldcode) -> tuple[Lack, ...]:
    rows = rows_of(meldcode, CONSULTATION)
    lacks = () if rows and all(row.consulted.strip() for row in rows) else (Lack.CONSULTED,)
    return lacks if rows and all(row.text.strip() for row in rows) else (*lacks, Lack.ADVICE)


def _talk(meldcode: Meldcode) -> tuple[Lack, ...]:
    talked = any(row.text.strip() for row in rows_of(meldcode, TALK))
    return () if talked or meldcode.no_talk_reason.strip() else (Lack.TALK_OR_REASON,)


def asked(meldcode: Meldcode) -> tuple[str, ...]:
    """The questions that step 4 wants answered: the first alone when it left no suspicion."""
    none_left = any(a.question == QUESTIONS[0] and a.answer == NO for a in meldcode.answers)
    return QUESTIONS[:1] if none_left else QUESTIONS


def _weighing(meldcode: Meldcode) -> tuple[Lack, ...]:
    given = {answer.question: answer for answer in meldcode.answers if answer.answer in ANSWERS}
    lacks: tuple[Lack, ...] = ()
    if any(question not in given for question in asked(meldcode)):
        lacks = (Lack.ANSWER,)
    if any(question in given and not given[question].reasoning.strip() for question in asked(meldcode)):
        lacks = (*lacks, Lack.REASONING)
    return lacks


def _decision(meldcode: Meldcode) -> tuple[Lack, ...]:
    wanted = (
        (meldcode.choice in CHOICES, Lack.CHOICE),
        (bool(meldcode.decision.strip()), Lack.DECISION),
        (bool(meldcode.informed.strip()), Lack.INFORMED),
    )
    return tuple(lack for there, lack in wanted if not there)


_LACKS: Mapping[str, Callable[[Meldcode], tuple[Lack, ...]]] = {
    FACTS: _facts,
    CONSULTATION: _consultation,
    TALK: _talk,
    WEIGHING: _weighing,
    DECISION: _decision,
}
