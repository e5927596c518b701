# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is written and what is saved of it: after a lock at any moment it stands in one place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.context import JournalEvents, PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner

SAM = Person(first_name="Sam")


@dataclass
class Form:
    """A form with one text, and its keeper."""

    context: PageContext
    qtbot: QtBot
    text: str = ""
    changes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keeper = DraftKeeper(self.context, "proef", lambda: self.text)
        self.context.events.drafts_changed.connect(lambda: self.changes.append(self.text))

    @property
    def kept(self) -> str | None:
        """What the journal keeps of it."""
        return self.context.journal.draft("proef")

    def types(self, text: str) -> None:
        """Somebody typed this."""
        self.text = text
        self.keeper.touch()

    def rests(self) -> None:
        """Wait longer than a letter takes to be kept."""
        self.qtbot.wait(250)
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy)


@pytest.fixture
def form(opened: Opened, qtbot: QtBot) -> Iterator[Form]:
    runner = TaskRunner()
    journal, words = opened.vault.journal, opened.vocabularies
    form = Form(PageContext(journal, opened.vault, runner, words, JournalEvents(), lambda *_: None), qtbot)
    yield form
    runner.stop_all()


def test_a_draft_that_comes_or_goes_is_told_once(form: Form) -> None:
    form.types("e")
    form.rests()
    form.types("een")
    form.rests()
    assert form.changes == ["e"]
    form.types("")
    form.rests()
    assert form.changes == ["e", ""]
    assert form.kept is None


def test_what_was_saved_is_not_kept_by_a_lock_that_waits_for_it(form: Form) -> None:
    form.types("een")
    form.rests()
    began = Event()

    def store(drafts: tuple[str, ...]) -> None:
        began.set()
        sleep(0.2)  # the lock comes in between
        form.context.journal.record(SAM, drafts=drafts)

    form.keeper.saving("Bewaren", store)
    form.types("een twee")
    form.qtbot.waitUntil(began.is_set)
    form.keeper.keep_now()
    assert form.context.journal.has([SAM.id])
    assert form.kept is None
    form.types("")
    form.rests()
    assert form.kept is None


@pytest.mark.parametrize("locks", [True, False])
def test_what_could_not_be_saved_is_kept(form: Form, locks: bool) -> None:
    form.types("een")
    began = Event()

    def store(_drafts: tuple[str, ...]) -> None:
        began.set()
        sleep(0.1)
        raise NoRoom(Path())

    form.keeper.saving("Bewaren", store)
    form.qtbot.waitUntil(began.is_set)
    form.types("een twee")
    if locks:
        form.keeper.keep_now()
    else:
        form.rests()
    assert form.kept == "een twee"
    form.rests()
    assert form.kept == "een twee"
