# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.term_keys import key_for, well_formed


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("De Hoven", "de_hoven"),
        (" Één-Noord ", "een_noord"),
        ("2e Oosterpark", "wijk_2e_oosterpark"),
        ("東", "wijk"),
        ("Onbekend", "onbekend_2"),
        ("Oost", "oost_3"),
    ],
)
def test_a_key_is_made_of_the_label(label: str, key: str) -> None:
    assert key_for(label, {"oost", "oost_2"}, "wijk") == key


@given(st.text())
@settings(deadline=None)
def test_every_label_gets_a_well_formed_key(label: str) -> None:
    assert well_formed(key_for(label, (), "wijk"))
