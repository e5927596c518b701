# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One record changed in two places: what both changes make together, so that neither is lost."""

from collections.abc import Hashable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, TypeVar

Changed = TypeVar("Changed")
Values = tuple[Hashable, ...]

NO_TEXTS: Mapping[str, str] = MappingProxyType({})
_THEIRS = frozenset({"id", "stamp"})


def merged(began: Changed, mine: Changed, theirs: Changed, texts: Mapping[str, str] = NO_TEXTS) -> Changed:
    """`theirs` with what `mine` changed since both began from `began`; all three are records of one kind.

    A field that one of them left alone is as the other made it. Where both changed it: of a list, what
    either added is there and what either took away is not; of `texts` (by name, with what goes between)
    mine stands before theirs; of anything else theirs stays, since there is no third value.
    """
    values = {
        field.name: _field(
            getattr(began, field.name),
            getattr(mine, field.name),
            getattr(theirs, field.name),
            texts.get(field.name),
        )
        for field in fields(theirs)  # type: ignore[arg-type]  # records are dataclasses
        if field.name not in _THEIRS
    }
    return replace(theirs, **values)  # type: ignore[type-var]  # likewise


def _field(began: Any, mine: Any, theirs: Any, joint: str | None) -> Any:
    if mine in (began, theirs):
        return theirs
    if theirs == began:
        return mine
    if isinstance(mine, tuple) and isinstance(theirs, tuple):
        return _list(began or (), mine, theirs)
    return theirs if joint is None else _text(mine, theirs, joint)


def _list(began: Values, mine: Values, theirs: Values) -> Values:
    kept = [each for each in mine if each in theirs or each not in began]
    return (*kept, *(each for each in theirs if each not in began and each not in mine))


def _text(mine: str, theirs: str, joint: str) -> str:
    if theirs in mine:
        return mine
    return theirs if mine in theirs else f"{mine}{joint}{theirs}"
