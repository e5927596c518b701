# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts of two years: who is met when, how, and what is noted."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from kjw_desktop.demo.calendar import Season, school_holiday, season, works
from kjw_desktop.demo.cast import Chapter, Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.notes import Notes
from kjw_desktop.demo.source import table, wijken
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants

_BUSY = (1.15, 1.7, 1.3, 0.8)  # by phase of a story line: most when it is at its worst
_RATE = 0.82
_GOALS = (
    "vorming",
    "ontspanning_ontmoeting",
    "verantwoordelijkheid_eigen_leven",
    "binding_samenleving",
)
_CHILD_GOALS = ("talentontwikkeling", "gezonde_leefstijl", "signaleren_zorg")
_WHO_BEGAN = {"jeugdige": 5.0, "werker": 4.0, "leeftijdgenoot": 1.0}
_SHARED = frozenset({"inloop", "ambulant", "groep", "online", "evenement"})


class Contacts:
    """Makes the contacts of a caseload, week by week."""

    def __init__(self, dice: Dice, people: list[Character], first: date, today: date) -> None:
        self._dice = dice
        self._people = people
        self._first = first
        self._today = today
        self._notes = Notes(dice)
        self._rhythm = table("rhythm")

    def all(self) -> Iterator[tuple[Character | None, Contact]]:
        """Each contact with whom it is about, None where it is about nobody by name."""
        week = self._first
        while week <= self._today:
            for one in self._people:
                yield from ((one, contact) for contact in self._week(one, week))
            yield from ((None, contact) for contact in self._without_names(week))
            week += timedelta(weeks=1)

    def _week(self, one: Character, week: date) -> Iterator[Contact]:
        if not one.in_view(week):
            return
        chapter = one.chapter(week)
        busy = 1.0 if chapter is None else _BUSY[chapter.number]
        expected = one.rate * _RATE * busy * _bustle(one, week)
        for _ in range(self._dice.times(expected)):
            day = self._day(week)
            if day is not None and one.in_view(day):
                yield self._contact(one, day, chapter)

    def _day(self, week: date) -> date | None:
        days = [week + timedelta(days=n) for n in range(7)]
        open_days = [day for day in days if works(day) and self._first <= day <= self._today]
        if open_days and self._dice.chance(0.03):
            return min(open_days[-1] + timedelta(days=1), self._today)
        return self._dice.choice(open_days) if open_days else None

    def _usual_day(self, kind: str, day: date) -> date:
        """The evening of the week that belongs to the kind, mostly, where there is work that day."""
        usual = self._rhythm["weekdays"].get(kind, day.weekday())
        moved = day + timedelta(days=usual - day.weekday())
        fits = works(moved) and self._first <= moved <= self._today
        return moved if fits and self._dice.chance(0.7) else day

    def _contact(self, one: Character, day: date, chapter: Chapter | None) -> Contact:
        dice = self._dice
        kind = "poging" if dice.chance(0.035) else dice.weighted(_shares(one, day))
        day = self._usual_day(kind, day)
        beside = [f for f in one.friends if f.in_view(day)] if kind in _SHARED and dice.chance(0.27) else []
        friends = beside[: dice.choice((1, 1, 2))]
        spot = dice.choice(one.wijk.spots)
        note, story = self._notes.write(one, day, kind, spot, friends)
        at = self._time(kind, day)
        identity, stamp = dice.made(day, at)
        location, location_kind = self._rhythm["places"].get(kind, ("", ""))
        if kind == "ambulant":
            location, location_kind = spot, "straat_plein"
        elif kind == "school":
            location, location_kind = one.school, "school_vo" if one.age(day) > 12 else "school_po"
        memory = day > self._today - timedelta(days=80) and dice.chance(0.04)
        return Contact(
            id=identity,
            stamp=stamp,
            day=day,
            at=at,
            record_class="werkaantekening" if memory else "contactnotitie",
            people=participants(one.id, *(friend.id for friend in friends)),
            kind=kind,
            note=self._notes.memory(one) if memory else note,
            duration=dice.choice(self._rhythm["minutes"][kind]),
            initiative=dice.weighted(_WHO_BEGAN) if dice.chance(0.3) else None,
            location=location,
            location_kind=location_kind or None,
            wijk=one.wijk.key if dice.chance(0.4) else None,
            themes=self._themes(one, chapter, story=story),
            goals=self._goals(one),
            partners=self._partners(one, kind, day, chapter),
            outcomes=dice.some(chapter.arc.phases[chapter.number].outcomes, 1) if chapter and story else (),
        )

    def _partners(self, one: Character, kind: str, day: date, chapter: Chapter | None) -> tuple[str, ...]:
        """Who was there or was spoken to about it: at school its mentor, else the story line's partner."""
        if kind == "school":
            partner = "school_vo" if one.age(day) > 12 else "school_po"
            return (partner,) if self._dice.chance(0.5) else ()
        likely = {"meegaan": 1.0, "oudergesprek": 0.25, "individueel": 0.25}.get(kind, 0.06)
        return (chapter.arc.partner,) if chapter and self._dice.chance(likely) else ()

    def _themes(self, one: Character, chapter: Chapter | None, *, story: bool) -> tuple[str, ...]:
        own = "sport_bewegen_ontmoeten" if one.hobby.strength == "sport" else "talent_informeel_onderwijs"
        if chapter is None or not story:
            return (own,) if self._dice.chance(0.6) else ()
        theme = chapter.arc.theme
        return (theme, own) if own != theme and self._dice.chance(0.2) else (theme,)

    def _goals(self, one: Character) -> tuple[str, ...]:
        if not self._dice.chance(0.35):
            return ()
        return (self._dice.choice(_CHILD_GOALS if one.work_type == "kinderwerk" else _GOALS),)

    def _time(self, kind: str, day: date) -> time:
        lowest, highest = self._rhythm["hours"][kind]
        latest = min(highest, 20) if day == self._today else highest
        return time(self._dice.randint(lowest, latest), self._dice.choice(range(0, 60, 5)))

    def _without_names(self, week: date) -> Iterator[Contact]:
        """Talks with partners, and rounds on which nobody was noted by name."""
        dice = self._dice
        quiet = 0.4 if season(week) is Season.SUMMER else 1.0
        plans = [("partneroverleg", 1.2 * quiet), ("ambulant", 0.5 * (2 - quiet))]
        for kind, expected in plans:
            for _ in range(dice.times(expected)):
                day = self._day(week)
                if day is None:
                    continue
                wijk = dice.choice(wijken())
                at = self._time(kind, day)
                identity, stamp = dice.made(day, at)
                partner = dice.choice(table("places")["partners"])["partner"]
                bank = "partner_talk" if kind == "partneroverleg" else "street_talk"
                yield Contact(
                    id=identity,
                    stamp=stamp,
                    day=day,
                    at=at,
                    kind=kind,
                    note=self._notes.plain(bank, plek=dice.choice(wijk.spots)),
                    duration=dice.choice(self._rhythm["minutes"][kind]),
                    wijk=wijk.key if dice.chance(0.8) else None,
                    location_kind="straat_plein" if kind == "ambulant" else None,
                    themes=("veiligheid_ondermijning",) if kind == "ambulant" else (),
                    partners=(partner,) if kind == "partneroverleg" else (),
                    work_task="netwerk_overleg" if kind == "partneroverleg" else "ambulant",
                )


def _bustle(one: Character, week: date) -> float:
    """How busy a season is for a work type: outdoors in summer, the inloop in winter."""
    outdoor = one.work_type == "kinderwerk"
    return {
        Season.WINTER: 0.85 if outdoor else 1.15,
        Season.SPRING: 1.05,
        Season.SUMMER: 1.15 if outdoor else 0.6,
        Season.AUTUMN: 1.05,
    }[season(week)]


def _shares(one: Character, day: date) -> dict[str, float]:
    shares = {kind: float(share) for kind, share in table("rhythm")["shares"][one.work_type].items()}
    if school_holiday(day) or day.weekday() >= 5:
        shares.pop("school", None)
    if season(day) is Season.SUMMER:
        shares["ambulant"] = shares.get("ambulant", 4) * 2
        shares["inloop"] = shares.get("inloop", 4) / 3
    if season(day) is Season.WINTER:
        shares["ambulant"] = shares.get("ambulant", 2) / 2
    return shares
