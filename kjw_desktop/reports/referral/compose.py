# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From fixed fields and reviewed texts to what the overview says; strengths first, neutral, without a date.

A text stands in it only as the review leaves it.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.privacy.coarser.dates import when as about_when
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports import dutch
from kjw_desktop.reports.referral import fixed
from kjw_desktop.reports.referral.content import Block, ReferralContent
from kjw_desktop.reports.referral.facts import SignalFact
from kjw_desktop.reports.referral.material import Material
from kjw_desktop.reports.referral.sections import SEEN, Section, section_of_domain
from kjw_desktop.reports.referral.who import called, who
from kjw_desktop.reports.texts import texts

_ENDS = frozenset(".!?…:;”’\"'")


def compose_overview(material: Material, review: Review, labels: Vocabularies) -> ReferralContent:
    """The overview in Dutch: every text of it as the review leaves it, all else from fixed fields.

    By name only where the material has what a consent covers.
    """
    return _Page(material, review, labels).content()


class _Page:
    """Composes one overview."""

    def __init__(self, material: Material, review: Review, labels: Vocabularies) -> None:
        self._material = material
        self._labels = labels
        self._text = review.text_after
        self._said = texts("referral")
        self._called = called(self._said, material, review)
        self._by_section: dict[str, list[Passage]] = {}
        for passage in review.passages:
            self._by_section.setdefault(passage.section, []).append(passage)

    def content(self) -> ReferralContent:
        """All of it."""
        said, material = self._said, self._material
        kind = "named" if material.covered else "unnamed"
        happened = tuple(self._happened())
        return ReferralContent(
            title=said.say(f"{kind}.title"),
            document_title=said.say("document_title"),
            week=dutch.week(material.about.reference),
            demo=material.demo,
            question=Block(said.say("question.title"), self._question()),
            who=Block(said.say("who.title", who=self._called), (self._who(),)),
            seen=tuple(self._seen()),
            helps=self._block("helps", fixed.words(self._labels, "protective_factor", material.facts.helps)),
            course=fixed.course(said, material.facts, self._labels),
            done=self._block("done", [*fixed.done(said, material.facts, self._labels), *self._steps()]),
            role=Block(said.say("role.title"), self._own(Section.ROLE) or said.many("role.paragraphs")),
            view=self._view(),
            happened_title=said.say("happened.title"),
            happened=happened,
            reading=Block(said.say("reading.title"), said.many(f"{kind}.reading")),
            footer=said.say(f"{kind}.footer"),
        )

    def _question(self) -> tuple[str, ...]:
        own = self._own(Section.QUESTION)
        return own or (self._said.say(f"question.{fixed.fitting_question(self._material.facts)}"),)

    def _who(self) -> str:
        passages = self._by_section.get(Section.WHO.value, [])
        strengths = [self._text(p.key).strip() for p in passages if ":strength:" in p.key]
        goals = [self._text(p.key).strip() for p in passages if ":goal:" in p.key]
        return who(self._said, self._material, self._labels, strengths, goals)

    def _view(self) -> Block | None:
        lines = self._own(Section.VIEW)
        return Block(self._said.say("view.title", who=self._called), lines) if lines else None

    def _block(self, key: str, lines: Sequence[str]) -> Block:
        return Block(self._said.say(f"{key}.title"), tuple(lines) or (self._said.say(f"{key}.none"),))

    def _own(self, section: Section) -> tuple[str, ...]:
        """The paragraphs of the texts of a section."""
        passages = self._by_section.get(section.value, [])
        return tuple(line for passage in passages for line in paragraphs(self._text(passage.key)))

    def _steps(self) -> tuple[str, ...]:
        """What was done, as the notes of it tell."""
        steps = " ".join(self._own(Section.DONE))
        return (self._said.say("done.told", what=steps),) if steps else ()

    def _seen(self) -> Iterator[Block]:
        if not self._material.facts.signals:
            yield self._block("seen", ())
        for section in SEEN:
            lines = tuple(
                line
                for domain, signals in fixed.domains(self._material.facts).items()
                if section_of_domain(self._labels, domain) is section
                for line in self._seen_in(domain, signals)
            )
            if lines:
                yield Block(self._said.say(f"seen.{section.value}"), lines)

    def _seen_in(self, domain: str, signals: Sequence[SignalFact]) -> Iterator[str]:
        """What was seen in a life domain, the latest first; its name stands before the first."""
        for place, signal in enumerate(reversed(signals)):
            lines = self._seen_words(signal)
            head = f"**{fixed.domain_word(self._labels, domain)}.** " if place == 0 else ""
            yield f"{head}{lines[0]}"
            yield from lines[1:]

    def _seen_words(self, signal: SignalFact) -> list[str]:
        said, key = self._said, f"signal:{signal.record}"
        passages = {passage.key for passage in self._by_section.get(self._section(signal), [])}
        told = paragraphs(self._text(f"{key}:observation")) if f"{key}:observation" in passages else ()
        certainty = fixed.words(
            self._labels, "signal_certainty", (signal.certainty,) if signal.certainty else ()
        )
        how = said.say(
            "seen.how_certain" if certainty else "seen.how",
            level=fixed.level_word(self._labels, signal.level),
            when=fixed.when(said, signal.weeks_back),
            certainty=" ".join(certainty),
        )
        lines = [*told[:-1], f"{told[-1]} {how}" if told else how]
        if f"{key}:interpretation" in passages:
            meant = paragraphs(self._text(f"{key}:interpretation"))
            lines += [said.say("seen.meaning", text=meant[0]), *meant[1:]] if meant else []
        return lines

    def _section(self, signal: SignalFact) -> str:
        return section_of_domain(self._labels, signal.domain).value

    def _happened(self) -> Iterator[Block]:
        """What was written, by about when, the newest first."""
        passages = self._by_section.get(Section.HAPPENED.value, [])
        for when, told in groupby(passages, key=self._when):
            lines = tuple(line for each in told for line in paragraphs(self._text(each.key)))
            if lines:
                yield Block(when, lines)

    def _when(self, passage: Passage) -> str:
        if passage.day is None:
            return ""
        return dutch.sentence(about_when(passage.day, self._material.about))


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, each ended as a sentence is."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(line if line[-1] in _ENDS else f"{line}." for line in lines if line)
