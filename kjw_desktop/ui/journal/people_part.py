# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who took part in an entry, to be changed, and what was remarked about each of them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.entry.people_field import PeopleField
from kjw_desktop.ui.theme.tokens import Space


class PeoplePart(QWidget):
    """Made for the participants of one entry. Those erased meanwhile stay, without a name.

    With `remarked` each of them has a line for a remark.
    """

    def __init__(
        self, name: str, context: PageContext, began: Sequence[Participant], *, remarked: bool
    ) -> None:
        super().__init__()
        self._began = tuple(began)
        self._remarked = remarked
        self._remarks = {each.person: each.remark for each in began if each.person is not None}
        self._lines: dict[UUID, QLineEdit] = {}
        self.field = PeopleField(name, context)
        self.field.set_hint(self.tr("two letters, then Enter; a new name makes a new young person"))
        self.setFocusProxy(self.field)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addLayout(self._list)
        self.field.changed.connect(self._list_remarks)
        self.field.put([str(each.person) for each in began if each.person is not None], (), "")

    @property
    def made(self) -> tuple[Person, ...]:
        """The new young people among them, who are not recorded yet."""
        return self.field.made

    @property
    def unchosen(self) -> bool:
        """Whether letters stand in the field that were not chosen."""
        return bool(self.field.edit.text().strip())

    def read(self) -> tuple[Participant, ...]:
        """The participants as they stand there: who was named before keeps what is kept of them."""
        chosen = self.field.ids
        stay = [each for each in self._began if each.person is None or each.person in chosen]
        before = {each.person for each in stay}
        new = [Participant(each) for each in chosen if each not in before]
        return tuple(
            Participant(
                each.person, each.age_band, each.gender, each.wijk, self._remark(each.person, each.remark)
            )
            for each in (*stay, *new)
        )

    def keep(self) -> dict[str, Any]:
        """What stands here, for a draft."""
        self._take_remarks()
        remarks = {str(person): remark for person, remark in self._remarks.items()}
        new = {person.full_name: self._remarks.get(person.id, "") for person in self.made}
        return {"known": self.field.known, "new": new, "typed": self.field.edit.text(), "remarks": remarks}

    def put(self, kept: dict[str, Any]) -> None:
        """Have what `keep` gave."""
        self._remarks |= {UUID(person): remark for person, remark in kept["remarks"].items()}
        self._lines = {}
        self.field.put(kept["known"], list(kept["new"]), kept["typed"])
        by_name = {person.full_name: person.id for person in self.made}
        self._remarks |= {by_name[name]: said for name, said in kept["new"].items() if name in by_name}
        self._lines = {}
        self._list_remarks()

    def _remark(self, person: UUID | None, before: str) -> str:
        self._take_remarks()
        return before if person is None else self._remarks.get(person, "")

    def _take_remarks(self) -> None:
        for person, line in self._lines.items():
            self._remarks[person] = line.text().strip()

    def _list_remarks(self) -> None:
        """A line for everybody chosen, with what was remarked before."""
        if not self._remarked:
            return
        self._take_remarks()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = {}
        for choice in self.field.taken:
            if isinstance(choice.value, UUID):
                line = QLineEdit(self._remarks.get(choice.value, ""))
                self._lines[choice.value] = line
                self._list.addWidget(written(self.tr("Remark about {name}").format(name=choice.label), line))
