# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ten parts of a summary as data: what each prints, ready to be laid out.

A figure is an int as published, or None where it is hidden. Text may mark **strong** parts. A part that
has nothing to say keeps its title and says so in `note`.
"""

from dataclasses import dataclass

from kjw_desktop.reports.quarter.content import Counted, LevelChart, TextBlock, Tile

Figure = int | None


@dataclass(frozen=True, slots=True)
class Then:
    """A figure of an earlier period, None where it is hidden. No earlier period, none of these."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Line:
    """One figure with its name, beside that of the period before and that of a year ago."""

    label: str
    now: Figure
    before: Then | None = None
    year_ago: Then | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines under one heading, each drawn as a bar with its figures beside it.

    `before_words` and `year_ago_words` name the earlier periods, '' without one.
    """

    title: str
    caption: str
    lines: tuple[Line, ...]
    before_words: str = ""
    year_ago_words: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachPart:
    """Whom we reached: three figures that are not the same, and charts by band, work, wijk and day part."""

    title: str
    counted_title: str
    counted: tuple[Counted, ...]
    notes: tuple[str, ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalsPart:
    """Early signals: domains by level, how soon a first step followed, how it ended."""

    title: str
    levels: LevelChart
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePart:
    """Before, during and after youth care, and the waiting that was bridged."""

    title: str
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnersPart:
    """With whom we worked, by sector."""

    title: str
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The published answers to one question of the participants' evaluation."""

    question: str
    yes: Figure
    somewhat: Figure
    no: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationPart:
    """What participants said, the marks they gave, and what it brought them."""

    title: str
    answers: tuple[Answers, ...]
    charts: tuple[Chart, ...]
    words: str = ""
    note: str = ""


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
    ('105 van 120', '85%', or the worker's own words).
    """

    text: str
    told: str
    share: float | None


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
