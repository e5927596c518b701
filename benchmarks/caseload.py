# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An invented caseload of any size, the same at every run: contacts with notes, over years.

The words are made up and their frequencies follow Zipf's law, as those of a language do: a few stand in
nearly every note, most in a handful. A search index of notes like these has the shape of a real one.
"""

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cached_property
from itertools import accumulate, islice, product

from kjw_desktop.domain.activities import Activity, ActivitySeries, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import DatedField, DatedValue, Person

LAST_DAY = date(2026, 9, 30)
DAYS = 5 * 365
_VOCABULARY = 8_000
_WORDS_A_NOTE = (15, 65)
_KINDS = ("ambulant", "inloop", "individueel", "app_bericht", "school")
_THEMES = ("veiligheid_ondermijning", "armoede_ontwikkeling", "sport_bewegen_ontmoeten")
_WIJKEN = ("noord", "oost", "zuid", "west", "centrum")
_GENDERS = ("jongen", "meisje", "anders", None)
_START = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z")
_MIDDLE = ("a", "aa", "e", "ee", "i", "ie", "o", "oe", "u", "ui")
_END = ("k", "l", "n", "r", "s", "t")


@dataclass(frozen=True)
class Caseload:
    """`contacts` records about `people` young people; `seed` decides the rest."""

    contacts: int
    people: int = 300
    seed: int = 1

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The vocabulary, the most frequent word first."""
        syllables = ["".join(parts) for parts in product(_START, _MIDDLE, _END)]
        random.Random(self.seed).shuffle(syllables)
        pairs = (first + second for second, first in product(syllables, syllables))
        return tuple(islice(pairs, _VOCABULARY))

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """The young people."""
        dice = random.Random(self.seed + 1)
        return tuple(self._person(dice, number) for number in range(self.people))

    def records(self) -> Iterator[Contact]:
        """The contacts, oldest first."""
        dice = random.Random(self.seed + 2)
        shares = list(accumulate(1 / rank for rank in range(1, len(self.words) + 1)))
        for number in range(self.contacts):
            yield self._contact(dice, number, self._note(dice, shares))

    def weekly_group(self) -> tuple[ActivitySeries, Activity]:
        """A group that comes every week, and its last evening with the ten who usually come."""
        start = time(19)
        series = ActivitySeries(
            title="Inloop", kind="inloop", weekday=LAST_DAY.weekday(), start=start, duration=150
        )
        evening = Activity(
            title=series.title,
            kind=series.kind,
            day=LAST_DAY,
            at=start,
            duration=150,
            themes=_THEMES[:1],
            headcount=Headcount(total=14),
            people=participants(*(person.id for person in self.persons[:10])),
            series=series.id,
        )
        return series, evening

    def note(self) -> str:
        """A note as the others are, for one contact more."""
        shares = list(accumulate(1 / rank for rank in range(1, len(self.words) + 1)))
        return self._note(random.Random(self.seed + 3), shares)

    def questions(self) -> tuple[str, ...]:
        """What people look for: a frequent word, a usual and a rare one, two words, a beginning, a name."""
        frequent, usual, rare = self.words[2], self.words[120], self.words[3_000]
        return (frequent, usual, rare, f"{frequent} {usual}", usual[:3], self.persons[0].first_name)

    def _person(self, dice: random.Random, number: int) -> Person:
        first, last = (self.words[(1_000 + number * step) % _VOCABULARY].capitalize() for step in (7, 13))
        history = (
            DatedValue(DatedField.WIJK, dice.choice(_WIJKEN)),
            DatedValue(DatedField.STATUS, "actief"),
        )
        return Person(
            first_name=first,
            last_name=last,
            nicknames=(first[:4],) if number % 3 == 0 else (),
            birth_year=dice.randint(2003, 2015),
            gender=dice.choice(_GENDERS),
            history=history,
        )

    def _contact(self, dice: random.Random, number: int, note: str) -> Contact:
        taking_part = dice.sample(self.persons, dice.choice((1, 1, 1, 2, 3)))
        return Contact(
            day=LAST_DAY - timedelta(days=DAYS - 1 - number * DAYS // self.contacts),
            at=time(dice.randint(9, 22), dice.randrange(0, 60, 5)),
            people=participants(*(person.id for person in taking_part)),
            wijk=dice.choice(_WIJKEN),
            kind=dice.choice(_KINDS),
            duration=dice.randrange(10, 120, 5),
            themes=tuple(dice.sample(_THEMES, dice.randint(0, 2))),
            note=note,
        )

    def _note(self, dice: random.Random, shares: list[float]) -> str:
        drawn = [dice.random() * shares[-1] for _ in range(dice.randint(*_WORDS_A_NOTE))]
        return " ".join(self.words[bisect(shares, share)] for share in drawn) + "."
