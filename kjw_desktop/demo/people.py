# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file of each young person: some are known well, of others hardly more than a first name."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from kjw_desktop.demo.cast import Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import hobbies, table, wijken
from kjw_desktop.domain.people import (
    DatedField,
    DatedValue,
    Person,
    PersonGoal,
    Relative,
    Strength,
    Vulnerability,
)

# de, van, van den, van der, van ’t, ter: set apart, so that the list sorts on the name itself
_INFIX = re.compile(r"(?P<infix>(?:van|de|den|der|ter|’t|in)(?: (?:de|den|der|’t))?) (?P<name>[A-Z].*)")
_NEAR = {
    "ouder": 0.7,
    "broer_zus": 0.35,
    "steunfiguur": 0.2,
    "mentor": 0.15,
    "opvoeder": 0.1,
    "oermoeder": 0.08,
}
_GROWN = {
    "jongerenwerk": (14, "tienerwerk"),
    "meidenwerk": (14, "tienerwerk"),
    "tienerwerk": (11, "kinderwerk"),
}
_STAGES = ("gezien", "kennismaking", "vertrouwd", "vertrouwensband")
_VULNERABILITY = {
    "somber": "mentaal",
    "donker": "mentaal",
    "achterstand": "verstandelijk",
    "geld_krap": "sociaal",
}


