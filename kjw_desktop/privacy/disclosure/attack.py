# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The attack: every small number that follows from what a reader holds."""

from collections.abc import Sequence

from kjw_desktop.privacy.disclosure.assumptions import families
from kjw_desktop.privacy.disclosure.hypotheses import Hypotheses
from kjw_desktop.privacy.disclosure.knowledge import Name
from kjw_desktop.privacy.disclosure.printing import Printing, printing_of
from kjw_desktop.privacy.disclosure.region import Aim, Narrow
from kjw_desktop.privacy.disclosure.told import Finding, Told

WIDTH = 3
"""An interval of small numbers narrower than this counts as worked out."""


def attack(published: Sequence[Told], small: int = 4, width: int = WIDTH) -> tuple[Finding, ...]:
    """What can be worked out from publications, given in the order in which they were made.

    A finding is a number whose interval lies within 1..small and is narrower than `width` (greatest - least);
    of a change between two editions also one that lies within -small..-1.
    The result is sorted and holds each number once, with its narrowest interval.
    """
    printings = [printing_of(told.figures, told.edition) for told in published]
    found: dict[tuple[object, ...], Finding] = {}
    for family in families(printings):
        for finding in _findings(printings, family, Aim(small, width)):
            key = (finding.kind, finding.period, finding.unit, finding.where)
            if key not in found or finding.most - finding.least < found[key].most - found[key].least:
                found[key] = finding
    return tuple(sorted(found.values(), key=lambda f: (f.period, f.unit, f.where, f.kind)))


def _findings(printings: Sequence[Printing], family: str, aim: Aim) -> list[Finding]:
    return [
        finding_of(region.names[narrow.place], narrow)
        for region, narrow in Hypotheses(printings, family).worked_out(aim)
    ]


def finding_of(name: Name, narrow: Narrow) -> Finding:
    """The finding that a narrow number is."""
    return Finding(name.kind, *name.what, narrow.least, narrow.most)
