# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ten parts of a summary as data: what each prints, ready to be laid out.

A figure is an int as published, or None where it is hidden. Text may mark **strong** parts. A part that
has nothing to say keeps its title and says so in `note`.
"""

from dataclasses import dataclass

from kjw_desktop.reports.quarter.shapes import (
    Chart,
    Counted,
    Figure,
    LevelChart,
    Line,
    TextBlock,
    Then,
    Tile,
)

__all__ = [
    "Agreed",
    "Answers",
    "CarePart",
    "Chart",
    "EvaluationPart",
    "Growth",
    "Line",
    "Part",
    "PartnersPart",
    "ReachPart",
    "SignalsPart",
    "StoryPart",
    "SummaryPart",
    "TalkPart",
    "TargetsPart",
    "ThemeRow",
    "ThemesPart",
    "Then",
    "ToldStory",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryPart:
    """The first page: in words, in tiles, in charts, and what youth work does and does not."""

    title: str
    introduction: tuple[str, ...]
    own_words: tuple[str, ...] = ()
    tiles: tuple[Tile, ...]
    tile_note: str
    charts: tuple[Chart, ...]
    does: TextBlock
    does_not: TextBlock
    before_words: str = ""
    year_ago_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow:
    """One theme: its contacts, what plays, and what was done."""

    label: str
    contacts: Line
    plays: str = ""
    did: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemesPart:
    """What plays beside what was done, theme by theme."""

    title: str
    plays_title: str
    did_title: str
    rows: tuple[ThemeRow, ...]
    note: str = ""
    before_words: str = ""
    year_ago_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachPart:
    """Whom we reached: three figures that are not the same, and charts by band, work, wijk and day part."""

    title: str
    counted_title: str
    counted: tuple[Counted, ...]
    counted_note: str
    notes: tuple[str, ...]
    charts: tuple[Chart, ...]
    before_words: str = ""
    year_ago_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalsPart:
    """Early signals: domains by level, how soon a first step followed, how it ended.

    `first_steps` has days to the first step as rows and the levels from zorg on as columns, without totals
    (`LevelChart.with_totals`); None where there were no worries.
    """

    title: str
    levels: LevelChart
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]
    first_steps: LevelChart | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePart:
    """Before, during and after youth care, and the waiting that was bridged."""

    title: str
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnersPart:
    """With whom we worked, by sector."""

    title: str
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The published answers to one question of the participants' evaluation, and its yeses of earlier."""

    question: str
    yes: Figure
    somewhat: Figure
    no: Figure
    yes_before: Then | None = None
    yes_year_ago: Then | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """One growth chance: the moments at which it was seen, and the concrete yields that were named most.

    Evidence, never a score: nothing is divided, ranked against a norm or added up.
    """

    moments: Line
    yields: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationPart:
    """What participants said, the marks they gave, and what it brought them."""

    title: str
    answers_title: str
    answers: tuple[Answers, ...]
    charts: tuple[Chart, ...]
    growth_title: str = ""
    growth_caption: str = ""
    growth: tuple[Growth, ...] = ()
    words: str = ""
    note: str = ""
    before_words: str = ""
    year_ago_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldStory:
    """One experience story as reviewed; `source` says of whom it is, or of how many it was composed."""

    title: str
    situation: str
    what_we_did: str
    what_changed: str
    quote: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPart:
    """Stories and quotes."""

    title: str
    stories: tuple[ToldStory, ...]
    quotes: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """One agreed result: in words, and how far it is.

    `share` is realised / agreed from 0 on, None where there is nothing to draw; `told` is how it is printed
    ('105 van 120', '85%', or the worker's own words). `note` says of which stretch of time a figure is where
    that is not the agreement's own, or whose words they are.
    """

    text: str
    told: str
    share: float | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetsPart:
    """What was agreed, and what was realised."""

    title: str
    agreed: tuple[Agreed, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPart:
    """Three questions for the conversation, with the worker's own beginnings of an answer."""

    title: str
    note: str
    questions: tuple[tuple[str, str], ...]


Part = (
    SummaryPart
    | ThemesPart
    | ReachPart
    | SignalsPart
    | CarePart
    | PartnersPart
    | EvaluationPart
    | StoryPart
    | TargetsPart
    | TalkPart
)
