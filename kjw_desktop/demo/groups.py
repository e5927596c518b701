# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Group activities: the fixed ones of the week and the single ones of the year, with headcounts."""

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from kjw_desktop.demo.calendar import school_holiday, season, works
from kjw_desktop.demo.cast import Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import table
from kjw_desktop.demo.words import say
from kjw_desktop.domain.activities import Activity, ActivitySeries, BandCount, Headcount, Tally
from kjw_desktop.domain.entries import participants

_SCHOOL_BOUND = frozenset(
    {"huiswerk_schoolloopbaan", "participatie_kinderraad", "weerbaarheid", "overgang_po_vo"}
)
_SHARE = 0.5  # of the fixed activities that this worker leads; colleagues lead the others
_QUESTIONS = ("fijn_om_er_te_zijn", "terugkomen", "serieus_genomen", "nieuwe_mensen", "geleerd")


class Groups:
    """Makes the activities of a caseload."""

    def __init__(self, dice: Dice, people: list[Character], first: date, today: date) -> None:
        self._dice = dice
        self._people = people
        self._first = first
        self._today = today

    def all(self) -> Iterator[Activity | ActivitySeries]:
        """Series first, each with its evenings; then what came once or a few times a year."""
        for raw in table("activities")["series"]:
            series = self._series(raw)
            yield series
            yield from self._evenings(raw, series)
        for raw in table("activities")["singles"]:
            yield from self._singles(raw)

    def _series(self, raw: Mapping[str, Any]) -> ActivitySeries:
        identity, _ = self._dice.made(self._first, None)
        return ActivitySeries(
            id=identity,
            title=raw["title"],
            kind=raw["kind"],
            weekday=raw["weekday"],
            start=time.fromisoformat(raw["start"]),
            duration=raw["duration"],
            location=raw["location"],
            location_kind=raw["location_kind"],
            wijk=raw["wijk"],
            themes=tuple(raw["themes"]),
            goals=tuple(raw["goals"]),
            active=raw.get("active", False),
        )

    def _evenings(self, raw: Mapping[str, Any], series: ActivitySeries) -> Iterator[Activity]:
        day = self._first + timedelta(days=(raw["weekday"] - self._first.weekday()) % 7)
        due = self._dice.random()
        while day <= self._today:
            if _fits(raw["kind"], day):
                due += _SHARE * raw["rates"][season(day)]
            if due >= 1 and _fits(raw["kind"], day):
                due -= 1
                yield self._activity(raw, day, series.start or time(16, 0), series.id)
            day += timedelta(weeks=1)

    def _singles(self, raw: Mapping[str, Any]) -> Iterator[Activity]:
        for year in range(self._first.year, self._today.year + 1):
            day = date(year, raw["month"], 1) + timedelta(days=self._dice.randint(2, 9))
            for _ in range(raw.get("repeat", 1)):
                latest = day + timedelta(days=21)
                while not _fits(raw["kind"], day) and day < latest:
                    day += timedelta(days=1)
                if _fits(raw["kind"], day) and self._first <= day <= self._today:
                    yield self._activity(raw, day, time(self._dice.choice((13, 14, 15)), 30), None)
                day += timedelta(days=self._dice.choice((4, 7, 7)))

    def _activity(self, raw: Mapping[str, Any], day: date, at: time, series: UUID | None) -> Activity:
        dice = self._dice
        mean, deviation = raw["crowd"]
        total = dice.spread(mean, deviation, 3)
        named = self._named(raw, day, total)
        identity, stamp = dice.made(day, at)
        duration = raw.get("duration", 120)
        asked = dice.chance(0.3)
        return Activity(
            id=identity,
            stamp=stamp,
            day=day,
            at=at,
            people=participants(*(one.id for one in named)),
            wijk=raw["wijk"],
            title=raw["title"],
            kind=raw["kind"],
            note=say(dice, [dice.choice(raw["notes"])], {}),
            duration=duration,
            level="groep",
            location=raw.get("location", ""),
            location_kind=raw["location_kind"],
            themes=tuple(raw["themes"]),
            goals=tuple(raw.get("goals", ())),
            programmes=("subsidie_gemeente",) if dice.chance(0.4) else (),
            partners=self._partners(raw),
            headcount=self._headcount(raw, total),
            nameless=self._nameless(raw, total - len(named)),
            tallies=tuple(self._tallies(total)) if asked else (),
            rating=round(dice.uniform(7.2, 9.1), 1) if asked else None,
            series=series,
        )

    def _named(self, raw: Mapping[str, Any], day: date, total: int) -> list[Character]:
        lowest, highest = raw["ages"]
        fitting = [
            one
            for one in self._people
            if one.in_view(day)
            and lowest <= one.age(day) <= highest
            and one.gender == raw.get("gender", one.gender)
            and (one.wijk.key == raw["wijk"] or self._dice.chance(0.3))
        ]
        share = 0.0 if self._dice.chance(0.12) else self._dice.uniform(0.15, 0.55)
        return self._dice.sample(fitting, min(len(fitting), round(total * share)))

    def _nameless(self, raw: Mapping[str, Any], number: int) -> tuple[BandCount, ...]:
        """The others per age band; on some evenings nobody counted the youngest apart."""
        if number <= 0 or self._dice.chance(0.15):
            return ()
        counted = number if self._dice.chance(0.7) else number - min(number, self._dice.randint(1, 4))
        bands: Mapping[str, int] = raw["bands"]
        drawn = self._dice.choices(list(bands), list(bands.values()), k=counted)
        return tuple(BandCount(band, drawn.count(band)) for band in bands if band in drawn)

    def _headcount(self, raw: Mapping[str, Any], total: int) -> Headcount:
        girls = total if raw.get("gender") == "meisje" else self._dice.spread(total * 0.43, total * 0.08)
        girls = min(girls, total)
        parents = self._dice.randint(1, 6) if raw.get("parents") else 0
        volunteers = self._dice.weighted({0: 4, 1: 4, 2: 2})
        return Headcount(total, girls, total - girls, 0, parents, volunteers)

    def _partners(self, raw: Mapping[str, Any]) -> tuple[str, ...]:
        usual = {
            "sport_spel": "buurtsportcoach",
            "buitenactiviteit": "buurtsportcoach",
            "ambulante_ronde": "politie_wijkagent",
            "evenement_toernooi": "sportvereniging",
            "overgang_po_vo": "school_vo",
            "weerbaarheid": "school_po",
            "gezondheidsvoorlichting": "ggd_jgz",
            "huiswerk_schoolloopbaan": "bibliotheek",
            "voorlichting": "school_vo",
        }
        partner = usual.get(raw["kind"])
        return (partner,) if partner and self._dice.chance(0.5) else ()

    def _tallies(self, total: int) -> Iterator[Tally]:
        for question in self._dice.some(_QUESTIONS, 3):
            asked = max(1, total - self._dice.randint(0, 4))
            somewhat = self._dice.randint(0, asked // 4)
            no = self._dice.randint(0, 1) if asked > somewhat + 1 else 0
            yield Tally(question, asked - somewhat - no, somewhat, no)


def _fits(kind: str, day: date) -> bool:
    """Whether the kind of activity can be on that day: with school open, in its holidays, or either."""
    if kind in _SCHOOL_BOUND:
        return works(day) and not school_holiday(day)
    return works(day) and (kind != "vakantieactiviteit" or school_holiday(day))
