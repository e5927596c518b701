# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A naive count of an invented caseload: what the tables are said to count, record by record, day by day."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import takewhile
from uuid import UUID

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Entry, Participant
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.working_days import is_working_day
from tests.storage.caseloads import BANDS, SECTORS, SENSITIVE, Caseload

Cells = Counter[tuple[str, str]]

WEEKS = (("tot_4_weken", 4), ("w5_12", 12), ("w13_26", 26))


def part_of_day(entry: Contact | Activity) -> str:
    """Of a vault without a region, which knows no school holidays."""
    if not is_working_day(entry.day):
        return "weekend"
    if entry.at is None:
        return "onbekend"
    return "schooltijd" if 7 <= entry.at.hour < 15 else "na_school" if 15 <= entry.at.hour < 18 else "avond"


def ending(signal: Signal) -> str:
    """How a signal ended, without what tells of the meldcode."""
    if signal.outcome is None:
        return "open" if signal.closed_on is None else "anders_afgesloten"
    return "anders_afgesloten" if signal.outcome in {"gemeld_vt", "vermoeden_weg"} else signal.outcome


def step(signal: Signal) -> str:
    """After how many days something was done."""
    if signal.first_action_on is None:
        return "nog_geen"
    days = max(0, (signal.first_action_on - signal.day).days)
    rows = [("zelfde_dag", 0), ("d1_2", 2), ("d3_4", 4), ("d5_7", 7), ("d8_14", 14)]
    return next((key for key, most in rows if days <= most), "later")


def mark(rating: float | None) -> str:
    """The row of a mean mark."""
    if rating is None:
        return "geen_cijfer"
    rows = [("tot_6", 6), ("c6_7", 7), ("c7_8", 8), ("c8_9", 9)]
    return next((key for key, under in rows if rating < under), "c9_10")


def chances(outcomes: Iterable[str]) -> set[str]:
    """The growth chances that outcomes and their details count for."""
    of_details = {"po": "persoonlijke_ontwikkeling", "sn": "sociale_netwerken"}
    found = {of_details.get(key[:2], "") if "_" in key[:3] else key for key in outcomes}
    return found - {""}


def on_a_list(referral: Referral, day: date) -> bool:
    """Whether a referral stands on a waiting list at any moment of a day, the one that ended it included."""
    before = [each.state for each in referral.steps if each.day < day]
    that_day = [each.state for each in referral.steps if each.day == day]
    return "wachtlijst" in (*before[-1:], *that_day)