class People:
    """Makes the persons of a caseload."""

    def __init__(self, dice: Dice, first: date, today: date) -> None:
        self._dice = dice
        self._first = first
        self._today = today

    def person(self, one: Character) -> Person:
        """The record of one character."""
        dice = self._dice
        found = _INFIX.fullmatch(one.family)
        birth_date, birth_year = self._birth(one)
        age = one.age(self._today)
        reachable = age >= 12 and dice.chance(0.55)
        return Person(
            id=one.id,
            stamp=one.stamp,
            first_name=one.name,
            infix=found["infix"] if found else "",
            last_name=found["name"] if found else one.family,
            nicknames=(one.nickname,) if one.nickname else (),
            birth_date=birth_date,
            birth_year=birth_year,
            gender=one.gender if one.given or dice.chance(0.9) else "onbekend",
            school=one.school if dice.chance(0.75) else "",
            street=dice.choice(one.wijk.streets) + f" {dice.randint(1, 140)}" if dice.chance(0.3) else "",
            phone=f"06 00{dice.randint(0, 99):02} {dice.randint(0, 9999):04}" if reachable else "",
            email=f"{_plain(one.name)}@post.example" if reachable and dice.chance(0.2) else "",
            handles=self._handles(one),
            relatives=tuple(self._relatives()),
            strengths=self._strengths(one),
            vulnerabilities=self._vulnerabilities(one),
            goals=tuple(self._goals(one)),
            history=tuple(sorted(self._history(one), key=lambda v: (v.since or date.min, v.field))),
            relationship_stage=dice.choice(_STAGES[1:]) if one.given is None else "vertrouwensband",
            needs_interpreter=any(chapter.arc.key == "taal" for chapter in one.chapters) and dice.chance(0.4),
            since=one.start,
            note=str(one.given["about"]) if one.given else "",
        )

    def _birth(self, one: Character) -> tuple[date | None, int | None]:
        known = "year" if one.given else self._dice.weighted({"date": 36.0, "year": 54.0, "nothing": 10.0})
        if known == "date":
            return date(one.birth_year, 1, 1) + timedelta(days=self._dice.randint(0, 364)), None
        return None, one.birth_year if known == "year" else None

    def _handles(self, one: Character) -> tuple[str, ...]:
        if one.age(self._today) < 12 or not (one.nickname or self._dice.chance(0.2)):
            return ()
        return (f"@{_plain(one.called)}{self._dice.choice(('', '_', '.', 'x'))}{self._dice.randint(1, 99)}",)

    def _relatives(self) -> Iterator[Relative]:
        names = table("names")["relatives"]
        for kind, chance in _NEAR.items():
            if self._dice.chance(chance):
                yield Relative(kind, self._dice.choice(names[kind]) if self._dice.chance(0.6) else "")

    def _strengths(self, one: Character) -> tuple[Strength, ...]:
        if one.given:
            return tuple(
                Strength(key, noted_on=max(one.start, self._first)) for key in one.given["strengths"]
            )
        found = [Strength(one.hobby.strength, one.hobby.words, max(one.start, self._first))]
        more = [h for h in hobbies() if h.strength != one.hobby.strength]
        if self._dice.chance(0.5):
            extra = self._dice.choice(more)
            found.append(Strength(extra.strength, "", max(one.start, self._first) + timedelta(days=30)))
        return tuple(found)

    def _vulnerabilities(self, one: Character) -> tuple[Vulnerability, ...]:
        return tuple(
            Vulnerability(_VULNERABILITY[chapter.arc.key], chapter.start, "verteld door ouder")
            for chapter in one.chapters
            if chapter.number == 1 and chapter.arc.key in _VULNERABILITY and chapter.start <= self._today
        )

    def _goals(self, one: Character) -> Iterator[PersonGoal]:
        for chapter in one.chapters:
            if chapter.number == 1 and chapter.start <= min(self._today, one.end):
                over = [c for c in one.chapters if c.arc is chapter.arc and c.last and c.end <= self._today]
                reached = over[0].end - timedelta(days=14) if over else None
                yield PersonGoal(chapter.arc.goal, chapter.arc.goal_words, chapter.start, reached)

    def _history(self, one: Character) -> Iterator[DatedValue]:
        """Wijk, status, work type and youth care with the days that they changed."""
        start = max(one.start, self._first)
        moved = [w for w in wijken() if w is not one.wijk]
        settled = min(one.end, self._today) - start > timedelta(days=200)
        if one.given is None and settled and self._dice.chance(0.09):
            yield DatedValue(DatedField.WIJK, self._dice.choice(moved).key)
            yield DatedValue(
                DatedField.WIJK, one.wijk.key, start + timedelta(days=self._dice.randint(60, 180))
            )
        elif one.given or self._dice.chance(0.93):
            yield DatedValue(DatedField.WIJK, one.wijk.key)
        yield from self._work_type(one)
        yield from self._status(one, start)
        yield from self._youth_care(one)

    def _work_type(self, one: Character) -> Iterator[DatedValue]:
        """Those who grew out of a work type carry both, with the school year's start between."""
        age, before = _GROWN.get(one.work_type, (0, ""))
        turned = date(one.birth_year + age, 9, 1)
        if before and one.start < turned <= self._today:
            yield DatedValue(DatedField.WORK_TYPE, before, one.start)
            yield DatedValue(DatedField.WORK_TYPE, one.work_type, turned)
        else:
            yield DatedValue(DatedField.WORK_TYPE, one.work_type, one.start)

    def _status(self, one: Character, start: date) -> Iterator[DatedValue]:
        yield DatedValue(DatedField.STATUS, "in_beeld", one.start)
        if one.given:
            if one.given["status"] != "in_beeld":
                yield DatedValue(DatedField.STATUS, str(one.given["status"]), start + timedelta(days=40))
            return
        first = min((chapter.start for chapter in one.chapters), default=None)
        last = max((chapter.end for chapter in one.chapters if chapter.last), default=None)
        if first is not None and first < min(one.end, self._today):
            yield DatedValue(DatedField.STATUS, "actief", first + timedelta(days=20))
        if last is not None and last < min(one.end, self._today):
            yield DatedValue(DatedField.STATUS, self._dice.choice(("nazorg", "nazorg", "in_beeld")), last)
        if one.end < self._today:
            status = self._dice.weighted({"afgesloten": 5, "rust": 3, "overgedragen": 2})
            yield DatedValue(DatedField.STATUS, status, one.end)

    def _youth_care(self, one: Character) -> Iterator[DatedValue]:
        known = self._dice.weighted({"geen": 80, "onbekend": 12, "": 8})
        if one.given or known:
            yield DatedValue(DatedField.YOUTH_CARE, known or "geen", one.start)
        if one.given:
            if one.given["care"] != "geen":
                yield DatedValue(
                    DatedField.YOUTH_CARE, str(one.given["care"]), self._today - timedelta(days=90)
                )
            return
        for chapter in one.chapters:
            care = chapter.arc.phases[chapter.number].care
            if care and chapter.start <= min(self._today, one.end):
                yield DatedValue(DatedField.YOUTH_CARE, care, chapter.start + timedelta(days=14))


def _plain(name: str) -> str:
    """A name as it stands in an address: letters and digits of ASCII alone."""
    return re.sub(r"[^a-z0-9]", "", name.casefold().translate(str.maketrans("şıçğöüé", "sicgoue")))
