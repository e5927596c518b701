# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Account names: with an at sign, beside a platform's name, by their form, at the head of a chat's lines."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note

_AT: Final = re.compile(r"(?<![\w.])@\w[\w.\-]*\w")
_DISCORD: Final = re.compile(r"(?<![\w#])[^\W_][\w.]{1,31}#\w{3,5}\b")
_REDDIT: Final = re.compile(r"(?<![\w/])u/[\w-]{3,}")
_EVERYBODY: Final = frozenset(("@everyone", "@here", "@home", "@all", "@iedereen", "@channel"))
_UNDERSCORE: Final = re.compile(r"(?<![\w@./-])~?(?:_+[^\W_][\w.]*\w|[^\W_][\w.-]*_[\w.-]*)(?![\w@])")
_DOTTED: Final = re.compile(r"(?<![\w@./-])[^\W_]+(?:\.+[^\W_]+)+_*(?![\w@/]|\.\w)")
_MIXED: Final = re.compile(
    r"(?<![\w@./€+-])(?=[^\W_-]*\d)(?=[^\W\d_-]*\d*[^\W\d_]{2})[^\W_]+(?:-[^\W_]+)?(?![\w@/-])"
)
_CAMEL: Final = re.compile(r"(?<![\w@./-])[^\W\d_]*[a-zà-ž][A-Z][^\W_]*(?:-[A-Z]{2})?(?![\w@/-])")
_ORDINARY: Final = re.compile(
    r"(?i)\d+[a-z]{1,3}|\d+-?(?:jarigen?|jaar|jr|ste|de|min|mnd|minuten|uur|euro|kg|km|cm|ml|x|plus|tal"
    r"|tallen|urige?|daagse?"
    r"|weekse?|dagen|weken|voud|persoons|koppig|gangen|sterren|d|p)|[a-z]\d{1,2}|\d+(?:e|en|de|ste)?-?"
    r"(?:[a-z]+)|[a-z]{2,4}\d?"
    r"|covid-?\d+|mp[34]|ps[1-6]|[cf][ck]2\d|nix18|h\d|[2-5][dgk]|[a-z][345]|u1\d|\w+-\d{1,2}|\d+[hv]\d+"
    r"|[a-z]{1,3}\d[a-z]?|jo\d+|o\d\d"
    r"|[a-z]\d[a-z]|m\d[a-z]{2}|groep\d|klas\d|week\d+|\d+m\d+|\d+u\d*|q[1-4]|top\d+|b1k6|4y4m|24/?7"
    r"|[hw]\d{1,2}-?\d*|a\d{1,3}|n\d{1,3}"
)
_NUMBERED: Final = re.compile(
    r"\b(?:klas|groep|lokaal|kamer|lijn|bus|leerjaar|blok|unit|gate|perron|type|model|versie|artikel|team)$"
)
_SHORTENED: Final = re.compile(
    r"(?i)(?:[a-z]{1,2}\.)+[a-z]{1,3}|bijv|e\.v|a\.s|\d+[.,]\d+\w*|(?:\w+\.){1,2}(?:nl|com|net|org|be|eu)"
)
_ABBREVIATED: Final = re.compile(
    r"(?i)(?:mw|mevr|dhr|dr|mr|fam|ds|prof|st|nr|tel|mvr|o|mgr|ca|incl|excl|evt|ivm|resp|max|min|nl|bijv"
    r"|jl|afd)\."
)
_CUT: Final = ("nr", "dat", "form", "bew", "verz", "adr", "gegevens", "info")
_LINE: Final = re.compile(
    r"(?m)^[ \t>*-]*\[?(?:\d{1,4}[\d/.-]*[ ,]+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?u"
    r"(?:ur)?)?\]?[ \t]*[-–~]*[ \t]*([^\s:|\[\]][^:|\n]{0,30}?)[ \t]*:"
)
_SEPARATED: Final = re.compile(r"[:=(][\s'\"“‘]*$")
_SPEAKERS: Final = frozenset(
    ["ik", "mod", "wij", "admin", "bot", "me", "jij", "hij", "zij", "mij", "moeder", "vader"]
)


