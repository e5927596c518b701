# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After the lock nothing of the vault can be reached: not on screen, not on the clipboard, not in memory.

The names and notes of this test stand nowhere in plain letters but in the vault and the window: the source
has them backwards, so that finding one in memory means that the program kept it.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import is_dataclass, replace
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.domain import records as kinds
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person, Strength
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Term, TermChange, Vocabularies, Vocabulary
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, rows
from kjw_desktop.ui import clipboard
from kjw_desktop.ui.help_dialog import HelpDialog
from kjw_desktop.ui.pages import PAGES
from kjw_desktop.ui.people.overview.view import ConsultationView
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.sections import CONSULTATION
from kjw_desktop.ui.session_lock.follow import follow_session
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.start.unlock_card import UnlockCard
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.window import TITLE, MainWindow
from tests.day import TODAY, today
from tests.journeys.conftest import Typist
from tests.ui.conftest import present

CTRL = Qt.KeyboardModifier.ControlModifier
SECRETS = ("ejtnaawZ", "knoleguelv", "naamnepo", "ettuhboel", "kalvpaak", "gaardkoer")
PASSPHRASE = "18-repoolk-traak-nepat"
"""First name, followed by words of notes, of drafts and of what was copied; the passphrase; all backwards."""


def said(number: int) -> str:
    return SECRETS[number][::-1]


def fill(vault: Vault) -> None:
    """A young person with a talk, a worry and something to do."""
    person = Person(first_name=said(0), strengths=(Strength("anders", said(1)),))
    people = participants(person.id)
    worry = Signal(
        day=TODAY - timedelta(days=2),
        domain="thuis_gezin",
        level="zorg",
        observation=said(2),
        certainty="zelf_gehoord",
        people=people,
    )
    talk = Contact(day=TODAY - timedelta(days=1), kind="inloop", note=said(1), people=people)
    other = Contact(day=TODAY - timedelta(days=3), kind="inloop", note=said(3), people=people)
    call = Followup(day=TODAY + timedelta(days=3), what=said(3), people=people)
    vault.journal.record(person, worry, talk, other, call)
    kept = vault.journal.settings()
    vault.journal.save_settings(replace(kept, paste_template="{datum} {notitie}"))


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The program as it starts, with a vault that was open last time."""
    made = create_vault(tmp_path / "slot.kjw", PASSPHRASE[::-1], cost=CHEAP_COST)
    with made.vault as vault:
        fill(vault)
        kept = SettingsFile()
        kept.remember_vault(vault.path, None)
    window = MainWindow(kept, Look(qapp, ThemeChoice.LIGHT), today)
    present(qtbot, window)
    yield window
    window.close()


@pytest.fixture
def typist(qtbot: QtBot, window: MainWindow) -> Typist:
    """Somebody who unlocks it."""
    return unlocked(qtbot, window)


def unlocked(qtbot: QtBot, window: MainWindow) -> Typist:
    typist = Typist(qtbot, window)
    typist.types(PASSPHRASE[::-1])
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: not window.locked)
    typist.rests()
    return typist


def shell_of(window: MainWindow) -> Shell:
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    return shell


def work(typist: Typist) -> None:
    """An evening's traces: every page with records on show, a change, a deletion, half-written fields."""
    window = typist.window
    for number in range(len(PAGES)):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1.value + number), Qt.KeyboardModifier.AltModifier)
        typist.rests()
    for subject in (0, 2):
        found = [
            hit for hit in shell_of(window).context.journal.search(said(subject)[:5]) if hit.kind is None
        ]
        shell_of(window).navigate("people" if found else "signals", found[0].id if found else None)
        typist.rests()
    make_a_case(typist)
    delete(typist)
    change(typist)
    typist.presses(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    typist.types(f"@{said(0)[:4]}")
    typist.rests()
    typist.presses(Qt.Key.Key_Tab)
    typist.types(f" {said(4)}")
    typist.rests()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.presses(Qt.Key.Key_C, CTRL)
    clipboard.copy(said(5))
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types(said(0)[:5])
    QTest.qWait(200)
    typist.rests()


def open_entry(typist: Typist, number: int) -> None:
    shell = shell_of(typist.window)
    hits = [hit for hit in shell.context.journal.search(said(number)) if hit.kind == "contact"]
    shell.navigate("journal", hits[0].id)
    typist.rests()
    page = shell.page()
    assert isinstance(page, Page)
    page.parts()[-1].setFocus()


def delete(typist: Typist) -> None:
    open_entry(typist, 3)
    typist.presses(Qt.Key.Key_Delete)
    typist.presses(Qt.Key.Key_Backtab)
    typist.presses(Qt.Key.Key_Return)
    typist.rests()


def change(typist: Typist) -> None:
    open_entry(typist, 1)
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    typist.types(f"{said(4)} ")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()


def make_a_case(typist: Typist) -> None:
    """An anonymous case, as far as its pages."""
    shell = shell_of(typist.window)
    (person,) = (hit for hit in shell.context.journal.search(said(0)) if hit.kind is None)
    shell.navigate("people", person.id)
    typist.rests()
    typist.presses(Qt.Key.Key_E, CTRL)
    typist.types(f"{said(0)} {said(4)}")
    page = shell.page()
    assert isinstance(page, PeoplePage)
    view = page.about.section(CONSULTATION)
    assert isinstance(view, ConsultationView)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.step is view.review)
    typist.rests()
    while view.review.review is not None and view.review.review.undecided:
        typist.presses(Qt.Key.Key_Return)
        typist.rests()
    typist.presses(Qt.Key.Key_3)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: view.step is view.preview)
    typist.rests()


