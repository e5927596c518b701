# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which field of a record lies in which column: one table of facts that encoding and decoding both follow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from sqlalchemy import Table

from kjw_desktop.domain.accounts import Story, Target, Visit
from kjw_desktop.domain.activities import Activity, ActivitySeries, BandCount, CalledOff, Headcount, Tally
from kjw_desktop.domain.care import (
    Consent,
    Meldcode,
    MeldcodeAnswer,
    MeldcodeFact,
    MeldcodeStep,
    PartnerContact,
    Referral,
    ReferralStep,
)
from kjw_desktop.domain.contacts import Contact, KeptLonger
from kjw_desktop.domain.entries import EntryKind, Stamp
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, PersonGoal, Relative, Strength, Vulnerability
from kjw_desktop.domain.records import KIND_OF
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal
from kjw_desktop.storage import tables

STAMP = tuple(f.name for f in fields(Stamp))
"""The columns of a stamp, wherever one stands."""

PERSON_COLUMNS = tuple(c.name for c in tables.person.columns if c.name != "place" and c.name not in STAMP)
"""The columns of a young person's own row that hold fields of the record."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A field that is a tuple: the table of its parts, and what makes a part of the columns.

    `texts` are the columns that hold free words.
    """

    table: Table
    make: Callable[..., Any]
    texts: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold the part itself."""
        return tuple(column.name for column in self.table.columns)[2:]

    def split(self, part: Any) -> dict[str, Any]:
        """The columns of one part."""
        if isinstance(part, str):
            return {self.columns[0]: part}
        return {name: getattr(part, name) for name in self.columns}


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One kind of entry.

    `shared` maps fields to columns of `entry`; a name that is no field of the class is derived and only
    written. What is neither shared, a tag nor parts lies in `detail`, `nested` dataclasses flattened.
    `texts` are the free texts that search finds and an erasure empties.
    """

    record: type
    detail: Table
    shared: Mapping[str, str]
    texts: tuple[str, ...]
    tags: tuple[str, ...] = ()
    parts: Mapping[str, Parts] = field(default_factory=dict)
    nested: Mapping[str, type] = field(default_factory=dict)

    @property
    def stored(self) -> Mapping[str, str]:
        """The shared fields that are read back."""
        own = {f.name for f in fields(self.record)}
        return {name: column for name, column in self.shared.items() if name in own}

    @property
    def detail_fields(self) -> tuple[str, ...]:
        """The fields that lie in `detail` under their own names."""
        inner = {f.name for kind in self.nested.values() for f in fields(kind)}
        return tuple(c.name for c in self.detail.columns if c.name != "entry" and c.name not in inner)


_PLACE = {"location": "location", "location_kind": "location_kind", "duration": "duration", "level": "level"}
_WORK_TAGS = ("themes", "goals", "issues", "programmes", "partners", "outcomes")

_SHAPES = (
    Shape(
        Contact,
        tables.contact,
        {"kind": "sort", "note": "text", **_PLACE},
        ("note", "quote", "location"),
        tags=_WORK_TAGS,
        parts={"kept": Parts(tables.contact_kept, KeptLonger, ("reason",))},
    ),
    Shape(
        Activity,
        tables.activity,
        {"title": "title", "kind": "sort", "note": "text", **_PLACE},
        ("title", "note", "atmosphere", "quote", "location"),
        tags=_WORK_TAGS,
        parts={
            "nameless": Parts(tables.activity_band, BandCount),
            "tallies": Parts(tables.activity_tally, Tally),
        },
        nested={"headcount": Headcount},
    ),
    Shape(
        Signal,
        tables.signal,
        {"domain": "sort", "level": "level", "observation": "text", "location_kind": "location_kind"},
        ("observation", "meaning", "told_by", "no_step_reason"),
        tags=("kinds", "helps"),
    ),
    Shape(
        Followup,
        tables.followup,
        {"what": "text", "kind": "sort", "status": "state"},
        ("what", "reason"),
    ),
    Shape(
        Referral,
        tables.referral,
        {"kind": "sort", "note": "text", "state": "state"},
        ("note",),
        parts={"steps": Parts(tables.referral_step, ReferralStep, ("note",))},
    ),
    Shape(
        Consent,
        tables.consent,
        {"kind": "sort", "state": "state", "purpose": "text"},
        ("purpose", "reason"),
        tags=("givers",),
    ),
    Shape(
        Meldcode,
        tables.meldcode,
        {"suspicion": "text"},
        ("suspicion", "no_talk_reason", "decision", "informed", "handed_over_to"),
        parts={
            "facts": Parts(tables.meldcode_fact, MeldcodeFact, ("text", "told_by")),
            "steps": Parts(tables.meldcode_step, MeldcodeStep, ("text", "reason", "consulted")),
            "answers": Parts(tables.meldcode_answer, MeldcodeAnswer, ("reasoning",)),
        },
    ),
    Shape(
        NeighbourhoodNote,
        tables.neighbourhood_note,
        {"note": "text", "location_kind": "location_kind"},
        ("note", "trend"),
        tags=("issues", "partners"),
    ),
    Shape(
        Story,
        tables.story,
        {"title": "title", "situation": "text"},
        ("title", "situation", "what_we_did", "what_changed", "quote"),
        tags=("themes", "outcomes"),
    ),
    Shape(Visit, tables.visit, {"visitors": "title", "shown": "text"}, ("visitors", "shown", "agreed")),
)

SHAPES: Mapping[EntryKind, Shape] = {KIND_OF[shape.record]: shape for shape in _SHAPES}


def _text(text: str) -> str:
    return text


def _dated(field: str, value: str, since: Any) -> DatedValue:
    return DatedValue(DatedField(field), value, since)


PERSON_PARTS: Mapping[str, Parts] = {
    "nicknames": Parts(tables.nickname, _text, ("text",)),
    "handles": Parts(tables.handle, _text, ("text",)),
    "relatives": Parts(tables.relative, Relative, ("name",)),
    "strengths": Parts(tables.strength, Strength, ("words",)),
    "vulnerabilities": Parts(tables.vulnerability, Vulnerability, ("source", "note")),
    "goals": Parts(tables.person_goal, PersonGoal, ("words",)),
    "history": Parts(tables.person_history, _dated),
}

PLAIN: Mapping[type, Table] = {
    Target: tables.target,
    PartnerContact: tables.partner_contact,
    ActivitySeries: tables.activity_series,
    CalledOff: tables.called_off,
}
"""Records that are one row, field by field."""
