# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a young person may stand in an overview by name: exactly the fields that the consent covers.

A consent keeps in words what it is for (`Consent.purpose`). The fields that these words name are proposed;
the worker, who has them in view, may choose others. The name is always one: sharing by name means it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.reports.grounds import rest_on
from kjw_desktop.reports.referral.choices import OverviewChoice
from kjw_desktop.reports.reviewed.known import street_alone
from kjw_desktop.reports.texts import texts

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

NAME, AGE, SCHOOL, WIJK, ADDRESS, CONTACT = FIELDS = (
    "naam",
    "leeftijd",
    "school",
    "wijk",
    "adres",
    "contact",
)
"""What a consent may cover, in the order that it is printed in."""


@dataclass(frozen=True, slots=True)
class Covered:
    """The fields that may be printed, and what the consents that they rest on say they are for."""

    fields: tuple[str, ...]
    purposes: tuple[str, ...]


def covered(journal: "Journal", choice: OverviewChoice, today: date) -> Covered:
    """What the consent to share with the chosen partner covers. Raises ConsentMissing, RecordGone."""
    grounds = rest_on(journal, choice.person, SHARED_WITH, today, choice.partner)
    records = (journal.find(consent) for consent in grounds.consents)
    purposes = tuple(record.purpose for record in records if isinstance(record, Consent))
    chosen = named_fields(purposes) if choice.fields is None else (NAME, *choice.fields)
    return Covered(tuple(field for field in FIELDS if field in chosen), purposes)


def named_fields(purposes: Iterable[str]) -> tuple[str, ...]:
    """The fields that these words name, the name among them always."""
    said, words = fold("\n".join(purposes)), texts("consented")
    if _names(said, words.many("everything")):
        return FIELDS
    return tuple(field for field in FIELDS if field == NAME or _names(said, words.many(f"fields.{field}")))


def own_words(person: Person, fields: Iterable[str], wijk: str, on: date) -> tuple[str, ...]:
    """Every word of the young person's own that these fields let stand; `wijk` is the label of theirs."""
    held = {
        NAME: (
            person.first_name,
            " ".join(filter(None, (person.infix, person.last_name))),
            person.last_name,
            person.full_name,
            *person.nicknames,
        ),
        AGE: (),
        SCHOOL: (person.school,),
        WIJK: (wijk,) if person.value_on(DatedField.WIJK, on) else (),
        ADDRESS: (person.street, street_alone(person.street)),
        CONTACT: (person.phone, person.email),
    }
    return tuple(word for field in fields for word in held[field] if word.strip())


def _names(said: str, words: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(fold(word))}\b", said) for word in words)
