# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the learned finder is told of each word of a note; `scripts/learn.py` learns from the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from kjw_desktop.privacy.identifiers.classes import classes
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.lexicon import Entry
from kjw_desktop.privacy.identifiers.note import Note, Token

_LISTS: Final = (
    *("months", "days", "feasts", "services", "brands", "regions", "origins", "abbreviations", "slang"),
    *("dialect", "roles", "titles", "interfixes", "verbs", "before", "after", "determiners", "kinship"),
    *("numbered", "units", "links", "organisations", "named", "tails", "vague", "shops", "venues", "stops"),
    *("parts", "no_address", "street_heads", "english", "frisian", "saxon", "southern", "other"),
    *("care_words", "usual_names"),
)
_ENDS: Final = ("organisation_ends", "venue_ends", "streets", "weak_streets")
_SURE: Final = ("phone", "email", "url", "handle", "id")
_AROUND: Final = 3
_USUAL: Final = 3.2
_STEPS: Final = (4, 7, 12, 20, 24, 31)
_ARTICLES: Final = frozenset(("de", "het", "'t", "t", "een", "n", "'n", "zijn", "haar", "mijn", "den", "d'n"))
_LENGTHS: Final = (("s", 40), ("m", 120))
_LABEL: Final = 25
_STATES: Final = ("loose", "dialect", "capitals", "english")


class Reading:
    """A note as the learned finder reads it; `said` is what the rules say of each word.

    None stands for rules whose word says nothing: those that were tuned on this very note.
    """

    def __init__(self, note: Note, said: Sequence[str] | None) -> None:
        self._note, self._said = note, said
        self._marks = _marks(note)
        tokens = note.tokens
        self._state = [f"note:{name}" for name in _STATES if getattr(note, name)]
        low = not any(token.capital for token in tokens)
        if low:
            self._state.append("note:low")
        self._times = Counter(token.base for token in tokens)
        self._found = _found(tokens, said)
        self._lines = list(_lines(note))
        self._by_shape = low or note.loose
        self._upper = {token.base for token in tokens if token.capital and not token.begins}

    def rows(self, begin: int, end: int) -> list[list[str]]:
        """For each word from one to another what is true of it and of those around it."""
        tokens, offset = self._note.tokens, max(0, begin - _AROUND)
        words = [
            _Word(self._note, token, self._marks.get(token.index, ()))
            for token in tokens[offset : end + _AROUND]
        ]
        rows = []
        for at in range(begin - offset, min(end, len(tokens)) - offset):
            word = words[at]
            row = [*word.own, *self._state]
            if word.token.base in self._upper:
                row.append("upper")
            if self._by_shape:
                row.append("l|" + word.rank)
            _add_around(row, words, at)
            _add_pairs(row, words, at)
            _add_said(row, word, self._said, at + offset)
            _add_lead(row, words, at)
            row.extend(self._elsewhere(word))
            line = self._lines[at + offset]
            row.append(f"line={line}|{word.rank}")
            row.append(f"line={line}|{_at(words, at - 1).word}")
            rows.append(row)
        return rows

    def _elsewhere(self, word: "_Word") -> list[str]:
        """How often it stands in the note, and as what it is found at another place."""
        base, own = word.token.base, word.token.index
        row = [f"times={min(self._times[base], 3)}{word.rank}"]
        for kind, places in self._found.get(base, {}).items():
            if places != [own]:
                row.append(f"again={kind}")
        return row


def verdicts(note: Note, found: Iterable[Identifier]) -> list[str]:
    """What was found at each word: where it stands in the find, its kind and source; a dash for nothing."""
    said = ["-"] * len(note.tokens)
    for each in found:
        place = "B"
        for token in note.within(each.start, each.end):
            said[token.index] = f"{place}{each.kind[:4]}{each.source[0]}"
            place = "I"
    return said


def _add_around(row: list[str], words: "Sequence[_Word]", at: int) -> None:
    """The words around it, each by itself."""
    for step in range(1, _AROUND + 1):
        for place, there in ((f"-{step}", at - step), (f"+{step}", at + step)):
            other = _at(words, there)
            row.append(f"{place}w={other.word}")
            row.append(f"{place}r={other.rank}")
            if step < _AROUND:
                row.extend([f"{place}{each}" for each in other.lists])
                row.append(f"{place}s={other.shape}")


