# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which experience stories may be told in a report, and on which ground.

One young person's is told with their consent for it. Without one a story is told only as composed of several,
which the print says; and never of somebody who said no to that (decision 93).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import REFUSED_STATE, WITHDRAWN_STATE, State
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import ConsentMissing, ConsentWithdrawn, RecordGone, StoryUntold
from kjw_desktop.domain.grounds import Grounds
from kjw_desktop.domain.period import Period
from kjw_desktop.reports.grounds import rest_on, stands
from kjw_desktop.reports.reviewed.leaving import may_leave

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

STORY_CONSENT = "citaat_verhaal"
"""The kind of consent (`consent_kind`) that lets one young person's story be told in a report."""
_NO = (State.REFUSED, State.WITHDRAWN)


class StoryStanding(StrEnum):
    """Whether a story may be told, and as whose."""

    CONSENTED = "consented"
    COMPOSED = "composed"
    NO_CONSENT = "no_consent"
    SAID_NO = "said_no"
    OF_NOBODY = "of_nobody"
    KEPT_APART = "kept_apart"

    @property
    def may(self) -> bool:
        """Whether it may."""
        return self in (StoryStanding.CONSENTED, StoryStanding.COMPOSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A story and how it stands on a day; `grounds` are the consents of each young person it is told of.

    `missing` is how the consent stands that is lacking (`consent_rules.State`).
    """

    story: Story
    standing: StoryStanding
    grounds: tuple[Grounds, ...] = ()
    missing: State | None = None

    @property
    def composite(self) -> bool:
        """Whether the print says that it was composed of several."""
        return self.standing is StoryStanding.COMPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story to choose: its day and title, of how many it is told, and how it stands."""

    id: UUID
    day: date
    title: str
    people: int
    standing: StoryStanding
    missing: State | None = None


def stories_to_choose(journal: "Journal", period: Period, today: date) -> tuple[StoryRow, ...]:
    """The stories written down in the period or the year before its end, the newest first.

    Those that may not be told are among them, with the reason; working notes and what belongs to the meldcode
    are not.
    """
    return every_story(journal, today, min(period.start, period.year_ago.end), period.end)


def every_story(
    journal: "Journal", today: date, since: date | None = None, until: date | None = None
) -> tuple[StoryRow, ...]:
    """The stories of these days, both inclusive, as `stories_to_choose` gives them."""
    with journal.snapshot():
        found = [
            telling(journal, story, today)
            for story in journal.records(EntryKind.STORY, since=since, until=until)
            if isinstance(story, Story) and may_leave(story)
        ]
    rows = [
        StoryRow(
            id=each.story.id,
            day=each.story.day,
            title=each.story.title,
            people=len(each.story.people),
            standing=each.standing,
            missing=each.missing,
        )
        for each in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.day, row.id), reverse=True))


def telling(journal: "Journal", story: Story, on: date) -> Telling:
    """How a story stands on a day.

    Composed is a story that says so and is linked to several young people, also erased ones, or to none. One
    that is linked to a single young person is theirs, whatever it says.
    """
    if not may_leave(story):
        return Telling(story=story, standing=StoryStanding.KEPT_APART)
    if story.composite and len(story.people) != 1:
        return _composed(journal, story, on)
    if not story.person_ids or len(story.person_ids) < len(story.people):
        return Telling(story=story, standing=StoryStanding.OF_NOBODY)
    try:
        grounds = tuple(rest_on(journal, person, STORY_CONSENT, on) for person in story.person_ids)
    except ConsentMissing as error:
        return Telling(story=story, standing=StoryStanding.NO_CONSENT, missing=State(error.state))
    return Telling(story=story, standing=StoryStanding.CONSENTED, grounds=grounds)


def told(journal: "Journal", stories: tuple[UUID, ...], on: date) -> tuple[Telling, ...]:
    """The chosen stories. Raises RecordGone, ConsentMissing, StoryUntold for one that may not be told."""
    found = tuple(telling(journal, _story(journal, each), on) for each in stories)
    for each in found:
        if each.missing is not None:
            raise ConsentMissing(STORY_CONSENT, each.missing)
        if not each.standing.may:
            raise StoryUntold(each.standing)
    return found


def hold(journal: "Journal", before: tuple[Telling, ...], on: date) -> None:
    """Look at the same stories anew. Raises ConsentWithdrawn, StoryUntold, RecordGone."""
    for each in before:
        now = telling(journal, _story(journal, each.story.id), on)
        kept = {consent for grounds in now.grounds for consent in grounds.consents}
        rested = {consent for grounds in each.grounds for consent in grounds.consents}
        if now.missing is not None or not rested <= kept:
            raise ConsentWithdrawn(STORY_CONSENT, now.missing or State.ABSENT)
        if now.standing is not each.standing:
            raise StoryUntold(now.standing)


def _story(journal: "Journal", story: UUID) -> Story:
    found = journal.find(story)
    if not isinstance(found, Story):
        raise RecordGone
    return found


def _composed(journal: "Journal", story: Story, on: date) -> Telling:
    for person in story.person_ids:
        said = _no_of(journal, person, on)
        if said is not None:
            return Telling(story=story, standing=StoryStanding.SAID_NO, missing=said)
    return Telling(story=story, standing=StoryStanding.COMPOSED)


def _no_of(journal: "Journal", person: UUID, on: date) -> State | None:
    """The no that a consent comes to, or that the last word was, also of who cannot consent alone."""
    state = stands(journal, person, STORY_CONSENT, on).state
    if state in _NO:
        return state
    records = journal.records(EntryKind.CONSENT, person=person, until=on)
    own = [each for each in records if isinstance(each, Consent) and each.kind == STORY_CONSENT]
    last = max(own, key=lambda each: (each.day, each.id), default=None)
    if last is None:
        return None
    if last.state == REFUSED_STATE:
        return State.REFUSED
    withdrawn = last.withdrawn_on or (last.day if last.state == WITHDRAWN_STATE else None)
    return State.WITHDRAWN if withdrawn is not None and withdrawn <= on else None
