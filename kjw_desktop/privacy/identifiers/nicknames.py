# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names by what stands beside them: a pair of names, a nickname's adjective, the head of a chat's line."""

import re
from collections import Counter
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.ordinary import known_compound, ordinary

_HEAD: Final = re.compile(r"(?m)^[ \t>*-]*([^\W\d_][\w'’-]{1,14}):[ \t]\S")
_SIGNED: Final = re.compile(
    r"(?i:(?:groet(?:jes|en)?|gr\.?|grtz?|mvg|vr\. ?gr\.?|liefs|xx?),?[ \n]+)"
    r"([A-Z](?:\.?[A-Z]){0,2}\.?)(?![\w'’-])"
)
_CALLED: Final = re.compile(
    r"(?i)\b(?:heet|heette|heten|genaamd|achternaam|fam\.?|familie)\s"
    r"((?:van|de|der|den|ter|te|el|al)(?:\s(?:der|den|de|'t))?\s[\w'’-]{3,}"
    r"(?:\sof\s(?:van|de)(?:\sder?)?\s[\w'’-]+)?)"
)
_SURINAMESE: Final = re.compile(
    r"(?i)\b(?:(?:mw|mevr|dhr|mevrouw|meneer)\.?\s)?(?:tjon|lo|tjin|sjiem|tjong|chin|kwee|tjoe|fung|man|lim|leo)"
    r"[ -]a[ -][a-z]{2,6}\b"
)
_QUOTED: Final = re.compile(r"\(['\"“‘]([A-ZÀ-Ž][\w-]+)['\"”’]\)")
_OWN: Final = frozenset(("zn", "z'n", "d'r", "dr", "zijn", "haar"))
_OWN_OF: Final = _OWN | {"mijn", "z'n", "m'n", "hun", "haar", "zijn", "een", "die"}
_USUAL: Final = 3.6
_LABEL: Final = re.compile(
    r"(?im)\b(?:naam|voornaam|achternaam|roepnaam|ouder|ouders|moeder|vader|voogd|huisarts|mentor|aanvrager|contactpersoon"
    r"|verwijzer|melder|begeleider|docent|trainer|cli[eë]nt|deelnemer|jongere|wijkagent|jeugdbeschermer|gezinsvoogd)"
    r"[ \t]?:[ \t]{1,3}([^\W\d_][\w'’-]+(?:[ ][^\W\d_][\w'’-]*){0,3})(?=[ \t]*(?:[,(\n;/|+]|\d|$|\.(?!\w)))"
)
_FORM_WORD: Final = 4.5
_LINES: Final = 2
_RARE: Final = 2.9
_SHORT: Final = 3


def find_nicknames(note: Note) -> None:
    """Take names that stand beside another name or at the head of a line of a chat."""
    _heads(note)
    note.add_matches(_SIGNED, "person", 1)
    note.add_matches(_QUOTED, "person", 1)
    _labelled(note)
    for match in _SURINAMESE.finditer(note.text):
        note.add(*match.span(), "person")
    for match in _CALLED.finditer(note.text):
        note.add(*match.span(1), "person")
    for token in note.tokens:
        if token.alpha and note.free(token.start, token.end) and _beside(note, token):
            note.add(token.start, token.end, "person", "unknown_word")
    for token in note.tokens:
        if token.folded in note.classes.nicknaming and note.free(token.start, token.end):
            _adjective(note, token)


def _heads(note: Note) -> None:
    """Take who writes in a pasted chat without times: 'lies: wie heeft hem opgehaald'."""
    heads = [match for match in _HEAD.finditer(note.text) if note.free(*match.span(1))]
    counted = Counter(fold(match.group(1)) for match in heads)
    for match in heads:
        word = fold(match.group(1))
        entry = note.lexicon.entry(word)
        if word in note.classes.no_name or word in note.classes.of_people or word in note.classes.kinds:
            continue
        if counted[word] >= _LINES and (entry.first_name or not entry.word):
            note.add(*match.span(1), "person", "names")


def _labelled(note: Note) -> None:
    """Take who a form names: 'ouder: truong thi hoa', 'huisarts: zwaan'."""
    for match in _LABEL.finditer(note.text):
        words = [fold(word) for word in match.group(1).split()]
        entries = [note.lexicon.entry(word) for word in words]
        known = note.classes.no_name | note.classes.goes_on | note.classes.of_people | note.classes.foreign
        if words[0] in known or (entries[0].word and entries[0].zipf > _FORM_WORD):
            continue
        if all(entry.name or not entry.word for entry in entries[:2]):
            start = match.start(1)
            note.add(start, start + len(match.group(1).rstrip()), "person")


def _strange(note: Note, token: Token) -> bool:
    """Whether a word may be a nickname: rare, no usual word of any language."""
    entry, word, classes = token.entry, token.base, note.classes
    if (
        word in classes.no_name
        or word in classes.foreign
        or word in classes.of_people
        or word in classes.verbs
    ):
        return False
    if len(word) <= _SHORT or entry.word or entry.zipf > _RARE or word in classes.kinds or note.dialect:
        return False
    return not (ordinary(note, token) or known_compound(note.lexicon, word) or note.lexicon.nearly(word))


def _beside(note: Note, token: Token) -> bool:
    """Whether what stands before or after it tells a name."""
    return _paired(note, token) or _owning(note, token) or _related(note, token)


def _related(note: Note, token: Token) -> bool:
    """Whether it is a short name in lower case behind who somebody is: 'zijn maat kev'."""
    previous, entry, word = note.close(token), token.entry, token.base
    if previous is None or previous.folded not in note.classes.roles or entry.word or len(word) != _SHORT:
        return False
    own = note.close(previous)
    if own is None or own.folded not in _OWN_OF:
        return False
    return not (word in note.classes.no_name or word in note.classes.foreign or entry.zipf > _USUAL)


def _paired(note: Note, token: Token) -> bool:
    """Whether 'en' joins it with a name: redouan en biggie; kees en corrie."""
    previous, following = note.close(token), note.following(token)
    for joint, step in ((previous, -1), (following, 1)):
        if joint is None or joint.folded not in ("en", "&", "+"):
            continue
        other = note.close(joint) if step < 0 else note.following(joint)
        if other is None or not note.of(("person",), other.start, other.end):
            continue
        named = (
            token.entry.dutch_first_name and token.entry.zipf < 4.6 and token.base not in note.classes.verbs
        )
        if named or _strange(note, token):
            return True
    return False


def _owning(note: Note, token: Token) -> bool:
    """Whether somebody is said to be of it: biggie zn neef."""
    own = note.following(token)
    if own is None or own.folded not in _OWN:
        return False
    role = note.following(own)
    return role is not None and role.folded in note.classes.roles and _strange(note, token)


def _adjective(note: Note, token: Token) -> None:
    """Take what a nickname begins with, beside the name: lange mo; not 'de kleine Zorka'."""
    following, previous = note.following(token), note.close(token)
    if following is None or not note.of(("person",), following.start, following.end):
        return
    if previous is None or previous.folded not in note.classes.determiners:
        note.add(token.start, following.end, "person", "names")
