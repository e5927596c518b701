# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each of the ten parts says, and what it says when there is little or nothing."""

from dataclasses import replace

import pytest

from kjw_desktop.domain.figures import TOTAL, Figures, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLength, ReportPart
from kjw_desktop.domain.vocabulary import TermChange, merged
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.parts import (
    CarePart,
    EvaluationPart,
    PartnersPart,
    ReachPart,
    SignalsPart,
    StoryPart,
    SummaryPart,
    TalkPart,
    TargetsPart,
    ThemesPart,
    ToldStory,
)
from kjw_desktop.reports.quarter.shapes import Chart, Line, Then
from kjw_desktop.reports.quarter.words import ReviewedStory, ReviewedWords, ThemeWords
from tests.reports.composing import composed, part, rows, with_values
from tests.reports.content_numbers import strings, walk
from tests.reports.invented import FURTHER, LABELS, SHAPES, filled, invented, replaced

BASE = invented(further=True)
EMPTY = invented(further=True, scale=0)
PARTS = (
    SummaryPart, ThemesPart, ReachPart, SignalsPart, CarePart,
    PartnersPart, EvaluationPart, StoryPart, TargetsPart, TalkPart,
)  # fmt: skip
STORY = ReviewedStory(
    title="Welkom",
    situation="Hij kwam **alleen**.",
    what_we_did="We kookten.",
    what_changed="Nu\nhelpt hij mee.",
    quote="Top",
    composite=True,
)
WORDS = ReviewedWords(
    introduction="Een goed kwartaal.\n\nVeel\nnieuwe gezichten.",
    themes=(
        ThemeWords("sport_bewegen_ontmoeten", "Pleintjes druk.", "Meidensport."),
        ThemeWords("weg", "x", "y"),
    ),
    evaluation="Ze willen vaker open.",
    quotes=("Hier kan ik zijn.", "", "Leuk."),
    answers=("De inloop.", "", "Samen kijken."),
    stories=(STORY, replace(STORY, title="Eén", composite=False)),
)


def intro(figures: Figures, *earlier: Figures) -> str:
    return " ".join(part(composed(figures, *earlier), SummaryPart).introduction)


def titles(charts: tuple[Chart, ...]) -> list[str]:
    return [chart.title for chart in charts]


def hide_all(figures: Figures) -> Figures:
    tables = (
        filled(table.shape, {(cell.row, cell.column): None for cell in table.cells if cell.value})
        for table in figures.tables
    )
    return replace(figures, tables=tuple(tables))


@pytest.mark.parametrize("length", ReportLength)
def test_all_ten_parts_stand_in_every_length(length: ReportLength) -> None:
    content = composed(BASE, length=length)
    assert [type(each) for each in content.parts] == list(PARTS)
    assert len(ReportPart) == len(PARTS)
    assert all(each.title for each in content.parts)


@pytest.mark.parametrize("length", ReportLength)
def test_a_quarter_without_anything_is_told_as_such(length: ReportLength) -> None:
    content = composed(EMPTY, length=length)
    said = " ".join(part(content, SummaryPart).introduction)
    assert said.startswith("Over het derde kwartaal van 2026 is zo weinig opgeschreven dat bijna niets")
    assert not [each for each in walk(content.parts) if isinstance(each, Chart)]
    assert all(
        each.note
        for each in content.parts
        if isinstance(each, ThemesPart | CarePart | PartnersPart | SignalsPart)
    )
    assert part(content, EvaluationPart).note.startswith("Er zijn te weinig antwoorden")
    assert len(content.parts) == len(PARTS)


def test_an_empty_quarter_beside_a_full_one_still_says_what_was() -> None:
    content = composed(EMPTY, invented("2026-Q2", further=True))
    tile = part(content, SummaryPart).tiles[1]
    assert tile.figure == 0
    assert tile.before is not None
    assert tile.before.figure
    assert tile.change.startswith("−")


def test_one_single_contact_says_that_nearly_nothing_can_be_said() -> None:
    one = rows(EMPTY, "contacten_soort", inloop=5)
    assert "**5 contacten**" in intro(one)
    assert "bijna niets gezegd kan worden" in intro(one)
    assert "bijna niets gezegd kan worden" not in intro(BASE)


def test_a_caseload_of_which_nearly_all_is_hidden_says_so_too() -> None:
    figures = rows(hide_all(BASE), "contacten_soort", inloop=80, total=80)
    assert "bijna niets gezegd kan worden" in intro(figures)


