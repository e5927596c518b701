# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three questions for the conversation, each with the worker's own beginning of an answer."""

from kjw_desktop.reports.quarter.parts import TalkPart
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import plain


def talk(material: Material) -> TalkPart:
    """The part TALK."""
    questions = material.said.many("talk.questions")
    answers = material.own.answers if material.own else ("",) * len(questions)
    return TalkPart(
        title=material.said.say("talk.title"),
        note=material.said.say("talk.note"),
        questions=tuple(zip(questions, map(plain, answers), strict=True)),
    )
