# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is noted of a contact: one person's story told in order, with the small talk of every day between."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from kjw_desktop.demo.calendar import season
from kjw_desktop.demo.cast import Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import table
from kjw_desktop.demo.words import say, slots

_DISTANT = frozenset({"app_bericht", "telefonisch", "online"})
_INSIDE = frozenset({"inloop", "groep", "individueel"})
_OF_KIND = {"oudergesprek": "parent_talk", "huisbezoek": "parent_talk", "meegaan": "going_along"}


class Notes:
    """Writes notes; what a young person's story already told stands in `Character.told`."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._bank = table("sentences")
        self._drawn: Counter[str] = Counter()

    def plain(self, bank: str, **marks: str) -> str:
        """The next sentence of a bank about nobody by name."""
        texts = self._bank[bank]["texts"]
        number = self._drawn[bank]
        self._drawn[bank] += 1
        return say(self._dice, [texts[number % len(texts)]], marks)

    def memory(self, one: Character) -> str:
        """A working note about somebody."""
        return say(self._dice, [self._dice.choice(self._bank["memory"]["texts"])], marks_of(one))

    def write(
        self, one: Character, day: date, kind: str, spot: str, friends: list[Character]
    ) -> tuple[str, bool]:
        """The note, and whether it tells of the story line that runs on that day."""
        dice = self._dice
        marks = marks_of(one, plek=spot, **({"vriend": friends[0].called} if friends else {}))
        if kind == "poging":
            return say(dice, [dice.choice(self._bank["attempts"]["texts"])], marks), False
        together = "together_online" if kind in _DISTANT else "together"
        opening = dice.choice(self._bank[together]["texts"] if friends else self._bank["openings"][kind])
        bank = "distance" if kind in _DISTANT else _OF_KIND.get(kind, "")
        if bank:
            return say(dice, [opening, self._next(one, bank)], marks), False
        told = self._story(one, day) if dice.chance(0.7) else ""
        if told:
            first = opening if friends or dice.chance(0.35) else ""
            return say(dice, [first, told, self._maybe("closings", 0.3)], marks), True
        step = self._step(one) if dice.chance(0.4) else ""
        bank = "inside" if kind in _INSIDE and dice.chance(0.4) else "small_talk"
        middle = [step, self._maybe("small_talk", 0.3)] if step else [self._next(one, bank)]
        weather = dice.choice(self._bank["seasons"][season(day).name.lower()]) if dice.chance(0.18) else ""
        return say(dice, [opening, *middle, weather, self._maybe("closings", 0.12)], marks), False

    def _pick(self, bank: str) -> str:
        return str(self._dice.choice(self._bank[bank]["texts"]))

    def _next(self, one: Character, bank: str) -> str:
        """A sentence of the bank that this young person had longest ago: each has an order of their own."""
        texts = self._bank[bank]["texts"]
        number = one.told[bank]
        one.told[bank] += 1
        return str(texts[(one.id.int + number) % len(texts)])

    def _maybe(self, bank: str, probability: float) -> str:
        return self._pick(bank) if self._dice.chance(probability) else ""

    def _story(self, one: Character, day: date) -> str:
        """The next untold note of the chapter that runs; empty when there is none."""
        chapter = one.chapter(day)
        if chapter is None:
            return ""
        notes = chapter.arc.phases[chapter.number].notes
        thread = f"{chapter.arc.key}-{chapter.number}"
        number = one.told[thread]
        one.told[thread] += 1
        return notes[number] if number < len(notes) else ""

    def _step(self, one: Character) -> str:
        number = one.told[one.hobby.key]
        one.told[one.hobby.key] += 1
        return one.hobby.steps[number] if number < len(one.hobby.steps) else ""


def marks_of(one: Character, **more: str) -> Mapping[str, str]:
    """The marks of sentences about somebody."""
    friend = one.friends[0].called if one.friends else "een vriend"
    return slots(
        one.called, one.gender, **{"vriend": friend, "school": one.school, "plek": one.wijk.spots[0], **more}
    )
