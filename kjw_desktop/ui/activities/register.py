# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The register of one evening: headcount first, names and everything else as far as one likes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.activities import Activity, Headcount
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.storage.rows import RegularRow, SeriesRow
from kjw_desktop.ui.activities.about import AboutText
from kjw_desktop.ui.activities.child_panel import NoteKind
from kjw_desktop.ui.activities.count_card import CountCard
from kjw_desktop.ui.activities.evaluation_cards import AtmosphereCard, EvaluationCard
from kjw_desktop.ui.activities.evening import About, Evening
from kjw_desktop.ui.activities.named_card import NamedCard
from kjw_desktop.ui.activities.nameless_card import NamelessCard
from kjw_desktop.ui.activities.register_draft import ChildDraft, RegisterDraft, WritingDraft, child_draft
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.choice import Choice
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.theme.tokens import BASE_SIZE, Space
from kjw_desktop.ui.widgets.labels import sizes_of

LARGE_TEXT = 18
"""Pixels of running text from which the cards stand under each other."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known before anything is typed: which group (None for a single one), when, and last time's."""

    series: SeriesRow | None
    day: date
    last: Activity | None = None
    regulars: tuple[RegularRow, ...] = ()


class Cards:
    """The cards of a register, each made when it is first asked for, so that they can be made in turns."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        self._context = context
        self._page = page

    @cached_property
    def count(self) -> CountCard:
        """How many there were."""
        return kept_by(self._page, CountCard(self._context))

    @cached_property
    def named(self) -> NamedCard:
        """Who was there by name."""
        return kept_by(self._page, NamedCard(self._context))

    @cached_property
    def nameless(self) -> NamelessCard:
        """Those without a name."""
        return kept_by(self._page, NamelessCard(self._context.vocabularies))

    @cached_property
    def atmosphere(self) -> AtmosphereCard:
        """How it was."""
        return kept_by(self._page, AtmosphereCard(self._context.vocabularies))

    @cached_property
    def evaluation(self) -> EvaluationCard:
        """What they found of it."""
        return kept_by(self._page, EvaluationCard(self._context.vocabularies))

    def each(self) -> Iterator[object]:
        """All of them, one after another."""
        yield self.count
        yield self.named
        yield self.nameless
        yield self.atmosphere
        yield self.evaluation


class Register(QWidget):
    """`saving` carries an Evening; `refused` a sentence; `changed` comes with every change."""

    saving = Signal(object)
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, cards: Cards) -> None:
        super().__init__()
        self._context = context
        self._beginning = Beginning(None, context.today())
        self._untouched = ""
        self._waiting: tuple[ChildDraft, ...] = ()
        self._open_note: WritingDraft | None = None
        self.count, self.named, self.nameless = cards.count, cards.named, cards.nameless
        self.atmosphere, self.evaluation = cards.atmosphere, cards.evaluation
        self._lay_out()
        for card in (self.count, self.named, self.nameless, self.atmosphere, self.evaluation):
            card.changed.connect(self._changed)
        self.count.entered.connect(self.save)
        self.named.refused.connect(self.refused)
        self.named.offers.ready.connect(self._name_waiting)

    def begin(self, beginning: Beginning) -> None:
        """A new evening, the cursor in how many there were."""
        self._beginning = beginning
        self._waiting, self._open_note = (), None
        large = sizes_of(self.font()).px(BASE_SIZE) > LARGE_TEXT
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if large else across)
        self.count.begin(self._about(beginning), self._origin(beginning))
        self.named.begin(beginning.regulars, beginning.last.day if beginning.last else None)
        self.nameless.put({})
        self.atmosphere.put({})
        self.evaluation.put({})
        self._untouched = self.draft().to_text()
        self._changed()

    def go(self) -> None:
        """Set the cursor where to begin."""
        fresh = self._beginning.series is None and not self.count.fields.title.text()
        (self.count.fields.title if fresh else self.count.count).setFocus()

    @property
    def untouched(self) -> bool:
        """Whether nothing was filled in that would be lost."""
        writing = self.named.panel.isVisibleTo(self) or self.named.line.edit.text().strip()
        return not (writing or self._waiting or self._open_note) and self.draft().to_text() == self._untouched

    def draft(self) -> RegisterDraft:
        """What stands in the register."""
        made = {person.id for person in self.named.new}
        names = self.named.names()
        children = tuple(
            child_draft(child, names[child.person], new=child.person in made) for child in self.named.present
        )
        series, writing = self._beginning.series, self.named.writing()
        return RegisterDraft(
            about=self.count.fields.text(),
            series=str(series.series.id) if series else "",
            count=self.count.count.text(),
            children=(*children, *self._waiting),
            bands={band.age_band: band.number for band in self.nameless.bands},
            cards={**self.atmosphere.kept(), **self.evaluation.kept()},
            writing=writing
            and WritingDraft("" if writing[0] in made else str(writing[0]), names[writing[0]], writing[1]),
        )

    def take_up(self, draft: RegisterDraft) -> None:
        """Put a draft in, after `begin`; young people who are gone meanwhile are left out."""
        self.count.fields.put(draft.about)
        self.count.count.setText(draft.count)
        self.nameless.put(draft.bands)
        self.atmosphere.put(dict(draft.cards))
        self.evaluation.put(dict(draft.cards))
        self._waiting, self._open_note = draft.children, draft.writing
        if self.named.offers.is_ready:
            self._name_waiting()

    def write(self, kind: NoteKind) -> bool:
        """Write about the child that was chosen last; False when there is none."""
        return self.named.write(kind)

    def save(self) -> None:
        """Ask to be saved, or set the focus on what cannot be understood."""
        if self.named.unchosen():
            self.refused.emit(self._unchosen())
            return
        if not self.named.finish():
            return
        wrong = self.count.fields.wrong() or self.evaluation.wrong() or self._wrong_count()
        for field in (self.atmosphere.partners, self.evaluation.brought):
            if wrong is None and field.edit.text().strip():
                wrong = field, self._unchosen()
        if wrong is not None:
            if self.count.fields.isAncestorOf(wrong[0]):
                self.count.show_fields()
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return
        self.saving.emit(self._evening())

    def _unchosen(self) -> str:
        return self.tr("Choose what you typed here with Enter, or make the field empty.")

    def _wrong_count(self) -> tuple[QWidget, str] | None:
        counted = len(self.named.present) + self.nameless.number
        total = self._total()
        if self.count.count.text().strip() and total is None:
            return self.count.count, self.tr("That is no number. Type 14, or 9m 5v.")
        if total is None and not counted:
            return self.count.count, self.tr("Type how many there were. 0 is fine too.")
        if total is not None and counted > total:
            said = self.tr("By name and by age there are {counted}, and you counted {total}. Which is right?")
            return self.count.count, said.format(counted=counted, total=total)
        return None

    def _total(self) -> int | None:
        headcount = self.count.headcount
        return headcount.total if headcount else None

    def _evening(self) -> Evening:
        present = self.named.present
        counted = len(present) + self.nameless.number
        return Evening(
            about=self._about_now(),
            headcount=self.count.headcount or Headcount(total=counted),
            present=present,
            new=self.named.new,
            nameless=self.nameless.bands,
            partners=self.atmosphere.partners.keys,
            tallies=self.evaluation.tallies,
            rating=self.evaluation.mark,
            outcomes=self.evaluation.outcomes,
            quote=self.evaluation.quote.text,
            atmosphere=self.atmosphere.note.toPlainText().strip(),
        )

    def _about_now(self) -> About:
        text, series = self.count.fields.text(), self._beginning.series
        source = self._beginning.last or (series.series if series else None)
        return About(
            title=text.title,
            kind=text.kind,
            day=self.count.fields.day.day or self._beginning.day,
            at=parse_time(text.at) if text.at else None,
            duration=text.duration or None,
            location=text.location,
            location_kind=source.location_kind if source and source.location == text.location else None,
            wijk=text.wijk,
            themes=text.themes,
            goals=text.goals,
            programmes=text.programmes,
            series=series.series.id if series else None,
        )

    def _about(self, beginning: Beginning) -> AboutText:
        words, last, series = self._context.vocabularies, beginning.last, beginning.series
        if last is not None:
            return AboutText.of(last, beginning.day, words, last.at)
        if series is not None:
            return AboutText.of(series.series, beginning.day, words, series.series.start)
        return AboutText(day=typed_day(beginning.day))

    def _origin(self, beginning: Beginning) -> str:
        if beginning.last is not None:
            return self.tr("as last time")
        return self.tr("as set for every week") if beginning.series is not None else ""

    def _changed(self) -> None:
        total, named = self._total(), len(self.named.present)
        self.named.tell_of(total)
        self.nameless.tell_of(total, named)
        self.changed.emit()

    def _name_waiting(self) -> None:
        waiting, self._waiting = self._waiting, ()
        new: dict[str, Choice] = {}
        for child in waiting:
            choice = self._choice(child, new)
            if choice is not None:
                self.named.name(choice, child.notes)
        writing, self._open_note = self._open_note, None
        choice = self._choice(writing, new) if writing else None
        if writing is not None and choice is not None:
            self.named.go_on(choice, writing.note)

    def _choice(self, child: ChildDraft | WritingDraft, new: dict[str, Choice]) -> Choice | None:
        """Who it was; somebody new is made once, and stands in `new` by name then."""
        if not child.known:
            return new.setdefault(child.name, self.named.offers.make(child.name))
        return next(iter(self.named.offers.known([child.known])), None)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.named, self.atmosphere)),
            (right, (self.nameless, self.evaluation)),
        ):
            column.setSpacing(Space.L)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.L)
        whole.addWidget(self.count)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        QWidget.setTabOrder(self.count.count, self.named.line.edit)
