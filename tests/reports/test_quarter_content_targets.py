# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed beside what was realised: published figures, else the worker's own by the rule."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports.quarter.parts import Agreed, TargetsPart
from kjw_desktop.reports.quarter.words import ReviewedWords
from tests.reports.composing import composed, part, rows
from tests.reports.invented import invented

BASE = invented(further=True)
OWN = "Opgave van de werker."
PERIOD = "2026-Q3"


def targets(*each: Target, now: Figures = BASE, reviewed: bool = True, **further: Any) -> TargetsPart:
    words = ReviewedWords() if reviewed else None
    return part(composed(now, words=words, targets=each, **further), TargetsPart)


def agreed(target: Target, **further: Any) -> Agreed:
    (one,) = targets(target, **further).agreed
    return one


def test_a_measured_result_is_the_published_figure() -> None:
    figures = rows(BASE, "activiteiten_soort", sport_spel=45, inloop=20)
    target = Target(period=PERIOD, text="Sport en spel", agreed=40, measure="activiteiten_soort/sport_spel")
    assert agreed(target, now=figures) == Agreed(text="Sport en spel", told="ongeveer 45 van 40", share=1.125)
    whole = replace(target, measure="activiteiten_soort", unit="activiteiten", realised=3, realised_text="x")
    assert agreed(whole, now=figures).told == "ongeveer 65 van 40 activiteiten"


def test_a_hidden_figure_stays_hidden() -> None:
    figures = rows(BASE, "activiteiten_soort", sport_spel=None)
    target = Target(period=PERIOD, text="Sport", agreed=40, measure="activiteiten_soort/sport_spel")
    one = agreed(replace(target, realised=3), now=figures)
    assert one.told == "te weinig om te laten zien"
    assert one.share is None


def test_a_result_of_the_year_is_measured_by_the_years_figures_where_the_reader_has_them() -> None:
    figures = rows(BASE, "contacten_soort", inloop=100)
    year = rows(invented("2026", further=True), "contacten_soort", inloop=320)
    target = Target(period="2026", text="Inloop", agreed=400, measure="contacten_soort/inloop")
    assert agreed(target, now=figures, agreed_over=(year,)) == Agreed(
        text="Inloop", told="ongeveer 320 van 400", share=0.8
    )
    of_quarter = agreed(target, now=figures)
    assert of_quarter.told == "ongeveer 100 van 400"
    assert of_quarter.note == "Afgesproken voor 2026; het getal is van het derde kwartaal van 2026."


def test_figures_of_all_work_say_nothing_of_a_programme() -> None:
    target = Target(
        period=PERIOD, text="Sport", agreed=40, measure="contacten_soort", programme="sportakkoord"
    )
    own = agreed(replace(target, realised_text="Loopt goed."))
    assert (own.told, own.share, own.note) == ("Loopt goed.", None, OWN)
    programme = replace(BASE, programme="sportakkoord")
    assert agreed(target, now=programme).share == (BASE.table("contacten_soort").value() or 0) / 40


def test_a_summary_of_a_programme_has_that_programmes_results_alone() -> None:
    each = [
        Target(period=PERIOD, text=text, programme=programme, realised=50)
        for text, programme in (("a", "sportakkoord"), ("b", "azwa"), ("c", None))
    ]
    programme = replace(BASE, programme="sportakkoord")
    assert [one.text for one in targets(*each, now=programme).agreed] == ["a"]
    assert [one.text for one in targets(*each).agreed] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("period", "concerns"),
    [
        ("2026-Q3", True),
        ("2026", True),
        ("2026-08", True),
        ("2026-2027", True),
        ("2026-Q2", False),
        ("2025", False),
        ("ooit", False),
    ],
)
def test_results_of_a_time_that_meets_the_summarys_are_told(period: str, concerns: bool) -> None:
    assert bool(targets(Target(period=period, text="Iets", realised=50)).agreed) is concerns


