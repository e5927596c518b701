# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the box of Ctrl+K offers: pages and commands by their names, records by the journal's search."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kjw_desktop.language import translate
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.places import FIRST_PERSON
from kjw_desktop.storage.rows import Hit
from kjw_desktop.ui.entry_rows import hit_row
from kjw_desktop.ui.palette.marks import marks
from kjw_desktop.ui.widgets.labels import native_key
from kjw_desktop.ui.widgets.row_data import RowData

MOST_PEOPLE = 6
MOST_COMMANDS = 5
MOST_ENTRIES = 20


@dataclass(frozen=True, slots=True)
class Offered:
    """A command or page: its name in the language in force, its key, and what it does."""

    name: str
    key: str
    act: Callable[[], None]
    is_page: bool = False


def look_up(journal: Journal, typed: str) -> tuple[Hit, ...]:
    """Young people, then entries, newest first; both have room of their own, however common the word."""
    return (
        *journal.people_called(typed, limit=MOST_PEOPLE),
        *journal.search(typed, limit=MOST_ENTRIES, before=FIRST_PERSON),
    )


def rows(typed: str, hits: Iterable[Hit], commands: Sequence[Offered], today: date) -> list[RowData]:
    """Who is called so, then what can be done, then others and entries; without letters all commands."""
    found = tuple(hits)
    called = [_hit(hit, typed, today) for hit in found if _is_called(hit)]
    others = [_hit(hit, typed, today) for hit in found if not _is_called(hit)]
    able = [row for row in (_command(each, typed) for each in commands) if row is not None]
    return [*called, *(able[:MOST_COMMANDS] if typed else able), *others]


def _is_called(hit: Hit) -> bool:
    """Whether somebody was found by name or nickname."""
    return hit.kind is None and not hit.text


def _hit(hit: Hit, typed: str, today: date) -> RowData:
    row = hit_row(hit, today)
    found = [marks(row.title, word) or () for word in typed.split()]
    return replace(row, title_marks=tuple(sorted({mark for each in found for mark in each})))


def _command(command: Offered, typed: str) -> RowData | None:
    found = marks(command.name, typed)
    if found is None:
        return None
    said = translate("Palette", "Page") if command.is_page else translate("Palette", "Command")
    aside = native_key(command.key)
    return RowData(title=command.name, detail=said, aside=aside, subject=command, title_marks=found)
