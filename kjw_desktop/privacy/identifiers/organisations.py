# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools, clubs, churches, mosques, shops, employers and care providers by name."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.called import low_name
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.identifier import Kind
from kjw_desktop.privacy.identifiers.lower_names import name_behind
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.runs import run_after, run_before, with_article

_TAIL: Final = re.compile(
    r"(?i)\s+(?:praktijkonderwijs|vmbo|mavo|havo|vwo|pro|college|lyceum|school|transport|bouw|techniek"
    r"|kapsalon"
    r"|kapper|groep|zorg|wonen|moskee|kerk|gym|bakkerij|supermarkt|catering|schoonmaak|logistiek|boxing|fysio"
    r"|bv|b\.v\.)\b"
)
_ON: Final = re.compile(
    r"\s+(?:[Oo]p|[Aa]an|[Ii]n|[Bb]ij|[Vv]an)\s+(?:de|het|'t|’t)?\s*((?:[A-ZÀ-Ž][\w'’-]+\s){0,3}[\w'’-]+)"
)
_ARTICLES: Final = frozenset(("de", "het", "'t", "t", "d'n"))
_SHORTENED: Final = re.compile(
    r"(?<![\w.])(?:(?i:v\.v\.|s\.v\.|f\.c\.|h\.v\.|k\.v\.|t\.v\.|fa\.|firma|rest\.|stg\.|basissch\.|bibl\.)\s"
    r"(?:(?i:de|het|'t|van|der|den|te|ten|ter)\s){0,2}[\w'’&-]{3,}(?:\s[A-ZÀ-Ž][\w'’-]+)*"
    r"|[Ss]tichting [A-ZÀ-Ž][\w'’-]+(?:\s(?:met|voor|en|van|de|in)){1,2}"
    r"\s[A-ZÀ-Ž][\w'’-]+(?:\s[A-ZÀ-Ž][\w'’-]+)*)"
)
_SURELY: Final = frozenset(("college", "lyceum", "vmbo", "gymnasium", "praktijkschool"))
_OF: Final = frozenset(("het", "op", "van", "bij", "naar", "'t", "t"))
_TAILED: Final = 4.7
_TO: Final = frozenset(("bij", "via", "van", "naar", "namens"))
_GROWING: Final[tuple[Kind, ...]] = ("person", "place", "organisation")
_CONTEXT: Final = re.compile(
    r"\b(?:zit|zat|zitten|gaat|ging|gaan|school|mentor|juf|meester|leraar|lerares|docent|leerkracht|leerling|klas|groep|brugklas"
    r"|stage|werkt|werken|werkte|woont|woonde|traint|voetbalt|speelt|danst|opgenomen|opname|begeleid\w*|behandel\w*|intake"
    r"|aangemeld|wachtlijst|plek|lid|aangenomen|locatie|team|opvang|dagbesteding)\b[^.\n]*$"
)
_EMPLOYER: Final = re.compile(
    r"\b(?:[Ww]erkt|[Ww]erkte|werken|werk|baan|baantje|bijbaan|bijbaantje|stage|contract)\b[^.,;:\n]{0,20}\sbij\s"
    r"(?:(?:de|het)\s)?([A-ZÀ-Ž][\w'’&-]*(?:\s[A-ZÀ-Ž][\w'’-]+)*)"
)
_LONG: Final = 6
_SHORT: Final = 4
_USUAL, _RARE, _WORD = 4.5, 3.3, 4.0
_BY_WIND: Final = frozenset(("noord", "oost", "zuid", "west", "centrum"))


