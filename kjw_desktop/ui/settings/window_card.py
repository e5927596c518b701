# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the window looks, and when it locks by itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message

LONGEST_MINUTES = 120


class WindowCard(Card):
    """The theme is kept outside of the vault (it is no secret), the minutes inside."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Window"), parent)
        self._context = context
        self._message = message
        self._kept = SettingsFile()
        self._theme = QComboBox()
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ):
            self._theme.addItem(text, choice.value)
        self._theme.setCurrentIndex(self._theme.findData(self._kept.theme.value))
        self._theme.currentIndexChanged.connect(self._choose_theme)
        self._minutes = number_field(self.tr("Lock after silence of"))
        self._minutes.setRange(0, LONGEST_MINUTES)
        self._minutes.setSpecialValueText(self.tr("never"))
        self._minutes.setSuffix(" " + self.tr("min"))
        self._minutes.setValue(context.journal.settings().lock_minutes)
        self._minutes.editingFinished.connect(self._save_minutes)
        self._row(self.tr("Colours"), self._theme)
        self._row(self.tr("Lock after silence of"), self._minutes)

    def _row(self, label: str, control: QWidget) -> None:
        name = Text(label)
        name.setBuddy(control)
        control.setAccessibleName(label)
        self.add(name)
        self.add(control)

    def _choose_theme(self) -> None:
        choice = ThemeChoice(str(self._theme.currentData()))
        self._kept.remember_theme(choice)
        app = QCoreApplication.instance()
        for look in app.findChildren(Look) if app else []:
            look.choose(choice)

    def _save_minutes(self) -> None:
        minutes = self._minutes.value()
        changed = minutes != self._context.journal.settings().lock_minutes
        if changed and save_settings(self._context, self._message, lock_minutes=minutes):
            self._message.done(self.tr("Saved."))