def test_everything_in_one_cell_is_one_bar() -> None:
    figures = rows(EMPTY, "contacten_soort", inloop=400)
    summary = part(composed(figures), SummaryPart)
    (chart,) = summary.charts
    assert chart.lines == (Line("inloop", 400),)
    assert "De meeste contacten waren: inloop (400)." in summary.introduction[0]


def test_the_introduction_names_what_grew_and_strengths_before_the_first_step() -> None:
    now = rows_of_visits(sport_spel=200, inloop=100)
    before = replace(rows_of_visits(sport_spel=120, inloop=95), period=BASE.period.before)
    said = intro(now, before)
    assert "Het meest groeide sport en spel: ongeveer 80 bezoeken meer dan vorig kwartaal." in said
    assert said.index("telden we") < said.index("groeide") < said.index("signalen")
    within_rounding = replace(rows_of_visits(sport_spel=195, inloop=95), period=BASE.period.before)
    assert "groeide" not in intro(now, within_rounding)


def rows_of_visits(**visits: int) -> Figures:
    values: dict[tuple[str, str | None], int | None] = {(row, TOTAL): n for row, n in visits.items()}
    values[TOTAL, TOTAL] = sum(visits.values())
    return with_values(BASE, "deelnemers_soort_leeftijd", values)


def test_a_chart_beside_two_earlier_periods() -> None:
    now = rows(BASE, "jongeren_wijk", Oost=40, West=None, Centrum=0)
    before = replace(rows(BASE, "jongeren_wijk", Oost=30, West=5), period=BASE.period.before)
    year = replace(rows(BASE, "jongeren_wijk", Oost=None), period=BASE.period.year_ago)
    reach = part(composed(now, before, year), ReachPart)
    chart = next(each for each in reach.charts if each.caption == "bekende jongeren per wijk")
    assert chart.lines == (Line("Oost", 40, Then(30), Then(None)), Line("West", None, Then(5), Then(0)))
    assert (chart.before_words, chart.year_ago_words) == ("vorig kwartaal", "een jaar geleden")
    alone = next(each for each in part(composed(now), ReachPart).charts if each.caption == chart.caption)
    assert alone.lines == (Line("Oost", 40), Line("West", None))
    assert (alone.before_words, alone.year_ago_words) == ("", "")


def test_a_row_that_an_earlier_period_did_not_have_has_no_earlier_figure() -> None:
    shape = TableShape("jongeren_wijk", "jongeren", "wijk", ("Oost",), additive=("wijk",))
    before = replaced(
        replace(BASE, period=BASE.period.before), filled(shape, {("Oost", None): 10, (TOTAL, None): 10})
    )
    reach = part(composed(rows(BASE, "jongeren_wijk", Oost=40, West=10), before), ReachPart)
    chart = next(each for each in reach.charts if each.caption == "bekende jongeren per wijk")
    assert chart.lines == (Line("Oost", 40, Then(10)), Line("West", 10))


@pytest.mark.parametrize(
    ("named", "nameless", "words"),
    [
        (100, 480, "**De meeste bezoeken waren zonder naam**: ongeveer 480 van de ongeveer 580."),
        (100, 100, "Van de ongeveer 200 bezoeken waren er ongeveer 100 zonder naam."),
        (100, 105, "Van de ongeveer 205 bezoeken waren er ongeveer 105 zonder naam."),
        (None, 480, "waren er ongeveer 480 zonder naam."),
    ],
)
def test_reach_says_when_most_visits_were_nameless(named: int | None, nameless: int, words: str) -> None:
    total = (named or 0) + nameless
    figures = rows(BASE, "bezoeken_naam", met_naam=named, zonder_naam=nameless, total=total)
    notes = " ".join(part(composed(figures), ReachPart).notes)
    assert words in notes
    if words.startswith("**"):
        people = figures.table("jongeren_leeftijd_gender").value()
        assert f"Bij naam kennen we ongeveer {people} jongeren." in notes


def test_named_visits_alone_need_no_such_note() -> None:
    figures = rows(BASE, "bezoeken_naam", met_naam=200)
    assert "zonder naam" not in " ".join(part(composed(figures), ReachPart).notes)


@pytest.mark.parametrize(
    ("region", "period", "note"),
    [
        ("", "2026-Q3", "Schoolvakanties zijn niet ingesteld."),
        ("noord", "2026-Q3", ""),
        ("zuid", "2199-Q3", "De schoolvakanties zijn bekend tot en met"),
        (None, "2026-Q3", ""),
    ],
)
def test_reach_says_what_is_not_known_of_school_holidays(region: str | None, period: str, note: str) -> None:
    now = replace(BASE, period=Period.parse(period))
    notes = [
        text for text in part(composed(now, holiday_region=region), ReachPart).notes if "vakanties" in text
    ]
    assert [text.startswith(note) for text in notes] == ([True] if note else [])
    board = composed(now, holiday_region=region, length=ReportLength.BOARD)
    assert "vakanties" not in " ".join(part(board, ReachPart).notes)


