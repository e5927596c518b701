# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a summary: headlines, charts, tables, method, and last the questions to talk about."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.charts import Bars, Tiles, shown
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.flow import Card, Columns, Mark, Rule, Stack
from kjw_desktop.reports.pdf.levels import Levels
from kjw_desktop.reports.pdf.tables import figure_table, plain_table
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.content import BarChart, PrintedTable, QuarterContent, TextBlock
from kjw_desktop.reports.texts import Texts, texts

_HALF = (tokens.TEXT_WIDTH - tokens.GUTTER) / 2
_BESIDE: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("jongeren_leeftijd_gender", "partners"), ("jongeren_wijk", "jeugdhulp", "contacten_thema")),
    (("contacten_wijk_leeftijd",), ()),
    (("contacten_soort",), ("activiteiten_soort",)),
    (("contacten_soort_leeftijd",), ()),
    (("signalen_leefgebied_zwaarte",), ()),
    (("signalen_leefgebied_leeftijd",), ()),
    (("deelnemers_soort_leeftijd",), ()),
)
_MOST_OF_A_PAGE = 480.0
_ROOM_TO_WRITE = 150.0
_LONG = 30  # rows; a longer table stands in a column of its own
_SHORT = 20  # rows; a longer table may run on to a next page


def render_quarter(content: QuarterContent, progress: Progress) -> bytes:
    """The PDF of a summary; the same content gives the same bytes. What `progress` raises goes through."""
    said = texts("quarter")
    furniture = Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        running=f"{content.organisation} · {content.document_title}",
        banner=said.say("demo") if content.demo else "",
        footer_mark="method",
    )
    return build(_story(content, said), furniture, progress)


def _story(content: QuarterContent, said: Texts) -> list[Flowable]:
    """What youth work does stands on the first page, or, where that is full, before the questions."""
    first = _first_page(content, said)
    does = Columns(_points(content.does), _points(content.does_not), above=14)
    fits = Stack([*first, does]).measure(tokens.TEXT_WIDTH) <= tokens.TEXT_HEIGHT
    return [
        *first,
        *([does] if fits else []),
        CondPageBreak(_MOST_OF_A_PAGE),
        *_second_page(content, said),
        CondPageBreak(_MOST_OF_A_PAGE),
        *_tables(content, said),
        *_method(content),
        *([] if fits else [does]),
        *_questions(content),
    ]


def _first_page(content: QuarterContent, said: Texts) -> list[Flowable]:
    hidden = said.say("hidden")
    return [
        Mark("headlines", said.say("bookmark_headlines")),
        Columns([paragraph(content.organisation, "accent")], [paragraph(content.period, "right_lead")]),
        paragraph(content.title, "title"),
        Spacer(1, 6),
        *(paragraph(text, "lead") for text in content.introduction),
        Spacer(1, 14),
        Tiles(content.tiles, hidden),
        *([Spacer(1, 5), paragraph(content.tile_note, "small")] if content.tile_note else []),
        Rule(),
        Columns(_chart(content.reach, said, 0.2), _chart(content.contacts, said, 0.44)),
        Spacer(1, 16),
        _counted(content, hidden),
    ]


def _chart(chart: BarChart, said: Texts, label_share: float) -> list[Flowable]:
    parts: list[Flowable] = [paragraph(chart.title, "head"), paragraph(chart.caption, "small"), Spacer(1, 5)]
    if not chart.bars:
        return [*parts, paragraph(said.say("too_little"))]
    parts.append(Bars(chart.bars, said.say("hidden"), label_share))
    if chart.reference_words:
        legend = said.say("reference_legend", reference=chart.reference_words)
        parts += [Spacer(1, 4), paragraph(legend, "small")]
    return parts


