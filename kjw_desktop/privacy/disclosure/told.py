# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader holds, and what can be worked out from it."""

from dataclasses import dataclass
from enum import StrEnum

from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.period import Period


@dataclass(frozen=True, slots=True)
class Told:
    """One publication that the reader holds.

    `edition` counts the states of the records: publications with the same edition were made of the same
    records, a greater one was made later, after records may have changed.
    """

    figures: Figures
    edition: int = 0


class Kind(StrEnum):
    """What a finding is about.

    A printed count; what is left of a period beside others; what does not carry a programme; or the change
    between two editions.
    """

    COUNT = "count"
    REST = "rest"
    OTHERS = "others"
    GROWTH = "growth"


@dataclass(frozen=True, slots=True)
class Finding:
    """A small number that a reader can work out: it lies from `least` to `most`, both negative of a fall.

    `where` holds (dimension, term) pairs. Of a REST the period is a stretch of months that no table tells, or
    a whole of which it is all that was not told on its own; of OTHERS `where` names the programme that they
    do not carry.
    """

    kind: Kind
    period: Period
    unit: str
    where: tuple[tuple[str, str], ...]
    least: int
    most: int
