# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's own words: rename, hide, add and reorder the terms of a list; the age bands among them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kjw_desktop.domain.vocabulary import TermChange, Vocabulary
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.settings.terms_model import SIGNAL_KINDS, TermsModel
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sized, sizes_of
from kjw_desktop.ui.widgets.message import Message

HEIGHT = 320


class ListsCard(Card):
    """Each change is stored at once; a term that is in use can be hidden, never taken away."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lists"), parent)
        self._context = context
        self._message = message
        self._storing = False
        self._waiting: tuple[TermChange, ...] = ()
        told = self.tr("Untick what you do not use. What was recorded keeps its word.")
        self.add(Text(told, role="muted", wrap=True))
        self.which = FittingBox(self.tr("List"))
        heads = (self.tr("Word"), self.tr("From age"), self.tr("Up to age"), self.tr("Sensitive"))
        self.model = TermsModel(heads, self)
        self.table = QTableView()
        self._dress()
        add, up = PlainButton(self.tr("New word")), PlainButton(self.tr("Up"), "Alt+Up")
        down = PlainButton(self.tr("Down"), "Alt+Down")
        self.add(self.which)
        self.add(self.table)
        folded = self.tr("In figures and overviews, signals of a sensitive kind count as other concerns.")
        self.folded = Text(folded, role="small", wrap=True)
        self.add(self.folded)
        acts = QWidget()
        line = FlowLayout(acts)
        for act in (add, up, down):
            line.addWidget(act)
        self.add(acts)
        add.clicked.connect(self.add_term)
        up.clicked.connect(lambda: self.move_term(-1))
        down.clicked.connect(lambda: self.move_term(1))
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(lambda step=step: self.move_term(step))
        self.which.currentIndexChanged.connect(self._show_list)
        self.model.changed.connect(self._store)
        self._offer()

    def add_term(self) -> None:
        """Put a new term at the end and let it be named at once."""
        row = self.model.add(self._free_label())
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.table.setFocus()
        self.table.edit(self.model.index(row, 0))

    def move_term(self, step: int) -> None:
        """Move the current term up or down."""
        row = self.model.move(self.table.currentIndex().row(), step)
        self.table.setCurrentIndex(self.model.index(row, 0))

    def _dress(self) -> None:
        self.table.setProperty("role", "figures")
        self.table.setAccessibleName(self.tr("Words of the list"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        sized(self.table, lambda _sizes: self._fit())
        for sign in (self.model.modelReset, self.model.rowsInserted):
            sign.connect(self._fit)

    def _fit(self) -> None:
        """As high as its words, up to a height beyond which they scroll."""
        header, words = self.table.horizontalHeader(), self.table.verticalHeader()
        high = header.sizeHint().height() + words.length() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(min(high, sizes_of(self.table.font()).px(HEIGHT)))

    def _offer(self) -> None:
        self.which.blockSignals(True)
        for vocabulary in self._context.vocabularies.values():
            if vocabulary.editable:
                title = vocabulary.title_en if spoken() == "en" else vocabulary.title
                self.which.addItem(title, vocabulary.name)
        self.which.blockSignals(False)
        self._show_list()

    def _chosen(self) -> Vocabulary:
        return self._context.vocabularies[str(self.which.currentData())]

    def _show_list(self) -> None:
        self.model.show_list(self._chosen())
        self.folded.setVisible(self.which.currentData() == SIGNAL_KINDS)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _free_label(self) -> str:
        label, number = self.tr("New word"), 1
        while self._chosen().find(label if number == 1 else f"{label} {number}") is not None:
            number += 1
        return label if number == 1 else f"{label} {number}"

    def _store(self, changes: tuple[TermChange, ...]) -> None:
        """Store the newest state, one at a time, so that none overtakes a later one."""
        self._waiting = changes
        if not self._storing:
            self._store_next()

    def _store_next(self) -> None:
        changes, self._waiting = self._waiting, ()
        if not changes:
            return
        self._storing = True
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.save_terms(changes))
        task.done.connect(lambda _nothing: self._context.events.lists_changed.emit())
        task.failed.connect(self._failed)
        task.ended.connect(self._stored)

    def _stored(self) -> None:
        self._storing = False
        self._store_next()

    def _failed(self, error: Exception) -> None:
        said = sentence_of(error)
        self._waiting = ()
        self._message.wrong(said)
        self._show_list()
