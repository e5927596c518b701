# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ages of people, in figures and words; not class years, durations, amounts and numbers of people."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note

_TEENS: Final = (
    r"(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien"
    r"|achttien|negentien|twintig"
    r"|(?:een|twee[eë]n|drie[eë]n|vier|vijf|zes|zeven|acht|negen)[eë]?n?twintig)"
)
_TENS: Final = (
    r"(?:(?:een|twee[eë]n|drie[eë]n|vier|vijf|zes|zeven|acht|negen)[eë]?n?)?"
    r"(?:dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
)
_SCHOOL_AGE: Final = 6
_NUMBER: Final = rf"(?:een|twee|drie|{_TEENS}|{_TENS})"
_YEARS: Final = re.compile(
    rf"(?i)(?<![\w.,/€-])(?:\d{{1,2}}(?:½|[.,]5)?(?:\s?(?:[-/à]|of|tot|en)\s?\d{{1,2}})?|{_NUMBER})(?:\s?"
    rf"(?:en een half|half))?\s?-?"
    r"(?:jaar|jr|jier|joar|jaor|jarigen?|jaren|jaartjes|jaart|j|y/?o)\b\.?(?:\s(?:en\s)?(?:\d+|"
    + _NUMBER
    + r")\s(?:maanden|mnd))?(?:\s(?:oud|jong|âld))?"
)
_ROUGHLY: Final = re.compile(
    rf"(?i)\b(?:begin|eind|midden|half|dik|ver|diep|in de|ergens in de)\s(?:de\s|in\sde\s)?({_TEENS}"
    rf"|{_TENS}|[2-9]0)\b"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:\bal|sinds|over|na|afgelopen|laatste|binnen|elke|ieder|om de|ruim|komende|eerste|vorige|per|paar"
    r"|nog|meer dan|minstens|zeker"
    r"|gedurende|voor|in|tweede|derde|dit|het|hele|halve?|anderhalf|duurt|duurde)\s+(?:zo'n |ongeveer "
    r"|bijna |al )?$"
)
_YET: Final = re.compile(r"(?:\bis al|\bnu al|is nog|pas|net|is bijna|wordt)\s+$")
_NOT_AFTER: Final = re.compile(
    r"\s*(?:geleden|lang\b|later|ervaring|garantie|cel\b|samen|contract|wachten|wachttijd|bezig|werkzaam"
    r"|in dienst|bij (?:ons|de|het)|opgelegd"
    r"|voorwaardelijk|bestaan|terug\b|jeugdhulp|onderwijs|school\b|toezicht|gewoond|gewerkt|getrouwd"
    r"|gescheiden|verkering)"
)
_BABY: Final = re.compile(
    r"(?i)(?:(?<=van )|(?<=is )|(?<=\()|(?<=, ))(\d{1,2} (?:maanden|mnd|weken|wkn)(?: oud)?)\b(?!\s"
    r"(?:geleden|lang|wacht|zwanger))"
)
_OLD: Final = re.compile(
    r"(?i)\b(?:oma|opa|oppa|beppe|pake|omoe|overgroot\w+)[^.\n]{0,25}?\b(?:is|wordt|van|was)\s(?:al "
    r"|bijna |net )?([5-9]\d)\b"
)
_OLD_BESIDE: Final = re.compile(r"(?<=[\w.,] )?\(([1-9]\d)\)")
_BARE: Final = re.compile(
    rf"(?i)(?<![\w€.,:/+-])(?:(?:[4-9]|1\d|2[0-9])(?:½|[.,]5)?(?:\s?(?:à|/|-|en|of)\s?(?:[4-9]|1\d|2\d))?"
    rf"|{_TEENS}(?:\s?en een half)?)(?![\w%€:/+-]|[.,:]\d|\s?[x×])"
)
_NOT_BARE: Final = re.compile(
    r"(?:\b(?:om|tot|groep|klas|kamer|lijn|bus|nr\.?|nummer|artikel|stap|dag|week|vanaf|tegen|na|leerjaar"
    r"|uur|max|maximaal|score|halte"
    r"|spoor|totaal|half|over|niveau|hoofdstuk|fifa|fc|plus|keer|onder|januari|februari|maart|april|mei"
    r"|juni|juli|augustus|september"
    r"|oktober|november|december|seizoen|aflevering|deel|versie|level|kantine|euro|bonnetje|trede|punt"
    r"|agendapunt|bijlage|pagina|pag"
    r"|blz|lokaal|huisnummer|nog|waren er|er waren|wij|we|met|met z'n|alle|beide|samen|ongeveer|ruim"
    r"|meer dan|minder dan|bijna|circa"
    r"|ca\.?|in|voor|rond|per|x|%|drempel|regel|vraag|ronde|aantal|opkomst|er zijn|hadden|team|top|een"
    r"|cijfer)|(?:[-–/€:x]))\s*$"
)
_AGED: Final = re.compile(
    r"(?:\b(?:is|wordt|werd|word|ben|bent|pas|net|amper|bijna|zelf|een jaar of|jaar of|leeftijd:?|lft\.?:?"
    r"|jongelui van|geworden|wurdt"
    r"|is er|worden)\s+(?:pas |net |al |nu |bijna |ook |nog maar |nog geen |amper |zelf |dus |toen "
    r"|volgens mij |denk ik |ongeveer |zo'n |rond de |gister |morgen |vandaag |zaterdag |binnenkort )*)$"
)
_CONTEXT: Final = re.compile(
    r"(?:\(|\b(?:is|wordt|was|werd|ben|bent|word|geworden|pas|net|amper|bijna|zelf|nu|al|jongen|meisje"
    r"|meid|jongens|meiden|gast|gastje"
    r"|knul|kind|jongetje|broertje|broer|zusje|zus|dochter|zoon|vriend|vriendin|vriendje|neef|neefje|nicht"
    r"|nichtje|tweeling|kids|kinderen|jochie|een jaar of|jaar of|rond de|van|leeftijd:?"
    r"|lft:?|tussen de|en|of|geen|ouder dan|jonger dan|jongelui van|minder dan|toen (?:hij|ze|zij)|sinds "
    r"(?:zijn|haar|z'n|d'r)|op (?:zijn|haar|z'n|d'r)|vanaf (?:zijn|haar))\s+|,\s)$"
)
_CLAUSE: Final = re.compile(
    r"\b(?:is|wordt|werd|word|was|ben|bent|wurdt|wudt|waar|worden|geworden|zijn nog|zijn pas|zegt|minstens"
    r"|als ik|als (?:hij|ze|zij)|toen (?:hij|ze|zij|ik))"
    r"(?:\s(?!om\b|tot\b|nr\b|nummer\b|groep\b|klas\b|met\b|op\b|over\b|max\b|er\b|zo\b"
    r"|van de\b)[^\s.,;:!?()]+){0,5}\s$"
)
_HALF: Final = re.compile(
    r"(?i)\b(?:van|is|was|wordt|kind van)\s(anderhalf|(?:twee|drie|vier)\s?en\s?een\s?half|(?:een|twee"
    r"|drie|vier|vijf|zes|zeven|acht|negen|tien|elf) (?:maanden|mnd))\b(?!\s(?:uur|jaar geleden|maand|week"
    r"|geleden|lang))"
)
_ROW: Final = re.compile(r"(?m)^[^\n\d]{1,40}\s[-–|/]\s(\d{1,2})(?=\s[-–|/]\s|\s*$)")
_END: Final = re.compile(r"\s*(?:[).,;!?\]|\n'\"”’]|$|-\s|–)")
_NEXT: Final = re.compile(r"\s+([^\W\d_]+(?:['’-]\w+)*)")
_CELL: Final = re.compile(r"[|\t;]\s*$")
_CELL_END: Final = re.compile(r"\s*[|\t;\n]")
_SENTENCE: Final = re.compile(
    r"(?<=[.!?:,]\s)(1\d|2[0-2])(?=\s(?:en|maar|pas)\s[a-z]|\.\s?[a-zA-Z]|,\s(?:en|maar|die|dus|woont"
    r"|zit)\b)(?!\s?en\s\d)"
)
_APART: Final = re.compile(r"(?<=[\w.]),\s([5-9]|[1-9]\d)(?=,\s)")
_CALLED: Final = re.compile(
    r"(?i)(?<![\w.,])([5-9]|1\d|2[0-5])(?=\ste zijn\b|\sis en\b|,? zegt (?:ie|ze|hij))|\blijst:\s(\d\d)"
    r"(?=[.,])"
)
_CLOSED: Final = re.compile(r"[),;]|\s+(?:en|of|\+|,|jr|jaar)|\s*/")
_MATCH: Final = re.compile(
    r"\b(?:score|stand|gewonnen|verloren|won|uitslag|gelijkspel|punten|kilo|cijfer|voldoende)\b"
)
_AGING: Final = frozenset(["worden", "geworden", "is", "wordt", "werd", "was", "wurden"])


