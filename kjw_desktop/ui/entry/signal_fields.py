# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the signal form, and where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.signals import LEVELS, NEEDS_CERTAINTY
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.about_field import AboutField
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.people_field import PeopleField
from kjw_desktop.ui.entry.step_fields import StepFields
from kjw_desktop.ui.entry.wijk_box import WijkBox
from kjw_desktop.ui.terms import choices, fill, short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import Text

ACUTE = "acuut"
TOLD_BY_ANOTHER = "verteld_derde"
_NOTE_HIGH = 72
_LETTERS_OF_A_PLACE = 12


class SignalFields(QWidget):
    """What was seen apart from what it may mean; the level shows what is asked beside it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = context.vocabularies
        self.people = PeopleField(self.tr("About whom"), context)
        self.people.set_hint(self.tr("two letters, then Enter; nobody, for a group or a place"))
        self.day = DayField(self.tr("Day"), context.today)
        self.observation = NoteField(self.tr("What you saw or heard"), _NOTE_HIGH)
        self.meaning = NoteField(self.tr("What you make of it"), _NOTE_HIGH)
        self.level = OneOf(self.tr("Level"), self._levels())
        self.certainty = OneOf(self.tr("How do you know this?"), self._certainties())
        self.told_by = QLineEdit()
        self.told_by.setInputMethodHints(self.observation.inputMethodHints())
        self.about = AboutField(self.tr("What it is about"), self._words)
        self.helps = ChoiceField(
            self.tr("What helps?"), Choices(choices(self._words["protective_factor"])).fitting
        )
        self.helps.set_hint()
        self.place = QComboBox()
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(_LETTERS_OF_A_PLACE)
        fill(self.place, self._words["location_kind"], empty=True)
        self.wijk = WijkBox(context)
        self.next = StepFields(context.today)
        self.numbers = Banner("", Tone.ACUTE)
        self.numbers.hide()
        self._means = Text("", role="small", wrap=True)
        self._lay_out()

    def follow_level(self) -> None:
        """Say what the level means, and show what it asks beside it."""
        level = self.level.value
        self._means.setText(
            self.tr("{level}. It is the level of the signal, not of the child.").format(
                level=word(self._words, "signal_level", level)
            )
        )
        self._certainty_box.setVisible(level in NEEDS_CERTAINTY)
        self.numbers.setVisible(level == ACUTE)
        self.follow_certainty()

    def follow_certainty(self) -> None:
        """Somebody else told it: ask who."""
        told = self.certainty.value == TOLD_BY_ANOTHER and self.level.value in NEEDS_CERTAINTY
        self._told_box.setVisible(told)

    def call_first(self, wijkteam: str) -> None:
        """The numbers for when it is acute; `wijkteam` is that of the settings, '' for none."""
        said = self.tr("Call first: 112 when it cannot wait, Veilig Thuis 0800-2000 (day and night).")
        team = self.tr("Wijkteam: {number}.").format(number=wijkteam) if wijkteam else ""
        self.numbers.say(" ".join(part for part in (said, team) if part), Tone.ACUTE)

    def _levels(self) -> list[Option]:
        return [Option(key, short_word(self._words, "signal_level", key), Level(key)) for key in LEVELS]

    def _certainties(self) -> list[Option]:
        terms = self._words["signal_certainty"].visible
        return [Option(term.key, short_word(self._words, "signal_certainty", term.key)) for term in terms]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._certainty_box = labelled(self.tr("How do you know this?"), self.certainty)
        self._told_box = written(self.tr("Who told you? A role will do, such as a neighbour"), self.told_by)
        for widget in (
            _line((labelled(self.tr("About whom"), self.people), 3), (labelled(self.tr("Day"), self.day), 2)),
            _line((self._seen(), 1), (self._made_of_it(), 1)),
            labelled(self.tr("Level"), self.level),
            self._means,
            self.numbers,
            self._certainty_box,
            self._told_box,
            _line(
                (labelled(self.tr("What it is about"), self.about), 1),
                (labelled(self.tr("What helps?"), self.helps), 1),
            ),
            _line(
                (labelled(self.tr("Kind of place"), self.place), 1), (labelled(self.tr("Wijk"), self.wijk), 1)
            ),
            self.next,
        ):
            column.addWidget(widget)

    def _seen(self) -> QWidget:
        hint = self.tr("What a camera would have caught: who did what, who said what.")
        return _noted(self.tr("What you saw or heard"), self.observation, hint)

    def _made_of_it(self) -> QWidget:
        hint = self.tr("Your own reading, which may be wrong. It may stay empty.")
        return _noted(self.tr("What you make of it"), self.meaning, hint)


def _noted(name: str, field: NoteField, hint: str) -> QWidget:
    """A note under its name, with what to write under it and the quiet line for what is special."""
    field.setAccessibleDescription(hint)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    for widget in (written(name, field), Text(hint, role="small", wrap=True)):
        column.addWidget(widget)
    return box


def _line(*parts: tuple[QWidget, int]) -> Columns:
    line = Columns()
    for part, share in parts:
        line.add(part, share)
    return line
