# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.content import Bar, QuarterContent
from tests.reports.invented import LABELS, filled, invented, replaced

NUMBER = re.compile(r"(?<![\d–])\d+(?:\.\d{3})*(?![\d–])")


def composed(
    figures: Figures, previous: Figures | None = None, year_ago: Figures | None = None
) -> QuarterContent:
    return compose_quarter(QuarterSources("Oost", figures, previous, year_ago), LABELS)


def walk(node: object) -> Iterator[object]:
    """Every int and string of the content."""
    if is_dataclass(node):
        for field in fields(node):
            yield from walk(getattr(node, field.name))
    elif isinstance(node, tuple):
        for part in node:
            yield from walk(part)
    else:
        yield node


def published(*all_figures: Figures) -> set[int]:
    return {
        cell.value
        for figures in all_figures
        for table in figures.tables
        for cell in table.cells
        if cell.value is not None
    }


def with_total(figures: Figures, name: str, total: int | None) -> Figures:
    shape = figures.table(name).shape
    corner = (TOTAL, None if shape.columns is None else TOTAL)
    return replaced(figures, filled(shape, {corner: total}))


@pytest.mark.parametrize("seed", range(5))
def test_every_number_of_the_content_is_a_published_figure(seed: int) -> None:
    now, before, year = (invented(p, seed=seed) for p in ("2026-Q3", "2026-Q2", "2025-Q3"))
    content = composed(now, before, year)
    numbers = {node for node in walk(content) if isinstance(node, int) and not isinstance(node, bool)}
    assert numbers <= published(now, before, year)


def test_every_number_in_the_sentences_is_a_figure_or_the_difference_of_two() -> None:
    now, before = invented(), invented("2026-Q2", scale=0.8)
    content = composed(now, before)
    told = published(now, before)
    differences = {
        abs(tile.figure - then.figures[0])
        for tile, then in zip(content.tiles, content.comparison.rows, strict=False)
        if tile.figure is not None and then.figures[0] is not None
    }
    allowed = {dutch.number(value) for value in told | differences} | {"2026"}
    sentences = [*content.introduction, content.tile_note, *(tile.change for tile in content.tiles)]
    found = {number for text in sentences for number in NUMBER.findall(text)}
    assert found
    assert found <= allowed


def test_charts_tell_nothing_that_the_tables_do_not() -> None:
    content = composed(invented())
    tables = {table.name: table for table in content.tables}
    for chart, name in (
        (content.reach, "jongeren_leeftijd_gender"),
        (content.contacts, "contacten_soort"),
        (content.activities, "deelnemers_soort_leeftijd"),
        (content.partners, "partners"),
        (content.themes, "contacten_thema"),
    ):
        printed = {(row.label.casefold(), row.figures[-1]) for row in tables[name].rows}
        assert chart.bars
        assert {(bar.label.casefold(), bar.figure) for bar in chart.bars} <= printed
    levels = {(row.label.casefold(), *row.figures) for row in tables["signalen_leefgebied_zwaarte"].rows}
    assert {(row.label.casefold(), *row.figures, row.total) for row in content.signals.rows} <= levels


def test_all_tables_are_printed_with_every_figure_that_is_not_zero() -> None:
    figures = invented()
    content = composed(figures)
    assert {table.name for table in content.tables} == {table.shape.name for table in figures.tables}
    for table in content.tables:
        cells = figures.table(table.name).cells
        printed = [value for row in (*table.rows, table.total) for value in row.figures if value != 0]
        assert sorted(map(str, printed)) == sorted(str(cell.value) for cell in cells if cell.value != 0)
        assert all(any(value != 0 for value in row.figures) for row in table.rows)


def test_the_change_against_the_quarter_before_is_told_in_words() -> None:
    now = with_total(invented(), "contacten_soort", 100)
    for then, words in (
        (60, "ongeveer 40 meer dan vorig kwartaal"),
        (140, "ongeveer 40 minder dan vorig kwartaal"),
        (95, "ongeveer gelijk aan vorig kwartaal"),
        (None, ""),
    ):
        content = composed(now, with_total(invented("2026-Q2"), "contacten_soort", then))
        assert content.tiles[1].change == words


def test_without_earlier_figures_no_change_and_no_comparison_is_printed() -> None:
    content = composed(invented())
    assert not content.tile_note
    assert not content.comparison.rows
    assert not content.reach.reference_words
    assert all(not tile.change and not tile.course for tile in content.tiles)
    assert all(bar.reference is None for bar in content.reach.bars)