def find_ages(note: Note) -> None:
    """Take ages."""
    for match in note.free_matches(_YEARS):
        if _aged(note, match):
            end = match.end() - (
                match.group().endswith(".") and not match.group().lower().endswith(("jr.", "j."))
            )
            note.add(match.start(), end, "age")
    for pattern in (_BABY, _OLD, _HALF, _ROW, _CALLED):
        note.add_matches(pattern, "age", 1)
    for pattern in (_SENTENCE, _APART):
        for match in note.free_matches(pattern, 1):
            if _named(note, match.start()) or (
                pattern is _SENTENCE and not _MATCH.search(note.before(match.start()))
            ):
                note.add(*match.span(1), "age")
    for match in note.free_matches(_BARE):
        if _bare(note, match):
            note.add(*match.span(), "age")


def _aged(note: Note, match: "re.Match[str]") -> bool:
    """Whether a number of years is somebody's age."""
    written = match.group().lower()
    if "jarig" in written or re.search(r"\b(?:j|oud|jong)\.?$", written):
        return "jarig" not in written or not re.match(
            r"\s*(?:bestaan|jubileum|plan)", note.after(match.end())
        )
    before, after = note.before(match.start()), note.after(match.end())
    if _NOT_AFTER.match(after) or (_NOT_BEFORE.search(before) and not _YET.search(before)):
        return False
    number = re.match(r"\d+", written)
    young = re.match(r"een|twee|drie", written) if number is None else int(number.group()) < 4
    return not young or re.search(r"[(,]\s*$|\b(?:is|wordt|van)\s+$", before) is not None