def test_early_signals_begin_with_strengths_and_end_with_what_goes_on() -> None:
    figures = rows(BASE, "signalen_afloop", met_ouders=40, netwerk=20, toegeleid=10, open=30)
    signals = part(composed(figures), SignalsPart)
    told = signals.sentences
    assert told[1].startswith("We begonnen bij wat goed gaat")
    assert told[-1] == "Ongeveer 30 signalen lopen nog: daar blijven we bij."
    assert "samen met ouders opgelost (40)" in told[-2]
    assert [line.label for line in signals.charts[0].lines][-1] == "loopt nog"
    assert signals.first_steps is not None
    assert [level.key for level in signals.first_steps.levels] == ["zorg", "ernstig", "acuut"]
    assert all(row.total is None for row in signals.first_steps.rows)
    assert not signals.first_steps.with_totals


def test_each_figure_of_first_steps_stands_beside_what_it_was() -> None:
    now, before, year_ago = (
        replace(
            with_values(BASE, "signalen_eerste_stap", {("d3_4", "zorg"): n, (TOTAL, "zorg"): n}),
            period=period,
        )
        for n, period in ((10, BASE.period), (5, BASE.period.before), (None, BASE.period.year_ago))
    )
    steps = part(composed(now, before, year_ago), SignalsPart).first_steps
    assert steps is not None
    assert steps.caption.endswith("(tussen haakjes: vorig kwartaal · een jaar geleden)")
    (row,) = steps.rows
    assert (row.figures[0], row.earlier[0]) == (10, (Then(5), Then(None)))
    assert (steps.total.figures[0], steps.total.earlier[0]) == (10, (Then(5), Then(None)))
    alone = part(composed(now), SignalsPart).first_steps
    assert alone is not None
    assert (alone.rows[0].earlier, "haakjes" in alone.caption) == ((), False)


def test_figures_of_a_programme_have_no_signals_and_say_why() -> None:
    left = tuple(
        table
        for table in BASE.tables
        if not table.shape.name.startswith("signalen") and table.shape.name != "wachtenden"
    )
    content = composed(replace(BASE, programme="sportakkoord", tables=left))
    signals = part(content, SignalsPart)
    assert signals.note.startswith("Signalen horen niet bij een programma.")
    assert not signals.levels.rows
    assert "niet per programma" in part(content, CarePart).note
    assert content.programme == "Sportakkoord"
    assert content.document_title.endswith("derde kwartaal 2026 · Sportakkoord")
    assert "**Sportakkoord**" in part(content, SummaryPart).introduction[0]
    assert not composed(BASE).programme


def test_figures_of_another_period_or_programme_are_refused() -> None:
    with pytest.raises(ValueError, match="2026-Q1"):
        composed(BASE, invented("2026-Q1"))
    with pytest.raises(ValueError, match="2026-Q2"):
        composed(BASE, None, invented("2026-Q2"))
    with pytest.raises(ValueError, match="programme"):
        composed(BASE, replace(invented("2026-Q2"), programme="azwa"))


def test_waiting_that_was_bridged_is_told_of_published_contacts_and_moments() -> None:
    figures = rows(BASE, "contacten_wachtend", wachtend=45, niet_wachtend=200)
    figures = rows(figures, "opbrengsten", h_wachttijd_overbrugd=15, h_toegeleid=None)
    care = part(composed(figures), CarePart)
    assert "ongeveer **45 persoonscontacten**" in care.sentences[0]
    assert "ongeveer 15 momenten" in care.sentences[1]
    assert len(care.sentences) == 2
    labels = [line.label for line in care.charts[0].lines]
    assert labels[0].startswith("VOOR")
    assert not [label for label in labels if "geen" in label.casefold()]


def test_growth_is_told_by_moments_and_by_what_it_was() -> None:
    figures = rows(BASE, "groeikansen", persoonlijke_ontwikkeling=40, sociale_netwerken=None, total=60)
    figures = rows(
        figures,
        "opbrengsten",
        po_zelfvertrouwen=25,
        po_gedrag=30,
        po_gezonder=None,
        sn_steunbron=5,
        mp_club=0,
    )
    growth = part(composed(figures), EvaluationPart).growth
    assert [(each.moments.label, each.moments.now) for each in growth] == [
        ("persoonlijke ontwikkeling", 40),
        ("sociale netwerken versterken", None),
    ]
    assert [(line.label, line.now) for line in growth[0].yields] == [
        ("gedrag positief veranderd", 30),
        ("trots / zelfvertrouwen gegroeid", 25),
    ]
    told = " ".join(strings(part(composed(figures), EvaluationPart)))
    assert "geen score" in told
    assert "gemiddeld" not in told.replace("gemiddelde cijfer", "")


