# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies an entry as one line for the employer's own system, by the template of the settings."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.paste_line import paste_line, personal_fields
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.clipboard import copy
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of


class LineCopier(QObject):
    """Reads the entry in the background; `told` (a sentence) or `refused` follows."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def copy(self, entry: UUID | None) -> None:
        """Copy the line of the contact or activity of this id; None stands for no entry chosen."""
        if entry is None:
            self.told.emit(self.tr("Choose a contact or group in the list first."))
            return
        context = self._context
        task = context.tasks.run(self.tr("Copy line"), lambda _progress: read_line(context.journal, entry))
        task.done.connect(self._came)
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _came(self, line: str | None) -> None:
        if line is None:
            self.told.emit(self.tr("A line can be made of contacts and groups only."))
        elif not line:
            self.told.emit(self.tr("Set up the line first, in Settings under Line for another system."))
        else:
            copy(line)
            self.told.emit(self.tr("Copied. The line leaves the clipboard after 30 seconds."))


def read_line(journal: Journal, entry: UUID) -> str | None:
    """The line of that entry; empty without a template, None for what has no line. Raises RecordGone."""
    record, template = journal.find(entry), journal.settings().paste_template
    if not isinstance(record, Contact | Activity):
        return None
    if not template:
        return ""
    named = {name.id: name.name for name in journal.names()} if personal_fields(template) else {}
    return paste_line(template, record, journal.vocabularies(), named)
