# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What cells refer to: terms of the vault's lists, wijken, and records of the file or of the vault."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from kjw_desktop.domain.errors import BadCell
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.term_keys import key_for, well_formed
from kjw_desktop.domain.vocabulary import Term, TermChange, Vocabulary
from kjw_desktop.storage.workbook.cells import CellFault, uuid_of
from kjw_desktop.storage.workbook.parts import PEOPLE_SHEET
from kjw_desktop.storage.workbook.rows import Place
from kjw_desktop.storage.workbook.vault_sheets import WIJK


class Ids:
    """The ids of a file: a UUID is a record's own, any other text names it within the file alone.

    `place` is where the reading stands. To be held against the vault are `given`, where each UUID was given
    to a record, and by id the cells that name a young person, or another record, that is not in the file.
    """

    def __init__(self, place: Place) -> None:
        self.unknown_people: dict[UUID, list[BadCell]] = defaultdict(list)
        self.unknown_records: dict[UUID, list[BadCell]] = defaultdict(list)
        self.given: dict[UUID, BadCell] = {}
        self._place = place
        self._of_sheet: dict[str, dict[str, UUID]] = defaultdict(dict)
        self._own: set[UUID] = set()

    def define(self, sheet: str, text: str) -> UUID:
        """The id of a new record of `sheet`. Raises `CellFault` when the file has it already."""
        if not text:
            return new_id()
        own = uuid_of(text)
        name = str(own) if own else text
        if name in self._of_sheet[sheet] or own in self._own:
            raise CellFault("id_twice", text)
        if own is None:
            own = new_id()
        else:
            self._own.add(own)
            self.given[own] = self._place.fault("id_in_vault", text)
        self._of_sheet[sheet][name] = own
        return own

    def refer(self, sheets: tuple[str, ...], text: str) -> UUID:
        """The id that `text` names in one of `sheets`; a UUID that none has may be in the vault.

        Raises `CellFault` for a text that names nothing, or as `find` does.
        """
        found = self.find(sheets, text)
        if found is not None:
            return found
        own = uuid_of(text)
        if own is None:
            raise CellFault("unknown_id", text)
        unknown = self.unknown_people if sheets == (PEOPLE_SHEET,) else self.unknown_records
        unknown[own].append(self._place.fault("unknown_id", text))
        return own

    def find(self, sheets: tuple[str, ...], text: str) -> UUID | None:
        """The id that `text` names in one of `sheets` of this file, None when none of them has it.

        Raises `CellFault` for a text that names records of two sheets.
        """
        own = uuid_of(text)
        name = str(own) if own else text
        found = {self._of_sheet[sheet][name] for sheet in sheets if name in self._of_sheet[sheet]}
        if len(found) > 1:
            raise CellFault("ambiguous_id", text)
        return next(iter(found), None)


class Words:
    """The terms of the vault's lists, as people write them: key or label, in any case.

    `new_wijken` are those that were met and that the vault has not.
    """

    def __init__(self, vocabularies: Mapping[str, Vocabulary], wijken: Iterable[Term]) -> None:
        self.new_wijken: list[TermChange] = []
        self._vocabularies = vocabularies
        self._keys: dict[tuple[tuple[str, ...], str], str] = {}
        self._wijken = {_folded(wijk.nl): wijk.key for wijk in wijken}
        self._wijk_keys = {_folded(wijk.key): wijk.key for wijk in wijken}

    def key(self, vocabularies: tuple[str, ...], text: str) -> str:
        """The key of a term of the first list that has it. Raises `CellFault` for a text that is none."""
        known = self._keys.get((vocabularies, text))
        if known is not None:
            return known
        for name in vocabularies:
            term = self._vocabularies[name].find(text)
            if term is not None:
                self._keys[vocabularies, text] = term.key
                return term.key
        raise CellFault("unknown_term", text.strip())

    def wijk(self, text: str) -> str:
        """The key of the wijk that has `text` for its label, else for its key; a new one where none has."""
        folded = _folded(text)
        known = self._wijken.get(folded) or self._wijk_keys.get(folded)
        return known or self.add_wijk(TermChange(WIJK, "", text.strip()))

    def add_wijk(self, wijk: TermChange) -> str:
        """Take in a wijk that a file has; its key, or that of the vault's with the same label or key."""
        label = wijk.label or wijk.key
        folded = _folded(label)
        known = self._wijken.get(folded) or self._wijk_keys.get(_folded(wijk.key))
        if known is None:
            known = wijk.key if well_formed(wijk.key) else key_for(label, self._wijk_keys, "wijk")
            self.new_wijken.append(replace(wijk, key=known))
            self._wijk_keys[known] = known
        self._wijken[folded] = known
        return known


def _folded(text: str) -> str:
    return text.strip().casefold()


class Looking:
    """Words and ids together, as the columns ask for them."""

    def __init__(self, words: Words, ids: Ids) -> None:
        self.key = words.key
        self.wijk = words.wijk
        self.refer = ids.refer
