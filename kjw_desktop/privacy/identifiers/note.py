# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A note as the finders read it: its words, and what was found in it so far."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Final

from kjw_desktop.privacy.identifiers.classes import Classes
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.identifier import Identifier, Kind, Source
from kjw_desktop.privacy.identifiers.lexicon import Entry, Lexicon
from kjw_desktop.privacy.identifiers.mistyped import mistyped

_LETTER: Final = r"[^\W_][\u0300-\u036f]*"
_WORD: Final = re.compile(
    rf"['’](?:t|s|n|k|m)\b|(?:{_LETTER})+(?:['’\-&](?:{_LETTER})+)*(?:(?<=[sxzSXZ])['’](?=\s|[.,;:)]|$))?"
)
_ABBREVIATION: Final = re.compile(
    r"(?i)\b(?:mw|mevr|mvr|dhr|dr|mr|drs|prof|fam|st|ds|ing|ir|gr|grt|mvg|bijv|bv|ca|o\.a|t\.o\.v|d\.d|nr|tel|sr|jr"
    r"|gem|[a-z])\.$"
)
_LIST: Final = re.compile(r"(?:^|\n)\s*\d{1,2}[.)]?\s*$")
_WITHIN: Final = frozenset(",)/&+%€")
_USUAL: Final = 5.3
_SEEN: Final = 3.0
_DIALECT_WORDS, _DIALECT_SHARE, _DIALECT_FUNCTIONS, _LOOSE = 3, 0.08, 2, 2
_ENGLISH_WORDS, _CAPITALS = 2, 1
_ARTICLES: Final = frozenset(("de", "het", "'t", "the"))
_ENGLISH: Final = frozenset(("the", "his", "with", "was", "not", "she", "you"))
_SHORT_TITLES: Final = frozenset(("boer", "br", "dr", "ing", "ir", "vrouw", "zr"))
_LEADING: Final = frozenset(("aan", "op", "in", "bij"))
_PREPOSITIONS: Final = frozenset(("in", "op", "aan", "het"))
_OPENING: Final = " \t\"'“”‘’«(*#~[_"


class Token:
    """A word of the note. `base` is as compared, without a genitive; with it a sentence may begin."""

    __slots__ = (
        "alpha",
        "base",
        "begins",
        "capital",
        "end",
        "entry",
        "folded",
        "index",
        "start",
        "text",
        "titled",
        "upper",
    )

    def __init__(self, text: str, start: int, index: int) -> None:
        self.start, self.end = start, start + len(text)
        self.text, self.index = text, index
        self.folded = fold(text)
        self.base = _base(self.folded)
        self.capital = text[0].isupper()
        self.upper = len(text) > 1 and text.isupper()
        self.alpha = not any(letter.isdigit() for letter in text)
        self.begins = self.titled = False
        self.entry: Entry

    @property
    def genitive(self) -> bool:
        """Whether it is written as somebody's."""
        return self.base != self.folded


def _base(folded: str) -> str:
    if folded.endswith("'s") and len(folded) > 3:
        return folded[:-2]
    return folded.removesuffix("'") if len(folded) > 2 else folded


def _unseen(entry: Entry) -> bool:
    """Whether a word is in no list and hardly ever written."""
    return not (entry.letters or entry.zipf > _SEEN or entry.english)


