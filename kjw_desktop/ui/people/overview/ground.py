# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On which ground an overview goes out: without a name, or by name as far as a consent covers it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kjw_desktop.domain.consent_rules import SHARED_WITH, State
from kjw_desktop.domain.errors import ConsentMissing, KjwError
from kjw_desktop.reports.referral.choices import WITHOUT_CONSENT, OverviewChoice
from kjw_desktop.reports.referral.consented import Covered, covered
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.starts import AskAgain
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.people.sections import CONSENTS
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.section import ToSection


class Ground(QWidget):
    """`changed` tells of another ground, or of other fields; `refused` carries a sentence."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._asked: OverviewChoice | None = None
        self._task: Task | None = None
        self._of: tuple[object, str] | None = None
        self.which = OneOf(
            self.tr("How it goes to the table"),
            [
                Option(WITHOUT_CONSENT, self.tr("without a name")),
                Option(SHARED_WITH, self.tr("by name, with consent")),
            ],
        )
        self.stands = Text("", role="small", wrap=True)
        self.ask = LinkButton(self.tr("To the consents"))
        self.boxes = {key: QCheckBox(said) for key, said in self._fields()}
        self._fields_box = QWidget()
        self._lay_out()
        self.which.choose(WITHOUT_CONSENT)
        self.which.chosen.connect(self._chosen)
        self.ask.clicked.connect(self._to_consents)
        for box in self.boxes.values():
            box.toggled.connect(self.changed)
        self._show_named()

    @property
    def ground(self) -> str:
        """The ground that is chosen (`consent_kind`)."""
        return self.which.value or WITHOUT_CONSENT

    @property
    def fields(self) -> tuple[str, ...] | None:
        """The fields that are ticked, in order; None where no consent is known to cover any."""
        if self._fields_box.isHidden():
            return self._asked.fields if self._asked is not None else None
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    @property
    def stands_for(self) -> bool:
        """Whether what is chosen may be: for a name there has to be a consent."""
        return self.ground == WITHOUT_CONSENT or not self._fields_box.isHidden()

    def put(self, choice: OverviewChoice) -> None:
        """Begin with what was chosen before."""
        self._asked, self._of = choice, None
        self.which.choose(choice.ground)
        self._show_named()
        self.look(choice)

    def look(self, choice: OverviewChoice) -> None:
        """Read in the background whether a consent covers this choice."""
        self._asked = choice
        if choice.ground == WITHOUT_CONSENT:
            return
        about = (choice.person, choice.partner)
        if self._of != about:  # the fields are those of another consent
            self._fields_box.hide()
        journal, today = self._context.journal, self._context.today()
        wanted = choice if self._of == about or choice.fields is not None else replace(choice, fields=None)
        task = self._context.tasks.run("", lambda _progress: covered(journal, wanted, today))
        self._task = task
        task.done.connect(lambda found: self._found(task, choice, found))
        task.failed.connect(lambda error: self._failed(task, choice, error))

    def _found(self, task: Task, choice: OverviewChoice, found: Covered) -> None:
        if task is not self._task:
            return
        first = self._of != (choice.person, choice.partner)
        self._of = (choice.person, choice.partner)
        purposes = " · ".join(each for each in found.purposes if each)
        self.stands.set_tone(Tone.PLAIN)
        told = self.tr("There is consent: “{purpose}”. Tick what it covers, and nothing else goes along.")
        self.stands.setText(told.format(purpose=purposes))
        if first:
            for key, box in self.boxes.items():
                box.blockSignals(True)
                box.setChecked(key in found.fields)
                box.blockSignals(False)
        self._fields_box.show()
        if first:
            self.changed.emit()

    def _failed(self, task: Task, choice: OverviewChoice, error: Exception) -> None:
        if task is not self._task:
            return
        self._of = None
        self._fields_box.hide()
        self.stands.set_tone(Tone.SERIOUS)
        if isinstance(error, ConsentMissing):
            self.stands.setText(self._missing(choice, error.state))
        elif isinstance(error, KjwError):
            self.stands.setText(sentence_of(error))
        else:
            raise error

    def _missing(self, choice: OverviewChoice, state: str) -> str:
        partner = word(self._context.vocabularies, "partner", choice.partner)
        if not partner:
            return self.tr("Choose for whom it is: each partner needs a consent apart.")
        if state == State.WITHDRAWN:
            return self.tr("The consent to share with {partner} was withdrawn.").format(partner=partner)
        return self.tr("There is no consent that stands to share with {partner}. Ask for it first.").format(
            partner=partner
        )

    def _chosen(self) -> None:
        self._show_named()
        self.changed.emit()

    def _show_named(self) -> None:
        named = self.ground != WITHOUT_CONSENT
        self.stands.setVisible(named)
        self.ask.setVisible(named)
        if not named:
            self._fields_box.hide()
            self._of = None

    def _to_consents(self) -> None:
        if self._asked is not None:
            begun = AskAgain(SHARED_WITH, self._asked.partner or None)
            self._context.navigate("people", ToSection(CONSENTS, begun, self._asked.person))

    def _fields(self) -> tuple[tuple[str, str], ...]:
        return (
            ("leeftijd", self.tr("age")),
            ("school", self.tr("school")),
            ("wijk", self.tr("wijk")),
            ("adres", self.tr("address")),
            ("contact", self.tr("telephone and e-mail")),
        )

    def _lay_out(self) -> None:
        flow = FlowLayout(self._fields_box, Space.L)
        for box in self.boxes.values():
            flow.addWidget(box)
        self._fields_box.hide()
        self.setFocusProxy(self.which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(labelled(self.tr("How it goes to the table"), self.which))
        column.addWidget(self.stands)
        column.addWidget(self._fields_box)
        column.addLayout(acts(self.ask))
