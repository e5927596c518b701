# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools, employers, clubs and care by what somebody does there: 'zit op vechtdal', 'stage bij emergis'."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.mistyped import mistyped
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.ordinary import known_compound, ordinary

_DOES: Final = re.compile(
    r"(?<!\w)(?:zit(?:ten)?|zat(?:en)?|begint|begonnen|start|gestart|school|les|leerling(?:en)?|mentor"
    r"|docent(?:e)?|lera(?:ar|res)|rector|geschorst|schorsing"
    r"|kids|gasten|leerkracht|ib'?er|decaan|zorgcoordinator"
    r"|directeur|concierge|conciërge|teamleider|(?:juf|meester|mw|mevr|dhr|meneer|mevrouw) [\w'’-]+|stage"
    r"|werkt|werkte|werken|baantje|bijbaan(?:tje)?|baan|sollicit\w+|soll\.|intake|opname|opgenomen|onderzoek|behandeling|behandelaar"
    r"|behandeld|begeleid(?:er|ster|ing)|aangemeld|aanmelding|aanmelden|wachtlijst|plek|plaatsing|ambulant|traint"
    r"|trainen|voetbalt|fuotbal|voetballen|hockeyt|turnt|lid|ligt|lag|verblijft|crisisplek|verwezen|verwijzing"
    r"|woont|contract|proefles|speelt|keept|geplaatst|scout|arts)\s"
    r"(?:nu |weer |net |straks |nog |eindelijk |dan |al |sinds [\w ]{2,12} |\d+ (?:dagen|weken|jaar) ){0,2}"
    r"(?:op|bij|van|in|naar|voor|vanuit|by)\s(?:(?:de|het|'t|t)\s)?$"
)
_IN: Final = re.compile(r"\bin\s(?:de|het)\s$")
_BEHIND: Final = frozenset(("bij", "in", "naar", "uit", "van", "vanuit", "vanaf", "via", "boven", "te", "op"))
_VOWEL: Final = re.compile("[aeiouy]")
_SHORT: Final = 4
_RARE: Final = 3.3
_ENGLISH: Final = 3.6
_CAPITALS: Final = 5


def find_attended(note: Note) -> None:
    """Take what somebody goes to, works at or is in care of, by a strange word behind what tells so."""
    for token in note.tokens:
        if not token.alpha or token.titled or not note.free(token.start, token.end):
            continue
        told = _DOES.search(note.before(token.start, 60)) or (not note.dialect and _behind(note, token))
        if told and _strange(note, token):
            previous = note.close(token)
            article = previous is not None and previous.folded in ("de", "het", "'t", "t")
            start = previous.start if article and previous is not None else token.start
            note.add(start, token.end, "organisation")


def _behind(note: Note, token: Token) -> bool:
    """Whether a preposition stands right before, or one with an article."""
    previous = note.close(token)
    if previous is not None and previous.folded in ("de", "het"):
        previous = note.close(previous)
        return (
            previous is not None
            and previous.folded in ("bij", "van", "naar", "in", "op")
            and token.entry.zipf > 0
        )
    return previous is not None and previous.folded in _BEHIND


def _strange(note: Note, token: Token) -> bool:
    """Whether a word is in no dictionary, no slip of the pen, and nobody's name."""
    entry, word, classes = token.entry, token.base, note.classes
    if token.upper:
        plain = word in classes.no_name or word in classes.kinds
        beside = [each for each in (note.previous(token), note.next(token)) if each is not None]
        shouted = any(each.upper for each in beside)
        return not (plain or shouted) and len(word) <= _CAPITALS and not token.begins
    if not _VOWEL.search(word) and word not in classes.no_name and _DOES.search(note.before(token.start, 60)):
        return len(word) > 2 and not entry.word and not token.capital
    if len(word) < _SHORT or word in classes.no_name or word in classes.kinds or word in classes.of_people:
        return False
    if token.capital or entry.first_name or entry.word or word in classes.verbs:
        return False
    if entry.zipf >= _RARE or entry.english >= _ENGLISH or "-" in word:
        return False
    return not mistyped(note.lexicon, word) and _made(note, token)


def _made(note: Note, token: Token) -> bool:
    """Whether a word of no dictionary is no compound of words of one, and no foreign one, but a name."""
    entry, word = token.entry, token.base
    if entry.street or entry.proper or entry.surname:
        return _IN.search(note.before(token.start)) is None or not note.lexicon.compound(word)
    return not (ordinary(note, token) or known_compound(note.lexicon, word) or note.lexicon.nearly(word))
