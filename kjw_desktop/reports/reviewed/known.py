# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything the vault knows that would tell who some texts are about, as far as they may mention it."""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.progress import Progress
from kjw_desktop.privacy.identifiers.identifier import Kind
from kjw_desktop.privacy.identifiers.known import KnownWord
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.subjects import CONTACT, OTHER, SCHOOL, SELF, STREET, WIJK, Subject
from kjw_desktop.reports.reviewed.mentioned import Mentioned

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

_WORKER = "partner:jongerenwerk"
_HOUSE = re.compile(r"[\s,]+\d.*$", re.DOTALL)
_LOOK = 500  # names between two words about how far it is


def subjects(
    journal: "Journal",
    own: Collection[Person],
    beside: Iterable[UUID],
    texts: Iterable[str],
    progress: Progress,
) -> tuple[Subject, ...]:
    """What is known of those it is about, and of everybody and everything else that the texts may mention.

    `own` are whom the texts are about, `beside` young people named with the notes; both count whatever the
    texts say. What `progress` raises goes through.
    """
    mentioned = Mentioned(texts)
    others = _others(journal, {person.id for person in own}, frozenset(beside), mentioned, progress)
    found = [
        *(word for person in own for word in of_person(person, SELF)),
        *(word for other in others for word in of_person(other, OTHER)),
        *_around(journal, mentioned),
    ]
    return tuple(dict.fromkeys(found))


def of_person(person: Person, role: str) -> Iterator[Subject]:
    """What would tell of one young person; of another than the one it is about, their relatives as well."""
    who = str(person.id)
    for name in (person.full_name, person.first_name, person.last_name, *person.nicknames):
        yield from _subject(name, "person", role, who)
    yield from _subject(person.phone, "phone", CONTACT, who)
    yield from _subject(person.email, "email", CONTACT, who)
    for handle in person.handles:
        yield from _subject(handle, "handle", CONTACT, who)
    yield from _subject(person.school, "organisation", SCHOOL, f"{who}:school")
    for street in dict.fromkeys((person.street.strip(), street_alone(person.street))):
        yield from _subject(street, "place", STREET, f"{who}:street")
    for number, relative in enumerate(person.relatives):
        yield from _subject(relative.name, "person", f"relative:{relative.kind}", f"{who}:{number}")


def street_alone(address: str) -> str:
    """The street of an address, without a number and what comes after it."""
    return _HOUSE.sub("", address).strip()


def _others(
    journal: "Journal",
    own: Collection[UUID],
    beside: frozenset[UUID],
    mentioned: Mentioned,
    progress: Progress,
) -> list[Person]:
    """The young people that may be meant, of everybody in the vault."""
    everybody, found = journal.names(), []
    for number, name in enumerate(everybody, start=1):
        if number % _LOOK == 0 or number == len(everybody):
            progress(number, len(everybody))
        if name.id not in own and (name.id in beside or mentioned.may((name.full_name, *name.nicknames))):
            found.append(name.id)
    return [person for person in (_person(journal, each) for each in found) if person is not None]


def _person(journal: "Journal", record: UUID) -> Person | None:
    try:
        found = journal.find(record)
    except RecordGone:
        return None
    return found if isinstance(found, Person) else None


def _around(journal: "Journal", mentioned: Mentioned) -> Iterator[Subject]:
    """Wijken, places by name, partners and the worker."""
    vocabularies = journal.vocabularies()
    for wijk in vocabularies[WIJK].terms:
        yield from _subject(wijk.nl, "place", WIJK, f"wijk:{wijk.key}")
    public = {fold(term.nl) for term in vocabularies["partner"].terms}
    for row in journal.partners(date.max):
        yield from _of_partner(row.contact, public, mentioned)
    for place in journal.locations():
        if mentioned.may((place.name,)):
            yield from _subject(place.name, "place", STREET, f"place:{fold(place.name)}")
    yield from _subject(journal.settings().worker_name, "person", _WORKER, "worker")
    yield from _subject(journal.settings().organisation, "organisation", _WORKER, "organisation")


def _of_partner(contact: PartnerContact, public: set[str], mentioned: Mentioned) -> Iterator[Subject]:
    role, who = f"partner:{contact.partner or ''}", str(contact.id)
    if mentioned.may((contact.organisation,)) and fold(contact.organisation) not in public:
        yield from _subject(contact.organisation, "organisation", role, who)
    if mentioned.may((contact.name,)):
        yield from _subject(contact.name, "person", role, f"{who}:name")
    yield from _subject(contact.phone, "phone", CONTACT, who)
    yield from _subject(contact.email, "email", CONTACT, who)


def _subject(text: str, kind: Kind, role: str, who: str) -> Iterator[Subject]:
    if text.strip():
        yield Subject(KnownWord(text.strip(), kind), role, who)
