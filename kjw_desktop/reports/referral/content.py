# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview for a consultation says, as data. Nothing in it names or places the young person.

Text may mark **strong** parts.
"""

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
    """Life domains through time, over the last `weeks` weeks."""

    title: str
    weeks: int
    axis: tuple[AxisMark, ...]
    rows: tuple[CourseRow, ...]
    legend: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferralContent:
    """The whole overview, ready to be laid out."""

    title: str
    document_title: str
    week: str
    demo: bool
    question: Block
    who: Block
    seen: Block
    helps: Block
    course: Course
    done: Block
    role: Block
    reading: Block
    footer: str