def _add_pairs(row: list[str], words: "Sequence[_Word]", at: int) -> None:
    """Two or three words together, and the marks between them."""
    word, before, ahead = words[at], _at(words, at - 1), _at(words, at + 1)
    second, third = _at(words, at - 2), _at(words, at + 2)
    row += (
        f"-2-1={second.word} {before.word}",
        f"-1+1={before.word} {ahead.word}",
        f"+1+2={ahead.word} {third.word}",
        f"-1r={before.word}|{word.rank}",
        f"+1r={word.rank}|{ahead.word}",
        f"-2-1r={second.word} {before.word}|{word.rank}",
        f"r-1={before.rank}|{word.rank}|{ahead.rank}",
        f"g-={word.left}|{before.word}",
        f"g+={word.right}|{ahead.word}",
        f"gg={word.left}{word.right}|{word.rank}",
    )


def _add_said(row: list[str], word: "_Word", said: Sequence[str] | None, at: int) -> None:
    """What the rules say of it and of its neighbours."""
    if said is None:
        row.append("V=?")
        return
    verdict = said[at]
    row += (
        f"V={verdict}",
        f"V={verdict[1:]}",
        f"V-1={said[at - 1] if at else _EDGE.word}",
        f"V+1={said[at + 1] if at + 1 < len(said) else _EDGE.word}",
        f"V|r={verdict}|{word.rank}",
        f"V|w={verdict}|{word.token.folded}",
    )


def _add_lead(row: list[str], words: "Sequence[_Word]", at: int) -> None:
    """What leads to it, the article left out; and how its neighbours end."""
    back, article = at - 1, ""
    while back >= 0 and words[back].right == " " and words[back].token.folded in _ARTICLES:
        article, back = words[back].token.folded, back - 1
    word, lead, before = words[at], _at(words, back), _at(words, back - 1)
    ahead, third = _at(words, at + 1), _at(words, at + 2)
    led = f"{lead.word}|{article != ''}"
    row += (
        f"lead={led}",
        f"lead2={before.word} {led}",
        f"lead3={before.rank} {led}|{word.rank}",
        f"art={article}|{word.rank}|{ahead.rank}",
        f"-3-2-1={_at(words, at - 3).word} {_at(words, at - 2).word} {_at(words, at - 1).word}",
        f"-1+1+2={_at(words, at - 1).word} {ahead.word} {third.word}",
    )
    for place, there in (("-2", at - 2), ("-1", at - 1), ("+1", at + 1)):
        base = _at(words, there).base
        row.append(f"{place}e2={base[-2:]}")
        row.append(f"{place}e3={base[-3:]}")


def _found(tokens: Sequence[Token], said: Sequence[str] | None) -> dict[str, dict[str, list[int]]]:
    """For each word as what it is found, and where."""
    found: dict[str, dict[str, list[int]]] = {}
    for token, verdict in zip(tokens, said or (), strict=False):
        if verdict != "-":
            found.setdefault(token.base, {}).setdefault(verdict[1:5], []).append(token.index)
    return found


def _lines(note: Note) -> Iterator[str]:
    """For each word what its line is like: how it begins, whether it has a label, and how long it is."""
    text, at, like = note.text, 0, ""
    for token in note.tokens:
        between = text[at : token.start]
        if not token.index or "\n" in between:
            end = text.find("\n", token.start)
            line = text[token.start : end if end >= 0 else len(text)]
            mark = between.rpartition("\n")[2].strip()[:1]
            length = next((size for size, most in _LENGTHS if len(line) < most), "l")
            number, label = "9" * line[:1].isdigit(), ":" * (":" in line[:_LABEL])
            like = f"{mark if mark.isascii() else '*'}{number}{label}{length}"
        at = token.end
        yield like


def _at(words: "Sequence[_Word]", at: int) -> "_Word | _Edge":
    """The word there, or the edge of the note."""
    return words[at] if 0 <= at < len(words) else _EDGE


def _marks(note: Note) -> dict[int, tuple[str, ...]]:
    """What is surely found at words, by their place: what the vault knows, numbers and addresses."""
    marks: dict[int, tuple[str, ...]] = {}
    for each in note.found:
        mark = "known" if each.source == "known" else each.kind if each.kind in _SURE else None
        if mark is not None:
            for token in note.within(each.start, each.end):
                marks[token.index] = (f"!{mark}",)
    return marks


