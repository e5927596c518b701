# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.ui.entry.contact_draft import ContactDraft
from kjw_desktop.ui.entry.contact_form import ContactForm
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    shell = Shell(opened, tasks)
    qtbot.addWidget(shell)
    return shell


@pytest.fixture
def form(shell: Shell, qtbot: QtBot) -> ContactForm:
    form = ContactForm(shell.context)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    return form


@pytest.mark.parametrize(("ticked", "kept"), [(False, "contactnotitie"), (True, "werkaantekening")])
def test_the_tick_says_what_kind_of_record_it_is(
    form: ContactForm, qtbot: QtBot, ticked: bool, kept: str
) -> None:
    form.note.setPlainText("Zelf nog eens nadenken.")
    form.working_note.setChecked(ticked)
    with qtbot.waitSignal(form.saving) as asked:
        form.save(next_follows=False)
    assert asked.args is not None
    contact = asked.args[0]
    assert isinstance(contact, Contact)
    assert contact.record_class == kept


def test_the_next_contact_is_an_ordinary_note_again(form: ContactForm) -> None:
    form.working_note.setChecked(True)
    form.clear(keep_place=True)
    assert not form.working_note.isChecked()


def test_a_draft_keeps_the_tick_and_an_older_draft_has_none(form: ContactForm) -> None:
    form.note.setPlainText("Bellen")
    form.working_note.setChecked(True)
    draft = ContactDraft.from_text(form.draft().to_text())
    form.clear()
    form.take_up(draft)
    assert form.working_note.isChecked()
    older = draft.to_text().replace(', "working_note": true', "")
    assert ContactDraft.from_text(older).note == "Bellen"
    assert not ContactDraft.from_text(older).working_note


def test_what_the_tick_means_stands_beside_it_and_is_spoken(form: ContactForm) -> None:
    assert "90" in form.working_note.accessibleDescription()


def test_the_form_has_the_quiet_line_under_its_note(form: ContactForm, qtbot: QtBot) -> None:
    form.note.setPlainText("is autistisch")
    (line,) = [each for each in form.findChildren(SpecialLine) if form.note in each.fields]
    qtbot.waitUntil(line.isVisible)
