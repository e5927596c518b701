# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.moments import greeting, moment
from kjw_desktop.ui.settings_file import SettingsFile, config_folder
from kjw_desktop.ui.single import SingleInstance
from kjw_desktop.ui.theme import ThemeChoice
from tests.conftest import PATIENCE_MS


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    when = datetime(2026, 11, 20, 21, 12, tzinfo=UTC)
    SettingsFile(tmp_path).remember_vault(tmp_path / "a.kjw", when)
    SettingsFile(tmp_path).remember_theme(ThemeChoice.DARK)
    again = SettingsFile(tmp_path)
    assert again.last_vault == tmp_path / "a.kjw"
    assert again.last_backup == when
    assert again.theme is ThemeChoice.DARK


def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"[vault]\nbackup=gisteren\n[window]\ntheme=roze\n\xff\xfe")
    kept = SettingsFile(tmp_path)
    assert kept.last_vault is None
    assert kept.last_backup is None
    assert kept.theme is ThemeChoice.SYSTEM
    assert kept.geometry is None


def test_settings_lie_in_the_usual_place(own_surroundings: Path) -> None:
    assert config_folder() == own_surroundings / "config" / "kjw-desktop"


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (datetime(2026, 11, 21, 8, 5, tzinfo=UTC), "08:05"),
        (datetime(2026, 11, 20, 22, 12, tzinfo=UTC), "22:12"),
        (datetime(2026, 11, 9, 7, 0, tzinfo=UTC), "9 november 07:00"),
        (datetime(2025, 12, 31, 7, 0, tzinfo=UTC), "31 december 2025 07:00"),
    ],
)
def test_moments_are_said_from_now(then: datetime, said: str) -> None:
    assert moment(then, datetime(2026, 11, 21, 9, 0, tzinfo=UTC)).endswith(said)


def test_greetings_follow_the_hour() -> None:
    assert len({greeting(8), greeting(14), greeting(20)}) == 3
    assert greeting(3) == greeting(20)


def test_a_second_start_knocks_at_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first
    assert first.listen()
    second = SingleInstance(tmp_path)
    assert not second.is_first
    with qtbot.waitSignal(first.knocked, timeout=PATIENCE_MS):
        assert second.knock()
    first.release()
    third = SingleInstance(tmp_path)
    assert third.is_first
    third.release()


def test_two_people_do_not_knock_at_each_other(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.is_first
    assert other.is_first
    one.release()
    other.release()
