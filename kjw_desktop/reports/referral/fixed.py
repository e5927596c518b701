# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What fixed fields say in an overview: the signals through time, what helps, what was done."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kjw_desktop.domain.signals import LEVELS
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, without_aside
from kjw_desktop.reports.referral.content import AxisMark, Course, CourseMark, CourseRow
from kjw_desktop.reports.referral.facts import CaseFacts, SignalFact
from kjw_desktop.reports.texts import Texts

_UNTOLD = frozenset({"anders"})
_SPECIAL = frozenset(
    {"geloof_gemeenschap"}
)  # belief is special-category data (GDPR, art. 9): not in an overview
_MOST = 4


def fitting_question(facts: CaseFacts) -> str:
    """The key of the question that the gravest signal of the period asks for."""
    worst = max((LEVELS.index(signal.level) for signal in facts.signals), default=0)
    return {4: "veiligheid", 3: "veiligheid", 2: "meedenken"}.get(worst, "herkennen")


def words(labels: Labels, vocabulary: str, keys: Iterable[str]) -> tuple[str, ...]:
    """The labels of those keys that say something and may stand in an overview."""
    told = (key for key in keys if key not in _UNTOLD | _SPECIAL)
    return tuple(without_aside(labels.label(vocabulary, key)) for key in told)


def domains(facts: CaseFacts) -> dict[str, list[SignalFact]]:
    """Signals by life domain, oldest first; domains with a strength first, then the gravest."""
    found: dict[str, list[SignalFact]] = {}
    for signal in sorted(facts.signals, key=lambda fact: -fact.weeks_back):
        found.setdefault(signal.domain, []).append(signal)
    return dict(sorted(found.items(), key=lambda pair: _rank(pair[1])))


def _rank(signals: Sequence[SignalFact]) -> tuple[bool, int]:
    levels = [LEVELS.index(signal.level) for signal in signals]
    return (min(levels) > 0, -max(levels))


def domain_word(labels: Labels, domain: str) -> str:
    """The life domain as a heading: 'Thuis, gezin en opvoeding'."""
    return without_aside(labels.label("life_domain", domain))


def level_word(labels: Labels, level: str) -> str:
    """The level in a word or two: 'Krachtsignaal', 'Acuut onveilig'."""
    return without_aside(labels.label("signal_level", level)).split(":", 1)[0]


def when(said: Texts, weeks: int) -> str:
    """How long ago: 'deze week', 'vorige week', 'drie weken terug'."""
    if weeks > 1:
        return said.say("seen.weeks_ago", n=dutch.in_words(weeks))
    return said.say("seen.last_week" if weeks else "seen.now")


def course(said: Texts, facts: CaseFacts, labels: Labels) -> Course:
    """The signals of the period through time."""
    by_domain = domains(facts)
    rows = tuple(
        CourseRow(
            dutch.lower_first(domain_word(labels, domain)),
            tuple(CourseMark(signal.weeks_back, signal.level) for signal in signals),
        )
        for domain, signals in by_domain.items()
    )
    used = {signal.level for signal in facts.signals}
    legend = tuple(
        said.say(f"course.legend_{level}", label=dutch.lower_first(level_word(labels, level)))
        for level in LEVELS
        if level in used
    )
    title = said.say("course.title", weeks=dutch.in_words(facts.weeks))
    told = tuple(_in_words(said, labels, domain, signals) for domain, signals in by_domain.items())
    return Course(title, facts.weeks, _axis(said, facts), rows, legend, told)


def _in_words(said: Texts, labels: Labels, domain: str, signals: Sequence[SignalFact]) -> str:
    """A row of the chart, such as 'Thuis: licht, acht weken terug; ernstig, deze week'."""
    marks = (
        f"{dutch.lower_first(level_word(labels, signal.level))}, {when(said, signal.weeks_back)}"
        for signal in signals
    )
    return f"{domain_word(labels, domain)}: {'; '.join(marks)}."


def _axis(said: Texts, facts: CaseFacts) -> tuple[AxisMark, ...]:
    """The oldest week in full and every further quarter of the period as a number."""
    later = dict.fromkeys(facts.weeks * part // 4 for part in (3, 2, 1))
    first = AxisMark(facts.weeks, said.say("course.first", n=dutch.in_words(facts.weeks)))
    return (first, *(AxisMark(week, dutch.in_words(week)) for week in later if 0 < week < facts.weeks))


def done(said: Texts, facts: CaseFacts, labels: Labels) -> list[str]:
    """How often there was contact, what was done together, which steps were taken."""
    lines = []
    if facts.contacts:
        kinds = _most(labels, "contact_kind", [contact.kind for contact in facts.contacts])
        often = said.say(f"done.{_how_often(facts)}")
        lines.append(said.say("done.contacts", how_often=often, what=kinds))
    for key, vocabulary, told in (
        ("activities", "activity_kind", facts.activities),
        ("steps", "followup_kind", facts.steps),
    ):
        what = _most(labels, vocabulary, told)
        if what:
            lines.append(said.say(f"done.{key}", what=what))
    return lines


def _most(labels: Labels, vocabulary: str, keys: Sequence[str]) -> str:
    """The most frequent kinds in words, the first told first among equals."""
    ranked = [key for key, _ in Counter(keys).most_common()]
    return dutch.listing([dutch.lower_first(word) for word in words(labels, vocabulary, ranked)[:_MOST]])


def _how_often(facts: CaseFacts) -> str:
    share = len({contact.weeks_back for contact in facts.contacts}) / facts.weeks
    return next(
        (key for least, key in ((0.7, "weekly"), (0.4, "fortnightly"), (0.2, "monthly")) if share >= least),
        "seldom",
    )
