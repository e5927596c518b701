# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands before and behind the words of a sentence, and the days that are told there.

A day counts there alone: in the middle of a sentence 'zo', 'ma' and 'gisteren' are words like others.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from kjw_desktop.domain.dutch_day import MONTHS, WEEKDAYS, parse_day, weekday_number
from kjw_desktop.domain.quick_entry.letters import word_before
from kjw_desktop.domain.quick_entry.parts import Part, PartKind, PersonValue, Span

_FULL = "|".join(WEEKDAYS)
_SHORT = "|".join(name[:2] for name in WEEKDAYS)
_MONTH = "|".join((*MONTHS, "mrt", *(name[:3] for name in MONTHS), "sept"))
_DAY = re.compile(
    rf"""(?P<on>op\s{{1,2}})?(?!24/7\b)(?P<said>eergisteren|gisteren|gister|vandaag
      | (?P<daypart>gister(?:ochtend|middag|avond))
      | (?:(?P<also>{_FULL}|{_SHORT})\.?,?\s)?(?P<date>
        \d{{4}}-\d{{1,2}}-\d{{1,2}}
      | \d{{1,2}}/\d{{1,2}}(?:/(?:\d{{4}}|\d{{2}}))?
      | \d{{1,2}}-\d{{1,2}}-(?:\d{{4}}|\d{{2}})
      | \d{{1,2}}\s(?:{_MONTH})\b\.?(?:\s20\d\d)?)
      | (?P<weekday>{_FULL}) | (?P<short>{_SHORT})\.?
    )(?![\w/]|-\w)""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
_BETWEEN = re.compile(r"[\s,;:·–—-]*")
_JOINED = re.compile(r"(?:en|&|\+)\s+(?=@)", re.IGNORECASE)
_BEHIND = frozenset(" \t\r\n.,;:!?)")
_LONGEST_DAY = 40
_TO_THE_NAME = frozenset({
    "en", "met", "van", "bij", "tussen", "door", "voor", "aan", "naar", "over", "tegen", "of", "als", "ook",
    "zonder", "namens", "via", "in", "op", "om", "uit",
})  # fmt: skip
_ABOUT_A_DAY = frozenset({"sinds", "tot", "over", "van", "voor", "na", "vanaf", "dan", "als", "tegen", "t/m"})


@dataclass(slots=True)
class Runs:
    """The parts before and behind the words; `joined` when names before them are joined by 'en'."""

    lead_end: int
    leading: set[Span] = field(default_factory=set)
    trailing: set[Span] = field(default_factory=set)
    joined: bool = False
    day: Part | None = None


def runs(text: str, start: int, end: int, parts: Iterable[Part], today: date | None = None) -> Runs:
    """What runs before and behind the words between two places; with `today` a day is looked for as well."""
    found = list(parts)
    starts, ends = {part.start: part for part in found}, {part.end: part for part in found}
    run = _lead(text, start, end, starts, today)
    _trail(text, end, run, ends, today)
    return run


def placed(text: str, parts: Iterable[Part], run: Runs) -> Iterator[Part]:
    """The parts with what their place says: whether they lead, and whether their words stay.

    A name or term within the sentence stays in it, and so does one that ends it after a word such as 'met'.
    """
    for part in parts:
        if part.span in run.leading:
            joined = run.joined and isinstance(part.value, PersonValue)
            stays = part.stays if joined or part.kind is PartKind.DAY else None
            yield replace(part, leads=True, stays=stays)
        elif (
            part.span in run.trailing
            and part.kind is not PartKind.DAY
            and word_before(text, part.start) not in _TO_THE_NAME
        ):
            yield replace(part, stays=None)
        else:
            yield part


def _lead(text: str, start: int, end: int, starts: dict[int, Part], today: date | None) -> Runs:
    run, at = Runs(start), start
    while True:
        run.lead_end = at
        at = _BETWEEN.match(text, at, end).end()  # type: ignore[union-attr]  # it matches nothing as well
        part = starts.get(at)
        if part is None and today is not None and run.day is None:
            part = run.day = _day_at(text, at, end, starts, today)
        if part is not None:
            run.leading.add(part.span)
            at = part.end
            continue
        joined = _JOINED.match(text, at, end) if run.leading else None
        if joined is None or joined.end() not in starts:
            return run
        run.joined, at = True, joined.end()


def _day_at(text: str, at: int, end: int, starts: dict[int, Part], today: date) -> Part | None:
    """A day before the words; two letters count only when nothing but a part or a colon comes next."""
    found = _DAY.match(text, at, end)
    if found is None:
        return None
    after = found.end()
    if found["short"] and text[after : after + 1] != ":":
        while after < end and text[after].isspace():
            after += 1
        if after < end and after not in starts:
            return None
    return _as_part(found, today)


def _trail(text: str, end: int, run: Runs, ends: dict[int, Part], today: date | None) -> None:
    at = end
    while at > run.lead_end:
        if text[at - 1] in _BEHIND and at not in ends:
            at -= 1
            continue
        part = ends.get(at)
        if part is None and today is not None and run.day is None:
            part = run.day = _day_before(text, run.lead_end, at, ends, today)
        if part is None or part.span in run.leading:
            return
        run.trailing.add(part.span)
        at = part.start


def _day_before(text: str, start: int, end: int, ends: dict[int, Part], today: date) -> Part | None:
    """A day behind the words. One of the week may be the next as well, so it counts only after a part."""
    first = max(start, end - _LONGEST_DAY)
    for found in _DAY.finditer(text, first, end):
        at = found.start()
        if found.end() != end or (at > 0 and not text[at - 1].isspace()):
            continue
        before = len(text[first:at].rstrip()) + first
        if (found["weekday"] or found["short"]) and not (found["on"] or before in ends):
            return None
        if word_before(text, at) in _ABOUT_A_DAY and before not in ends:
            return None
        return _as_part(found, today)
    return None


def _as_part(found: re.Match[str], today: date) -> Part | None:
    daypart = found["daypart"]
    meant = parse_day("gisteren" if daypart else (found["date"] or found["said"]).removesuffix("."), today)
    if meant is None or (found["also"] and meant.weekday() != weekday_number(found["also"])):
        return None
    return Part(found.start(), found.end(), PartKind.DAY, meant, stays=daypart)
