# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the vault knows, found again: misspelt, inflected, in part, as initials; never inside another word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.identifier import Kind
from kjw_desktop.privacy.identifiers.namelike import namelike, worded
from kjw_desktop.privacy.identifiers.note import Note, Token

_SMALL: Final = frozenset(
    [
        "van",
        "de",
        "der",
        "den",
        "ter",
        "ten",
        "te",
        "el",
        "al",
        "ben",
        "bin",
        "ibn",
        "abu",
        "la",
        "le",
        "da",
        "dos",
        "di",
        "von",
        "zu",
        "'t",
        "t",
        "op",
        "aan",
        "het",
        "'s",
        "in",
    ]
)
_LED: Final = frozenset({"van", "de", "der", "den", "ter", "ten", "te", "op", "aan", "het", "'t", "in"})
_FUNCTION: Final = 5.2
_MAINLY: Final = 4.15  # a word of dictionaries that is a first name before all: kelly, not roos
_INITIALS, _LONG = 3, 5
_NOT_WORD: Final = re.compile(r"[^a-z0-9]+")
_SPELT: Final = tuple(
    pair.split(">")
    for pair in [
        "ph>f",
        "ou>u",
        "oe>u",
        "y>i",
        "ij>i",
        "c>k",
        "dj>j",
        "z>s",
        "h>",
        "w>v",
        "q>k",
        "ie>i",
        "ai>ei",
        "j>i",
    ]
)


@dataclass(frozen=True, slots=True)
class KnownWord:
    """What the vault knows: a name, nickname or relative ("person"), a school ("organisation"), a handle."""

    text: str
    kind: Kind = "person"


@dataclass(slots=True)
class _Names:
    """The parts of known people's names, and to which known word each belongs."""

    parts: dict[str, int] = field(default_factory=dict)
    initials: dict[str, int] = field(default_factory=dict)
    joined: dict[str, int] = field(default_factory=dict)
    sounds: dict[str, int] = field(default_factory=dict)
    prefixes: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, at: int) -> None:
        """Know a name: its words, parts of double names, initials, and it written as one word."""
        words = [word for word in fold(name).split() if word]
        big = [word for at_, word in enumerate(words) if word not in (_SMALL if at_ else _LED)] or words[:1]
        for word in big:
            for part in (word, *re.split(r"[-']", word)):
                if part == word or len(part) > 2:
                    self._part(part, at)
        letters = [part[0] for word in words for part in re.split(r"-", word) if part]
        if not letters:
            return
        self.initials.setdefault(letters[0], at)
        if len(letters) > 1:
            self.initials.setdefault("".join(letters), at)
            self.initials.setdefault(letters[0] + letters[-1], at)
        double = [part[0] for part in words[0].split("-") if part]
        if len(double) > 1:
            self.initials.setdefault("".join(double), at)
        for whole in ("".join(words), *big):
            self.joined.setdefault(_NOT_WORD.sub("", whole), at)

    def _part(self, part: str, at: int) -> None:
        self.parts.setdefault(part, at)
        if len(part) > 3:
            self.sounds.setdefault(sound(part), at)
        for length in range(2, len(part)):
            self.prefixes.setdefault(part[:length], at)


def sound(word: str) -> str:
    """A spelling that is the same for usual spellings of one name: Soufiane and Sufyan, Kiliç and Kilich."""
    for written, plain in _SPELT:
        word = word.replace(written, plain)
    return re.sub(r"(.)\1+", r"\1", word)


