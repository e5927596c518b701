# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overviews of a young person that left: for whom, when, on which ground, and what stood in them."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.publications import Publication
from kjw_desktop.language import translate
from kjw_desktop.reports.referral.frozen import Frozen, thaw
from kjw_desktop.reports.referral.giving import NAMED
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text, rule, sized
from kjw_desktop.ui.widgets.row_data import RowData

READING_WIDTH = 720
"""Pixels at the base size: some 80 letters a line."""
_BOLD = re.compile(r"\*\*(.+?)\*\*")
"""How a line marks what is printed bold."""


class WhatLeft(ListSection):
    """`opened` carries the Publication of the row."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            translate("WhatLeft", "What left before"),
            translate("WhatLeft", "Nothing of this young person has left yet."),
        )
        self._context = context

    def show_publications(self, publications: Sequence[Publication]) -> None:
        """List these, the newest first."""
        self.set_rows([self._row(each) for each in publications])

    def _row(self, publication: Publication) -> RowData:
        gone = "" if publication.content else translate("WhatLeft", "its words were erased")
        detail = " · ".join(part for part in (ground_words(publication), gone) if part)
        made = publication.made_at.astimezone().date()
        return RowData(
            title=word(self._context.vocabularies, "partner", publication.reader),
            detail=detail,
            aside=short_day(made, self._context.today()),
            subject=publication,
        )


def ground_words(publication: Publication) -> str:
    """On which ground it left."""
    if publication.kind == NAMED:
        return translate("WhatLeft", "by name, with consent")
    return translate("WhatLeft", "without a name")


class LeftView(QWidget):
    """What stood in an overview that left, to read and not to change; `back` asks for the list."""

    back = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.back_button = PlainButton(self.tr("Back"), "Esc")
        self._card = Card()
        self._inner = QWidget()
        sized(self._card, lambda sizes: self._card.setMaximumWidth(sizes.px(READING_WIDTH)))
        self.back_button.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(acts(self.back_button))
        line = QHBoxLayout()  # which heeds the greatest width where it asks how high the lines are
        line.addWidget(self._card, 1)
        line.addStretch(0)
        column.addLayout(line)
        column.addStretch(1)
        self._card.add(self._inner)

    def show_publication(self, publication: Publication) -> None:
        """Show its words, or that they are gone."""
        today = self._context.today()
        made = publication.made_at.astimezone().date()
        reader = word(self._context.vocabularies, "partner", publication.reader)
        self._card.head.set_title(reader)
        self._card.head.set_remark(f"{short_day(made, today)} · {ground_words(publication)}")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        frozen = thaw(publication.content)
        if frozen is None:
            column.addWidget(Text(self._gone(), wrap=True))
        else:
            self._fill(column, frozen)
        column.addWidget(rule())
        groups = " ".join(re.findall(r".{1,8}", publication.fingerprint))
        told = self.tr("Fingerprint of the file (SHA-256): {print}").format(print=groups)
        column.addWidget(Text(told, role="small", wrap=True))
        self._card.body.replaceWidget(self._inner, inner)
        self._inner.deleteLater()
        self._inner = inner
        self.back_button.setFocus()

    def _fill(self, column: QVBoxLayout, frozen: Frozen) -> None:
        column.addWidget(Text(frozen.file_name, role="muted"))
        for block in frozen.blocks:
            column.addWidget(Text(block.title, role="head", wrap=True))
            for line in block.lines:
                column.addWidget(Text(_BOLD.sub(r"\1", line), wrap=True))
        for kept in frozen.kept:
            told = self.tr("Stayed: {words}, because: {reason}").format(words=kept.words, reason=kept.reason)
            column.addWidget(Text(told, role="muted", wrap=True))
        column.addWidget(Text(frozen.footer, role="small", wrap=True))

    def _gone(self) -> str:
        return self.tr(
            "What stood in it is no longer here: the consent that it rested on was withdrawn, or somebody was"
            " erased. That it left, for whom and when, stays."
        )
