# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
import subprocess
import sys
from io import BytesIO
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.figures import TableShape
from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports import dutch
from kjw_desktop.reports.pdf import render_quarter
from kjw_desktop.reports.pdf.quarter.once import once
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import SummaryPart
from tests.reports.composing import composed, part
from tests.reports.invented import filled, invented, replaced


def content(
    organisation: str = "Jongerenwerk Oost",
    *,
    demo: bool = False,
    scale: float = 1,
    length: ReportLength = ReportLength.MANAGERS,
) -> QuarterContent:
    now, before, year = (
        invented(period, scale=scale, further=True) for period in ("2026-Q3", "2026-Q2", "2025-Q3")
    )
    return composed(now, before, year, length=length, organisation=organisation, demo=demo)


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return PdfReader(BytesIO(render_quarter(content())))


def text(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render_quarter(content()) == render_quarter(content())
    assert render_quarter(content()) != render_quarter(content("Jongerenwerk West"))


def test_it_has_four_to_six_pages_numbered_n_of_m(pdf: PdfReader) -> None:
    pages = len(pdf.pages)
    assert 4 <= pages <= 6
    for place, page in enumerate(pdf.pages, start=1):
        assert f"{place} van {pages}" in page.extract_text()


def test_the_footer_names_the_page_of_the_method(pdf: PdfReader) -> None:
    told = re.search(r"op bladzijde (\d+)", pdf.pages[0].extract_text())
    assert told is not None
    page = pdf.pages[int(told[1]) - 1].extract_text()
    assert "Afgerond op vijftallen." in page


def test_headline_and_table_figures_stand_in_the_text(pdf: PdfReader) -> None:
    told = text(pdf)
    made = content()
    for tile in part(made, SummaryPart).tiles:
        assert tile.told or tile.figure is not None
        assert (tile.told or dutch.number(tile.figure or 0)) in told
    doers = content(length=ReportLength.DOERS)
    told = " ".join(text(PdfReader(BytesIO(render_quarter(doers)))).split())
    assert all(table.title in told for table in once(doers))
    for table in doers.tables:
        for value in table.total.figures:
            assert value is None or dutch.number(value) in told


def test_the_metadata_tell_nothing_of_maker_machine_or_time(pdf: PdfReader) -> None:
    assert {key: str(value) for key, value in (pdf.metadata or {}).items()} == {
        "/Title": "Kwartaalsamenvatting derde kwartaal 2026",
        "/Creator": "KJW Desktop",
        "/Producer": "KJW Desktop",
    }
    assert pdf.xmp_metadata is None
    assert str(pdf.root_object["/Lang"]) == "nl-NL"


def test_every_font_is_embedded(pdf: PdfReader) -> None:
    fonts: dict[str, DictionaryObject] = {}
    for page in pdf.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for reference in cast("DictionaryObject", resources["/Font"]).values():
            font = cast("DictionaryObject", reference.get_object())
            fonts[str(font["/BaseFont"])] = cast("DictionaryObject", font["/FontDescriptor"])
    assert sorted(name.partition("+")[2] for name in fonts) == ["Lato-Bold", "Lato-Italic", "Lato-Regular"]
    assert all("/FontFile2" in descriptor for descriptor in fonts.values())


def test_bookmarks_lead_to_their_own_pages(pdf: PdfReader) -> None:
    pages = [pdf.get_destination_page_number(mark) for mark in pdf.outline if not isinstance(mark, list)]
    titles = [str(mark.title) for mark in pdf.outline if not isinstance(mark, list)]
    assert titles[0] == "In het kort"
    assert titles[-1] == "Hoe deze cijfers beschermd zijn"
    assert pages == sorted(pages, key=lambda page: page or 0)
    assert len(set(pages)) >= 4


def test_only_invented_data_carry_the_banner() -> None:
    for demo in (True, False):
        reader = PdfReader(BytesIO(render_quarter(content(demo=demo))))
        found = ["Verzonnen voorbeeldgegevens" in page.extract_text() for page in reader.pages]
        assert found == [demo] * len(reader.pages)


@pytest.mark.parametrize(
    "name",
    [
        "<b>Buurt</b> & **Zoon**",
        "Çağla Łódź Ștefan Żak",
        "jongeren 😀 مرحبا",
        "x" * 300,
        "",
        "a\x00b\nc\u202e",
    ],
)
def test_any_organisation_can_be_printed(name: str) -> None:
    reader = PdfReader(BytesIO(render_quarter(content(name))))
    assert 4 <= len(reader.pages) <= 7


def test_letters_of_other_languages_stay_what_they_are() -> None:
    told = text(PdfReader(BytesIO(render_quarter(content("Çağla Łódź Żak & Zoë")))))
    assert "Çağla Łódź Żak & Zoë" in told


@pytest.mark.parametrize("scale", [0, 0.02])
def test_a_quarter_with_next_to_nothing_can_be_printed(scale: float) -> None:
    told = text(PdfReader(BytesIO(render_quarter(content(scale=scale)))))
    assert "Hoe deze cijfers beschermd zijn" in told


def test_a_hundred_wijken_run_over_pages() -> None:
    figures = invented()
    wijken = tuple(f"Wijk {place}" for place in range(100))
    for name in ("jongeren_wijk", "contacten_wijk_leeftijd"):
        old = figures.table(name).shape
        shape = TableShape(name, old.unit, old.rows, wijken, old.columns, old.column_keys, old.additive)
        figures = replaced(figures, filled(shape, dict.fromkeys(shape.cells(), 25)))
    made = composed(figures, length=ReportLength.DOERS)
    told = text(PdfReader(BytesIO(render_quarter(made))))
    assert all(told.count(f"{wijk}\n") >= 2 for wijk in wijken)


def test_progress_rises_to_all_parts_and_can_cancel() -> None:
    told: list[tuple[int, int]] = []
    render_quarter(content(), lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_quarter(content(), cancel)


def test_reportlab_loads_with_the_first_rendering_only() -> None:
    code = (
        "import sys, kjw_desktop.reports.pdf, kjw_desktop.reports.quarter.compose;"
        "print('reportlab' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
