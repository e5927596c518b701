# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is responsible, and who writes."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from kjw_desktop.domain.settings import Settings
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.widgets.buttons import PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts, field, labelled, name_box, number_field
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message

FEWEST_DAYS, MOST_DAYS = 7, 365
"""Less is no memory aid, more is no working note any more."""
_ASIDE = re.compile(r" \([^)]*\)")
_LETTERS_OF_A_GROUND = 24


class OrganisationCard(Card):
    """The organisation is the controller (AVG, article 4 under 7) and cannot be left empty."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Organisation and worker"), parent)
        self._context = context
        self._message = message
        told = self.tr("This is a journal for your own work. It is no youth-care file (jeugdhulpdossier).")
        self.add(Text(told, role="muted", wrap=True))
        self._lines = {
            "organisation": labelled(self.body, field(self.tr("Organisation"))),
            "privacy_officer": labelled(self.body, field(self.tr("Data protection officer"))),
            "gemeente": labelled(self.body, field(self.tr("Municipality"))),
            "wijkteam_phone": labelled(self.body, field(self.tr("Phone number of the wijkteam"))),
            "worker_name": labelled(self.body, field(self.tr("Your name"))),
            "worker_title": labelled(self.body, field(self.tr("Your function"))),
        }
        self.ground = QComboBox()
        for term in context.vocabularies["legal_basis"].visible:
            whole = term.label(spoken())
            self.ground.addItem(_ASIDE.sub("", whole), term.key)  # whole it is wider than the card
            self.ground.setItemData(self.ground.count() - 1, whole, Qt.ItemDataRole.ToolTipRole)
        self.ground.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ground.setMinimumContentsLength(_LETTERS_OF_A_GROUND)
        self._add_ground()
        self._days = number_field(self.tr("Working notes have a term of"))
        self._days.setRange(FEWEST_DAYS, MOST_DAYS)
        self._days.setSuffix(" " + self.tr("days"))
        name = Text(self.tr("Working notes have a term of"))
        name.setBuddy(self._days)
        self.add(name)
        self.add(self._days)
        self._index = QCheckBox(self.tr("We use the referral index (verwijsindex)"))
        self.add(self._index)
        only = self.tr("Then a line can stand at a young person: reported or taken back. Nothing is sent.")
        self.add(Text(only, role="small", wrap=True))
        save = PrimaryButton(self.tr("Save"))
        save.clicked.connect(self.save)
        for line in self._lines.values():
            line.returnPressed.connect(self.save)
        self.body.addLayout(acts(save))

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        for name, line in self._lines.items():
            line.setText(getattr(settings, name))
            line.setCursorPosition(0)  # what is longer than the line is read from its beginning
        self._days.setValue(settings.working_note_days)
        self.ground.setCurrentIndex(self.ground.findData(settings.legal_basis))
        self._index.setChecked(settings.referral_index)

    def save(self) -> None:
        """Save what stands there, or go to what is missing."""
        given = {name: line.text().strip() for name, line in self._lines.items()}
        if not given["organisation"]:
            self._message.wrong(self.tr("Fill in the organisation: it is responsible for what is kept here."))
            self._lines["organisation"].setFocus()
        elif save_settings(self._context, self._message, **given, **self._chosen()):
            self._message.done(self.tr("Saved."))

    def _chosen(self) -> dict[str, object]:
        """What is no line; a ground that the list does not know stays as it is."""
        chosen: dict[str, object] = {
            "working_note_days": self._days.value(),
            "referral_index": self._index.isChecked(),
        }
        ground = self.ground.currentData()
        return chosen | {"legal_basis": ground} if ground else chosen

    def _add_ground(self) -> None:
        name = Text(self.tr("Ground for what you keep"))
        name.setBuddy(self.ground)
        name_box(self.ground, name.text())
        self.add(name)
        self.add(self.ground)
        told = self.tr("Your data protection officer decides on this. The leaflet and Toestemming tell it.")
        self.add(Text(told, role="small", wrap=True))
