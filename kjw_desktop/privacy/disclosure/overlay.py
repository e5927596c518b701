# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A draft's figures laid over what a region knows without them."""

from collections.abc import Mapping
from dataclasses import dataclass

from kjw_desktop.privacy.disclosure.counts import Count
from kjw_desktop.privacy.disclosure.draft import Draft
from kjw_desktop.privacy.disclosure.knowledge import Name
from kjw_desktop.privacy.disclosure.printing import figure_bounds
from kjw_desktop.privacy.disclosure.region import Region
from kjw_desktop.privacy.disclosure.relations import Reals
from kjw_desktop.privacy.disclosure.rounding import MAX_DEVIATION
from kjw_desktop.privacy.disclosure.told import Kind


class Overlay:
    """Keeps regions at the draft's present figures, and tells which of their numbers it can change."""

    def __init__(self, draft: Draft) -> None:
        """For this draft."""
        self._draft = draft
        self._bases: dict[Region, _Base] = {}

    def __call__(self, region: Region, time: int) -> None:
        """Bring the region, in which the draft has this time, to the draft's figures."""
        if region not in self._bases:
            places = ((region.place(Name(Kind.COUNT, time, count)), count) for count in self._draft.figures)
            counts = {place: count for place, count in places if place is not None}
            self._bases[region] = _Base(region.low, region.high, counts)
        region.rebound(*self.bounds(region))

    def bounds(self, region: Region) -> tuple[Reals, Reals]:
        """What is known of each number of the region, the draft's present figures with it."""
        base = self._bases[region]
        low, high = base.low.copy(), base.high.copy()
        for place, count in base.counts.items():
            told = self._draft.bounds(count)
            low[place], high[place] = max(low[place], told[0]), min(high[place], told[1])
        return low, high

    def counts(self, region: Region) -> Mapping[int, Count]:
        """The draft's counts in this region by their places."""
        return self._bases[region].counts

    def replaced(self, region: Region, place: int, figure: int | None) -> tuple[Reals, Reals]:
        """The region's bounds were `figure` printed at this place, one of `counts`."""
        base = self._bases[region]
        told = figure_bounds(figure, MAX_DEVIATION)
        low, high = region.low.copy(), region.high.copy()
        low[place], high[place] = max(base.low[place], told[0]), min(base.high[place], told[1])
        return low, high


@dataclass(frozen=True, slots=True)
class _Base:
    """A region's bounds without the draft, and the draft's counts in it."""

    low: Reals
    high: Reals
    counts: Mapping[int, Count]
