# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands where a place or an organisation does, though the word itself tells little.

In doubt it is proposed: this is the last that looks, at what nothing else has taken.
"""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.unusual import kind_of_place, listed, unusual

_WORK: Final = re.compile(
    r"\b(?:werkt|werkte|werken|werk|gewerkt|baan|baantje|bijbaan|bijbaantje|stage|stageplek|sollicit\w+"
    r"|soll|ontslagen|aangenomen|contract|dienst|werkzaamheden|leerwerkplek|vakkenvuller|proefdag)\b"
    r"[^.,;\n]{0,30}\s(?:bij|by|voor)\s$"
)
_TOWARDS: Final = re.compile(
    r"(?:^|\s)(?:richting|hangplek|halte|bushalte|tramhalte|metrohalte|ter hoogte van|thv|t\.h\.v\.|buurt van"
    r"|vlakbij|nabij|hoek|locatie|groepje)[:]?\s(?:(?:de|het|'t)\s)?$"
)
_ABROAD: Final = re.compile(r"\b(?:in|uit|naar|vanuit|vanaf|via|richting|tot|over|heel)\s(?:(?:de|het)\s)?$")
_BARE: Final = re.compile(r"\b(?:in|uit|naar|vanuit|vanaf|tot|heel)\s$")
_AT: Final = re.compile(
    r"(?<!\w)(?:bij|by|achter|naast|langs|vanaf|tegenover|eentje bij)\s(?:(?:de|het|'t|t)\s)?$"
)
_OF: Final = re.compile(r"(?<!\w)(?:van|uit|op|naar|in|bij|achter|naast)\s(?:de|het|'t|t)\s$")
_LIES: Final = re.compile(r"\s(?:in|te|op)\s")
_LABEL: Final = re.compile(
    r"(?i)(?:^|[\n;,(/|•*-])[ \t]*(?:school|kerk|moskee|club|sport|sportclub|vereniging|werk|werkgever"
    r"|stage|stageplek|bso|opvang|kdv|huisarts|praktijk|locatie|plek|woonplek|adres|woonplaats|plaats"
    r"|instelling|organisatie|bijbaan|opleiding|verzamelen|waar|wijk|buurt|geboorteplaats|geb\.plaats|ziekenhuis|tandarts|apotheek|zwemles|scouting)"
    r"(?:\svan \w+)?[ \t]?[:=][ \t]{0,3}"
)
_ENTRY: Final = re.compile(r"[^\W\d_][^\n,;/|()\[\].:=•]*[^\s\n,;/|()\[\].:=•]")
_BRACKETED: Final = re.compile(r"(?<=\S )\(((?:[^\W\d_][\w'’&-]{2,})(?:\s[^\W\d_][\w'’&-]{2,}){0,2})\)")
_CORNER: Final = re.compile(r"(?i)(?<!\w)([\w'’-]{4,})\s(?:hoek|h/o|hk\.?)\s([\w'’-]{4,})")
_PREFIXES: Final = ("ge", "be", "ver", "op", "af", "uit", "aan", "in")
_LEADS: Final = frozenset(
    ("bij", "via", "van", "naar", "uit", "vanuit", "in", "op", "langs", "tegen", "achter", "naast")
)
_JOINS: Final = frozenset(("en", "of", "&", "+"))
_SHORT_ARTICLES: Final = frozenset(("'t", "’t"))
_CODE: Final = re.compile(
    r"(?<![\w.])(?=[A-Z]{1,4}[.-]?\d)(?=(?:[^\s\d]*\d){5})[A-Z]{1,4}[.-]?\d[\w.-]*/\d{2,4}(?!\w)"
)
_TEAM: Final = re.compile(r"(?<![\w'’])[A-ZÀ-Ž][\w.'’]+\s(?:[JM]?O[- ]?\d{1,2}(?:-\d{1,2})?)(?!\w)")
_QUARTER: Final = re.compile(r"(?i)(?<![\w-])(?:oud|nieuw)-[^\W\d_]{5,}(?![\w-])")
_BELGIAN: Final = re.compile(r"(?<![\w.])([1-9]\d{3})\s(?=[^\W\d_])")
_USUAL, _RARE, _SELDOM, _ANY = 3.9, 3.0, 2.5, 9.0
_NAME, _SAID = 3.6, 4.4
_TWO, _LONG, _WORDS = 2, 3, 4


def find_broadly(note: Note) -> None:
    """Take what is told by its neighbours alone."""
    note.add_matches(_CODE, "id")
    for match in _TEAM.finditer(note.text):
        note.add(*match.span(), "organisation")
    for match in note.free_matches(_QUARTER):
        note.add(*match.span(), "place", "unknown_word")
    for match in note.free_matches(_BELGIAN, 1):
        if note.of(("place",), match.end(), match.end() + 1):
            note.add(*match.span(1), "place")
    for token in note.tokens:
        if token.alpha and not token.titled and note.free(token.start, token.end):
            _told(note, token)
    _corners(note)
    _bracketed(note)
    _labelled(note)


def _told(note: Note, token: Token) -> None:
    """Take a word by what stands before it."""
    before = note.before(token.start)
    if _placed(note, token, before):
        note.add(token.start, _on(note, token), "place", "unknown_word")
    elif _organised(note, token, before):
        note.add(token.start, _on(note, token), "organisation", "unknown_word")
    elif kind_of_place(note, token):
        _behind_kind(note, token)
    elif token.folded in _SHORT_ARTICLES or _OF.search(before):
        _behind_article(note, token)


def _placed(note: Note, token: Token, before: str) -> bool:
    """Whether a place stands here: behind 'richting', or a town abroad behind 'naar'."""
    entry = token.entry
    if _TOWARDS.search(before):
        return unusual(note, token, _USUAL) or (entry.zipf < 2 and not entry.word and not listed(note, token))
    comma = note.text[max(0, token.start - 2) : token.start] == ", "
    if comma and (entry.town or entry.city) and note.of(("place",), max(0, token.start - 4), token.start - 2):
        return entry.zipf < _SAID and not listed(note, token)
    if _ABROAD.search(before) is None:
        return False
    if entry.town and before.endswith(("tot ", "uit ")):
        return entry.zipf < _SAID and not listed(note, token)
    abroad = entry.city or (entry.proper and not entry.word and not entry.first_name)
    made = _BARE.search(before) and not entry.word and len(token.base) > _LONG + 1
    return unusual(note, token, _USUAL if abroad else _RARE) if abroad or made else False


def _organised(note: Note, token: Token, before: str) -> bool:
    """Whether an organisation stands here: behind what tells of work, or with a capital behind 'bij'."""
    entry = token.entry
    if _WORK.search(before):
        return unusual(note, token, _USUAL)
    if _AT.search(before):
        listed_name = entry.surname or entry.street or entry.proper or not entry.word
        return listed_name and unusual(note, token, _RARE if entry.word else _USUAL)
    if _OF.search(before):
        return not entry.word and unusual(note, token, 1 if note.dialect else _RARE)
    within = token.capital and not token.begins and not (note.loose or note.capitals)
    return within and _joined(note, token)


def _on(note: Note, token: Token) -> int:
    """Where a name ends that begins with this word: rare words right behind belong to it."""
    end = token.end
    for _step in range(_TWO):
        following = note.following(token)
        if following is None or not following.alpha or not note.free(following.start, following.end):
            break
        least = _ANY if token.capital else _RARE
        if following.capital != token.capital or not unusual(note, following, least):
            break
        token, end = following, following.end
    return end


def _behind_kind(note: Note, head: Token) -> None:
    """Take a kind with a rare word behind it: sporthal houtzagerij, beroepscollege parkstad."""
    named = note.following(head)
    if named is None or not named.alpha or len(named.base) <= _LONG or listed(note, named):
        return
    if head.folded in note.classes.vague or named.genitive or not note.free(named.start, named.end):
        return
    entry = named.entry
    if head.folded in note.classes.stops and entry.zipf < _SAID and not named.folded.endswith("en"):
        note.add(head.start, _on(note, named), "place", "unknown_word")
        return
    done = named.folded.startswith(_PREFIXES) and named.folded.endswith(("d", "t", "en"))
    done = done or named.folded.endswith(("de", "te", "t"))
    rare = entry.zipf < _SELDOM and not (entry.word and done)
    if (
        rare
        or (entry.street and entry.zipf < _RARE)
        or (named.capital and not named.begins and not note.loose)
    ):
        note.add(head.start, _on(note, named), "organisation", "unknown_word")


def _behind_article(note: Note, token: Token) -> None:
    """Take a rare word behind 't, or one or two that lie in a town: de bonte mol in wieringerwerf."""
    if token.folded in _SHORT_ARTICLES:
        named = note.following(token)
        if named is not None and named.alpha and not listed(note, named) and named.entry.zipf < _RARE:
            note.add(token.start, named.end, "organisation", "unknown_word")
        return
    last, following = token, note.following(token)
    if (
        following is not None
        and not _LIES.match(note.text, token.end)
        and note.free(following.start, following.end)
    ):
        last = following
    lies = _LIES.match(note.text, last.end)
    town = lies is not None and note.of(("place",), lies.end(), lies.end() + 1)
    plain = listed(note, last) or listed(note, token) or kind_of_place(note, last)
    if town and not plain and last.entry.zipf < _SAID:
        note.add(token.start, last.end, "organisation", "unknown_word")


