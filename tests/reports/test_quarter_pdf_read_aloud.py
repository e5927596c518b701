# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary for those who hear it read, and for those who see no colour; what its file tells of itself."""

import re
from io import BytesIO
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.pdf import fonts, render_quarter, tokens
from kjw_desktop.reports.pdf.quarter import alternatives, around
from kjw_desktop.reports.pdf.quarter.answers import AnswerBars
from kjw_desktop.reports.pdf.quarter.targets import Progressed
from kjw_desktop.reports.quarter.parts import Agreed, Answers
from tests.reports.pages_case import made, reach

CONTENT = made(ReportLength.DOERS)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_quarter(CONTENT)


@pytest.fixture(scope="module")
def reader(pdf: bytes) -> Any:
    return PdfReader(BytesIO(pdf))


def inner(element: Any) -> list[Any]:
    held = element["/K"]
    return [] if isinstance(held, int) else [each.get_object() for each in held]


def tree(reader: Any) -> Any:
    return reader.root_object["/StructTreeRoot"].get_object()["/K"].get_object()


def orders(page: Any) -> str:
    return str(page.get_contents().get_data().decode("latin-1"))


def leaves(element: Any) -> list[Any]:
    found = inner(element)
    return [leaf for each in found for leaf in leaves(each)] if found else [element]


def test_everything_on_a_page_is_an_element_or_an_ornament(reader: Any) -> None:
    numbers = reader.root_object["/StructTreeRoot"].get_object()["/ParentTree"].get_object()["/Nums"]
    for place, page in enumerate(reader.pages):
        depth, outside = 0, []
        for line in orders(page).splitlines():
            depth += bool(re.search(r"\b(?:BDC|BMC)\b", line)) - bool(re.fullmatch(r"EMC", line.strip()))
            assert depth in (0, 1)
            if depth == 0 and re.search(r"\b(?:T[jJ*]|re f|l S|c f|f\*?|S)\b", line):
                outside.append(line)
        assert outside == []
        there = [held.get_object() for held in numbers[2 * place + 1]]
        said = [int(number) for number in re.findall(r"/MCID (\d+)", orders(page))]
        assert said == [held["/K"] for held in there] == list(range(len(said)))


def test_the_tree_holds_each_element_once_in_the_order_of_the_pages(reader: Any) -> None:
    told = [(leaf["/Pg"].get_object()["/StructParents"], leaf["/K"]) for leaf in leaves(tree(reader))]
    assert told == sorted(set(told))


def test_it_has_one_title_and_a_heading_for_every_part(reader: Any) -> None:
    roles = [str(leaf["/S"]) for leaf in leaves(tree(reader))]
    assert roles.count("/H1") == 1
    assert roles.count("/H2") >= len(CONTENT.parts) - 1
    assert roles.count("/H3") > len(CONTENT.tables)


def test_charts_and_tables_are_tables_with_heads(reader: Any) -> None:
    tables = [element for element in inner(tree(reader)) if element["/S"] == "/Table"]
    assert len(tables) > 20
    for table in tables:
        rows = inner(table)
        assert {str(row["/S"]) for row in rows} == {"/TR"}
        cells = [[str(cell["/S"]) for cell in inner(row)] for row in rows]
        assert len({len(row) for row in cells}) == 1
        assert all("/TH" in row for row in cells)
        for row in rows:
            for cell in inner(row):
                scope = cell["/A"].get_object()["/Scope"] if "/A" in cell else None
                assert (scope in ("/Column", "/Row")) == (cell["/S"] == "/TH")


def test_it_tells_its_language_its_title_and_nothing_of_author_machine_or_time(
    reader: Any, pdf: bytes
) -> None:
    root = reader.root_object
    assert root["/MarkInfo"].get_object()["/Marked"] == True  # noqa: E712  a PDF's own boolean
    assert root["/Lang"] == "nl-NL"
    assert root["/ViewerPreferences"].get_object()["/DisplayDocTitle"] == True  # noqa: E712  idem
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Kwartaalsamenvatting derde kwartaal 2026",
        "/Creator": "KJW Desktop",
        "/Producer": "KJW Desktop",
    }
    assert reader.xmp_metadata is None
    for word in (b"CreationDate", b"ModDate", b"Author", b"/home"):
        assert word not in pdf


def test_every_font_is_embedded(reader: Any) -> None:
    names = set()
    for page in reader.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for reference in cast("DictionaryObject", resources["/Font"]).values():
            font = cast("DictionaryObject", reference.get_object())
            assert "/FontFile2" in cast("DictionaryObject", font["/FontDescriptor"])
            names.add(str(font["/BaseFont"]).partition("+")[2])
    assert names == {"Lato-Bold", "Lato-Italic", "Lato-Regular"}


def test_every_picture_is_drawn_as_vectors(reader: Any) -> None:
    for page in reader.pages:
        assert "/XObject" not in page["/Resources"] or not page["/Resources"]["/XObject"]


def test_what_stands_around_and_behind_the_pages_is_told_beforehand(reader: Any) -> None:
    titles = {str(mark.title) for mark in reader.outline if not isinstance(mark, list)}
    assert titles <= set(alternatives(CONTENT))
    assert str(reader.metadata["/Title"]) in alternatives(CONTENT)
    pages = page_texts(render_quarter(CONTENT))
    for said in around(CONTENT):
        plain = said.partition("{page}")[0].strip()
        assert all(plain in " ".join(page.split()) for page in pages[1:]), said


def drawn(flowable: Flowable) -> str:
    """Its orders without those that only choose a colour."""
    fonts.load()
    canvas = Canvas(BytesIO(), pageCompression=0, invariant=1)
    flowable.wrap(400, 800)
    flowable.drawOn(canvas, 0, 0)
    code = canvas._code  # type: ignore[attr-defined]  # the page's operators; the stubs leave it out
    return "\n".join(line for line in code if not re.search(r" (?:rg|RG|g|G)$", line))


def test_reached_and_not_yet_reached_differ_without_colour() -> None:
    reached, not_yet = (drawn(Progressed(Agreed(text="a", told="b", share=share))) for share in (1.0, 0.99))
    assert reached.count(" l S") == 0
    assert not_yet.count(" l S") > 10


def test_yes_somewhat_and_no_differ_without_colour() -> None:
    grounds = set()
    for figures in ((50, 0, 0), (0, 50, 0), (0, 0, 50)):
        yes, somewhat, no = figures
        row = AnswerBars([Answers(question="a", yes=yes, somewhat=somewhat, no=no)], ("", ""))
        found = drawn(row)
        grounds.add((" re f" in found, found.count(" l S") > 5))
    assert len(grounds) == 3


def test_an_earlier_figure_is_a_stroke_beside_a_bar_and_a_number_in_a_column() -> None:
    chart = reach().charts[0]
    from kjw_desktop.reports.pdf.quarter.bars import Bars

    strokes = drawn(Bars(chart.lines, (chart.before_words, chart.year_ago_words))).count(" l S")
    without = drawn(Bars(chart.lines, ("", ""))).count(" l S")
    known = sum(line.year_ago is not None and line.year_ago.figure is not None for line in chart.lines)
    assert strokes >= 2 * known
    assert without < known


def test_bars_and_their_ground_differ_enough_for_those_who_see_no_colour() -> None:
    def grey(colour: Color) -> float:
        red, green, blue = colour.rgb()
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    for colour in (tokens.ACCENT, tokens.CONCERN, *tokens.LEVEL_COLOURS.values()):
        assert grey(tokens.CARD) - grey(colour) > 0.4
    assert grey(tokens.ACCENT) - grey(tokens.TEXT) > 0.1
