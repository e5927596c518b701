# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The example's overview for a consultation: made, reviewed and given out as a worker does it."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from kjw_desktop.demo.source import table
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.reports.referral.choices import OverviewChoice, default_since, notes_to_choose
from kjw_desktop.reports.referral.giving import Overview, give_overview, render_overview
from kjw_desktop.reports.referral.material import material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal

_SALT = "voorbeeld"  # the same letters at every run
_DAYS_TO_MEETING = 5


def give_example(journal: Journal, person: UUID, today: date, path: Path) -> None:
    """Write the overview of an invented young person; the invented worker accepts every proposal."""
    choice = example_choice(journal, person, today)
    made_of = material(journal, choice, today)
    review = begin_review(made_of, stand_ins=StandIns(_SALT))
    accepted = Decision(Act.ACCEPTED)
    review = review.decide_all({proposal.key: accepted for proposal in review.proposals})
    overview = Overview(material=made_of, review=review, recognisable=NO)
    pdf = render_overview(overview, journal.vocabularies())
    give_overview(journal, overview, pdf, path, made_at=datetime.combine(today, time(12, 0), UTC))


def example_choice(journal: Journal, person: UUID, today: date) -> OverviewChoice:
    """What the invented worker chooses: all that is proposed, with words of their own."""
    since, words = default_since(today), table("twelve")["overview"]
    return OverviewChoice(
        person=person,
        since=since,
        until=today,
        notes=tuple(row.id for row in notes_to_choose(journal, person, since, today) if row.ticked),
        question=words["question"],
        role=words["role"],
        view=words["view"],
        partner="sociaal_wijkteam",
        meeting=today + timedelta(days=_DAYS_TO_MEETING),
    )
