# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether one word is somebody's name: by lists, by what stands around it, and by being no Dutch word."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.identifier import Source
from kjw_desktop.privacy.identifiers.mistyped import mistyped
from kjw_desktop.privacy.identifiers.namelike import followed_as_name, namelike
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.ordinary import of_role, ordinary

_INITIAL_GO_ON: Final = re.compile(r"\.\s+[a-z]|\. ?[A-Z]")
_INITIAL_BEHIND: Final = re.compile(r"\. ?[A-Z]\b")
_SINGLE: Final = frozenset(("u", "o", "a", "x"))
_NUMBER: Final = re.compile(r"\s?\(?\d\d?\b")
_ABBREVIATED: Final = re.compile(r"\.(?:\s+[a-z]|[a-z])")
_MONTH: Final = re.compile(r"\.\s+['’a-z\d]")
_LONELY: Final = 3.6
_OBJECTS: Final = frozenset(("'m", "m", "hem", "haar", "d'r", "dr", "die", "veur", "met", "we", "ze", "van"))
_FUNCTION: Final = 5.2
_ENGLISH, _VERY_ENGLISH = 4.2, 5.0
_PARTICIPLE: Final = re.compile(r"ge[a-z]{3,}(?:d|t|en)")
_SHORT: Final = 4


def name_source(note: Note, token: Token, inner: set[str]) -> Source | None:
    """How a word is known to be a name; None when it is not."""
    if _never(note, token) or (not token.titled and _hyphened(note, token)) or ordinary(note, token):
        return None
    return _with_capital(note, token, inner) if token.capital else _in_lower_case(note, token)


def _never(note: Note, token: Token) -> bool:
    """Whether a word is in a list of those that are no names, and nothing shows that it is one here."""
    entry = token.entry
    slang = token.capital and not token.begins and token.base in note.classes.slang
    shown = slang or (token.capital and entry.dutch_first_name and followed_as_name(note, token))
    shown = shown or token.titled or of_role(note, token)
    if token.base in note.classes.no_name and not (entry.first_name and shown):
        return True
    previous = note.close(token)
    beside = previous is not None and previous.folded in note.classes.roles
    low_role = not (token.capital or token.titled or beside) and token.base in note.classes.roles
    if low_role or token.base in note.classes.kinship or token.folded.endswith("nr"):
        return True
    if token.folded == "jan" and _MONTH.match(note.text, token.end):
        return True
    dialect = token.base in note.classes.dialect and (not token.capital or token.begins)
    return dialect and not namelike(note, token)


def _with_capital(note: Note, token: Token, inner: set[str]) -> Source | None:
    """How a word with a capital is known to be a name."""
    entry = token.entry
    if token.upper and not (entry.first_name and not entry.word and len(token.base) > 3):
        return _in_capitals(note, token)
    if _double(note, token):
        return "names"
    if len(token.base) == 1:
        return _initial(note, token)
    return _at_beginning(note, token, inner) if token.begins else _within(note, token)


def _hyphened(note: Note, token: Token) -> bool:
    """EHBO-doos: a known word with a Dutch one behind it."""
    head, dash, tail = token.folded.rpartition("-")
    written = token.text.rpartition("-")[2]
    entry, tail_entry = note.lexicon.entry(head.split("-")[-1]), note.lexicon.entry(tail)
    if not dash or len(tail) < 3 or not tail_entry.word or not written[:1].islower():
        return False
    known = head.split("-")[-1] in note.classes.no_name
    return (
        known
        or token.text.split("-")[0].isupper()
        or entry.word
        or (entry.english > 3.5 and not entry.first_name)
    )


def _double(note: Note, token: Token) -> bool:
    """Tjerk-Jan: two words with capitals, one of which is a first name."""
    parts = token.text.split("-")
    return (
        len(parts) > 1
        and all(part[:1].isupper() for part in parts)
        and any(note.lexicon.entry(fold(part)).first_name for part in parts)
    )


def _in_capitals(note: Note, token: Token) -> Source | None:
    """Initials before a verb, and abbreviations of organisations behind a preposition."""
    word = token.base
    if word in note.classes.abbreviations or (note.lexicon.entry(word).word and len(word) > 3):
        return None
    following = note.following(token)
    previous = note.previous(token)
    if any(beside is not None and beside.upper for beside in (previous, following)):
        return "pattern" if token.titled else None
    if len(word) <= 3 and following is not None and following.folded in note.classes.verbs:
        return "pattern"
    behind = previous is not None and (
        previous.folded in note.classes.behind or previous.folded in ("en", "met", "of", "het")
    )
    if len(word) <= 5 and not token.begins and behind and not token.entry.word and "-" not in token.text:
        return "unknown_word"
    return "pattern" if token.titled else None


