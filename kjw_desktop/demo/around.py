# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands round the young people: partners, neighbourhood, stories, agreed results, visits."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from kjw_desktop.demo.cast import Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.notes import marks_of
from kjw_desktop.demo.source import table, wijken
from kjw_desktop.demo.words import say
from kjw_desktop.domain.accounts import Story, Target, Visit
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.signals import NeighbourhoodNote

_NEIGHBOURHOOD_NOTES = 22


class Around:
    """Makes what a caseload holds beside people and what they did."""

    def __init__(self, dice: Dice, people: list[Character], first: date, today: date) -> None:
        self._dice = dice
        self._people = people
        self._first = first
        self._today = today

    def all(self) -> Iterator[PartnerContact | NeighbourhoodNote | Story | Target | Visit]:
        """Everything, one kind after another."""
        yield from self._partners("partners")
        yield from self._neighbourhood()
        yield from self._stories()
        yield from self._targets()
        yield from self._visits()
        yield from self._partners("more_partners")

    def _partners(self, which: str) -> Iterator[PartnerContact]:
        for raw in table("places")[which]:
            identity, _ = self._dice.made(self._first, None)
            yield PartnerContact(
                id=identity,
                **raw,
                phone=f"085 00{self._dice.randint(0, 99):02} {self._dice.randint(0, 999):03}",
                last_spoken_on=self._today - timedelta(days=self._dice.randint(2, 120)),
            )

    def _neighbourhood(self) -> Iterator[NeighbourhoodNote]:
        bank = table("around")["neighbourhood"]
        days = (self._today - self._first).days
        for number in range(_NEIGHBOURHOOD_NOTES):
            day = self._first + timedelta(
                days=days * number // _NEIGHBOURHOOD_NOTES + self._dice.randint(0, 25)
            )
            identity, stamp = self._dice.made(day, time(21, 30))
            yield NeighbourhoodNote(
                id=identity,
                stamp=stamp,
                day=day,
                at=time(21, 30),
                wijk=self._dice.choice(wijken()).key,
                note=bank["texts"][number * 3 % len(bank["texts"])],
                location_kind="straat_plein",
                issues=("leefbaarheid",),
                partners=("gemeente",) if self._dice.chance(0.4) else (),
                trend=self._dice.choice(bank["trends"]),
            )

    def _stories(self) -> Iterator[Story]:
        raws = table("around")["stories"]
        for number, raw in enumerate(raws):
            day = self._today - timedelta(days=95 + 110 * (len(raws) - 1 - number))
            seen = [one for one in self._people if one.in_view(day) and one.in_view(day - timedelta(days=60))]
            one = self._dice.choice(seen)
            identity, stamp = self._dice.made(day, time(11, 0))
            yield Story(
                id=identity,
                stamp=stamp,
                day=day,
                at=time(11, 0),
                people=participants(one.id) if number % 2 else (),
                composite=number % 2 == 0,
                title=raw["title"],
                situation=raw["situation"],
                what_we_did=say(self._dice, [raw["what_we_did"]], marks_of(one)),
                what_changed=say(self._dice, [raw["what_changed"]], marks_of(one)),
                quote=raw["quote"],
                themes=(raw["theme"],),
                outcomes=tuple(raw["outcomes"]),
            )

    def _targets(self) -> Iterator[Target]:
        for place, year in enumerate((self._today.year - 1, self._today.year)):
            for raw in table("around")["targets"]:
                identity, stamp = self._dice.made(max(date(year, 1, 15), self._first), None)
                yield Target(
                    id=identity,
                    stamp=stamp,
                    period=str(year),
                    text=raw["text"],
                    agreed=float(raw["agreed"][place]),
                    realised=float(raw["realised"][place]) if "realised" in raw else None,
                    unit=raw["unit"],
                    programme=None if "measure" in raw else "subsidie_gemeente",
                    measure=raw.get("measure", ""),
                    theme=raw["theme"],
                )

    def _visits(self) -> Iterator[Visit]:
        for number, raw in enumerate(table("around")["visits"]):
            day = self._today - timedelta(days=60 + 210 * number)
            identity, stamp = self._dice.made(day, time(15, 0))
            yield Visit(id=identity, stamp=stamp, day=day, at=time(15, 0), wijk="de_linten", **raw)
