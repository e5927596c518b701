# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A meldcode record to the organisation's own file: the overview as a PDF, and that it was handed over.

The PDF is no hand-over: whether it arrived nobody but the worker knows, who notes the day and the function.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day, typed_day
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.save_dialog import ask_where

KEY = "meldcode/hand_over"


class HandOver(Card):
    """Hidden without a record. `told` and `refused` carry a sentence; the events tell of a change.

    `unsaved` tells whether more is written in the record than the journal holds: then nothing goes out.
    """

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For your organisation's own file"), parent)
        self._context = context
        self._record: Meldcode | None = None
        self._kept: dict[str, str] = {}
        self._busy = False
        self.choose_path: Callable[[str], str] = self._ask_path
        self.unsaved: Callable[[], bool] = lambda: False
        self.export = PlainButton(self.tr("Meldcode overview as PDF…"))
        self.standing = Text("", wrap=True)
        self.day = DayField(self.tr("Handed over on"), context.today)
        self.to = QLineEdit()
        self.to.setPlaceholderText(self.tr("the function, not the name"))
        self.settle = PlainButton(self.tr("Note the hand-over"))
        self.take_back = LinkButton(self.tr("Not handed over after all"))
        self._strip = ProgressStrip()
        self._keeper = DraftKeeper(context, KEY, self._content, self)
        self._lay_out()
        self._connect()
        self.hide()

    def show_record(self, record: Meldcode | None) -> None:
        """Show how this record stands, as the journal holds it; None for one that it does not hold yet."""
        begun_another = record is None or self._record is None or record.id != self._record.id
        self._record = record
        self.setVisible(record is not None)
        if record is None:
            return
        if begun_another:
            self._fill(record)
        over = record.handed_over_on
        self.standing.setText(self._standing(record, over))
        self.take_back.setVisible(over is not None)

    def parts(self) -> list[QWidget]:
        """Where the keys go first."""
        return [self.export] if self.isVisibleTo(self.window()) else []

    def keep(self) -> None:
        """The journal closes: what is typed here is kept in it."""
        self._keeper.keep_now()

    def _lay_out(self) -> None:
        warned = self.tr(
            "The PDF names children and is not encrypted. Save it only where your organisation keeps its"
            " files, and erase it where it need not stay."
        )
        self.add(Text(warned, role="muted", wrap=True))
        self.body.addLayout(acts(self.export))
        self.add(self._strip)
        self.add(self.standing)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(labelled(self.tr("Handed over on"), self.day), 1)
        line.addWidget(written(self.tr("To whom"), self.to), 2)
        self.body.addLayout(line)
        self.body.addLayout(acts(self.settle, self.take_back))

    def _connect(self) -> None:
        self.export.clicked.connect(self._export)
        self.settle.clicked.connect(self._settle)
        self.to.returnPressed.connect(self._settle)
        self.take_back.clicked.connect(self._take_back)
        self.day.edit.textEdited.connect(self._keeper.touch)
        self.to.textEdited.connect(self._keeper.touch)
        self._keeper.found.connect(self._take_up)
        self._keeper.look()
        self._context.events.amended.connect(self._amended)

    def _standing(self, record: Meldcode, over: date | None) -> str:
        if over is None:
            return self.tr("Not handed over yet. Vandaag asks for it every third working day.")
        day = short_day(over, self._context.today())
        if not record.handed_over_to:
            return self.tr("Handed over: {day}.").format(day=day)
        return self.tr("Handed over: {day}, to {to}.").format(day=day, to=record.handed_over_to)

    def _fill(self, record: Meldcode) -> None:
        """Put in what was noted of this record, or what was being typed of it."""
        kept = self._kept if self._kept.get("id") == str(record.id) else {}
        self.to.setText(kept.get("to", record.handed_over_to))
        self.day.set_day(record.handed_over_on or self._context.today())
        if "day" in kept:
            self.day.edit.setText(kept["day"])

    def _content(self) -> str:
        """What is typed and not noted yet, else what was kept of another record; '' for nothing."""
        record = self._record
        kept = "" if record and self._kept.get("id") == str(record.id) else json.dumps(self._kept)
        if record is None:
            return kept if self._kept else ""
        noted = (typed_day(record.handed_over_on or self._context.today()), record.handed_over_to)
        day, to = self.day.edit.text(), self.to.text()
        if (day, to) == noted:
            return kept if self._kept else ""
        return json.dumps({"id": str(record.id), "day": day, "to": to})

    def _take_up(self, text: str) -> None:
        self._kept = json.loads(text)
        if self._record is not None:
            self._fill(self._record)

    def _amended(self, record: object) -> None:
        """The record was changed, here or elsewhere: go on from how it stands now."""
        if isinstance(record, Meldcode) and self._record is not None and record.id == self._record.id:
            self.show_record(record)

    def _settle(self) -> None:
        """Note the day and the function, once both can be meant."""
        record, day, to = self._record, self.day.day, self.to.text().strip()
        if record is None or self._refused():
            return
        if day is None or not record.day <= day <= self._context.today():
            self.day.setFocus()
            self.refused.emit(
                self.tr("Type the day of the hand-over: from when the record began until today.")
            )
        elif not to:
            self.to.setFocus()
            self.refused.emit(self.tr("Write the function of who took it, such as aandachtsfunctionaris."))
        else:
            self._amend(day, to, self.tr("Noted: handed over."))

    def _take_back(self) -> None:
        """It was not handed over: the fields are as if it never was."""
        if not self._refused():
            self._amend(None, "", self.tr("Noted: not handed over."))

    def _refused(self) -> bool:
        """Say that the record has to be saved first, where it has to."""
        if self.unsaved():
            self.refused.emit(self.tr("Save this record first, with Ctrl+Enter."))
            return True
        return False

    def _amend(self, day: date | None, to: str, said: str) -> None:
        record, journal = self._record, self._context.journal
        if record is None or self._busy:
            return
        self._busy = True
        changed = replace(record, handed_over_on=day, handed_over_to=to)
        task = self._context.tasks.run(self.tr("Hand-over"), lambda _progress: journal.amend(changed))
        task.done.connect(lambda stored: self._stored(stored, said))
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))
        task.ended.connect(self._ended)

    def _stored(self, stored: object, said: str) -> None:
        self._kept = {}
        self._context.events.amended.emit(stored)
        if isinstance(stored, Meldcode):
            self._fill(stored)
        self._keeper.touch()
        self.told.emit(said)

    def _ended(self) -> None:
        self._busy = False

    def _export(self) -> None:
        from kjw_desktop.reports.meldcode.giving import file_name, give_meldcode

        today, journal, record = self._context.today(), self._context.journal, self._record
        if self._refused():
            return
        chosen = self.choose_path(file_name(today)) if record is not None else ""
        if record is None or not chosen:
            return
        path, own = Path(chosen).with_suffix(".pdf"), record.id

        def work(progress: Progress) -> None:
            give_meldcode(journal, own, path, today, replace=True, progress=progress)

        task = self._context.tasks.run(self.tr("Making the PDF"), work)
        self.export.setEnabled(False)
        task.done.connect(lambda _nothing: self._exported(path))
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))
        task.cancelled.connect(lambda: self.refused.emit(self.tr("Stopped. Nothing left the journal.")))
        task.ended.connect(lambda: self.export.setEnabled(True))
        self._strip.follow(task)

    def _exported(self, path: Path) -> None:
        said = self.tr("{name} stands there, not encrypted. Did it reach the file? Then note the hand-over.")
        self.told.emit(said.format(name=path.name))
        self.to.setFocus()

    def _ask_path(self, name: str) -> str:
        return ask_where(self, self.tr("Save the meldcode overview"), name, "PDF (*.pdf)")
