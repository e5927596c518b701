# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of organisations in lower case: behind the word for their kind, or behind 'school', 'mentor op'."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.mistyped import mistyped
from kjw_desktop.privacy.identifiers.note import Note, Token

_ARTICLES: Final = frozenset(("de", "het", "'t", "t", "d'n"))
_FOREIGN: Final = frozenset(("le", "la", "el", "al", "les", "du", "an", "as", "ar"))
_RARE, _COMMON, _KNOWN, _WORD, _ANY = 3.3, 4.2, 3.9, 5.0, 4.9
_SHORT: Final = 4
_CLOSED: Final = re.compile(r"\s*(?:[.,;:!?)\n]|$)|\s(?:in|op|aan|bij|met|en|om|te|van|voor|waar|dat|die)\b")
_SCHOOL: Final = re.compile(
    r"\b(?:school|scholen|juf|meester|mentor|mentrix|leerkracht|leraar|docent|groep(?:\s\w+)?|klas"
    r"(?:\s\w+)?|brugklas"
    r"|crisisplek|stageplek|stage|begeleider|behandelaar|therapeut|therapie|intake|opname"
    r"|opgenomen|opleiding|verwezen|hulp|plek|begeleiding|kerk|intern begeleider"
    r"|ib'er)"
    r"(?:\s\w+)?(?:\s(?:op|van|bij|in))?\s\(?$"
)
_GOES: Final = re.compile(
    r"\b(?:zit|zat|zitten|gaat|ging|werkt|werkte|woont|woonde|traint|ligt|lag|geschorst|komt"
    r"|aangemeld)\b[^.,\n]{0,20}\s"
    r"(?:op|van|bij|in|naar)\s$"
)
_ON_SCHOOL: Final = re.compile(r"\b(?:zit|zat|zitten|gaat|ging)\b[^.,\n]{0,12}\sop\s$")
_AT: Final = frozenset(["bij", "via", "vanaf", "vanuit"])


def name_behind(note: Note, head: Token) -> int | None:
    """Where a name behind a kind ends: obs de wierde, stichting pela muda, toko mitra, bakkerij le marron."""
    if head.folded in note.classes.named:
        return _after_named(note, head)
    first = note.following(head)
    if first is None or first.capital:
        return None
    vague = head.folded in note.classes.vague
    if first.folded in _FOREIGN or first.folded in _ARTICLES:
        return _behind_article(note, first, vague=vague)
    mixed = not first.alpha and any(letter.isalpha() for letter in first.text)  # kickboksschool fit4life
    named = strange(note, first) and not (vague and first.entry.first_name)
    return first.end if mixed or named else None


def _behind_article(note: Note, article: Token, *, vague: bool) -> int | None:
    """Where a name behind an article ends: le marron, de haven; behind a vague kind none does."""
    named = note.following(article)
    if named is None or named.capital:
        return None
    if article.folded in _FOREIGN:
        return named.end if named.entry.zipf < _COMMON else None
    ends = named.entry.zipf < _ANY and not named.folded.endswith("e") and _closed(note, named)
    return named.end if not vague and (_made(note, named) or ends) else None


def _after_named(note: Note, head: Token) -> int | None:
    """Where a name behind a word that always has one ends."""
    token, end = head, None
    for _step in range(3):
        following = note.following(token)
        if following is None or following.capital or not following.alpha:
            break
        if token is head and following.folded in _ARTICLES:
            token = following
            continue
        entry = following.entry
        first = end is None and following.base not in note.classes.goes_on
        free = first and (token is not head or entry.town or entry.zipf < _WORD)
        if not free and (entry.zipf > _COMMON or following.base in note.classes.goes_on):
            break
        token, end = following, following.end
    return end


def _closed(note: Note, token: Token) -> bool:
    """Whether a name may end here: a sentence does, or a small word follows."""
    return token.base not in note.classes.goes_on and _CLOSED.match(note.text, token.end) is not None


def strange(note: Note, token: Token) -> bool:
    """Whether a word in lower case is no Dutch one, and rare: a surname or a made name."""
    entry = token.entry
    word = entry.word and not (entry.name and entry.zipf < 3)
    if token.capital or not token.alpha or word or len(token.base) < _SHORT:
        return False
    if (
        token.base in note.classes.no_name
        or token.base in note.classes.goes_on
        or token.base in note.classes.dialect
    ):
        return False
    rare = (entry.surname or entry.first_name or entry.zipf < _RARE) and entry.english < 4
    return rare and not mistyped(note.lexicon, token.base) and not note.lexicon.compound(token.base)


def _made(note: Note, token: Token) -> bool:
    """Whether a word in lower case may be a name behind an article: rare, and no place in itself."""
    entry = token.entry
    if token.capital or not token.alpha or len(token.base) < 3 or entry.zipf > _KNOWN:
        return False
    classes = note.classes
    other = token.base in classes.no_name or token.base in classes.kinds or token.base in classes.of_people
    return not other and not token.base.endswith(classes.occasions) and token.base not in classes.goes_on


def find_in_lower_case(note: Note) -> None:
    """Take names that stand where a school, a work place or an institution does."""
    for token in note.tokens:
        if token.capital or not token.alpha or not note.free(token.start, token.end):
            continue
        previous = note.close(token)
        if previous is None or note.dialect:
            continue
        if previous.folded in _ARTICLES and _told(note, token, previous.start):
            note.add(previous.start, token.end, "organisation", "unknown_word")
        elif not token.entry.first_name and (
            (previous.folded in _AT and strange(note, token)) or _placed(note, token)
        ):
            note.add(token.start, token.end, "organisation", "unknown_word")


def _told(note: Note, token: Token, at: int) -> bool:
    """Whether what stands before an article tells that a name follows, and the word may be one."""
    before = note.before(at, 40)
    if _SCHOOL.search(before):
        return _made(note, token)
    kind = token.base.endswith((*note.classes.organisation_ends, *note.classes.venue_ends))
    rare = _made(note, token) and not kind and (not token.entry.word or token.entry.zipf < _RARE)
    if _ON_SCHOOL.search(before):
        return rare and _closed(note, token)
    return rare and not note.lexicon.compound(token.base) and _GOES.search(before) is not None


def _placed(note: Note, token: Token) -> bool:
    """Whether a school, a work place or an institution stands here."""
    before = note.before(token.start, 40)
    if _SCHOOL.search(before) and before.endswith(("op ", "van ", "bij ")):
        return _made(note, token) and not token.entry.word
    return strange(note, token) and (_GOES.search(before) or _SCHOOL.search(before)) is not None
