# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which day stands before or behind the words of a note, where it is surely the day of the contact.

'Vrijdag belt ze', '5/5 sterren' and '27 nov intake' are prose: a day to come, a mark, a day to come again. So
what may be read otherwise counts only where it stands apart, or beside a word such as 'gesproken'.
"""

import re
from collections.abc import Mapping
from datetime import date

from kjw_desktop.domain.dutch_day import MONTHS, WEEKDAYS, parse_day, weekday_number
from kjw_desktop.domain.quick_entry.letters import fold, word_before
from kjw_desktop.domain.quick_entry.parts import DAY, Part, PartKind, Unfit

_FULL = "|".join(WEEKDAYS)
_SHORT = "|".join(name[:2] for name in WEEKDAYS)
_MONTH = "|".join((*MONTHS, "mrt", *(name[:3] for name in MONTHS), "sept"))
_DAY = re.compile(
    rf"""(?P<on>op\s{{1,2}})?(?!24/7\b)(?P<said>eergisteren|gisteren|gister|vandaag
      | (?P<daypart>gister(?:ochtend|middag|avond))
      | (?:(?P<also>{_FULL}|{_SHORT})\.?,?\s)?(?P<date>
        (?P<year>\d{{4}}-\d{{1,2}}-\d{{1,2}}
        | \d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})
        | \d{{1,2}}-\d{{1,2}}-(?:\d{{4}}|\d{{2}})
        | \d{{1,2}}\s(?:{_MONTH})\b\.?\s20\d\d)
      | (?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})
      | \d{{1,2}}\s(?:{_MONTH})\b\.?)
      | (?P<weekday>{_FULL}) | (?P<short>{_SHORT})\.?
    )(?![\w/]|-\w)""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