class Organisations:
    """Finds organisations; made once of the endings that their names and their streets have."""

    def __init__(self, ends: tuple[str, ...], streets: tuple[str, ...], branched: tuple[str, ...]) -> None:
        listed = "|".join(re.escape(service) for service in branched)
        self._branch = re.compile(rf"(?<!\w)(?i:{listed}) [A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)?")
        self._low_branch = re.compile(rf"(?<!\w)(?:{listed}) ([a-z][a-z-]{{3,}})(?!\w)")
        self._ends = ends
        self._street = re.compile(rf".*(?:{'|'.join(streets)})", re.IGNORECASE)

    def find(self, note: Note) -> None:
        """Take organisations."""
        for pattern in (self._branch, _SHORTENED):
            for match in pattern.finditer(note.text):
                note.add(*match.span(), "organisation")
        for match in self._low_branch.finditer(note.text):
            entry, word = note.lexicon.entry(match.group(1)), match.group(1)
            if (entry.town and not entry.word) or (word in note.classes.regions and word not in _BY_WIND):
                note.add(*match.span(), "organisation")
        for match in _EMPLOYER.finditer(note.text):
            note.add(*match.span(1), "organisation")
        for token in note.tokens:
            if not token.alpha or token.titled:
                continue
            self._headed(note, token)
            self._chain(note, token)
            if token.capital:
                _pair(note, token)
                self._ended(note, token)
                _behind_article(note, token)

    def _heads(self, note: Note, token: Token) -> bool:
        """Whether the word says what kind of organisation a name beside it is of."""
        word = token.folded
        if word in note.classes.organisations or word in note.classes.shops or word in note.classes.named:
            return True
        known = token.entry.word or note.lexicon.compound(word)
        return len(word) > _LONG and word.endswith(self._ends) and known

    def _chain(self, note: Note, token: Token) -> None:
        """A brand with a town or a part of one: Kwikfit Almere Buiten."""
        following = note.following(token)
        if not token.capital or token.folded not in note.classes.brands or following is None:
            return
        part = following.entry.town or following.entry.street or following.folded in _BY_WIND
        if following.capital and part and following.folded not in note.classes.brands:
            note.add(token.start, run_after(note, token) or following.end, "organisation")

    def _headed(self, note: Note, token: Token) -> None:
        """A kind and its name: garage Van Dijk, moskee Noor-ul-Islam, Albert Heijn aan de Stationsstraat."""
        if not self._heads(note, token) or not note.open(token, *_GROWING):
            return
        start, end = (
            _name_before(note, token),
            run_after(note, token) or _low_end(note, token),
        )
        end = end or _branch_behind(note, token)
        tail = _ON.match(note.text, end or token.end)
        if tail is not None and self._is_street(note, tail.group(1)):
            end = tail.end()
        if end is None and start == token.start:
            return
        if start == token.start:
            start = self._chained(note, token)
        note.add(with_article(note, start), end or token.end, "organisation")

    def _chained(self, note: Note, token: Token) -> int:
        """Where several words for a kind begin: shisha lounge."""
        start, previous = token.start, note.close(token)
        while (
            previous is not None and self._heads(note, previous) and note.free(previous.start, previous.end)
        ):
            if previous.folded in note.classes.services:
                break
            start, previous = previous.start, note.close(previous)
        return start

    def _is_street(self, note: Note, word: str) -> bool:
        """Whether a word behind 'op de' is a street or square by name."""
        last = word.rpartition(" ")[2]
        entry = note.lexicon.entry(fold(last))
        if self._street.fullmatch(last) is not None:
            return not (entry.word and last.islower()) or (entry.street and entry.zipf < _USUAL)
        return entry.street and not entry.word

    def _ended(self, note: Note, token: Token) -> None:
        """A name and its kind: Vechtdal College, Twickelcollege, Erasmus praktijkonderwijs, Trias VMBO."""
        word, entry = token.folded, token.entry
        long = len(word) > _LONG and word.endswith(self._ends) and not (entry.word and entry.zipf > 3)
        previous = note.close(token)
        if previous is not None and previous.capital and previous.entry.first_name and entry.surname:
            return  # Jolien Bakker
        if long or word in note.classes.organisations:
            start = token.start if token.begins else run_before(note, token)
            end = run_after(note, token) or token.end
            plain = entry.word or note.lexicon.compound(word)
            if start < token.start or end > token.end or (long and not (token.begins and plain)):
                note.add(with_article(note, start), end, "organisation")
                return
        tail = _TAIL.match(note.text, token.end)
        led = previous is not None and previous.capital and not previous.begins
        usual = entry.word and entry.zipf > _USUAL and not led
        if (
            tail
            and not token.begins
            and not usual
            and word not in note.classes.nobody | note.classes.organisations
        ):
            note.add(with_article(note, run_before(note, token)), tail.end(), "organisation")


def _low_end(note: Note, head: Token) -> int | None:
    """Where a name in lower case behind a kind ends."""
    return max(name_behind(note, head) or 0, low_name(note, head) or 0) or None


