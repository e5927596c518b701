# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Experience stories: each with whether it may be told."""

from collections.abc import Sequence

from kjw_desktop.domain.period import Period
from kjw_desktop.reports.quarter.stories import StoryRow, every_story
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.reports.desk.record_desk import DeskWords, RecordDesk
from kjw_desktop.ui.reports.desk.record_list import RecordList
from kjw_desktop.ui.reports.stories.standing_words import standing_words
from kjw_desktop.ui.reports.stories.story_draft import KEY
from kjw_desktop.ui.reports.stories.story_form import StoryForm
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.row_data import RowData


class StoryList(RecordList):
    """Each line a StoryRow."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            self.tr("Experience stories"),
            self.tr("A story says what figures cannot. Write one down while you still know how it went."),
            self.tr("New story"),
        )
        self._context = context

    def row(self, listed: object) -> RowData:
        """The line of a StoryRow. Raises TypeError for anything else."""
        if not isinstance(listed, StoryRow):
            raise TypeError(listed)
        return RowData(
            title=listed.title,
            detail=standing_words(listed.standing, listed.missing),
            aside=short_day(listed.day, self._context.today()),
            subject=listed.id,
        )


class StoriesView(RecordDesk):
    """The newest first."""

    def __init__(self, context: PageContext, message: Message) -> None:
        words = DeskWords(
            new=self.tr("New story"),
            not_saved=self.tr("This story is not saved yet. Save with Ctrl+Enter, or close with Esc."),
            changed_elsewhere=self.tr(
                "This was changed elsewhere meanwhile. Look it over: saving once more keeps what stands here."
            ),
            remove=self.tr("Remove this story?"),
            still_writing=self.tr("You were still writing this story."),
        )
        self._form = StoryForm(context)
        super().__init__(context, message, self._form, StoryList(context), words, KEY)

    def write_for(self, period: Period) -> None:
        """A new story is of this period: of its last day, or of today while it lasts."""
        self._form.latest = period.end

    def read(self, journal: Journal) -> Sequence[StoryRow]:
        """Every story, with how it stands today."""
        return every_story(journal, self.context.today())
