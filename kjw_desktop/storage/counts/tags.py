# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What entries are tagged with, counted for several tables in one reading of the tags."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Select,
    case,
    distinct,
    func,
    literal,
    select,
    union_all,
)

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.tables import entry, entry_tag

_ANY = "*"


@dataclass(frozen=True, slots=True)
class Tagged:
    """How many contacts carry each theme, and had a partner of each sector.

    `outcomes` and `results` tell how many contacts, activities and stories carry each outcome, itself or by a
    detail, and each key as it was written; `moments` how many carry any.
    """

    themes: dict[str, int] = field(default_factory=dict)
    sectors: dict[str, int] = field(default_factory=dict)
    outcomes: dict[str, int] = field(default_factory=dict)
    results: dict[str, int] = field(default_factory=dict)
    moments: int = 0


def tagged(
    connection: Connection, chosen: Selection, sectors: Mapping[str, str], parents: Mapping[str, str]
) -> Tagged:
    """Count the tags; `sectors` maps partners to theirs, `parents` outcomes and details to the outcome."""
    kinds = [EntryKind.CONTACT, EntryKind.ACTIVITY]
    if chosen.programme is None:
        kinds.append(EntryKind.STORY)
    tag = (
        select(entry.c.kind, entry.c.place, entry_tag.c.field, entry_tag.c.key)
        .join(entry_tag, entry_tag.c.entry == entry.c.id)
        .where(chosen.holds(*kinds))
        .cte("tag")
        .prefix_with("MATERIALIZED")
    )
    of_contacts = tag.c.kind == EntryKind.CONTACT.value
    query = union_all(
        _by("themes", tag, tag.c.key).where(tag.c.field == "themes", of_contacts),
        _by("sectors", tag, case(dict(sectors), value=tag.c.key, else_=UNKNOWN)).where(
            tag.c.field == "partners", of_contacts
        ),
        _by("outcomes", tag, case(dict(parents), value=tag.c.key)).where(tag.c.field == "outcomes"),
        _by("results", tag, tag.c.key).where(tag.c.field == "outcomes"),
        _by("moments", tag, literal(_ANY)).where(tag.c.field == "outcomes"),
    )
    found: dict[str, dict[str, int]] = {name: {} for name in ("themes", "sectors", "outcomes", "results")}
    moments = 0
    for name, key, number in connection.execute(query).all():
        if name == "moments":
            moments = number
        elif key is not None:
            found[name][key] = number
    return Tagged(**found, moments=moments)


def _by(name: str, tag: CTE, key: ColumnElement[str]) -> Select[str, str, int]:
    """So many entries of each key; a key that stands twice in one counts once."""
    shown = key.label("shown")
    return select(literal(name), shown, func.count(distinct(tag.c.place))).group_by(shown)
