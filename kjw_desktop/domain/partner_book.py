# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book of partners: who stands in it twice, and what a search finds."""

import unicodedata
from collections.abc import Iterable

from kjw_desktop.domain.care import PartnerContact


def twice(new: PartnerContact, others: Iterable[PartnerContact]) -> PartnerContact | None:
    """Somebody who stands in the book already and may be the same as `new`; None when nobody is.

    The same organisation, and the same name; or one of the two has no name and the roles do not differ.
    Case, accents and spaces do not matter.
    """
    return next((each for each in others if each.id != new.id and _alike(new, each)), None)


def finds(contact: PartnerContact, typed: str, kind: str = "") -> bool:
    """Whether each word typed begins a word of organisation, name, role or `kind` (its label)."""
    held = _folded(f"{contact.organisation} {contact.name} {contact.role} {kind}").split()
    return all(any(word.startswith(wanted) for word in held) for wanted in _folded(typed).split())


def _alike(one: PartnerContact, other: PartnerContact) -> bool:
    if _folded(one.organisation) != _folded(other.organisation):
        return False
    names, roles = ({_folded(text) for text in pair} for pair in _pairs(one, other))
    if "" in names:
        return "" in roles or len(roles) == 1
    return len(names) == 1


def _pairs(one: PartnerContact, other: PartnerContact) -> tuple[tuple[str, str], tuple[str, str]]:
    return (one.name, other.name), (one.role, other.role)


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", " ".join(text.split()).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
