# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who the caseload is about: some sixty young people, twelve of them with notes of their own."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import Arc, Hobby, Wijk, arcs, hobbies, table, wijken
from kjw_desktop.domain.entries import Stamp

PEOPLE = 60
DAYS_BACK = 730
_WORK_OF_AGE = ((10, "kinderwerk"), (13, "tienerwerk"), (99, "jongerenwerk"))
_AGES = {(5, 8): 9, (9, 11): 13, (12, 13): 12, (14, 15): 12, (16, 17): 9, (18, 22): 7}


@dataclass(frozen=True, slots=True)
class Chapter:
    """One phase of a story line in somebody's life, from `start` up to, not with, `end`."""

    arc: Arc
    number: int
    start: date
    end: date

    @property
    def last(self) -> bool:
        """Whether the story line ends with it."""
        return self.number == len(self.arc.phases) - 1


@dataclass(slots=True)
class Character:
    """A young person while the caseload is being made; `told` counts what was told of each thread."""

    id: UUID
    stamp: Stamp
    name: str
    family: str
    gender: str
    birth_year: int
    work_type: str
    wijk: Wijk
    school: str
    hobby: Hobby
    start: date
    end: date
    rate: float
    chapters: tuple[Chapter, ...] = ()
    nickname: str = ""
    given: Mapping[str, Any] | None = None
    friends: list["Character"] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)

    @property
    def called(self) -> str:
        """The name that notes use."""
        return self.nickname or self.name

    def age(self, day: date) -> int:
        """The age reached in the year of `day`."""
        return day.year - self.birth_year

    def in_view(self, day: date) -> bool:
        """Whether the worker sees this young person in that time."""
        return self.start <= day <= self.end

    def chapter(self, day: date) -> Chapter | None:
        """The chapter that runs on `day`."""
        return next((c for c in self.chapters if c.start <= day < c.end), None)


