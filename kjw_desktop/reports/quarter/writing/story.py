# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Experience stories and quotes, as they came out of the review."""

from kjw_desktop.reports.quarter.parts import StoryPart, ToldStory
from kjw_desktop.reports.quarter.words import ReviewedStory
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import plain

_STORIES_FOR_A_BOARD, _QUOTES_FOR_A_BOARD = 1, 2


def story(material: Material) -> StoryPart:
    """The part STORY; each story says in print of whom it is. Figures without a story say so."""
    own = material.own
    stories = tuple(_told(material, each) for each in own.stories) if own else ()
    quotes = tuple(line for each in own.quotes if (line := plain(each))) if own else ()
    if material.short:
        stories, quotes = stories[:_STORIES_FOR_A_BOARD], quotes[:_QUOTES_FOR_A_BOARD]
    return StoryPart(
        title=material.said.say("story.title"),
        stories=stories,
        quotes=quotes,
        note="" if stories else material.said.say("story.none"),
    )


def _told(material: Material, one: ReviewedStory) -> ToldStory:
    return ToldStory(
        title=plain(one.title),
        situation=plain(one.situation),
        what_we_did=plain(one.what_we_did),
        what_changed=plain(one.what_changed),
        quote=plain(one.quote),
        source=material.said.say("story.composite" if one.composite else "story.one"),
    )
