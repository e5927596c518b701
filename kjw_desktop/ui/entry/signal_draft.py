# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the signal form, as text that the vault keeps until it is saved or thrown away."""

from dataclasses import dataclass

from kjw_desktop.ui.entry.draft_text import DraftText

KEY = "signal"
USUAL_LEVEL = "licht"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalDraft(DraftText):
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