def _joined(note: Note, token: Token) -> bool:
    """Whether a word with a capital stands behind a preposition, or is joined to what was found."""
    previous, classes = note.close(token), note.classes
    if previous is None or token.upper or token.base in classes.no_name or token.base in classes.of_people:
        return False
    if previous.folded in _LEADS:
        return token.base not in classes.goes_on
    other = note.close(previous) if previous.folded in _JOINS else None
    return other is not None and note.of(("organisation", "place", "person"), other.start, other.end)


def _corners(note: Note) -> None:
    """Take both streets of a corner."""
    for match in _CORNER.finditer(note.text):
        words = [word for group in (1, 2) if (word := note.starting(match.start(group))) is not None]
        if len(words) < _TWO or any(listed(note, word) for word in words):
            continue
        streets = [word.entry.street or word.base.endswith(note.classes.streets) for word in words]
        if all(streets) or (any(streets) and words[1].capital):
            note.add(*match.span(), "place")


def _bracketed(note: Note) -> None:
    """Take a strange word alone between brackets: 'de woningbouw (staedion)'."""
    for match in note.free_matches(_BRACKETED, 1):
        words = [token for token in note.tokens if match.start(1) <= token.start < match.end(1)]
        if not note.dialect and all(_strange(note, word) for word in words):
            note.add(*match.span(1), "organisation", "unknown_word")


