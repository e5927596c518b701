# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""When was what printed of the same records? Each answer that the figures allow is attacked.

A reader who finds no contradiction between all that he holds may take it that nothing was changed between
the printings; that leaves every count at its narrowest, and any weaker assumption is then harmless. Where it
does contradict (late entries), two answers are tried: the printings by their editions, and printings taken
together for as long as nothing contradicts. Growth from one time to the next is assumed not to be negative,
unless that contradicts as well (records were erased).
"""

from collections.abc import Callable, Sequence

from kjw_desktop.privacy.disclosure.assumptions import assume
from kjw_desktop.privacy.disclosure.printing import Printing
from kjw_desktop.privacy.disclosure.region import Region

Times = tuple[int, ...]
Adapt = Callable[[Region, int], None]
"""Puts the present figures of the last printing, a draft, into a region where it has this time."""


class Hypotheses:
    """The regions of one family, made when first asked for and kept."""

    def __init__(self, printings: Sequence[Printing], family: str, adapt: Adapt | None = None) -> None:
        """Of all printings, in the order in which they were made; with `adapt` the last one is a draft."""
        self._printings = printings
        self._family = family
        self._adapt = adapt
        self._regions: dict[tuple[tuple[int, ...], Times, bool], Region] = {}

    def regions(self) -> list[Region]:
        """The regions that a reader may take for true with the present figures."""
        everything = tuple(range(len(self._printings)))
        together = self._region(everything, (0,) * len(everything), growth=False)
        if together.feasible:
            return [together]
        found = [region for times in self._splits() if (region := self._grown(everything, times)) is not None]
        return found or self._apart(everything)

    def _apart(self, everything: tuple[int, ...]) -> list[Region]:
        """Each printing on its own, without those that contradict themselves."""
        sound = tuple(n for n in everything if self._region((n,), (0,), growth=False).feasible)
        return [self._region(sound, sound, growth=False)] if sound else []

    def _splits(self) -> list[Times]:
        editions = sorted({printing.edition for printing in self._printings})
        by_edition = tuple(editions.index(printing.edition) for printing in self._printings)
        return list(dict.fromkeys((by_edition, self._runs())))

    def _runs(self) -> Times:
        """Printings in a row share a time for as long as nothing contradicts."""
        times: list[int] = []
        start = time = 0
        for here in range(len(self._printings)):
            run = tuple(range(start, here + 1))
            if not self._region(run, (0,) * len(run), growth=False).feasible:
                start, time = here, time + 1
            times.append(time)
        return tuple(times)

    def _grown(self, members: tuple[int, ...], times: Times) -> Region | None:
        for growth in (True, False):
            region = self._region(members, times, growth=growth)
            if region.feasible:
                return region
        return None

    def _region(self, members: tuple[int, ...], times: Times, *, growth: bool) -> Region:
        key = (members, times, growth)
        if key not in self._regions:
            chosen = [self._printings[n] for n in members]
            self._regions[key] = Region(assume(chosen, times, self._family, growth=growth))
        region = self._regions[key]
        if self._adapt is not None and members[-1] == len(self._printings) - 1:
            self._adapt(region, times[-1])
        return region
