# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of an entry say in words."""

from dataclasses import replace

import pytest

from kjw_desktop.domain.activities import Headcount
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.ui.journal.part_words import headcount
from kjw_desktop.ui.journal.parts import facts
from tests.reports.meldcode_case import MELDCODE


def test_one_of_a_kind_is_said_as_one() -> None:
    one = Headcount(total=1, boys=1, girls=1, others=1, parents=1, volunteers=1)
    assert (
        headcount(one).replace("\u00a0", " ")
        == "1 jongere · 1 jongen · 1 meisje · 1 ander · 1 ouder · 1 vrijwilliger"
    )
    assert headcount(Headcount(total=14, volunteers=0)) == "14\u00a0jongeren · 0\u00a0vrijwilligers"


@pytest.mark.parametrize(
    ("choice", "said"),
    [("melden", "Melden bij Veilig Thuis"), ("niet_melden", "Niet melden bij Veilig Thuis")],
)
def test_a_meldcode_record_says_in_words_what_was_decided_answered_and_finished(
    choice: str, said: str
) -> None:
    told = dict(facts(replace(MELDCODE, choice=choice), shipped()))
    assert told["Wat je besloot"] == said
    assert list(told).index("Wat je besloot") + 1 == list(told).index("Besluit")
    assert "Weet ik niet · Veilig Thuis denkt mee." in told["Afwegingsvragen"]
    assert "afgerond" in told["Stappen"]
    assert "Veilig Thuis · zonder de naam van het kind" in told["Stappen"]
    everything = "\n".join(told.values())
    assert not [key for key in ("niet_melden", "weet_niet", "gedaan", "bezig") if key in everything]


def test_without_a_choice_nothing_is_said_of_one() -> None:
    assert "Wat je besloot" not in dict(facts(replace(MELDCODE, choice=None), shipped()))
