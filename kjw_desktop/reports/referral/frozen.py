# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left, as the journal keeps it: the words that were printed, and what was decided, in JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from kjw_desktop.reports.referral.content import Block, ReferralContent

_FORM = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that would tell who it is and stayed, with the reason."""

    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """An overview that left: its blocks in the order of the page, and what stood behind it.

    `recognisable` is the answer to the question whether somebody at the table would know the young person,
    `acts` how many proposals were decided how, `fields` what a consent covered.
    """

    title: str
    week: str
    blocks: tuple[Block, ...]
    footer: str
    file_name: str
    recognisable: str = ""
    acts: Mapping[str, int] = field(default_factory=dict)
    kept: tuple[Kept, ...] = ()
    fields: tuple[str, ...] = ()


def frozen_blocks(content: ReferralContent) -> tuple[Block, ...]:
    """What was printed, as headings with lines; the chart in words."""
    course = content.course
    chart = (Block(course.title, course.words),) if course.rows else ()
    return (
        content.question,
        content.who,
        *content.seen,
        content.helps,
        *chart,
        content.done,
        content.role,
        *((content.view,) if content.view else ()),
        *content.happened,
        content.reading,
    )


def freeze(frozen: Frozen) -> str:
    """The text that the ledger keeps."""
    return json.dumps({"form": _FORM, **asdict(frozen)}, ensure_ascii=False, sort_keys=True)


def thaw(text: str) -> Frozen | None:
    """What a ledger's text holds; None when that is nothing any more. Raises ValueError for another shape."""
    if not text:
        return None
    held: Any = json.loads(text)
    try:
        if held.pop("form") != _FORM:
            raise ValueError("another form")
        return Frozen(
            title=held["title"],
            week=held["week"],
            blocks=tuple(Block(each["title"], tuple(each["lines"])) for each in held["blocks"]),
            footer=held["footer"],
            file_name=held["file_name"],
            recognisable=held["recognisable"],
            acts=dict(held["acts"]),
            kept=tuple(Kept(each["words"], each["reason"]) for each in held["kept"]),
            fields=tuple(held["fields"]),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no overview") from error