class KnownFinder:
    """Finds known words; made once for a person's, then used by any thread."""

    def __init__(self, known: Sequence[KnownWord]) -> None:
        self._names = _Names()
        self._phrases: list[tuple[re.Pattern[str], Kind, int]] = []
        self._numbers: dict[str, int] = {}
        self._kinds = tuple(word.kind for word in known)
        for at, word in enumerate(known):
            if word.kind == "person":
                self._names.add(word.text, at)
            elif word.kind == "phone":
                self._numbers[_subscriber(word.text)] = at
            elif fold(word.text).strip():
                self._phrases.append((_phrase(word.text), word.kind, at))
        self._choices = [part for part in self._names.parts if len(part) > 3]

    def find(self, note: Note) -> None:
        """Take all that is known."""
        if self._phrases:
            plain, places = _aligned(note.text)
            for pattern, kind, at in self._phrases:
                for match in pattern.finditer(plain):
                    note.add(places[match.start()], places[match.end() - 1] + 1, kind, "known", at)
        if self._numbers:
            self._find_numbers(note)
        if self._names.parts:
            for start, end, at in [*self._single(note), *self._double(note)]:
                note.add(start, end, "person", "known", at)

    def _find_numbers(self, note: Note) -> None:
        for match in re.finditer(r"\+?\(?\d[\d\s().–/-]{6,20}\d", note.text):
            at = self._numbers.get(_subscriber(match.group()))
            if at is not None:
                note.add(*match.span(), "phone", "known", at)

    def _single(self, note: Note) -> Iterator[tuple[int, int, int]]:
        """Known names, of one word each."""
        parts = self._names.parts
        meant = {token.base for token in note.tokens if token.base in parts and namelike(note, token)}
        for token in note.tokens:
            at = self._part(token)
            doubtful = not token.capital or token.base not in meant
            if at is not None and token.base in parts and doubtful and self._word(note, token):
                continue
            dot = note.text[token.end : token.end + 1] == "."
            if at is None and (at := self._near(token)) is None:
                at = self._initials(note, token, dot=dot)
            if at is not None:
                short = dot and (len(token.base) == 1 or (len(token.base) == 2 and token.upper))
                yield token.start, token.end + short, at
            elif "-" in token.folded:
                yield from self._hyphened(note, token)

    def _hyphened(self, note: Note, token: Token) -> Iterator[tuple[int, int, int]]:
        """A known name within a word of several: all of samira-noor, and of samira-dossier the name."""
        place, parts = token.start, token.text.split("-")
        for part in parts:
            word = fold(part)
            small = note.lexicon.entry(word).zipf > _FUNCTION and not part[:1].isupper()
            if len(word) > 1 and word in self._names.parts and not small:
                rest = [note.lexicon.entry(fold(each)) for each in parts if each != part]
                worded = any(each.word and not each.first_name for each in rest)
                start, end = (place, place + len(part)) if worded else (token.start, token.end)
                yield start, end, self._names.parts[word]
            place += len(part) + 1

    def _initials(self, note: Note, token: Token, *, dot: bool) -> int | None:
        """The known name of which these are the initials, in capitals, or one letter with a point."""
        bare = _NOT_WORD.sub("", token.base)
        if len(bare) > _INITIALS:
            return None
        if token.text.isupper():
            return self._names.initials.get(bare) if len(bare) > 1 or dot or not token.begins else None
        return self._names.initials.get(bare) if dot and len(bare) == 1 and _lone(note, token) else None

    def _double(self, note: Note) -> Iterator[tuple[int, int, int]]:
        """Two words that make one known name: Anne Fleur for Anne-Fleur."""
        for token in note.tokens:
            following = note.following(token)
            if following is not None:
                at = self._names.joined.get(_NOT_WORD.sub("", token.base + following.base))
                if at is not None:
                    yield token.start, following.end, at

    @staticmethod
    def _word(note: Note, token: Token) -> bool:
        """Whether a word that is also a name known here is meant as a word: a roos, storm and rain."""
        if not token.entry.word:
            return False
        if not token.capital:
            mainly = token.entry.proper and token.entry.dutch_first_name and token.entry.zipf < _MAINLY
            worded_here = token.entry.zipf > 3 and worded(note, token) and not mainly
            usual = token.entry.zipf > _FUNCTION or worded_here
            return usual and not namelike(note, token)
        return token.begins and token.entry.zipf > _FUNCTION and not namelike(note, token)

    def _part(self, token: Token) -> int | None:
        """The known word of which this is a part, as it stands or inflected."""
        names, word = self._names, token.base
        bare = _NOT_WORD.sub("", word)
        for form in (word, bare, word.removesuffix("s"), token.folded.split("'")[0]):
            if form in names.parts and (len(form) > 1 or token.capital):
                return names.parts[form]
        if bare in names.joined and len(bare) > 2:
            return names.joined[bare]
        if word.endswith("je"):
            for end in ("tje", "je", "ke", "pje", "etje"):
                stem = word.removesuffix(end)
                if stem != word and stem in names.parts:
                    return names.parts[stem]
        return None

    def _near(self, token: Token) -> int | None:
        """The known word that this is the beginning of, is one letter off from, or sounds like."""
        word, entry = token.base, token.entry
        if word in _SMALL or len(word) < 2 or not token.alpha:
            return None
        if entry.word and (len(word) < _LONG or entry.zipf > 3):
            return None
        prefix = self._names.prefixes.get(word)
        if prefix is not None and not entry.word and (len(word) > 3 or token.capital or entry.zipf < 3.5):
            return prefix
        if len(word) < 4:
            return None
        sounded = None if entry.word else self._names.sounds.get(sound(word))
        return self._letter_off(token) if sounded is None else sounded

    def _letter_off(self, token: Token) -> int | None:
        """The known word that is one letter off, of eight letters two; short ones only with a capital."""
        word = token.base
        allowed = 2 if len(word) >= 8 else 1
        best = process.extractOne(word, self._choices, scorer=OSA.distance, score_cutoff=allowed)
        if best is None:
            return None
        part = best[0]
        least = min(len(part), len(word))
        if least < _LONG and not (token.capital and (part[0], part[-1]) == (word[0], word[-1])):
            return None
        return self._names.parts[part] if best[1] < 2 or least > 6 else None


def _lone(note: Note, token: Token) -> bool:
    """Whether a letter with a point stands on its own, not in an abbreviation."""
    around = note.text[max(0, token.start - 2) : token.start], note.text[token.end + 1 : token.end + 2]
    return (not around[0] or around[0][-1].isspace()) and not around[1].isalnum()


def _phrase(text: str) -> re.Pattern[str]:
    """A known phrase, apart from spaces and hyphens, as a whole."""
    words = [re.escape(word) for word in re.split(r"[\s-]+", fold(text).strip()) if word]
    joined = r"[\s-]+".join(words)
    return re.compile(rf"(?<!\w){joined}(?!\w)")


def _aligned(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters the place in the text that it came from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    folded = [(letter, at) for at, each in enumerate(text) for letter in fold(each)]
    return "".join(letter for letter, _at in folded), [at for _letter, at in folded]


def _subscriber(number: str) -> str:
    """The last nine digits: the same with and without a country's code."""
    return re.sub(r"\D", "", number.replace("(0)", ""))[-9:]
