# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen over next to nothing, and when something goes wrong under it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch, publish
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.quarter_case import CTRL, Reporter, fill
from tests.journeys.test_trouble_while_writing import full_disk, on_unix


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell) -> Reporter:
    """Somebody who has not opened the page yet."""
    return Reporter(typist, shell, vault)


def sentence(reporter: Reporter) -> str:
    said = reporter.page.figures.said
    return said.text() if said.isVisible() else ""


def test_an_empty_quarter_is_told_in_one_sentence(reporter: Reporter) -> None:
    reporter.opens()
    assert sentence(reporter) == f"In {dutch.period_in_sentence(reporter.period)} is niets vastgelegd."
    assert reporter.page.tiles.isHidden()
    assert reporter.page.figures.tables.isHidden()
    assert reporter.page.figures.published.isVisible()


def test_a_quarter_that_runs_says_until_when(reporter: Reporter) -> None:
    fill(reporter.vault, reporter.shell.context.today() - timedelta(days=1), 1)
    reporter.opens()
    reporter.page.chooser.period.setCurrentIndex(0)
    reporter.typist.rests()
    now = Period.quarter_of(reporter.shell.context.today())
    assert dutch.day(now.end) in sentence(reporter)
    assert "loopt" in sentence(reporter)


def test_a_period_that_has_yet_to_begin_is_told(reporter: Reporter) -> None:
    reporter.opens()
    now = Period.quarter_of(reporter.shell.context.today())
    after = Period(now.first + 3, 3)
    reporter.page.chooser.choose(ReportChoice(after))
    reporter.page._chosen()
    reporter.typist.rests()
    assert sentence(reporter).endswith("moet nog beginnen.")
    assert reporter.page.close_button.isHidden()


def test_of_one_contact_next_to_nothing_can_be_told(reporter: Reporter) -> None:
    reporter.vault.journal.record(Contact(day=reporter.period.start, kind="inloop"))
    reporter.opens()
    assert "bijna niets" in sentence(reporter)
    assert "1" not in {cell for row in reporter.reads() for cell in row}


def test_with_enough_there_is_nothing_to_say_beforehand(reporter: Reporter) -> None:
    fill(reporter.vault, reporter.period.start, 240)
    reporter.opens()
    assert sentence(reporter) == ""


@on_unix
def test_a_full_disk_under_the_journal_gives_nothing_out(reporter: Reporter, tmp_path: Path) -> None:
    fill(reporter.vault, reporter.period.start, 60)
    reporter.opens()
    reporter.saves_in(tmp_path)
    reporter.goes_on()
    with full_disk(reporter.vault, more=-reporter.vault.database.stat().st_size):
        reporter.goes_on()
    assert reporter.said
    assert reporter.page.step is reporter.page.giving
    assert not list(tmp_path.glob("*.pdf"))
    assert reporter.vault.journal.publications() == ()


def test_without_room_for_the_file_the_page_says_so_and_the_pages_stay(
    reporter: Reporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(reporter.vault, reporter.period.start, 60)
    reporter.opens()
    reporter.saves_in(tmp_path)
    reporter.goes_on()

    def full(path: Path, _content: bytes) -> None:
        raise NoRoom(path)

    monkeypatch.setattr(publish, "write_whole", full)
    reporter.goes_on()
    assert "vol" in reporter.said
    assert reporter.page.step is reporter.page.giving


def test_what_changed_after_the_pages_were_made_does_not_leave_unseen(
    reporter: Reporter, tmp_path: Path
) -> None:
    fill(reporter.vault, reporter.period.start, 60)
    reporter.opens()
    reporter.saves_in(tmp_path)
    reporter.goes_on()
    fill(reporter.vault, reporter.period.start, 100)
    reporter.goes_on()
    assert "veranderd" in reporter.said
    assert not list(tmp_path.glob("*.pdf"))
    assert reporter.vault.journal.publications() == ()
    made = reporter.page.giving.made
    assert made is not None
    assert "160" in made.sheets.texts[0]
    reporter.goes_on()
    reporter.typist.sees(lambda: list(tmp_path.glob("*.pdf")))


def test_a_lock_while_the_pages_are_made_leaves_nothing_behind(reporter: Reporter, tmp_path: Path) -> None:
    fill(reporter.vault, reporter.period.start, 60)
    reporter.opens()
    reporter.saves_in(tmp_path)
    reporter.typist.presses(Qt.Key.Key_Return, CTRL)
    window = reporter.typist.window
    window.lock()
    assert window.locked
    assert not window.tasks.busy
    assert not list(tmp_path.glob("*.pdf"))
    with open_vault(reporter.vault.path, PASSPHRASE, read_only=True) as again:
        assert again.journal.publications() == ()


def test_a_journal_that_is_only_read_shows_its_figures_and_says_why_nothing_leaves(
    typist: Typist, vault: Vault, tmp_path: Path
) -> None:
    fill(
        vault,
        Period.quarter_of(Reporter(typist, _shell(typist), vault).shell.context.today()).before.start,
        60,
    )
    vault.close()
    with open_vault(vault.path, PASSPHRASE, read_only=True) as reading:
        typist.window.show_journal(
            Opened(reading, reading.journal.settings(), reading.journal.vocabularies())
        )
        reporter = Reporter(typist, _shell(typist), reading)
        reporter.opens()
        reporter.saves_in(tmp_path)
        reporter.goes_on()
        reporter.goes_on()
        assert reporter.said
        assert not list(tmp_path.glob("*.pdf"))
        reporter.escapes()
        reporter.page.close_button.click()
        typist.presses(Qt.Key.Key_2)
        typist.rests()
        assert reporter.said
        assert reading.journal.reports.closed() == ()
        typist.window.lock()


def _shell(typist: Typist) -> Shell:
    central = typist.window.centralWidget()
    assert isinstance(central, Shell)
    return central
