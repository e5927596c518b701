# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's words changed in the window: renamed, hidden, added, moved; age bands too."""

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.domain.signals import Signal
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


def at(card: ListsCard, key: str, column: int) -> None:
    """The cursor on that cell of the list."""
    keys = card._chosen().keys()
    card.table.setFocus()
    card.table.setCurrentIndex(card.model.index(keys.index(key), column))


def sensitive_now(vault: Vault) -> frozenset[str]:
    return sensitive_kinds(vault.journal.vocabularies()["signal_kind"])


def test_an_own_kind_of_signal_is_marked_as_sensitive_by_key_and_folds_from_then_on(
    card: ListsCard, typist: Typist, vault: Vault, shell: Shell
) -> None:
    choose(card, "signal_kind")
    assert card.folded.isVisibleTo(card)
    card.add_term()
    typist.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.types("Sekte")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    own = vault.journal.vocabularies()["signal_kind"].find("Sekte")
    assert own is not None
    assert own.key not in sensitive_now(vault)
    today = shell.context.today()
    signal = Signal(day=today, domain="wonen", level="licht", observation="x", kinds=(own.key,))
    vault.journal.record(signal)

    def counted(domain: str) -> int:
        tables = {table.shape.name: table for table in vault.journal.counts(Period.quarter_of(today))}
        return tables["signalen_leefgebied_zwaarte"].counts[domain, "licht"]

    assert (counted("wonen"), counted("overige_zorgen")) == (1, 0)
    at(card, own.key, 0)
    typist.presses(Qt.Key.Key_Right)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert own.key in sensitive_now(vault)
    assert (counted("wonen"), counted("overige_zorgen")) == (0, 1)
    told = card.model.index(card.model.rowCount() - 1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Sekte, Gevoelig"
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert own.key not in sensitive_now(vault)
    choose(card, "strength")
    assert not card.folded.isVisibleTo(card)
    assert card.model.columnCount() == 1


def test_what_ships_as_sensitive_stays_so(card: ListsCard, typist: Typist, vault: Vault) -> None:
    choose(card, "signal_kind")
    before = sensitive_now(vault)
    key = next(iter(sorted(before)))
    at(card, key, 1)
    assert card.table.currentIndex().data() == "altijd"
    assert card.table.currentIndex().data(Qt.ItemDataRole.CheckStateRole) is None
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert sensitive_now(vault) == before
    at(card, "schoolverzuim", 1)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert sensitive_now(vault) == before | {"schoolverzuim"}


def test_the_word_that_the_cursor_is_on_can_be_read(card: ListsCard, typist: Typist) -> None:
    choose(card, "signal_kind")
    at(card, "schoolverzuim", 0)
    typist.rests()
    cell = card.table.viewport().grab(card.table.visualRect(card.table.currentIndex())).toImage()
    word = range(cell.height() + 4, cell.width())  # right of the tick
    dark = sum(cell.pixelColor(x, y).lightness() < 90 for x in word for y in range(cell.height()))
    assert dark > 30
    assert cell.pixelColor(cell.width() - 3, 3) != card.palette().base().color()
