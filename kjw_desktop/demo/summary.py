# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The example's quarterly summary: words, a story, reviewed and given out as a worker does it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kjw_desktop.demo.source import table
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.propose import propose
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.reports.publish import give, prepare
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.reviewing import look_over, material
from kjw_desktop.reports.quarter.stories import stories_to_choose
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal

_SALT = "voorbeeld"  # the same letters at every run


def give_summary(
    journal: Journal, period: Period, today: date, path: Path, progress: Progress = silent
) -> None:
    """Write the summary of a quarter for the client; the invented worker accepts every proposal.

    Raises what `reports.publish.give` raises.
    """
    draft = ReportDraft(period=period, words=words_of(journal, period, today))
    made_of = material(journal, draft, today, progress)
    begun = propose(made_of.passages, made_of.subjects, made_of.about, stand_ins=StandIns(_SALT))
    review = look_over(replace(made_of, draft=replace(draft, review=begun)))
    accepted = Decision(Act.ACCEPTED)
    review = review.decide_all({proposal.key: accepted for proposal in review.proposals})
    draft = replace(draft, review=review, recognisable=NO)
    give(journal, prepare(journal, draft, today, progress), path, progress=progress)


def words_of(journal: Journal, period: Period, today: date) -> ReportWords:
    """What the invented worker writes, with the newest story that may be told."""
    told = table("summary")
    stories = [row.id for row in stories_to_choose(journal, period, today) if row.standing.may]
    first, second, third = told["answers"]
    return ReportWords(
        introduction=told["introductions"][period.quarter - 1],
        themes=tuple(ThemeWords(**raw) for raw in told["themes"]),
        evaluation=told["evaluation"],
        quotes=tuple(told["quotes"]),
        answers=(first, second, third),
        stories=tuple(stories[:1]),
    )
