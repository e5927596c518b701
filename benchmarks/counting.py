# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting a quarter, a year and a programme: every exact table that a summary rests on.

Beside contacts each vault has what the further tables count: a signal for every tenth contact, an evening for
every twentieth, a wait for every sixth young person, results and programmes on some of the contacts.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from benchmarks import vaults
from benchmarks.caseload import Caseload
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import FEW, Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import Filled
from kjw_desktop.domain.activities import Activity, Headcount, Tally
from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal

_QUARTER, _YEAR = Period.parse("2026-Q3"), Period.parse("2026")
_PROGRAMME = "sportakkoord"
_DOMAINS = ("school_werk", "online", "thuis_gezin", "vrije_tijd")
_RESULTS = ("po_gedrag", "sn_steunbron", "mp_club", "h_toegeleid")
_GROWTH = Bar(Measure.RATIO, 3)
_OF_QUARTER = "Exact tables of a quarter"


@dataclass(frozen=True)
class _Whole(Caseload):
    """A caseload with everything that is counted."""

    def records(self) -> Iterator[Contact | Signal | Activity | Referral]:  # type: ignore[override]
        """Contacts with what goes with them, oldest first, then the waits."""
        dice = random.Random(self.seed + 4)
        for number, contact in enumerate(super().records()):
            carried = (_PROGRAMME,) if number % 5 == 0 else ()
            gave = (dice.choice(_RESULTS),) if number % 4 == 0 else ()
            yield replace(contact, programmes=carried, outcomes=gave)
            if number % 10 == 0:
                yield self._signal(dice, contact)
            if number % 20 == 0:
                yield self._evening(dice, contact)
        yield from (self._wait(dice, number) for number in range(0, self.people, 6))

    def _signal(self, dice: random.Random, contact: Contact) -> Signal:
        return Signal(
            day=contact.day,
            people=contact.people[:1],
            domain=dice.choice(_DOMAINS),
            level=dice.choice(("kracht", "licht", "zorg")),
            certainty="zelf_gezien",
            observation="x",
            first_action_on=contact.day + timedelta(days=dice.randrange(20)),
            outcome=dice.choice((None, "netwerk", "met_ouders")),
        )

    def _evening(self, dice: random.Random, contact: Contact) -> Activity:
        return Activity(
            day=contact.day,
            at=contact.at,
            duration=120,
            title="Inloop",
            kind=dice.choice(("inloop", "sport_spel")),
            people=participants(*(each.id for each in dice.sample(self.persons, min(6, self.people)))),
            headcount=Headcount(total=14),
            tallies=(Tally("geleerd", 6, 3, 1),),
            rating=dice.randint(10, 20) / 2,
        )

    def _wait(self, dice: random.Random, number: int) -> Referral:
        since = max(self.persons[number].since or _QUARTER.start, _QUARTER.start)
        day = since - timedelta(days=dice.randrange(200))
        return Referral(
            day=day,
            kind="verwijzing",
            partner="jeugdhulp",
            people=participants(self.persons[number].id),
            steps=(ReferralStep(day, "wachtlijst"),),
        )


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same count in a vault of a thousand contacts; both have as many young people."""
    few, many = filled(stage, "few", min(FEW, stage.notes)), filled(stage, "many", stage.notes)
    found: list[Figure] = []
    told = f"{stage.notes:,} contacts against {few.caseload.contacts:,}"
    with few.open() as small, many.open() as large:
        for name, ask in _questions().items():
            ask(small.journal), ask(large.journal)
            pair = in_turns(
                timed(lambda ask=ask: ask(small.journal)),  # type: ignore[misc]
                timed(lambda ask=ask: ask(large.journal)),  # type: ignore[misc]
                stage.rounds,
            )
            bar = _GROWTH if name == _OF_QUARTER else None
            figure = Figure(
                name=f"{name}, {told}", unit="ms", baseline=pair.baseline, ours=pair.ours, bar=bar
            )
            found.append(figure)
    return found


def filled(stage: Stage, name: str, contacts: int) -> Filled:
    """A vault of that name with so many contacts and what goes with them."""
    return vaults.fill(stage.folder / f"{name}.kjw", _Whole(contacts))


def _questions() -> dict[str, Callable[[Journal], object]]:
    return {
        _OF_QUARTER: lambda journal: journal.counts(_QUARTER),
        "Exact tables of a programme's quarter": lambda journal: journal.counts(_QUARTER, _PROGRAMME),
        "Exact tables of a year": lambda journal: journal.counts(_YEAR),
        "State of the records": lambda journal: journal.records_state(),
    }
