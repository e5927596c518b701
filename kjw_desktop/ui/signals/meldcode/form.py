# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode form: five steps in any order, each to go on with later. It decides and counts nothing."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.meldcode_rules import (
    CONSULTATION,
    DECISION,
    FACTS,
    STEPS,
    TALK,
    WEIGHING,
    first_seen,
    gaps,
    may_close,
    missing,
)
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.signals.meldcode.draft import MeldcodeDraft, of_record, to_record
from kjw_desktop.ui.signals.meldcode.reading import Found
from kjw_desktop.ui.signals.meldcode.step_card import StepCard
from kjw_desktop.ui.signals.meldcode.steps import (
    ConsultationBody,
    DecisionBody,
    FactsBody,
    StepBody,
    TalkBody,
    WeighingBody,
)
from kjw_desktop.ui.signals.meldcode.tab_order import follow_layout
from kjw_desktop.ui.signals.meldcode.words import clock, lack_word, numbers
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

PAUSE_MS = 120
"""How long after the last key the cards tell anew how far they are."""


class MeldcodeForm(QWidget):
    """Made for one record. `saving` and `closing` ask; `refused` carries a sentence; `changed` tells."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()
    state_shown = Signal()

    def __init__(self, context: PageContext, found: Found) -> None:
        super().__init__()
        self._context = context
        self._found = found
        self.base = found.base
        self._draft = found.draft
        self._as_put = of_record(found.base) if found.resumed else found.draft
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._show_state)
        self.clock = Text("", role="muted", wrap=True)
        self.gap = Banner("", Tone.MILD)
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Back to the list"), "Esc")
        self.end_button = PlainButton(self.tr("Close the record"))
        makers = self._makers(found)
        self.cards = {step: StepCard(context, step, makers[step]) for step in STEPS}
        self._lay_out(found)
        self._connect()
        for card in self.cards.values():
            card.put(self._draft)
        self._show_state()

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since the record was read or saved."""
        return self.draft() == self._as_put

    @property
    def new(self) -> bool:
        """Whether the journal does not hold the record yet."""
        return self.base.stamp is None

    def draft(self) -> MeldcodeDraft:
        """What stands in the form."""
        draft = self._draft
        for card in self.cards.values():
            draft = card.read(draft)
        reasons = ((card.step, card.reason.text()) for card in self.cards.values())
        return replace(draft, reasons=tuple((step, reason) for step, reason in reasons if reason.strip()))

    def record(self) -> Meldcode:
        """The record as it stands in the form, with the revision that it was read at."""
        base, draft = self.base, self.draft()
        if base.stamp is not None and draft.revision:
            base = replace(base, stamp=replace(base.stamp, revision=draft.revision))
        return to_record(draft, base, self._context.today())

    def saved(self, record: Meldcode) -> None:
        """The journal holds `record` now."""
        self.base = record
        self._draft = replace(self.draft(), revision=record.stamp.revision if record.stamp else 0)
        self._as_put = self._draft
        self._show_state()

    def open_first(self) -> None:
        """Open the first step that is not finished, the cursor in it."""
        waiting = (step for step in STEPS if step not in self._draft.done)
        self.cards[next(waiting, STEPS[-1])].open()

    def filled(self) -> Meldcode | None:
        """The record; None, with a sentence and the focus there, while a day or time cannot be understood."""
        for card in self.cards.values():
            wrong = card.wrong()
            if wrong is not None:
                if not card.opened:
                    card.open()
                wrong[0].setFocus()
                self.refused.emit(wrong[1])
                return None
        return self.record()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to go back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _makers(self, found: Found) -> Mapping[str, Callable[[], StepBody]]:
        return {
            FACTS: lambda: FactsBody(self._context, found.signals),
            CONSULTATION: lambda: ConsultationBody(self._context),
            TALK: lambda: TalkBody(self._context),
            WEIGHING: lambda: WeighingBody(self._context),
            DECISION: DecisionBody,
        }

    def _lay_out(self, found: Found) -> None:
        head = Card()
        names = ", ".join(found.names)
        title = self.tr("Meldcode for {names}").format(names=names) if names else self.tr("Meldcode")
        head.head.set_title(title)
        self.setAccessibleName(title)
        acts = FlowLayout()
        for button in (self.save_button, self.close_button, self.end_button):
            acts.addWidget(button)
        head.add(self.clock)
        head.add(self.gap)
        head.body.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(head)
        for card in self.cards.values():
            column.addWidget(card)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        self.end_button.clicked.connect(self._end)
        for card in self.cards.values():
            card.changed.connect(self._changed)
            card.made.connect(lambda: follow_layout(self))
            card.finishing.connect(lambda card=card: self._finish(card))

    def _changed(self) -> None:
        self._later.start()
        self.changed.emit()

    def _finish(self, card: StepCard) -> None:
        """Finish a step that lacks nothing, or open a finished one again; only the worker asks for it."""
        draft, step = self.draft(), card.step
        done = draft.done
        if step in done:
            self._draft = replace(draft, done=tuple(each for each in done if each != step))
        else:
            lacks = missing(self.record(), step)
            if lacks:
                self._show_state()
                card.go_to(lacks[0])
                self.refused.emit(" ".join(lack_word(lack) for lack in lacks))
                return
            self._draft = replace(draft, done=tuple(each for each in STEPS if each in (*done, step)))
        self._show_state()
        self.changed.emit()
        self.saving.emit()

    def _end(self) -> None:
        """Close the record, or open a closed one again."""
        if self.base.closed_on is not None:
            self.base = replace(self.base, closed_on=None)
            self.saving.emit()
            return
        record = self.record()
        if not may_close(record):
            lacking = [step for step in STEPS if step in self._draft.done and missing(record, step)]
            step = next(iter(lacking), DECISION)
            lacks = missing(record, step)
            said = self.tr("The record can be closed once step 5 is finished.")
            self.cards[step].open()
            self.refused.emit(" ".join((said, *(lack_word(lack) for lack in lacks))))
            return
        self.base = replace(self.base, closed_on=self._context.today())
        self.saving.emit()

    def _show_state(self) -> None:
        record, today = self.record(), self._context.today()
        days = [each.day for each in self._found.signals if each.id in record.linked]
        parts = [clock(first_seen(record, days), today)]
        if record.handed_over_on is not None:
            day = short_day(record.handed_over_on, today)
            parts.append(self.tr("handed over: {day}").format(day=day))
        if record.closed_on is not None:
            parts.append(self.tr("closed: {day}").format(day=short_day(record.closed_on, today)))
        self.clock.setText(" · ".join(parts))
        closed = record.closed_on is not None
        self.end_button.set_text(self.tr("Open the record again") if closed else self.tr("Close the record"))
        passed = gaps(record)
        if passed:
            said = self.tr("Still open, though a later step is finished: step {numbers}.")
            self.gap.say(said.format(numbers=numbers(passed)), Tone.MILD)
        self.gap.setVisible(bool(passed))
        for card in self.cards.values():
            card.show_state(record)
        self.state_shown.emit()
