# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What reports go by: for whom they are, below which number a count stays unknown, whose holidays count."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.domain.settings import HOLIDAY_REGIONS, Settings
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.terms import fill, word
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import name_box
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message

THRESHOLDS = (5, 10)
"""Five by default, ten by choice; what another vault brought stands there too, never below three."""
_REGIONS = {
    "": mark("ReportCard", "none chosen"),
    "noord": mark("ReportCard", "North"),
    "midden": mark("ReportCard", "Middle"),
    "zuid": mark("ReportCard", "South"),
}


class ReportCard(Card):
    """All of it is kept in the vault as it is chosen."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reports"), parent)
        self._context = context
        self._message = message
        self.reader = FittingBox(self.tr("Your client"))
        self.threshold = QComboBox()
        self.region = QComboBox()
        self._add(self.reader, self.tr("Your client"))
        told = self.tr("Reports are for your client, unless you choose another reader.")
        self.add(Text(told, role="small", wrap=True))
        self._add(self.threshold, self.tr("Nobody can work out a number below"))
        told = self.tr(
            "Ten is for a small town, or when your client asks for it: figures are then coarser"
            " or hidden more often."
        )
        self.add(Text(told, role="small", wrap=True))
        self._add(self.region, self.tr("Region of the school holidays"))
        told = self.tr("Then figures can tell what was done in the holidays.")
        self.add(Text(told, role="small", wrap=True))
        for region in HOLIDAY_REGIONS:
            self.region.addItem(translate("ReportCard", _REGIONS[region]), region)
        self.reader.currentIndexChanged.connect(self._save_reader)
        self.threshold.currentIndexChanged.connect(self._save_threshold)
        self.region.currentIndexChanged.connect(self._save_region)

    def show_settings(self, settings: Settings) -> None:
        """Show what is kept."""
        with QSignalBlocker(self.reader), QSignalBlocker(self.threshold), QSignalBlocker(self.region):
            self._show_reader(settings.reader)
            self.threshold.clear()
            for number in sorted({*THRESHOLDS, settings.threshold}):
                self.threshold.addItem(str(number), number)
            self.threshold.setCurrentIndex(self.threshold.findData(settings.threshold))
            self.region.setCurrentIndex(max(self.region.findData(settings.holiday_region), 0))

    def _show_reader(self, reader: str) -> None:
        """The kinds of partner; a client who is none of these, or a hidden one, stands there too."""
        words = self._context.vocabularies
        self.reader.clear()
        fill(self.reader, words["partner"])
        if self.reader.findData(reader) < 0:
            self.reader.addItem(word(words, "partner", reader), reader)
        self.reader.setCurrentIndex(self.reader.findData(reader))

    def _add(self, box: QComboBox, words: str) -> None:
        name = Text(words, wrap=True)
        name.setBuddy(box)
        name_box(box, words)
        self.add(name)
        self.add(box)

    def _save_reader(self) -> None:
        self._save(reader=self.reader.currentData())

    def _save_threshold(self) -> None:
        self._save(threshold=self.threshold.currentData())

    def _save_region(self) -> None:
        self._save(holiday_region=self.region.currentData())

    def _save(self, **changes: object) -> None:
        if save_settings(self._context, self._message, **changes):
            self._message.done(self.tr("Saved."))
        else:
            self.show_settings(self._context.journal.settings())
