# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one review of all words of a report: what the worker typed, the stories, the agreed results.

It is the review of an overview for a consultation (`privacy.review`): the same finder, the same proposals,
the same rule on what blocks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import RecordGone, WrongUse
from kjw_desktop.domain.grounds import Grounds
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.propose import propose
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.subjects import Subject
from kjw_desktop.privacy.review.typed_counts import with_counts
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.stories import Telling, told
from kjw_desktop.reports.quarter.words import ReportWords, ReviewedStory, ReviewedWords, ThemeWords
from kjw_desktop.reports.reviewed.known import subjects
from kjw_desktop.reports.reviewed.residual import Risk, residual_in, residual_risk

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

_STORY_FIELDS = ("title", "situation", "what_we_did", "what_changed", "quote")
_TARGET_FIELDS = {"text": "text", "realised": "realised_text", "unit": "unit"}
_PLAIN_UNITS = ("", "%")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMaterial:
    """All words that a report may say, of one moment, and what would tell who is meant by them."""

    draft: ReportDraft
    today: date
    tellings: tuple[Telling, ...]
    targets: tuple[Target, ...]
    passages: tuple[Passage, ...]
    subjects: tuple[Subject, ...]
    about: About
    threshold: int

    @property
    def grounds(self) -> tuple[Grounds, ...]:
        """The consents that its stories rest on."""
        return tuple(grounds for each in self.tellings for grounds in each.grounds)

    @property
    def people(self) -> tuple[UUID, ...]:
        """The young people that its stories are of, each once; also of those that are composed."""
        return tuple(dict.fromkeys(who for each in self.tellings for who in each.story.person_ids))

    @property
    def asks(self) -> bool:
        """Whether somebody could be recognised in it: the one question is asked then."""
        return bool(self.tellings) or any(quote.strip() for quote in self.draft.words.quotes)


def material(
    journal: "Journal", draft: ReportDraft, today: date, progress: Progress = silent
) -> ReportMaterial:
    """Read what the draft chose; a story that is gone is chosen no longer.

    Raises RecordGone, ConsentMissing, StoryUntold, and what `progress` raises.
    """
    with journal.snapshot():
        draft = _of_what_is_there(journal, draft)
        tellings = told(journal, draft.words.stories, today)
        targets = agreed_in(journal, draft.period, draft.programme)
        found = tuple(_passages(draft.words, tellings, targets))
        own = _people(journal, (who for each in tellings for g in each.grounds for who in (g.person,)))
        beside = {who for each in tellings for who in each.story.person_ids} - {one.id for one in own}
        return ReportMaterial(
            draft=draft,
            today=today,
            tellings=tellings,
            targets=targets,
            passages=found,
            subjects=subjects(journal, own, beside, [passage.text for passage in found], progress),
            about=About(today=today, first_contact=None, bands=journal.age_bands()),
            threshold=journal.settings().threshold,
        )


def passages(journal: "Journal", draft: ReportDraft, today: date) -> tuple[Passage, ...]:
    """Every text that the report would print as it was written. Raises what `material` raises."""
    with journal.snapshot():
        draft = _of_what_is_there(journal, draft)
        tellings = told(journal, draft.words.stories, today)
        return tuple(_passages(draft.words, tellings, agreed_in(journal, draft.period, draft.programme)))


def propose_words(journal: "Journal", draft: ReportDraft, today: date, progress: Progress = silent) -> Review:
    """The review of the draft's words; what was decided before stays. Raises what `material` raises."""
    return look_over(material(journal, draft, today, progress), progress)


def look_over(words: ReportMaterial, progress: Progress = silent) -> Review:
    """The same for words that were read. What `progress` (passages) raises goes through.

    Numbers of people or signals that the worker typed are proposed too: no table carries them. In a story
    they are left, since it counts nobody, and in the text of what was agreed, which is no result.
    """
    before = words.draft.review
    if before is None:
        found = propose(words.passages, words.subjects, words.about, progress)
    else:
        found = before.with_passages(words.passages, words.subjects, words.about, progress)
    typed = {
        each.key
        for each in words.passages
        if each.section != ReportPart.STORY and not each.key.startswith("target:")
    } | {each.key for each in words.passages if each.key.endswith(":realised")}
    return with_counts(found, words.threshold, typed)


