# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of people that somebody typed: proposed in a vaguer form, never pointing at one person."""

import pytest

from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.typed_counts import with_counts


def counted(text: str, below: int = 5) -> Review:
    return with_counts(Review((Passage("a", "thema", None, text),)), below, {"a"})


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Drie meisjes kwamen terug.", "Een paar meisjes kwamen terug."),
        ("3 meisjes kwamen terug.", "Een paar meisjes kwamen terug."),
        ("We zagen twee nieuwe jongens.", "We zagen een paar nieuwe jongens."),
        ("Er was één meisje bij.", "Er was een enkel meisje bij."),
        ("Er was 1 jongere bij.", "Er was een enkele jongere bij."),
        ("Van hen bleven 2 à 3 jongeren.", "Van hen bleven een paar jongeren."),
        ("Daarvan gingen 2 van de 20 leerlingen.", "Daarvan gingen een paar van de 20 leerlingen."),
        ("Vier signalen over thuis.", "Een paar signalen over thuis."),
        ("We spraken 37 jongeren.", "We spraken ongeveer 35 jongeren."),
        ("We spraken ongeveer 38 jongeren.", "We spraken ongeveer 40 jongeren."),
        ("12 jongens voetbalden.", "Ongeveer 10 jongens voetbalden."),
        ("Zo'n 1.203 nieuwe bezoekers.", "Zo'n 1.205 nieuwe bezoekers."),
        ("Zeven jongeren.", "Ongeveer 5 jongeren."),
    ],
)
def test_a_number_leaves_vaguer(text: str, after: str) -> None:
    review = counted(text)
    (found,) = review.proposals
    assert review.text_after("a") == after
    assert not found.direct
    assert found.reason
    assert review.blocking == ()


@pytest.mark.parametrize(
    "text",
    [
        "Twee avonden per week.",
        "Een meisje vertelde veel.",
        "Wel 25 jongeren kwamen.",
        "vijf jongeren",
        "Ongeveer 1.200 jongeren.",
        "2,5 jongeren",
        "Zeventwee jongens",
        "Op 3 maart kwamen jongeren.",
    ],
)
def test_what_counts_nobody_or_many_stays(text: str) -> None:
    assert counted(text).proposals == ()


def test_the_threshold_says_what_is_small() -> None:
    assert counted("zeven jongeren", below=10).text_after("a") == "een paar jongeren"
    assert counted("zeven jongeren", below=5).text_after("a") == "ongeveer 5 jongeren"


def test_both_numbers_of_a_share_are_met() -> None:
    assert counted("Het waren 2 van de 23 leerlingen.").text_after("a") == (
        "Het waren een paar van de ongeveer 25 leerlingen."
    )


def test_the_same_words_are_one_decision_and_stay_with_a_reason() -> None:
    review = counted("Drie meisjes. En weer drie meisjes. Twee jongens.")
    first, _second = review.proposals
    kept = review.decide(first.key, Decision(Act.KEPT, reason="Staat ook in de krant"))
    assert kept.text_after("a") == "Drie meisjes. En weer drie meisjes. Een paar jongens."
    assert "drie" not in " ".join(review.forbidden()).casefold()


def test_only_the_passages_that_are_asked_are_looked_at() -> None:
    passage = Passage("story", "verhaal", None, "Zijn drie kinderen.")
    assert with_counts(Review((passage,)), 5, ()).proposals == ()
