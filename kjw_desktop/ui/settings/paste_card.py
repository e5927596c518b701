# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The line for the employer's own system: its template, and how a line of it looks."""

from datetime import time

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.paste_line import EXAMPLE, FIELDS, paste_line, personal_fields, unknown_fields
from kjw_desktop.domain.settings import Settings
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts, field, labelled
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message


class PasteCard(Card):
    """Set once; Ctrl+Shift+C copies the line of an entry. Names in it are warned for."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Line for another system"), parent)
        self._context = context
        self._message = message
        told = self.tr("Ctrl+Shift+C copies a contact or group as a line, to paste where you also register.")
        self.add(Text(told, role="muted", wrap=True))
        self.template = labelled(self.body, field(self.tr("Template"), hint=EXAMPLE))
        fields = " ".join(f"{{{name}}}" for name in FIELDS)
        self.add(Text(self.tr("You can use: {fields}").format(fields=fields), role="small", wrap=True))
        self.preview = Text(role="muted", wrap=True)
        self.add(self.preview)
        self.warning = Banner("", Tone.CONCERN)
        self.warning.hide()
        self.add(self.warning)
        save = PrimaryButton(self.tr("Save"))
        save.clicked.connect(self._save)
        self.template.returnPressed.connect(self._save)
        self.template.textChanged.connect(self._look)
        self.body.addLayout(acts(save))
        self._look()

    def show_settings(self, settings: Settings) -> None:
        """Fill the field."""
        self.template.setText(settings.paste_template)

    def _look(self) -> None:
        template = self.template.text()
        line = self._example(template or EXAMPLE)
        self.preview.setText(self.tr("For instance: {line}").format(line=line))
        personal = personal_fields(template)
        self.warning.setVisible(bool(personal))
        if personal:
            told = self.tr("With {fields} the line may say who it is about. May your other system know that?")
            self.warning.say(told.format(fields=", ".join(f"{{{name}}}" for name in personal)), Tone.CONCERN)

    def _example(self, template: str) -> str:
        """A line of an invented contact."""
        one, two = new_id(), new_id()
        contact = Contact(
            day=self._context.today(),
            at=time(16, 30),
            kind="inloop",
            people=participants(one, two),
            themes=("armoede_ontwikkeling",),
            goals=("vorming",),
            duration=15,
            location=self.tr("square"),
            note=self.tr("talked after football"),
        )
        return paste_line(template, contact, self._context.vocabularies, {one: "Sam", two: "Noor"})

    def _save(self) -> None:
        template = self.template.text().strip()
        unknown = unknown_fields(template)
        if unknown:
            told = self.tr("{field} is nothing a line can hold. Take it out, or choose one of the list.")
            self._message.wrong(told.format(field=f"{{{unknown[0]}}}"))
            self.template.setFocus()
        elif save_settings(self._context, self._message, paste_template=template):
            self._message.done(self.tr("Saved."))