def test_the_answers_stand_as_they_were_given() -> None:
    values: dict[tuple[str, str | None], int | None] = {
        ("terugkomen", "ja"): 55,
        ("terugkomen", "beetje"): None,
        (TOTAL, TOTAL): 60,
    }
    before = replace(BASE, period=BASE.period.before)
    content = composed(with_values(BASE, "waardering", values), with_values(before, "waardering", {}))
    (one,) = part(content, EvaluationPart).answers
    assert (one.question, one.yes, one.somewhat, one.no) == ("Kom je nog een keer?", 55, None, 0)
    assert one.yes_before == Then(0)


def test_reviewed_words_stand_in_their_parts_and_make_nothing_bold() -> None:
    content = composed(BASE, words=WORDS)
    assert part(content, SummaryPart).own_words == ("Een goed kwartaal.", "Veel nieuwe gezichten.")
    themes = {row.label: (row.plays, row.did) for row in part(content, ThemesPart).rows}
    assert themes["Sporten, bewegen en ontmoeten"] == ("Pleintjes druk.", "Meidensport.")
    assert themes["Armoede en ontwikkeling"] == ("", "")
    story = part(content, StoryPart)
    assert story.stories[0] == ToldStory(
        title="Welkom",
        situation="Hij kwam *alleen*.",
        what_we_did="We kookten.",
        what_changed="Nu helpt hij mee.",
        quote="Top",
        source="Samengesteld uit de verhalen van meerdere jongeren.",
    )
    assert story.stories[1].source.startswith("Verteld met toestemming")
    assert story.quotes == ("Hier kan ik zijn.", "Leuk.")
    assert not story.note
    assert part(content, EvaluationPart).words == "Ze willen vaker open."
    assert part(content, EvaluationPart).growth_caption.endswith("bij ‘Verhalen en citaten’.")
    assert "citaten" not in part(composed(BASE), EvaluationPart).growth_caption
    assert [answer for _, answer in part(content, TalkPart).questions] == ["De inloop.", "", "Samen kijken."]
    assert "nagekeken" in content.method.paragraphs[-1]


def test_a_board_gets_one_story_and_two_quotes() -> None:
    words = replace(WORDS, quotes=("a", "b", "c"))
    story = part(composed(BASE, words=words, length=ReportLength.BOARD), StoryPart)
    assert [each.title for each in story.stories] == ["Welkom"]
    assert story.quotes == ("a", "b")


def test_without_words_the_figures_stand_alone_and_the_questions_are_asked() -> None:
    content = composed(BASE)
    assert part(content, StoryPart).note.startswith("Bij deze cijfers is geen ervaringsverhaal gekozen.")
    assert part(content, ThemesPart).rows
    assert "vertelt de werker" in part(content, ThemesPart).note
    assert part(content, TalkPart).questions == (
        ("Wat gaat goed?", ""),
        ("Wat kan beter?", ""),
        ("Hoe helpen we elkaar?", ""),
    )
    assert "Geen notities" in content.method.paragraphs[-1]


def test_a_term_that_was_retired_keeps_its_name() -> None:
    lists = merged(LABELS, [TermChange("contact_kind", "inloop", label="Oude inloop", hidden=True)])
    figures = rows(BASE, "contacten_soort", inloop=90, ambulant=10)
    content = compose_quarter(QuarterSources(organisation="Oost", figures=figures), lists)
    kinds = part(content, SummaryPart).charts[1]
    assert kinds.lines[0] == Line("oude inloop", 90)


def test_rows_of_no_list_any_more_are_called_by_their_key() -> None:
    shape = TableShape("contacten_soort", "contacten", "soort", ("oud_soort",), additive=("soort",))
    values: dict[tuple[str, str | None], int | None] = {("oud_soort", None): 50, (TOTAL, None): 50}
    content = composed(replaced(BASE, filled(shape, values)))
    assert part(content, SummaryPart).charts[1].lines == (Line("oud_soort", 50),)


