# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of a summary beyond the contract's twelve, from invented records."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kjw_desktop.domain.figure_terms import (
    ACTIVITY_HOURS,
    ANSWERS,
    ATTENDANCES,
    BY_NAME,
    CONTACT_HOURS,
    FIRST_STEPS,
    HOURS,
    MARKS,
    NAMELESS,
    NO_WAIT,
    NOT_WAITING,
    OUTCOME_OF,
    WAITING,
    WAITING_OR_NOT,
    WAITS,
    wait_of,
    whole_hours,
)
from kjw_desktop.domain.figures import CountTable
from tests.privacy.counted import crossed, single

if TYPE_CHECKING:
    from tests.privacy.caseload import Activity, Contact, Counted, Person

OUTCOMES = ("persoonlijke_ontwikkeling", "sociale_netwerken", "maatschappelijke_participatie")
DAYS_A_MONTH = 30


def tables(counted: "Counted") -> tuple[CountTable, ...]:
    """All thirteen, in the order of the summary."""
    from tests.privacy.caseload import DAYPARTS, DETAILS, ENDS, LEVELS, QUESTIONS, SORTS

    contacts, activities, signals = counted.contacts, counted.activities, counted.signals
    moments = [each.details for each in contacts if each.details]
    moments += [each.details for each in activities if each.details]
    outcomes = [{OUTCOME_OF[detail] for detail in details if detail in OUTCOME_OF} for details in moments]
    end = counted.period.first + counted.period.months - 12 * 2026
    return (
        single("contacten_dagdeel", "contacten", ("dagdeel", DAYPARTS), (c.daypart for c in contacts)),
        single(
            "activiteiten_dagdeel", "activiteiten", ("dagdeel", DAYPARTS), (a.daypart for a in activities)
        ),
        single("bezoeken_naam", "deelnames", ("naam", ATTENDANCES), _names(activities)),
        single("jongeren_werksoort", "jongeren", ("werksoort", SORTS), (p.sort for p in counted.young)),
        single("uren", "uren", ("urensoort", HOURS), _hours(contacts, activities)),
        single("signalen_afloop", "signalen", ("afloop", ENDS), (s.end for s in signals)),
        crossed(
            "signalen_eerste_stap",
            "signalen",
            ("eerste_stap", FIRST_STEPS),
            ("zwaarte", LEVELS),
            ((s.step, s.level) for s in signals),
        ),
        single("wachtenden", "jongeren", ("wachttijd", WAITS), (_waited(p, end) for p in counted.young)),
        single(
            "contacten_wachtend",
            "persoonscontacten",
            ("wachten", WAITING_OR_NOT),
            _waiting(contacts, counted),
        ),
        crossed(
            "waardering",
            "antwoorden",
            ("vraag", QUESTIONS),
            ("antwoord", ANSWERS),
            (answer for a in activities for answer in a.answers),
        ),
        single("activiteiten_cijfer", "activiteiten", ("cijfer", MARKS), (a.mark for a in activities)),
        single(
            "groeikansen",
            "momenten",
            ("groeikans", OUTCOMES),
            (outcome for each in outcomes for outcome in each),
            len(moments),
        ),
        single(
            "opbrengsten",
            "momenten",
            ("opbrengst", DETAILS),
            (detail for details in moments for detail in details),
            len(moments),
        ),
    )


def _names(activities: Iterable["Activity"]) -> Iterable[str]:
    for each in activities:
        yield from [BY_NAME] * len(each.people)
        yield from [NAMELESS] * (each.headcount - len(each.people))


def _hours(contacts: Iterable["Contact"], activities: Iterable["Activity"]) -> Iterable[str]:
    """Whole hours of each calendar month, so that months add up."""
    minutes = Counter({(CONTACT_HOURS, 0): 0})
    for each in contacts:
        minutes[CONTACT_HOURS, each.month] += each.minutes
    for evening in activities:
        minutes[ACTIVITY_HOURS, evening.month] += evening.minutes
    return (sort for (sort, _), number in minutes.items() for _ in range(whole_hours(number)))


def _waited(person: "Person", end: int) -> str:
    """By the days waited up to the end of the last month, number `end`."""
    if person.waits_since is None or person.waits_since > end:
        return NO_WAIT
    return wait_of(DAYS_A_MONTH * (end - person.waits_since + 1))


def _waiting(contacts: Iterable["Contact"], counted: "Counted") -> Iterable[str]:
    for each in contacts:
        for since in [counted.people[n].waits_since for n in each.people] or [None]:
            yield WAITING if since is not None and since <= each.month else NOT_WAITING