def test_a_year_ago_goes_before_the_quarter_before_beside_the_ages() -> None:
    now, before, year = invented(), invented("2026-Q2"), invented("2025-Q3")
    assert composed(now, before, year).reach.reference_words == "een jaar geleden"
    assert composed(now, before).reach.reference_words == "vorig kwartaal"
    assert len(composed(now, before, year).tiles[0].course) == 3


def test_figures_of_another_period_are_refused() -> None:
    with pytest.raises(ValueError, match="2026-Q1"):
        composed(invented(), invented("2026-Q1"))
    with pytest.raises(ValueError, match="2026-Q2"):
        composed(invented(), None, invented("2026-Q2"))


def test_a_month_and_a_year_have_their_own_words() -> None:
    month = composed(invented("2026-09"), invented("2026-08", scale=3))
    assert month.title == "Maandsamenvatting"
    assert month.introduction[0].startswith("Deze maand")
    assert "vorige maand" in month.tiles[0].change
    year = composed(invented("2026"), None, invented("2025"))
    assert year.title == "Jaarsamenvatting"
    assert year.comparison.periods == ("vorig jaar, 2025", "nu, 2026")
    assert composed(invented("2026"), invented("2025"), invented("2025")).comparison == year.comparison


def test_where_nearly_nothing_may_be_said_the_report_says_that() -> None:
    content = composed(invented(scale=0))
    assert " ".join(content.introduction) == (
        "Over het derde kwartaal van 2026 is zo weinig opgeschreven dat we bijna geen aantallen kunnen laten"
        " zien zonder dat iemand te herkennen is. Dat betekent niet dat er niets gebeurde."
    )
    assert not content.contacts.bars
    assert not content.signals.rows
    assert len(content.tables) == 12


def test_a_hidden_total_is_left_out_of_the_sentence_and_shown_as_hidden() -> None:
    content = composed(with_total(invented(), "jongeren_leeftijd_gender", None))
    assert "bekende jongeren" not in content.introduction[0]
    assert content.tiles[0].figure is None
    assert content.counted[0].figure is None


def test_strengths_are_told_with_the_signals() -> None:
    shape = invented().table("signalen_leefgebied_zwaarte").shape
    values: dict[tuple[str, str | None], int | None] = {
        (TOTAL, TOTAL): 30,
        (TOTAL, "kracht"): 10,
        ("wonen", TOTAL): 25,
        ("wonen", "zorg"): 25,
    }
    content = composed(replaced(invented(), filled(shape, values)))
    assert content.introduction[1] == (
        "We schreven ongeveer **30 signalen** op, vooral over wonen (25)."
        " Ongeveer 10 daarvan gaan over wat goed gaat of groeit."
    )


def test_bars_are_the_eight_largest_with_hidden_ones_last() -> None:
    shape = invented().table("partners").shape
    keys = shape.row_keys
    values: dict[tuple[str, str | None], int | None] = {
        (keys[0], None): None,
        (keys[1], None): 5,
        (keys[2], None): 40,
    }
    bars = composed(replaced(invented(), filled(shape, values))).partners.bars
    assert bars == (Bar("sport", 40), Bar("zorg", 5), Bar("onderwijs", None))
    assert len(composed(invented()).contacts.bars) == 8


def test_the_method_names_threshold_deviation_and_what_is_hidden() -> None:
    figures = invented()
    hidden = sum(cell.value is None for table in figures.tables for cell in table.cells)
    told = " ".join(composed(figures).method.paragraphs)
    assert "hoogstens vier naast" in told
    assert "onder de vijf" in told
    assert f"{hidden} keer" in told
    coarse = composed(replace(figures, max_deviation=9, threshold=10))
    assert "hoogstens negen naast" in " ".join(coarse.method.paragraphs)
    assert "onder de tien" in " ".join(coarse.method.paragraphs)
    assert "tientallen" in coarse.footer


def test_the_age_bands_and_how_age_is_counted_are_told() -> None:
    told = " ".join(composed(invented()).ages.paragraphs)
    assert "0–3, 4–9, 10–11, 12–13, 14–15, 16–17, 18–23 en 24–27" in told
    assert "min het geboortejaar" in told


def test_tables_of_young_people_name_the_day_that_counts() -> None:
    captions = {table.name: table.caption for table in composed(invented()).tables}
    assert captions["jongeren_wijk"] == "Bekende jongeren, naar hun wijk op 30 september 2026."
    assert captions["jeugdhulp"].endswith("op 30 september 2026.")
