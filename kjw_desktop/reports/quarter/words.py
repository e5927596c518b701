# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a report: as the worker typed and chose them, and as they are printed after the review."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """What plays in a theme (a key of the list 'theme'), and what was done about it."""

    theme: str
    plays: str = ""
    did: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """What the worker typed, and the stories chosen (their ids); an answer for each question of the talk.

    Nothing of it leaves but through the review.
    """

    introduction: str = ""
    themes: tuple[ThemeWords, ...] = ()
    evaluation: str = ""
    quotes: tuple[str, ...] = ()
    answers: tuple[str, str, str] = ("", "", "")
    stories: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedStory:
    """A story as it is printed; `composite` says so in print, another is one young person's, with consent."""

    title: str
    situation: str
    what_we_did: str
    what_changed: str
    quote: str
    composite: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedWords:
    """The same texts as they are printed; what was left empty, or wholly left out by the review, is ''."""

    introduction: str = ""
    themes: tuple[ThemeWords, ...] = ()
    evaluation: str = ""
    quotes: tuple[str, ...] = ()
    answers: tuple[str, str, str] = ("", "", "")
    stories: tuple[ReviewedStory, ...] = ()
