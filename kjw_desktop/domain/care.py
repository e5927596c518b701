# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Working with others: partners, referrals, consent and the meldcode."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.ids import new_id

TOLD_WHAT_IS_KEPT = "info_registratie"
"""The `consent_kind` that settles the duty to tell what is kept (AVG, articles 13 and 14)."""

DAYS_TO_TELL = 31
"""Within how many days of the first record: a month (AVG, article 14 under 3 a)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerContact:
    """One line of the address book: `partner` is a key of the vocabulary of that name."""

    id: UUID = field(default_factory=new_id)
    organisation: str
    partner: str | None = None
    role: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    last_spoken_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReferralStep:
    """The state of a referral from a day on."""

    day: date
    state: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Entry):
    """A referral out or in (`kind` 'inkomend'), with its states in the order they came about."""

    record_class: str = "toeleiding"
    kind: str
    partner: str | None = None
    partner_contact: UUID | None = None
    steps: tuple[ReferralStep, ...] = ()
    note: str = ""

    @property
    def state(self) -> str | None:
        """The latest state."""
        return self.steps[-1].state if self.steps else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Entry):
    """Who allowed what, how and until when."""

    record_class: str = "toestemming"
    kind: str
    state: str
    givers: tuple[str, ...] = ()
    partner: str | None = None
    purpose: str = ""
    valid_until: date | None = None
    withdrawn_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MeldcodeFact:
    """One fact with its own day and certainty; `told_by` is who said it, where somebody did."""

    day: date
    certainty: str
    text: str
    at: time | None = None
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class MeldcodeStep:
    """A step of the meldcode as far as it was taken; `reason` tells why it was skipped or out of order.

    Step 2 has one a consultation, step 3 one a talk: `consulted` is the role of who was spoken to, and
    `anonymous` whether the family was not named.
    """

    step: str
    state: str
    day: date | None = None
    text: str = ""
    reason: str = ""
    consulted: str = ""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class MeldcodeAnswer:
    """The answer to a weighing question, with the reasoning."""

    question: str
    answer: str
    reasoning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meldcode(Entry):
    """One suspicion's record; the signals it rests on are `linked`.

    `choice` is None until the worker decided (`meldcode_rules.CHOICES`). `informed` tells who told the child
    and the parents, or why nobody did. `handed_over_to` is the function of who took it into the
    organisation's own file, such as aandachtsfunctionaris.
    """

    record_class: str = "meldcode"
    facts: tuple[MeldcodeFact, ...] = ()
    steps: tuple[MeldcodeStep, ...] = ()
    answers: tuple[MeldcodeAnswer, ...] = ()
    suspicion: str = ""
    no_talk_reason: str = ""
    choice: str | None = None
    decision: str = ""
    informed: str = ""
    handed_over_on: date | None = None
    handed_over_to: str = ""
    closed_on: date | None = None