class Note:
    """A text, its words, and the identifiers found so far."""

    def __init__(self, text: str, lexicon: Lexicon, classes: Classes) -> None:
        self.text, self.lexicon, self.classes = text, lexicon, classes
        self.found: list[Identifier] = []
        self._taken = bytearray(len(text))
        self._kinds: dict[Kind, bytearray] = {}
        self.tokens = [
            Token(match.group(), match.start(), at) for at, match in enumerate(_WORD.finditer(text))
        ]
        for token in self.tokens:
            token.entry = lexicon.entry(token.base)
            if token.capital:
                token.begins = self._begins(token.start, usual=token.entry.zipf > _USUAL)
            token.titled = not (token.capital and token.begins) and self._titled(token)

    @cached_property
    def loose(self) -> bool:
        """Whether capitals stand before ordinary words in this note: they tell nothing then."""
        ordinary = 0
        for token in self.tokens:
            if not token.capital or token.begins or token.upper or not token.alpha or len(token.base) < 4:
                continue
            entry = token.entry
            if not entry.name and (entry.word or self.lexicon.compound(token.base)):
                ordinary += token.base not in self.classes.no_name
        return ordinary > _LOOSE

    @cached_property
    def dialect(self) -> bool:
        """Whether so many words in lower case are in no list that the note must be in a dialect."""
        low = [token for token in self.tokens if token.alpha and not token.capital and len(token.base) > 2]
        if sum(token.base in self.classes.dialect for token in low) > _DIALECT_FUNCTIONS:
            return True
        unseen = [token.base for token in low if _unseen(token.entry)]
        if len(unseen) <= _DIALECT_WORDS:
            return False
        lexicon = self.lexicon
        strange = sum(not (lexicon.compound(word) or mistyped(lexicon, word)) for word in unseen)
        return strange > _DIALECT_WORDS and strange > len(low) * _DIALECT_SHARE

    @cached_property
    def english(self) -> bool:
        """Whether so many words are English ones that there must be English sentences in it."""
        words = (token.folded for token in self.tokens if token.folded in self.classes.english)
        found = sum(not self.lexicon.entry(word).word or word in _ENGLISH for word in words)
        return found > _ENGLISH_WORDS

    @cached_property
    def capitals(self) -> bool:
        """Whether its writer gives capitals to words, so that one tells nothing of a word."""
        words = set()
        for token in self.tokens:
            if not (token.capital and not token.begins and token.alpha) or token.upper or token.titled:
                continue
            entry, previous = token.entry, self.close(token)
            plain = entry.word and not entry.first_name and not entry.proper
            alone = previous is not None and not previous.capital and previous.folded not in _ARTICLES
            if plain and alone and token.folded not in self.classes.nobody:
                words.add(token.folded)
        return len(words) > _CAPITALS

    def _titled(self, token: Token) -> bool:
        """Whether a title stands before it, or before the name that it goes on with."""
        previous = self.previous(token)
        if previous is None or self.text[previous.end : token.start] not in (" ", ". "):
            return False
        if token.folded in _PREPOSITIONS and not token.capital:
            return False
        if (
            previous.folded in self.classes.kinship
            and not token.capital
            and token.folded in self.classes.interfixes
        ):
            return False
        if previous.folded in self.classes.titles:
            return token.capital or previous.folded not in _SHORT_TITLES
        if not previous.titled or self.leads(token) or token.upper or token.folded in self.classes.kinds:
            return False
        return token.capital or token.folded in self.classes.interfixes or self._low_surname(token)

    def _low_surname(self, token: Token) -> bool:
        """Whether a surname in lower case stands behind a title and its small words: mevrouw de roo."""
        if token.entry.word and not token.entry.surname:
            return False
        previous, small = self.previous(token), False
        while previous is not None and previous.folded in self.classes.interfixes and not previous.capital:
            previous, small = self.previous(previous), True
        titled = previous is not None and previous.folded in self.classes.titles
        return small and titled and not self.lexicon.compound(token.folded)

    def leads(self, token: Token) -> bool:
        """Whether a small word leads to a street, not to a surname: Ruben aan de Zwanenlaan."""
        if token.capital or token.folded not in _LEADING:
            return False
        return _street_behind(self.classes.streets).match(self.text, token.end) is not None

    def _begins(self, at: int, *, usual: bool) -> bool:
        """Whether a sentence, line or quotation begins at this offset, with a `usual` word or another."""
        before = self.text[max(0, at - 40) : at]
        bare = before.rstrip(_OPENING)
        if not bare:
            return True
        if bare[-1].isalnum():
            return bare[-1].isdigit() and _LIST.search(before) is not None
        if bare[-1] == ")":
            return _LIST.search(before) is not None
        if bare[-1] in _WITHIN or "\u0300" <= bare[-1] <= "\u036f":
            return False
        if bare[-1] != ".":
            return True
        shortened = _ABBREVIATION.search(bare)
        return shortened is None or (usual and len(shortened.group()) == 2)

    def before(self, at: int, letters: int = 40) -> str:
        """What stands before an offset, so many letters of it, in lower case."""
        return self.text[max(0, at - letters) : at].lower()

    def after(self, at: int, letters: int = 40) -> str:
        """What stands from an offset on, so many letters of it, in lower case."""
        return self.text[at : at + letters].lower()

    def glue(self, token: Token) -> str | None:
        """What stands between this word and the next; None at the last."""
        following = self.next(token)
        return None if following is None else self.text[token.end : following.start]

    def next(self, token: Token, steps: int = 1) -> Token | None:
        """The word so many steps on."""
        at = token.index + steps
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def starting(self, at: int) -> Token | None:
        """The word that begins at this offset."""
        return self._starts.get(at)

    def within(self, start: int, end: int) -> list[Token]:
        """The words that lie in a stretch, wholly or in part."""
        first = bisect_right(self._ends, start)
        return self.tokens[first : bisect_left(self._begins_at, end)]

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    @cached_property
    def _begins_at(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _starts(self) -> dict[int, Token]:
        return {token.start: token for token in self.tokens}

    def previous(self, token: Token) -> Token | None:
        """The word before."""
        return self.tokens[token.index - 1] if token.index else None

    def close(self, token: Token) -> Token | None:
        """The word before, if but a space stands between."""
        previous = self.previous(token)
        return previous if previous is not None and self.text[previous.end : token.start] == " " else None

    def following(self, token: Token) -> Token | None:
        """The next word, if but a space stands between."""
        following = self.next(token)
        return following if following is not None and self.text[token.end : following.start] == " " else None

    def free(self, start: int, end: int) -> bool:
        """Whether nothing was found there yet."""
        return self._taken.find(1, start, end) < 0

    def add(
        self, start: int, end: int, kind: Kind, source: Source = "pattern", known: int | None = None
    ) -> None:
        """Take a stretch as an identifier; nothing for an empty one."""
        if start < end:
            self.found.append(Identifier(start, end, kind, source, known))
            mask = self._kinds.setdefault(kind, bytearray(len(self.text)))
            self._taken[start:end] = mask[start:end] = b"\1" * (end - start)

    def add_matches(self, pattern: re.Pattern[str], kind: Kind, group: int = 0) -> None:
        """Take each match of a pattern where nothing was found yet."""
        for match in self.free_matches(pattern, group):
            self.add(*match.span(group), kind)

    def free_matches(self, pattern: re.Pattern[str], group: int = 0) -> Iterator[re.Match[str]]:
        """The matches of a pattern where nothing was found yet."""
        for match in pattern.finditer(self.text):
            if self.free(*match.span(group)):
                yield match

    def open(self, token: Token, *kinds: Kind) -> bool:
        """Whether nothing was found at this word, or something of these kinds, which may still grow."""
        return self.free(token.start, token.end) or self.of(kinds, token.start, token.end)

    def of(self, kinds: Iterable[Kind], start: int, end: int) -> bool:
        """Whether something of these kinds was found in a stretch."""
        return any(kind in self._kinds and self._kinds[kind].find(1, start, end) >= 0 for kind in kinds)


@cache
def _street_behind(ends: tuple[str, ...]) -> re.Pattern[str]:
    """An article, if any, and a word that ends as streets do, right behind a small word."""
    return re.compile(rf"(?i)\s+(?:(?:de|het|'t|’t|den)\s+)?[\w'’-]+(?:{'|'.join(ends)})\b")