def _strange(note: Note, token: Token) -> bool:
    """Whether a word between brackets is of no list and no compound; mistyped, it may be a name here."""
    entry = token.entry
    if entry.word or entry.zipf >= _NAME or entry.english >= _NAME or listed(note, token):
        return False
    return not note.lexicon.compound(token.base)


def _labelled(note: Note) -> None:
    """Take what a form has behind 'school:' or 'werk:', if it may be a name."""
    for label in _LABEL.finditer(note.text):
        match = _ENTRY.match(note.text, label.end())
        if match is None:
            continue
        words = [token for token in note.tokens if match.start() <= token.start < match.end()]
        content = [word for word in words if word.folded not in note.classes.links]
        if not 0 < len(content) <= _WORDS or any(word.base in note.classes.verbs for word in words):
            continue
        taken = not note.free(*match.span())
        first = content[0]
        headed = words[0] is not first and words[0].capital
        named = (
            first.capital and first.base not in note.classes.no_name and not note.lexicon.compound(first.base)
        )
        usual = first.entry.word and first.entry.zipf > (_SAID if len(content) > 1 else _RARE)
        rare = any(unusual(note, word, _USUAL) and not word.entry.word for word in content)
        if rare or taken or headed or (named and not usual):
            note.add(*match.span(), "organisation", "unknown_word")