class NaiveCount:
    """Every table, counted one record at a time."""

    def __init__(self, caseload: Caseload, period: Period, programme: str | None = None) -> None:
        self.period, self.year, self.end = period, period.year, period.end
        self.person = {person.id: person for person in caseload.people}
        self.referrals = caseload.referrals

        def inside(entry: Entry) -> bool:
            carried = getattr(entry, "programmes", ())
            return period.start <= entry.day <= period.end and (programme is None or programme in carried)

        self.contacts = [c for c in caseload.contacts if inside(c)]
        self.signals = [s for s in caseload.signals if inside(s)]
        self.activities = [a for a in caseload.activities if inside(a)]
        self.stories = [s for s in caseload.stories if inside(s)]

    def age(self, link: Participant, day: date) -> str:
        if link.person is None:
            return link.age_band if link.age_band in BANDS else "age_unknown"
        return self.age_of(link.person, day.year)

    def age_of(self, who: UUID, year: int) -> str:
        born = self.person[who].year_of_birth
        if born is None:
            return "age_unknown"
        every = {"age_0_3": (0, 3), "age_4_9": (4, 9), **BANDS, "age_18_23": (18, 23)}
        age = year - born
        return next((key for key, (low, high) in every.items() if low <= age <= high), "age_unknown")

    def seen(self) -> set[UUID]:
        return {
            who for entry in (*self.contacts, *self.signals, *self.activities) for who in entry.person_ids
        }

    def domain(self, signal: Signal) -> str:
        hidden = signal.domain == "veiligheid" or SENSITIVE & set(signal.kinds)
        return "overige_zorgen" if hidden else signal.domain

    def totals(self) -> dict[str, int]:
        """How many records the tables are about in which one may stand in several rows."""
        moments = sum(bool(each.outcomes) for each in self.moments())
        contacts = dict.fromkeys(("contacten_thema", "partners"), len(self.contacts))
        return contacts | dict.fromkeys(("groeikansen", "opbrengsten"), moments)

    def every_table(self) -> dict[str, Counter[tuple[str, str]] | Counter[str]]:
        """Cells that are not 0, by table."""
        return {**self.tables(), **self.further()}

    def tables(self) -> dict[str, Counter[tuple[str, str]] | Counter[str]]:
        """Cells that are not 0, by table."""
        seen = [self.person[who] for who in self.seen()]
        return {
            "contacten_soort": Counter(c.kind for c in self.contacts),
            "contacten_thema": Counter(theme for c in self.contacts for theme in c.themes),
            "contacten_soort_leeftijd": self.parts(lambda c, _: c.kind),
            "contacten_wijk_leeftijd": self.parts(self.wijk),
            "jongeren_leeftijd_gender": Counter(
                (self.age_of(p.id, self.year), p.gender or "onbekend") for p in seen
            ),
            "jongeren_wijk": Counter(p.value_on(DatedField.WIJK, self.end) or "onbekend" for p in seen),
            "jeugdhulp": Counter(p.value_on(DatedField.YOUTH_CARE, self.end) or "onbekend" for p in seen),
            "signalen_leefgebied_zwaarte": Counter((self.domain(s), s.level) for s in self.signals),
            "signalen_leefgebied_leeftijd": Counter(
                (self.domain(s), self.age(s.people[0], s.day) if len(s.people) == 1 else "age_unknown")
                for s in self.signals
            ),
            "activiteiten_soort": Counter(a.kind for a in self.activities),
            "deelnemers_soort_leeftijd": self.there(),
            "partners": Counter(
                sector for c in self.contacts for sector in {SECTORS[partner] for partner in c.partners}
            ),
        }

    def wijk(self, contact: Contact, link: Participant | None) -> str:
        then = None
        if link is not None:
            person = self.person.get(link.person) if link.person else None
            then = link.wijk if person is None else person.value_on(DatedField.WIJK, contact.day)
        return contact.wijk or then or "onbekend"

    def parts(self, row: Callable[[Contact, Participant | None], str]) -> Cells:
        cells = Cells()
        for contact in self.contacts:
            for link in contact.people:
                cells[row(contact, link), self.age(link, contact.day)] += 1
            if not contact.people:
                cells[row(contact, None), "age_unknown"] += 1
        return cells

    def there(self) -> Cells:
        cells = Cells()
        for activity in self.activities:
            ages = [self.age(link, activity.day) for link in activity.people]
            for band in activity.nameless:
                ages += [band.age_band if band.age_band in BANDS else "age_unknown"] * band.number
            ages += ["age_unknown"] * (activity.present - len(ages))
            cells.update((activity.kind, age) for age in ages)
        return cells

    def further(self) -> dict[str, Counter[tuple[str, str]] | Counter[str]]:
        """The tables beyond the contract's."""
        named = sum(len(a.people) for a in self.activities)
        present = sum(a.present for a in self.activities)
        people = [self.person[who] for who in self.seen()]
        waiting = [self.parts_waiting(c) for c in self.contacts]
        parts = sum(max(1, len(c.people)) for c in self.contacts)
        return {
            "contacten_dagdeel": Counter(part_of_day(c) for c in self.contacts),
            "activiteiten_dagdeel": Counter(part_of_day(a) for a in self.activities),
            "bezoeken_naam": Counter(met_naam=named, zonder_naam=present - named),
            "jongeren_werksoort": Counter(
                p.value_on(DatedField.WORK_TYPE, self.end) or "onbekend" for p in people
            ),
            "uren": Counter(contacten=self.hours(self.contacts), activiteiten=self.hours(self.activities)),
            "signalen_afloop": Counter(ending(s) for s in self.signals),
            "signalen_eerste_stap": Counter((step(s), s.level) for s in self.signals),
            "wachtenden": Counter(self.waited(p.id) for p in people),
            "contacten_wachtend": Counter(wachtend=sum(waiting), niet_wachtend=parts - sum(waiting)),
            "waardering": self.answers(),
            "activiteiten_cijfer": Counter(mark(a.rating) for a in self.activities),
            "groeikansen": Counter(key for m in self.moments() for key in chances(m.outcomes)),
            "opbrengsten": Counter(key for m in self.moments() for key in m.outcomes if "_" in key[:3]),
        }

    def moments(self) -> list[Contact | Activity | Story]:
        return [*self.contacts, *self.activities, *self.stories]

    def hours(self, entries: Iterable[Contact | Activity]) -> int:
        minutes: Counter[tuple[int, int]] = Counter()
        for each in entries:
            minutes[each.day.year, each.day.month] += each.duration or 0
        return sum((of_month + 30) // 60 for of_month in minutes.values())

    def answers(self) -> Cells:
        cells = Cells()
        for tally in [tally for a in self.activities for tally in a.tallies]:
            cells[tally.question, "ja"] += tally.yes
            cells[tally.question, "beetje"] += tally.somewhat
            cells[tally.question, "nee"] += tally.no
        return cells

    def on_list(self, who: UUID, day: date) -> bool:
        """Whether somebody waited for youth care on a day; the day that ended it counts."""
        person, before = self.person[who], day - timedelta(days=1)
        told = [person.value_on(DatedField.YOUTH_CARE, each) for each in (day, before)]
        return "voor_wachtlijst" in told or any(on_a_list(each, day) for each in self.to_youth_care(who))

    def to_youth_care(self, who: UUID) -> list[Referral]:
        return [
            each
            for each in self.referrals
            if who in each.person_ids and each.kind == "verwijzing" and each.partner in {"jeugdhulp", "ggz"}
        ]

    def parts_waiting(self, contact: Contact) -> int:
        if contact.kind == "poging":
            return 0
        return sum(self.on_list(who, contact.day) for who in contact.person_ids)

    def waited(self, who: UUID) -> str:
        """How long somebody waited at most in one go, of the waits that touch the period."""
        days = [self.period.start + timedelta(n) for n in range((self.end - self.period.start).days + 1)]
        if not any(self.on_list(who, day) for day in days):
            return "geen"
        longest, day, since = -1, date(2025, 1, 1), None
        while day <= self.end:
            if not self.known_on_list(who, day):
                since = None
            else:
                since = since or day
                if day >= self.period.start:
                    longest = max(longest, (day - since).days)
            day += timedelta(days=1)
        weeks = (longest + 6) // 7
        if longest < 0:
            return "onbekend"
        return next((key for key, most in WEEKS if weeks <= most), "langer")

    def known_on_list(self, who: UUID, day: date) -> bool:
        """The same, leaving out what has held from the beginning."""
        values = [each for each in self.person[who].history if each.field is DatedField.YOUTH_CARE]
        by_day = sorted(values, key=lambda value: value.since or date.min)
        for each in (day, day - timedelta(days=1)):
            held = [value for value in by_day if value.since is None or value.since <= each]
            since_last_other = list(takewhile(lambda value: value.value == "voor_wachtlijst", held[::-1]))
            if since_last_other and since_last_other[-1].since is not None:
                return True
        return any(on_a_list(each, day) for each in self.to_youth_care(who))