MOST_PAGES = 10


def settle() -> None:
    for _ in range(2 * MOST_PAGES):  # a page at a turn, and what it held at the next
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    gc.collect()


SHIPPED = (rows.Carried, Term, TermChange, Vocabularies, Vocabulary)
"""What a vault has in common with every other."""


def of_the_vault() -> frozenset[type]:
    """The classes of what a vault holds, and of what a row of it is."""
    found = {each for each in vars(kinds).values() if isinstance(each, type) and is_dataclass(each)}
    found |= {each for each in vars(rows).values() if isinstance(each, type) and is_dataclass(each)}
    held = {each for each in found if not each.__name__.endswith("Query") and each not in SHIPPED}
    return frozenset(held | {RowData})


def records() -> list[object]:
    """What is of a vault in memory now; `isinstance` would take seconds over it."""
    held = of_the_vault()
    return [each for each in gc.get_objects() if not held.isdisjoint(type(each).__mro__)]


def alive(besides: Sequence[object] = ()) -> list[str]:
    known = {id(each) for each in besides}
    return [type(each).__name__ for each in records() if id(each) not in known]


@pytest.fixture
def elsewhere() -> list[object]:
    """Records that other tests hold on to; to be asked for first, before a vault is opened here."""
    settle()
    return records()


def texts_held() -> Iterator[object]:
    """What holds a text of the vault, one after the other."""
    for each in gc.get_objects():
        if not isinstance(each, ModuleType):
            for part in gc.get_referents(each):
                if isinstance(part, str) and is_secret(part):
                    yield each


def holders() -> list[str]:
    """The class of what holds a text of the vault, and of what holds that; never the text."""
    return [
        f"{type(each).__name__} of {[type(owner).__name__ for owner in gc.get_referrers(each)][:6]}"
        for each in list(texts_held())
    ]


def is_secret(text: str) -> bool:
    backwards = text[::-1].lower()
    return any(secret.lower() in backwards for secret in (*SECRETS, PASSPHRASE))


def shown_by(widget: QWidget) -> list[str]:
    """Every text that a widget holds, seen or not."""
    texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    for name in ("text", "toPlainText", "currentText", "title"):
        read = getattr(widget, name, None)
        if callable(read):
            texts.append(str(read()))
    return texts


def by_key(typist: Typist) -> None:
    typist.presses(Qt.Key.Key_L, CTRL)


def by_silence(typist: Typist) -> None:
    typist.window._watch().start(0.05 / 60)
    typist.sees(lambda: typist.window.locked)


def by_the_system(typist: Typist) -> None:
    follow_session(typist.window, typist.window.lock).lock_wanted.emit()


@pytest.mark.parametrize("lock", [by_key, by_silence, by_the_system])
def test_after_the_lock_nothing_of_the_vault_is_left(
    elsewhere: list[object], typist: Typist, lock: Callable[[Typist], None]
) -> None:
    settle()
    work(typist)
    window = typist.window
    assert alive(elsewhere), "the window held nothing: this test would prove nothing"
    assert any(texts_held())
    lock(typist)
    settle()
    assert window.locked
    start = window.centralWidget()
    assert isinstance(start, StartScreen)
    assert start.findChild(UnlockCard) is not None
    assert alive(elsewhere) == []
    assert holders() == []
    texts = [text for widget in QApplication.allWidgets() for text in shown_by(widget)]
    assert [number for number, text in enumerate(texts) if is_secret(text)] == []
    documents = [each for each in gc.get_objects() if isinstance(each, QTextDocument)]
    assert [number for number, each in enumerate(documents) if is_secret(each.toPlainText())] == []
    assert QApplication.clipboard().text() == ""


class Titles(QObject):
    """Notes the title of every window, whenever one changes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, stop nothing."""
        if event.type() is QEvent.Type.WindowTitleChange and isinstance(watched, QWidget):
            self.seen.add(watched.windowTitle())
        return False


def test_no_name_in_a_title_nor_in_any_file(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, own_surroundings: Path, tmp_path: Path
) -> None:
    titles = Titles()
    qapp.installEventFilter(titles)
    window.setWindowTitle("begin")  # so that the filter is known to see one
    window.setWindowTitle(TITLE)
    typist = unlocked(qtbot, window)
    work(typist)
    by_key(typist)
    settle()
    qapp.removeEventFilter(titles)
    assert titles.seen == {"begin", TITLE}
    files = [path for folder in (own_surroundings, tmp_path) for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "window.ini" for path in files)
    texts = [path.read_bytes().decode("latin-1") for path in files]
    assert [path.name for path, text in zip(files, texts, strict=True) if is_secret(text)] == []


@pytest.mark.parametrize("make", [QDialog, HelpDialog])
def test_a_dialog_that_waits_goes_with_the_lock(
    typist: Typist, make: Callable[[MainWindow], QDialog]
) -> None:
    """As when the lid closes while somebody is asked where to save."""
    window = typist.window
    dialog = make(window)
    QTimer.singleShot(50, window.lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert window.locked
    assert QApplication.activeModalWidget() is None


def test_an_open_menu_goes_with_the_lock(typist: Typist) -> None:
    menu = QMenu(typist.window)
    menu.addAction("Knippen")
    menu.popup(typist.window.pos())
    typist.sees(menu.isVisible)
    typist.window.lock()
    assert not menu.isVisible()
