# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the choice, the answers and the states of a meldcode record are called, in its form and to read."""

from kjw_desktop.domain.meldcode_rules import NO, NO_REPORT, REPORT, UNKNOWN, YES, StepState
from kjw_desktop.language import translate


def choice_word(choice: str) -> str:
    """What step 5 decided; what is no choice of today's list is left as it is."""
    return {
        REPORT: translate("MeldcodeWords", "Report to Veilig Thuis"),
        NO_REPORT: translate("MeldcodeWords", "Not report to Veilig Thuis"),
    }.get(choice, choice)


def answer_word(answer: str) -> str:
    """The answer to a question that is weighed."""
    return {
        YES: translate("MeldcodeWords", "Yes"),
        NO: translate("MeldcodeWords", "No"),
        UNKNOWN: translate("MeldcodeWords", "I do not know"),
    }.get(answer, answer)


def state_word(state: str) -> str:
    """How far a step is."""
    return {
        StepState.OPEN.value: translate("MeldcodeWords", "open"),
        StepState.BUSY.value: translate("MeldcodeWords", "begun"),
        StepState.DONE.value: translate("MeldcodeWords", "finished"),
    }.get(state, state)
