# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview that is not finished, as text for the vault's drafts."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kjw_desktop.privacy.review import store
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.referral.choices import OverviewChoice

_FORM = 1
_KEY = "casus:"


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewDraft:
    """What was chosen, the review so far, the answer to the one question, the name it was saved by.

    `half` is what somebody was in the middle of in the review, as the window writes it.
    """

    choice: OverviewChoice
    review: Review | None = None
    recognisable: str = ""
    saved_name: str = ""
    half: str = ""


def draft_key(person: UUID) -> str:
    """The key that the draft of somebody's overview is kept under; it goes when they are erased."""
    return f"{_KEY}{person}"


def person_of(key: str) -> UUID | None:
    """Whose overview a draft's key is of; None for another draft."""
    if not key.startswith(_KEY):
        return None
    try:
        return UUID(key.removeprefix(_KEY))
    except ValueError:
        return None


def to_json(draft: OverviewDraft) -> str:
    """The draft as text."""
    choice = draft.choice
    held = {
        "form": _FORM,
        "person": str(choice.person),
        "since": choice.since.isoformat(),
        "until": choice.until.isoformat(),
        "notes": [str(note) for note in choice.notes],
        "question": choice.question,
        "role": choice.role,
        "view": choice.view,
        "partner": choice.partner,
        "meeting": choice.meeting.isoformat() if choice.meeting else None,
        "ground": choice.ground,
        "fields": list(choice.fields) if choice.fields is not None else None,
        "review": store.to_json(draft.review) if draft.review is not None else None,
        "recognisable": draft.recognisable,
        "saved_name": draft.saved_name,
        "half": draft.half,
    }
    return json.dumps(held, ensure_ascii=False)


def from_json(text: str) -> OverviewDraft:
    """The draft of a text. Raises ValueError for an old or unknown shape."""
    held: Any = json.loads(text)
    try:
        if held["form"] != _FORM:
            raise ValueError("another form")
        return OverviewDraft(
            choice=_choice(held),
            review=None if held["review"] is None else store.from_json(held["review"]),
            recognisable=str(held["recognisable"]),
            saved_name=str(held["saved_name"]),
            half=str(held.get("half", "")),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("no overview") from error


def _choice(held: Any) -> OverviewChoice:
    return OverviewChoice(
        person=UUID(held["person"]),
        since=date.fromisoformat(held["since"]),
        until=date.fromisoformat(held["until"]),
        notes=tuple(UUID(note) for note in held["notes"]),
        question=held["question"],
        role=held["role"],
        view=held["view"],
        partner=held["partner"],
        meeting=date.fromisoformat(held["meeting"]) if held["meeting"] else None,
        ground=held["ground"],
        fields=None if held["fields"] is None else tuple(held["fields"]),
    )
