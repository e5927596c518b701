# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long and how late: '20m', '1u30', '1,5 uur', '16:30', '19:00-21:30'."""

import re
from collections.abc import Iterator
from datetime import time

from kjw_desktop.domain.quick_entry.letters import word_before
from kjw_desktop.domain.quick_entry.parts import Part, PartKind

_EARLIEST_HOUR = 6
_FAR = 64
_BARE = r"(?<![\w.,:/€$@#(-])"
_CLOCK = re.compile(
    _BARE + r"(?:(?P<said>om|rond|van|vanaf)[ ]{1,2})?(?P<hour>[01]?\d|2[0-3])"
    r"(?::(?P<minute>[0-5]\d)(?:[ ]?(?:uur|u))?|\.(?P<dotted>[0-5]\d)(?P<dotted_u>[ ]?(?:uur|u))?"
    r"|[ ]?u(?P<after_u>[0-5]\d)?|[ ](?P<word>uur))(?![\w:])"
    r"(?:[ ]?(?P<till>-|–|tot)[ ]?(?P<till_hour>[01]?\d|2[0-3])[:.u](?P<till_minute>[0-5]\d)(?![\w:]))?",
    re.IGNORECASE | re.ASCII,
)
_DURATION = re.compile(
    _BARE + r"(?:(?P<hours>\d{1,2})(?:[.,](?P<part>\d{1,2}))?[ ]?(?P<unit>uur|uren|u)"
    r"(?:(?P<attached>[0-5]\d)m?|[ ]?(?:en[ ])?(?P<apart>[0-5]?\d)[ ]?(?:minuten|min|m))?"
    r"|(?P<minutes>\d{1,3})(?:m|[ ]?(?:minuten|minuut|mins?)))(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_WORDED = re.compile(
    r"(?<![\w@#+!-])(?:een[ ](?:goed[ ])?|1[ ])?"
    r"(?P<said>half[ ]?uur|kwartier|drie[ ]kwartier|anderhalf[ ]uur|uur(?=tje))(?:tje)?(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_WORDED_MINUTES = {"halfuur": 30, "kwartier": 15, "driekwartier": 45, "anderhalfuur": 90, "uur": 60}
_SET_APART_BEFORE = re.compile(r"(?:^|[\n,;:.]\s{0,3}|(?<!\S)[@#+]\S{1,60}[ ]{1,2})$")
_SET_APART_BEHIND = re.compile(r"\s*(?:$|[\n,;.!]|(?<=\s)[@#+>])")
_NOT_A_TIME = frozenset({"tot", "voor", "na", "sinds", "t/m", "uiterlijk"})
_NOT_A_DURATION = frozenset({"na", "over", "om", "elke", "per", "binnen", "al", "nog", "tot", "voor", "rond",
                             "vanaf", "sinds"})  # fmt: skip
_NOT_BEFORE = re.compile(
    r"[ ](?:te laat|later|eerder|geleden|te vroeg)\b|[ ]{0,2}\d{1,3} ?[vx]\b", re.IGNORECASE
)
_HEADS_BEFORE = re.compile(r"\d[vx]$", re.IGNORECASE)


def times(text: str, start: int, end: int) -> Iterator[Part]:
    """The times of day between two places; one that runs till another gives a duration beside it."""
    for found in _CLOCK.finditer(text, start, end):
        at = _time_of(found)
        if at is None or word_before(text, found.start()) in _NOT_A_TIME:
            continue
        stop = found.start("till") if found["till"] else found.end()
        yield Part(found.start(), stop, PartKind.TIME, at)
        if found["till"]:
            till = int(found["till_hour"]) * 60 + int(found["till_minute"])
            minutes = (till - at.hour * 60 - at.minute) % (24 * 60)
            if minutes:
                yield Part(stop, found.end(), PartKind.DURATION, minutes)


def durations(text: str, start: int, end: int) -> Iterator[Part]:
    """The durations between two places, in minutes. 'Over 20 min' and '10 min te laat' are none.

    Words such as 'half uur' count set apart alone: 'moet een half uur fietsen' is about something else.
    """
    for found in _DURATION.finditer(text, start, end):
        minutes = _minutes(found)
        if minutes and not _is_something_else(text, found):
            yield Part(found.start(), found.end(), PartKind.DURATION, minutes)
    for found in _WORDED.finditer(text, start, end):
        if _set_apart(text, found, end) and not _is_something_else(text, found):
            minutes = _WORDED_MINUTES[found["said"].casefold().replace(" ", "")]
            yield Part(found.start(), found.end(), PartKind.DURATION, minutes)


def time_at(text: str, at: int) -> tuple[time, int] | None:
    """The time that the words from `at` on say, and where they end; None when they say none."""
    found = _CLOCK.match(text, at)
    meant = _time_of(found) if found and not found["till"] else None
    return (meant, found.end()) if found and meant is not None else None


def _time_of(found: re.Match[str]) -> time | None:
    """16:30 and 16.30u are times wherever they stand; 16.30 and '8 uur' with 'om'; 16u30 from six on."""
    hour, said = int(found["hour"]), found["said"] is not None
    unsure = (found["dotted"] or found["word"]) and not said and not found["dotted_u"]
    if unsure or (not found["minute"] and not found["dotted"] and hour < _EARLIEST_HOUR):
        return None
    return time(hour, int(found["minute"] or found["dotted"] or found["after_u"] or 0))


def _minutes(found: re.Match[str]) -> int:
    """Below six hours '1u30' is a duration, from six on a time; half an hour may be written as ,5."""
    if found["minutes"]:
        return int(found["minutes"])
    hours = int(found["hours"])
    if hours >= _EARLIEST_HOUR:
        return 0
    if found["part"]:
        return round((hours + float("0." + found["part"])) * 60)
    rest: str = found["attached"] or found["apart"] or "0"
    return hours * 60 + int(rest)


def _set_apart(text: str, found: re.Match[str], end: int) -> bool:
    before = text[max(0, found.start() - _FAR) : found.start()]
    return bool(_SET_APART_BEFORE.search(before) or _SET_APART_BEHIND.match(text, found.end(), end))


def _is_something_else(text: str, found: re.Match[str]) -> bool:
    return bool(
        word_before(text, found.start()) in _NOT_A_DURATION
        or _NOT_BEFORE.match(text, found.end())
        or _HEADS_BEFORE.search(text[max(0, found.start() - 8) : found.start()].rstrip())
    )
