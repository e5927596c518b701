# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview made, read back and given out; the ledger has its words before the file is there."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from string import ascii_lowercase
from typing import TYPE_CHECKING

from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.errors import (
    ConsentWithdrawn,
    OverviewLeaks,
    OverviewRecognisable,
    OverviewUndecided,
    RecordGone,
)
from kjw_desktop.domain.grounds import Grounds
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.grounds import hold, rest_on
from kjw_desktop.reports.referral.choices import written
from kjw_desktop.reports.referral.compose import compose_overview
from kjw_desktop.reports.referral.content import ReferralContent
from kjw_desktop.reports.referral.frozen import Frozen, Kept, freeze, frozen_blocks
from kjw_desktop.reports.referral.material import Material
from kjw_desktop.reports.referral.proposing import own_by_consent
from kjw_desktop.reports.reviewed import leaks
from kjw_desktop.reports.reviewed.question import LEAVES
from kjw_desktop.reports.reviewed.readback import Expected, read_back
from kjw_desktop.storage.outside import refuse_unless_free, write_whole

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

UNNAMED = "anonieme_casus"
NAMED = "toeleiding_met_toestemming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What is given out: what it is made of, the review, and the answer to the one question."""

    material: Material
    review: Review
    recognisable: str = ""


def render_overview(overview: Overview, labels: Vocabularies, progress: Progress = silent) -> bytes:
    """The PDF as shown and saved; the same overview gives the same bytes. Raises what `progress` raises."""
    from kjw_desktop.reports.pdf import render_referral

    return render_referral(compose_overview(overview.material, overview.review, labels), progress)


def give_overview(
    journal: "Journal",
    overview: Overview,
    pdf: bytes,
    path: Path,
    *,
    replace: bool = False,
    made_at: datetime | None = None,
    progress: Progress = silent,
) -> Publication:
    """Read `pdf` back, enter it in the ledger and write it to `path`; gives what the ledger has.

    A consent that it rests on is read anew right before writing and after it: one that was withdrawn
    meanwhile stops it, and leaves no file. Raises OverviewUndecided, OverviewRecognisable, OverviewLeaks,
    ConsentMissing, ConsentWithdrawn, RecordGone, FileExists unless `replace`, WrongUse (no such folder),
    NoRoom, NoPermission, and what `progress` (pages read back) raises: then nothing left.
    """
    _refuse_unfinished(overview)
    refuse_unless_free(path, replace=replace)
    choice, today = overview.material.choice, overview.material.today
    _refuse_gone(journal, overview.material)
    grounds = rest_on(journal, choice.person, SHARED_WITH, today, choice.partner) if choice.named else None
    labels = journal.vocabularies()
    content = compose_overview(overview.material, overview.review, labels)
    _refuse_leaks(overview, content, pdf, path.name, progress)
    if grounds is not None:
        hold(journal, grounds, today)
    publication = Publication(
        kind=NAMED if grounds else UNNAMED,
        reader=choice.partner,
        made_at=made_at or datetime.now(UTC),
        ground=str(grounds or choice.ground),
        content=freeze(_frozen(overview, content, path.name)),
        fingerprint=sha256(pdf).hexdigest(),
        people=(choice.person,),
    )
    journal.publish(publication)
    journal.log(publication.kind, _numbers(overview))
    write_whole(path, pdf)
    if grounds is not None:
        _hold_or_remove(journal, grounds, today, path)
    return publication


def file_name(folder: Path, day: date) -> str:
    """A name that tells of nobody: 'casus-2026-47-a.pdf', with the next letter where that is taken."""
    iso = day.isocalendar()
    letters = [*ascii_lowercase, *(first + second for first in ascii_lowercase for second in ascii_lowercase)]
    names = (f"casus-{iso.year}-{iso.week:02}-{letter}.pdf" for letter in letters)
    return next(
        (name for name in names if not (folder / name).exists()), f"casus-{iso.year}-{iso.week:02}.pdf"
    )


def forbidden_words(overview: Overview) -> tuple[str, ...]:
    """What may not stand in the file: what the review took out, and what the vault knows but what stays."""
    stays = own_by_consent(overview.material)
    return tuple(word for word in overview.review.forbidden() if fold(word) not in stays)


def _refuse_unfinished(overview: Overview) -> None:
    blocking = overview.review.blocking
    if blocking:
        raise OverviewUndecided(len(blocking))
    if not overview.material.choice.named and overview.recognisable not in LEAVES:
        raise OverviewRecognisable(overview.recognisable)


def _refuse_gone(journal: "Journal", material: Material) -> None:
    """Raise RecordGone when the young person, or a note that is printed, may no longer leave."""
    choice = material.choice
    journal.find(choice.person)
    there = {entry.id for entry in written(journal, choice.person, choice.since, choice.until)}
    printed = {passage.key.split(":")[1] for passage in material.passages if passage.day is not None}
    if not printed <= {str(record) for record in there}:
        raise RecordGone


def _refuse_leaks(
    overview: Overview, content: ReferralContent, pdf: bytes, name: str, progress: Progress
) -> None:
    """Look in the reviewed texts, then in the file: raises OverviewLeaks for whatever may not be there."""
    from kjw_desktop.reports.pdf.referral import around

    forbidden = forbidden_words(overview)
    left = leaks.standing(overview.review, forbidden)
    if left:
        raise OverviewLeaks(left)
    expected = Expected(
        lines=tuple(content.lines),
        every_page=around(content),
        alternatives=(content.course.alternative,),
        ordinary=leaks.ordinary(forbidden),
    )
    found = read_back(pdf, name, forbidden, expected, progress)
    if found:
        raise OverviewLeaks(tuple((leak.channel.value, leak.word) for leak in found))


def _frozen(overview: Overview, content: ReferralContent, name: str) -> Frozen:
    decisions = overview.review.decisions
    kept = [(p, decisions[p.key]) for p in overview.review.overrides]
    return Frozen(
        title=content.title,
        week=content.week,
        blocks=frozen_blocks(content),
        footer=content.footer,
        file_name=name,
        recognisable=overview.recognisable,
        acts=leaks.acts(overview.review),
        kept=tuple(Kept(proposal.text, decision.reason) for proposal, decision in kept),
        fields=overview.material.covered.fields if overview.material.covered else (),
    )


def _numbers(overview: Overview) -> str:
    """Keys and numbers alone, as every line of the log."""
    return f"{leaks.numbers(overview.review)} herkenbaar={overview.recognisable or 'niet_gevraagd'}"


def _hold_or_remove(journal: "Journal", grounds: Grounds, today: date, path: Path) -> None:
    try:
        hold(journal, grounds, today)
    except (ConsentWithdrawn, RecordGone):
        path.unlink(missing_ok=True)
        raise
