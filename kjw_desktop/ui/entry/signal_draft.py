# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the signal form, as text that the vault keeps until it is saved or thrown away."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

KEY = "signal"
USUAL_LEVEL = "licht"
_MANY = frozenset({"known", "new", "kinds", "helps", "linked"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalDraft:
    """A half-written signal, and what it may begin with.

    `known` are ids of young people, `new` the names typed for new ones; `linked` the ids of records that it
    belongs to, `belongs` how these are called. `with_contact` tells that it is saved together with the
    contact that is written beside it. An empty `day` is today; `step` and `due` are proposed by the level
    where they are None.
    """

    known: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    typed: str = ""
    day: str = ""
    observation: str = ""
    meaning: str = ""
    level: str = USUAL_LEVEL
    certainty: str = ""
    told_by: str = ""
    domain: str = ""
    kinds: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    location_kind: str = ""
    wijk: str = ""
    step: str | None = None
    due: str | None = None
    no_step: str = ""
    linked: tuple[str, ...] = ()
    belongs: str = ""
    with_contact: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing in it would be missed."""
        texts = (self.typed, self.observation, self.meaning, self.no_step, self.told_by)
        return not (self.known or self.new or self.kinds or any(text.strip() for text in texts))

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "SignalDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        names = {field.name for field in fields(cls)}
        try:
            kept: dict[str, Any] = {k: value for k, value in json.loads(text).items() if k in names}
            kept.update({name: tuple(kept[name]) for name in _MANY & kept.keys()})
            return cls(**kept)
        except (ValueError, TypeError, AttributeError):
            return cls()
