# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The finder: all that may identify in a text, known words first, by rules and by what was learned."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from kjw_desktop.privacy.identifiers.ages import ages
from kjw_desktop.privacy.identifiers.attended import find_attended
from kjw_desktop.privacy.identifiers.broad import find_broadly
from kjw_desktop.privacy.identifiers.broad_people import find_people_broadly, lengthen_people
from kjw_desktop.privacy.identifiers.chat import Handles
from kjw_desktop.privacy.identifiers.classes import classes
from kjw_desktop.privacy.identifiers.dates import find_dates
from kjw_desktop.privacy.identifiers.full_names import find_again, find_letters, join_names, widen
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.joined import join_neighbours, take_articles
from kjw_desktop.privacy.identifiers.known import KnownFinder, KnownWord
from kjw_desktop.privacy.identifiers.learned import learned
from kjw_desktop.privacy.identifiers.lexicon import lexicon
from kjw_desktop.privacy.identifiers.links import find_links
from kjw_desktop.privacy.identifiers.lower_names import find_in_lower_case
from kjw_desktop.privacy.identifiers.lower_surnames import find_low_surnames
from kjw_desktop.privacy.identifiers.nicknames import find_nicknames
from kjw_desktop.privacy.identifiers.note import Note
from kjw_desktop.privacy.identifiers.numbers import find_accounts, find_numbers
from kjw_desktop.privacy.identifiers.organisations import Organisations
from kjw_desktop.privacy.identifiers.people import find_people
from kjw_desktop.privacy.identifiers.phones import find_phones
from kjw_desktop.privacy.identifiers.providers import Providers
from kjw_desktop.privacy.identifiers.school_classes import find_classes
from kjw_desktop.privacy.identifiers.streets import Streets
from kjw_desktop.privacy.identifiers.towns import find_towns
from kjw_desktop.privacy.identifiers.venues import find_venues
from kjw_desktop.privacy.identifiers.weighed import weighed

_BY_FORM: Final = (find_links, find_accounts, find_phones, find_dates, find_numbers)
_BY_NAME: Final = (
    find_people,
    find_nicknames,
    find_low_surnames,
    find_people_broadly,
    join_names,
    find_again,
    find_letters,
)


@cache
def _handles() -> Handles:
    return Handles(classes().platforms)


@cache
def _streets() -> Streets:
    return Streets(classes().streets, classes().weak_streets)


@cache
def _organisations() -> Organisations:
    return Organisations(classes().organisation_ends, classes().streets, classes().branched)


@cache
def _providers() -> Providers:
    lists = classes()
    names = (*lists.care, *lists.hospitals, *lists.vocational)
    return Providers(names, lists.care_words, lists.usual_names)


def read(text: str, known: KnownFinder) -> Note:
    """The text with all that the rules find in it."""
    note = Note(text, lexicon(), classes())
    for find in (*_BY_FORM, _handles().find, known.find, _streets().find, find_towns, find_venues):
        find(note)
    organisations = (
        _organisations().find,
        _providers().find,
        find_attended,
        find_classes,
        find_in_lower_case,
    )
    for find in (
        *organisations,
        *_BY_NAME,
        find_broadly,
        join_neighbours,
        ages().find,
        widen,
        take_articles,
        lengthen_people,
    ):
        find(note)
    return note


class Finder:
    """Finds identifiers in texts; made once of what the vault knows of a person, then used by any thread.

    The first of a process loads the lexicon and the model: make it in the background.
    """

    def __init__(self, known: Sequence[KnownWord] = ()) -> None:
        lexicon(), classes(), learned()
        self._known = KnownFinder(known)

    def find(self, text: str) -> list[Identifier]:
        """What may identify in the text: in order, without overlaps."""
        return weighed(read(text, self._known))


def find_identifiers(text: str, known_names: Iterable[str] = ()) -> list[Identifier]:
    """What may identify in the text, in order and apart; `known_names` are people the vault knows."""
    return Finder([KnownWord(name) for name in known_names]).find(text)
