# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one agreed result."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.reports.desk.drafted_form import DraftedForm
from kjw_desktop.ui.reports.targets.measures import choose_measure, fill_measures
from kjw_desktop.ui.reports.targets.numbers import parse_number
from kjw_desktop.ui.reports.targets.target_draft import TargetDraft
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.labels import Text

_TEXT_HIGH, _NOTE_HIGH = 46, 64
_NARROW = 220  # pixels at the base size; less, and fields stand under each other


class TargetForm(DraftedForm[Target, TargetDraft]):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, Target, TargetDraft, TargetDraft.of)
        self.text_field = NoteField(self.tr("What was agreed"), _TEXT_HIGH)
        self.period, self.agreed, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        self.measure = FittingBox(self.tr("How it is counted"))
        fill_measures(self.measure, context.vocabularies)
        self.realised = QLineEdit()
        self.realised_text = NoteField(self.tr("How it went, in words"), _NOTE_HIGH)
        self.programme, self.theme = FittingBox(self.tr("Programme")), FittingBox(self.tr("Theme"))
        fill(self.programme, context.vocabularies["policy_programme"], empty=True)
        fill(self.theme, context.vocabularies["theme"], empty=True)
        self._counted = Text(
            self.tr("The report prints the protected figure of its own period."), role="small", wrap=True
        )
        self._lay_out()
        self._connect()
        self.begin(None)

    @property
    def first(self) -> QWidget:
        """What was agreed."""
        return self.text_field

    def put(self, draft: TargetDraft) -> None:
        """Have this in the fields."""
        known = self._known
        title = self.tr("Change what was agreed") if known else self.tr("New agreed result")
        self.head.set_title(title)
        self.setAccessibleName(title)
        self.text_field.setPlainText(draft.text)
        self.period.setText(draft.period or str(self._context.today().year))
        self.agreed.setText(draft.agreed)
        self.unit.setText(draft.unit)
        self.realised.setText(draft.realised)
        self.realised_text.setPlainText(draft.realised_text)
        choose_measure(self.measure, draft.measure)
        for box, key in ((self.programme, draft.programme), (self.theme, draft.theme)):
            box.setCurrentIndex(max(box.findData(key or None), 0))

    def draft(self) -> TargetDraft:
        """What stands in the form."""
        return TargetDraft(
            known=str(self._known.id) if self._known else "",
            text=self.text_field.toPlainText(),
            period=self.period.text(),
            agreed=self.agreed.text(),
            unit=self.unit.text(),
            measure=_key(self.measure),
            realised=self.realised.text(),
            realised_text=self.realised_text.toPlainText(),
            programme=_key(self.programme),
            theme=_key(self.theme),
        )

    def filled(self) -> tuple[Target, tuple[Person, ...]] | None:
        """The agreed result, and nobody new; None, with a sentence, when something is wrong."""
        period = self._period()
        if not self.text_field.toPlainText().strip():
            self._refuse(self.text_field, self.tr("Write what was agreed."))
            return None
        if period is None:
            said = self.tr("Type for which period it is, such as 2026, 2026-Q3 or 2025-2026.")
            self._refuse(self.period, said)
            return None
        for line in (self.agreed, self.realised):
            if line.text().strip() and parse_number(line.text()) is None:
                said = self.tr("Type a number, such as 40 or 85,5, or leave it empty.")
                self._refuse(line, said)
                return None
        made = Target(
            period=str(period),
            text=self.text_field.toPlainText().strip(),
            agreed=parse_number(self.agreed.text()),
            unit=_unit(self.unit, self.agreed),
            realised=None if _key(self.measure) else parse_number(self.realised.text()),
            realised_text=self.realised_text.toPlainText().strip(),
            programme=self.programme.currentData(),
            theme=self.theme.currentData(),
            measure=_key(self.measure),
        )
        if self._known is None:
            return made, ()
        return replace(made, id=self._known.id, stamp=self._known.stamp), ()

    def _period(self) -> Period | None:
        try:
            return Period.parse(self.period.text().strip().upper())
        except WrongUse:
            return None

    def _refuse(self, field: QWidget, sentence: str) -> None:
        field.setFocus()
        self.refused.emit(sentence)

    def _lay_out(self) -> None:
        self.add(written(self.tr("What was agreed"), self.text_field))
        self.add(
            beside(
                labelled(self.tr("Number"), self.agreed),
                written(self.tr("Of what"), self.unit),
                labelled(self.tr("Period"), self.period),
                least=_NARROW,
            )
        )
        self._own = labelled(self.tr("Reached so far"), self.realised)
        self.add(labelled(self.tr("How it is counted"), self.measure))
        self.add(self._counted)
        self.add(self._own)
        self.add(written(self.tr("How it went, in words"), self.realised_text))
        self.add(
            beside(
                labelled(self.tr("Programme"), self.programme),
                labelled(self.tr("Theme"), self.theme),
                least=_NARROW,
            )
        )
        save, close = PrimaryButton(self.tr("Save"), "Ctrl+Return"), PlainButton(self.tr("Close"), "Esc")
        save.clicked.connect(self.saving)
        close.clicked.connect(self.closing)
        self.body.addLayout(acts(save, close))

    def _connect(self) -> None:
        for line in (self.period, self.agreed, self.unit, self.realised):
            line.textChanged.connect(self._changed)
        for note in (self.text_field, self.realised_text):
            note.textChanged.connect(self._changed)
        for box in (self.measure, self.programme, self.theme):
            box.currentIndexChanged.connect(self._changed)

    def _changed(self, *_value: object) -> None:
        own = not _key(self.measure)
        self._own.setVisible(own)
        self._counted.setVisible(not own)
        self.changed.emit()


def _key(box: QComboBox) -> str:
    return str(box.currentData() or "")


def _unit(unit: QLineEdit, agreed: QLineEdit) -> str:
    """What was typed; a percentage that was typed with its sign is one."""
    said = " ".join(unit.text().split())
    return said or ("%" if agreed.text().strip().endswith("%") else "")
