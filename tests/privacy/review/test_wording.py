# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The after-text reads as Dutch: what is taken along with a name, place or day, and how it comes back."""

from dataclasses import replace
from datetime import date

import pytest

from kjw_desktop.privacy.identifiers.identifier import Identifier, Kind
from kjw_desktop.privacy.review import StandIns, propose
from tests.privacy.review.doubles import ABOUT, SAM, Forms, after, finding, note, review_of, subject

KOMPAS: tuple[tuple[str, Kind], ...] = (("Kompas College", "organisation"),)


@pytest.mark.parametrize(
    ("text", "forms", "expected"),
    [
        ("Sam kwam binnen.", (), "J. kwam binnen."),
        ("Gesproken met Sam.", (), "Gesproken met J."),
        ("Gesproken met Sam", (), "Gesproken met J."),
        ("Sams moeder belde.", (), "J.'s moeder belde."),
        ("Sam's moeder belde.", (), "J.'s moeder belde."),
        ("Sams moeder Hanan belde.", (("Hanan", "person"),), "J.'s ouder belde."),
        ("Sammie en zijn fiets", (), "J. en zijn fiets"),
        ("Hij sliep bij oom Ruben.", (("Ruben", "person"),), "Hij sliep bij een familielid."),
        ("Zijn zus Noor weet ervan.", (("Noor", "person"),), "Een gezinslid weet ervan."),
        ("zijn zus Noor weet ervan.", (("Noor", "person"),), "een gezinslid weet ervan."),
        ("Noors fiets is weg, zegt zijn zus Noor.", (("Noors", "person"), ("Noor", "person")), None),
        ("Mailtje van juf Marije.", (("juf Marije", "person"),), "Mailtje van een leerkracht."),
        ("Bezoek bij dhr. Peeters gehad.", (("dhr. Peeters", "person"),), "Bezoek bij een volwassene gehad."),
        ("Gesproken met zijn juf Marije.", (("juf Marije", "person"),), "Gesproken met een leerkracht."),
        ("Haar juf Marije belde.", (("juf Marije", "person"),), "Een leerkracht belde."),
        ("Er zijn dhr. Bos en mw. Lam.", (("dhr. Bos", "person"), ("mw. Lam", "person")),
         "Er zijn een volwassene en een andere volwassene."),
        ("De baby is vier maanden.", (("vier", "age"),), "De baby is 0–9 jaar."),
        ("Op het Kompas College ging het mis.", KOMPAS, "Op school (vo) ging het mis."),
        ("Het Kompas College belde.", KOMPAS, "School (vo) belde."),
        ("Slaapt op school (Kompas College).", KOMPAS, "Slaapt op school (vo)."),
        ("Hij speelt bij vv Boys.", (("vv Boys", "organisation"),), "Hij speelt bij een sportclub."),
        ("Stage bij de garage Van Dijk.", (("garage Van Dijk", "organisation"),), "Stage bij een bedrijf."),
        ("In de brugklas op het Baken.", (("het Baken", "organisation"),), "In de brugklas op school."),
        ("Hij stond aan de Zwanenlaan.", (("Zwanenlaan", "place"),), "Hij stond in de wijk."),
        ("Op de hoek van de Dijklaan gezien.", (("Dijklaan", "place"),), "In de wijk gezien."),
        ("Hij liep naar het Stadsplein.", (("Stadsplein", "place"),), "Hij liep naar een plein in de wijk."),
        ("Woont op Dorpsweg 12, 1234 AB Almere.",
         (("Dorpsweg 12", "place"), ("1234 AB", "place"), ("Almere", "place")), "Woont op een adres."),
        ("Verhuisd naar Haarlem.", (("Haarlem", "place"),), "Verhuisd naar een stad of dorp."),
        ("Hij drumt bij de SchakelBand.", (("SchakelBand", "handle"),), "Hij drumt bij een muziekgroep."),
        ("Haar insta is schakel_band.", (("schakel_band", "handle"),), "Haar insta is een account."),
        ("Bel 0612345678 voor hulp.", (("0612345678", "phone"),), "Bel een telefoonnummer voor hulp."),
        ("Scooter met kenteken DXT-45-K.", (("DXT-45-K", "id"),), "Scooter met een kenteken."),
        ("Hij is pas vijftien.", (("vijftien", "age"),), "Hij is 14–15 jaar."),
        ("Ze is net 16 geworden.", (("16", "age"),), "Ze is 16–17 jaar."),
        ("Ze is bijna 16.", (("16", "age"),), "Ze is 14–15 jaar."),
        ("Een 15-jarige jongen.", (("15-jarige", "age"),), "Een 14–15-jarige jongen."),
        ("Moeder is 43 jaar.", (("43 jaar", "age"),), "Moeder is 40–49 jaar."),
    ],
)  # fmt: skip
def test_a_sentence_still_reads(text: str, forms: tuple[tuple[str, Kind], ...], expected: str | None) -> None:
    if expected is None:
        assert "Noor" not in after(text, forms=forms)
    else:
        assert after(text, forms=forms) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Langs aan de Zwanenlaan 12, niemand thuis.", "Langs op een adres, niemand thuis."),
        ("Aan de Zwanenlaan 12 a gebeld.", "Op een adres gebeld."),
        ("Aan de Zwanenlaan 14 jaar gewoond.", "In de wijk 14 jaar gewoond."),
        ("Aan de Zwanenlaan 15.30 uur.", "In de wijk 15.30 uur."),
    ],
)
def test_the_number_of_a_house_goes_with_a_known_street(text: str, expected: str) -> None:
    street = subject("Zwanenlaan", "street", "p1", "place")
    assert after(text, known=(*SAM, street)) == expected


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Do 19 nov: boos.", "19 nov", "Onlangs: boos."),
        ("Op 12 september ging het mis.", "12 september", "In september ging het mis."),
        ("Ziek sinds 12 september 2026.", "12 september 2026", "Ziek sinds september."),
        ("Sinds 3 november is het stil.", "3 november", "Sinds kort is het stil."),
        ("Uitstel tot 12 februari 2027.", "12 februari 2027", "Uitstel tot februari."),
        ("Dat was op 03-05-2025.", "03-05-2025", "Dat was vorig jaar."),
        ("Dat was op 03-05-2021.", "03-05-2021", "Dat was een paar jaar geleden."),
        ("Hij is op 04-05-2011 geboren.", "04-05-2011", "Hij is 14–15 jaar geleden geboren."),
        ("Geboren op 04-05-2011.", "04-05-2011", "14–15 jaar."),
        ("Intake Tim, gb.d. 04-05-2011.", "04-05-2011", "Intake Tim, 14–15 jaar."),
        ("Tim (geb. 04-05-2011)", "04-05-2011", "Tim (14–15 jaar)"),
        ("Om half drie op maandag.", "", "Om half drie op maandag."),
    ],
)  # fmt: skip
def test_a_day_becomes_about_when(text: str, form: str, expected: str) -> None:
    assert after(text, forms=((form, "date"),) if form else ()) == expected


