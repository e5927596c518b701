# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Setting up a group that comes every week, changing it, or letting it rest."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from kjw_desktop.domain.activities import ActivitySeries
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.activities.about import AboutFields, AboutText
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts


class SeriesForm(Card):
    """`saved` when the journal has it; `closed` without; `refused` carries a sentence."""

    saved = Signal()
    closed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._series: ActivitySeries | None = None
        self._untouched = AboutText()
        self._busy = False
        self.fields = AboutFields(context, weekly=True)
        self.active = QCheckBox(self.tr("This group meets now"))
        save, close = PrimaryButton(self.tr("Save"), "Ctrl+Return"), PlainButton(self.tr("Close"), "Esc")
        save.clicked.connect(self.save)
        close.clicked.connect(self.closed)
        self.add(self.fields)
        self.add(self.active)
        self.body.addLayout(acts(save, close))

    def open(self, series: ActivitySeries | None) -> None:
        """Change `series`, or make a new one."""
        self._series = series
        today = self._context.today()
        self.head.set_title(self.tr("Weekly group") if series else self.tr("New weekly group"))
        text = AboutText(day=typed_day(today), weekday=today.weekday())
        if series is not None:
            text = AboutText.of(series, today, self._context.vocabularies, series.start)
        self.fields.put(text)
        self.fields.weekday.setCurrentIndex(series.weekday if series else today.weekday())
        self.active.setChecked(series is None or series.active)
        self.active.setVisible(series is not None)
        self._untouched = self.fields.text()
        self.fields.title.setFocus()

    @property
    def untouched(self) -> bool:
        """Whether nothing was changed that would be lost."""
        resting = self._series is not None and self.active.isChecked() != self._series.active
        return not resting and self.fields.text() == self._untouched

    def save(self) -> None:
        """Store it, or set the focus on what cannot be understood."""
        wrong = self.fields.wrong()
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return
        if self._busy:
            return
        self._busy = True
        made, journal = self._made(), self._context.journal
        label, new = self.fields.text().wijk, self._series is None
        task = self._context.tasks.run(
            self.tr("Save weekly group"), lambda _progress: _store(journal, made, label, new=new)
        )
        task.done.connect(self._stored)
        task.failed.connect(self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _made(self) -> ActivitySeries:
        text = self.fields.text()
        before = self._series
        same_place = before is not None and before.location == text.location
        made = ActivitySeries(
            title=text.title,
            kind=text.kind,
            weekday=text.weekday,
            start=parse_time(text.at) if text.at else None,
            duration=text.duration or None,
            location=text.location,
            location_kind=before.location_kind if before is not None and same_place else None,
            themes=text.themes,
            goals=text.goals,
            active=self.active.isChecked(),
        )
        return replace(made, id=before.id) if before is not None else made

    def _stored(self, series: ActivitySeries) -> None:
        self._busy = False
        new, self._series = self._series is None, series
        self._untouched = self.fields.text()
        if series.wijk:
            self._context.events.lists_changed.emit()
        events = self._context.events
        (events.recorded if new else events.amended).emit(series)
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _store(journal: Journal, series: ActivitySeries, wijk: str, *, new: bool) -> ActivitySeries:
    whole = replace(series, wijk=journal.add_wijk(wijk) if wijk else None)
    if new:
        journal.record(whole)
    else:
        journal.amend(whole)
    return whole
