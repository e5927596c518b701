# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Columns that hold parts of a record: who was there, who is near, what somebody is good at."""

from collections.abc import Mapping
from typing import Any

from kjw_desktop.domain.activities import BandCount
from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.people import Relative, Strength
from kjw_desktop.storage.workbook.cells import CellFault, CellValue, as_text, as_whole
from kjw_desktop.storage.workbook.codecs import Codec, Lookup
from kjw_desktop.storage.workbook.text import items_of, joined

PEOPLE_SHEET = "Jongeren"
CLEARED = "-"


def _people(cell: CellValue, look: Lookup) -> tuple[Participant, ...]:
    ids = dict.fromkeys(look.refer((PEOPLE_SHEET,), item) for item in items_of(as_text(cell)))
    return tuple(map(Participant, ids))


def _people_text(people: tuple[Participant, ...], _: Mapping[str, str]) -> str | None:
    return joined(str(one.person) for one in people if one.person is not None) or None


def _one_person(cell: CellValue, look: Lookup) -> tuple[Participant, ...]:
    return (Participant(look.refer((PEOPLE_SHEET,), as_text(cell).strip())),)


def _first_person(people: tuple[Participant, ...], labels: Mapping[str, str]) -> str | None:
    return _people_text(tuple(one for one in people if one.person is not None)[:1], labels)


def _relatives(cell: CellValue, look: Lookup) -> tuple[Relative, ...]:
    found = []
    for item in items_of(as_text(cell)):
        role, _, name = item.partition(":")
        found.append(Relative(look.key(("relation_kind",), role), name.strip()))
    return tuple(found)


def _relatives_text(relatives: tuple[Relative, ...], _: Mapping[str, str]) -> str | None:
    return joined(f"{one.kind}: {one.name}" if one.name else one.kind for one in relatives) or None


def _strengths(cell: CellValue, look: Lookup) -> tuple[Strength, ...]:
    keys = dict.fromkeys(look.key(("strength",), item) for item in items_of(as_text(cell)))
    return tuple(map(Strength, keys))


def _strengths_text(strengths: tuple[Strength, ...], _: Mapping[str, str]) -> str | None:
    return joined(one.key for one in strengths) or None


def _bands(cell: CellValue, look: Lookup) -> tuple[BandCount, ...]:
    found = []
    for item in items_of(as_text(cell)):
        band, colon, number = item.rpartition(":")
        if not colon:
            raise CellFault("band_without_number", item)
        count = as_whole(number)
        if count < 0:
            raise CellFault("number_out_of_range", number.strip())
        found.append(BandCount(look.key(("age_band",), band), count))
    return tuple(found)


def _bands_text(bands: tuple[BandCount, ...], _: Mapping[str, str]) -> str | None:
    return joined(f"{one.age_band}: {one.number}" for one in bands) or None


def clearable(codec: Codec) -> Codec:
    """The column of `codec`, with a dash for a value that was taken away."""
    return Codec(
        lambda cell, look: "" if as_text(cell).strip() == CLEARED else codec.read(cell, look),
        lambda value, labels: CLEARED if value == "" else codec.write(value, labels),
    )


def _attributes(cell: CellValue, _: Lookup) -> Mapping[str, Any]:
    found = {}
    for item in items_of(as_text(cell)):
        name, colon, value = item.partition(":")
        if not colon:
            raise CellFault("attribute_without_value", item)
        found[name.strip()] = value.strip()
    return found


def _attributes_text(attributes: Mapping[str, str], _: Mapping[str, str]) -> str | None:
    return joined(f"{name}: {value}" for name, value in sorted(attributes.items())) or None


PEOPLE = Codec(_people, _people_text, spreads=True)
ONE_PERSON = Codec(_one_person, _first_person)
RELATIVES = Codec(_relatives, _relatives_text, spreads=True)
STRENGTHS = Codec(_strengths, _strengths_text, spreads=True)
BANDS = Codec(_bands, _bands_text, spreads=True)
ATTRIBUTES = Codec(_attributes, _attributes_text, spreads=True)
