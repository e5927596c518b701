# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's words changed in the window: renamed, hidden, added, moved; age bands too."""

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.storage import Vault
from kjw_desktop.ui.settings.lists_card import ListsCard
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist


@pytest.fixture
def card(typist: Typist, shell: Shell) -> ListsCard:
    shell.navigate("settings")
    typist.rests()
    card = shell.findChild(ListsCard)
    assert card is not None
    return card


def choose(card: ListsCard, name: str) -> None:
    card.which.setCurrentIndex(card.which.findData(name))


def test_a_term_is_renamed_hidden_and_moved(card: ListsCard, typist: Typist, vault: Vault) -> None:
    choose(card, "contact_kind")
    second = card.model.index(1, 0)
    card.model.setData(second, "Open inloop")
    card.model.setData(card.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    card.table.setCurrentIndex(second)
    card.table.setFocus()
    typist.presses(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    typist.rests()
    kinds = vault.journal.vocabularies()["contact_kind"]
    assert kinds.keys()[:2] == ("inloop", "ambulant")
    assert kinds.term("inloop").nl == "Open inloop"
    assert kinds.term("ambulant").hidden


def test_a_new_term_is_named_where_it_stands(card: ListsCard, typist: Typist, vault: Vault) -> None:
    choose(card, "strength")
    card.add_term()
    typist.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.types("Kookt graag")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert vault.journal.vocabularies()["strength"].find("kookt graag") is not None


def test_a_name_that_is_there_already_is_refused_with_a_sentence(
    card: ListsCard, typist: Typist, vault: Vault, shell: Shell
) -> None:
    choose(card, "contact_kind")
    card.model.setData(card.model.index(0, 0), "Inloop")
    typist.rests()
    assert vault.journal.vocabularies()["contact_kind"].term("ambulant").nl != "Inloop"
    assert card.model.index(0, 0).data() != "Inloop"


def test_age_bands_are_a_setting_with_a_version(card: ListsCard, typist: Typist, vault: Vault) -> None:
    before = vault.journal.age_bands()
    choose(card, "age_band")
    rows = range(card.model.rowCount())
    row = next(n for n in rows if card.model.index(n, 1).data() == "18")
    card.model.setData(card.model.index(row, 2), "20")
    typist.rests()
    after = vault.journal.age_bands()
    assert after.version == before.version + 1
    assert next(band for band in after.bands if band.lower == 18).upper == 20
    card.model.setData(card.model.index(row, 2), "3")
    typist.rests()
    assert vault.journal.age_bands() == after


def test_fixed_lists_are_not_offered(card: ListsCard) -> None:
    assert card.which.findData("theme") == -1
