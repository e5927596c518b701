# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the meldcode form, as text that the vault keeps until it is saved, and as a record."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from uuid import UUID

from kjw_desktop.domain.care import Meldcode, MeldcodeAnswer, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.dutch_day import parse_day, parse_time
from kjw_desktop.domain.meldcode_rules import (
    CONSULTATION,
    STEPS,
    TALK,
    StepState,
    order_reason,
    rows_of,
    state_of,
)
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.ui.day_words import typed_day

KEY = "meldcode"
TOLD = ("verteld_jeugdige", "verteld_ouder", "verteld_derde")
"""The certainties of what somebody said; such facts stand after those that were seen."""
ANONYMOUS, NAMED = "anoniem", "op_naam"
_TEXTS = dict.fromkeys(("suspicion", "no_talk_reason", "decision", "informed"), "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactDraft:
    """A fact as typed."""

    text: str = ""
    day: str = ""
    at: str = ""
    certainty: str = ""
    told_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkDraft:
    """A consultation or a talk as typed; `named` is '' until somebody chose."""

    whom: str = ""
    day: str = ""
    text: str = ""
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDraft:
    """An answer and its reasoning as typed."""

    question: str
    answer: str = ""
    reasoning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldcodeDraft:
    """A record as it stands in the form; `revision` is 0 for one that the journal does not hold yet.

    `done` are the steps that the worker finished, `reasons` pairs of a step and why it was taken early.
    """

    id: str
    day: str
    revision: int = 0
    people: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    facts: tuple[FactDraft, ...] = ()
    suspicion: str = ""
    consulted: tuple[TalkDraft, ...] = ()
    talks: tuple[TalkDraft, ...] = ()
    no_talk_reason: str = ""
    answers: tuple[AnswerDraft, ...] = ()
    choice: str = ""
    decision: str = ""
    informed: str = ""
    done: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "MeldcodeDraft | None":
        """The draft that `to_text` wrote; None for anything else."""
        try:
            kept = json.loads(text)
            for name, make in (
                ("facts", FactDraft),
                ("consulted", TalkDraft),
                ("talks", TalkDraft),
                ("answers", AnswerDraft),
            ):
                kept[name] = tuple(make(**each) for each in kept[name])
            for name in ("people", "linked", "done"):
                kept[name] = tuple(kept[name])
            kept["reasons"] = tuple((step, reason) for step, reason in kept["reasons"])
            return cls(**kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


def of_record(meldcode: Meldcode) -> MeldcodeDraft:
    """What the form shows of a record."""
    talks = {
        step: tuple(_talk(row, meldcode.day) for row in rows_of(meldcode, step))
        for step in (CONSULTATION, TALK)
    }
    reasons = ((step, order_reason(meldcode, step)) for step in STEPS)
    return MeldcodeDraft(
        id=str(meldcode.id),
        day=meldcode.day.isoformat(),
        revision=meldcode.stamp.revision if meldcode.stamp else 0,
        people=tuple(str(person) for person in meldcode.person_ids),
        linked=tuple(str(target) for target in meldcode.linked),
        facts=tuple(_fact(fact) for fact in sorted(meldcode.facts, key=lambda each: each.certainty in TOLD)),
        suspicion=meldcode.suspicion,
        consulted=tuple(each for each in talks[CONSULTATION] if written(each)),
        talks=tuple(each for each in talks[TALK] if written(each)),
        no_talk_reason=meldcode.no_talk_reason,
        answers=tuple(
            AnswerDraft(question=a.question, answer=a.answer, reasoning=a.reasoning)
            for a in sorted(meldcode.answers, key=lambda each: each.question)
            if a.answer or a.reasoning.strip()
        ),
        choice=meldcode.choice or "",
        decision=meldcode.decision,
        informed=meldcode.informed,
        done=tuple(step for step in STEPS if state_of(meldcode, step) is StepState.DONE),
        reasons=tuple((step, reason) for step, reason in reasons if reason),
    )


def begun_with(meldcode: Meldcode, signal: Signal) -> MeldcodeDraft:
    """A new record, with what the signal says as its first fact: it may be changed."""
    fact = FactDraft(
        text=signal.observation,
        day=typed_day(signal.day),
        at=f"{signal.at:%H:%M}" if signal.at else "",
        certainty=signal.certainty or "",
        told_by=signal.told_by,
    )
    return replace(of_record(meldcode), facts=(fact,), suspicion=signal.meaning)


def laid_together(began: MeldcodeDraft, mine: MeldcodeDraft, theirs: MeldcodeDraft) -> MeldcodeDraft:
    """Both changes of one record; of a question or a reason that both wrote, mine stays.

    Where each decided otherwise nothing is chosen any more: the program decides nothing.
    """
    both = merged(began, mine, theirs, _TEXTS)
    if mine.choice != theirs.choice and began.choice not in (mine.choice, theirs.choice):
        both = replace(both, choice="")
    answers = {each.question: each for each in reversed(both.answers)}
    return replace(
        both,
        answers=tuple(answers[question] for question in sorted(answers)),
        reasons=tuple(dict(reversed(both.reasons)).items()),
    )


def written(talk: TalkDraft) -> bool:
    """Whether anything stands there that would be missed."""
    return bool(talk.whom.strip() or talk.text.strip())


def to_record(draft: MeldcodeDraft, base: Meldcode, today: date) -> Meldcode:
    """`base` with what the draft holds; the form asks for days that are none before it saves."""
    facts = (fact for fact in draft.facts if fact.text.strip())
    answers = (each for each in draft.answers if each.answer or each.reasoning.strip())
    return replace(
        base,
        linked=tuple(UUID(target) for target in draft.linked),
        facts=tuple(
            MeldcodeFact(
                parse_day(fact.day, today) or today,
                fact.certainty,
                fact.text,
                parse_time(fact.at),
                fact.told_by.strip(),
            )
            for fact in facts
        ),
        steps=tuple(row for step in STEPS for row in _rows(draft, base, step, today)),
        answers=tuple(MeldcodeAnswer(each.question, each.answer, each.reasoning) for each in answers),
        suspicion=draft.suspicion,
        no_talk_reason=draft.no_talk_reason,
        choice=draft.choice or None,
        decision=draft.decision,
        informed=draft.informed,
    )


def _rows(draft: MeldcodeDraft, base: Meldcode, step: str, today: date) -> tuple[MeldcodeStep, ...]:
    done, reason = step in draft.done, dict(draft.reasons).get(step, "")
    kept = rows_of(base, step)
    if not (done or reason.strip() or _begun(draft, step)):
        return tuple(row for row in kept if state_of(base, step) is StepState.OPEN)
    state = (StepState.DONE if done else StepState.BUSY).value
    talks = [each for each in _talks(draft, step) if written(each)]
    rows = [_row(step, state, each, today) for each in talks]
    if not rows:
        old = kept[0] if kept and step not in (CONSULTATION, TALK) else MeldcodeStep(step, state)
        rows = [replace(old, state=state, day=old.day or today)]
    return (replace(rows[0], reason=reason), *rows[1:])


def _row(step: str, state: str, talk: TalkDraft, today: date) -> MeldcodeStep:
    return MeldcodeStep(
        step,
        state,
        parse_day(talk.day, today) or today,
        talk.text,
        "",
        talk.whom.strip(),
        talk.named == ANONYMOUS,
    )


def _talks(draft: MeldcodeDraft, step: str) -> tuple[TalkDraft, ...]:
    return {CONSULTATION: draft.consulted, TALK: draft.talks}.get(step, ())


def _begun(draft: MeldcodeDraft, step: str) -> bool:
    words: dict[str, tuple[str, ...]] = {
        STEPS[0]: (draft.suspicion, *(fact.text for fact in draft.facts)),
        CONSULTATION: tuple(each.whom + each.text for each in draft.consulted),
        TALK: (draft.no_talk_reason, *(each.whom + each.text for each in draft.talks)),
        STEPS[3]: tuple(each.answer + each.reasoning for each in draft.answers),
        STEPS[4]: (draft.choice, draft.decision, draft.informed),
    }
    return any(word.strip() for word in words[step])


def _fact(fact: MeldcodeFact) -> FactDraft:
    return FactDraft(
        text=fact.text,
        day=typed_day(fact.day),
        at=f"{fact.at:%H:%M}" if fact.at else "",
        certainty=fact.certainty,
        told_by=fact.told_by,
    )


def _talk(row: MeldcodeStep, otherwise: date) -> TalkDraft:
    named = ANONYMOUS if row.anonymous else NAMED
    return TalkDraft(
        whom=row.consulted,
        day=typed_day(row.day or otherwise),
        text=row.text,
        named=named if row.consulted else "",
    )
