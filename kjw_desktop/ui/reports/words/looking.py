# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done on a thread for the words of a report: what there is to choose, and the review of it all."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.consent_rules import GIVEN_STATES
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.reviewing import ReportMaterial, look_over, material, report_risks
from kjw_desktop.reports.quarter.stories import StoryRow, stories_to_choose
from kjw_desktop.reports.reviewed.leaving import may_leave
from kjw_desktop.reports.reviewed.residual import Risk
from kjw_desktop.storage.journal import Journal

_MOST_QUOTES = 12


@dataclass(frozen=True, slots=True)
class ToChoose:
    """The stories, and what participants said in the period, that a report may tell."""

    stories: tuple[StoryRow, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """All words of a report, the review of them as far as it came, and what still makes them special."""

    material: ReportMaterial
    review: Review
    risks: tuple[Risk, ...]


def to_choose(journal: Journal, period: Period, today: date, progress: Progress) -> ToChoose:
    """What there is, the newest first. Raises what `progress` raises."""
    stories = stories_to_choose(journal, period, today)
    quotes = list(dict.fromkeys(_quotes(journal, period, progress)))
    return ToChoose(stories, tuple(quotes[::-1][:_MOST_QUOTES]))


def looked_over(journal: Journal, draft: ReportDraft, today: date, progress: Progress) -> Looked:
    """Read what was chosen and propose; what was decided before stays. Raises what `material` raises."""
    words = material(journal, draft, today, progress)
    review = look_over(words, progress)
    return Looked(words, review, report_risks(journal, words, review))


def risks(journal: Journal, looked: Looked, review: Review) -> tuple[Risk, ...]:
    """What still makes the words special, as it was decided by now."""
    return report_risks(journal, looked.material, review)


def _quotes(journal: Journal, period: Period, progress: Progress) -> Iterator[str]:
    for kind in (EntryKind.CONTACT, EntryKind.ACTIVITY):
        for entry in journal.records(kind, since=period.start, until=period.end):
            progress(0, 0)
            if isinstance(entry, Contact) and entry.quote_consent not in GIVEN_STATES:
                continue
            if isinstance(entry, Contact | Activity) and entry.quote.strip() and may_leave(entry):
                yield " ".join(entry.quote.split())
