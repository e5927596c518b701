# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Gives a meldcode overview out as a PDF; the ledger and the log know of it before the file is there."""

from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import Publication
from kjw_desktop.reports.meldcode.compose import compose_meldcode
from kjw_desktop.reports.meldcode.sources import MeldcodeSources, meldcode_sources
from kjw_desktop.storage.outside import refuse_unless_free, write_whole

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

KIND = "meldcode_overzicht"
GROUND = "wettelijke_plicht"
OWN_FILE = "eigen dossier"


def file_name(today: date) -> str:
    """A name that tells of nobody: 'meldcode-2026-12.pdf'."""
    return f"meldcode-{today:%Y-%m}.pdf"


def give_meldcode(
    journal: "Journal",
    record: UUID,
    path: Path,
    today: date,
    *,
    replace: bool = False,
    progress: Progress = silent,
) -> None:
    """Write the overview of that meldcode record as PDF to `path`.

    Raises `RecordGone`, `FileExists` unless `replace`, `WrongUse` (no such folder), `NoRoom`, `NoPermission`,
    and what `progress` raises. Unless one of the latter three comes while the file is written, nothing is
    entered in the ledger then.
    """
    from kjw_desktop.reports.pdf import render_meldcode

    refuse_unless_free(path, replace=replace)
    sources = meldcode_sources(journal, record)
    pdf = render_meldcode(compose_meldcode(sources, journal.vocabularies(), today), progress)
    journal.publish(
        Publication(
            kind=KIND,
            reader=sources.settings.organisation.strip() or OWN_FILE,
            made_at=datetime.now(UTC),
            ground=GROUND,
            fingerprint=sha256(pdf).hexdigest(),
            people=sources.meldcode.person_ids,
        )
    )
    journal.log(KIND, _numbers(sources))
    write_whole(path, pdf)


def _numbers(sources: MeldcodeSources) -> str:
    """Keys and numbers alone, as every line of the log."""
    told = {
        "feiten": len(sources.meldcode.facts),
        "signalen": len(sources.signals),
        "stappen": len(sources.meldcode.steps),
    }
    return " ".join(f"{key}={number}" for key, number in told.items())
