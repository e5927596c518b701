# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which order, and how long, a summary is for one reader: what was agreed with each client."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

WORDS_DRAFT = "verslag:"
"""How the keys of drafts begin that hold the words of a report: a worker's own, which stand nowhere else."""


class ReportPart(StrEnum):
    """The ten parts of a summary, in the order that they have until a worker changes it (journey 4.4)."""

    SUMMARY = "samenvatting"
    THEMES = "wat_speelt_er"
    REACH = "bereik"
    SIGNALS = "vroeg_signaleren"
    CARE = "jeugdhulp"
    PARTNERS = "partners"
    EVALUATION = "evaluatie"
    STORY = "verhaal"
    TARGETS = "afspraken"
    TALK = "gesprek"


class ReportLength(StrEnum):
    """For whom it is written: those who do the work read all figures, a board the headlines."""

    DOERS = "uitvoerders"
    MANAGERS = "managers"
    BOARD = "bestuur"


@dataclass(frozen=True, slots=True)
class ReportLayout:
    """The layout for one reader. `order` always has all ten parts, the summary first."""

    reader: str
    order: tuple[ReportPart, ...] = tuple(ReportPart)
    length: ReportLength = ReportLength.MANAGERS

    def __post_init__(self) -> None:
        """Raises ValueError for an order that lacks a part, or has another than the summary first."""
        if sorted(self.order) != sorted(ReportPart) or self.order[0] is not ReportPart.SUMMARY:
            raise ValueError(f"not an order of the ten parts: {self.order}")


def folded_reader(name: str) -> str:
    """A reader's name as it is compared: capitals and spaces make no other reader."""
    return " ".join(name.split()).casefold()


def moved(layout: ReportLayout, part: ReportPart, to: int) -> ReportLayout:
    """The layout with `part` at place `to` (from 0), as far as there are places; the summary stays first."""
    if part is ReportPart.SUMMARY:
        return layout
    others = [each for each in layout.order if each is not part]
    others.insert(min(max(to, 1), len(others)), part)
    return ReportLayout(layout.reader, tuple(others), layout.length)


def layout_for(held: str, reader: str) -> ReportLayout:
    """The layout for `reader` out of what the settings hold ('' for nothing yet), the usual if unreadable."""
    kept = _read(held).get(folded_reader(reader))
    usual = ReportLayout(reader)
    if not isinstance(kept, dict):
        return usual
    lengths = {each.value: each for each in ReportLength}
    return ReportLayout(reader, _order(kept.get("order")), lengths.get(str(kept.get("length")), usual.length))


def with_layout(held: str, layout: ReportLayout) -> str:
    """What the settings hold with this layout in it, in place of the reader's earlier one."""
    kept = _read(held)
    order = [part.value for part in layout.order]
    kept[folded_reader(layout.reader)] = {"order": order, "length": layout.length.value}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _read(held: str) -> dict[str, Any]:
    try:
        kept = json.loads(held or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _order(kept: object) -> tuple[ReportPart, ...]:
    """The parts in the kept order; one that it does not name stands where it usually does, behind those."""
    named = {part.value: part for part in ReportPart}
    told = [named[str(each)] for each in kept if str(each) in named] if isinstance(kept, Iterable) else []
    parts = dict.fromkeys([ReportPart.SUMMARY, *told, *ReportPart])
    return tuple(parts)
