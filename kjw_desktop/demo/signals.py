# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals that the story lines bring, and what was done with them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from kjw_desktop.demo.cast import Chapter, Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.notes import marks_of
from kjw_desktop.demo.source import SignalSeed, table
from kjw_desktop.demo.words import say
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.signals import NEEDS_CERTAINTY, Signal

_DUE_DAYS = {"licht": 28, "zorg": 7, "ernstig": 1, "acuut": 0}
_PLACE_SIGNALS = 26
_PROUD = ". {Hij} [groeit daarin|was er vandaag blij mee|nam er een ander in mee|was er trots op]."
_STRONG_IN = {
    "sport": "vrienden_netwerk",
    "humor_contact": "vrienden_netwerk",
    "leiderschap": "vrienden_netwerk",
    "techniek_gamen": "school_werk",
    "taal_talen": "school_werk",
    "ondernemend": "school_werk",
    "zorgzaam": "thuis_gezin",
    "doorzetter": "lichamelijk",
}


class Signals:
    """Makes the signals and follow-ups of a caseload."""

    def __init__(self, dice: Dice, today: date) -> None:
        self._dice = dice
        self._today = today

    def of_person(self, one: Character, met: Sequence[Contact]) -> Iterator[Signal | Followup]:
        """What was seen and done in each chapter, on days that there was contact."""
        for chapter in one.chapters:
            within = [c for c in met if chapter.start <= c.day < chapter.end and c.kind != "poging"]
            if one.given:  # the last weeks are told by their own notes
                within = [c for c in within if (self._today - c.day).days > 21]
            yield from self._of_chapter(one, chapter, within)
        yield from (self._strength(one, contact) for contact in self._proud_days(one, met))

    def _proud_days(self, one: Character, met: Sequence[Contact]) -> tuple[Contact, ...]:
        """When a strength was noted: of the twelve some in the last weeks, of others at times one."""
        if one.given:
            lately = [c for c in met if 3 < (self._today - c.day).days < 84 and c.kind != "poging"]
            return self._dice.some(lately, 3)
        calm = [c for c in met if one.chapter(c.day) is None and c.kind != "poging"]
        return self._dice.some(calm, 1) if self._dice.chance(0.5) else ()

    def _of_chapter(
        self, one: Character, chapter: Chapter, within: Sequence[Contact]
    ) -> Iterator[Signal | Followup]:
        phase = chapter.arc.phases[chapter.number]
        days = sorted(self._dice.some(within, len(phase.signals)), key=lambda contact: contact.day)
        todo = list(phase.todo)
        for seed, contact in zip(phase.signals, days, strict=False):
            signal = self._signal(one, chapter, seed, contact)
            followup = None
            if seed.level in NEEDS_CERTAINTY or (todo and self._dice.chance(0.6)):
                kind, what = todo.pop(0) if todo else ("contact_opnemen", "Vragen hoe het nu met {n} gaat")
                followup = self._followup(one, kind, what, signal)
            if followup is not None and self._forgotten(signal):
                followup = None
            yield signal
            if followup is not None:
                yield followup

    def _recent(self, day: date) -> bool:
        return (self._today - day).days < 28

    def _forgotten(self, signal: Signal) -> bool:
        """Some recent worries wait for a step, so that the page of today has them."""
        return signal.level == "zorg" and self._recent(signal.day) and self._dice.chance(0.45)

    def _signal(self, one: Character, chapter: Chapter, seed: SignalSeed, contact: Contact) -> Signal:
        dice = self._dice
        closed = self._closed_on(chapter, seed, contact.day)
        step = contact.day + timedelta(days=dice.randint(0, min(9, 2 + _DUE_DAYS.get(seed.level, 9))))
        acted = seed.level == "ernstig" or (seed.level == "zorg" and not self._recent(contact.day))
        identity, stamp = dice.made(contact.day, contact.at)
        marks = marks_of(one)
        return Signal(
            id=identity,
            stamp=stamp,
            day=contact.day,
            at=contact.at,
            people=participants(one.id),
            wijk=contact.wijk,
            linked=(contact.id,),
            domain=chapter.arc.domain,
            level=seed.level,
            observation=say(dice, [seed.seen], marks),
            kinds=() if seed.level == "kracht" else (seed.kind or chapter.arc.kind,),
            certainty=seed.certainty,
            told_by="mentor" if seed.certainty == "verteld_derde" else "",
            meaning=say(dice, [seed.meaning], marks),
            helps=seed.helps,
            location_kind=contact.location_kind,
            outcome=None if closed is None else self._outcome(chapter, seed),
            closed_on=closed,
            first_action_on=min(step, self._today) if acted else None,
        )

    def _closed_on(self, chapter: Chapter, seed: SignalSeed, day: date) -> date | None:
        """Light signals close within weeks, worries when the story line is in its last phase."""
        if seed.level == "kracht":
            return None
        weeks = self._dice.randint(3, 9) if seed.level == "licht" else self._dice.randint(10, 30)
        closed = day + timedelta(weeks=weeks)
        if chapter.number < len(chapter.arc.phases) - 1 and closed <= self._today:
            return closed
        return None

    def _outcome(self, chapter: Chapter, seed: SignalSeed) -> str:
        usual = chapter.arc.resolution
        if seed.level == "licht":
            return self._dice.weighted({"verwelzijnd": 5, usual: 4, "netwerk": 1})
        return self._dice.weighted({usual: 7, "verwelzijnd": 1, "toegeleid": 2, "netwerk": 1})

    def _strength(self, one: Character, contact: Contact) -> Signal:
        identity, stamp = self._dice.made(contact.day, contact.at)
        return Signal(
            id=identity,
            stamp=stamp,
            day=contact.day,
            at=contact.at,
            people=participants(one.id),
            linked=(contact.id,),
            domain=_STRONG_IN.get(one.hobby.strength, "identiteit_zingeving"),
            level="kracht",
            observation=say(self._dice, ["{n} " + one.hobby.words + _PROUD], marks_of(one)),
            certainty="zelf_gezien",
            helps=("talent_hobby",),
        )

    def _followup(self, one: Character, kind: str, what: str, signal: Signal) -> Followup:
        due = signal.day + timedelta(days=_DUE_DAYS[signal.level] if signal.level != "kracht" else 14)
        return self.followup((one.id,), kind, say(self._dice, [what], marks_of(one)), signal, due)

    def followup(
        self, people: tuple[UUID, ...], kind: str, what: str, after: Signal | Contact, due: date
    ) -> Followup:
        """A follow-up of `after`: long ago it was done or dropped, lately it is open or a little late."""
        dice = self._dice
        done, ago = due + timedelta(days=dice.randint(-3, 6)), (self._today - due).days
        done_on: date | None = max(done, after.day)
        status, reason = "gedaan", ""
        if ago < 0 or done > self._today or (ago < 10 and dice.chance(0.4)):
            status, done_on = dice.weighted({"open": 6, "gepland": 3, "bezig": 1, "wacht_op_ander": 1}), None
        elif dice.chance(0.06):
            status, done_on, reason = "vervallen", None, "Niet meer nodig."
        identity, stamp = dice.made(after.day, after.at)
        return Followup(
            id=identity,
            stamp=stamp,
            day=due,
            people=participants(*people),
            linked=(after.id,),
            kind=kind,
            what=what,
            status=status,
            done_on=done_on,
            reason=reason,
        )

    def agreements(self, one: Character, met: Sequence[Contact]) -> Iterator[Followup]:
        """What was agreed in a contact, of the last two weeks a little more often."""
        for contact in met:
            recent = (self._today - contact.day).days < 15
            if contact.kind != "poging" and self._dice.chance(0.3 if recent else 0.08):
                agreed = self._dice.choice(table("sentences")["agreements"])
                what = say(self._dice, [agreed["what"]], marks_of(one))
                due = contact.day + timedelta(days=self._dice.randint(3, 16))
                yield self.followup((one.id,), agreed["kind"], what, contact, due)

    def of_places(self, first: date) -> Iterator[Signal]:
        """Signals about a place or group, without anyone."""
        seeds: Sequence[Mapping[str, str]] = table("around")["place_signals"]
        days = (self._today - first).days
        for number in range(_PLACE_SIGNALS):
            seed = seeds[(number * 4) % len(seeds)]
            day = first + timedelta(days=days * number // _PLACE_SIGNALS + self._dice.randint(0, 24))
            identity, stamp = self._dice.made(day, None)
            closed = day + timedelta(weeks=self._dice.randint(4, 14))
            acted = seed["level"] in NEEDS_CERTAINTY and (self._today - day).days > 25
            yield Signal(
                id=identity,
                stamp=stamp,
                day=day,
                wijk=seed["wijk"],
                domain=seed["domain"],
                level=seed["level"],
                kinds=() if seed["level"] == "kracht" else (seed["kind"],),
                observation=say(self._dice, [seed["seen"]], {}),
                certainty="zelf_gezien",
                location_kind="straat_plein",
                first_action_on=day + timedelta(days=1) if acted else None,
                outcome="netwerk" if closed <= self._today and seed["level"] != "kracht" else None,
                closed_on=closed if closed <= self._today and seed["level"] != "kracht" else None,
            )
