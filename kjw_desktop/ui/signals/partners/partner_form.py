# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one line of the address book."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.dutch_day import parse_day
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.signals.partners.partner_draft import PartnerDraft
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout

_NOTE_HIGH = 64


class _OptionalDay(DayField):
    """A day that may be left out."""

    def _understand(self) -> None:
        super()._understand()
        if not self.edit.text().strip():
            self._understood.setText("")


class PartnerForm(Card):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._known: PartnerContact | None = None
        self._as_put = PartnerDraft()
        self.organisation, self.role, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.kind = FittingBox(self.tr("Kind of partner"))
        fill(self.kind, context.vocabularies["partner"], empty=True)
        self.spoken = _OptionalDay(self.tr("Last spoken"), context.today)
        self.note = NoteField(self.tr("What came back"), _NOTE_HIGH)
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.put(PartnerDraft(), None)

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        return self.draft() == self._as_put

    def put(self, draft: PartnerDraft, known: PartnerContact | None, *, kept: bool = False) -> None:
        """Begin with what a draft has, for somebody new or the `known` one; `kept` counts as written."""
        self._known = known
        title = self.tr("Change partner") if known else self.tr("New partner")
        self.head.set_title(title)
        self.setAccessibleName(title)
        for name, line in self._lines().items():
            line.setText(getattr(draft, name))
            line.setCursorPosition(0)
        self.kind.setCurrentIndex(max(self.kind.findData(draft.partner or None), 0))
        self.spoken.edit.setText(draft.spoken)
        self.note.setPlainText(draft.note)
        self._as_put = PartnerDraft() if kept else self.draft()

    def draft(self) -> PartnerDraft:
        """What stands in the form."""
        return PartnerDraft(
            known=str(self._known.id) if self._known else "",
            began=draft_of(self._known).to_text() if self._known else "",
            partner=str(self.kind.currentData() or ""),
            spoken=self.spoken.edit.text(),
            note=self.note.toPlainText(),
            **{name: line.text() for name, line in self._lines().items()},
        )

    @property
    def known(self) -> PartnerContact | None:
        """The partner as they were read, None for somebody new."""
        return self._known

    def filled(self) -> PartnerContact | None:
        """The partner; None, with a sentence, when something is wrong."""
        typed, day = self.spoken.edit.text().strip(), self.spoken.day
        if not self.organisation.text().strip():
            self.organisation.setFocus()
            self.refused.emit(self.tr("Write which organisation it is."))
            return None
        if typed and day is None:
            self.spoken.setFocus()
            self.refused.emit(self.tr("Type which day it was, such as 12/9 or yesterday, or leave it empty."))
            return None
        made = PartnerContact(
            partner=self.kind.currentData(),
            last_spoken_on=day if typed else None,
            note=self.note.toPlainText().strip(),
            organisation=_one_line(self.organisation),
            role=_one_line(self.role),
            name=_one_line(self.name),
            phone=_one_line(self.phone),
            email=_one_line(self.email),
        )
        return replace(made, id=self._known.id) if self._known else made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "organisation": self.organisation,
            "role": self.role,
            "name": self.name,
            "phone": self.phone,
            "email": self.email,
        }

    def _lay_out(self) -> None:
        for fields in (
            ((self.tr("Organisation"), self.organisation), (self.tr("Kind of partner"), self.kind)),
            ((self.tr("Role or function"), self.role), (self.tr("Name, if you need it"), self.name)),
            ((self.tr("Telephone"), self.phone), (self.tr("E-mail"), self.email)),
        ):
            self.add(beside(*(labelled(title, field) for title, field in fields)))
        self.add(labelled(self.tr("Last spoken"), self.spoken))
        self.add(written(self.tr("What came back"), self.note))
        flow = FlowLayout()
        for button in (self.save_button, self.close_button):
            flow.addWidget(button)
        self.body.addLayout(flow)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        for signal in (
            *(line.textChanged for line in self._lines().values()),
            self.kind.currentIndexChanged,
            self.spoken.edit.textChanged,
            self.note.textChanged,
        ):
            signal.connect(self._changed)

    def _changed(self, *_value: object) -> None:
        self.changed.emit()


def draft_of(contact: PartnerContact) -> PartnerDraft:
    """What the form begins with for somebody known."""
    return PartnerDraft(
        known=str(contact.id),
        organisation=contact.organisation,
        partner=contact.partner or "",
        role=contact.role,
        name=contact.name,
        phone=contact.phone,
        email=contact.email,
        spoken=typed_day(contact.last_spoken_on) if contact.last_spoken_on else "",
        note=contact.note,
    )


def as_it_began(contact: PartnerContact, draft: PartnerDraft, today: date) -> PartnerContact:
    """The partner as they stood when the change in `draft` began; `contact` is how they stand by now."""
    began = PartnerDraft.from_text(draft.began)
    if not draft.began or began == draft_of(contact):
        return contact
    return replace(
        contact,
        organisation=began.organisation,
        partner=began.partner or None,
        role=began.role,
        name=began.name,
        phone=began.phone,
        email=began.email,
        last_spoken_on=parse_day(began.spoken, today),
        note=began.note,
    )


def _one_line(line: QLineEdit) -> str:
    return " ".join(line.text().split())
