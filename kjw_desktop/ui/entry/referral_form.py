# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for a referral: to whom, how it stands from which day on, what came back, and what follows."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.referral_rules import needs_somebody, usual_state, with_step
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.follow_fields import FollowFields
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.partner_field import NOBODY, PartnerField, PartnerRef
from kjw_desktop.ui.entry.people_field import PeopleField
from kjw_desktop.ui.entry.referral_draft import ReferralDraft
from kjw_desktop.ui.terms import fill, short_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

USUAL_KIND = "toeleiding"
_NOTE_HIGH = 64


@dataclass(frozen=True, slots=True)
class FilledReferral:
    """What the form makes: the referral (`known` tells that the journal has it), what follows, who is new."""

    referral: Referral
    followup: Followup | None
    people: tuple[Person, ...]
    known: bool


class ReferralForm(Card):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change.

    `asks_who` lets young people be chosen; without it they are those that were put in. `follow` is a
    part that was made before.
    """

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, *, asks_who: bool, follow: FollowFields | None = None) -> None:
        super().__init__()
        self._context = context
        self._asks_who = asks_who
        self._known: Referral | None = None
        self._proposed = ""
        self._as_put = ReferralDraft()
        words = context.vocabularies
        self.people = PeopleField(self.tr("Who is it about?"), context)
        self.kind = FittingBox(self.tr("Kind"))
        fill(self.kind, words["referral_kind"])
        self.partner = PartnerField(self.tr("Partner"), context)
        self.state = FittingBox(self.tr("How it stands"))
        self.day = DayField(self.tr("Since"), context.today)
        self.answer = QLineEdit()
        self.note = NoteField(self.tr("Note"), _NOTE_HIGH)
        self.follow = follow or FollowFields(words, context.today)
        self.consent = Text(role="small", wrap=True)
        self.before = Text(role="small", wrap=True)
        self.history = Text(role="muted", wrap=True)
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.consent.hide()
        self.put(ReferralDraft())

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        return self.draft() == self._as_put

    @property
    def about(self) -> tuple[UUID, ...]:
        """The young people it is about."""
        return self.people.ids

    @property
    def chosen_kind(self) -> str:
        """The key of the kind."""
        return str(self.kind.currentData() or "")

    @property
    def known(self) -> Referral | None:
        """The referral that goes on, None for a new one."""
        return self._known

    def put(self, draft: ReferralDraft, known: Referral | None = None, *, kept: bool = False) -> None:
        """Begin with what a draft has, for a new referral or the `known` one; `kept` counts as written."""
        self._known = known
        self._as_put = draft
        self._fill_states()
        self.people.clear()
        self.people.put(draft.known, draft.new, draft.typed)
        self.kind.setCurrentIndex(max(self.kind.findData(draft.kind or USUAL_KIND), 0))
        contact = UUID(draft.contact) if draft.contact else None
        self.partner.put(PartnerRef(draft.partner or None, contact))
        self._proposed = ""
        self.state.setCurrentIndex(max(self.state.findData(draft.state), 0))
        if not draft.state:
            self._propose()
        self._proposed = usual_state(self.chosen_kind)
        self.day.set_day(self._context.today())
        if draft.day:
            self.day.edit.setText(draft.day)
        self.answer.setText(draft.answer)
        self.note.setPlainText(draft.note)
        self.follow.put(draft.follow, draft.what, draft.due)
        self._show_known()
        self._as_put = ReferralDraft() if kept else self.draft()

    def draft(self) -> ReferralDraft:
        """What stands in the form."""
        partner, people = self.partner.partner, self.people
        follow = self.follow.kind.value
        return ReferralDraft(
            referral=str(self._known.id) if self._known else "",
            revision=self._known.stamp.revision if self._known and self._known.stamp else 0,
            known=people.known,
            new=tuple(person.full_name for person in people.made),
            typed=people.edit.text(),
            kind=self.chosen_kind,
            partner=partner.partner or "",
            contact=str(partner.contact or ""),
            state=str(self.state.currentData() or ""),
            day=self.day.edit.text(),
            answer=self.answer.text(),
            note=self.note.toPlainText(),
            follow=follow,
            what=self.follow.what.text() if follow else "",
            due=self.follow.due.edit.text() if follow else "",
        )

    def filled(self) -> FilledReferral | None:
        """What to save; None, with the focus on what is wrong and a sentence, when something is."""
        wrong, day = self._wrong(), self.day.day
        if wrong is not None or day is None:
            if wrong is not None:
                wrong[0].setFocus()
                self.refused.emit(wrong[1])
            return None
        referral = self._made(day)
        return FilledReferral(referral, self._followup(referral), self.people.made, self._known is not None)

    def focus_first(self) -> None:
        """The cursor where one begins: who, else the partner; of one that goes on, how it stands."""
        if self._known is not None:
            self.state.setFocus()
        elif self._asks_who and not self.about:
            self.people.setFocus()
        else:
            self.kind.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _wrong(self) -> tuple[QWidget, str] | None:
        sure = needs_somebody(self.chosen_kind)
        unnamed = sure and not (self.about or self._had_people())
        undated = bool(self._known and not self.state.currentData() and self.answer.text().strip())
        for is_wrong, field, said in (
            (
                bool(self.people.edit.text().strip()),
                self.people,
                self.tr("Choose who it is about from the list, or empty the field."),
            ),
            (
                unnamed,
                self.people,
                self.tr("Choose who it is about. Only what comes in may do without a name."),
            ),
            (
                bool(self.partner.edit.text().strip()),
                self.partner,
                self.tr("Choose the partner from the list, or empty the field."),
            ),
            (
                sure and self.partner.partner == NOBODY,
                self.partner,
                self.tr("Choose to whom: a few letters, then Enter."),
            ),
            (
                self.day.day is None,
                self.day,
                self.tr("Type which day it was, such as 12/9 or yesterday."),
            ),
            (
                undated,
                self.state,
                self.tr("Choose how it stands now, so that your words get their day."),
            ),
        ):
            if is_wrong:
                return field, said
        return self.follow.wrong()

    def _had_people(self) -> bool:
        """Whether it was about somebody who was erased since."""
        return self._known is not None and bool(self._known.people)

    def _made(self, day: date) -> Referral:
        state, partner = str(self.state.currentData() or ""), self.partner.partner
        step = ReferralStep(day, state, self.answer.text().strip()) if state else None
        known = self._known
        if known is None:
            known = Referral(day=day, kind=self.chosen_kind)
        people = known.people if known.person_ids == self.about else participants(*self.about)
        return replace(
            known,
            kind=self.chosen_kind,
            people=people,
            partner=partner.partner,
            partner_contact=partner.contact,
            steps=with_step(known.steps, step) if step else known.steps,
            note=self.note.toPlainText().strip(),
        )

    def _followup(self, referral: Referral) -> Followup | None:
        follow, due = self.follow, self.follow.due.day
        if not follow.kind.value or due is None:
            return None
        what = follow.what.text().strip()
        return Followup(
            day=due, people=referral.people, linked=(referral.id,), what=what, kind=follow.kind.value
        )

    def _lay_out(self) -> None:
        who = labelled(self.tr("Who is it about?"), self.people)
        if not self._asks_who:
            who.hide()  # a part without its place would come up as a window of its own
        first = beside(labelled(self.tr("Kind"), self.kind), labelled(self.tr("Partner"), self.partner))
        standing = beside(labelled(self.tr("How it stands"), self.state), self._since())
        came_back = written(self.tr("What came back"), self.answer)
        note = written(self.tr("Note"), self.note)
        for part in (self.history, who, first, self.consent, standing, came_back, note, self.follow):
            self.add(part)
        flow = FlowLayout()
        for button in (self.save_button, self.close_button):
            flow.addWidget(button)
        self.body.addLayout(flow)

    def _since(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(labelled(self.tr("Since"), self.day))
        column.addWidget(self.before)
        return box

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        for field in (self.people, self.partner):
            field.refused.connect(self.refused)
            field.changed.connect(self._changed)
        self.kind.currentIndexChanged.connect(self._propose)
        self.state.currentIndexChanged.connect(self._say_order)
        self.day.edit.textChanged.connect(self._say_order)
        for signal in (
            self.kind.currentIndexChanged,
            self.state.currentIndexChanged,
            self.people.edit.textChanged,
            self.day.edit.textChanged,
            self.answer.textChanged,
            self.note.textChanged,
            self.follow.changed,
        ):
            signal.connect(self._changed)

    def _changed(self, *_value: object) -> None:
        self.changed.emit()

    def _fill_states(self) -> None:
        self.state.clear()
        if self._known is not None:
            self.state.addItem(self.tr("As it was"), "")
        fill(self.state, self._context.vocabularies["referral_state"])

    def _propose(self, *_index: object) -> None:
        """The state that a kind begins with, where the worker chose no other."""
        if self._known is not None or str(self.state.currentData() or "") not in (
            "",
            self._proposed or "overwogen",
        ):
            return
        self._proposed = usual_state(self.chosen_kind)
        self.state.setCurrentIndex(max(self.state.findData(self._proposed), 0))

    def _say_order(self, *_value: object) -> None:
        """What is written down late takes its place by day: say so."""
        day, steps = self.day.day, self._known.steps if self._known else ()
        late = bool(self.state.currentData() and day and steps and day < steps[-1].day)
        said = ""
        if late:
            last = short_day(steps[-1].day, self._context.today())
            said = self.tr("This is before the last step ({day}): it takes its place by day.").format(
                day=last
            )
        self.before.setText(said)
        self.before.setVisible(late)

    def _show_known(self) -> None:
        known, words = self._known, self._context.vocabularies
        title = self.tr("Referral goes on") if known else self.tr("New referral")
        self.head.set_title(title)
        self.setAccessibleName(title)
        today, lines = self._context.today(), []
        for step in known.steps if known else ():
            said = (short_day(step.day, today), short_word(words, "referral_state", step.state), step.note)
            lines.append(" · ".join(part for part in said if part))
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))
        self._say_order()
