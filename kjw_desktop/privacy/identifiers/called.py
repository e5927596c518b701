# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of organisations in lower case that are words too, behind their kind: cafe het hijgend hert."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token

_LED: Final = frozenset(("bij", "van", "in", "naar", "op", "via", "achter", "voor", "naast"))
_PREFIXES: Final = (
    "ge",
    "be",
    "ver",
    "op",
    "af",
    "uit",
    "aan",
    "in",
    "mee",
    "weg",
    "door",
    "over",
    "on",
    "her",
)
_BEFORE_NAME: Final = frozenset(
    ("de", "het", "'t", "t", "le", "la", "el", "al", "van", "olde", "ter", "te", "ten", "den")
)
_WIND: Final = frozenset(("noord", "oost", "zuid", "west", "centrum"))
_RARE, _COMMON, _USUAL = 3.3, 4.4, 4.8
_SHORT: Final = 4


def low_name(note: Note, head: Token) -> int | None:
    """Where a name in lower case behind a kind ends, told by what stands before or by its article."""
    following = note.following(head)
    if following is None or head.folded in note.classes.named:
        return None
    if following.capital:
        return None
    vague = (
        head.folded in note.classes.vague and head.folded != "basisschool"
    ) or head.folded in note.classes.of_people
    if following.folded in _BEFORE_NAME:
        several = None if vague else _words(note, following)
        return max(_behind_its_article(note, following) or 0, several or 0) or None
    if _called(note, head, following) or (not vague and _surnamed(note, following)):
        return _by_wind(note, following)
    return None


def _called(note: Note, head: Token, token: Token) -> bool:
    """Whether a rare word in lower case behind a kind is its name, though a word: bij kapsalon glamour."""
    previous, entry, word = note.close(head), token.entry, token.base
    led = previous is not None and previous.folded in _LED
    if not led or token.capital or not token.alpha or word in note.classes.no_name | note.classes.goes_on:
        return False
    if word in note.classes.usual_names:
        return True
    if len(word) == 3:
        return not entry.word and not re.search("[aeiouy]", word) and entry.zipf < _RARE
    done = word.startswith(_PREFIXES) and word.endswith(("d", "t", "en"))
    kind = word in note.classes.kinds or word in note.classes.roles or note.lexicon.compound(word)
    return len(word) > 3 and entry.zipf < _RARE and not (done or kind or token.folded in note.classes.foreign)


def _behind_its_article(note: Note, article: Token) -> int | None:
    """Where a name in lower case behind an article ends: snackbar de haven, bakkerij le marron."""
    following = note.following(article)
    if following is None or not following.alpha or len(following.base) < _SHORT:
        return None
    entry, word = following.entry, following.base
    if word in note.classes.no_name or word in note.classes.goes_on or word in note.classes.kinds:
        usual = word in note.classes.usual_names or word in note.classes.venues
        return following.end if usual and word not in note.classes.no_name else None
    strange = entry.zipf < _RARE - 0.3 and not word.endswith("e")
    return following.end if strange or word in note.classes.usual_names or entry.surname else None


def _surnamed(note: Note, token: Token) -> bool:
    """Whether a word is also a surname or another proper name: groenteboer kers, dokterspost west."""
    entry, word, classes = token.entry, token.base, note.classes
    if (
        word in classes.goes_on
        or word in classes.before
        or word in classes.no_name - classes.brands - _WIND
        or not token.alpha
    ):
        return False
    return word in _WIND or (len(word) > 2 and (entry.surname or entry.proper) and entry.zipf < _COMMON)


def _by_wind(note: Note, token: Token) -> int:
    """Where a name ends that goes on with a quarter of the wind."""
    following = note.following(token)
    return following.end if following is not None and following.folded in _WIND else token.end


def _words(note: Note, article: Token) -> int | None:
    """Where one or two words behind an article end, before a usual word or the end of the clause."""
    token, end = article, None
    for _step in range(3):
        following = note.following(token)
        if following is None or following.capital or not following.alpha:
            break
        word, classes = following.base, note.classes
        if following.folded in _BEFORE_NAME and end is None:
            token = following
            continue
        plain = word in classes.goes_on or word in classes.before or word in classes.behind
        if plain or following.entry.zipf > _USUAL or word in classes.no_name:
            break
        token, end = following, following.end
    return end
