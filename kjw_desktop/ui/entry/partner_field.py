# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field for one partner: somebody of the address book, or a kind of partner alone."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.terms import choices, short_word


@dataclass(frozen=True, slots=True)
class PartnerRef:
    """A partner that was chosen: the key of their kind, and the line of the address book if there is one."""

    partner: str | None = None
    contact: UUID | None = None


NOBODY = PartnerRef()


class PartnerField(ChoiceField):
    """Letters bring lines of the address book first, then kinds; what is chosen next takes the place.

    The book is read in the background, at first and whenever it changes; what is put in before waits for it.
    """

    refused = Signal(str)

    def __init__(self, name: str, context: PageContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._known: Choices | None = None
        self._waiting = NOBODY
        self._task: Task | None = None
        super().__init__(
            name,
            self._fitting,
            parent,
            unfit=self.tr("Nobody fits ‘{typed}’. Add them under Signalen, Partners."),
        )
        self.changed.connect(self._keep_one)
        for signal in (context.events.recorded, context.events.amended, context.events.erased):
            signal.connect(self._changed)
        self._read()

    @property
    def partner(self) -> PartnerRef:
        """Who is chosen."""
        if self._waiting != NOBODY:
            return self._waiting
        chosen = [each.value for each in self.taken if isinstance(each.value, PartnerRef)]
        return chosen[-1] if chosen else NOBODY

    @property
    def label(self) -> str:
        """What is chosen, in words."""
        return self.taken[-1].label if self.taken else ""

    def put(self, partner: PartnerRef) -> None:
        """Have this chosen; who is gone from the address book leaves their kind."""
        self.edit.setText("")
        if self._known is None:
            self._waiting = partner
            self.take(())
            return
        self._waiting = NOBODY
        by_ref = {each.value: each for each in self._known}
        kind = by_ref.get(PartnerRef(partner.partner))
        by_id = {each.value.contact: each for each in self._known if isinstance(each.value, PartnerRef)}
        found = by_id.get(partner.contact) if partner.contact is not None else None
        self.take([each for each in [found or kind] if each is not None and partner != NOBODY])

    def _fitting(self, typed: str) -> list[Choice]:
        return self._known.fitting(typed) if self._known is not None else []

    def _keep_one(self) -> None:
        if len(self.taken) > 1:
            self.take(self.taken[-1:])

    def _changed(self, record: object) -> None:
        """None stands for many records at once, an id for one that was erased."""
        if record is None or isinstance(record, PartnerContact | UUID):
            self._read()

    def _read(self) -> None:
        journal = self._context.journal
        self._task = self._context.tasks.run("", lambda _progress: _book(journal))
        self._task.done.connect(self._came)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _came(self, book: tuple[PartnerContact, ...]) -> None:
        if self.sender() is not self._task:
            return
        words, chosen = self._context.vocabularies, self.partner
        lines = (
            Choice(
                label=each.organisation,
                value=PartnerRef(each.partner, each.id),
                words=(*each.name.split(), *each.role.split()),
                detail=" · ".join(
                    part
                    for part in (each.role, each.name, short_word(words, "partner", each.partner))
                    if part
                ),
            )
            for each in book
        )
        kind = self.tr("kind of partner")
        kinds = (
            Choice(each.label, PartnerRef(str(each.value)), each.words, kind)
            for each in choices(words["partner"])
        )
        self._known = Choices([*lines, *kinds])
        typed = self.edit.text()
        self.put(chosen)
        self.edit.setText(typed)
        self.offer_again()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _book(journal: Journal) -> tuple[PartnerContact, ...]:
    return tuple(each for each in journal.others() if isinstance(each, PartnerContact))


def _detail(contact: PartnerContact, kind: str) -> str:
    return " · ".join(part for part in (contact.role, contact.name, kind) if part)