class _Word:
    """What is asked of a word more than once."""

    __slots__ = ("base", "left", "lists", "own", "rank", "right", "shape", "token", "word")

    def __init__(self, note: Note, token: Token, marks: tuple[str, ...]) -> None:
        self.token, self.base, entry = token, token.base, token.entry
        self.shape = _shape(token)
        self.rank = _rank(token, entry)
        self.lists = _lists()(token.folded) + marks
        usual = entry.zipf > _USUAL or bool(self.lists)
        self.word = token.folded if usual else self.rank
        index = token.index
        tokens = note.tokens
        left = note.text[tokens[index - 1].end : token.start] if index else "\n"
        right = note.text[token.end : tokens[index + 1].start] if index + 1 < len(tokens) else "\n"
        self.left, self.right = _glue(left), _glue(right)
        own = [f"r={self.rank}", f"s={self.shape}", f"l={self.left}", f"+l={self.right}", *self.lists]
        own.extend([f"L{letter}" for letter in entry.letters])
        own.append(f"w={token.folded}")
        base = token.base
        own.append(f"n={min(len(base), 12)}")
        own.extend([f"p{size}={base[:size]}" for size in (2, 3, 4) if len(base) > size])
        own.extend([f"e{size}={base[-size:]}" for size in (1, 2, 3, 4) if len(base) > size])
        if token.genitive:
            own.append("genitive")
        if token.titled:
            own.append("titled")
        if not entry.letters and token.alpha and note.lexicon.compound(base):
            own.append("compound")
        own.extend(marks)
        self.own = own


class _Edge:
    """What stands before the first word and behind the last."""

    word = rank = shape = base = "#"
    lists: tuple[str, ...] = ()


_EDGE: Final = _Edge()


def _glue(between: str) -> str:
    """What stands between two words: the first marks of it, and whether a line ends there."""
    marks = "".join(mark if mark.isascii() else "*" for mark in between.strip()[:2])
    if "\n" in between:
        return "/" + marks[:1]
    return marks or between[:1]


def _shape(token: Token) -> str:
    """Its capitals, or how great a number it is."""
    if not token.alpha:
        if token.text.isdecimal():
            return _number(token.text)
        return "".join("9" if letter.isdigit() else "x" for letter in token.text[:6])
    if token.upper:
        return "XX" if len(token.text) > 4 else "X" * len(token.text)
    if not token.capital:
        return "x-" if "-" in token.text else "x"
    begins = "b" if token.begins else ""
    if len(token.text) == 1:
        return begins + "X"
    return begins + ("X-" if "-" in token.text else "Xx")


def _number(digits: str) -> str:
    """A number as it may be an age, an hour, a day or a year."""
    value = int(digits) if len(digits) < 6 else 0
    if len(digits) <= 2:
        return next((f"9<{end}" for end in _STEPS if value <= end), "99")
    if len(digits) == 4 and 1990 <= value <= 2035:
        return "year"
    return "9" * min(len(digits), 7)


def _rank(token: Token, entry: Entry) -> str:
    """How usual a word is and what it may be, in a few letters."""
    if not token.alpha:
        return _shape(token)
    usual = "0" if entry.zipf == 0 else str(int(min(max(entry.zipf, 1.0), 6.9)))
    kinds = "".join(letter for letter in "dfnst" if letter in entry.letters)
    english = "e" if entry.english > 4 and not entry.word else ""
    return f"{'X' if token.capital else 'x'}{usual}{kinds}{english}"


@cache
def _lists() -> Callable[[str], tuple[str, ...]]:
    """For each word the lists that it stands in, and the ends that it has."""
    all_lists = classes()
    table: dict[str, list[str]] = {}
    for name in _LISTS:
        for word in getattr(all_lists, name):
            table.setdefault(word, []).append(f"@{name}")
    known = {word: tuple(names) for word, names in table.items()}
    ends = tuple((name, tuple(getattr(all_lists, name))) for name in _ENDS)

    def lists(word: str) -> tuple[str, ...]:
        found = known.get(word, ())
        if len(word) > 5:
            more = tuple(f"@{name}" for name, listed in ends if word.endswith(listed))
            if more:
                return found + more
        return found

    return lists
