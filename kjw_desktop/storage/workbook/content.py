# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a workbook holds, whichever way it goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage.rows import Frozen, StoredFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Records, those that others refer to first, and what the vault knows beside them.

    `wijken` are changes of the list that is the vault's own, `terms` those of all other lists. `counts` tells
    how many rows of each sheet were read.
    """

    records: tuple[Record, ...] = ()
    terms: tuple[TermChange, ...] = ()
    wijken: tuple[TermChange, ...] = ()
    settings: Settings | None = None
    publications: tuple[Publication, ...] = ()
    closed: tuple[Frozen, ...] = ()
    files: tuple[StoredFile, ...] = ()
    secret: bytes | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
