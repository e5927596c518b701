# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A review as text, to be kept in the vault as a draft, and back."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Any

from kjw_desktop.privacy.coarser.label import Form
from kjw_desktop.privacy.identifiers.known import KnownWord
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision, Mark, Occurrence, Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.privacy.review.subjects import Subject

_SHAPE = 1


def to_json(review: Review) -> str:
    """The whole review, with the texts and what the vault knows: for the vault alone."""
    return json.dumps(
        {
            "shape": _SHAPE,
            "passages": [asdict(passage) | {"day": _day_text(passage.day)} for passage in review.passages],
            "found": [asdict(proposal) for proposal in review.found],
            "decisions": {key: asdict(decision) for key, decision in review.decisions.items()},
            "marks": [asdict(mark) for mark in review.marks],
            "stand_ins": {"salt": review.stand_ins.salt, "letters": dict(review.stand_ins.letters)},
            "known": [
                {"text": each.words.text, "kind": each.words.kind, "role": each.role, "who": each.who}
                for each in review.known
            ],
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Review:
    """The review of such a text. Raises ValueError for any other text, an unknown shape too."""
    try:
        raw = json.loads(text)
        if raw["shape"] != _SHAPE:
            raise ValueError("Another shape of review")
        return _review(raw)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("Not a review") from error


def _review(raw: Mapping[str, Any]) -> Review:
    return Review(
        passages=tuple(Passage(**each | {"day": _day(each["day"])}) for each in raw["passages"]),
        found=tuple(_proposal(each) for each in raw["found"]),
        decisions=MappingProxyType(
            {str(key): Decision(**each | {"act": Act(each["act"])}) for key, each in raw["decisions"].items()}
        ),
        marks=tuple(Mark(**each) for each in raw["marks"]),
        stand_ins=StandIns(raw["stand_ins"]["salt"], MappingProxyType(dict(raw["stand_ins"]["letters"]))),
        known=tuple(
            Subject(KnownWord(each["text"], each["kind"]), each["role"], each["who"]) for each in raw["known"]
        ),
    )


def _proposal(raw: Mapping[str, Any]) -> Proposal:
    occurrences = tuple(Occurrence(**each | {"form": Form(each["form"])}) for each in raw["occurrences"])
    return Proposal(**{**raw, "occurrences": occurrences, "written": tuple(raw["written"])})


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text is not None else None