def _counted(content: QuarterContent, hidden: str) -> Flowable:
    columns = [
        [
            paragraph(f"**{shown(one.figure, hidden)}** {one.label}", "lead"),
            paragraph(one.meaning, "small"),
        ]
        for one in content.counted
    ]
    return Card(
        [
            paragraph(content.counted_title, "accent"),
            Spacer(1, 4),
            Columns(*columns, gutter=16),
            Spacer(1, 6),
            paragraph(content.counted_note, "note"),
        ],
        ground=tokens.ACCENT_WEAK,
        edge=tokens.ACCENT,
    )


def _second_page(content: QuarterContent, said: Texts) -> list[Flowable]:
    hidden = said.say("hidden")
    return [
        Mark("charts", said.say("bookmark_charts")),
        paragraph(content.signals.title, "head"),
        paragraph(content.signals.caption, "small"),
        Spacer(1, 4),
        Levels(content.signals, said.say("total"), hidden),
        paragraph(said.say("hidden_legend"), "small"),
        Rule(),
        Columns(_chart(content.activities, said, 0.44), _chart(content.partners, said, 0.44)),
        Rule(),
        Columns(_chart(content.themes, said, 0.44), _comparison(content, hidden)),
    ]


def _comparison(content: QuarterContent, hidden: str) -> list[Flowable]:
    told = content.comparison
    if not told.rows:
        return []
    rows = [(row, False) for row in told.rows]
    return [
        paragraph(told.title, "head"),
        paragraph(told.caption, "small"),
        Spacer(1, 4),
        plain_table("", told.periods, rows, _HALF, hidden),
    ]


def _points(block: TextBlock) -> list[Flowable]:
    parts: list[Flowable] = [paragraph(block.title, "subhead"), Spacer(1, 3)]
    for text in block.paragraphs:
        parts += [paragraph(text), Spacer(1, 4)]
    return parts


def _tables(content: QuarterContent, said: Texts) -> list[Flowable]:
    hidden = said.say("hidden")
    note = [paragraph(content.tables_title, "head"), paragraph(content.tables_note), Spacer(1, 4)]
    parts: list[Flowable] = [
        Mark("tables", content.tables_title),
        Columns([*note, paragraph(said.say("hidden_legend"))], _points(content.ages), above=18),
        Spacer(1, 10),
    ]
    tables = {table.name: table for table in content.tables}
    for left, right in _BESIDE:
        parts += _row_of_tables([tables[name] for name in left], [tables[name] for name in right], hidden)
    return parts


def _row_of_tables(
    left: Sequence[PrintedTable], right: Sequence[PrintedTable], hidden: str
) -> list[Flowable]:
    """Tables beside each other; under each other where one is too long to stay on a page."""
    if right and max(len(table.rows) for table in (*left, *right)) <= _LONG:
        return [Columns(_column(left, hidden), _column(right, hidden)), Spacer(1, 14)]
    parts: list[Flowable] = []
    for table in (*left, *right):
        whole = figure_table(table, tokens.TEXT_WIDTH, hidden)
        parts += [KeepTogether(whole)] if len(table.rows) <= _SHORT else whole
        parts.append(Spacer(1, 14))
    return parts


def _column(tables: Sequence[PrintedTable], hidden: str) -> list[Flowable]:
    parts: list[Flowable] = []
    for table in tables:
        parts += [*figure_table(table, _HALF, hidden), Spacer(1, 14)]
    return parts[:-1]


def _method(content: QuarterContent) -> list[Flowable]:
    parts: list[Flowable] = [Mark("method", content.method.title), paragraph(content.method.title, "head")]
    for text in content.method.paragraphs:
        parts += [Spacer(1, 5), paragraph(text)]
    return [KeepTogether(parts)]


def _questions(content: QuarterContent) -> list[Flowable]:
    columns = [[paragraph(text, "subhead"), Spacer(1, _ROOM_TO_WRITE)] for text in content.questions]
    parts: list[Flowable] = [
        Spacer(1, 20),
        Mark("questions", content.questions_title),
        paragraph(content.questions_title, "head"),
        paragraph(content.questions_note, "note"),
        Spacer(1, 8),
        Card([Columns(*columns, gutter=16)]),
    ]
    return [KeepTogether(parts)]
