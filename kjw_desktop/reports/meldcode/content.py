# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a meldcode overview says, as data: everything that was recorded, in the order of the five steps.

It names the young people, since it is for the organisation's own file. Nothing in it is computed, weighed or
left out. A text that somebody wrote stands as written; only `label`, `title` and `state` are the program's.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A text under what it is: `label` above it (a day and how it is known, a question), either may be empty.

    `written` tells that it stands as somebody wrote it, line breaks too; else it is the program's sentence.
    """

    label: str
    text: str
    written: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Texts under a small heading; without a heading they follow the step's own."""

    title: str
    texts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class StepContent:
    """One of the five steps: its title, how far it is, and what was written."""

    title: str
    state: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class MeldcodeContent:
    """The whole overview, ready to be laid out. `about` are facts of the record: a label and its value."""

    title: str
    document_title: str
    as_of: str
    demo: bool
    warning: str
    about: tuple[tuple[str, str], ...]
    steps: tuple[StepContent, ...]
    footer: str
