# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the protected figures of a period (and of earlier ones) to what the summary says.

Every number in the content is a published figure or the difference of two published figures.
"""

from dataclasses import dataclass

from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, Wording
from kjw_desktop.reports.quarter import charts, headlines, tables
from kjw_desktop.reports.quarter.content import Counted, QuarterContent, TextBlock
from kjw_desktop.reports.quarter.method import method, rounding
from kjw_desktop.reports.quarter.past import Past
from kjw_desktop.reports.texts import Texts, texts


@dataclass(frozen=True, slots=True)
class QuarterSources:
    """What a summary is made of: figures of this period, and of earlier ones that this reader has or gets."""

    organisation: str
    figures: Figures
    previous: Figures | None = None
    year_ago: Figures | None = None
    demo: bool = False


def compose_quarter(sources: QuarterSources, labels: Labels) -> QuarterContent:
    """The content of a summary of a month, quarter or year, in Dutch.

    `labels` gives the vault's words. Earlier figures are used when they are of the period just before
    and of the same period a year before; others raise ValueError. Without them no change is printed.
    """
    figures, period = sources.figures, sources.figures.period
    said = texts("quarter")
    past = Past.of(said, figures, sources.previous, sources.year_ago)
    words = Wording(labels)
    return QuarterContent(
        organisation=sources.organisation,
        title=said.say(f"{past.kind}.title"),
        period=dutch.period_months(period),
        document_title=f"{said.say(f'{past.kind}.title')} {dutch.period_name(period)}",
        demo=sources.demo,
        introduction=headlines.introduction(said, figures, words, past),
        tiles=headlines.tiles(said, figures, past),
        tile_note=headlines.tile_note(said, past),
        reach=charts.reach(said, figures, words, past),
        contacts=charts.bars(said, figures, words, "contacts"),
        counted_title=said.say("counted.title"),
        counted=_counted(said, figures, past),
        counted_note=said.say("counted.note"),
        signals=charts.signals(said, figures, words),
        activities=charts.bars(said, figures, words, "activities"),
        partners=charts.bars(said, figures, words, "partners"),
        themes=charts.bars(said, figures, words, "themes"),
        comparison=headlines.comparison(said, past),
        does=_block(said, "does"),
        does_not=_block(said, "does_not"),
        tables_title=said.say("tables.title"),
        tables_note=said.say("tables.note"),
        ages=_ages(said, figures, words),
        tables=tables.printed_tables(figures, labels),
        method=method(figures),
        questions_title=said.say("questions.title"),
        questions_note=said.say("questions.note"),
        questions=said.many("questions.list"),
        footer=said.say(f"footer.{rounding(figures)}", page="{page}"),
    )


def _block(said: Texts, key: str) -> TextBlock:
    return TextBlock(said.say(f"{key}.title"), said.many(f"{key}.paragraphs"))


def _counted(said: Texts, figures: Figures, past: Past) -> tuple[Counted, ...]:
    this = said.say(f"{past.kind}.this")
    return tuple(
        Counted(
            headlines.headline(figures, name),
            said.say(f"tile.{name}"),
            said.say(f"counted.{name}", this=this),
        )
        for name in ("people", "contacts", "visits")
    )


def _ages(said: Texts, figures: Figures, words: Wording) -> TextBlock:
    keys = figures.table("jongeren_leeftijd_gender").shape.row_keys
    bands = dutch.listing([words.name("leeftijd", key) for key in keys if key != "age_unknown"])
    return TextBlock(said.say("ages.title"), said.many("ages.paragraphs", bands=bands))
