# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One young person to filter by: a few letters and Enter."""

from collections.abc import Sequence
from uuid import UUID

from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.widgets.labels import sized

_WIDTH = 180


class PersonFilter(ChoiceField):
    """`changed` when somebody else, or nobody, is asked for. The names are read once somebody types."""

    def __init__(self, context: PageContext, name: str) -> None:
        self._context = context
        self._known: Choices | None = None
        self._reading = False
        super().__init__(name, self._offered_for)
        self.edit.setPlaceholderText(name)
        sized(self, lambda sizes: self.setFixedWidth(sizes.px(_WIDTH)))
        context.events.on_records(self._forget)
        self.changed.connect(self._keep_one)

    @property
    def person(self) -> UUID | None:
        """Who is asked for."""
        value = self.taken[-1].value if self.taken else None
        return value if isinstance(value, UUID) else None

    def _keep_one(self) -> None:
        if len(self.taken) > 1:
            self.take(self.taken[-1:])

    def _offered_for(self, typed: str) -> Sequence[Choice]:
        if self._known is None:
            self._read()
            return ()
        return self._known.fitting(typed)

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: _names(journal))
        task.done.connect(self._came)
        task.failed.connect(lambda _error: self._came(None))

    def _came(self, known: Choices | None) -> None:
        self._reading = False
        self._known = known
        if known is not None:
            self.offer_again()

    def _forget(self, *_what: object) -> None:
        """Names may be others now; whoever was erased is asked for no more."""
        self._known = None


def _names(journal: Journal) -> Choices:
    return Choices(
        Choice(person.full_name, person.id, (person.name, *person.nicknames)) for person in journal.names()
    )
