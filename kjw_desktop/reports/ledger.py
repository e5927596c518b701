# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one reader holds already, and figures protected together with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from kjw_desktop.domain.figures import TOTAL, CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import QUARTER_REPORT, Publication
from kjw_desktop.privacy.disclosure import Protected, Told, protect
from kjw_desktop.reports.figures_json import from_json, to_json
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import ClosedPeriod


@dataclass(frozen=True, slots=True)
class Checked:
    """What was tried before figures may leave.

    So many counts were attacked together, with so many earlier publications of the same months (figures of
    one period each); so many figures were rounded to their other neighbour or stay as this reader knows them;
    so many are hidden.
    """

    counts: int
    reports: int
    rerounded: int
    hidden: int


class Ledger:
    """One reader's ledger as it is now. Figures protected here are remembered until the ledger is dropped.

    Publications of the same records share an edition (see `privacy.disclosure.Told`). Figures of a closed
    quarter, or of a month in one, are of the records as they were when it was closed, whenever they leave.
    """

    def __init__(self, journal: Journal, reader: str, published: Iterable[Publication]) -> None:
        """Use `of`; `published` is all that left for this reader, in order."""
        self.reader = reader
        self.state = journal.records_state()
        self._journal = journal
        self._closed = journal.reports.closed()
        self._published = [held for held in published if held.kind == QUARTER_REPORT]
        self._states = _states(self._published, self._closed, self.state)
        told = (Told(from_json(held.content), self._edition(held.records_state)) for held in self._published)
        self._told: list[Told] = list(dict.fromkeys(told))
        self._known = len(self._told)
        self._protected: list[Protected] = []

    @classmethod
    def of(cls, journal: Journal, reader: str | None = None) -> Self:
        """The ledger of `reader`, by default the client of the vault's settings.

        A name in other capitals or spaces is the same reader, who would else hold two sets of figures that
        know nothing of each other.
        """
        name = (reader or "").strip() or journal.settings().reader
        return cls(journal, name, _published_to(journal, name))

    def protect(self, period: Period, progress: Progress = silent, programme: str | None = None) -> Figures:
        """The figures of `period` for this reader, told together with the rest from here on.

        With `programme`, a key of `policy_programme`, of its records alone. `progress` may raise `Cancelled`.
        Nothing is published.
        """
        return self._tell(period, self._journal.counts(period, programme), progress, programme)

    def protect_if_any(
        self, period: Period, progress: Progress = silent, programme: str | None = None
    ) -> Figures | None:
        """The same, but None for a period in which nothing was recorded."""
        counts = self._journal.counts(period, programme)
        if not any(_total(table) for table in counts):
            return None
        return self._tell(period, counts, progress, programme)

    @property
    def checked(self) -> Checked:
        """What was tried for all that was protected here."""
        counts = frozenset[object]().union(*(each.counts for each in self._protected))
        beside = {told for each in self._protected for told in each.beside}
        return Checked(
            len(counts),
            len(beside.intersection(self._told[: self._known])),
            sum(each.rerounded for each in self._protected),
            sum(each.hidden for each in self._protected),
        )

    def current(self) -> bool:
        """Whether nothing was recorded, closed or given to this reader since this ledger was read."""
        held = [each.id for each in _published_to(self._journal, self.reader) if each.kind == QUARTER_REPORT]
        return (
            self._journal.records_state() == self.state
            and self._journal.reports.closed() == self._closed
            and held == [each.id for each in self._published]
        )

    def publish(
        self, ground: str, fingerprint: str = "", always: Figures | None = None
    ) -> tuple[Publication, ...]:
        """Keep in the vault what was protected here and this reader did not hold yet; gives what was entered.

        `always`, figures that were protected here, are entered also where the reader holds them already: each
        file that leaves has a line of its own. Then it alone bears the fingerprint.
        """
        made_at = datetime.now(UTC)
        self._journal.log("publish", ground)
        new = self._told[self._known :]
        if always is not None and not any(told.figures == always for told in new):
            new.append(next(told for told in reversed(self._told) if told.figures == always))
        entered = tuple(
            Publication(
                kind=QUARTER_REPORT,
                reader=self.reader,
                made_at=made_at,
                period=str(told.figures.period),
                ground=ground,
                content=to_json(told.figures),
                fingerprint=fingerprint if always in {None, told.figures} else "",
                records_state=self._states[told.edition],
            )
            for told in new
        )
        for publication in entered:
            self._journal.publish(publication)
        self._known = len(self._told)
        self._published.extend(entered)
        return entered

    def _tell(
        self, period: Period, counts: tuple[CountTable, ...], progress: Progress, programme: str | None
    ) -> Figures:
        edition = self._edition(self._state_of(period, programme))
        protected = protect(
            counts,
            period,
            self._journal.secret(),
            threshold=self._journal.settings().threshold,
            told=self._told,
            edition=edition,
            programme=programme,
            progress=progress,
        )
        self._protected.append(protected)
        told = Told(protected.figures, edition)
        if told not in self._told:
            self._told.append(told)
        return protected.figures

    def _state_of(self, period: Period, programme: str | None) -> str:
        """How the records stood of which `Journal.counts` tells."""
        closed = [each for each in self._closed if _gives(each, period)]
        kept = closed and (programme is None or self._journal.reports.frozen(period, programme) is not None)
        return closed[0].records_state if kept else self.state

    def _edition(self, state: str) -> int:
        return self._states.index(state)


def _states(published: Iterable[Publication], closed: Iterable[ClosedPeriod], now: str) -> tuple[str, ...]:
    """Every state of the records that figures are of, the earliest first: its place is its edition."""
    since = {each.records_state: each.closed_at for each in closed}
    for held in published:
        since[held.records_state] = min(held.made_at, since.get(held.records_state, held.made_at))
    before = sorted((state for state in since if state != now), key=lambda state: since[state])
    return (*before, now)


def _gives(closed: ClosedPeriod, period: Period) -> bool:
    return period == closed.period or period in closed.period.month_parts


def _published_to(journal: Journal, reader: str) -> list[Publication]:
    return [held for held in journal.publications() if _folded(held.reader) == _folded(reader)]


def _total(table: CountTable) -> int:
    return table.counts[TOTAL, None if table.shape.columns is None else TOTAL]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
