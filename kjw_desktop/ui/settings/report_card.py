# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the figures of reports go by: below which number a count stays unknown, and whose holidays count."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.domain.settings import HOLIDAY_REGIONS, Settings
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import name_box
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
    """Both are kept in the vault as they are chosen."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reports"), parent)
        self._context = context
        self._message = message
        self.threshold = QComboBox()
        self.region = QComboBox()
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
        self.threshold.currentIndexChanged.connect(self._save_threshold)
        self.region.currentIndexChanged.connect(self._save_region)

    def show_settings(self, settings: Settings) -> None:
        """Show what is kept."""
        with QSignalBlocker(self.threshold), QSignalBlocker(self.region):
            self.threshold.clear()
            for number in sorted({*THRESHOLDS, settings.threshold}):
                self.threshold.addItem(str(number), number)
            self.threshold.setCurrentIndex(self.threshold.findData(settings.threshold))
            self.region.setCurrentIndex(max(self.region.findData(settings.holiday_region), 0))

    def _add(self, box: QComboBox, words: str) -> None:
        name = Text(words, wrap=True)
        name.setBuddy(box)
        name_box(box, words)
        self.add(name)
        self.add(box)

    def _save_threshold(self) -> None:
        self._save(threshold=self.threshold.currentData())

    def _save_region(self) -> None:
        self._save(holiday_region=self.region.currentData())

    def _save(self, **changes: object) -> None:
        if save_settings(self._context, self._message, **changes):
            self._message.done(self.tr("Saved."))
        else:
            self.show_settings(self._context.journal.settings())
