# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An invented caseload with everything that a summary counts.

Beside contacts it has what the further tables count: a signal for every tenth contact, an evening for every
twentieth, a wait for every sixth young person, results and programmes on some of the contacts.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from benchmarks.caseload import Caseload
from kjw_desktop.domain.activities import Activity, Headcount, Tally
from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal

QUARTER = Period.parse("2026-Q3")
PROGRAMME = "sportakkoord"
_DOMAINS = ("school_werk", "online", "thuis_gezin", "vrije_tijd")
_RESULTS = ("po_gedrag", "sn_steunbron", "mp_club", "h_toegeleid")


@dataclass(frozen=True)
class WholeCaseload(Caseload):
    """A caseload with everything that is counted."""

    def records(self) -> Iterator[Contact | Signal | Activity | Referral]:  # type: ignore[override]
        """Contacts with what goes with them, oldest first, then the waits."""
        dice = random.Random(self.seed + 4)
        for number, contact in enumerate(super().records()):
            carried = (PROGRAMME,) if number % 5 == 0 else ()
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
        since = max(self.persons[number].since or QUARTER.start, QUARTER.start)
        day = since - timedelta(days=dice.randrange(200))
        return Referral(
            day=day,
            kind="verwijzing",
            partner="jeugdhulp",
            people=participants(self.persons[number].id),
            steps=(ReferralStep(day, "wachtlijst"),),
        )
