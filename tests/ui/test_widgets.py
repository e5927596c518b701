# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import gc
import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import Level, paint_level
from kjw_desktop.ui.theme.tokens import DARK, LIGHT, Sizes
from kjw_desktop.ui.widgets.chip import Chip, ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.row_data import RowData, RowRole, row_role
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.search_field import SearchField

ROWS = (
    RowData("Bellen", "Dewi", "vandaag", level=Level.SERIOUS, subject="a"),
    RowData("Vragen", "Sam", chips=(ChipData("drumt"),), subject="b"),
    RowData("Doorgeven", subject="c"),
)


def silhouette(level: Level) -> bytes:
    """The shape in one colour: what somebody who sees no colour can tell apart."""
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_level(painter, QRectF(2, 2, 28, 28), level, LIGHT)
    painter.end()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    return bytes(alpha.constBits())


def test_levels_differ_in_shape_alone(qapp: QApplication) -> None:
    shapes = {silhouette(level) for level in Level}
    assert len(shapes) == len(Level)


@pytest.mark.parametrize(("choice", "tokens"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)])
def test_look_sets_the_theme_that_painters_read(
    qapp: QApplication, choice: ThemeChoice, tokens: object
) -> None:
    look = Look(qapp, choice)
    assert tokens_now() is tokens
    assert QApplication.palette().window().color() == QColor(look.tokens().bg)


@pytest.mark.parametrize(("scale", "pixels"), [(2.0, 28), (1.0, 14)])
def test_text_grows_with_the_systems(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scale: float, pixels: int
) -> None:
    monkeypatch.setattr("kjw_desktop.ui.theme.system_sizes", lambda: Sizes(scale))
    Look(qapp, ThemeChoice.LIGHT)
    assert qapp.font().pixelSize() == pixels


def test_a_row_is_spoken_with_all_its_parts() -> None:
    spoken = row_role(ROWS[0], Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bellen. Dewi. vandaag"
    assert row_role(ROWS[0], RowRole.SUBJECT) == "a"
    assert row_role(ROWS[0], Qt.ItemDataRole.DecorationRole) is None


def test_enter_opens_the_current_row(qtbot: QtBot) -> None:
    rows = RowList("Te doen", fit=5)
    qtbot.addWidget(rows)
    rows.setModel(RowModel(ROWS, rows))
    rows.setCurrentIndex(rows.model().index(1, 0))
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_a_fitting_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    model = RowModel(ROWS)
    rows = RowList("Te doen", fit=2)
    qtbot.addWidget(rows)
    rows.setModel(model)
    two = rows.sizeHint().height()
    model.set_rows(ROWS[:1])
    assert two > rows.sizeHint().height() > 40


def test_chips_are_removed_by_key_and_told_by_place(qtbot: QtBot) -> None:
    row = ChipRow(removable=True)
    qtbot.addWidget(row)
    row.set_chips([ChipData("een"), ChipData("twee")])
    chip = row.findChildren(Chip)[1]
    with qtbot.waitSignal(row.removed) as removed:
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert removed.args == [1]


def test_chips_go_on_at_the_next_line(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([ChipData("een lang woord")] * 6)
    layout = row.layout()
    assert layout is not None
    assert layout.heightForWidth(200) > 2 * layout.heightForWidth(2000)


def test_good_news_leaves_and_bad_news_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Message, "STAYS_MS", 20)
    message = Message()
    qtbot.addWidget(message)
    message.wrong("De schijf is vol.")
    qtbot.wait(80)
    assert not message.isHidden()
    message.done("Bewaard.")
    assert message.accessibleName() == "Bewaard."
    qtbot.waitUntil(message.isHidden)


def test_search_waits_for_a_pause_and_down_goes_to_the_list(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    field, rows = SearchField("Zoeken", holder), RowList("Gevonden", parent=holder)
    rows.setModel(RowModel(ROWS, rows))
    field.leads_to(rows)
    found: list[str] = []
    field.searched.connect(found.append)
    holder.show()
    QTest.keyClicks(field, "sam")
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["sam"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 0


def test_painting_loses_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 did at every overridden method that gives nothing; Python 3.11 then aborts."""
    rows = RowList("Te doen")
    qtbot.addWidget(rows)
    rows.setModel(RowModel(ROWS * 20, rows))
    rows.show()
    rows.grab()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(50):
        rows.grab()
    assert sys.getrefcount(None) > before - 50
