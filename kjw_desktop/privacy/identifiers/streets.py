# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Streets with their numbers, corners of streets, and postcodes."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token

_POSTCODES: Final = (
    (re.compile(r"(?<![\w-])[1-9]\d{3}\s?[A-Z]{2}(?![\w-])"), 0),
    (
        re.compile(
            r"(?i)(?:postcode|pc|\d[a-z]?,|straat \d+|weg \d+|laan \d+)[\s:]{1,2}([1-9]\d{3}\s?[a-z]{2})\b"
        ),
        1,
    ),
    (
        re.compile(
            r"(?i)\b(?:op|van|naar|bij)\s(?:nr\.?|nummer|huisnummer)\s(\d{1,4}[a-z]?)\b(?!\s?(?:\d|punt))"
        ),
        1,
    ),
    (re.compile(r"\b[Ww]ijk \d{1,2}(?:[-/ ]\d{1,4})?\b"), 0),
    (
        re.compile(
            r"(?<![\w-])(?!19|20)[1-9]\d{3}\s(?!in|op|en|is|nu|ik|te|de|we|ze|of|al|er|me|je|om|zo|dr|zn|mn|ma|pa|di|wo|do|vr|za|ok"
            r"|ja|km|kg|xx)[a-z]{2}(?=[\s,.;)]|$)"
        ),
        0,
    ),
)
_HOUSE: Final = re.compile(
    r"\s+(?:nr\.?\s|nummer\s|no\.?\s)?"
    r"(\d{1,4}(?:-(?:boven|beneden|zwart|rood|wit)\b|\sbus\s\d+|-?[a-zA-Z]{1,2}\b|\s(?:[a-hA-H]|bis|hs"
    r"|huis|I{1,3})\b|-\d+)?"
    r"(?!\s*(?:uur|x|keer|min|euro|jaar|jr|man|kids|kinderen|jongeren|weken|dagen|meter|km|[-/]\d))\b"
    r"(?:,?\s\d\s?hoog)?)(?![:.]\d)"
)
_AT: Final = re.compile(r"(?<!\w)(?:op|aan|in|adres|naar|van|thuis|de|het|te|bij|'e|yn|oan|,|:|\(|^|\n-)\s*$")
_ON: Final = re.compile(
    r"\b(?:op|aan|langs|van|vanaf|achter|bij|hoek|in)\s(?:de|het|'t|t|'e)\s$|\b(?:bij|vanaf|vanuit|naar|te|richting|hoek)\s$"
)
_CORNER: Final = re.compile(r"(?:\s?/\s?|-)[A-ZÀ-Ž][\w'’-]+")
_LEADS: Final = frozenset(
    ("op", "van", "aan", "naar", "bij", "vanaf", "achter", "voor", "langs", "in", "onder")
)
_BEHIND_POSTCODE: Final = re.compile(r"[1-9]\d{3} ?[A-Z]{2},?[ \n]+([A-ZÀ-Ž][\w'’-]*(?:\.[\w]+\.?)*)")
_SURE: Final = ("straat", "weg", "laan", "dreef", "kade", "singel", "steeg", "gracht")
_SMALL: Final = frozenset(["der", "den", "de", "ter", "ten", "van", "sint", "st"])
_WORDS_OF_NAMES: Final = 3.6
_RARE_WORDS: Final = 2.8
_WORDS_WITH_NUMBERS: Final = 4.4


class Streets:
    """Finds streets; made once of the endings that they have."""

    def __init__(self, ends: tuple[str, ...], weak: tuple[str, ...]) -> None:
        self._strong = re.compile(rf".{{2,}}?(?:{'|'.join(ends)})")
        self._any = re.compile(rf".{{2,}}?(?:{'|'.join(ends)})|.{{3,}}?(?:{'|'.join(weak)})")
        self._ends, self._weak = frozenset(ends), frozenset(weak)

    def find(self, note: Note) -> None:
        """Take streets, with their house number or corner, and postcodes."""
        for pattern, group in _POSTCODES:
            note.add_matches(pattern, "place", group)
        note.add_matches(_BEHIND_POSTCODE, "place", 1)
        for token in note.tokens:
            if token.alpha and note.open(token, "person") and not self._street(note, token):
                _numbered(note, token)

    def _street(self, note: Note, token: Token) -> bool:
        """A word that ends as streets do: with a capital or a number, or one that is no Dutch word."""
        house = _HOUSE.match(note.text, token.end)
        if token.titled and not self._after_title(note, token, numbered=house is not None):
            return False
        if not self._named(note, token, numbered=house is not None):
            return False
        start, end = _begin(note, token), house.end(1) if house else token.end
        corner = _CORNER.match(note.text, end)
        if corner is None and note.before(start, 6).endswith("hoek ") and (second := note.following(token)):
            end = second.end if not second.entry.word and second.alpha else end
        note.add(start, corner.end() if corner else end, "place")
        return True

    def _after_title(self, note: Note, token: Token, *, numbered: bool) -> bool:
        """Whether a word behind a title is a street after all: Prof. Lorentzlaan."""
        if self._strong.fullmatch(token.folded) is None:
            return False
        return numbered or note.lexicon.entry(token.folded).street

    def _named(self, note: Note, token: Token, *, numbered: bool) -> bool:
        """Whether a word is a street by name."""
        word, entry = token.folded, note.lexicon.entry(token.folded)
        if token.capital and not token.begins and (word in self._ends or (numbered and word in self._weak)):
            previous = note.close(token)
            return previous is not None and previous.capital and previous.alpha
        if self._any.fullmatch(word) is None:
            return self._unlike(note, token, numbered=numbered)
        strong = self._strong.fullmatch(word) is not None
        if numbered and (token.capital or not entry.word or (strong and entry.zipf < _WORDS_WITH_NUMBERS)):
            return word not in note.classes.numbered and (strong or not entry.first_name)
        if not token.capital:
            return _led(note, token) or _in_lower_case(note, token, strong=strong)
        if strong:
            return not (entry.word and (token.begins or entry.zipf > _WORDS_OF_NAMES))
        return not token.begins and not (entry.word or entry.name) and word not in note.classes.nobody

    @staticmethod
    def _unlike(note: Note, token: Token, *, numbered: bool) -> bool:
        """Whether a word in lower case that does not end as streets do is one by the list of streets."""
        entry = note.lexicon.entry(token.folded)
        if token.capital or not entry.street:
            return False
        if not entry.word and _led(note, token):
            return not (entry.first_name or entry.surname) and token.folded not in note.classes.no_name
        return numbered and entry.zipf < _WORDS_OF_NAMES


