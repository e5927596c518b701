# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody looks along: one key covers names and notes on every page, the same key shows them again.

Two journals with other names and notes of the same letters look the same while covered, to the pixel: what
cannot be told apart cannot be read.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault
from kjw_desktop.storage.rows import Hit
from kjw_desktop.ui.pages import PAGES
from kjw_desktop.ui.palette.palette import Palette
from kjw_desktop.ui.privacy_view.covering import uncover
from kjw_desktop.ui.quick_entry.field import QuickField
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.today.leaflet_card import LeafletCard
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.chip import Chip
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from tests.day import TODAY, today
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.ui.conftest import present

F9, CTRL = Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier
NAMES = ("Marlies", "Selmari")
NOTES = ("sliep bij een oom", "bij een oom sliep")


@pytest.fixture(autouse=True)
def quiet(qapp: QApplication) -> Iterator[None]:
    """No caret that blinks, and nothing covered for the next test."""
    flash = QApplication.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)
    uncover()


def begin(vault: Vault) -> list[UUID]:
    """A young person with a worry, a talk and something to do."""
    person = Person(first_name="Iemand")
    people = participants(person.id)
    worry = Signal(
        day=TODAY - timedelta(days=2),
        domain="thuis_gezin",
        level="zorg",
        observation="iets",
        certainty="zelf_gehoord",
        people=people,
    )
    talk = Contact(day=TODAY - timedelta(days=1), kind="inloop", note="iets", people=people)
    call = Followup(day=TODAY + timedelta(days=3), what="iets", people=people)
    vault.journal.record(person, worry, talk, call)
    return [person.id, worry.id, talk.id, call.id]


def rewrite(shell: Shell, ids: list[UUID], which: int) -> None:
    """Have the name and every note be those of `which`."""
    fields = ("first_name", "observation", "note", "what")
    for record, name, text in zip(ids, fields, (NAMES[which], *[NOTES[which]] * 3), strict=True):
        found: Any = shell.context.journal.find(record)
        shell.context.journal.amend(replace(found, **{name: text}))
    shell.context.events.recorded.emit(None)


Act = Callable[[Typist, Shell, list[UUID], str], Iterator[None]]
"""What somebody does in a shell whose young person has that name; each yield is a moment to look."""


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_a_covered_page_tells_nothing(typist: Typist, shell: Shell, vault: Vault, page: str) -> None:
    ids = begin(vault)
    shell.navigate(page)
    rewrite(shell, ids, 0)
    typist.rests()
    shown = picture(shell)
    typist.presses(F9)
    covered = picture(shell)
    rewrite(shell, ids, 1)
    typist.rests()
    assert picture(shell) == covered
    typist.presses(F9)
    if page in ("activities", "reports"):
        return  # no name stands there
    assert picture(shell) not in (shown, covered)


Seen = tuple[list[list[QImage]], list[list[QImage]]]


@pytest.fixture
def seen(typist: Typist, tmp_path: Path, qtbot: QtBot) -> Callable[[Act], Seen]:
    """Does the same in two journals with other letters, covered and then shown; gives both pictures."""

    def see(act: Act) -> Seen:
        covered: list[list[QImage]] = []
        shown: list[list[QImage]] = []
        for which, name in enumerate(NAMES):
            made = create_vault(tmp_path / f"{which}.kjw", PASSPHRASE, cost=CHEAP_COST)
            with made.vault as vault:
                ids = begin(vault)
                for kept in (covered, shown):
                    shell = Shell(
                        Opened(vault, Settings(), vault.journal.vocabularies()), typist.window.tasks, today
                    )
                    shell.resize(1280, 800)
                    present(qtbot, shell)
                    rewrite(shell, ids, which)
                    shell.navigate("today")
                    typist.rests()
                    if kept is covered:
                        QTest.keyClick(shell, F9)
                    kept.append([picture(shell) for _ in act(typist, shell, ids, name)])
                    uncover()
                    typist.rests()
                    shell.close()
        return covered, shown

    return see


@pytest.mark.parametrize(("page", "which"), [("people", 0), ("journal", 2), ("signals", 1)])
def test_a_covered_record_tells_nothing(seen: Callable[[Act], Seen], page: str, which: int) -> None:
    def act(typist: Typist, shell: Shell, ids: list[UUID], _name: str) -> Iterator[None]:
        shell.navigate(page, ids[which])
        typist.rests()
        yield

    covered, shown = seen(act)
    assert covered[0] == covered[1]
    assert shown[0] != shown[1]


def test_what_is_typed_and_found_is_covered(seen: Callable[[Act], Seen]) -> None:
    def act(typist: Typist, shell: Shell, _ids: list[UUID], name: str) -> Iterator[None]:
        shell.findChild(QuickField).setFocus()  # type: ignore[union-attr]  # it stands on Vandaag
        typist.types("@" + name[:4])
        typist.rests()
        yield
        typist.presses(Qt.Key.Key_Tab)
        typist.types(" " + NOTES[NAMES.index(name)])
        typist.rests()
        yield
        typist.presses(Qt.Key.Key_K, CTRL)
        typist.types(name)
        found = shell.findChild(Palette).rows.model()  # type: ignore[union-attr]  # every shell has one
        typist.sees(lambda: isinstance(found.index(0, 0).data(RowRole.SUBJECT), Hit))
        typist.rests()
        yield

    covered, shown = seen(act)
    assert covered[0] == covered[1]
    assert all(one != other for one, other in zip(*shown, strict=True))


