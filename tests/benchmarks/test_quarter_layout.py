# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages of a summary are measured against holds what they hold."""

import re
from collections import Counter

from benchmarks.plain_pages import plain_pages
from benchmarks.replayed import recorded, replayed
from kjw_desktop.reports.page_pictures import page_texts
from tests.reports.pages_case import made


def words(pdf: bytes) -> Counter[str]:
    return Counter(" ".join(page_texts(pdf)).split())


def test_the_calls_replayed_draw_the_same_words() -> None:
    pdf, calls = recorded(made())
    around = 40 * len(page_texts(pdf))
    again = words(replayed(calls))
    assert again.total() > 600
    assert not again - words(pdf)
    assert (words(pdf) - again).total() < around


def test_the_plain_document_holds_the_same_words_and_figures() -> None:
    plain = " ".join(page_texts(plain_pages(made())))
    figures = {figure.replace(".", "") for figure in re.findall(r"[\d.]*\d", plain)}
    for word in words(recorded(made())[0]):
        if re.fullmatch(r"[\d.]*\d\d", word):
            assert word.replace(".", "") in figures
    for told in ("bekende jongeren", "Meidensport op dinsdag", "Samengesteld uit de verhalen", "Kerkdorp"):
        assert told in " ".join(plain.split())
