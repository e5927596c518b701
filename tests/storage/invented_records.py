# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Records of every kind with every field filled at random, made from the annotations of their classes."""

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import EnumType
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.rules import EARLIEST, LATEST

_DAYS = st.dates(EARLIEST, LATEST)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=12) | st.sampled_from(["", "=bellen", "Renée", "🙂", 'quote "d"', "a;b\nc"]),
    int: st.integers(0, 1000),
    float: st.floats(1, 10),
    bool: st.booleans(),
    date: _DAYS,
    time: st.times().map(lambda at: at.replace(tzinfo=None)),
    UUID: st.builds(new_id),
}
_FILLED = {"title", "first_name", "what", "observation", "certainty", "kind"}
_FIXED: dict[str, st.SearchStrategy[Any]] = {
    "people": st.lists(
        st.builds(Participant, st.none(), st.just("age_12_13"), st.none() | st.just("x"), st.none()),
        max_size=2,
    ).map(tuple),
    "stamp": st.none(),
    "measure": st.sampled_from(["", "jongeren_wijk", "activiteiten_soort/sport_spel", "partners/zorg/*"]),
    "birth_date": st.none() | st.dates(date(1990, 1, 1), date(2026, 1, 1)),
    "birth_year": st.none(),
    "vulnerabilities": st.just(()),
    "id": st.builds(new_id),
}


def records_of(kind: type) -> st.SearchStrategy[Any]:
    """Records of a class, that every rule of the domain lets through."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{f.name: _of_field(f.name, hints[f.name]) for f in fields(kind) if f.init})


def _of_field(name: str, wanted: Any) -> st.SearchStrategy[Any]:
    if name in _FIXED:
        return _FIXED[name]
    return _of(wanted) if name not in _FILLED else st.text("abcé", min_size=1, max_size=8)


def _of(wanted: Any) -> st.SearchStrategy[Any]:
    if isinstance(wanted, UnionType):
        inner = next(kind for kind in get_args(wanted) if kind is not NoneType)
        return st.none() | _of(inner)
    if get_origin(wanted) is tuple:
        return st.lists(_of(get_args(wanted)[0]), max_size=3).map(tuple)
    if isinstance(wanted, EnumType):
        return st.sampled_from(list(wanted))
    if isinstance(wanted, type) and is_dataclass(wanted):
        hints = get_type_hints(wanted)
        return st.builds(wanted, **{f.name: _of(hints[f.name]) for f in fields(wanted)})
    return _PLAIN[wanted]
