# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The twelve's own notes of the last weeks, as written in resources/demo/twelve.toml."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from kjw_desktop.demo.cast import Character
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import table
from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.activities import Activity, BandCount, Headcount, Tally
from kjw_desktop.domain.care import (
    Consent,
    Meldcode,
    MeldcodeAnswer,
    MeldcodeFact,
    MeldcodeStep,
    Referral,
    ReferralStep,
)
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, Stamp, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal

_STEP = re.compile(r"Stap (\d): (.*?)(?= Stap \d: |$)", re.DOTALL)
_FACT = re.compile(r"Feit \((zelf gezien|verteld)\): (.*?)(?= Feit \(|$)", re.DOTALL)
_CERTAINTY = {"zelf gezien": "zelf_gezien", "verteld": "verteld_jeugdige"}

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Head:
    """What every entry of one note starts with."""

    id: UUID
    stamp: Stamp
    day: date
    at: time
    people: tuple[Participant, ...]


class Given:
    """Turns the notes into records; a note may carry follow-ups and consents of its own."""

    def __init__(self, dice: Dice, people: list[Character], today: date) -> None:
        self._dice = dice
        self._today = today
        self._people = {str(one.given["id"]): one for one in people if one.given}
        self._ids: dict[str, UUID] = {}

    def all(self) -> Iterator[AnyEntry]:
        """Every record of the notes."""
        notes = sorted(table("twelve")["notes"], key=lambda raw: -int(raw["days_ago"]))
        heads = [(raw, self._head(raw)) for raw in notes]
        for raw, head in heads:
            if raw["record_class"] == "meldcode":
                continue
            yield self._entry(raw, head)
            yield from self._followups(raw, head)
            yield from self._consents(raw, head)
        yield self._meldcode([pair for pair in heads if pair[0]["record_class"] == "meldcode"])

    def _head(self, raw: Raw) -> _Head:
        day = self._ago(raw["days_ago"])
        at = time.fromisoformat(raw["time"])
        identity, stamp = self._dice.made(day, at)
        self._ids[raw["id"]] = identity
        named = raw.get("attendance", {}).get("named", [raw["person"]] if "person" in raw else [])
        return _Head(identity, stamp, day, at, participants(*(self._people[key].id for key in named)))

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _linked(self, raw: Raw) -> tuple[UUID, ...]:
        return tuple(self._ids[key] for key in raw.get("linked", ()))

    def _entry(self, raw: Raw, head: _Head) -> AnyEntry:
        makers: dict[str, Callable[[Raw, _Head], AnyEntry]] = {
            "telling": self._activity,
            "signaal": self._signal,
            "buurtnotitie": self._neighbourhood,
            "toeleiding": self._referral,
            "verhaal": self._story,
        }
        return makers.get(raw["record_class"], self._contact)(raw, head)

    def _contact(self, raw: Raw, head: _Head) -> Contact:
        quote = raw.get("quote", {})
        memory = raw["record_class"] == "werkaantekening"
        return Contact(
            **_plain(head),
            record_class="werkaantekening" if memory else "contactnotitie",
            kind=raw.get("contact_kind", "individueel"),
            note=raw["text"],
            duration=raw.get("duration_min"),
            initiative=raw.get("contact_initiative"),
            level=raw.get("activity_level"),
            location_kind=raw.get("location_kind"),
            themes=tuple(raw.get("theme", ())),
            goals=tuple(raw.get("goal_youthwork", ())),
            issues=tuple(raw.get("societal_issue", ())),
            partners=(raw["partner"],) if "partner" in raw else (),
            outcomes=tuple(raw.get("outcome_detail", ())),
            quote=quote.get("text", ""),
            quote_consent=quote.get("consent"),
        )

    def _activity(self, raw: Raw, head: _Head) -> Activity:
        there = raw["attendance"]
        nameless = there["total"] - len(head.people)
        shares = [nameless // len(raw["bands"])] * len(raw["bands"])
        shares[0] += nameless - sum(shares)
        return Activity(
            **_plain(head),
            title=raw["title"],
            kind=raw["activity_kind"],
            note=raw["text"],
            duration=raw["duration_min"],
            level="groep",
            location=raw.get("place_free", ""),
            location_kind=raw["location_kind"],
            wijk="de_linten",
            themes=tuple(raw["theme"]),
            goals=(*raw.get("goal_youthwork", ()), *raw.get("goal_childrenswork", ())),
            issues=tuple(raw.get("societal_issue", ())),
            programmes=tuple(raw.get("policy_programme", ())),
            partners=tuple(raw.get("partners_present", ())),
            outcomes=tuple(raw.get("outcome_detail", ())),
            headcount=_headcount(there),
            nameless=tuple(BandCount(*pair) for pair in zip(raw["bands"], shares, strict=True)),
            tallies=tuple(Tally(question, *counts) for question, counts in raw.get("feedback", {}).items()),
        )

    def _signal(self, raw: Raw, head: _Head) -> Signal:
        solved = next((other for other in table("twelve")["notes"] if _solves(other, raw)), None)
        acted = any(todo["state"] != "open" for todo in raw.get("followups", ()))
        return Signal(
            **_plain(head),
            linked=self._linked(raw),
            domain=raw["life_domain"],
            level=raw["signal_level"],
            observation=raw["text"],
            kinds=(raw["signal_kind"],),
            certainty=raw["signal_certainty"][0],
            meaning=raw.get("meaning", ""),
            helps=tuple(raw["protective_factor"]),
            outcome=solved["resolution"] if solved else None,
            closed_on=self._ago(solved["days_ago"]) if solved else None,
            first_action_on=head.day if acted else None,
        )

    def _neighbourhood(self, raw: Raw, head: _Head) -> NeighbourhoodNote:
        return NeighbourhoodNote(
            **_plain(head),
            wijk=raw["wijk"],
            note=raw["text"],
            location_kind=raw["location_kind"],
            issues=tuple(raw["societal_issue"]),
            partners=tuple(raw["partners_present"]),
        )

    def _referral(self, raw: Raw, head: _Head) -> Referral:
        began = ReferralStep(head.day - timedelta(days=21), "verstuurd")
        steps = (began, ReferralStep(head.day, raw["referral_state"]))
        return Referral(
            **_plain(head), kind=raw["referral_kind"], partner=raw["partner"], steps=steps, note=raw["text"]
        )

    def _story(self, raw: Raw, head: _Head) -> Story:
        told = raw["story"]
        return Story(
            **_plain(head),
            title=raw["title"],
            situation=told["situatie"],
            what_we_did=told["wat_deden_we"],
            what_changed=told["wat_veranderde"],
            quote=raw["quote"]["text"],
            themes=tuple(raw["theme"]),
            outcomes=("persoonlijke_ontwikkeling", "sociale_netwerken"),
        )

    def _followups(self, raw: Raw, head: _Head) -> Iterator[Followup]:
        for todo in raw.get("followups", ()):
            due = self._today + timedelta(days=todo["due_in"])
            identity, stamp = self._dice.made(head.day, head.at)
            yield Followup(
                id=identity,
                stamp=stamp,
                day=due,
                people=head.people,
                linked=(head.id,),
                kind=todo["kind"],
                what=todo["text"],
                status=todo["state"],
                done_on=due if todo["state"] == "gedaan" else None,
            )

    def _consents(self, raw: Raw, head: _Head) -> Iterator[Consent]:
        for asked in raw.get("consents", ()):
            identity, stamp = self._dice.made(head.day, head.at)
            yield Consent(
                id=identity,
                stamp=stamp,
                day=head.day,
                people=head.people,
                linked=(head.id,),
                kind=asked["kind"],
                state=asked["state"],
                givers=tuple(asked["giver"]),
                partner=asked.get("partner"),
                purpose=asked.get("purpose", ""),
                withdrawn_on=head.day if asked["state"] == "ingetrokken" else None,
            )

    def _meldcode(self, pairs: list[tuple[Raw, _Head]]) -> Meldcode:
        """Both notes as the one record that they are: facts, steps, answers, decision."""
        found = [match for raw, _ in pairs for match in _STEP.finditer(raw["text"])]
        texts = {f"stap_{match[1]}": match[2].strip() for match in found}
        steps = [step for raw, _ in pairs for step in raw["meldcode_steps"] if "days_ago" in step]
        taken = {step["step"]: step for step in steps}
        signal = next(raw for raw in table("twelve")["notes"] if raw["id"] == pairs[0][0]["linked"][0])
        seen = self._ago(signal["days_ago"])
        return Meldcode(
            **_plain(pairs[0][1]),
            linked=(self._ids[signal["id"]],),
            facts=tuple(
                MeldcodeFact(seen, _CERTAINTY[fact[1]], fact[2].strip())
                for fact in _FACT.finditer(signal["text"])
            ),
            steps=tuple(
                MeldcodeStep(
                    key, step["state"], self._ago(step["days_ago"]), texts[key], "", _consulted(step)
                )
                for key, step in sorted(taken.items())
            ),
            answers=tuple(
                MeldcodeAnswer(question, answer, "Arts bezocht, foto van die dag, geen eerdere signalen.")
                for step in taken.values()
                for question, answer in step.get("answers", {}).items()
            ),
            suspicion=signal["meaning"],
            decision="Geen melding. Opvoedspreekuur aangeboden en aanvaard.",
            closed_on=pairs[-1][1].day,
        )


def _plain(head: _Head) -> dict[str, Any]:
    return {"id": head.id, "stamp": head.stamp, "day": head.day, "at": head.at, "people": head.people}


def _headcount(there: Raw) -> Headcount:
    return Headcount(there["total"], there["girls"], there["boys"], 0, there["parents"], there["volunteers"])


def _consulted(step: Raw) -> str:
    return "Veilig Thuis, anoniem" if "veilig_thuis" in step.get("partners", ()) else ""


def _solves(other: Raw, signal: Raw) -> bool:
    return "resolution" in other and signal["id"] in other.get("linked", ())
