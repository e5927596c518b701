# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview for a consultation says, as data: fixed words and reviewed texts, ready to be laid out.

Text may mark **strong** parts.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CourseMark:
    """A signal: how many weeks ago, and the key of its level."""

    weeks_back: int
    level: str


@dataclass(frozen=True, slots=True)
class CourseRow:
    """The signals of one life domain, oldest first."""

    label: str
    marks: tuple[CourseMark, ...]


@dataclass(frozen=True, slots=True)
class AxisMark:
    """A word above the course, at so many weeks ago."""

    weeks_back: int
    label: str


@dataclass(frozen=True, slots=True)
class Course:
    """Life domains through time, over the last `weeks` weeks; `words` says of each row what it shows."""

    title: str
    weeks: int
    axis: tuple[AxisMark, ...]
    rows: tuple[CourseRow, ...]
    legend: tuple[str, ...]
    words: tuple[str, ...] = ()

    @property
    def alternative(self) -> str:
        """The chart in words, for those who do not see it."""
        return " ".join((f"{self.title}.", *self.words))


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferralContent:
    """The whole overview, in the order of the page.

    Of `seen` each block is a part of the young person's life, of `happened` each is a time with what was
    written then. `view` is None when nobody asked.
    """

    title: str
    document_title: str
    week: str
    demo: bool
    question: Block
    who: Block
    seen: tuple[Block, ...]
    helps: Block
    course: Course
    done: Block
    role: Block
    view: Block | None
    happened_title: str
    happened: tuple[Block, ...]
    reading: Block
    footer: str

    @property
    def blocks(self) -> Iterator[Block]:
        """Every block, in order."""
        yield from (self.question, self.who, *self.seen, self.helps, self.done, self.role)
        if self.view is not None:
            yield self.view
        yield from (*self.happened, self.reading)

    @property
    def lines(self) -> Iterator[str]:
        """Every line that is printed once, in no order that matters."""
        yield from (self.title, self.week, self.happened_title if self.happened else "")
        for block in self.blocks:
            yield from (block.title, *block.lines)
        if self.course.rows:
            yield from (self.course.title, " · ".join(self.course.legend))
            yield from (mark.label for mark in self.course.axis)
            yield from (row.label for row in self.course.rows)
