# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ages of people, in figures and words; not class years, durations, amounts and numbers of people.

The words that tell stand in `kjw_desktop/resources/identifiers/ages.toml`.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note
from kjw_desktop.resources.identifiers import word_lists

_TENS: Final = (
    r"(?:(?:een|twee[eë]n|drie[eë]n|vier|vijf|zes|zeven|acht|negen)[eë]?n?)?"
    r"(?:dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
)
_SMALL: Final = "een|twee|drie"
_TEENS: Final = (
    "(?:elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig)"
)
_UNIT: Final = r"(?:jaar|jr|jier|joar|jaor|jarigen?|jaren|jaartjes|jaart|lentes|j|y/?o)"
_WHEN: Final = (
    "(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen|overmorgen|binnenkort|volgende (?:week|maand)"
)
_ENGLISH: Final = (
    "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
)
_YOUNGSTERS: Final = "(?:jongens|meisjes|meiden|kinderen|jongeren|jeugd|groepje?|tieners|kids|pubers)"
_MONTHS_OLD: Final = r"(?:maanden|maand|mnd|weken|wkn|weekjes)"
_YET: Final = re.compile(r"(?:\bis al|\bnu al|is nog|pas|net|is bijna|wordt|\bis|\bvan)\s+$")
_OLD: Final = re.compile(
    r"(?i)\b(?:oma|opa|oppa|beppe|pake|omoe|overgroot\w+)[^.\n]{0,25}?\b(?:is|wordt|van|was)\s"
    r"(?:al |bijna |net )?([5-9]\d)\b"
)
_CLOSED: Final = re.compile(r"[),;]|\s+(?:en|of|\+|,|jr|jaar)|\s*/")
_END: Final = re.compile(r"\s*(?:[).,;!?\]|\n'\"”’]|$|-\s|–)")
_NEXT: Final = re.compile(r"\s+([^\W\d_]+(?:['’-]\w+)*)")
_LAST: Final = re.compile(r"([^\s.,;:(]+)[:.]?\s+$|(\(|,\s)$|([-–/€:x])\s*$")
_CELL: Final = re.compile(r"[|\t;]\s*$")
_CELL_END: Final = re.compile(r"\s*[|\t;\n]")
_COUNTED: Final = re.compile(
    r"\s*(?:uur|euro|kinderen|jongeren|kids|meiden|jongens|leerlingen|keer|x\b|weken|dagen|maanden|minuten"
    r"|km|kilo|liter"
    r"|meter|cm|man\b|mensen|ouders|stuks|punten|procent|%|volgers|views|plekken|plaatsen|deelnemers|teams"
    r"|graden)"
)
_MATCH: Final = re.compile(
    r"\b(?:score|stand|gewonnen|verloren|won|uitslag|gelijkspel|punten|kilo|cijfer|voldoende)\b"
)
_BESIDE: Final = (
    re.compile(
        rf"(?i)\b(?:is|wordt|was|werd|van)\s(?:net |al |nu |bijna |pas )?({_TENS})\b(?!\s(?:euro|jaar"
        rf"|procent|man|keer|meter|km))"
    ),
    re.compile(
        r"(?i)\b(?:hij|ze|zij|die|ie|moeder|vader|ma|pa)\s(?:werd|wordt|is|was)\s(?:net |al "
        r"|nu )?([3-9]\d)(?=\s(?:maar|en|geworden)\b|[.,!)]|$)"
    ),
    re.compile(
        r"(?i)\b(?:tante|oom|zus|broer|moeder|vader|vriend|vriendin|man|vrouw|gast|gozer|vent|neef|nicht"
        r"|kerel|meid) van ([1-9]\d)\b(?![.,]\d|\s(?:jaar|euro))"
    ),
    re.compile(r"(?i)\bword(?:t)? (?:ie|hij|ze|zij|je) ([5-9]|1\d|2[0-5])\b(?![.,:]\d|\s(?:uur|keer|euro))"),
    re.compile(
        rf"(?i)\b(?:begin|eind|midden|half|dik in de|diep in de|in de|ver in de)\s(?:de\s)?({_TENS}|[3-9]0)\b"
        r"(?!\s(?:euro|jaar|minuten|uur|procent|km|meter|man|kinderen|jongeren|mensen)|[.,:%]\d|-)"
    ),
    re.compile(r"\((\d{1,2}(?:(?:, ?| en )\d{1,2})+)\)"),
    re.compile(
        r"(?m)^[^\n\d]{1,40}\s[-–|/]\s(\d{1,2})(?=\s[-–|/]\s|\s*$)"
    ),  # a row of a list: Siem - 8 - heimwee
    re.compile(r"(?i)(?<![\w.,])([5-9]|1\d|2[0-5])(?=\ste zijn\b|\sis en\b|,? zegt (?:ie|ze|hij)\b)"),
    re.compile(
        r"(?i)\b(?:als|of|dat|toen|omdat|want) (?:ik|hij|ze|zij|ie|je) ([5-9]|1\d|2[0-5])(?=\s(?:ben|is"
        r"|word|wordt)\b)"
    ),
    re.compile(
        r"\b(?:[Bb]roer(?:tje)?|[Zz]us(?:je)?|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Kk]ind(?:je)?|[Pp]euter"
        r"|[Kk]leuter|[Jj]ongste|[Oo]udste)"
        r"(?:\s[A-ZÀ-Ž][\w'’-]+)? (?:van|is|\() ?([1-5])\b(?!\s(?:\w+en|de|het|keer|uur|jaar|maand)\b|[.,]\d)"
    ),
    re.compile(r"(?i)\blijst:\s(\d\d)(?=[.,])"),
)
_NOT_YET: Final = r"\b(?:is|was|zijn|ben|bin|bent|net|echt)\snog\s(?:maar|geen|gien|gain|gjin|nie|niet)"
_ELDERS: Final = "(?:oma|opa|oppa|beppe|pake|opoe|moeder|vader|moe|pa|ma)"
_STILL: Final = r"(?=\s(?:alweer|already|geworden|jaar|nu|al)\b|\s*(?:[.!,)]|$))"
_OF_ROLE: Final = re.compile(
    r"\b([^\W\d_]+)\svan\s([1-9]\d?)\b(?![\w%€:/+-]|[.,:]\d|\s(?:uur|euro|jaar|jr|maand|mnd|weken|kilo|km|meter|keer|man"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep"
    r"|sept|okt|nov|dec|tot|t/m)\b|\s?x\b)"
)
_IN_ROW: Final = re.compile(
    r"\b([^\W\d_][\w'’-]+) ([1-9]\d?)(?=\s?(?:,|\)|;|\+|&|\n|$|\.(?!\d)|\sen\s[a-zA-Z]))"
)
_NO_PLURAL: Final = (
    r"(?!(?:uur|jaar|jr|maand|euro|km|kg|min|graden|plus|procent)\b)"
    r"[^\W\d_]{0,30}(?:[^sn\W\d_]|aan|in|en|van)\b(?!-)"
)
_BARELY: Final = re.compile(rf"\b([^\W\d_][\w'’-]+)\s{{1,2}}(1\d|2[0-5]|[5-9])\b(?=\s+{_NO_PLURAL})")
_TURNS: Final = re.compile(
    rf"\b([^\W\d_][\w'’-]+)\s(?:wordt|werd|word|is|was)\s(?:nu |net |pas |al |bijna |inmiddels )?"
    rf"({_TEENS}|1\d|2[0-5]|[6-9])\b"
    r"(?![\w%€:/+-]|[.,:]\d|\s?[x×]\b)"
)
_TEENAGED: Final = re.compile(r"(?<![\w.])([^\W\d_][\w'’-]+)\s(1[0-9]|2[0-2])\b(?![\w%€:/+-]|[.,:]\d)")
_APART: Final = re.compile(r"(?<=[\w.]),\s([5-9]|[1-9]\d)(?=,\s)")
_BRACKETS: Final = re.compile(r"(?<=[\w.'’]\s)\(([1-9]\d?)\)")
_SENTENCE: Final = re.compile(
    r"(?<=[.!?,]\s)(1\d|2[0-2])(?=\s(?:en|maar|pas)\s[a-z]|\.\s?[a-zA-Z]|,\s(?:en|maar|die|dus|woont"
    r"|zit)\b)(?!\s?en\s\d)"
)
_SCHOOL_AGE: Final = 6


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