def reviewed(words: ReportMaterial, review: Review) -> ReviewedWords:
    """The words as they are printed: what is undecided shows its replacement."""
    there = {passage.key for passage in review.passages}

    def after(key: str) -> str:
        return review.text_after(key).strip() if key in there else ""

    typed = words.draft.words
    good, better, help_each_other = (after(f"answer:{number}") for number in range(3))
    return ReviewedWords(
        introduction=after("introduction"),
        themes=tuple(
            ThemeWords(each.theme, after(f"theme:{each.theme}:plays"), after(f"theme:{each.theme}:did"))
            for each in typed.themes
        ),
        evaluation=after("evaluation"),
        quotes=tuple(filter(None, (after(f"quote:{number}") for number in range(len(typed.quotes))))),
        answers=(good, better, help_each_other),
        stories=tuple(
            ReviewedStory(
                **{name: after(f"story:{each.story.id}:{name}") for name in _STORY_FIELDS},
                composite=each.composite,
            )
            for each in words.tellings
        ),
    )


def reviewed_targets(words: ReportMaterial, review: Review) -> tuple[Target, ...]:
    """The agreed results with their texts as they are printed."""
    there = {passage.key for passage in review.passages}

    def after(target: Target, name: str, text: str) -> str:
        key = f"target:{target.id}:{name}"
        return review.text_after(key).strip() if key in there else text.strip()

    return tuple(
        replace(
            each,
            text=after(each, "text", each.text),
            realised_text=after(each, "realised", each.realised_text),
            unit=after(each, "unit", each.unit),
        )
        for each in words.targets
    )


def untold_targets(targets: tuple[Target, ...]) -> tuple[Target, ...]:
    """The agreed results without what somebody typed: as a report without words has them."""
    return tuple(
        replace(each, text="", realised_text="", unit=each.unit if each.unit in _PLAIN_UNITS else "")
        for each in targets
    )


def agreed_in(journal: "Journal", period: Period, programme: str | None) -> tuple[Target, ...]:
    """What was agreed for any part of the period, and for that programme if one is asked; the latest last."""
    found = [
        each
        for each in journal.others()
        if isinstance(each, Target)
        and (programme is None or each.programme == programme)
        and _meets(each.period, period)
    ]
    return tuple(sorted(found, key=lambda target: (target.period, target.id)))


def _meets(text: str, period: Period) -> bool:
    try:
        return Period.parse(text).meets(period)
    except WrongUse:
        return False


def _of_what_is_there(journal: "Journal", draft: ReportDraft) -> ReportDraft:
    """The draft without stories that were erased since: nobody could take those out of it."""
    there = journal.has(draft.words.stories)
    stories = tuple(each for each in draft.words.stories if each in there)
    return replace(draft, words=replace(draft.words, stories=stories))


def _passages(
    words: ReportWords, tellings: tuple[Telling, ...], targets: tuple[Target, ...]
) -> Iterator[Passage]:
    """Every text, in the usual order of the parts; what is empty is none."""
    yield from _own("introduction", ReportPart.SUMMARY, words.introduction)
    for theme in words.themes:
        yield from _own(f"theme:{theme.theme}:plays", ReportPart.THEMES, theme.plays)
        yield from _own(f"theme:{theme.theme}:did", ReportPart.THEMES, theme.did)
    yield from _own("evaluation", ReportPart.EVALUATION, words.evaluation)
    for each in tellings:
        for name in _STORY_FIELDS:
            key = f"story:{each.story.id}:{name}"
            yield from _own(key, ReportPart.STORY, getattr(each.story, name), each.story.day)
    for number, quote in enumerate(words.quotes):
        yield from _own(f"quote:{number}", ReportPart.STORY, quote)
    for target in targets:
        for name, field in _TARGET_FIELDS.items():
            if name != "unit" or target.unit not in _PLAIN_UNITS:
                yield from _own(f"target:{target.id}:{name}", ReportPart.TARGETS, getattr(target, field))
    for number, answer in enumerate(words.answers):
        yield from _own(f"answer:{number}", ReportPart.TALK, answer)


def _own(key: str, part: ReportPart, text: str, day: date | None = None) -> Iterator[Passage]:
    if text.strip():
        yield Passage(key, part.value, day, text.strip())


def _people(journal: "Journal", ids: Iterator[UUID]) -> tuple[Person, ...]:
    found = tuple(journal.find(each) for each in dict.fromkeys(ids))
    people = tuple(each for each in found if isinstance(each, Person))
    if len(people) != len(found):
        raise RecordGone
    return people


def report_risks(journal: "Journal", words: ReportMaterial, review: Review) -> tuple[Risk, ...]:
    """What still makes the words special, of each young person whose own story is told; the gravest first.

    Raises RecordGone.
    """
    own = dict.fromkeys(grounds.person for grounds in words.grounds)
    if not own:
        return residual_in(review)
    return tuple(
        dict.fromkeys(risk for each in own for risk in residual_risk(journal, each, review, words.today))
    )
