# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.sidebar import SideBar
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import KeyCap, Text
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.page import Page, PageHead

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


@pytest.fixture
def head(ground: QWidget, look: Look) -> PageHead:
    """A name, a remark and an act, 900 pixels wide."""
    head = PageHead("Zaterdag 21 november", "60 van 60", parent=ground)
    head.add_act(QPushButton("Contact"))
    head.show()
    return head


def laid_out(head: PageHead, width: int) -> tuple[QRect, QRect, QRect]:
    head.setGeometry(0, 0, width, head.heightForWidth(width))
    parts = (*head.findChildren(Text), *head.findChildren(QPushButton))
    title, remark, act = (part.geometry() for part in parts)
    return title, remark, act


def test_name_remark_and_acts_of_a_page_stand_in_one_line_where_there_is_room(head: PageHead) -> None:
    title, remark, act = laid_out(head, 900)
    assert title.right() < remark.left() < act.left()
    assert act.right() == 899
    assert abs(title.center().y() - act.center().y()) <= 1


def test_where_the_width_ends_the_remark_goes_under_the_name_then_the_acts_under_both(head: PageHead) -> None:
    title, remark, act = laid_out(head, 400)
    assert remark.top() > title.center().y()
    assert act.top() < title.bottom()
    title, remark, act = laid_out(head, 330)
    assert remark.top() > title.center().y()
    assert act.top() > remark.bottom()


def test_a_long_name_of_a_page_goes_on_in_a_second_line(head: PageHead) -> None:
    once = laid_out(head, 330)[0].height()
    assert laid_out(head, 170)[0].height() > once
    assert all(part.right() < 170 for part in laid_out(head, 170))


def test_the_head_scrolls_along_where_the_page_is_low(opened: Opened, ground: QWidget, look: Look) -> None:
    shell = Shell(opened, TaskRunner(ground), parent=ground)
    shell.resize(1280, 720)
    shell.navigate("reports")
    shell.show()
    page = shell.page()
    assert isinstance(page, Page)
    assert page.head.parentWidget() is page
    shell.resize(1280, 300)
    assert page.head.parentWidget() is not page
    shell.resize(1280, 720)
    assert page.head.parentWidget() is page


def test_the_keys_in_the_side_bar_make_room_in_a_narrow_window(opened: Opened, ground: QWidget) -> None:
    shell = Shell(opened, TaskRunner(ground), parent=ground)
    shell.resize(1280, 700)
    shell.show()
    bar = shell.findChild(SideBar)
    assert isinstance(bar, SideBar)
    wide, caps = bar.width(), bar.findChildren(KeyCap)
    assert all(cap.isVisibleTo(bar) for cap in caps)
    shell.resize(900, 700)
    assert bar.width() < wide
    assert not any(cap.isVisibleTo(bar) for cap in caps)
    shell.resize(1280, 700)
    assert bar.width() == wide


def test_a_hidden_part_takes_no_room_from_the_one_on_show(ground: QWidget) -> None:
    inner = QWidget(ground)
    stack = OneShown(inner)
    for width in (200, 900):
        stack.addWidget(QWidget(minimumWidth=width, minimumHeight=20))
    assert inner.minimumSizeHint().width() == 200
    stack.setCurrentIndex(1)
    assert inner.minimumSizeHint().width() == 900