def _bare(note: Note, match: "re.Match[str]") -> bool:
    """Whether a number alone is somebody's age."""
    before, rest = note.before(match.start()), note.text[match.end() : match.end() + 40]
    following = _NEXT.match(rest)
    word = fold(following.group(1)) if following else ""
    aged = _AGED.search(before) is not None
    if before.endswith("(") and _CLOSED.match(rest):
        return True
    if _NOT_BARE.search(before) and not aged:
        return False
    if (_CELL.search(before) and _CELL_END.match(rest)) or word in _AGING:
        return True
    if _END.match(rest) is None and word not in note.classes.goes_on:
        return False
    return aged or (_told(note, match, before) and _MATCH.search(before[-25:]) is None)


def _told(note: Note, match: "re.Match[str]", before: str) -> bool:
    """Whether what stands before a number of six or more tells that it is an age."""
    number = re.match(r"\d+", match.group())
    if number is not None and int(number.group()) < _SCHOOL_AGE:
        return False
    if _CLAUSE.search(before) or _CONTEXT.search(before):
        return True
    return number is not None and _named(note, match.start())


def _named(note: Note, at: int) -> bool:
    """Whether a word with a capital or a comma stands right before: 'Mo 15'."""
    return re.search(r"[A-ZÀ-Ž][\w'’-]+,?\s$", note.text[max(0, at - 20) : at]) is not None