def _platform(names: tuple[str, ...]) -> re.Pattern[str]:
    """A name of an account behind that of a platform, with the words that may stand between."""
    listed = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(
        rf"(?i)\b(?:{listed})\b(?:[ -]?(?:naam|account|id|tag|adres|profiel|handle))?"
        r"(?:\s(?:heet|heten|noemt|is|als|ie|hij|ze|zich|account|van|onder|live|nu|naam|nieuwe|zijn"
        r"|haar|z'n|d'r|zn|dr|daar)){0,4}"
        r"\s?[:=(>]?\s?['\"“‘]?(~?@?\w[\w.\-]*\w)"
    )


class Handles:
    """Finds account names; made once."""

    def __init__(self, platforms: tuple[str, ...]) -> None:
        self._beside = _platform(platforms)

    def find(self, note: Note) -> None:
        """Take account names."""
        for match in note.free_matches(_AT):
            if fold(match.group()) not in _EVERYBODY:
                note.add(*match.span(), "handle")
        for pattern in (_DISCORD, _REDDIT):
            note.add_matches(pattern, "handle")
        note.add_matches(_UNDERSCORE, "handle")
        for match in note.free_matches(_DOTTED):
            if not _ordinary_dots(note, match.group()):
                note.add(*match.span(), "handle")
        self._mixed(note)
        self._named(note)
        for match in note.free_matches(_LINE, 1):
            entry = note.lexicon.entry(fold(match.group(1)))
            if fold(match.group(1)) not in _SPEAKERS and (entry.first_name or not entry.word):
                note.add(*match.span(1), "handle")

    @staticmethod
    def _mixed(note: Note) -> None:
        """Words with figures in them or a capital within."""
        for match in note.free_matches(_MIXED):
            word = match.group()
            known = (
                fold(word.partition("-")[0])
                in note.classes.brands | note.classes.services | note.classes.abbreviations
            )
            if (
                not known
                and not _ORDINARY.fullmatch(word)
                and not _NUMBERED.search(note.before(match.start()).rstrip())
            ):
                note.add(*match.span(), "handle")
        for match in note.free_matches(_CAMEL):
            word = fold(match.group())
            if word in note.classes.no_name or word in note.classes.organisations:
                continue
            if (match.group()[:2] != "IJ" and not match.group().endswith(("en", "s"))) or len(word) > 5:
                note.add(*match.span(), "handle")

    def _named(self, note: Note) -> None:
        """Words behind a platform's name, if they look like a name of an account."""
        for match in note.free_matches(self._beside, 1):
            word = fold(match.group(1))
            if len(word) < 3 or word in note.classes.no_name:
                continue
            entry = note.lexicon.entry(word)
            told = _SEPARATED.search(note.text[match.start() : match.start(1)]) is not None
            if not (entry.word or entry.zipf > 3.2) or (told and entry.zipf < 3.5):
                note.add(*match.span(1), "handle")


def _ordinary_dots(note: Note, word: str) -> bool:
    """Whether words with dots between are no account: an abbreviation, a missing space, a decimal."""
    parts = [fold(part) for part in word.split(".") if part]
    if all(part.isdigit() for part in parts) or all(len(part) <= 2 and part.isalpha() for part in parts):
        return True
    if _SHORTENED.fullmatch(word) or _ABBREVIATED.match(word):
        return True
    if parts[-1].endswith(_CUT):
        return True
    entries = [note.lexicon.entry(part) for part in parts]
    second = word.rsplit(".", maxsplit=1)[-1]
    if (
        len(parts) == 2
        and second[:1].isupper()
        and (not word[:1].isupper() or entries[1].word)
        and (entries[0].word or entries[1].word)
    ):
        return True
    return all(entry.word and entry.zipf > 3.8 for entry in entries)
