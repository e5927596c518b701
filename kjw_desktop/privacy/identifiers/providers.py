# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Institutions that go by their name alone: care, hospitals, schools with a name that many schools have."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note, Token

_LED: Final = frozenset(("bij", "van", "in", "naar", "op", "via", "door", "met", "uit", "vanuit"))
_ARTICLES: Final = frozenset(("de", "het", "'t", "t", "ut"))
_CARE: Final = re.compile(
    r"behandel|intake|opname|opgenomen|begeleid|hulp|zorg|wachtlijst|aanmeld|aangemeld|woont|verblij|crisis|groep"
    r"|psych|therap|ggz|jeugd|plek|diagnost|onderzoek|gezin|beschikking|indicatie|kliniek|verwij|traject"
)
_SCHOOL: Final = re.compile(
    r"school|klas\b|\bjuf|meester|mentor|leerkracht|groep \d|\bib\b|leerling|rector|directeur|schors|verzuim"
    r"|\bzi?t op|\bzat op|\bles(?:sen)?\b|\bbso\b|opvang|peuter|therap|kleuter|overblijf|docent|leraar"
    r"|conci[eë]rge"
)
_OF_ROLE: Final = re.compile(
    r"(?i)\((?:ib|ib'er|mentor|juf|meester|school|intern begeleider|zorgco\w*) "
    r"((?:de|het|'t) [\w'’-]+(?: [\w'’-]+)?)\)"
)
_BRACKETED: Final = re.compile(
    r"(?i)\b(?:\w{0,25}school|kerk|club|moskee|opvang|bso|praktijk|instelling|kliniek)\s?\(([^\W\d_][\w'’-]{3,})\)"
)
_AROUND: Final = 60
_BESIDE: Final = re.compile(
    r"(?i)\b(?:\w{0,25}school|kerk|club|moskee|therapeut|opvang|bso|groep|praktijk|stage|instelling|kliniek|kantoor|gym)\b"
    r"[^.()\n,;:]{0,14}\(((?:de|het|'t) [\w'’-]+)\)"
)


class Providers:
    """Finds what its lists name; made once."""

    def __init__(self, names: Iterable[str], words: frozenset[str], usual: frozenset[str]) -> None:
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(names, key=len, reverse=True):
            self._names[re.split(r"[ -]", name, maxsplit=1)[0].rstrip(".")].append(name)
        self._words, self._usual = words, usual

    def find(self, note: Note) -> None:
        """Take institutions by name."""
        note.add_matches(_BESIDE, "organisation", 1)
        note.add_matches(_OF_ROLE, "organisation", 1)
        for match in note.free_matches(_BRACKETED, 1):
            entry = note.lexicon.entry(fold(match.group(1)))
            if not entry.word and fold(match.group(1)) not in note.classes.no_name:
                note.add(*match.span(1), "organisation")
        for token in note.tokens:
            if token.titled or not token.alpha:
                continue
            end = self._listed(note, token)
            if end is not None:
                note.add(token.start, end, "organisation")
            elif token.folded in self._words:
                _by_care(note, token)
            elif token.folded in self._usual and not token.capital:
                _by_school(note, token)

    def _listed(self, note: Note, token: Token) -> int | None:
        """Where a name that a list has ends, if one begins here."""
        for name in self._names.get(re.split("-", token.folded, maxsplit=1)[0], ()):
            end = token.start + len(name)
            if fold(note.text[token.start : end]) != name or note.text[end : end + 1].isalnum():
                continue
            several = " " in name or "-" in name
            if several or not token.entry.word or _placed(note, token):
                return end
        return None


def _placed(note: Note, token: Token) -> bool:
    """Whether a word stands as a name does: with a capital within a sentence, or behind a preposition."""
    previous = note.close(token)
    if token.capital:
        return not token.begins
    return previous is not None and previous.folded in _LED


def _around(note: Note, token: Token) -> str:
    """What stands around a word, in lower case."""
    return note.before(token.start, _AROUND) + " | " + note.after(token.end, _AROUND)


def _by_care(note: Note, token: Token) -> None:
    """A word that is also a provider's name, where care is spoken of."""
    within = token.capital and not token.begins and not note.capitals
    if (within or _placed(note, token)) and _CARE.search(_around(note, token)):
        note.add(token.start, token.end, "organisation")


def _by_school(note: Note, token: Token) -> None:
    """'de regenboog' behind a preposition, where school is spoken of."""
    article = note.close(token)
    if article is None or article.folded not in _ARTICLES:
        return
    led = note.close(article)
    if led is not None and led.folded in _LED and _SCHOOL.search(_around(note, token)):
        note.add(article.start, token.end, "organisation")
