# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the caseload is made of: story lines, hobbies, names, places, sentences (resources/demo)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class SignalSeed:
    """A signal of a phase; `kind` is empty where it is the story line's own."""

    level: str
    seen: str
    certainty: str
    kind: str = ""
    meaning: str = ""
    helps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phase:
    """One stretch of a story line: what is noted, seen and done in it, in order."""

    notes: tuple[str, ...]
    signals: tuple[SignalSeed, ...] = ()
    todo: tuple[tuple[str, str], ...] = ()
    referral_kind: str = ""
    referral_states: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    care: str = ""


@dataclass(frozen=True, slots=True)
class Arc:
    """A story line: it grows, turns and gets better over its phases."""

    key: str
    ages: tuple[int, int]
    domain: str
    kind: str
    goal: str
    goal_words: str
    partner: str
    theme: str
    resolution: str
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class Hobby:
    """What somebody is good at; `steps` are told in order."""

    key: str
    strength: str
    words: str
    ages: tuple[int, int]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wijk:
    """A neighbourhood of the invented town."""

    key: str
    name: str
    weight: int
    spots: tuple[str, ...]
    streets: tuple[str, ...]


def table(name: str) -> Mapping[str, Any]:
    """The raw content of one TOML file of resources/demo; callers change nothing of it."""
    return _table(name)


@cache
def arcs() -> tuple[Arc, ...]:
    """Every story line."""
    names = ("arcs_school", "arcs_home", "arcs_wellbeing", "arcs_street")
    return tuple(_arc(raw) for name in names for raw in _table(name)["arcs"])


@cache
def hobbies() -> tuple[Hobby, ...]:
    """Every hobby."""
    return tuple(
        Hobby(raw["key"], raw["strength"], raw["words"], _pair(raw["ages"]), tuple(raw["steps"]))
        for raw in _table("hobbies")["hobbies"]
    )


@cache
def wijken() -> tuple[Wijk, ...]:
    """The neighbourhoods of the town."""
    return tuple(
        Wijk(raw["key"], raw["name"], raw["weight"], tuple(raw["spots"]), tuple(raw["streets"]))
        for raw in _table("places")["wijken"]
    )


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("kjw_desktop.resources.demo") / f"{name}.toml").read_text("utf-8"))


def _pair(values: list[int]) -> tuple[int, int]:
    return values[0], values[1]


def _arc(raw: Mapping[str, Any]) -> Arc:
    plain = ("key", "domain", "kind", "goal", "goal_words", "partner", "theme", "resolution")
    return Arc(
        **{name: raw[name] for name in plain},
        ages=_pair(raw["ages"]),
        phases=tuple(_phase(phase) for phase in raw["phases"]),
    )


def _phase(raw: Mapping[str, Any]) -> Phase:
    referral = raw.get("referral", {})
    return Phase(
        notes=tuple(raw["notes"]),
        signals=tuple(
            SignalSeed(**{**signal, "helps": tuple(signal.get("helps", ()))}) for signal in raw["signals"]
        ),
        todo=tuple((todo["kind"], todo["what"]) for todo in raw.get("todo", ())),
        referral_kind=referral.get("kind", ""),
        referral_states=tuple(referral.get("states", ())),
        outcomes=tuple(raw.get("outcomes", ())),
        care=raw.get("care", ""),
    )