_APART = re.compile(r"\s?[,;]|\s+[–—-]\s")
_ONE_OF_SEVERAL = re.compile(r"\s+(?:en|of|t/m)(?!\w)", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_DONE = re.compile(
    r"(?:aan|af|bij|door|in|langs|mee|na|om|op|over|rond|samen|terug|thuis|uit|vast|voor|weg)?ge\w{2,}(?:t|d|[ae]n)"
    r"|(?:be|ver|ont)\w{2,}d|besproken|bezocht|ontmoet|verloren|vertrokken|verschenen|begonnen",
)
_NOT_DONE = frozenset({
    "afgesproken", "gebeuren", "gebeurt", "gebied", "gebruiken", "gedachten", "gedragen", "geeft", "geen",
    "geest", "gelden", "gelooft", "geloven", "geluid", "gemeenten", "geniet", "genieten", "gepland",
    "gerecht",
    "gesprekken", "getuigen", "gevecht", "geven", "geweld", "gezinnen", "gezond", "ingepland", "voorgenomen",
})  # fmt: skip
"""Words that look as if something was done and do not say so, or are about a day to come."""
_OF_A_MATCH = frozenset({"gewonnen", "verloren", "gespeeld", "gelijkgespeeld", "geworden"})
_BEFORE_A_MARK = frozenset({
    "een", "de", "het", "score", "stand", "cijfer", "uitslag", "rapport", "bloeddruk", "opkomst", "aanwezig",
    "gaf", "geeft", "kreeg", "krijgt", "haalde", "haalt", "was", "is", "met",
})  # fmt: skip
_ABOUT_A_DAY = frozenset({
    "sinds", "tot", "over", "van", "voor", "na", "vanaf", "dan", "als", "tegen", "t/m", "zoals", "met", "en",
    "of", "was", "is", "waren",
})  # fmt: skip
_TO_THE_NAME = frozenset({
    "en", "met", "van", "bij", "tussen", "door", "voor", "aan", "naar", "over", "tegen", "of", "als", "ook",
    "zonder", "namens", "via", "in", "op", "om", "uit",
})  # fmt: skip
_PEOPLE = frozenset({PartKind.PERSON, PartKind.NEW_PERSON})
_LONGEST_DAY = 40
_HALF_A_YEAR = 183


def day_at(text: str, at: int, end: int, starts: Mapping[int, Part], today: date) -> Part | Unfit | None:
    """The day that stands at `at`, before the words; `starts` are the parts by where they begin.

    Unfit when it may be the day of the contact and is not surely so.
    """
    found = _DAY.match(text, at, end)
    part = None if found is None else _as_part(found, today)
    if found is None or part is None:
        return None
    after = found.end()
    while after < end and text[after].isspace():
        after += 1
    if after >= end or after in starts or text[found.end()] == ":":
        return part
    if found["short"] or _ONE_OF_SEVERAL.match(text, found.end(), end):
        return None
    if _APART.match(text, found.end(), end) and not _may_be_a_mark(found):
        return part
    following = _NEXT_WORD.match(text, found.end(), end)
    surely = _is_surely(found, part, fold(following[1]) if following else "", today)
    return part if surely else _unsure(found)


def day_before(text: str, start: int, end: int, ends: Mapping[int, Part], today: date) -> Part | Unfit | None:
    """The day that ends at `end`, behind the words; `ends` are the parts by where they end.

    Unfit when it may be the day of the contact and is not surely so.
    """
    first = max(start, end - _LONGEST_DAY)
    for found in _DAY.finditer(text, first, end):
        at = found.start()
        if found.end() != end or (at > 0 and not text[at - 1].isspace()):
            continue
        part = _as_part(found, today)
        before = len(text[first:at].rstrip()) + first
        if part is None or _ends_apart(text, ends.get(before)):
            return part
        said = word_before(text, at)
        if before not in ends and (said in _ABOUT_A_DAY or (found["first"] and said in _BEFORE_A_MARK)):
            return None
        asks_on = (found["weekday"] or found["short"]) and not found["on"]
        return part if not asks_on and _is_surely(found, part, said, today) else _unsure(found)
    return None


def _unsure(found: re.Match[str]) -> Unfit | None:
    """What is told of a day that stays text; None for 'ma', 'zo' and '5/5', which are more often no day."""
    if found["short"] or _may_be_a_mark(found):
        return None
    return Unfit(found.start("said"), found.end(), "", DAY)


def belongs_to_words(text: str, part: Part) -> bool:
    """Whether a part stands behind a word such as 'met' or 'naar', which asks for it."""
    return word_before(text, part.start) in _TO_THE_NAME


def _ends_apart(text: str, part: Part | None) -> bool:
    """Whether a day behind this part stands apart: not so in 'ik bel @noor vrijdag' and 'naar +school ma'."""
    return part is not None and part.kind not in _PEOPLE and not belongs_to_words(text, part)


def _is_surely(found: re.Match[str], part: Part, beside: str, today: date) -> bool:
    """Whether a day right beside the word `beside` of a sentence is the day that it was."""
    if found["year"] or found["also"] or not (found["date"] or found["weekday"] or found["short"]):
        return True
    done = bool(_DONE.fullmatch(beside)) and beside not in _NOT_DONE
    if not found["date"]:
        return done
    if isinstance(part.value, date) and (today - part.value).days > _HALF_A_YEAR:
        return False
    if found["first"] and beside in _OF_A_MATCH:
        return False
    return done or not _may_be_a_mark(found)


def _may_be_a_mark(found: re.Match[str]) -> bool:
    """Whether it reads as so many out of so many: 5/5 and 8/10, not 12/9, 05/11 and 'op 8/10'."""
    first, second = found["first"], found["second"]
    if not first or found["on"] or found["also"] or "0" in (first[0], second[0]):
        return False
    return int(first) <= int(second)


def _as_part(found: re.Match[str], today: date) -> Part | None:
    daypart = found["daypart"]
    meant = parse_day("gisteren" if daypart else (found["date"] or found["said"]).removesuffix("."), today)
    if meant is None or (found["also"] and meant.weekday() != weekday_number(found["also"])):
        return None
    return Part(found.start(), found.end(), PartKind.DAY, meant, stays=daypart)