def test_what_lay_ahead_in_the_note_came_shortly_after() -> None:
    passage = note("Zij gaat op 20 november mee.", day=date(2026, 11, 1))
    review = propose([passage], (), ABOUT, stand_ins=StandIns("s"), finds=finding(("20 november", "date")))
    assert review.text_after(passage.key) == "Zij gaat kort daarna mee."


def test_another_young_person_is_spoken_of_again_in_the_same_text() -> None:
    yara = subject("Yara", "other", "p2")
    said = after("Yara lachte. Sam plaagde Yara.", "Yara was er.", known=(*SAM, yara))
    assert said == "Een andere jongere lachte. J. plaagde de andere jongere.\nEen andere jongere was er."


def test_of_several_young_people_each_has_a_letter() -> None:
    known = (subject("Yara", "other", "p2"), subject("Bo", "other", "p3"))
    review = review_of("Yara en Bo lachten.", known=known)
    said = review.text_after("contact:0")
    one, two = review.stand_ins.letters.values()
    assert said == f"Jongere {one}. en jongere {two}. lachten."
    assert one != two


def test_who_somebody_is_comes_from_the_vault_where_no_word_tells() -> None:
    mother = subject("Iryna", "relative:ouder", "r1")
    coach = subject("Ahmed", "partner:sportvereniging", "c1")
    assert after("Iryna belde.", known=(*SAM, mother)) == "Een ouder belde."
    assert after("Ahmed belde.", known=(*SAM, coach)) == "Iemand van een sportclub belde."


