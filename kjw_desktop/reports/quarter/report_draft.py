# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report that is not finished, as text for the vault's drafts.

The worker's own words are in it, since they stand nowhere else. Of the review it has decisions and letters
and no text (decision 86), of a story the id: what is erased or amended is so here too.
"""

import json
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import WORDS_DRAFT, folded_reader
from kjw_desktop.privacy.review import store
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from kjw_desktop.reports.reviewed.drafts import bare

_FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDraft:
    """The report of a period, of a programme if any, for a reader ('' for the client of the settings).

    `recognisable` is the answer to the one question, `half` what somebody was in the middle of in the review,
    as the window writes it.
    """

    period: Period
    programme: str | None = None
    reader: str = ""
    words: ReportWords = field(default_factory=ReportWords)
    review: Review | None = None
    recognisable: str = ""
    half: str = ""

    @property
    def key(self) -> str:
        """The key that it is kept under; a reader in other capitals or spaces is the same."""
        return draft_key(self.period, self.programme, self.reader)


def draft_key(period: Period, programme: str | None, reader: str) -> str:
    """The key of the draft of such a report."""
    return f"{WORDS_DRAFT}{period}:{programme or ''}:{folded_reader(reader)}"


def to_json(draft: ReportDraft) -> str:
    """The draft as text, the review without any word of a note."""
    words = draft.words
    held = {
        "form": _FORM,
        "period": str(draft.period),
        "programme": draft.programme,
        "reader": draft.reader,
        "introduction": words.introduction,
        "themes": [[each.theme, each.plays, each.did] for each in words.themes],
        "evaluation": words.evaluation,
        "quotes": list(words.quotes),
        "answers": list(words.answers),
        "stories": [str(story) for story in words.stories],
        "review": store.to_json(bare(draft.review)) if draft.review is not None else None,
        "recognisable": draft.recognisable,
        "half": draft.half,
    }
    return json.dumps(held, ensure_ascii=False)


def from_json(text: str) -> ReportDraft:
    """The draft of a text. Raises ValueError for an old or unknown shape."""
    held: Any = json.loads(text)
    try:
        if held["form"] != _FORM:
            raise ValueError("another form")
        return ReportDraft(
            period=Period.parse(held["period"]),
            programme=held["programme"],
            reader=str(held["reader"]),
            words=_words(held),
            review=None if held["review"] is None else store.from_json(held["review"]),
            recognisable=str(held["recognisable"]),
            half=str(held["half"]),
        )
    except (KeyError, TypeError, AttributeError, WrongUse) as error:
        raise ValueError("no report") from error


def _words(held: Any) -> ReportWords:
    good, better, help_each_other = map(str, held["answers"])
    return ReportWords(
        introduction=str(held["introduction"]),
        themes=tuple(ThemeWords(*map(str, each)) for each in held["themes"]),
        evaluation=str(held["evaluation"]),
        quotes=tuple(map(str, held["quotes"])),
        answers=(good, better, help_each_other),
        stories=tuple(map(UUID, held["stories"])),
    )