class Casting:
    """Finds the young people, so that no name and no story line comes too often."""

    def __init__(self, dice: Dice, today: date) -> None:
        self._dice = dice
        self._today = today
        self._first = today - timedelta(days=DAYS_BACK - 1)
        self._names: set[str] = set()
        self._used: Counter[str] = Counter()

    def cast(self) -> list[Character]:
        """Everyone, the twelve first; each with one to three friends near in age."""
        given = table("twelve")["persons"]
        self._names |= {name for raw in given for name in (raw["first_name"], raw["nickname"])}
        people = [self._given(raw) for raw in given]
        people += [self._invented() for _ in range(PEOPLE - len(people))]
        for one in people:
            near = sorted(
                (other for other in people if other is not one and other.gender),
                key=lambda other: (other.wijk is not one.wijk) * 3 + abs(other.birth_year - one.birth_year),
            )
            one.friends = self._dice.sample(near[:4], self._dice.randint(1, 3))
        return people

    def _given(self, raw: Mapping[str, Any]) -> Character:
        wijk = next(w for w in wijken() if w.key == raw["wijk"])
        hobby = next(h for h in hobbies() if h.key == raw["hobby"])
        start = self._first + timedelta(days=self._dice.randint(-90, 150))
        one = self._character(
            raw["first_name"], raw["gender"], raw["birth_year"], wijk, hobby, (start, self._today)
        )
        one.nickname, one.given, one.work_type, one.family = raw["nickname"], raw, raw["work_type"], ""
        one.rate = max(one.rate, 0.3)
        if raw["arc"]:
            arc = next(a for a in arcs() if a.key == raw["arc"])
            self._used[arc.key] += 1
            one.chapters = self._chapters_now(arc, raw["phase"])
        return one

    def _chapters_now(self, arc: Arc, phase: int) -> tuple[Chapter, ...]:
        """Chapters that put `phase` (counted from 1, past the last: over) in the weeks up to today."""
        ended = min(phase, len(arc.phases))
        weeks = 9 if phase <= len(arc.phases) else 0
        starts = [self._today - timedelta(weeks=weeks + 10 * (ended - 1 - n)) for n in range(ended)]
        ends = [*starts[1:], self._today + timedelta(weeks=6)]
        return tuple(Chapter(arc, n, *bounds) for n, bounds in enumerate(zip(starts, ends, strict=True)))

    def _invented(self) -> Character:
        dice = self._dice
        age = dice.randint(*dice.weighted(_AGES))
        gender = dice.weighted({"meisje": 46, "jongen": 51, "anders": 3})
        wijk = dice.weighted({w: float(w.weight) for w in wijken()})
        hobby = dice.choice([h for h in hobbies() if h.ages[0] <= age <= h.ages[1]])
        name, family = self._name(gender)
        one = self._character(name, gender, self._today.year - age, wijk, hobby, self._view())
        one.family = family if dice.chance(0.75) else ""
        if dice.chance(0.35):
            one.nickname = self._nickname()
        if one.work_type != "kinderwerk" and gender == "meisje" and dice.chance(0.35):
            one.work_type = "meidenwerk"
        elif age >= 13 and dice.chance(0.08):
            one.work_type = "online_jongerenwerk"
        one.chapters = tuple(self._life(one))
        return one

    def _character(
        self, name: str, gender: str, birth_year: int, wijk: Wijk, hobby: Hobby, view: tuple[date, date]
    ) -> Character:
        age = self._today.year - birth_year
        kind = "po" if age <= 12 else "vo" if age <= 17 else "mbo"
        start, end = view
        identity, stamp = self._dice.made(max(start, self._first), time(16, 30))
        return Character(
            id=identity,
            stamp=stamp,
            name=name,
            family="",
            gender=gender,
            birth_year=birth_year,
            work_type=next(work for below, work in _WORK_OF_AGE if age <= below),
            wijk=wijk,
            school=self._dice.choice(table("places")["schools"][kind]),
            hobby=hobby,
            start=start,
            end=end,
            rate=self._dice.choice((0.14, 0.2, 0.26, 0.34, 0.44, 0.6)),
        )

    def _view(self) -> tuple[date, date]:
        """From when until when somebody is in view: half were there before, most still are."""
        dice = self._dice
        start = self._first - timedelta(days=dice.randint(20, 500))
        if dice.chance(0.35):
            start = self._first + timedelta(days=dice.randint(0, DAYS_BACK - 120))
        if dice.chance(0.62):
            return start, self._today
        earliest = max(start, self._first) + timedelta(days=90)
        span = max((self._today - earliest).days - 20, 1)
        return start, earliest + timedelta(days=dice.randint(0, span))

    def _life(self, one: Character) -> list[Chapter]:
        dice = self._dice
        found: list[Chapter] = []
        day = max(one.start, self._first) + timedelta(days=dice.randint(0, 70))
        for _ in range(dice.weighted({0: 12, 1: 50, 2: 38})):
            fitting = [
                a for a in arcs() if a.ages[0] <= one.age(day) <= a.ages[1] and self._used[a.key] < _most(a)
            ]
            fitting = [a for a in fitting if all(c.arc is not a for c in found)]
            if not fitting or day > min(one.end, self._today) - timedelta(weeks=6):
                break
            arc = dice.choices(fitting, [1 / (1 + 2 * self._used[a.key]) for a in fitting])[0]
            self._used[arc.key] += 1
            for number in range(len(arc.phases)):
                end = day + timedelta(weeks=dice.randint(6, 14))
                found.append(Chapter(arc, number, day, end))
                day = end
            day += timedelta(weeks=dice.randint(6, 14))
        return found

    def _name(self, gender: str) -> tuple[str, str]:
        groups = table("names")["groups"]
        while True:
            group = self._dice.choices(groups, [g["weight"] for g in groups])[0]
            pool = {"meisje": group["girls"], "jongen": group["boys"]}.get(
                gender, group["girls"] + group["boys"]
            )
            name = self._dice.choice(pool)
            if name not in self._names:
                self._names.add(name)
                return name, self._dice.choice(group["families"])

    def _nickname(self) -> str:
        free = [name for name in table("names")["nicknames"] if name not in self._names]
        nickname = str(self._dice.choice(free))
        self._names.add(nickname)
        return nickname


def _most(arc: Arc) -> int:
    """How often a story line may come: the gravest hardly ever."""
    return {"donker": 1, "halt": 2, "snel_geld": 3}.get(arc.key, 7)
