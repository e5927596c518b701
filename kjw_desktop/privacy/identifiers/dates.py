# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exact days: in figures, with the month in words, in words; not months, weekdays or times alone."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note

_MONTHS: Final = (
    r"(?:jannewaris|jannewaari|januari|januarie|januwari|jan|febrewaris|februari|febuari|febr|feb|maart|maarte"
    r"|mrt|mar|april|apr"
    r"|maaie|mei|juny|juni|jun|july|juli|jul|augustus|agustus|augustes|aug|septimber|september|sept|sep"
    r"|oktober|october|okt"
    r"|oct|novimber|november|nov|desimber|december|decemer|dec)"
)
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR: Final = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_UNITS: Final = r"(?:een|twee[eë]n|drie[eë]n|vier|vijf|zes|zeven|acht|negen)"
_ORDINALS: Final = (
    r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer"
    r"|vijf|zes|zeven"
    rf"|acht|negen)tiende|(?:{_UNITS}[eë]?n?)?twintigste|(?:een[eë]n)?dertigste)"
)
_NUMBERS: Final = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien"
    r"|zestien|zeventien|achttien"
    rf"|negentien|twintig|{_UNITS}[eë]?n?twintig|dertig|eenendertig|{_ORDINALS})"
)
_WEEKDAY: Final = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)"
_AND_DAY: Final = rf"(?:(?:en|of|t/m|tot|tot en met|à|-|–|/|,|\+|&)\s?{_DAY}\s?){{0,2}}(?:e|ste|de)?"
_BY_MONTH: Final = (
    rf"(?<![\w/.,-]){_DAY}(?:e|sten|ste|den|de)?\s?[-/]?\s?{_AND_DAY}(?:\s?[-/]\s?|\s+|(?=[a-z]))(?:van\s)?"
    rf"{_MONTHS}\b\.?(?:[\s,/-]{{1,2}}{_YEAR}\b(?![:.]\d))?(?:\s(?:jl|a\.s|aanstaande|jongstleden)\b)?"
)
_PATTERNS: Final = tuple(
    re.compile(rf"(?i){pattern}")
    for pattern in (
        r"(?<!\w)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\w)",
        rf"(?<![\w/.-]){_DAY}\s?[-/.]\s?(?:0?[1-9]|1[0-2])\s?[-/.]\s?{_YEAR}(?![\w/-]|\.\d)",
        _BY_MONTH,
        rf"\b{_MONTHS}\s{_DAY},?\s(?:19|20)\d\d\b",
        rf"\b{_NUMBERS}\s(?:en\s{_NUMBERS}\s)?(?:van\s)?{_MONTHS}\b(?:\s(?:19|20)\d\d)?",
        rf"(?<=\b){_WEEKDAY}\s(?:de\s)?{_DAY}(?:e|ste|de)\b",
        r"\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b",
    )
)
_SHORT: Final = re.compile(
    rf"(?<![\w/.,:'’-])({_DAY})\s?[-/]\s?(0?[1-9]|1[0-2])(?![\w/%-]|[:.,]\d|\s?(?:uur|x|deel|gewonnen"
    rf"|verloren))"
)
_DOTTED: Final = re.compile(
    rf"(?i)\b(?:op|d\.d\.|dd|datum|geb\.?|geboren|{_WEEKDAY})\s({_DAY}\.(?:0?[1-9]|1[0-2]))\.?(?![\d:]|\s?u)"
)
_BORN: Final = re.compile(
    r"(?i)\b(?:geb(?:oren)?\.?(?:\s(?:in|jaar|op))?|geboortejaar|bouwjaar|van het jaar|uit)[:\s]{1,2}("
    r"(?:19[5-9]|20[0-2])\d)\b(?!\s(?:euro|km))"
)
_ALONE: Final = re.compile(
    r"(?i)(?<!werd )(?<!wordt )(?<!is )(?<!als )\b(?:de|den|tot de|voor de|:) "
    r"((?:[1-9]|[12]\d|3[01])(?:e|ste|de|sten|den))(?=\s*(?:[.,;!?)\n]|$))"
)
_SCORE: Final = re.compile(
    r"\b(?:score|stand|gewonnen|verloren|wonnen|verloor|verloren|won|gelijk|uitslag|wedstrijd|gestemd"
    r"|gelijkspel|eindstand|potje|winst"
    r"|verlies|finale|ingemaakt|punten|sets?|sfeer|cijfer|waardering|groep|beoordeling|schaal|rapportcijfer|klas)\b"
)


def find_dates(note: Note) -> None:
    """Take exact days and years of birth."""
    for pattern in _PATTERNS:
        for match in note.free_matches(pattern):
            end = match.end()
            if match.group().endswith(".") and not re.match(r"\s+[a-z0-9(]", note.text[end : end + 3]):
                end -= 1
            note.add(match.start(), end, "date")
    for match in note.free_matches(_SHORT):
        around = note.before(match.start(), 60).rpartition("\n")[2] + note.after(match.end(), 25)
        if not _SCORE.search(around):
            note.add(*match.span(), "date")
    note.add_matches(_DOTTED, "date", 1)
    note.add_matches(_BORN, "date", 1)
    note.add_matches(_ALONE, "date", 1)
