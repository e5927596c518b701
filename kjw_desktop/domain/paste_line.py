# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of a record for another system: a template such as '{datum} {soort} {duur}', set once.

Names and notes enter a line only when the template asks for them by name.
"""

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.vocabulary import Vocabularies

EXAMPLE = "{datum} {soort} {duur} {thema} {aantal}"
PERSONAL = ("namen", "notitie")
"""Fields that may say who it was about."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_SPACES = re.compile(r"[^\S\t]+")

Pasteable = Contact | Activity
_Value = Callable[[Pasteable, Vocabularies, Mapping[UUID, str]], str]


def unknown_fields(template: str) -> tuple[str, ...]:
    """What stands between braces and is no field, in order."""
    return tuple(name for name in _FIELD.findall(template) if _plain(name) not in FIELDS)


def personal_fields(template: str) -> tuple[str, ...]:
    """The fields of the template that may say who it was about."""
    asked = {_plain(name) for name in _FIELD.findall(template)}
    return tuple(name for name in PERSONAL if name in asked)


def paste_line(
    template: str, record: Pasteable, vocabularies: Vocabularies, names: Mapping[UUID, str]
) -> str:
    """The template with the record's values, on one line; what is not known is left out with its space.

    `names` says how each young person is called; it may be empty when the template asks for no names. Days
    are as 21-11-2026, times as 16:30, durations in minutes. Unknown fields stay as they are written.
    """

    def value(field: re.Match[str]) -> str:
        find = FIELDS.get(_plain(field[1]))
        return field[0] if find is None else _one_line(find(record, vocabularies, names))

    parts = (_SPACES.sub(" ", part).strip(" ") for part in _FIELD.sub(value, template).split("\t"))
    return "\t".join(parts)


def _plain(name: str) -> str:
    return name.strip().casefold()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return f"{record.day:%d-%m-%Y}"


def _time(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return f"{record.at:%H:%M}" if record.at else ""


def _kind(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return words.label("contact_kind" if isinstance(record, Contact) else "activity_kind", record.kind)


def _duration(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return "" if record.duration is None else str(record.duration)


def _themes(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return ", ".join(words.label("theme", key) for key in record.themes)


def _goals(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    lists = ("goal_youthwork", "goal_childrenswork")
    found = ((next((name for name in lists if key in words[name]), lists[0]), key) for key in record.goals)
    return ", ".join(words.label(name, key) for name, key in found)


def _number(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return str(record.present if isinstance(record, Activity) else len(record.people))


def _wijk(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return words.label("wijk", record.wijk) if record.wijk else ""


def _place(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return record.location


def _place_kind(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return words.label("location_kind", record.location_kind) if record.location_kind else ""


def _programmes(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return ", ".join(words.label("policy_programme", key) for key in record.programmes)


def _issues(record: Pasteable, words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return ", ".join(words.label("societal_issue", key) for key in record.issues)


def _people(record: Pasteable, _words: Vocabularies, names: Mapping[UUID, str]) -> str:
    return ", ".join(names[each] for each in record.person_ids if each in names)


def _note(record: Pasteable, _words: Vocabularies, _names: Mapping[UUID, str]) -> str:
    return record.note


FIELDS: Mapping[str, _Value] = {
    "datum": _day,
    "tijd": _time,
    "soort": _kind,
    "duur": _duration,
    "thema": _themes,
    "doel": _goals,
    "programma": _programmes,
    "vraagstuk": _issues,
    "aantal": _number,
    "wijk": _wijk,
    "plek": _place,
    "soort plek": _place_kind,
    "namen": _people,
    "notitie": _note,
}
"""What a template may ask for, by the Dutch name that stands between the braces."""
