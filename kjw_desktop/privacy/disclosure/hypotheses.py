# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""When was what printed of the same records? Each answer that the figures allow is attacked.

A reader who finds no contradiction between all that he holds may take it that nothing was changed between
the printings; that leaves every count at its narrowest, and any weaker assumption is then harmless. Where it
does contradict (late entries), two answers are tried: the printings by their editions, and printings taken
together for as long as nothing contradicts. From one time to the next every count is taken to have grown; if
that contradicts, those counts that no record leaves by ordinary work; if that does too, none (records were
amended or erased).
"""

from collections.abc import Callable, Sequence

from kjw_desktop.privacy.disclosure.assumptions import Growth, assume
from kjw_desktop.privacy.disclosure.printing import Printing
from kjw_desktop.privacy.disclosure.programme import Contradiction
from kjw_desktop.privacy.disclosure.region import Aim, Narrow, Region

Times = tuple[int, ...]
Adapt = Callable[[Region, int], None]
"""Puts the present figures of the draft into a region where it has this time."""


class Hypotheses:
    """The regions of one family, made when first asked for and kept."""

    def __init__(
        self,
        printings: Sequence[Printing],
        family: str,
        draft: Printing | None = None,
        adapt: Adapt | None = None,
    ) -> None:
        """Of all printings, in the order of their making, and a `draft` that `adapt` keeps up to date.

        They are laid in the order of their editions: a quarter that was closed long ago may be printed today.
        """
        everything = [*printings, *([] if draft is None else [draft])]
        self._printings = sorted(everything, key=lambda each: each.edition)
        self._draft = draft
        self._family = family
        self._adapt = adapt
        self._regions: dict[tuple[tuple[int, ...], Times, Growth], Region] = {}

    def worked_out(self, aim: Aim) -> list[tuple[Region, Narrow]]:
        """Every number that can be worked out, with the region where it can."""
        while True:
            try:
                return [(region, narrow) for region in self.regions() for narrow in region.narrow(aim)]
            except Contradiction:
                continue  # fractions fitted and whole numbers do not: that region now says so itself

    def regions(self) -> list[Region]:
        """The regions that a reader may take for true with the present figures."""
        everything = tuple(range(len(self._printings)))
        together = self._region(everything, (0,) * len(everything))
        if together.feasible:
            return [together]
        found = [region for times in self._splits() if (region := self._grown(everything, times)) is not None]
        return found or self._apart(everything)

    def _apart(self, everything: tuple[int, ...]) -> list[Region]:
        """Each printing on its own, without those that contradict themselves."""
        sound = tuple(n for n in everything if self._region((n,), (0,)).feasible)
        apart = self._region(sound, sound) if sound else None
        return [apart] if apart is not None and apart.feasible else []

    def _splits(self) -> list[Times]:
        editions = sorted({printing.edition for printing in self._printings})
        by_edition = tuple(editions.index(printing.edition) for printing in self._printings)
        return list(dict.fromkeys((by_edition, self._runs())))

    def _runs(self) -> Times:
        """Printings in a row share a time for as long as nothing contradicts."""
        times: list[int] = []
        while len(times) < len(self._printings):
            start, time = len(times), times[-1] + 1 if times else 0
            times += [time] * self._run(start)
        return tuple(times)

    def _run(self, start: int) -> int:
        """How many printings from `start` on do not contradict each other, at least one; by halving."""
        fits, fails = 1, len(self._printings) - start + 1
        while fails - fits > 1:
            middle = (fits + fails) // 2
            if self._region(tuple(range(start, start + middle)), (0,) * middle).feasible:
                fits = middle
            else:
                fails = middle
        return fits

    def _grown(self, members: tuple[int, ...], times: Times) -> Region | None:
        for growth in Growth:
            region = self._region(members, times, growth)
            if region.feasible:
                return region
        return None

    def _region(self, members: tuple[int, ...], times: Times, growth: Growth = Growth.NONE) -> Region:
        key = (members, times, growth)
        if key not in self._regions:
            chosen = [self._printings[n] for n in members]
            self._regions[key] = Region(assume(chosen, times, self._family, growth))
        region = self._regions[key]
        if self._adapt is not None:
            for member, time in zip(members, times, strict=True):
                if self._printings[member] is self._draft:
                    self._adapt(region, time)
        return region
