# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The PDF itself: structure for those who hear it read, fonts, metadata, and the same bytes each time."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.pdf import render_referral
from kjw_desktop.reports.referral.compose import compose_overview
from kjw_desktop.reports.referral.content import Block, CourseMark, CourseRow, ReferralContent
from kjw_desktop.reports.referral.giving import Overview, render_overview
from kjw_desktop.storage.journal import Journal
from tests.reports.referral.made import fill, overview_of
from tests.storage.journals import fresh_journal


@pytest.fixture(scope="module")
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


@pytest.fixture(scope="module")
def overview(journal: Journal) -> Overview:
    return overview_of(journal)


@pytest.fixture(scope="module")
def content(journal: Journal, overview: Overview) -> ReferralContent:
    return compose_overview(overview.material, overview.review, journal.vocabularies())


@pytest.fixture(scope="module")
def pdf(journal: Journal, overview: Overview) -> bytes:
    return render_overview(overview, journal.vocabularies())


@pytest.fixture(scope="module")
def reader(pdf: bytes) -> Any:
    return PdfReader(BytesIO(pdf))


def elements(reader: Any) -> list[Any]:
    root = reader.root_object["/StructTreeRoot"].get_object()
    return [held.get_object() for held in root["/K"].get_object()["/K"]]


def orders(reader: Any, page: int) -> str:
    contents = reader.pages[page].get_contents()
    assert contents is not None
    return str(contents.get_data().decode("latin-1"))


def test_every_block_is_a_heading_with_paragraphs_in_the_order_of_the_page(
    reader: Any, content: ReferralContent
) -> None:
    roles = [str(element["/S"]) for element in elements(reader)]
    assert roles[:4] == ["/H1", "/P", "/H2", "/P"]
    others = ["question", "who", "helps", "course", "done", "role", "view", "notes"]
    assert roles.count("/H1") == 1
    assert roles.count("/H2") == len(content.seen) + len(others)
    assert roles.count("/H3") == len(content.happened)
    assert roles.count("/Figure") == 1


def test_the_chart_has_words_for_those_who_do_not_see_it(reader: Any, content: ReferralContent) -> None:
    (figure,) = [element for element in elements(reader) if element["/S"] == "/Figure"]
    assert figure["/Alt"] == content.course.alternative
    assert "Thuis, gezin en opvoeding: ernstig, deze week." in figure["/Alt"]


def test_everything_on_a_page_is_an_element_or_an_ornament(reader: Any) -> None:
    """And each element is where the tree says: by page, and by its number there."""
    tree = reader.root_object["/StructTreeRoot"].get_object()["/ParentTree"].get_object()["/Nums"]
    for place, page in enumerate(reader.pages):
        said = orders(reader, place)
        depth, outside = 0, []
        for line in said.splitlines():
            depth += bool(re.search(r"\b(?:BDC|BMC)\b", line)) - bool(re.fullmatch(r"EMC", line.strip()))
            if depth == 0 and re.search(r"\bT[jJ*]\b", line):
                outside.append(line)
        assert depth == 0
        assert outside == []
        numbers = [int(number) for number in re.findall(r"/MCID (\d+)", said)]
        assert numbers == list(range(len(numbers)))
        assert page["/StructParents"] == place
        there = [held.get_object() for held in tree[2 * place + 1]]
        assert [held["/K"] for held in there] == numbers
        assert {held["/Pg"].get_object()["/StructParents"] for held in there} == {place}


def test_it_tells_that_it_has_structure_its_language_and_its_title(reader: Any) -> None:
    root = reader.root_object
    assert root["/MarkInfo"].get_object()["/Marked"] == True  # noqa: E712  a PDF's own boolean
    assert root["/Lang"] == "nl-NL"
    assert root["/ViewerPreferences"].get_object()["/DisplayDocTitle"] == True  # noqa: E712  idem


def test_nothing_tells_of_author_machine_or_time(reader: Any, pdf: bytes) -> None:
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Casus",
        "/Creator": "KJW Desktop",
        "/Producer": "KJW Desktop",
    }
    assert reader.xmp_metadata is None
    for word in (b"Date", b"Author", b"/home", b"\\\\"):
        assert word not in pdf.split(b"stream")[0] + pdf.rpartition(b"endstream")[2]


def test_every_font_is_embedded(reader: Any) -> None:
    used = 0
    for page in reader.pages:
        for font in page["/Resources"].get_object()["/Font"].values():
            held = font.get_object()
            if str(held["/BaseFont"]) in ("/Helvetica", "/ZapfDingbats", "/Symbol"):
                name = next(k for k, f in page["/Resources"].get_object()["/Font"].items() if f == font)
                assert f"{name} " not in orders(reader, reader.pages.index(page))
                continue
            used += 1
            assert "/FontFile2" in held["/FontDescriptor"].get_object()
    assert used > 0


def test_the_same_overview_gives_the_same_bytes(journal: Journal, overview: Overview, pdf: bytes) -> None:
    assert render_overview(overview, journal.vocabularies()) == pdf


def test_a_line_of_a_megabyte_is_printed_whole(content: ReferralContent) -> None:
    note = " ".join(f"zin {n} over drummen." for n in range(45_000))
    long = replace(content, happened=(Block("Onlangs", (note, "x" * 9_000)),))
    text = " ".join("\n".join(page_texts(render_referral(long))).split())
    assert len(note) > 1_000_000 - 100_000
    assert {int(number) for number in re.findall(r"\d+", text)} >= set(range(45_000))
    assert text.count("drummen") >= 45_000
    assert text.count("x") >= 9_000


def test_a_chart_of_many_domains_years_and_signals_stays_on_its_page(content: ReferralContent) -> None:
    marks = tuple(
        CourseMark(week, level) for week in range(104) for level in ("licht", "ernstig", "zorg") * 5
    )
    rows = tuple(CourseRow(f"een eigen leefgebied met een heel lange naam {n}", marks) for n in range(60))
    course = replace(content.course, weeks=104, rows=rows)
    text = " ".join("\n".join(page_texts(render_referral(replace(content, course=course)))).split())
    assert [n for n in range(60) if f"een heel lange naam {n}" not in text] == []


def test_making_it_stops_when_told_to(journal: Journal, overview: Overview) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render_overview(overview, journal.vocabularies(), stop)