def looks(make: Callable[[str], QWidget], shell: Shell) -> list[QImage]:
    """Pictures of a widget made with two other names of one length."""
    pictures = []
    for name in ("Willemijn", "Jilltilli"):
        widget = make(name)
        widget.setParent(shell)
        widget.resize(300, 40)
        widget.show()
        pictures.append(picture(widget))
        widget.hide()
        widget.deleteLater()
    return pictures


def field(name: str) -> QWidget:
    made = QuickField()
    made.setPlainText(name)
    return made


def chip(name: str) -> QWidget:
    return Chip(ChipData(name))


def combo(name: str) -> QWidget:
    made = QComboBox()
    made.addItem(name)
    return made


def rows(name: str) -> QWidget:
    made = RowList("rijen")
    made.setModel(RowModel([RowData(title=name, detail=name, aside=name, chips=(ChipData(name),))], made))
    return made


Made = Callable[[str], QWidget]
MAKERS: list[Made] = [
    lambda name: Text(name, role="title"),
    lambda name: Banner(f"Bewaard: {name}"),
    QLineEdit,
    QCheckBox,
    QPushButton,
    QRadioButton,
    rows,
    combo,
    chip,
    field,
]


@pytest.mark.parametrize("make", MAKERS)
def test_two_names_of_one_length_look_alike(typist: Typist, shell: Shell, make: Made) -> None:
    one, other = looks(make, shell)
    assert one != other
    typist.presses(F9)
    one, other = looks(make, shell)
    assert one == other


def dropped(name: str, shell: Shell) -> QWidget:
    """The open list of a drop-down with a name and a word of the program."""
    box = QComboBox(shell)
    box.addItems([name, "Alles", name])
    box.setCurrentIndex(1)
    box.resize(240, 32)
    box.show()
    box.showPopup()
    return box.view().window()


def completed(name: str, shell: Shell) -> QWidget:
    """The open list of a completer that offers a name."""
    line = QLineEdit(shell)
    completer = QCompleter([name + " Alberts", name + " Bakker"], line)
    line.setCompleter(completer)
    line.resize(240, 32)
    line.show()
    completer.setCompletionPrefix("")
    completer.complete(line.rect())
    popup = completer.popup()
    assert popup is not None
    return popup


@pytest.mark.parametrize("open_list", [dropped, completed])
def test_a_list_that_drops_down_is_covered_too(
    typist: Typist, shell: Shell, open_list: Callable[[str, Shell], QWidget]
) -> None:
    def pictures() -> list[QImage]:
        taken = []
        for name in ("Willemijn", "Jilltilli"):
            popup = open_list(name, shell)
            assert popup.isVisible()
            assert popup.windowType() is Qt.WindowType.Popup
            taken.append(picture(popup))
            popup.close()
        return taken

    one, other = pictures()
    assert one != other
    typist.presses(F9)
    one, other = pictures()
    assert one == other


def test_the_screen_reader_goes_on_reading(typist: Typist, shell: Shell) -> None:
    label = Text("Marlies", parent=shell)
    label.show()
    typist.presses(F9)
    read = QAccessible.queryAccessibleInterface(label)
    assert read.text(QAccessible.Text.Name) == "Marlies"


def test_no_tool_tip_tells_it(typist: Typist, shell: Shell, qtbot: QtBot) -> None:
    label = Text("Marlies", parent=shell)
    label.setToolTip("Marlies")
    label.show()
    typist.presses(F9)
    at = QPoint(2, 2)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at)))
    qtbot.wait(20)
    assert not QToolTip.isVisible()


def test_a_line_says_that_it_is_on_and_by_which_key_it_goes(typist: Typist, shell: Shell) -> None:
    said = "Namen en notities zijn bedekt. F9 toont ze weer."
    told = [banner for banner in shell.findChildren(Banner) if banner.text() == said]
    assert [banner.isVisible() for banner in told] == [False]
    typist.presses(F9)
    assert [banner.isVisible() for banner in told] == [True]
    typist.presses(F9)
    assert [banner.isVisible() for banner in told] == [False]


def test_rows_that_come_into_sight_are_covered_too(typist: Typist, shell: Shell) -> None:
    def view(name: str) -> RowList:
        made = RowList("rijen")
        made.setModel(RowModel([RowData(title=name) for _ in range(200)], made))
        return made

    typist.presses(F9)
    pictures = []
    for name in ("Willemijn", "Jilltilli"):
        made = view(name)
        made.setParent(shell)
        made.resize(300, 200)
        made.show()
        picture(made)
        made.scrollTo(made.model().index(150, 0))
        pictures.append(picture(made))
        made.hide()
    assert pictures[0] == pictures[1]


def test_what_is_made_to_be_shown_is_not_covered(typist: Typist, shell: Shell) -> None:
    shell.navigate("settings")
    card = LeafletCard(shell.context, shell)
    card.resize(700, 500)
    card.open()
    typist.rests()
    card.setFocus()
    before = picture(card)
    typist.presses(F9)
    assert picture(card) == before


def test_it_stays_on_over_a_lock(typist: Typist, vault: Vault) -> None:
    typist.presses(F9)
    again = Shell(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()), typist.window.tasks)
    label = Text("Marlies", parent=again)
    other = Text("Selmari", parent=again)
    for each in (label, other):
        each.resize(120, 20)
    again.show()
    assert picture(label) == picture(other)
    typist.rests()
    again.deleteLater()