class Ages:
    """Finds ages; made once of the words that tell."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        number = rf"(?:{_SMALL}|{_any(lists['numbers'])}|{_TENS})"
        figures = r"\d{1,2}(?:½|[.,]5)?(?:\s?(?:[-/à]|of|tot|en)\s?\d{1,2})?"
        self._years = re.compile(
            rf"(?i)(?<![\w.,/€-])(?:{figures}|{number})(?:\s?(?:en een half|half))?\s?-?{_UNIT}\b\.?"
            rf"(?:\s(?:en\s)?(?:\d+|{number})\s(?:maanden|mnd))?(?:\s(?:oud|jong|âld))?"
        )
        self._baby = re.compile(
            r"(?i)(?:\b(?:van|is|was|wordt)\s(?:nu |al |pas |net )?|\(|,\s(?:nu |net |pas )?"
            r"|\bbaby (?:\w+ )?)"
            rf"((?:\d{{1,2}}|{number}) {_MONTHS_OLD}(?: oud)?|anderhalf(?: jaar)?|(?:{number}) en een half)\b"
            r"(?!\s(?:uur|jaar geleden|geleden|lang|wacht|zwanger|maand|week|niet|weg|bij|voor|in|op))"
        )
        self._bare = re.compile(
            r"(?i)(?<![\w€.,:/+-])(?:(?:[4-9]|1\d|2\d)(?:½|[.,]5)?(?:\sen een half)?"
            rf"(?:\s?(?:à|/|-|en|of)\s?(?:[4-9]|1\d|2\d))?|(?:{_any(lists['numbers'])})(?:\s?en een half)?)"
            r"(?![\w%€:/+-]|[.,:]\d|\s?[x×])"
        )
        self._ordinal = re.compile(
            rf"(?i)\b(?:sinds|op|vanaf|voor|tot|na|rond)\s(?:zijn|haar|z'n|zn|d'r|dr|mijn|m'n"
            rf"|hun)\s({_any(lists['ordinals'])}"
            r"|1\d(?:e|de)|[4-9]e)\b(?!\s[a-z]+(?:dag|les|poging|jaar|keer))"
        )
        self._surely = re.compile(
            rf"(?<!\w)(?:{_any(lists['surely'])})\s*(?:ongeveer |zo'n |bijna |net |pas )?$"
        )
        between = _any(lists["between"])
        months = _any(lists["months"])
        self._clause = re.compile(
            rf"\b(?:{_any(lists['verbs'])})(?:\s(?!(?:{between})\b|van de\b)[^\s.,;:!?()]+){{0,5}}\s$"
        )
        self._month = re.compile(rf"\b(?:{months})\s$")
        self._coming = re.compile(rf"\b(?:wordt|word|werd|worden)\s(?:in|op)?\s?(?:\w+\s)?(?:{months})\s$")
        self._never_after = re.compile(rf"[ \t]*(?:{_any(lists['never_after'])})\b")
        self._before, self._never = frozenset(lists["before"]), frozenset(lists["never"])
        self._told_by = _told_by(_any(lists["numbers"]), _any(lists["ordinals"]))
        self._never_before = frozenset(lists["never_before"])

    def find(self, note: Note) -> None:
        """Take ages."""
        for match in note.free_matches(self._years):
            if self._aged(note, match):
                stop = match.group().endswith(".") and not match.group().lower().endswith(("jr.", "j."))
                note.add(match.start(), match.end() - stop, "age")
        for pattern in (self._baby, _OLD, self._ordinal, *_BESIDE, *self._told_by):
            note.add_matches(pattern, "age", 1)
        self._relatives(note)
        self._listed(note)
        for pattern, meant in ((_BRACKETS, _of_somebody), (_APART, _named), (_SENTENCE, _no_match)):
            for match in note.free_matches(pattern, 1):
                if meant(note, match.start()):
                    note.add(*match.span(1), "age")
        for match in note.free_matches(self._bare):
            if self._alone(note, match):
                note.add(*match.span(), "age")

    def _relatives(self, note: Note) -> None:
        """Take the age of a relative or another by their role: 'haar tante van 52'."""
        for match in note.free_matches(_OF_ROLE, 2):
            if fold(match.group(1)) in note.classes.roles:
                note.add(*match.span(2), "age")

    @staticmethod
    def _listed(note: Note) -> None:
        """Take numbers right behind who somebody is, or a name, in a row: 'vader 45, moeder 39', 'teun 4'."""
        for match in note.free_matches(_IN_ROW, 2):
            named = note.of(("person",), *match.span(1))
            word = fold(match.group(1))
            if named or (word in note.classes.roles and word not in note.classes.days):
                note.add(*match.span(2), "age")
        for match in (*note.free_matches(_TURNS, 2), *note.free_matches(_TEENAGED, 2)):
            counted = _COUNTED.match(note.after(match.end(2))) or _MATCH.search(note.before(match.start(2)))
            if note.of(("person",), *match.span(1)) and not counted:
                note.add(*match.span(2), "age")
        for match in note.free_matches(_BARELY, 2):
            named = note.of(("person",), *match.span(1)) and not _COUNTED.match(note.after(match.end(2)))
            if named and not _MATCH.search(note.before(match.start(2))):
                note.add(*match.span(2), "age")

    def _aged(self, note: Note, match: "re.Match[str]") -> bool:
        """Whether a number of years is somebody's age."""
        written = match.group().lower()
        before, after = note.before(match.start()), note.after(match.end())
        if "jarig" in written:
            return re.match(r"\s*(?:bestaan|jubileum|plan|contract|traject)", after) is None
        if re.search(r"(?:\d|\b)(?:j|oud|jong)\.?$", written):
            return True
        if self._never_after.match(after):
            return False
        last = _LAST.search(before)
        if last and last.group(1) in self._never_before and not _YET.search(before):
            return False
        number = re.match(r"\d+", written)
        young = written.startswith(tuple(_SMALL.split("|"))) if number is None else int(number.group()) < 4
        return not young or re.search(r"[(,]\s*$|\b(?:is|wordt|van)\s+$", before) is not None

    def _alone(self, note: Note, match: "re.Match[str]") -> bool:
        """Whether a number without years is somebody's age."""
        before, rest = note.before(match.start()), note.text[match.end() : match.end() + 40]
        if before.endswith("(") and _CLOSED.match(rest):
            return re.search(r"(?:^|[.:;\n]\s?)\($", before) is None  # not (1) ... (2) ...
        if _COUNTED.match(rest.lower()):
            return False
        following = _NEXT.match(rest)
        word = fold(following.group(1)) if following else ""
        if self._surely.search(before) or word in ("worden", "geworden", "werd", "wordt", "wurden", "was"):
            return True
        if _CELL.search(before) and _CELL_END.match(rest):
            return True
        ends = _END.match(rest) is not None or word in note.classes.goes_on
        return ends and not _MATCH.search(before[-25:]) and self._told(note, match, before)

    def _told(self, note: Note, match: "re.Match[str]", before: str) -> bool:
        """Whether what stands before tells that a number at the end of a clause is an age."""
        number = re.match(r"\d+", match.group())
        if self._coming.search(before):
            return True
        if number is not None and (self._month.search(before) or int(number.group()) < _SCHOOL_AGE):
            return False
        clause = self._clause.search(before) is not None
        last = _LAST.search(before)
        word = (last.group(1) or last.group(2) or last.group(3) or "").strip() if last else ""
        if word in self._never or word in ("-", "–", "/", "€", ":", "x"):
            return clause and word in ("bijna", "nog", "ongeveer", "rond")
        return (
            clause
            or word in self._before
            or word in ("(", ",")
            or (number is not None and _named(note, match.start()))
        )