def _led(note: Note, token: Token) -> bool:
    """Whether a word in lower case stands where streets do and is one: 'op de parkweg'."""
    previous, entry = note.close(token), token.entry
    if previous is None or not entry.street or entry.zipf > _WORDS_WITH_NUMBERS - 0.5:
        return False
    if entry.word and not (token.folded.endswith(_SURE) and token.folded not in note.classes.no_address):
        return False
    article = previous.folded in ("de", "het", "'t")
    before = note.close(previous) if article else previous
    if before is None or (entry.word and not article):
        return False
    return before.folded in _LEADS


def _in_lower_case(note: Note, token: Token, *, strong: bool) -> bool:
    """Whether a word in lower case that ends as streets do is one, by itself or behind 'op de'."""
    entry = note.lexicon.entry(token.folded)
    if token.folded in note.classes.no_address:
        return False
    led = _ON.search(note.before(token.start, 12)) is not None
    if led and entry.street and entry.zipf < (_WORDS_OF_NAMES if strong else _RARE_WORDS):
        return True
    usual = note.lexicon.compound(token.folded) and entry.zipf > 2.6 and not entry.street
    return strong and not entry.word and not usual


def _begin(note: Note, token: Token) -> int:
    """Where a street begins: 'Burgemeester Drijberplein', 'van der pekstraat'."""
    start, previous = token.start, note.previous(token)
    low = not (token.capital or token.entry.word)
    if low and previous is not None and note.text[previous.end : start] in (" ", ". "):
        named = previous.entry.name and not previous.entry.word and not previous.capital
        if previous.folded in note.classes.street_firsts or named:
            return previous.start
    while previous is not None and note.text[previous.end : start] in (" ", "-", ". "):
        if previous.capital and previous.alpha:
            small = previous.folded in _SMALL or previous.folded in note.classes.street_heads
            usual = previous.begins and previous.entry.zipf > 4 and not small
            if usual or previous.folded in note.classes.nobody - note.classes.regions:
                break
        elif not (_small(note, previous) or previous.folded in note.classes.street_heads):
            break
        start, previous = previous.start, note.previous(previous)
    return start


def _small(note: Note, token: Token) -> bool:
    """Whether a small word belongs to the name behind it: 'van' does behind an article or preposition."""
    if token.folded not in _SMALL:
        return False
    before = note.close(token)
    if token.folded == "de":
        return before is not None and before.folded == "van"
    if token.folded == "van":
        named = before is not None and before.capital and before.entry.name
        return before is not None and (before.folded in note.classes.led or named or token.capital)
    return True


def _far_begin(note: Note, token: Token) -> int:
    """Where words with a capital before a number begin: 'Laan van Meerdervoort 1200'."""
    start, previous = token.start, note.close(token)
    while previous is not None and previous.alpha and not (previous.begins and previous.entry.zipf > 4):
        before = note.close(previous)
        between = previous.folded in note.classes.links and before is not None and before.capital
        if not previous.capital and not between:
            break
        start, previous = previous.start, before
    return start


def _numbered(note: Note, token: Token) -> None:
    """Words with a capital and a house number, that do not end as streets do: 'Parkzijde 203'."""
    if not token.capital or token.upper or token.folded in note.classes.no_street:
        return
    house = _HOUSE.match(note.text, token.end)
    previous = note.close(token)
    led = previous is not None and previous.capital
    entry = token.entry
    if house is None or (
        not led and (token.begins or (entry.first_name and not entry.town and not entry.street))
    ):
        return
    start = _far_begin(note, token)
    told = _AT.search(note.before(start, 12)) is not None
    if (told and (start < token.start or not entry.word)) or (entry.street and (told or start < token.start)):
        note.add(start, house.end(1), "place")
