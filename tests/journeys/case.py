# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person with ten notes, and a worker who makes an anonymous case of them by keyboard."""

import re
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from pypdf import PdfReader
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person, Relative, Strength
from kjw_desktop.ui.people.overview.view import ConsultationView
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.shell import Shell
from tests.day import TODAY
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(
    first_name="Sam",
    last_name="Bakker",
    nicknames=("Sammie",),
    birth_year=TODAY.year - 15,
    gender="jongen",
    school="Kompas College",
    street="Zwanenlaan",
    phone="06-12345678",
    relatives=(Relative("moeder", "Els Bakker"), Relative("oom_tante", "Ruben")),
    strengths=(Strength("humor", "maakt iedereen aan het lachen", TODAY - timedelta(days=200)),),
)
YARA = Person(first_name="Yara", last_name="Amrani")
TEN = (
    "Sam kwam na voetbal naar me toe. Hij eet thuis bijna niet en sliep deze week bij oom Ruben.",
    "Op het Kompas College was hij drie keer te laat. Zijn mentor belt moeder Els.",
    "Speelde twee nummers mee met de band, leerde Yara drummen. Trots.",
    "Gebeld met moeder, 06-12345678. Sammie is thuis rustiger.",
    "Langs geweest aan de Zwanenlaan 12, niemand thuis.",
    "Samen met Sam gegeten. Goed gesprek over thuis.",
    "Sams moeder is blij dat hij met Yara optrekt.",
    "Sam is nu 15 jaar en zoekt een baantje.",
    "Even kort: gaat beter.",
    "Hij vroeg of ik mee wil naar school.",
)
NAMES = (
    "Sam",
    "Sammie",
    "Sams",
    "Bakker",
    "Els",
    "Ruben",
    "Kompas",
    "Zwanenlaan",
    "Yara",
    "Amrani",
    "12345678",
)
"""Every name of the vault that stands in those notes or beside them."""
QUESTION = "Wat kan er thuis gebeuren zodat Sam weer eet?"


def contacts(notes: Iterable[str], person: UUID = SAM.id) -> list[Contact]:
    """A contact for each note, some days after each other, the first note yesterday."""
    return [
        Contact(day=TODAY - timedelta(days=3 * at + 1), kind="inloop", note=note, people=participants(person))
        for at, note in enumerate(notes)
    ]


class Caseworker:
    """Somebody with a young person's page open, who makes a case."""

    def __init__(self, typist: Typist, shell: Shell, person: UUID = SAM.id) -> None:
        self.typist, self._shell = typist, shell
        shell.context.events.recorded.emit(None)
        shell.navigate("people", person)
        typist.rests()
        typist.keys = 0

    @property
    def page(self) -> PeoplePage:
        page = self._shell.page()
        assert isinstance(page, PeoplePage)
        return page

    @property
    def view(self) -> ConsultationView:
        current = self.page.about.current
        assert isinstance(current, ConsultationView)
        return current

    @property
    def said(self) -> str:
        """What the page tells."""
        return self.view.message.text() if self.view.message.isVisible() else ""

    def begins(self, question: str = QUESTION) -> None:
        """Ctrl+E and the question."""
        self.typist.presses(Qt.Key.Key_E, CTRL)
        self.typist.rests()
        self.typist.types(question)

    def goes_on(self) -> None:
        """To the next step."""
        self.typist.presses(Qt.Key.Key_Return, CTRL)
        self.typist.rests()

    def reviews(self, question: str = QUESTION) -> None:
        """To the review, which is written whole."""
        self.begins(question)
        self.goes_on()
        self.typist.sees(lambda: self.view.step is self.view.review)
        self.typist.sees(lambda: self.view.review.settled)

    def decides(self) -> None:
        """Agree with everything: what is sure kind after kind, the rest one by one."""
        review = self.view.review
        before = -1
        while review.review is not None and review.review.undecided:
            left = len(review.review.undecided)
            self.typist.presses(Qt.Key.Key_Return if left == before else Qt.Key.Key_A)
            self.typist.rests()
            before = left

    def answers_no(self) -> None:
        """Nobody at the table would know who it is: the focus is on the question by now."""
        self.typist.presses(Qt.Key.Key_3)
        self.typist.rests()

    def previews(self) -> None:
        """From the page to the pages of the PDF."""
        self.reviews()
        self.decides()
        self.answers_no()
        self.goes_on()
        self.typist.sees(lambda: self.view.step is self.view.preview)

    def saves_in(self, folder: Path) -> None:
        """Ctrl+Enter, and Enter in the dialog, which proposes a name."""
        self.view.choose_path = lambda name: str(folder / name)
        self.goes_on()
        self.typist.keys += 1


def said_in(path: Path) -> str:
    """Every word of a PDF: its text, its metadata and its name."""
    reader = PdfReader(path)
    return "\n".join([*(page.extract_text() for page in reader.pages), str(reader.metadata), path.name])


def names_in(text: str, names: Iterable[str] = NAMES) -> list[str]:
    """Those names that stand in it as words."""
    return [name for name in names if re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)]
