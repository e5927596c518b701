# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories and quotes of the journal to tick, each with what there is to say of it."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kjw_desktop.reports.quarter.stories import StoryRow
from kjw_desktop.ui.reports.stories.standing_words import standing_words
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text


class Picks(QWidget):
    """Lines to tick; `changed` when one was."""

    changed = Signal()

    def __init__(self, none: str) -> None:
        super().__init__()
        self._boxes: dict[object, QCheckBox] = {}
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._none = Text(none, role="muted", wrap=True)
        self._column.addWidget(self._none)

    @property
    def ticked(self) -> tuple[object, ...]:
        """The values of those ticked, in their order."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def boxes(self) -> tuple[QCheckBox, ...]:
        """The lines, from above."""
        return tuple(self._boxes.values())

    def offer(self, lines: Iterable[tuple[object, str, str, bool]], ticked: Iterable[object]) -> None:
        """Offer these (value, title, what to say of it, whether it may); what is `ticked` and may, is."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._boxes, self._lines = {}, []
        wanted = set(ticked)
        for value, title, detail, may in lines:
            box = QCheckBox(title)
            box.setAccessibleDescription(detail)
            box.setChecked(value in wanted and may)
            box.setEnabled(may)
            box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[value] = box
            self._put(box)
            if detail:
                self._put(Text(detail, role="small", wrap=True))
        self._none.setVisible(not self._boxes)

    def _put(self, line: QWidget) -> None:
        self._column.addWidget(line)
        self._lines.append(line)


class StoryPicks(Picks):
    """The stories that may be told in the report, and those that may not yet with the reason."""

    def __init__(self) -> None:
        super().__init__(self.tr("There is no story of the last year yet."))
        self._wanted: tuple[UUID, ...] = ()
        self._known = False

    @property
    def stories(self) -> tuple[UUID, ...]:
        """Those ticked; those of a draft until the stories are read."""
        if not self._known:
            return self._wanted
        return tuple(each for each in self.ticked if isinstance(each, UUID))

    def put(self, stories: tuple[UUID, ...]) -> None:
        """Have these ticked."""
        self._wanted = stories
        for value, box in self._boxes.items():
            box.setChecked(value in stories and box.isEnabled())

    def show_stories(self, rows: Iterable[StoryRow]) -> None:
        """Offer these; what is ticked stays so."""
        wanted, self._known = self.stories, True
        self.offer(
            (
                (row.id, row.title, standing_words(row.standing, row.missing), row.standing.may)
                for row in rows
            ),
            wanted,
        )


class QuotePicks(Picks):
    """What participants said in the period."""

    def __init__(self) -> None:
        super().__init__(self.tr("Nothing was written down in this period that somebody said."))

    @property
    def quotes(self) -> tuple[str, ...]:
        """Those ticked."""
        return tuple(str(each) for each in self.ticked)

    @property
    def offered(self) -> frozenset[str]:
        """All that can be ticked."""
        return frozenset(str(value) for value in self._boxes)

    def show_quotes(self, quotes: Iterable[str], ticked: Iterable[str]) -> None:
        """Offer these, `ticked` of them taken."""
        self.offer(((quote, f"‘{quote}’", "", True) for quote in quotes), ticked)
