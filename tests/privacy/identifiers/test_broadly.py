# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What only its neighbours tell: names that stand in no list. [Brackets] hold what must be found."""

import re

import pytest

from tests.privacy.identifiers.scoring import by_rules

TOLD = """
    we stonden bij [station blaak] en liepen toen terug
    ze liep weg richting [sloterplas], later sorry geappt
    werkt nu bij [schiphol cargo], nachtdienst
    stage bij [dierenartspraktijk randmeren] en dat bevalt
    zaalvoetbal in [sporthal houtzagerij] op zaterdag
    de woningbouw ([staedion]) reageert niet
    kerk: [De Levensbron], elke zondag
    gesprek op [atheneum deurne] gehad
    broertje zit nog in [kabul], dat duurt
    van de [bonte mol] in wieringerwerf
    hij zat bij [de skatebaan in het Weizigtpark]
    speelt bij [Ulfa JO15-2] dit seizoen
    mentor is [mw. van der stelt]
    havenmeester [koster] wil meewerken
    samen met [yasmina b.] gelopen
    auto met [HS-LK 77] gezien
"""

LEFT = [
    "Hij is boos over het gesprek en wil naar huis.",
    "Ze werkt bij een bakker en dat gaat goed.",
    "School: geen bijzonderheden. Werk: niet van toepassing.",
    "Hij is 12 minuten te laat en zij was 15 keer ziek.",
    "We gingen met de bus naar de sporthal en daarna naar huis.",
]


@pytest.mark.parametrize("line", [line.strip() for line in TOLD.strip().splitlines()])
def test_a_name_of_no_list_is_found_by_its_neighbours(line: str) -> None:
    before, wanted, after = re.split(r"[\[\]]", line)
    covered = {at for one in by_rules(before + wanted + after) for at in range(one.start, one.end)}
    letters = {at for at, letter in enumerate(wanted, len(before)) if letter.isalnum()}
    assert letters <= covered


@pytest.mark.parametrize("text", LEFT)
def test_what_names_nobody_is_left(text: str) -> None:
    assert by_rules(text) == []


@pytest.mark.parametrize(
    "text", ["hij heet nu geen kelly meer", "die kelly van gister", "de andere kelly ook"]
)
def test_a_known_first_name_in_lower_case_is_one_behind_an_article_too(text: str) -> None:
    assert [text[one.start : one.end] for one in by_rules(text, ["Kelly Heuts"])] == ["kelly"]


def test_a_known_name_that_is_a_usual_noun_is_left_behind_an_article() -> None:
    assert by_rules("hij kreeg een roos van de buurvrouw", ["Roos Vos"]) == []


def test_the_article_is_taken_with_a_place_and_an_organisation() -> None:
    text = "Ze zag Ruben op de Lindeweg."
    assert "de Lindeweg" in [text[one.start : one.end] for one in by_rules(text)]