def test_figures_of_before_the_further_tables_still_make_a_summary() -> None:
    """A reader's earlier figures may have the twelve tables of the contract alone."""
    content = composed(BASE, invented("2026-Q2"), invented("2025-Q3"))
    work = next(chart for chart in part(content, ReachPart).charts if "werksoort" in chart.caption)
    assert work.lines
    assert all(line.before is None and line.year_ago is None for line in work.lines)
    assert composed(invented()).parts


@pytest.mark.parametrize(
    ("period", "title", "this", "before"),
    [
        ("2026-09", "Maandsamenvatting", "Deze maand", "vorige maand"),
        ("2026-Q3", "Kwartaalsamenvatting", "Dit kwartaal", "vorig kwartaal"),
        ("2026", "Jaarsamenvatting", "Dit jaar", "vorig jaar"),
        ("2025-2026", "Schooljaarsamenvatting", "Dit schooljaar", "vorig schooljaar"),
    ],
)
def test_each_kind_of_period_has_words_of_its_own(period: str, title: str, this: str, before: str) -> None:
    now = invented(period, further=True)
    earlier = replace(invented("2026-Q2", further=True, scale=3), period=now.period.before)
    content = composed(now, earlier)
    assert content.title == title
    assert this in part(content, SummaryPart).introduction[0]
    assert before in part(content, SummaryPart).tiles[0].change


def test_of_a_year_the_year_before_is_told_once() -> None:
    now, then = invented("2026", further=True), invented("2025", further=True)
    content = composed(now, then, then)
    assert part(content, SummaryPart).year_ago_words == ""
    assert content == composed(now, None, then) == composed(now, then)


@pytest.mark.parametrize("length", [ReportLength.BOARD, ReportLength.MANAGERS])
def test_long_charts_say_that_they_are_the_largest(length: ReportLength) -> None:
    most = {ReportLength.BOARD: (4, "vier"), ReportLength.MANAGERS: (8, "acht")}[length]
    chart = part(composed(BASE, length=length), SummaryPart).charts[1]
    assert len(chart.lines) == most[0]
    assert chart.caption == f"contacten per soort, de {most[1]} grootste"
    (table,) = (
        each for each in composed(BASE, length=ReportLength.DOERS).tables if each.name == "contacten_soort"
    )
    assert len(table.rows) > most[0]


def test_a_hidden_total_is_left_out_of_the_sentences_and_shown_as_hidden() -> None:
    figures = with_values(BASE, "jongeren_leeftijd_gender", {(TOTAL, TOTAL): None})
    content = composed(figures)
    assert "bekende jongeren" not in intro(figures)
    assert part(content, SummaryPart).tiles[0].figure is None
    assert part(content, ReachPart).counted[0].figure is None


def test_the_change_against_the_period_before_is_told_in_words() -> None:
    now = rows(BASE, "contacten_soort", inloop=100)
    for then, words in (
        (60, "+40 sinds vorig kwartaal"),
        (140, "−40 sinds vorig kwartaal"),
        (95, "ongeveer gelijk aan vorig kwartaal"),
        (None, ""),
    ):
        before = replace(rows(BASE, "contacten_soort", total=then), period=BASE.period.before)
        assert part(composed(now, before), SummaryPart).tiles[1].change == words
    assert part(composed(now), SummaryPart).tiles[1].change == ""


def test_nothing_of_a_summary_is_in_euros_or_of_a_study() -> None:
    told = " ".join(strings(composed(BASE, words=WORDS, length=ReportLength.DOERS))).casefold()
    assert "€" not in told
    assert "euro" not in told
    assert "2021" not in told


def test_every_table_of_a_chart_is_one_that_is_printed() -> None:
    names = {shape.name for shape in (*SHAPES, *FURTHER)}
    content = composed(BASE, length=ReportLength.DOERS)
    assert {table.name for table in content.tables} == names


def test_the_method_names_threshold_deviation_and_what_is_hidden() -> None:
    hidden = sum(cell.value is None for table in BASE.tables for cell in table.cells)
    told = " ".join(composed(BASE).method.paragraphs)
    assert "hoogstens vier naast" in told
    assert "onder de vijf" in told
    assert f"{hidden} keer" in told
    coarse = composed(replace(BASE, max_deviation=9, threshold=10))
    assert "hoogstens negen naast" in " ".join(coarse.method.paragraphs)
    assert "onder de tien" in " ".join(coarse.method.paragraphs)
    assert "tientallen" in coarse.footer


def test_the_age_bands_and_how_age_is_counted_are_told() -> None:
    told = " ".join(composed(BASE).ages.paragraphs)
    assert "0–3, 4–9, 10–11, 12–13, 14–15, 16–17, 18–23 en 24–27" in told
    assert "min het geboortejaar" in told