def _branch_behind(note: Note, head: Token) -> int | None:
    """Where the place of one shop of a chain ends: action in winterswijk, mcdonalds zuidpoort."""
    if head.folded not in note.classes.shops:
        return None
    following = note.following(head)
    if following is not None and following.folded in ("in", "op", "te"):
        following = note.following(following)
        place = following is not None and note.of(("place",), following.start, following.end)
        return following.end if place and following is not None else None
    if following is None or following.capital or following.entry.first_name:
        return None
    entry, word = following.entry, following.folded
    gate = word.endswith(note.classes.weak_streets) and not entry.word
    return following.end if not entry.word and (gate or entry.street or entry.town) else None


def _pair(note: Note, token: Token) -> None:
    """Words with capitals behind a preposition, though they are Dutch: bij Back Up, via Wonen Limburg."""
    previous, following = note.close(token), note.following(token)
    if previous is None or following is None or token.begins or note.capitals:
        return
    if previous.folded not in _TO or not following.capital or following.begins or following.upper:
        return
    classes = note.classes
    if following.base in classes.no_name - classes.regions or token.base in classes.no_name:
        return
    if any(each.base in classes.of_people for each in (token, following)):
        return
    if token.entry.first_name or classes.phrase.match(note.text, token.start):
        return
    if note.open(token, "person", "organisation"):
        note.add(token.start, run_after(note, token) or following.end, "organisation")


def _name_before(note: Note, head: Token) -> int:
    """Where a name in lower case before its kind begins: bredero lyceum, drenthe college."""
    previous = note.close(head)
    if previous is None or not previous.alpha:
        return head.start
    if previous.capital:
        return _capital_before(note, head, previous)
    if head.folded not in note.classes.tails:
        return head.start
    entry, word = previous.entry, previous.folded
    before = note.close(previous)
    if head.folded in _SURELY and entry.zipf < _TAILED and before is not None and before.folded in _OF:
        return previous.start
    proper = (entry.proper or entry.town or entry.surname) and not entry.word
    strange = not entry.word and entry.zipf < _RARE and word not in note.classes.abbreviations
    region = word in note.classes.regions and word not in _BY_WIND
    rare = entry.word and entry.zipf < _WORD and not word.endswith("e") and word not in note.classes.goes_on
    if not (proper or strange or region or rare):
        return head.start
    title = note.close(previous)
    return (
        title.start if title is not None and title.folded in ("dr", "prof", "st", "sint") else previous.start
    )


def _capital_before(note: Note, head: Token, previous: Token) -> int:
    """Where a name with a capital before a kind in lower case begins: Urker visafslag."""
    classes, word = note.classes, previous.base
    usual = previous.entry.word and previous.entry.zipf > 3
    if previous.begins or usual or head.capital or previous.entry.first_name or previous.genitive:
        return head.start
    if word in classes.no_name or word in classes.of_people or word in classes.goes_on:
        return head.start
    return run_before(note, head)


def _behind_article(note: Note, token: Token) -> None:
    """De Kameleon; het Baken; 't Palet: a capital within a sentence behind an article."""
    previous, entry, classes = note.close(token), token.entry, note.classes
    if previous is None or previous.folded not in _ARTICLES:
        return
    named: tuple[Kind, ...] = ("place",) if entry.town or entry.city else ()
    if not note.open(token, "person", "organisation", *named):
        return
    street = note.of(("place",), token.start, token.end) and token.folded.endswith(classes.streets)
    if street and previous.folded != "'t":
        return
    if previous.begins and previous.capital and (entry.town or entry.first_name):
        return
    if token.base.partition("-")[0] in classes.no_name or token.base in classes.of_people:
        return
    if token.upper and (entry.word or len(token.text) > 5):
        return
    sure = previous.capital and not previous.begins
    listed = entry.street or entry.proper
    word = entry.word or (note.lexicon.compound(token.folded) and not listed) or "-" in token.folded
    if not word or sure or _named_by_context(note, previous):
        note.add(previous.start, run_after(note, token) or token.end, "organisation")


def _named_by_context(note: Note, article: Token) -> bool:
    """Whether a Dutch word with a capital behind an article is a name: 'zit op de Klimop'."""
    before = note.close(article)
    if before is None or before.folded not in note.classes.behind:
        return article.folded == "'t" and not note.loose
    around = note.before(article.start, 45)
    return _CONTEXT.search(around) is not None or not note.loose
