# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a meldcode record to what its overview says, in Dutch: whole, in the order of the law, unweighed."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time

from kjw_desktop.domain import meldcode_rules as rules
from kjw_desktop.domain.care import Meldcode, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, without_aside
from kjw_desktop.reports.meldcode.content import Group, MeldcodeContent, Said, StepContent
from kjw_desktop.reports.meldcode.sources import MeldcodeSources
from kjw_desktop.reports.texts import Texts, texts

_DAYS = {0: "today", 1: "one_day"}


def compose_meldcode(sources: MeldcodeSources, labels: Labels, today: date) -> MeldcodeContent:
    """The overview of that record as it stands on `today`."""
    return _Overview(sources, labels).content(today)


class _Overview:
    """One record in words."""

    def __init__(self, sources: MeldcodeSources, labels: Labels) -> None:
        self._said: Texts = texts("meldcode")
        self._record: Meldcode = sources.meldcode
        self._sources = sources
        self._labels = labels

    def content(self, today: date) -> MeldcodeContent:
        """All of it."""
        said, settings = self._said, self._sources.settings
        return MeldcodeContent(
            title=said.say("title"),
            document_title=said.say("document_title"),
            as_of=said.say("as_of", day=dutch.day(today)),
            demo=settings.demo,
            warning=said.say("warning"),
            about=tuple(self._about(today)),
            steps=tuple(self._step(step) for step in rules.STEPS),
            footer=said.say("footer"),
        )

    def _about(self, today: date) -> Iterable[tuple[str, str]]:
        said, record, settings = self._said, self._record, self._sources.settings
        for person in self._sources.people:
            yield said.say("about.person"), self._person(person)
        first = rules.first_seen(record, [signal.day for signal in self._sources.signals])
        days = rules.days_since(first, today)
        told = said.say(f"about.{_DAYS.get(days, 'days')}", day=dutch.day(first), n=str(days))
        yield said.say("about.first_signal"), told
        yield said.say("about.begun"), dutch.day(record.day)
        by = ", ".join(part for part in (settings.worker_name, settings.worker_title) if part)
        for key, value in (("worker", by), ("organisation", settings.organisation)):
            if value:
                yield said.say(f"about.{key}"), value
        yield said.say("about.closed"), self._day_or(record.closed_on, "about.not_closed")
        yield said.say("about.handed_over"), self._handed_over()

    def _person(self, person: Person) -> str:
        if person.birth_date:
            return self._said.say("about.born", name=person.full_name, day=dutch.day(person.birth_date))
        if person.birth_year:
            return self._said.say("about.born_in", name=person.full_name, year=str(person.birth_year))
        return person.full_name

    def _handed_over(self) -> str:
        record = self._record
        if record.handed_over_on is None:
            return self._said.say("about.not_handed_over")
        day = dutch.day(record.handed_over_on)
        if record.handed_over_to:
            return self._said.say("about.handed_over_to", day=day, to=record.handed_over_to)
        return day

    def _day_or(self, day: date | None, key: str) -> str:
        return dutch.day(day) if day else self._said.say(key)

    def _step(self, step: str) -> StepContent:
        made: Mapping[str, Callable[[], Iterable[Group]]] = {
            rules.FACTS: self._facts,
            rules.CONSULTATION: self._consultations,
            rules.TALK: self._talks,
            rules.WEIGHING: self._weighing,
            rules.DECISION: self._decision,
        }
        groups = tuple(group for group in made[step]() if group.texts)
        order = self._order(step)
        empty = Group("", (Said("", self._said.say("nothing"), written=False),))
        return StepContent(
            self._labels.label("meldcode_step", step), self._state(step), (*(groups or (empty,)), *order)
        )

    def _state(self, step: str) -> str:
        """How far the step is, and since which day."""
        state = rules.state_of(self._record, step)
        days = [row.day for row in rules.rows_of(self._record, step) if row.day]
        word = self._said.say(f"state.{state.value}")
        if state is rules.StepState.OPEN or not days:
            return word
        return self._said.say("state.on", state=word, day=dutch.day(max(days)))

    def _order(self, step: str) -> tuple[Group, ...]:
        """That earlier steps were not done when this one was, and why, as far as somebody wrote it."""
        reasons = [row.reason for row in rules.rows_of(self._record, step) if row.reason.strip()]
        done = rules.state_of(self._record, step) is rules.StepState.DONE
        earlier = rules.passed_over(self._record, step) if done else ()
        gap: tuple[Said, ...] = ()
        if earlier:
            steps = dutch.listing([str(rules.STEPS.index(each) + 1) for each in earlier])
            key = "order.gap" if len(earlier) == 1 else "order.gaps"
            gap = (Said("", self._said.say(key, steps=steps), written=False),)
        why = tuple(Said(self._said.say("order.reason"), reason) for reason in reasons)
        return (Group(self._said.say("order.title"), (*gap, *why)),) if gap or why else ()

    def _own_text(self, step: str) -> tuple[Said, ...]:
        """What was written with the step itself."""
        return tuple(Said("", row.text) for row in rules.rows_of(self._record, step) if row.text.strip())

    def _facts(self) -> Iterable[Group]:
        said, record = self._said, self._record
        facts = sorted(record.facts, key=lambda fact: (fact.day, fact.at or time.min))
        yield Group("", self._own_text(rules.FACTS))
        yield Group(said.say("facts.title"), tuple(self._fact(fact) for fact in facts))
        yield Group(
            said.say("facts.signals"),
            tuple(each for signal in self._sources.signals for each in self._signal(signal)),
        )
        yield Group(said.say("facts.suspicion"), _if_any("", record.suspicion))

    def _fact(self, fact: MeldcodeFact) -> Said:
        known = self._certainty(fact.certainty, fact.told_by)
        return Said(" · ".join(part for part in (_moment(fact.day, fact.at), known) if part), fact.text)

    def _signal(self, signal: Signal) -> Iterable[Said]:
        """What was seen under day, level and domain; then what the worker made of it, told apart."""
        words = [
            _moment(signal.day, signal.at),
            without_aside(self._labels.label("signal_level", signal.level)).split(":", 1)[0],
            without_aside(self._labels.label("life_domain", signal.domain)),
            *(without_aside(self._labels.label("signal_kind", kind)) for kind in signal.kinds),
            self._certainty(signal.certainty or "", signal.told_by),
        ]
        yield Said(" · ".join(word for word in words if word), signal.observation)
        yield from _if_any(self._said.say("facts.meaning"), signal.meaning)

    def _certainty(self, key: str, told_by: str) -> str:
        word = without_aside(self._labels.label("signal_certainty", key)) if key else ""
        if not told_by.strip():
            return word
        by = self._said.say("facts.told_by", who=told_by.strip())
        return f"{word} ({by})" if word else dutch.sentence(by)

    def _consultations(self) -> Iterable[Group]:
        rows = rules.rows_of(self._record, rules.CONSULTATION)
        yield Group("", tuple(self._spoken(row) for row in rows if row.consulted.strip() or row.text.strip()))

    def _spoken(self, row: MeldcodeStep) -> Said:
        """Day, with whom, and for a consultation whether the family was named."""
        words = [dutch.day(row.day) if row.day else "", row.consulted.strip()]
        if row.step == rules.CONSULTATION:
            words.append(self._said.say("consulted.anonymous" if row.anonymous else "consulted.named"))
        return Said(" · ".join(word for word in words if word), row.text)

    def _talks(self) -> Iterable[Group]:
        rows = rules.rows_of(self._record, rules.TALK)
        yield Group("", tuple(self._spoken(row) for row in rows if row.consulted.strip() or row.text.strip()))
        yield Group(self._said.say("talk.no_talk"), _if_any("", self._record.no_talk_reason))

    def _weighing(self) -> Iterable[Group]:
        given = {answer.question: answer for answer in self._record.answers}
        yield Group("", self._own_text(rules.WEIGHING))
        for question in rules.QUESTIONS:
            answer = given.get(question)
            if answer is None or not (answer.answer or answer.reasoning.strip()):
                continue
            word = self._answer(answer.answer) if answer.answer else self._said.say("answer.none")
            yield Group(
                _question(self._labels.label("meldcode_question", question)),
                (
                    Said("", word, written=False),
                    *_if_any(self._said.say("answer.reasoning"), answer.reasoning),
                ),
            )

    def _answer(self, key: str) -> str:
        """The answer in a word; one of an imported record that is none of the three stands as it is."""
        return self._said.say(f"answer.{key}") if key in rules.ANSWERS else key

    def _decision(self) -> Iterable[Group]:
        record, said = self._record, self._said
        yield Group("", self._own_text(rules.DECISION))
        if record.choice in rules.CHOICES:
            yield Group(
                said.say("decision.choice"), (Said("", said.say(f"choice.{record.choice}"), written=False),)
            )
        yield Group(said.say("decision.text"), _if_any("", record.decision))
        yield Group(said.say("decision.informed"), _if_any("", record.informed))


def _if_any(label: str, text: str) -> tuple[Said, ...]:
    return (Said(label, text),) if text.strip() else ()


def _question(label: str) -> str:
    """The question alone: what the framework says to an answer follows its question mark."""
    question, mark, _ = label.partition("?")
    return question + mark


def _moment(day: date, at: time | None) -> str:
    return f"{dutch.day(day)}, {at:%H:%M}" if at else dutch.day(day)
