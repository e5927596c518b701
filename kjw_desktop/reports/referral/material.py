# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview is made of, of one moment: texts for the review, fixed fields, what would tell who."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.subjects import WIJK, Subject
from kjw_desktop.reports.referral.choices import KINDS, OverviewChoice, written, written_in
from kjw_desktop.reports.referral.consented import Covered, covered
from kjw_desktop.reports.referral.facts import CaseFacts, case_facts
from kjw_desktop.reports.referral.sections import Section, section_of
from kjw_desktop.reports.reviewed.known import subjects
from kjw_desktop.reports.reviewed.leaving import may_leave

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything that an overview of `person` may say, of one moment.

    `covered` is what the consent covers, None for an overview without a name; `wijk` the label of the wijk.
    """

    choice: OverviewChoice
    today: date
    person: Person
    wijk: str
    passages: tuple[Passage, ...]
    subjects: tuple[Subject, ...]
    about: About
    facts: CaseFacts
    covered: Covered | None
    demo: bool


def material(
    journal: "Journal", choice: OverviewChoice, today: date, progress: Progress = silent
) -> Material:
    """Read what was chosen. Raises RecordGone, ConsentMissing (by name alone), and what `progress` raises."""
    with journal.snapshot():
        person = journal.find(choice.person)
        if not isinstance(person, Person):
            raise RecordGone
        entries = _chosen(journal, choice)
        passages = tuple(_passages(journal.vocabularies(), choice, person, entries))
        beside = {who for entry in entries for who in entry.person_ids} - {person.id}
        known = subjects(journal, (person,), beside, [passage.text for passage in passages], progress)
        wijk = person.value_on(DatedField.WIJK, today)
        return Material(
            choice=choice,
            today=today,
            person=person,
            wijk=journal.vocabularies().label(WIJK, wijk) if wijk else "",
            passages=passages,
            subjects=known,
            about=_about(journal, person, choice, today),
            facts=_facts(journal, person, choice, today),
            covered=covered(journal, choice, today) if choice.named else None,
            demo=journal.settings().demo,
        )


def _chosen(journal: "Journal", choice: OverviewChoice) -> list[AnyEntry]:
    """The chosen notes, the newest first."""
    asked = frozenset(choice.notes)
    found = (e for e in written(journal, choice.person, choice.since, choice.until) if e.id in asked)
    return sorted(found, key=lambda entry: (entry.day, entry.id), reverse=True)


def _about(journal: "Journal", person: Person, choice: OverviewChoice, today: date) -> About:
    return About(today=today, first_contact=person.since, bands=journal.age_bands(), meeting=choice.meeting)


def _facts(journal: "Journal", person: Person, choice: OverviewChoice, today: date) -> CaseFacts:
    """What fixed fields tell of these days: of the chosen signals, and of what is not told in words."""
    asked = frozenset(choice.notes)
    told = [
        entry
        for kind in KINDS
        for entry in journal.records(kind, person=person.id, since=choice.since, until=choice.until)
        if may_leave(entry) and _counts(entry, asked)
    ]
    return case_facts(
        person,
        told,
        journal.age_bands(),
        today,
        weeks=max(1, (today - choice.since).days // 7 + 1),
        sensitive=sensitive_kinds(journal.vocabularies()["signal_kind"]),
    )


def _counts(entry: AnyEntry, asked: frozenset[UUID]) -> bool:
    """Signals that were left out are left out wholly; a step that is told in words is not told twice."""
    if isinstance(entry, Signal):
        return entry.id in asked
    return not isinstance(entry, Followup) or entry.id not in asked


def _passages(
    words: Vocabularies, choice: OverviewChoice, person: Person, entries: list[AnyEntry]
) -> Iterator[Passage]:
    """Every text that may be printed, in the order of the page."""
    yield from _own("question", Section.QUESTION, choice.question)
    for number, strength in enumerate(person.strengths):
        yield from _own(f"free:who:strength:{number}", Section.WHO, strength.words)
    for number, goal in enumerate(person.goals):
        if goal.reached_on is None:
            yield from _own(f"free:who:goal:{number}", Section.WHO, goal.words)
    sensitive = sensitive_kinds(words["signal_kind"])
    found = [passage for entry in entries for passage in _of(words, entry, person, sensitive)]
    yield from sorted(found, key=lambda passage: list(Section).index(Section(passage.section)))
    yield from _own("role", Section.ROLE, choice.role)
    yield from _own("view", Section.VIEW, choice.view)


def _own(key: str, section: Section, text: str) -> Iterator[Passage]:
    if text.strip():
        yield Passage(key, section.value, None, text.strip())


def _of(words: Vocabularies, entry: AnyEntry, person: Person, sensitive: frozenset[str]) -> Iterator[Passage]:
    text = written_in(entry, person.id).strip()
    if isinstance(entry, Signal):
        section = section_of(words, entry, sensitive).value
        yield Passage(f"signal:{entry.id}:observation", section, entry.day, text)
        if entry.meaning.strip():
            yield Passage(f"signal:{entry.id}:interpretation", section, entry.day, entry.meaning.strip())
        return
    kind = type(entry).__name__.lower()
    section = Section.DONE if kind == "followup" else Section.HAPPENED
    yield Passage(f"{kind}:{entry.id}", section.value, entry.day, text)