@pytest.mark.parametrize(
    ("realised", "goal", "unit", "told", "share"),
    [
        (105, 120, "", "ongeveer 105 van 120", 105 / 120),
        (37, 120, "jongeren", "ongeveer 35 van 120 jongeren", 35 / 120),
        (3, 120, "jongeren", "te weinig om te laten zien", None),
        (0, 120, "", "te weinig om te laten zien", None),
        (85, 80, "%", "85% van 80%", 85 / 80),
        (85, None, "%", "85%", None),
        (85, 80, "procent", "85% van 80%", 85 / 80),
        (3, 8, "avonden", "3 van 8 avonden", 3 / 8),
        (7.5, 8, "uur", "7,5 van 8 uur", 7.5 / 8),
        (1140, None, "bezoeken", "ongeveer 1.140 bezoeken", None),
        (None, 120, "", "nog niet ingevuld", None),
        (60, 0, "", "ongeveer 60 van 0", None),
    ],
)
def test_what_a_worker_typed(
    realised: float | None, goal: float | None, unit: str, told: str, share: float | None
) -> None:
    target = Target(period=PERIOD, text="Iets", agreed=goal, unit=unit, realised=realised)
    one = agreed(target)
    assert (one.told, one.share) == (told, share)
    assert one.note == ("" if told in ("te weinig om te laten zien", "nog niet ingevuld") else OWN)


def test_the_workers_words_stand_with_their_number_and_say_whose_they_are() -> None:
    target = Target(period=PERIOD, text="Iets", agreed=50, realised=60, realised_text="Meer dan gedacht.")
    assert agreed(target).note == f"Meer dan gedacht. {OWN}"
    alone = agreed(replace(target, realised=None))
    assert (alone.told, alone.note) == ("Meer dan gedacht.", OWN)


def test_without_a_review_no_typed_word_or_number_is_printed() -> None:
    typed = Target(period=PERIOD, text="Sam helpen", agreed=1, realised=77, realised_text="Sam is blij")
    measured = replace(typed, agreed=40, measure="contacten_soort/inloop", unit="")
    told = targets(typed, measured, reviewed=False)
    (one,) = told.agreed
    assert one.text == "Contacten: inloop"
    assert "Sam" not in repr(told)
    assert "77" not in repr(told)
    by_age = replace(measured, measure="contacten_soort_leeftijd/inloop/age_12_13")
    (cell,) = targets(by_age, reviewed=False).agreed
    assert cell.text == "Persoonscontacten: inloop, 12–13"


def test_a_measure_that_says_nothing_any_more_leaves_the_workers_own() -> None:
    for measure in ("contacten_soort/weg", "nergens", "signalen_afloop", "a/b/c/d"):
        one = agreed(Target(period=PERIOD, text="Iets", realised=50, measure=measure))
        assert (one.told, one.note) == ("ongeveer 50", OWN)
        assert not targets(Target(period=PERIOD, text="Iets", measure=measure), reviewed=False).agreed


def test_without_results_the_part_says_so() -> None:
    typed = Target(period=PERIOD, text="Iets", realised=50)
    measured = replace(typed, measure="contacten_soort")
    assert targets(measured).note == "Aantallen zijn afgerond."
    assert "ook wat een werker opgaf" in targets(typed, measured).note
    part_without = targets()
    assert part_without.note == "Er zijn voor deze periode geen resultaten afgesproken."
    assert not part_without.agreed


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 400), st.sampled_from(["", "jongeren", "kinderen", "contacten"]))
def test_no_small_count_of_people_is_ever_printed(realised: int, unit: str) -> None:
    one = agreed(Target(period=PERIOD, text="Iets", agreed=1000, unit=unit, realised=realised))
    if realised < BASE.threshold:
        assert one == Agreed(text="Iets", told="te weinig om te laten zien", share=None)
    else:
        assert one.share is not None
        assert round(one.share * 1000) % 5 == 0
        assert f"ongeveer {round(one.share * 1000)} van" in one.told
