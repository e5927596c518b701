# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""No character is lost in silence: it prints, or a mark stands there and the last line counts the marks."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.settings import Settings
from kjw_desktop.reports.leaflet.compose import compose_leaflet
from kjw_desktop.reports.meldcode.compose import compose_meldcode
from kjw_desktop.reports.pdf import fonts, render_leaflet, render_meldcode
from tests.reports.invented import LABELS
from tests.reports.meldcode_case import MELDCODE, SOURCES, TODAY

SAID = "konden niet worden afgedrukt"


def overview(decision: str, name: str = "Milan") -> str:
    """The text of a meldcode overview, every break one space."""
    sources = replace(
        SOURCES,
        meldcode=replace(MELDCODE, decision=decision),
        people=(Person(id=SOURCES.people[0].id, first_name=name),),
    )
    reader = PdfReader(BytesIO(render_meldcode(compose_meldcode(sources, LABELS, TODAY))))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("name", ["Zoë Łukasz Ağca Nguyễn", "Γιώργος Παπαδόπουλος", "Юлія Ђорђевић Щука"])
def test_latin_greek_and_cyrillic_names_print_as_they_are(name: str) -> None:
    told = overview("Geen melding.", name)
    assert name in told
    assert "afgedrukt" not in told


def test_marks_stand_where_the_font_lacks_something_and_the_last_line_counts_them() -> None:
    told = overview("Hij stuurde 😀👍🏽 en schreef שלום.", "محمد")
    assert "Hij stuurde □□ en schreef □□□□." in told
    assert "□□□□" in told
    assert told.count("?") == overview("Geen melding.").count("?")
    assert f"10 tekens {SAID}; daar staat telkens □. In KJW Desktop staan ze wel." in told


def test_one_character_is_one_in_words() -> None:
    assert "1 teken kon niet worden afgedrukt; daar staat □." in overview("Afgesproken 👍")


def test_running_heads_are_not_counted_again() -> None:
    told = overview("Lang. 👍 " + "Hij vertelde het nog een keer. " * 400)
    assert "1 teken kon niet" in told


def test_leaflet_says_it_too_and_stays_on_one_page() -> None:
    settings = Settings(organisation="Stichting 水", worker_name="Robin", worker_title="jongerenwerker")
    reader = PdfReader(BytesIO(render_leaflet(compose_leaflet(settings))))
    (page,) = reader.pages
    told = " ".join(page.extract_text().split())
    marks = told.count("Stichting □")
    assert marks > 0
    if marks == 1:
        assert "1 teken kon niet" in told
    else:
        assert f"{marks} tekens {SAID}" in told


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Mc", "Me"])))
def test_whatever_is_written_leaves_something_on_paper(text: str) -> None:
    glyphs = fonts._font(fonts.REGULAR).face.charToGlyph
    printed = fonts.printable(text)
    assert all(ord(each) in glyphs for each in printed)
    assert bool(printed) == bool(text)
    again = [fonts.printable(each) for each in text]
    assert all(again)
