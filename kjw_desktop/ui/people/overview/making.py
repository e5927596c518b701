# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done on a thread for an overview: its notes, proposals, risks, pages, and giving it out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.publications import Publication
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.page_pictures import PagePicture, page_pictures, page_texts
from kjw_desktop.reports.referral.choices import OverviewChoice
from kjw_desktop.reports.referral.giving import (
    NAMED,
    UNNAMED,
    Overview,
    give_overview,
    render_overview,
)
from kjw_desktop.reports.referral.material import Material, material
from kjw_desktop.reports.referral.proposing import begin_review, go_on
from kjw_desktop.reports.reviewed.residual import Risk, residual_risk
from kjw_desktop.storage.journal import Journal


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an overview is made of, and the review of it as far as it came."""

    material: Material
    review: Review
    risks: tuple[Risk, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """A rendered overview: the bytes that are saved, and the words of each page."""

    overview: Overview
    pdf: bytes
    texts: tuple[str, ...]


def prepare(
    journal: Journal, choice: OverviewChoice, before: Review | None, today: date, progress: Progress
) -> Prepared:
    """Read what was chosen and propose; what was decided `before` stays. Raises what `material` raises."""
    made = material(journal, choice, today, progress)
    if before is None:
        review = begin_review(made, progress)
    else:
        review = go_on(without_consent(before), made, progress)
    return Prepared(made, review, residual_risk(journal, choice.person, review, today))


def sheets(journal: Journal, overview: Overview, progress: Progress) -> Sheets:
    """Make the PDF; nothing of it comes on the disk."""
    pdf = render_overview(overview, journal.vocabularies(), progress)
    return Sheets(overview, pdf, page_texts(pdf))


def draw(made: Sheets, width: int, places: Sequence[int], progress: Progress) -> dict[int, PagePicture]:
    """Pages of it, by their places, `width` pixels wide: a long overview would take megabytes for each."""
    return dict(zip(places, page_pictures(made.pdf, width, progress, places), strict=True))


def give(journal: Journal, made: Sheets, path: Path, replaces: bool, progress: Progress) -> Publication:
    """Give out what was shown. With `replaces` the dialog asked before it let a file be replaced."""
    return give_overview(journal, made.overview, made.pdf, path, replace=replaces, progress=progress)


def went_out(journal: Journal, person: UUID) -> tuple[Publication, ...]:
    """The overviews of this young person that left, the newest first."""
    every = journal.publications()
    own = [each for each in every if each.kind in (UNNAMED, NAMED) and person in each.people]
    return tuple(sorted(own, key=lambda each: each.made_at, reverse=True))


def without_consent(review: Review) -> Review:
    """The review without what stays because of a consent: whether one covers it is looked at anew."""
    own = {key: each for key, each in review.decisions.items() if each.reason != SHARED_WITH}
    return replace(review, decisions=own)
