# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a story, as text that the vault keeps until it is saved."""

from dataclasses import dataclass

from kjw_desktop.domain.accounts import Story
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.reports.desk.drafted_form import RecordDraft

KEY = "verhaal"
STORIES = "stories"
"""Told to the words of a report: go to where stories are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDraft(RecordDraft):
    """A half-written story; `known` is the id of one that is changed, '' for a new one.

    `people` are ids of young people in the journal, `new` the names typed for new ones; `whose` is ONE or
    SEVERAL.
    """

    day: str = ""
    title: str = ""
    whose: str = ""
    people: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    typed: str = ""
    situation: str = ""
    what_we_did: str = ""
    what_changed: str = ""
    quote: str = ""
    themes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()

    @classmethod
    def of(cls, story: Story) -> "StoryDraft":
        """What the form begins with for a story that was written before."""
        return cls(
            known=str(story.id),
            day=typed_day(story.day),
            title=story.title,
            whose=SEVERAL if story.composite else ONE,
            people=tuple(str(person) for person in story.person_ids),
            situation=story.situation,
            what_we_did=story.what_we_did,
            what_changed=story.what_changed,
            quote=story.quote,
            themes=story.themes,
            outcomes=story.outcomes,
        )


ONE, SEVERAL = "one", "several"
"""A story of one young person, or one that is composed of several."""
