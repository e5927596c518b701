# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a summary: how many, how full, what stands on them, and the same file for the same content."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports import dutch
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.pdf import render_quarter
from kjw_desktop.reports.pdf.quarter.once import once
from kjw_desktop.reports.pdf.quarter.pages import laid_out
from kjw_desktop.reports.pdf.quarter.paginate import Page
from kjw_desktop.reports.quarter.parts import PartnersPart, TalkPart, TargetsPart
from kjw_desktop.reports.quarter.shapes import LevelRow, Line, PrintedTable, TableRow, Then
from tests.reports.pages_case import (
    BEFORE,
    WIJKEN,
    YEAR_AGO,
    chart,
    evaluation,
    line,
    made,
    parts,
    signals,
    table,
    with_part,
)

MANAGERS = made()
DOERS = made(ReportLength.DOERS)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_quarter(MANAGERS)


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> tuple[str, ...]:
    return page_texts(pdf)


def figures(value: object) -> Iterator[int]:
    """Every figure of a chart, with the earlier ones beside it."""
    if isinstance(value, Line | Then):
        own = value.now if isinstance(value, Line) else value.figure
        if own is not None:
            yield own
    if isinstance(value, tuple):
        for each in value:
            yield from figures(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from figures(getattr(value, field.name))


def test_it_has_four_to_six_pages_that_are_numbered(pages: tuple[str, ...]) -> None:
    assert 4 <= len(pages) <= 6
    for place, page in enumerate(pages, start=1):
        assert f"{place} van {len(pages)}" in page


def test_no_page_is_mostly_white() -> None:
    for content in (MANAGERS, DOERS):
        layout = laid_out(content)
        filled = [page.filled / layout.room for page in layout.pages]
        assert all(share > 0.45 for share in filled), filled
        assert sum(filled) / len(filled) > 0.75


def test_nothing_stands_outside_its_page_and_no_heading_ends_one() -> None:
    for content in (MANAGERS, DOERS):
        layout = laid_out(content)
        assert all(well_placed(page, layout.room) for page in layout.pages)


def well_placed(page: Page, room: float) -> bool:
    """Pieces follow each other, the last within the page, and it is not one that heads another."""
    bottom = 0.0
    for placed in page.placed:
        assert placed.top >= bottom - 0.01
        bottom = placed.top + placed.piece.height()
    assert bottom <= room + (11.1 if page.placed[-1].piece.hangs else 0.01)
    return not page.placed[-1].piece.keeps


def test_a_summary_of_a_little_over_six_pages_is_drawn_a_little_smaller() -> None:
    layouts = [laid_out(replace(MANAGERS, tables=DOERS.tables[:many])) for many in (0, 12, 13, 14)]
    scales = [layout.scale for layout in layouts]
    assert scales[0] == 1.0
    assert any(scale < 1 and len(layout.pages) <= 6 for layout, scale in zip(layouts, scales, strict=True))
    assert min(scales) >= 0.86


def test_what_a_chart_shows_in_full_is_no_table_too_but_for_its_total() -> None:
    shown, further = chart("Per wijk", "", WIJKEN), ("d", "e", "f")
    rows = tuple(
        TableRow(line.label.upper(), (line.now,), (line.before, line.year_ago)) for line in shown.lines
    )
    charted = replace(table("jongeren_wijk", WIJKEN), rows=rows)
    changed = replace(charted, rows=(replace(rows[0], figures=(1_000_005,)), *rows[1:]))
    content = with_part(MANAGERS, PartnersPart(title="Wijken", sentences=(), charts=(shown,)))
    printed = once(replace(content, tables=(charted, table("anders", further))))
    assert [each.name for each in printed] == ["anders", "totals"]
    assert printed[-1].rows[-1] == TableRow(charted.title, charted.total.figures, charted.total.earlier)
    assert once(replace(content, tables=(changed, table("anders", further))))[0] == changed


def test_signals_by_domain_that_the_chart_shows_are_no_table_too() -> None:
    levels = signals().levels
    heads = tuple(level.label.upper() for level in levels.levels)

    def row(told: LevelRow) -> TableRow:
        return TableRow(told.label.upper(), (*told.figures, told.total), (told.before, told.year_ago))

    rows = tuple(map(row, levels.rows))
    same = PrintedTable(
        "signalen", "Signalen", "", "", (*heads, "Totaal"), rows, row(levels.total), (BEFORE, YEAR_AGO)
    )
    other = replace(same, rows=rows[:-1])
    assert once(replace(MANAGERS, tables=(same,))) == ()
    assert once(replace(MANAGERS, tables=(other,))) == (other,)


def test_the_first_page_has_headlines_charts_and_what_youth_work_does(pages: tuple[str, ...]) -> None:
    first = " ".join(pages[0].split())
    for told in (
        "285",
        "1.140",
        "2.310",
        "4 dagen",
        "Wie bereikten we",
        "Wat doet jongerenwerk wel",
        "En wat niet",
    ):
        assert told in first
    assert "voor gemeente Waterveen" in first


def test_every_title_of_a_part_and_every_figure_is_printed(pages: tuple[str, ...]) -> None:
    said = " ".join(" ".join(pages).split())
    for part in parts()[1:]:
        assert part.title in said
    wanted = {dutch.number(figure) for part in parts() for figure in figures(part)}
    assert len(wanted) > 40
    assert wanted <= set(re.findall(r"[\d.]*\d", said))


def test_the_method_is_last_and_the_foot_of_every_page_names_its_page(
    pdf: bytes, pages: tuple[str, ...]
) -> None:
    told = re.search(r"op bladzijde (\d+)", pages[0])
    assert told is not None
    assert "Afgerond op vijftallen." in pages[int(told[1]) - 1]
    outline = [mark for mark in PdfReader(BytesIO(pdf)).outline if not isinstance(mark, list)]
    assert str(outline[-1].title) == MANAGERS.method.title
    method = pages[-1].index("Hoe deze cijfers beschermd zijn")
    assert all(pages[-1].find(part.title) < method for part in parts())


def test_the_outline_leads_to_every_part(pdf: bytes, pages: tuple[str, ...]) -> None:
    reader = PdfReader(BytesIO(pdf))
    outline = [mark for mark in reader.outline if not isinstance(mark, list)]
    assert [str(mark.title) for mark in outline] == [part.title for part in parts()] + [MANAGERS.method.title]
    for mark in outline[1:]:
        place = reader.get_destination_page_number(mark)
        assert place is not None
        assert str(mark.title) in pages[place]


def test_growth_chances_that_go_on_say_so_above_what_goes_on() -> None:
    told = evaluation()
    yields = tuple(line(f"opbrengst {n}", n) for n in range(9))
    many = replace(told, growth=tuple(replace(each, yields=yields) for each in (*told.growth, *told.growth)))
    found = page_texts(render_quarter(with_part(MANAGERS, many)))
    (page,) = [page for page in found if "Groeikansen (vervolg)" in page]
    assert page.index("Groeikansen (vervolg)") < page.index("opbrengst 0")
    assert [each for each in found if "Groeikansen" in each].index(page) == 1


def test_parts_stand_in_the_readers_order() -> None:
    first, *others = parts()
    turned = replace(MANAGERS, parts=(first, *reversed(others)))
    said = " ".join(" ".join(page_texts(render_quarter(turned))).split())
    places = [said.index(part.title) for part in others if isinstance(part, TalkPart | TargetsPart)]
    assert places[0] > places[1]


def test_doers_get_every_table_with_all_its_rows() -> None:
    said = " ".join(" ".join(page_texts(render_quarter(DOERS))).split())
    for each in DOERS.tables:
        assert each.title in said
    assert DOERS.tables_title in said
    assert DOERS.tables_title not in " ".join(page_texts(render_quarter(MANAGERS)))


def test_the_same_content_is_the_same_file_in_another_process_zone_and_order_of_hashes(pdf: bytes) -> None:
    code = (
        "from hashlib import sha256; from kjw_desktop.reports.pdf import render_quarter;"
        "from tests.reports.pages_case import made; print(sha256(render_quarter(made())).hexdigest())"
    )
    environment = {**os.environ, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7"}
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    assert run.stdout.strip() == sha256(pdf).hexdigest() == sha256(render_quarter(made())).hexdigest()


def test_progress_rises_to_all_and_stops_a_rendering_at_any_moment() -> None:
    told: list[tuple[int, int]] = []
    render_quarter(MANAGERS, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(told) > 40

    for after in (0, len(told) // 4, len(told) // 2, len(told) - 1):
        heard = iter(range(len(told)))

        def cancel(_done: int, _total: int, heard: Iterator[int] = heard, after: int = after) -> None:
            if next(heard) == after:
                raise Cancelled

        with pytest.raises(Cancelled):
            render_quarter(MANAGERS, cancel)
