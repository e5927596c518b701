# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from concurrent.futures import ThreadPoolExecutor

import pytest

from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.settings import Settings
from kjw_desktop.reports.leaflet.compose import compose_leaflet
from kjw_desktop.reports.page_pictures import page_pictures, page_texts
from kjw_desktop.reports.pdf import render_leaflet


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_leaflet(compose_leaflet(Settings(organisation="Stichting Waterveen")))


def test_a_page_is_a_picture_of_that_width_in_the_shape_of_the_paper(pdf: bytes) -> None:
    page = page_pictures(pdf, 400)[0]
    assert page.width in (400, 401)
    assert abs(page.height / page.width - 842 / 595) < 0.01
    assert len(page.pixels) == page.stride * page.height
    assert page.stride >= 4 * page.width


def test_it_shows_dark_words_on_a_white_ground(pdf: bytes) -> None:
    page = page_pictures(pdf, 400)[0]
    rows = [page.pixels[page.stride * y : page.stride * y + 4 * page.width] for y in range(page.height)]
    lightness = [row[at] for row in rows for at in range(0, len(row), 4)]
    assert lightness[0] == 255
    assert min(lightness) < 80


def test_it_comes_with_the_words_of_the_page(pdf: bytes) -> None:
    assert "Stichting Waterveen" in page_pictures(pdf, 200)[0].text
    assert page_texts(pdf)[0] == page_pictures(pdf, 200)[0].text


def test_it_stops_when_told_to(pdf: bytes) -> None:
    def stop(done: int, total: int) -> None:
        assert (done, total) == (1, 1)
        raise Cancelled

    with pytest.raises(Cancelled):
        page_pictures(pdf, 200, stop)
    assert len(page_pictures(pdf, 200)) == 1, "and lets the next one have its turn"


def test_threads_take_turns(pdf: bytes) -> None:
    with ThreadPoolExecutor(4) as pool:
        pictures = list(pool.map(lambda _: page_pictures(pdf, 300), range(12)))
    assert len({each[0].pixels for each in pictures}) == 1
