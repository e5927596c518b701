# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from kjw_desktop.ui.entry.choice import MOST_OFFERS, Choice, Choices

KNOWN = Choices(
    (
        Choice("Sam", 1, ("Sam", "Jansen")),
        Choice("Jaïr", 2, ("Jaïr", "de", "Wit", "Jay")),
        Choice("Jan Smit", 3),
        Choice("Smilla", 4),
    )
)


def found(typed: str) -> list[object]:
    return [choice.value for choice in KNOWN.fitting(typed)]


def test_labels_that_begin_so_come_before_other_words() -> None:
    assert found("sm") == [4, 3]
    assert found("ja") == [2, 3, 1]


def test_case_and_diacritics_do_not_matter() -> None:
    assert found("JAIR") == [2]
    assert found("jan s") == [3]
    assert found(" wit ") == [2]


def test_a_middle_of_a_word_finds_nobody() -> None:
    assert found("mit") == []


def test_each_is_offered_once_and_not_too_many() -> None:
    many = Choices(Choice("Sam Sammie", number, ("Sam",)) for number in range(50))
    assert [choice.value for choice in many.fitting("sam")] == list(range(MOST_OFFERS))


def test_all_stand_in_the_order_given() -> None:
    assert [choice.value for choice in KNOWN] == [1, 2, 3, 4]