def _initial(note: Note, token: Token) -> Source | None:
    """One letter: D. or R within a sentence."""
    following = note.text[token.end : token.end + 4]
    if following.startswith("."):
        return "pattern" if not token.begins or _INITIAL_GO_ON.match(following) else None
    if token.begins or token.base in _SINGLE or re.match(r"[-\d&/+]", following):
        return None
    return "pattern"


def _within(note: Note, token: Token) -> Source | None:
    """A word with a capital within a sentence."""
    entry = token.entry
    if token.titled and not (entry.word and entry.zipf > 6):
        return "pattern"
    usual = 6 if entry.proper and entry.dutch_first_name else 5
    listed = entry.name and (not entry.word or (entry.first_name and entry.zipf < usual))
    if listed or token.base in note.classes.foremost:
        return "names"
    if not entry.word and not _ordinary(note, token):
        return "unknown_word"
    if len(token.text) <= 3 and _INITIAL_BEHIND.match(note.text, token.end):
        return "pattern"
    return _word_within(note, token)


def _word_within(note: Note, token: Token) -> Source | None:
    """A Dutch word with a capital within a sentence."""
    previous = note.close(token)
    led = previous is not None and (
        previous.folded in note.classes.roles or note.of(("person",), previous.start, previous.end)
    )
    if token.entry.surname and led:
        return "names"
    kind = token.base in note.classes.kinds or token.base in note.classes.of_people
    named = not kind and (_lonely(note, token) or _placed(note, token))
    return "unknown_word" if named else None


def _lonely(note: Note, token: Token) -> bool:
    """Whether a rare word stands with a capital and without an article, where its writer gives words none."""
    previous = note.close(token)
    if previous is None or note.capitals or token.entry.zipf >= _LONELY:
        return False
    article = previous.folded in note.classes.determiners or (previous.capital and not previous.begins)
    following = note.following(token)
    told = following is not None and following.folded in note.classes.verbs
    before = previous.folded in _OBJECTS or previous.folded in note.classes.verbs
    return not article and (told or before) and not note.lexicon.compound(token.folded)


def _ordinary(note: Note, token: Token) -> bool:
    """Whether a word of no Dutch list is one all the same: an English one, cut short, mistyped."""
    entry, word = token.entry, token.base
    if _ABBREVIATED.match(note.text, token.end):
        return True
    return entry.english > _ENGLISH or (note.dialect and mistyped(note.lexicon, word))


def _placed(note: Note, token: Token) -> bool:
    """Whether a Dutch word with a capital stands where names do: behind a preposition or beside a capital."""
    entry, previous, following = token.entry, note.close(token), note.following(token)
    before = previous.folded if previous is not None else ""
    if entry.zipf < 5 and (before in note.classes.behind or before in note.classes.roles):
        return True
    if following is None:
        return False
    if following.capital and not following.begins:
        return entry.zipf < (5.6 if before in note.classes.behind and not note.loose else 4.3)
    third = note.next(token, 2)
    english = following.folded in ("of", "the") and entry.english > 4
    return english and third is not None and third.capital


def _at_beginning(note: Note, token: Token, inner: set[str]) -> Source | None:
    """A word with a capital where a sentence begins."""
    entry, word = token.entry, token.base
    if token.titled and not (entry.word and entry.zipf > _FUNCTION):
        return "pattern"
    if word in note.classes.foremost:
        return "names"
    if not entry.word:
        return _no_word_at_beginning(note, token)
    if word in note.classes.roles or word in note.classes.goes_on or not entry.name:
        return None
    told = note.text[max(0, token.start - 2) : token.start] == ": " and entry.zipf < 4.3
    within = (entry.first_name and told) or (entry.first_name and word in inner and entry.zipf < 4.6)
    if within or (entry.dutch_first_name and entry.zipf < 3.4):
        return "names"
    limit = 5.0 if entry.first_name else 4.6
    named = entry.zipf < limit and (entry.first_name or word not in note.classes.kinds)
    return "names" if named and namelike(note, token) else None


