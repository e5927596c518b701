# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left before: its pages opened again, and saved once more; figures without a file are compared."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kjw_desktop.reports import dutch
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.reports.background import ReportsDesk
from kjw_desktop.ui.reports.making import Given, Sheets
from kjw_desktop.ui.reports.reading_step import ReadingStep
from kjw_desktop.ui.widgets.message import Message


class Earlier(QObject):
    """`opened` tells that `reading` has a file to show, `comparing` carries a Given to lay beside now."""

    opened = Signal()
    comparing = Signal(object)

    def __init__(
        self,
        context: PageContext,
        desk: ReportsDesk,
        message: Message,
        choose_path: Callable[[str, FileKind], str],
        parent: QObject,
    ) -> None:
        """`choose_path` asks where a file is to be saved, by its name and kind."""
        super().__init__(parent)
        self._context, self._desk, self._message = context, desk, message
        self._choose_path = choose_path
        self._given: Given | None = None
        desk.kept.connect(self._show)
        desk.saved.connect(self._saved)
        desk.gone.connect(self._gone)

    @cached_property
    def reading(self) -> ReadingStep:
        """The pages of a file that left."""
        reading = ReadingStep()
        reading.saving.connect(self._save)
        reading.comparing.connect(self.comparing)
        return reading

    def open_given(self, given: Given) -> None:
        """The pages of a file that left; figures without one stand beside those of now."""
        if not given.kept:
            self.comparing.emit(given)
        elif not self._desk.busy:
            self._given = given
            self._desk.open_kept(given)

    def _show(self, sheets: Sheets) -> None:
        given = self._given
        if given is None:
            return
        made = short_day(given.publication.made_at.astimezone().date(), self._context.today())
        whom = self.tr("for {reader}").format(reader=given.reader.name)
        name = dutch.sentence(dutch.period_name(given.period))
        self._message.clear()
        self.opened.emit()
        self.reading.show_file(given, sheets, f"{name} · {whom} · {made}")

    def _gone(self) -> None:
        self._message.note(self.tr("This file is no longer kept. Its figures stay."))
        self._desk.look()

    def _save(self, given: Given) -> None:
        sheets = self.reading.sheets
        if sheets is None or self._desk.busy:
            return
        chosen = self._choose_path(sheets.name, sheets.kind)
        if chosen and self.reading.given is given:
            self._desk.save_again(given, sheets.kind, Path(chosen))

    def _saved(self, path: Path) -> None:
        said = self.tr("{name} stands in {folder}, the same as it left.")
        self._message.done(said.format(name=path.name, folder=path.parent.name))
