# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.storage.workbook.text import (
    CELL_UNITS,
    column_letters,
    escaped,
    items_of,
    joined,
    pieces,
    unescaped,
)

tricky = st.text(alphabet="_x05FfBb\x00\x0b\r\n\t\ufffe👩a;\\ ", max_size=40) | st.text()


@given(tricky)
@settings(deadline=None)
def test_any_text_comes_back_and_no_refused_character_is_left(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not any(ord(char) < 32 and char not in "\t\n" for char in escaped(text))
    assert "\ufffe" not in escaped(text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a\x0bb", "a_x000B_b"),
        ("regel\r\n", "regel_x000D_\n"),
        ("_x000B_", "_x005F_x000B_"),
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ],
)
def test_escapes_are_those_of_excel(text: str, cell: str) -> None:
    assert escaped(text) == cell


def test_an_escape_that_nobody_needs_is_the_text_it_shows() -> None:
    assert unescaped("_x0041_ is geen A") == "_x0041_ is geen A"
    assert unescaped("_xD83D_") == "_xD83D_"


@given(st.lists(st.sampled_from(["a", "👩", "\x01", "_x0041_", "é\r\n"]), max_size=14))
@settings(deadline=None, max_examples=25)
def test_long_texts_are_cut_into_cells_and_come_back(parts: list[str]) -> None:
    text = "".join(part * 3000 for part in parts)
    cells = pieces(text)
    assert all(len(cell.encode("utf-16-le")) // 2 <= CELL_UNITS for cell in cells)
    assert "".join(map(unescaped, cells)) == text


def test_a_text_that_just_fits_is_one_cell() -> None:
    assert len(pieces("a" * CELL_UNITS)) == 1
    assert len(pieces("a" * (CELL_UNITS + 1))) == 2
    assert len(pieces("👩" * (CELL_UNITS // 2))) == 1
    assert [len(cell) for cell in pieces("👩" * (CELL_UNITS // 2 + 1))] == [CELL_UNITS // 2, 1]


@given(st.lists(tricky.filter(bool)))
@settings(deadline=None)
def test_any_list_comes_back(items: list[str]) -> None:
    assert items_of(joined(items)) == tuple(items)


def test_lists_are_read_as_people_type_them() -> None:
    assert items_of(" een;twee ;; drie;") == ("een", "twee", "drie")
    assert items_of(r"c:\map; a\;b") == (r"c:\map", "a;b")


def test_columns_are_called_as_spreadsheets_do() -> None:
    assert [column_letters(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