def _no_word_at_beginning(note: Note, token: Token) -> Source | None:
    """A word of no Dutch list with a capital where a sentence begins."""
    entry, word = token.entry, token.base
    if entry.english > _VERY_ENGLISH and not entry.dutch_first_name:
        return None
    if entry.name or entry.proper:
        return None if note.dialect and len(word) < _SHORT and not namelike(note, token) else "names"
    if entry.zipf >= 3 or note.dialect or _ordinary(note, token):
        return None
    doubtful = mistyped(note.lexicon, word) and not namelike(note, token)
    return None if doubtful else "unknown_word"


def _in_lower_case(note: Note, token: Token) -> Source | None:
    """A name without its capital: in a list, or a strange word where names stand."""
    entry, word = token.entry, token.base
    parts = word.split("-")
    if len(parts) > 1 and all(note.lexicon.entry(part).dutch_first_name for part in parts):
        return "names"
    if entry.word and word in note.classes.foremost:
        previous = note.close(token)
        return None if previous is not None and previous.folded in note.classes.determiners else "names"
    if entry.word:
        rare = (4.6 if entry.proper else 4.0) if entry.dutch_first_name else 3.6
        kept = word in note.classes.goes_on or word in note.classes.of_people
        limit = 5.6 if entry.dutch_first_name else 4.3
        named = (token.titled and not kept and entry.zipf < limit) or _pair(note, token)
        return (
            "names" if named or (entry.first_name and entry.zipf < rare and namelike(note, token)) else None
        )
    if token.titled or _listed(note, token):
        return "names"
    if entry.proper and entry.zipf < 3.3 and entry.english < 3.3 and len(word) > 3:
        return "names"
    known = entry.proper or note.lexicon.compound(word)
    return "unknown_word" if len(word) > 3 and not known and _strange(note, token) else None


def _pair(note: Note, token: Token) -> bool:
    """Whether two first names stand side by side: klaas jan."""
    if not _mere_name(note, token):
        return False
    if token.base in note.classes.before or token.base in note.classes.verbs:
        return False
    besides = (note.close(token), note.following(token))
    return any(beside is not None and not beside.capital and _mere_name(note, beside) for beside in besides)


def _mere_name(note: Note, token: Token) -> bool:
    """Whether a word is a Dutch first name that dictionaries have as a name too."""
    entry = token.entry
    if not (entry.dutch_first_name and entry.proper) or entry.zipf > 5.5 or len(token.base) < 3:
        return False
    return token.base not in note.classes.goes_on and token.base not in note.classes.of_people


def _listed(note: Note, token: Token) -> bool:
    """Whether a word that is not Dutch is a first name, or one's genitive; a short one where names stand."""
    entry, word = token.entry, token.base
    if entry.first_name and len(word) > 2 and entry.zipf < 5 and entry.english < 5.6:
        usual = (
            len(word) < _SHORT
            or ((not (entry.proper and entry.dutch_first_name)) and entry.english > _ENGLISH)
            or (note.dialect and len(word) < 5)
        )
        return not usual or namelike(note, token)
    if not word.endswith("s") or len(word) < 5 or entry.zipf >= 2.5:
        return False
    stem = note.lexicon.entry(word[:-1])
    return stem.first_name and not stem.word


def _strange(note: Note, token: Token) -> bool:
    """Whether a word in lower case is so rare, or rare and so placed, that it must be a name."""
    entry, word = token.entry, token.base
    previous = note.close(token)
    of_somebody = previous is not None and previous.folded in note.classes.roles
    if _PARTICIPLE.fullmatch(word):
        return False
    if _ABBREVIATED.match(note.text, token.end) or (note.dialect and not (token.genitive or of_somebody)):
        return False
    behind = previous is not None and previous.folded in ("bij", "met", "via", "van", "door")
    if mistyped(note.lexicon, word) and not (behind and entry.zipf <= 1 and not note.dialect):
        return False
    if len(word) > 4 and entry.zipf <= 0 and entry.english <= 0 and "-" not in word:
        return True
    if entry.zipf >= 1.6 or entry.english >= 3:
        return False
    following, classes = note.following(token), note.classes
    led = previous is not None and (previous.folded in classes.before or previous.folded in classes.roles)
    followed = following is not None and following.folded in classes.verbs
    return led or followed or token.genitive or _NUMBER.match(note.text, token.end) is not None