def test_a_parent_by_the_last_name_is_not_the_young_person() -> None:
    known = (subject("Kacper Nowicki", "self", "p1"),)
    forms: tuple[tuple[str, Kind], ...] = (("Nowicki", "person"), ("Kacper", "person"))

    class LastName(Forms):
        def find(self, text: str) -> list[Identifier]:
            return [replace(each, known=0) for each in super().find(text)]

    passage = note("Mevrouw Nowicki belde over Kacper Nowicki. Nowicki lachte, vriend Kacper ook.")
    review = propose(
        [passage], known, ABOUT, stand_ins=StandIns("s"), finds=lambda words: LastName(forms, words)
    )
    letter = next(iter(review.stand_ins.letters.values()))
    said = review.text_after(passage.key)
    assert said == f"Een volwassene belde over {letter}. {letter}. lachte, vriend {letter}. ook."


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Bij metro Slinge gezien.", "metro Slinge", "In de buurt gezien."),
        ("Een tent in het Poelkwartier.", "Poelkwartier", "Een tent in de buurt."),
        ("Uit het Oosterhout komen ze.", "Oosterhout", "Uit een stad of dorp komen ze."),
        ("Hij zit op 't Kompas.", "", "Hij zit op 't Kompas."),
    ],
)
def test_a_place_is_a_town_only_when_a_list_says_so(text: str, form: str, expected: str) -> None:
    assert after(text, forms=((form, "place"),) if form else ()) == expected


def test_ours_goes_with_the_name() -> None:
    assert after("Ons Marieke zag het.", forms=(("Marieke", "person"),)) == "Iemand zag het."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ze woont in Oost.", "Ze woont in de wijk."),
        ("Ze komt uit Oost.", "Ze komt uit de wijk."),
        ("In de wijk Oost is het stil.", "In de wijk is het stil."),
        ("Jongeren van wijk Oost.", "Jongeren van de wijk."),
    ],
)
def test_a_wijk_is_the_wijk(text: str, expected: str) -> None:
    assert after(text, known=(subject("Oost", "wijk", "w1", "place"),)) == expected


def test_two_relatives_are_told_apart() -> None:
    known = (*SAM, subject("Noor", "relative:broer_zus", "r1"), subject("Levi", "relative:broer_zus", "r2"))
    assert after("Noor en Levi zijn er.", known=known) == "Een gezinslid en een ander gezinslid zijn er."


def test_a_full_name_and_its_first_name_are_one_person() -> None:
    forms: tuple[tuple[str, Kind], ...] = (("Efe Yildiz", "person"), ("Efe", "person"))
    review = review_of("Efe Yildiz belde. Efe lachte.", known=(), forms=forms)
    assert [(each.text, len(each.occurrences)) for each in review.proposals] == [("Efe Yildiz", 2)]


def test_a_full_name_that_the_vault_half_knows_is_that_person() -> None:
    known = (*SAM, subject("0612345678", "contact", "p1", "phone"))
    assert after("Sam Bakker belde. Sam lachte.", known=known, forms=(("Sam Bakker", "person"),)) == (
        "J. belde. J. lachte."
    )


def test_all_forms_of_one_person_are_one_proposal() -> None:
    review = review_of("Sam en Sammie.", "Sams fiets. Sam.", "sam is er")
    names = [each for each in review.proposals if each.kind == "person"]
    assert [(each.redaction_class, len(each.occurrences)) for each in names] == [("naam", 4)]
    assert names[0].direct
    assert names[0].sure
