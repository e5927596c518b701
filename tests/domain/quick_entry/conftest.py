# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A few invented young people, two of them with one first name, and places, on a Saturday."""

from datetime import date
from uuid import UUID

import pytest

from kjw_desktop.domain.quick_entry.known import Known, KnownPerson
from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.resources.vocabularies import shipped

PEOPLE = {
    "sam": ("Sam B.", "Sam", "Sam Bakker", "Sammie"),
    "noor": ("Noor", "Noor el Amrani"),
    "robin": ("Robin",),
    "lisa_a": ("Lisa A.", "Lisa", "Lisa Aarts"),
    "lisa_b": ("Lisa B.", "Lisa", "Lisa Bos"),
    "zoe": ("Zoë",),
    "layla": ("ليلى",),
    "fox": ("🦊",),
}
PLACES = (
    PlaceRef("De Schakel", "buurthuis"),
    PlaceRef("Kompas College", "school_vo"),
    PlaceRef("De Schuur"),
)
IDS = {name: UUID(int=number) for number, name in enumerate(PEOPLE, 1)}
SATURDAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def ids() -> dict[str, UUID]:
    return IDS


@pytest.fixture(scope="session")
def known() -> Known:
    people = [KnownPerson(IDS[name], names) for name, names in PEOPLE.items()]
    return Known.of(people, shipped(), SATURDAY, PLACES)
