# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one reader holds already, and figures protected together with it."""

from datetime import UTC, datetime
from typing import Self

from kjw_desktop.domain.figures import TOTAL, CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import Publication
from kjw_desktop.privacy.disclosure import Told, protect
from kjw_desktop.reports.figures_json import from_json, to_json
from kjw_desktop.storage.journal import Journal

KIND = "kwartaalrapport"


class Ledger:
    """One reader's ledger as it is now. Figures protected here are remembered until the ledger is dropped.

    Publications made while no record changed share an edition (see `privacy.disclosure.Told`).
    """

    def __init__(self, journal: Journal, reader: str, told: list[Told], edition: int) -> None:
        """Use `of`; `edition` is that of the records as they are now."""
        self.reader = reader
        self._journal = journal
        self._told = told
        self._edition = edition
        self._known = len(told)

    @classmethod
    def of(cls, journal: Journal, reader: str | None = None) -> Self:
        """The ledger of `reader`, by default the client of the vault's settings.

        A name in other capitals or spaces is the same reader, who would else hold two sets of figures that
        know nothing of each other.
        """
        name = (reader or "").strip() or journal.settings().reader
        published = [held for held in journal.publications() if _folded(held.reader) == _folded(name)]
        told: list[Told] = []
        edition, state = 0, None
        for publication in published:
            if publication.kind != KIND:
                continue
            if state is not None and publication.records_state != state:
                edition += 1
            state = publication.records_state
            told.append(Told(from_json(publication.content), edition))
        if state is not None and journal.records_state() != state:
            edition += 1
        return cls(journal, name, told, edition)

    def protect(self, period: Period, progress: Progress = silent) -> Figures:
        """The figures of `period` for this reader, told together with the rest from here on.

        `progress` may raise `Cancelled`. Nothing is published.
        """
        figures = self._protected(period, self._journal.counts(period), progress)
        self._tell(figures)
        return figures

    def protect_if_any(self, period: Period, progress: Progress = silent) -> Figures | None:
        """The same, but None for a period in which nothing was recorded."""
        counts = self._journal.counts(period)
        if not any(_total(table) for table in counts):
            return None
        figures = self._protected(period, counts, progress)
        self._tell(figures)
        return figures

    def publish(self, ground: str, fingerprint: str = "") -> None:
        """Keep in the vault what was protected here and this reader did not hold yet."""
        made_at, state = datetime.now(UTC), self._journal.records_state()
        self._journal.log("publish", ground)
        for told in self._told[self._known :]:
            self._journal.publish(
                Publication(
                    kind=KIND,
                    reader=self.reader,
                    made_at=made_at,
                    period=str(told.figures.period),
                    ground=ground,
                    content=to_json(told.figures),
                    fingerprint=fingerprint,
                    records_state=state,
                )
            )
        self._known = len(self._told)

    def _protected(self, period: Period, counts: tuple[CountTable, ...], progress: Progress) -> Figures:
        return protect(
            counts,
            period,
            self._journal.secret(),
            threshold=self._journal.settings().threshold,
            told=self._told,
            edition=self._edition,
            progress=progress,
        )

    def _tell(self, figures: Figures) -> None:
        told = Told(figures, self._edition)
        if told not in self._told:
            self._told.append(told)


def _total(table: CountTable) -> int:
    return table.counts[TOTAL, None if table.shape.columns is None else TOTAL]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
