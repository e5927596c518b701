# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of the meldcode form that several of its parts say."""

from datetime import date

from kjw_desktop.domain.meldcode_rules import STEPS, Lack
from kjw_desktop.language import translate


def step_name(step: str) -> str:
    """A step in a few words, with its number."""
    names = (
        translate("Meldcode", "Map the signals"),
        translate("Meldcode", "Consult"),
        translate("Meldcode", "Talk with those concerned"),
        translate("Meldcode", "Weigh"),
        translate("Meldcode", "Decide"),
    )
    place = STEPS.index(step)
    return f"{place + 1}  {names[place]}"


def numbers(steps: tuple[str, ...]) -> str:
    """'1, 3' for steps 1 and 3."""
    return ", ".join(str(STEPS.index(step) + 1) for step in steps)


def clock(first: date, today: date) -> str:
    """How long ago the first signal was."""
    days = max(0, (today - first).days)
    if days == 1:
        return translate("Meldcode", "since the first signal: 1 day")
    return translate("Meldcode", "since the first signal: {n} days").format(n=days)


def lack_word(lack: Lack) -> str:
    """What to do about it, as a sentence."""
    return {
        Lack.FACT: translate("Meldcode", "Write at least one fact."),
        Lack.CERTAINTY: translate("Meldcode", "Say of each fact how you know it."),
        Lack.CONSULTED: translate("Meldcode", "Say whom you consulted, by role."),
        Lack.ADVICE: translate("Meldcode", "Write the advice of each consultation."),
        Lack.TALK_OR_REASON: translate("Meldcode", "Write what was said, or why there was no talk."),
        Lack.ANSWER: translate("Meldcode", "Answer the questions."),
        Lack.REASONING: translate("Meldcode", "Write your reasoning with each answer."),
        Lack.CHOICE: translate("Meldcode", "Choose what you decide."),
        Lack.DECISION: translate("Meldcode", "Write your decision in your own words."),
        Lack.INFORMED: translate("Meldcode", "Write who told the child and the parents, or why nobody did."),
        Lack.ORDER_REASON: translate("Meldcode", "Write why this step comes before an earlier one."),
    }[lack]