def _told_by(young: str, ordinals: str) -> tuple[re.Pattern[str], ...]:
    """Numbers by what is said of them, whatever follows: 'dan wordt ie 16 kleine taart'."""
    figures = rf"(?:[4-9]|[1-9]\d|{young})"
    teens = rf"(?:{_TEENS}|1[0-9]|2[0-2])"
    unit = rf"(?![\w%€:/+-]|[.,:]\d|\s?[x×]\b|{_COUNTED.pattern}|\s?(?:jaar|jr|e\b|ste\b|de\b))"
    between = rf"{figures}\s(?:tot(?: en met)?|t/m|à)\s{figures}"
    english = "(?:he|she|is|turned|turns|turning|aged?|i'm|she's|he's|they're)"
    ordinal = r"(?:[1-9]|1\d|2[0-5])(?:e|de|ste)|" + ordinals
    who = r"(?:ie|hij|ze|zij|e|hee|hy|sy|ik)"
    forms = (
        rf"\b(?:wordt|word|werd|wurdt|wudt)\s{who}\s(?:al |net |pas |nu |morgen )?({figures})\b{unit}",
        rf"\b{who}\s(?:wordt|word|werd|wurdt)\s(?:al |net |pas |nu |morgen |bijna )?({figures})\b{unit}",
        rf"{_NOT_YET}\s({figures})\b{unit}",
        rf"\b(?:nog\s(?:gien|gain|gjin|gin))\s({figures})\b{unit}",
        rf"\b(?:jarig|birthday|verjaardag|verjoardag)\b[^.\n:]{{0,35}}?[\s,]({figures})\b{unit}{_STILL}",
        rf"(?<=\b[A-Z]\. )\(({figures})\)",
        rf"\b(?:hij|zij|ze|ie|he|she) is (?:al |net |pas |nu )?(1\d|2[0-5]|[89])\b{unit}(?=\s+{_NO_PLURAL})",
        rf"\bbijna ({figures})\b{unit}(?=\s*(?:[.,;!?)\n]|$)|\s(?:en|maar|dus)\b)",
        rf"\b(?:hij|zij|ze|ie|die)\s(?:is|was|werd|wordt)\s(?:nog |pas |net |maar |al )*({teens})\b{unit}",
        rf"\b(?:is|bin|ben|was)\s(?:nog |echt )?(?:pas|maar|net)\s({teens})\b{unit}",
        rf"\b(?:met|sinds|rond)\s(?:zijn|zien|zn|z'n|haar|heur|dr|d'r)\s({teens})\b{unit}",
        rf"\b(?:zijn|waren|bennen)\s({teens})(?=\s(?:die|deze)\s)",
        rf"\b{_YOUNGSTERS}\b[^.\n]{{0,25}}?\svan\s({between})\b(?!\s?(?:uur|u\b))",
        rf"\b(?:wordt|word|werd|wurdt|wudt)\s(?:{_WHEN})\s([1-9]\d|{young}|{_TENS})\b{unit}",
        rf"\b({ordinal})(?=\s(?:verjaardag|verjaerdag|verjoardag|jierdei|birthday))",
        rf"\b{english}\s(?:is |only |just |now )?(1\d|{_ENGLISH})\b{unit}",
        rf"\b(?:signalement|geschat(?: op)?|schatting)\b:?\s(?:ca\.? |rond )?({figures}|{_TENS})\b{unit}",
        r"(?<=, )([1-9]\d)(?=\s(?:ofzo|of zo|ongeveer)\b)",
        rf", ook ({figures})\b(?=[,.)])",
        rf"(?<![\w.,])({figures})(?=\s(?:geworden|wurden|wodden|eworden|wurde)\b)",
        rf"\b{_ELDERS}\s(?:is|wordt|was)\s(?:al |bijna |net )?({_TENS})\b{unit}",
        rf"\b(?:ze|hij|zij|ie)\sis\s(?:al |net )?([5-9]\d|{_TENS})\b{unit}(?=\s(?:en|maar)\b|\s*[.,)])",
    )
    return tuple(re.compile(rf"(?i){form}") for form in forms)


def _named(note: Note, at: int) -> bool:
    """Whether a name stands right before, with or without a comma: 'Mo 15'."""
    if note.of(("person",), max(0, at - 3), at):
        return True
    return re.search(r"[A-ZÀ-Ž][\w'’-]+,?\s?$", note.text[max(0, at - 20) : at]) is not None


def _no_match(note: Note, at: int) -> bool:
    """Whether nothing before it is about a match or a mark."""
    return _MATCH.search(note.before(at)) is None


def _of_somebody(note: Note, at: int) -> bool:
    """Whether a name or somebody's role stands right before an offset."""
    word = re.search(r"([\w'’-]+)\s$", note.text[max(0, at - 30) : at])
    if word is None:
        return False
    return word.group(1)[0].isupper() or fold(word.group(1)) in note.classes.roles


@cache
def ages() -> Ages:
    """The finder of ages, of the lists that ship."""
    return Ages(word_lists("ages"))
