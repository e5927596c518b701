# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From facts in keys to what the overview says; strengths first, neutral, without a date."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kjw_desktop.domain.signals import LEVELS
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, without_aside
from kjw_desktop.reports.referral.content import (
    AxisMark,
    Block,
    Course,
    CourseMark,
    CourseRow,
    ReferralContent,
)
from kjw_desktop.reports.referral.facts import CaseFacts, SignalFact
from kjw_desktop.reports.referral.who import who
from kjw_desktop.reports.texts import Texts, texts

QUESTIONS = ("meedenken", "herkennen", "toeleiden", "veiligheid", "rolverdeling")
_UNTOLD = frozenset({"anders"})
_SPECIAL = frozenset(
    {"geloof_gemeenschap"}
)  # belief is special-category data (GDPR, art. 9): not in an overview
_MOST = 4


def compose_referral(
    facts: CaseFacts, labels: Labels, question: str | None = None, *, demo: bool = False
) -> ReferralContent:
    """The overview of one young person, in Dutch, from structured fields alone.

    `question` is one of `QUESTIONS` (another raises KeyError); without it the gravest signal chooses one.
    """
    said = texts("referral")
    if question is not None and question not in QUESTIONS:
        raise KeyError(question)
    return ReferralContent(
        title=said.say("title"),
        document_title=said.say("document_title"),
        week=dutch.week(facts.today),
        demo=demo,
        question=Block(
            said.say("question.title"), (said.say(f"question.{question or fitting_question(facts)}"),)
        ),
        who=Block(said.say("who.title"), (who(said, facts, labels),)),
        seen=_block(said, "seen", _seen(said, facts, labels)),
        helps=_block(said, "helps", _words(labels, "protective_factor", facts.helps)),
        course=_course(said, facts, labels),
        done=_block(said, "done", _done(said, facts, labels)),
        role=Block(said.say("role.title"), said.many("role.paragraphs")),
        reading=Block(said.say("reading.title"), said.many("reading.paragraphs")),
        footer=said.say("footer"),
    )


def fitting_question(facts: CaseFacts) -> str:
    """The question that the gravest signal of the period asks for."""
    worst = max((LEVELS.index(signal.level) for signal in facts.signals), default=0)
    return {4: "veiligheid", 3: "veiligheid", 2: "meedenken"}.get(worst, "herkennen")


def _block(said: Texts, key: str, lines: Sequence[str]) -> Block:
    return Block(said.say(f"{key}.title"), tuple(lines) or (said.say(f"{key}.none"),))


def _words(labels: Labels, vocabulary: str, keys: Iterable[str]) -> tuple[str, ...]:
    told = (key for key in keys if key not in _UNTOLD | _SPECIAL)
    return tuple(without_aside(labels.label(vocabulary, key)) for key in told)


def _domains(facts: CaseFacts) -> dict[str, list[SignalFact]]:
    """Signals by life domain, oldest first; domains with a strength first, then the gravest."""
    found: dict[str, list[SignalFact]] = {}
    for signal in sorted(facts.signals, key=lambda fact: -fact.weeks_back):
        found.setdefault(signal.domain, []).append(signal)
    return dict(sorted(found.items(), key=lambda pair: _rank(pair[1])))


def _rank(signals: Sequence[SignalFact]) -> tuple[bool, int]:
    levels = [LEVELS.index(signal.level) for signal in signals]
    return (min(levels) > 0, -max(levels))


def _seen(said: Texts, facts: CaseFacts, labels: Labels) -> list[str]:
    return [_seen_line(said, labels, domain, signals) for domain, signals in _domains(facts).items()]


def _seen_line(said: Texts, labels: Labels, domain: str, signals: Sequence[SignalFact]) -> str:
    last = signals[-1]
    certainty = _words(labels, "signal_certainty", (last.certainty,) if last.certainty else ())
    line = said.say(
        "seen.line_certain" if certainty else "seen.line",
        domain=without_aside(labels.label("life_domain", domain)),
        level=level_word(labels, last.level),
        when=_when(said, last.weeks_back),
        certainty=" ".join(certainty),
    )
    others = dict.fromkeys(signal.level for signal in signals[:-1] if signal.level != last.level)
    if not others:
        return line
    levels = dutch.listing([dutch.lower_first(level_word(labels, level)) for level in others])
    return f"{line} {said.say('seen.also', levels=levels)}"


def level_word(labels: Labels, level: str) -> str:
    """The level in a word or two: 'Krachtsignaal', 'Acuut onveilig'."""
    return without_aside(labels.label("signal_level", level)).split(":", 1)[0]


def _when(said: Texts, weeks: int) -> str:
    if weeks > 1:
        return said.say("seen.weeks_ago", n=dutch.in_words(weeks))
    return said.say("seen.last_week" if weeks else "seen.now")


def _course(said: Texts, facts: CaseFacts, labels: Labels) -> Course:
    rows = tuple(
        CourseRow(
            dutch.lower_first(without_aside(labels.label("life_domain", domain))),
            tuple(CourseMark(signal.weeks_back, signal.level) for signal in signals),
        )
        for domain, signals in _domains(facts).items()
    )
    used = {signal.level for signal in facts.signals}
    legend = tuple(
        said.say(f"course.legend_{level}", label=dutch.lower_first(level_word(labels, level)))
        for level in LEVELS
        if level in used
    )
    return Course(
        said.say("course.title", weeks=dutch.in_words(facts.weeks)),
        facts.weeks,
        _axis(said, facts),
        rows,
        legend,
    )


def _axis(said: Texts, facts: CaseFacts) -> tuple[AxisMark, ...]:
    """The oldest week in full and every further quarter of the period as a number."""
    quarter = max(1, facts.weeks // 4)
    later = range(facts.weeks - quarter, 0, -quarter)
    first = AxisMark(facts.weeks, said.say("course.first", n=dutch.in_words(facts.weeks)))
    return (first, *(AxisMark(week, dutch.in_words(week)) for week in later))


def _done(said: Texts, facts: CaseFacts, labels: Labels) -> list[str]:
    lines = []
    if facts.contacts:
        kinds = _most(labels, "contact_kind", [contact.kind for contact in facts.contacts])
        often = said.say(f"done.{_how_often(facts)}")
        lines.append(said.say("done.contacts", how_often=often, what=kinds))
    for key, vocabulary, told in (
        ("activities", "activity_kind", facts.activities),
        ("steps", "followup_kind", facts.steps),
    ):
        words = _most(labels, vocabulary, told)
        if words:
            lines.append(said.say(f"done.{key}", what=words))
    return lines


def _most(labels: Labels, vocabulary: str, keys: Sequence[str]) -> str:
    """The most frequent kinds in words, the first told first among equals."""
    ranked = [key for key, _ in Counter(keys).most_common()]
    return dutch.listing([dutch.lower_first(word) for word in _words(labels, vocabulary, ranked)[:_MOST]])


def _how_often(facts: CaseFacts) -> str:
    share = len({contact.weeks_back for contact in facts.contacts}) / facts.weeks
    return next(
        (key for least, key in ((0.7, "weekly"), (0.4, "fortnightly"), (0.2, "monthly")) if share >= least),
        "seldom",
    )
