# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two versions of a young person's fields beside each other, in words."""

from collections.abc import Iterable, Mapping
from datetime import date

from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.entry.changed_elsewhere import Differing
from kjw_desktop.ui.people.birth import typed_birth
from kjw_desktop.ui.terms import word

TEXTS = {"school": " · ", "street": " · ", "note": "\n"}
"""The fields in own words, with what goes between two that were both written."""

_LISTS = {
    DatedField.WIJK: "wijk",
    DatedField.STATUS: "case_state",
    DatedField.WORK_TYPE: "work_type",
    DatedField.YOUTH_CARE: "youth_care_phase",
}


def beside(
    there: Person, here: Person, names: Mapping[str, str], words: Vocabularies, today: date
) -> list[Differing]:
    """What is not the same in both; `names` of the form's fields by their own names."""
    one, other = (_said(each, names, words, today) for each in (there, here))
    return [Differing(title, one[title], other[title]) for title in one if one[title] != other.get(title, "")]


def _said(person: Person, names: Mapping[str, str], words: Vocabularies, today: date) -> dict[str, str]:
    told = {names["birth"]: typed_birth(person)}
    for name in ("first_name", "infix", "last_name", "school", "street", "phone", "email"):
        told[names[name]] = getattr(person, name)
    for name in ("nicknames", "handles"):
        told[names[name]] = ", ".join(getattr(person, name))
    told[translate("PersonVersions", "Gender")] = word(words, "gender", person.gender)
    for what, vocabulary in _LISTS.items():
        told[names[what]] = word(words, vocabulary, person.value_on(what, today))
    told[translate("PersonVersions", "Strengths")] = _lines(
        (word(words, "strength", each.key), each.words) for each in person.strengths
    )
    told[translate("PersonVersions", "Own goals")] = _lines(
        (word(words, "person_goal", each.key), each.words, _day(each.reached_on)) for each in person.goals
    )
    told[translate("PersonVersions", "Network")] = _lines(
        (word(words, "relation_kind", each.kind), each.name) for each in person.relatives
    )
    told[translate("PersonVersions", "Vulnerabilities")] = _lines(
        (word(words, "vulnerability", each.key), _day(each.noted_on), each.source, each.note)
        for each in person.vulnerabilities
    )
    return told


def _lines(parts: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(": ".join(said for said in part if said) for part in parts)


def _day(day: date | None) -> str:
    return f"{day.day}-{day.month}-{day.year}" if day else ""
