# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What young people are called, for lists and for the search index."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Connection, select

from kjw_desktop.domain.people import Person
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.rows import PersonName
from kjw_desktop.storage.tables import nickname, person

_NAMES = select(person.c.id, person.c.first_name, person.c.infix, person.c.last_name)
_NICKNAMES = select(nickname.c.person, nickname.c.text).order_by(nickname.c.person, nickname.c.position)
_NAMES_OF = _NAMES.where(among(person.c.id))
_NICKNAMES_OF = _NICKNAMES.where(among(nickname.c.person))


def name_of(whole: Person) -> PersonName:
    """What a young person is called: by the first nickname where there is one."""
    return PersonName(
        whole.id,
        whole.nicknames[0] if whole.nicknames else whole.first_name,
        whole.full_name,
        whole.nicknames,
    )


def names(connection: Connection, ids: Collection[UUID] | None = None) -> Mapping[UUID, PersonName]:
    """The names of these young people, or of everyone."""
    own, nick = (_NAMES, _NICKNAMES) if ids is None else (_NAMES_OF, _NICKNAMES_OF)
    parameters = {} if ids is None else {"ids": list(ids)}
    nicknames: dict[UUID, list[str]] = defaultdict(list)
    for record, text in connection.execute(nick, parameters):
        nicknames[record].append(text)
    return {
        row.id: name_of(
            Person(
                id=row.id,
                first_name=row.first_name,
                infix=row.infix,
                last_name=row.last_name,
                nicknames=tuple(nicknames[row.id]),
            )
        )
        for row in connection.execute(own, parameters)
    }


def searched(name: PersonName) -> str:
    """The words that find somebody."""
    return " ".join((name.full_name, *name.nicknames))
