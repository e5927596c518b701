# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from kjw_desktop.domain.settings import Settings
from kjw_desktop.reports.leaflet.compose import compose_leaflet
from kjw_desktop.reports.leaflet.content import LeafletContent
from kjw_desktop.reports.pdf import render_leaflet
from kjw_desktop.resources.vocabularies import shipped

SETTINGS = Settings(
    organisation="Stichting Waterveen",
    privacy_officer="fg@waterveen.nl",
    worker_name="Robin de Jong",
    worker_title="jongerenwerker",
)


def words(content: LeafletContent) -> str:
    return "\n".join([content.lead, *(line for part in content.parts for line in (part.title, *part.lines))])


def test_it_tells_who_why_how_long_which_rights_and_where_to_complain() -> None:
    said = words(compose_leaflet(SETTINGS))
    for told in (
        "Robin de Jong, jongerenwerker",
        "**Verantwoordelijk:** Stichting Waterveen",
        "fg@waterveen.nl",
        "artikel 6 lid 1 e",
        "Stichting Waterveen bepaalt hoe lang",
        "**Lezen**",
        "**Laten verbeteren**",
        "**Laten wissen**",
        "binnen een maand",
        "autoriteitpersoonsgegevens.nl",
        "Voor ouders en verzorgers",
    ):
        assert told in said


@pytest.mark.parametrize("basis", shipped()["legal_basis"].keys())
def test_every_ground_in_law_has_plain_words(basis: str) -> None:
    why = compose_leaflet(replace(SETTINGS, legal_basis=basis)).parts[2]
    assert "AVG, artikel 6" in why.lines[-1]


def test_a_ground_of_their_own_and_empty_settings_leave_no_gap() -> None:
    said = words(compose_leaflet(Settings(legal_basis="eigen_grond")))
    assert "artikel 6" not in said
    assert "De organisatie bepaalt hoe lang" in said
    assert "{" not in said
    assert ":** ." not in said


def test_it_is_one_page_that_holds_every_line() -> None:
    reader = PdfReader(BytesIO(render_leaflet(compose_leaflet(SETTINGS))))
    (page,) = reader.pages
    text = " ".join(page.extract_text().split())
    for part in compose_leaflet(SETTINGS).parts:
        for line in part.lines:
            assert line.replace("**", "").split(". ")[0] in text


def test_long_names_still_fit() -> None:
    long = replace(SETTINGS, organisation="Stichting Welzijn " * 3, worker_name="Robin " * 5)
    assert len(PdfReader(BytesIO(render_leaflet(compose_leaflet(long)))).pages) == 1


def test_the_same_settings_give_the_same_file_and_its_data_tell_nothing() -> None:
    first, second = (render_leaflet(compose_leaflet(SETTINGS)) for _ in range(2))
    assert first == second
    metadata = str(PdfReader(BytesIO(first)).metadata)
    assert "Robin" not in metadata
    assert "Waterveen" not in metadata


def test_an_example_says_that_it_is_one() -> None:
    demo = render_leaflet(compose_leaflet(replace(SETTINGS, demo=True)))
    assert "Verzonnen" in PdfReader(BytesIO(demo)).pages[0].extract_text()
