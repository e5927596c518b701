# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which texts are the program's own: fixed sentences, words of the lists, days and figures.

Everything else is what somebody wrote. So a text that nobody thought of here is covered, not shown.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QLocale

_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"\{\w*(?::[^}]*)?\}")
_JOINTS = re.compile(r"\s*(?:[·\n,:]|\s{2,})\s*")
_MOST_DIGITS = 8
_MONTHS = range(1, 13)
_WEEKDAYS = range(1, 8)
_Format = QLocale.FormatType


class KnownWords:
    """Built from sentences (with gaps as '{name}') and words; `locale` names the days and months."""

    def __init__(self, sentences: Iterable[str], words: Iterable[str], locale: QLocale) -> None:
        self._whole = {word.casefold() for word in words}
        self._begins: dict[str, list[re.Pattern[str]]] = defaultdict(list)
        self._ends: dict[str, list[re.Pattern[str]]] = defaultdict(list)
        self._between: list[re.Pattern[str]] = []
        for sentence in sentences:
            self._learn(sentence.casefold())
        forms = (_Format.LongFormat, _Format.ShortFormat)
        months = {locale.monthName(month, form) for month in _MONTHS for form in forms}
        days = {locale.dayName(day, form) for day in _WEEKDAYS for form in forms}
        self._months = {name.casefold().rstrip(".") for name in months}
        self._days = {name.casefold().rstrip(".") for name in days}

    def knows(self, text: str) -> bool:
        """Whether nothing in `text` was written by a person."""
        said = text.strip().replace("\u00a0", " ").casefold()
        if _LETTER.search(said) is None:
            return _is_figure(said)
        if self._plain(said) or self._filled(said):
            return True
        parts = [part for part in _JOINTS.split(said) if part]
        return len(parts) > 1 and all(self._plain(part) or self._filled(part) for part in parts)

    def _learn(self, sentence: str) -> None:
        gap = _GAP.search(sentence)
        if gap is None:
            self._whole.add(sentence)
            return
        pattern = re.compile("(.+?)".join(re.escape(piece) for piece in _GAP.split(sentence)), re.DOTALL)
        if gap.start() == 0 and sentence.endswith("}"):
            if _LETTER.search(_GAP.sub("", sentence)):
                self._between.append(pattern)
        elif gap.start():
            self._begins[sentence[0]].append(pattern)
        else:
            self._ends[sentence[-1]].append(pattern)

    def _plain(self, said: str) -> bool:
        return said in self._whole or _is_figure(said) or self._is_day(said)

    def _is_day(self, said: str) -> bool:
        """A weekday; or a month with a number beside it, since Mei and Augustus are names too."""
        words = set(_WORD.findall(said))
        return words <= self._days or (words <= self._days | self._months and _DIGIT.search(said) is not None)

    def _filled(self, said: str) -> bool:
        """A sentence whose gaps hold nothing that a person wrote."""
        if not said:
            return False
        patterns = (*self._begins.get(said[0], ()), *self._ends.get(said[-1], ()), *self._between)
        return any(
            all(self._plain(part) for part in match.groups())
            for match in (pattern.fullmatch(said) for pattern in patterns)
            if match is not None
        )


def _is_figure(said: str) -> bool:
    """A count, a time or a day, of 8 digits at most: not a telephone number."""
    return _LETTER.search(said) is None and len(_DIGIT.findall(said)) <= _MOST_DIGITS
