# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What words are: Dutch or not, how usual, and in which lists of names. Made by `scripts/lexicon.py`.

The lexicon stays one piece of text, a line for each word in the order of its letters, and is looked up where
it lies: six hundred thousand words in some nine megabytes, there in the time that unpacking takes.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kjw_desktop.privacy.identifiers.remembered import on_forget
from kjw_desktop.resources import identifiers as resources

_DIGITS: Final = "0123456789"
_PAGE: Final = 4_096  # letters that are searched at once
_AROUND: Final = 12  # pages that are searched for words with the same beginning
_USUAL_WORD: Final = 2.5
_LONGEST_WORD: Final = 40  # letters of a Dutch compound
_LONGEST: Final = 100  # letters, more than any line has


@dataclass(frozen=True, slots=True)
class Entry:
    """A word. `zipf` and `english` say how usual: 7 for "de", 3 for once in a million words, 0 for never."""

    letters: str = ""
    zipf: float = 0.0
    english: float = 0.0

    @property
    def word(self) -> bool:
        """Whether it is a Dutch word, written in lower case."""
        return "d" in self.letters

    @property
    def proper(self) -> bool:
        """Whether dictionaries write it with a capital."""
        return "c" in self.letters

    @property
    def first_name(self) -> bool:
        """Whether somebody somewhere is called so."""
        return "f" in self.letters or "n" in self.letters

    @property
    def dutch_first_name(self) -> bool:
        """Whether it is among the first names of the Netherlands."""
        return "f" in self.letters

    @property
    def surname(self) -> bool:
        """Whether it is among the surnames."""
        return "s" in self.letters

    @property
    def town(self) -> bool:
        """Whether it is a town or village of the Netherlands or Flanders."""
        return "t" in self.letters

    @property
    def city(self) -> bool:
        """Whether it is a town elsewhere."""
        return "q" in self.letters

    @property
    def street(self) -> bool:
        """Whether a street is called so."""
        return "r" in self.letters

    @property
    def begins_several(self) -> bool:
        """Whether a town of several words begins with it."""
        return "m" in self.letters

    @property
    def name(self) -> bool:
        """Whether it is in a list of people's names."""
        return self.first_name or self.surname


NOTHING: Final = Entry()


class Lexicon:
    """All words, ready to be looked up; any thread may ask."""

    def __init__(self, lines: bytes) -> None:
        self._lines = lines
        begins = (lines.rfind(b"\n", 0, at + 1) for at in range(0, len(lines) - 1, _PAGE))
        self._pages = [lines[begin : begin + _LONGEST] for begin in begins]
        self.entry = lru_cache(maxsize=20_000)(self._entry)
        self.compound = lru_cache(maxsize=5_000)(self._compound)
        self.nearly = lru_cache(maxsize=5_000)(self._nearly)
        on_forget(self.entry.cache_clear)
        on_forget(self.compound.cache_clear)
        on_forget(self.nearly.cache_clear)

    def _entry(self, word: str) -> Entry:
        """What is known of the word, given in lower case and without accents."""
        sought = b"\n" + word.encode("ascii", "replace") + b"\t"
        page = max(bisect_right(self._pages, sought) - 1, 0)
        at = self._lines.find(sought, max(0, page * _PAGE - _LONGEST), (page + 1) * _PAGE + _LONGEST)
        if at < 0:
            return NOTHING
        begin = at + len(sought)
        return _read(self._lines[begin : self._lines.index(b"\n", begin)].decode("ascii"))

    def _around(self, beginning: str) -> list[str]:
        """The words that begin so and are Dutch, with a frequency; at most a few pages of them."""
        sought = b"\n" + beginning.encode("ascii", "replace")
        page = max(bisect_right(self._pages, sought) - 1, 0)
        at = self._lines.find(sought, max(0, page * _PAGE - _LONGEST), (page + 1) * _PAGE + _LONGEST)
        if at < 0:
            return []
        end = min(at + _AROUND * _PAGE, len(self._lines))
        words = []
        for line in self._lines[at + 1 : end].decode("ascii").split("\n"):
            if not line.startswith(beginning):
                break
            word, _, form = line.partition("\t")
            if "d" in form.partition("/")[0]:
                words.append(word)
        return words

    def begins(self, beginning: str) -> bool:
        """Whether a usual Dutch word begins so."""
        around = self._around(beginning)[:200] if len(beginning) > 2 else []
        return any(len(word) > len(beginning) + 1 and self.entry(word).zipf > _USUAL_WORD for word in around)

    def _nearly(self, word: str) -> bool:
        """Whether one letter more, less or other makes a usual Dutch word of it; its first three stand."""
        near = [one for one in self._around(word[:3]) if abs(len(one) - len(word)) < 2]
        found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=1)
        return found is not None and self.entry(found[0]).zipf > _USUAL_WORD

    def _compound(self, word: str) -> bool:
        """Whether the word is two usual Dutch words together, or more."""
        if len(word) > _LONGEST_WORD:
            return False
        for at in range(3, len(word) - 2):
            tail = self.entry(word[at:])
            if not tail.word or tail.zipf <= 2.2:
                continue
            head = word[:at].removesuffix("-")
            for stem in {head, head.removesuffix("s"), head.removesuffix("en")}:
                if len(stem) > 2 and (known := self.entry(stem)).word and known.zipf > 2.5:
                    return True
                if len(stem) > 6 and len(word) - at > 3 and self.compound(stem):
                    return True
        return False


def _read(form: str) -> Entry:
    """An entry from letters, ten times the Zipf value, a slash and that of English."""
    dutch, _, english = form.partition("/")
    letters = dutch.rstrip(_DIGITS)
    return Entry(letters, int(dutch[len(letters) :] or 0) / 10, int(english or 0) / 10)


@cache
def lexicon() -> Lexicon:
    """The lexicon of the program, loaded at the first call."""
    return Lexicon(resources.lexicon())
