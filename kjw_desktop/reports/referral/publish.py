# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of one young person, given out for a consultation and kept among what left the vault."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import ConsentWithdrawn, RecordGone
from kjw_desktop.domain.grounds import Grounds
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.reports.grounds import hold, rest_on
from kjw_desktop.reports.referral.compose import compose_referral
from kjw_desktop.reports.referral.content import ReferralContent
from kjw_desktop.reports.referral.facts import case_facts
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import refuse_unless_free, write_whole

WITHOUT_CONSENT = "anoniem_bespreken"
"""The ground (`consent_kind`) of an overview in which nobody can be known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whose overview, for which `reader` (a key of `partner`), and on which ground.

    The ground is `SHARED_WITH`, the consent to share with that partner, or `WITHOUT_CONSENT`. `made_at` (UTC)
    is the moment that the ledger gets, now where it is None.
    """

    person: UUID
    reader: str
    today: date
    ground: str = SHARED_WITH
    made_at: datetime | None = None


def publish_referral(
    journal: Journal, asked: Asked, path: Path, *, replace: bool = False, progress: Progress = silent
) -> None:
    """Write the overview as PDF to `path`; the ledger knows it first.

    A consent that it rests on is read anew right before writing and after it: one that was withdrawn
    meanwhile stops it, and leaves no file. Raises ConsentMissing, ConsentWithdrawn, RecordGone, FileExists
    unless `replace`, WrongUse (no such folder), NoRoom, NoPermission, and what `progress` raises.
    """
    from kjw_desktop.reports.pdf.referral import render_referral

    refuse_unless_free(path, replace=replace)
    grounds = None
    if asked.ground == SHARED_WITH:
        grounds = rest_on(journal, asked.person, SHARED_WITH, asked.today, asked.reader)
    pdf = render_referral(_content(journal, asked.person, asked.today), progress)
    if grounds is not None:
        hold(journal, grounds, asked.today)
    journal.publish(
        Publication(
            kind="toeleiding_met_toestemming" if grounds else "anonieme_casus",
            reader=asked.reader,
            made_at=asked.made_at or datetime.now(UTC),
            ground=str(grounds or asked.ground),
            fingerprint=sha256(pdf).hexdigest(),
            people=(asked.person,),
        )
    )
    write_whole(path, pdf)
    if grounds is not None:
        _hold_or_remove(journal, grounds, asked.today, path)


def _hold_or_remove(journal: Journal, grounds: Grounds, today: date, path: Path) -> None:
    try:
        hold(journal, grounds, today)
    except (ConsentWithdrawn, RecordGone):
        path.unlink(missing_ok=True)
        raise


def _content(journal: Journal, person: UUID, today: date) -> ReferralContent:
    with journal.snapshot():
        whose = journal.find(person)
        if not isinstance(whose, Person):
            raise RecordGone
        entries = [entry for kind in EntryKind for entry in journal.records(kind, person=person)]
        words = journal.vocabularies()
        sensitive = sensitive_kinds(words["signal_kind"])
        facts = case_facts(whose, entries, journal.age_bands(), today, sensitive=sensitive)
        return compose_referral(facts, words, demo=journal.settings().demo)
