# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals that the story lines bring, and who allowed what."""

from collections.abc import Iterator
from datetime import date, timedelta

from kjw_desktop.demo.cast import Chapter, Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.domain.care import Consent, Referral, ReferralStep
from kjw_desktop.domain.entries import participants

GIVEN_FOR = 730
"""Days that a consent holds, unless a birthday comes first."""


class Care:
    """Makes the referrals and consents of a caseload."""

    def __init__(self, dice: Dice, first: date, today: date) -> None:
        self._dice = dice
        self._first = first
        self._today = today

    def of_person(self, one: Character) -> Iterator[Referral | Consent]:
        """Everything of one young person, consents before what they allow."""
        yield from self._usual(one)
        for chapter in one.chapters:
            phase = chapter.arc.phases[chapter.number]
            if phase.referral_states and self._seen_in(one, chapter):
                yield from self._referral(one, chapter)

    def _seen_in(self, one: Character, chapter: Chapter) -> bool:
        return one.start <= chapter.start <= min(one.end, self._today) - timedelta(days=21)

    def _usual(self, one: Character) -> Iterator[Consent]:
        """What is asked of everyone: told what is written down; parents for activities; photos; messages."""
        dice = self._dice
        start = max(one.start, self._first) + timedelta(days=dice.randint(3, 40))
        young = one.age(start) < 12
        givers = ("ouder_1",) if young else ("jeugdige", "ouder_1") if one.age(start) < 16 else ("jeugdige",)
        yield self._consent(one, start, "info_registratie", "gegeven_mondeling", givers)
        if young:
            yield self._consent(one, start, "deelname", "gegeven_schriftelijk", ("ouder_1",))
        elif dice.chance(0.6):
            yield self._consent(one, start, "contact_app", "gegeven_mondeling", ("jeugdige",))
        if dice.chance(0.35):
            latest = min(one.end, self._today - timedelta(days=9))
            later = min(start + timedelta(days=dice.randint(20, 200)), latest)
            state = dice.weighted({"gegeven_schriftelijk": 6, "geweigerd": 2, "ingetrokken": 1})
            yield self._consent(one, later, "beeld", state, givers)

    def _referral(self, one: Character, chapter: Chapter) -> Iterator[Referral | Consent]:
        phase = chapter.arc.phases[chapter.number]
        steps: list[ReferralStep] = []
        day = chapter.start + timedelta(days=self._dice.randint(7, 20))
        for state in phase.referral_states:
            if day > self._today:
                break
            steps.append(ReferralStep(day, state))
            day += timedelta(days=self._dice.randint(8, 40))
        if not steps:
            return
        asked = next(
            (step.day for step in steps if step.state in {"toestemming_gevraagd", "verstuurd"}), None
        )
        if asked is not None:
            givers = ("jeugdige", "ouder_1") if one.age(asked) < 16 else ("jeugdige",)
            yield self._consent(
                one, asked, "delen_partner", "gegeven_mondeling", givers, partner=chapter.arc.partner
            )
        identity, stamp = self._dice.made(steps[0].day, None)
        yield Referral(
            id=identity,
            stamp=stamp,
            day=steps[0].day,
            people=participants(one.id),
            kind=phase.referral_kind,
            partner=chapter.arc.partner,
            steps=tuple(steps),
        )

    def _consent(
        self, one: Character, day: date, kind: str, state: str, givers: tuple[str, ...], *, partner: str = ""
    ) -> Consent:
        identity, stamp = self._dice.made(day, None)
        given = state.startswith("gegeven")
        return Consent(
            id=identity,
            stamp=stamp,
            day=day,
            people=participants(one.id),
            kind=kind,
            state=state,
            givers=givers,
            partner=partner or None,
            purpose="passende hulp" if partner else "",
            valid_until=day + timedelta(days=GIVEN_FOR) if given and kind != "info_registratie" else None,
            withdrawn_on=day if state == "ingetrokken" else None,
        )
