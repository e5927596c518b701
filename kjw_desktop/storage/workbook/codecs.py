# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a column takes: how its cell is read into a record's value, and how that value is written."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.rules import EARLIEST_BIRTH
from kjw_desktop.domain.settings import HOLIDAY_REGIONS
from kjw_desktop.storage import frozen_counts
from kjw_desktop.storage.workbook.cells import (
    CellFault,
    CellValue,
    as_clock,
    as_day,
    as_moment,
    as_number,
    as_text,
    as_uuid,
    as_whole,
    as_yes_or_no,
    clock_text,
)
from kjw_desktop.storage.workbook.text import items_of, joined

Plain = str | int | float | None
"""What is written in a cell."""


class Lookup(Protocol):
    """What cells refer to: the vault's own words, and records of the file or the vault."""

    def key(self, vocabularies: tuple[str, ...], text: str) -> str:
        """The key of a term. Raises `CellFault` for a text that is none."""

    def wijk(self, text: str) -> str:
        """The key of a wijk, known or new."""

    def refer(self, sheets: tuple[str, ...], text: str) -> UUID:
        """The id of a record that one of `sheets` may hold. Raises `CellFault` when nothing has that id."""


@dataclass(frozen=True, slots=True)
class Codec:
    """`read` takes a cell that is not blank and may raise `CellFault`; `write` gives what `read` takes.

    `write` is also handed the labels of wijken by key. `spreads` tells that a long text goes on in further
    cells.
    """

    read: Callable[[CellValue, Lookup], Any]
    write: Callable[[Any, Mapping[str, str]], Plain]
    spreads: bool = False


def _plain(read: Callable[[CellValue], Any], write: Callable[[Any], Plain]) -> Codec:
    return Codec(lambda cell, _: read(cell), lambda value, _: None if value is None else write(value))


def _flag(cell: CellValue) -> bool:
    return as_yes_or_no(cell)


def _period(cell: CellValue) -> str:
    text = as_text(cell).strip()
    try:
        return str(Period.parse(text))
    except WrongUse as error:
        raise CellFault("not_a_period", text) from error


def _region(cell: CellValue) -> str:
    text = as_text(cell).strip().casefold()
    if text not in HOLIDAY_REGIONS:
        raise CellFault("not_a_region", text)
    return text


def _counts(cell: CellValue) -> str:
    text = as_text(cell).strip()
    try:
        frozen_counts.from_json(text)
    except (ValueError, TypeError, KeyError) as error:
        raise CellFault("not_frozen") from error
    return text


def _bytes(cell: CellValue) -> bytes:
    try:
        return b64decode(as_text(cell).strip(), validate=True)
    except ValueError as error:
        raise CellFault("not_a_file") from error


def _secret(cell: CellValue) -> bytes:
    text = as_text(cell).strip()
    try:
        secret = bytes.fromhex(text)
    except ValueError as error:
        raise CellFault("not_a_secret") from error
    if len(secret) != 32:
        raise CellFault("not_a_secret")
    return secret


TEXT = Codec(lambda cell, _: as_text(cell), lambda text, _: text or None, spreads=True)
WORD = Codec(lambda cell, _: as_text(cell).strip(), lambda text, _: text or None)
TEXTS = Codec(lambda cell, _: items_of(as_text(cell)), lambda texts, _: joined(texts) or None, spreads=True)
DAY = _plain(as_day, date.isoformat)
BIRTHDAY = _plain(lambda cell: as_day(cell, EARLIEST_BIRTH), date.isoformat)
CLOCK = _plain(as_clock, clock_text)
WHOLE = _plain(as_whole, int)
NUMBER = _plain(as_number, lambda number: int(number) if number.is_integer() else number)
YES_OR_NO = _plain(_flag, lambda value: "ja" if value else "nee")
YES_OR_BLANK = _plain(_flag, lambda value: "ja" if value else None)
MOMENT = _plain(as_moment, lambda moment: moment.isoformat())
IDENTITY = _plain(as_uuid, str)
PERIOD = _plain(_period, str)
REGION = Codec(lambda cell, _: _region(cell), lambda region, _: region or None)
SECRET = _plain(_secret, bytes.hex)
COUNTS = Codec(lambda cell, _: _counts(cell), lambda text, _: text, spreads=True)
BYTES = Codec(lambda cell, _: _bytes(cell), lambda held, _: b64encode(held).decode() or None, spreads=True)
WIJK = Codec(
    lambda cell, look: look.wijk(as_text(cell).strip()),
    lambda key, labels: labels.get(key, key) or None,
)


def key_of(*vocabularies: str) -> Codec:
    """One term of the first of these lists that has it."""
    return Codec(lambda cell, look: look.key(vocabularies, as_text(cell)), lambda key, _: key or None)


def keys_of(*vocabularies: str) -> Codec:
    """A list of such terms, each once."""
    return Codec(
        lambda cell, look: _once(look.key(vocabularies, item) for item in items_of(as_text(cell))),
        lambda keys, _: joined(keys) or None,
        spreads=True,
    )


def ref_to(*sheets: str) -> Codec:
    """The id of one record of these sheets."""
    return Codec(
        lambda cell, look: look.refer(sheets, as_text(cell).strip()),
        lambda record, _: None if record is None else str(record),
    )


def refs_to(*sheets: str) -> Codec:
    """The ids of records of these sheets, each once."""
    return Codec(
        lambda cell, look: _once(look.refer(sheets, item) for item in items_of(as_text(cell))),
        lambda records, _: joined(map(str, records)) or None,
        spreads=True,
    )


def one_of(words: Iterable[str]) -> Codec:
    """The place of a word in `words`, counted from 0."""
    places = {word: place for place, word in enumerate(words)}
    spelled = tuple(places)

    def read(cell: CellValue) -> int:
        text = as_text(cell).strip()
        if text.casefold() not in places:
            raise CellFault("unknown_term", text)
        return places[text.casefold()]

    return _plain(read, lambda place: spelled[place])


def _once(keys: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(keys))
