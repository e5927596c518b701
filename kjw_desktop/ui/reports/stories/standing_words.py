# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a story may be told, in words."""

from kjw_desktop.domain.consent_rules import State
from kjw_desktop.language import translate
from kjw_desktop.reports.quarter.stories import StoryStanding


def standing_words(standing: StoryStanding, missing: State | None) -> str:
    """One sentence: as whose it may be told, or why not."""
    if standing is StoryStanding.NO_CONSENT and missing in (State.REFUSED, State.WITHDRAWN):
        standing = StoryStanding.SAID_NO
    return {
        StoryStanding.CONSENTED: translate("Stories", "May be told: there is consent for this story."),
        StoryStanding.COMPOSED: translate(
            "Stories", "May be told as composed of several. The print says so."
        ),
        StoryStanding.NO_CONSENT: translate("Stories", "Not yet to be told: there is no consent for it."),
        StoryStanding.SAID_NO: translate("Stories", "Not to be told: somebody in it said no."),
        StoryStanding.OF_NOBODY: translate(
            "Stories", "Not yet to be told: say whose story it is, or that it is composed of several."
        ),
        StoryStanding.KEPT_APART: translate("Stories", "Not to be told: it is kept apart."),
    }[standing]
