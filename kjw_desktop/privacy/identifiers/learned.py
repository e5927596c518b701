# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What only the neighbourhood tells: a model of rows of words, learned from labelled notes, weighs each word.

It is told what the rules found, and made by `scripts/learn.py`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Final

import pycrfsuite

from kjw_desktop.privacy.identifiers.identifier import Identifier, Kind
from kjw_desktop.privacy.identifiers.learned_features import Reading, verdicts
from kjw_desktop.privacy.identifiers.note import Note
from kjw_desktop.resources import identifiers as resources

NOTHING: Final = "O"
LABELS: Final[dict[str, tuple[Kind, ...]]] = {
    "P": ("person",),
    "L": ("place",),
    "G": ("organisation",),
    "D": ("date",),
    "A": ("age",),
    "X": ("handle", "id", "phone", "email", "url"),
}
"""The labels of the model, and the kinds that each stands for."""

_BLOCK: Final = 150  # words that are weighed at once: no other thread runs meanwhile, some milliseconds
_LEAST: Final = 0.003


@dataclass(frozen=True, slots=True)
class Weight:
    """How likely it is that a word identifies, and what it would be."""

    chance: float
    label: str


class Learned:
    """The model, ready to weigh words; any thread may ask."""

    def __init__(self, model: bytes) -> None:
        self._model = model  # the tagger reads it where it lies, and does not hold it
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self._labels = [label for label in self._tagger.labels() if label != NOTHING]
        self._lock = Lock()

    def weigh(self, note: Note, found: Iterable[Identifier]) -> list[Weight]:
        """For each word of a note in which the rules found this, what it may be."""
        reading = Reading(note, verdicts(note, found))
        weights: list[Weight] = []
        for begin in range(0, len(note.tokens), _BLOCK):
            rows = reading.rows(begin, begin + _BLOCK)
            with self._lock:
                self._tagger.set(rows)
                weights.extend(self._weight(at) for at in range(len(rows)))
                self._tagger.set([])  # it would hold the words of the note until the next one
        return weights

    def _weight(self, at: int) -> Weight:
        marginal = self._tagger.marginal
        chance = 1 - marginal(NOTHING, at)
        if chance < _LEAST:
            return Weight(chance, NOTHING)
        return Weight(chance, max(self._labels, key=lambda label: marginal(label, at)))


@cache
def learned() -> Learned:
    """The model of the program, loaded at the first call."""
    return Learned(resources.model())
