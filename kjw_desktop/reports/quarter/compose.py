# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the protected figures of a period (and of earlier ones) and reviewed words to what the summary says.

Every number in the content is a published figure or the difference of two, but for what a worker typed of an
agreed result.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength, ReportPart
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.compared import Compared
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.method import method, rounding
from kjw_desktop.reports.quarter.parts import Part
from kjw_desktop.reports.quarter.shapes import TextBlock
from kjw_desktop.reports.quarter.tables import printed
from kjw_desktop.reports.quarter.words import ReviewedWords
from kjw_desktop.reports.quarter.writing.care import care
from kjw_desktop.reports.quarter.writing.evaluation import evaluation
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.partners import partners
from kjw_desktop.reports.quarter.writing.reach import reach
from kjw_desktop.reports.quarter.writing.signals import signals
from kjw_desktop.reports.quarter.writing.story import story
from kjw_desktop.reports.quarter.writing.summary import summary
from kjw_desktop.reports.quarter.writing.talk import talk
from kjw_desktop.reports.quarter.writing.targets import targets
from kjw_desktop.reports.quarter.writing.themes import themes
from kjw_desktop.reports.texts import Texts, texts
from kjw_desktop.resources.holidays import school_holidays

_WRITERS: Mapping[ReportPart, Callable[[Material], Part]] = {
    ReportPart.SUMMARY: summary,
    ReportPart.THEMES: themes,
    ReportPart.REACH: reach,
    ReportPart.SIGNALS: signals,
    ReportPart.CARE: care,
    ReportPart.PARTNERS: partners,
    ReportPart.EVALUATION: evaluation,
    ReportPart.STORY: story,
    ReportPart.TARGETS: targets,
    ReportPart.TALK: talk,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterSources:
    """What a summary is made of: figures of this period, and of earlier ones that this reader has or gets.

    `words` are reviewed, and so are the texts of `targets`; None, and no free text is printed at all.
    `agreed_over` are figures of other periods that the reader holds or gets, for results agreed for those.
    `holiday_region` is that of the settings ('' for none), by which the parts of the day were told.
    """

    organisation: str
    figures: Figures
    previous: Figures | None = None
    year_ago: Figures | None = None
    demo: bool = False
    reader: str = ""
    layout: ReportLayout | None = None
    words: ReviewedWords | None = None
    targets: tuple[Target, ...] = ()
    agreed_over: tuple[Figures, ...] = ()
    holiday_region: str | None = None


def compose_quarter(sources: QuarterSources, labels: Vocabularies) -> QuarterContent:
    """The content of a summary of a month, quarter, year or school year, in Dutch.

    `labels` are the vault's lists. Earlier figures are used when they are of the period just before and of
    the same period a year before; others raise ValueError. Without them no change is printed.
    """
    figures, said = sources.figures, texts("quarter")
    layout = sources.layout or ReportLayout(sources.reader)
    material = _material(sources, layout.length, labels)
    title = said.say(f"{material.compared.kind}.title")
    programme = "" if figures.programme is None else labels.label("policy_programme", figures.programme)
    return QuarterContent(
        organisation=sources.organisation,
        reader=sources.reader,
        title=title,
        period=dutch.period_months(figures.period),
        programme=programme,
        document_title=_document_title(title, figures, programme),
        demo=sources.demo,
        length=layout.length,
        parts=tuple(_WRITERS[part](material) for part in layout.order),
        tables_title=said.say("tables.title"),
        tables_note=said.say("tables.note"),
        ages=_ages(said, material),
        tables=printed(material.compared, material.words) if layout.length is ReportLength.DOERS else (),
        method=method(figures, reviewed=sources.words is not None),
        footer=said.say(f"footer.{rounding(figures)}", page="{page}"),
    )


def _material(sources: QuarterSources, length: ReportLength, labels: Vocabularies) -> Material:
    return Material(
        said=texts("quarter_parts"),
        words=Wording(labels),
        lists=labels,
        compared=Compared.of(sources.figures, sources.previous, sources.year_ago),
        length=length,
        own=sources.words,
        targets=sources.targets,
        over=sources.agreed_over,
        holidays=None if sources.holiday_region is None else school_holidays(sources.holiday_region),
    )


def _document_title(title: str, figures: Figures, programme: str) -> str:
    named = f"{title} {dutch.period_name(figures.period)}"
    return f"{named} · {programme}" if programme else named


def _ages(said: Texts, material: Material) -> TextBlock:
    keys = material.now.rows("jongeren_leeftijd_gender")
    bands = dutch.listing([material.words.name("leeftijd", key) for key in keys if key != "age_unknown"])
    return TextBlock(said.say("ages.title"), said.many("ages.paragraphs", bands=bands))
