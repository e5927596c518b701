# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.page import PageHead

from .conftest import present


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window that does not keep what stands in it from being smaller than it would like."""
    ground = QWidget()
    ground.resize(800, 300)
    present(qtbot, ground)
    return ground


def two(ground: QWidget, least: int = 0) -> tuple[Columns, QWidget, QWidget]:
    columns = Columns(10, least, ground)
    left, right = QWidget(minimumWidth=200, minimumHeight=20), QWidget(minimumWidth=200, minimumHeight=20)
    columns.add(left)
    columns.add(right)
    columns.resize(600, 200)
    columns.show()
    return columns, left, right


def test_parts_stand_beside_each_other_where_there_is_room(ground: QWidget) -> None:
    columns, left, right = two(ground)
    assert columns.beside
    assert (left.y(), right.x() > left.x()) == (right.y(), True)


def test_parts_go_under_each_other_and_none_is_cut_off(qtbot: QtBot, ground: QWidget) -> None:
    columns, left, right = two(ground)
    assert columns.minimumSizeHint().width() == 200
    columns.resize(400, 200)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert right.geometry().right() < columns.width()
    columns.resize(410, 200)
    qtbot.waitUntil(lambda: right.y() == left.y())


def test_a_part_that_grows_sends_the_other_down(qtbot: QtBot, ground: QWidget) -> None:
    columns, left, right = two(ground)
    left.setMinimumWidth(500)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert not columns.beside


def test_a_column_can_ask_for_more_than_its_parts_need(ground: QWidget) -> None:
    columns, _left, _right = two(ground, least=300)
    assert not columns.beside


def test_a_long_name_of_a_page_goes_on_in_a_second_line(ground: QWidget, look: Look) -> None:
    head = PageHead("Zaterdag 21 november", parent=ground)
    head.add_act(QPushButton("Contact"))
    head.resize(700, 60)
    head.show()
    assert not head._title.wordWrap()
    head.resize(260, 60)
    assert head._title.wordWrap()
    head.resize(700, 60)
    assert not head._title.wordWrap()
