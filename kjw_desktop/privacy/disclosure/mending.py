# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Change as few figures of a draft as it takes until nothing can be worked out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kjw_desktop.privacy.disclosure.counts import Count
from kjw_desktop.privacy.disclosure.draft import Draft
from kjw_desktop.privacy.disclosure.hypotheses import Hypotheses
from kjw_desktop.privacy.disclosure.knowledge import Name
from kjw_desktop.privacy.disclosure.overlay import Overlay
from kjw_desktop.privacy.disclosure.programme import Contradiction, Solution
from kjw_desktop.privacy.disclosure.region import Aim, Narrow, Region

_SLIGHT = 1e-7
_FAR = 1e6
"""Stands for no upper bound when gains are compared."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Another figure for one count of the draft, and by how much it would widen a finding."""

    place: int
    count: Count
    figure: int | None
    gain: float


class Mender:
    """Mends a draft family by family."""

    def __init__(self, draft: Draft, overlay: Overlay, aim: Aim, tick: Callable[[], None]) -> None:
        """Of this draft, whose overlay keeps the regions up to date; `tick` is called before each step."""
        self._draft = draft
        self._overlay = overlay
        self._aim = aim
        self._tick = tick
        self._beyond: set[Name] = set()

    def mend(self, hypotheses: Hypotheses) -> None:
        """Change figures until the attack on this family finds nothing that they could help.

        What follows from earlier publications alone no figure can take back; it is left. Every change settles
        a count or hides it, so there is an end.
        """
        while True:
            self._tick()
            worked_out = [
                (region, narrow)
                for region, narrow in hypotheses.worked_out(self._aim)
                if region.names[narrow.place] not in self._beyond
            ]
            if not worked_out:
                return
            for region, narrow in worked_out:
                self._tick()
                self._widen(region, narrow)

    def _widen(self, region: Region, narrow: Narrow) -> None:
        """One change against one finding, unless an earlier change has helped it already."""
        region.rebound(*self._overlay.bounds(region))
        if not region.feasible or not self._aim.hit(*region.interval(narrow.place, self._aim)):
            return
        changes = self._changes(region, narrow.place)
        if not changes:
            self._beyond.add(region.names[narrow.place])
            return
        helping = (change for change in changes if self._helps(region, narrow.place, change))
        best = next(helping, None) or next(c for c in changes if c.figure is None)
        self._draft.settle(best.count, best.figure)

    def _changes(self, region: Region, place: int) -> list[_Change]:
        """Every change that moves a bound on which the finding rests, what costs the reader least first."""
        ends = region.ends(place, self._aim)
        certain = [change for change in self._possible(region, ends) if change.gain > _SLIGHT]
        return sorted(certain, key=self._cost)

    def _possible(self, region: Region, ends: tuple[Solution, Solution]) -> Iterator[_Change]:
        for place, count in self._overlay.counts(region).items():
            pulls = [float(end.reduced[place]) for end in ends]
            if all(abs(pull) <= _SLIGHT for pull in pulls):
                continue
            for figure in self._draft.choices(count):
                low, high = self._overlay.replaced(region, place, figure)
                down = region.low[place] - low[place]
                up = min(high[place], _FAR) - min(region.high[place], _FAR)
                gain = sum(max(pull, 0.0) * down - min(pull, 0.0) * up for pull in pulls)
                yield _Change(place, count, figure, gain)

    def _cost(self, change: _Change) -> tuple[bool, int, bool, float, Count]:
        """Rounding before hiding, inner cells before totals, what is truly nothing before something."""
        hides = change.figure is None
        some = self._draft.true[change.count] > 0
        depth = -len(change.count.where) if hides else 0
        return hides, depth, hides and some, -change.gain, change.count

    def _helps(self, region: Region, place: int, change: _Change) -> bool:
        bounds = self._overlay.replaced(region, change.place, change.figure)
        try:
            least, most = region.ends(place, self._aim, bounds)
        except Contradiction:
            return False
        return not self._aim.hit(least.at_least, -most.at_least)
