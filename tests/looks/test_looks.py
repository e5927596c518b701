# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page and state can be read and reached in the smallest window, also at twice the text size."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kjw_desktop.demo.folder import VAULT, fill
from kjw_desktop.language import translators
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.theme.tokens import Sizes
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.row_delegate import ROW_HEIGHT
from tests.looks.cut_off import SMALLEST, cut_off, faults_in
from tests.looks.scenes import SCENES
from tests.looks.viewer import Viewer


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vault of the demo, closed."""
    folder = tmp_path_factory.mktemp("demo") / "uit"
    fill(folder, datetime.now().astimezone().date())
    return folder / VAULT


@pytest.fixture(scope="module", params=[1.0, 2.0], ids=["100%", "200%"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """The light look with the text this many times as large."""
    yield Look(qapp, ThemeChoice.LIGHT, Sizes(request.param))
    Look(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def viewer(look: Look, qapp: QApplication, demo: Path, tmp_path: Path) -> Iterator[Viewer]:
    """Somebody before a window of the smallest size."""
    in_dutch = translators()
    for translator in in_dutch:
        qapp.installTranslator(translator)
    viewer = Viewer(look, SMALLEST, demo, tmp_path)
    yield viewer
    viewer.leaves()
    for translator in in_dutch:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut_off(name: str, viewer: Viewer) -> None:
    SCENES[name](viewer)
    assert cut_off(viewer) == []


@pytest.mark.parametrize("name", ["people", "journal"])
def test_a_list_has_room_and_its_filters_can_be_reached(name: str, viewer: Viewer) -> None:
    SCENES[name](viewer)
    page = viewer.shell.page()
    assert isinstance(page, PeoplePage | JournalPage)
    rows, filters = (
        (page.caseload.rows, page.caseload.filters)
        if isinstance(page, PeoplePage)
        else (page.timeline.rows, page.filters)
    )
    high = sizes_of(rows.font()).px(ROW_HEIGHT)
    assert rows.viewport().visibleRegion().boundingRect().height() >= 3 * high
    viewer.presses(Qt.Key.Key_F6)
    if sizes_of(rows.font()).scale > 1:
        assert QApplication.focusWidget() is filters.unfold
        viewer.presses(Qt.Key.Key_Space)
    assert filters.isVisible()
    assert cut_off(viewer) == []


@pytest.fixture
def ground(qapp: QApplication) -> Iterator[QWidget]:
    """A window of 300 by 200 with a column."""
    Look(qapp, ThemeChoice.LIGHT)
    ground = QWidget()
    QVBoxLayout(ground)
    ground.resize(300, 200)
    ground.show()
    yield ground
    ground.deleteLater()


def test_the_check_finds_what_lies_outside(ground: QWidget) -> None:
    button = QPushButton("Bewaren", ground)
    button.show()
    button.setGeometry(250, 10, 120, 40)
    assert any("outside" in fault for fault in faults_in(ground))


def test_the_check_finds_a_text_that_has_no_room(ground: QWidget) -> None:
    label = QLabel("Zorgen zonder vervolgstap", ground)
    label.show()
    label.setGeometry(10, 10, 60, 30)
    assert any("for its text" in fault for fault in faults_in(ground))


def test_the_check_finds_two_bars_beside_each_other(ground: QWidget) -> None:
    for left in (0, 15):
        area = QScrollArea(ground)
        high = QWidget()
        high.setMinimumHeight(900)
        area.setWidget(high)
        area.setGeometry(left, 10, 200, 150)
        area.show()
    assert any("bars" in fault for fault in faults_in(ground))


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_check_finds_a_hint_that_has_no_room(
    kind: type[QLineEdit | QPlainTextEdit], ground: QWidget
) -> None:
    field = kind(ground)
    field.show()
    field.setGeometry(10, 10, 200, 40)
    field.setPlaceholderText("twee letters")
    assert faults_in(ground) == []
    field.setPlaceholderText("twee letters en Enter, of niemand: een groep of plek")
    assert any("for its hint" in fault for fault in faults_in(ground))


def test_the_check_finds_what_lies_over_something_else(ground: QWidget) -> None:
    for text in ("Contact", "Signaal"):
        button = QPushButton(text, ground)
        button.show()
        button.setGeometry(10, 10, 120, 40)
    assert any("over each other" in fault for fault in faults_in(ground))
