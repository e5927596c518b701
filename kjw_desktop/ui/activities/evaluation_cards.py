# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the evening was: atmosphere and safety, partners, and what the participants found of it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kjw_desktop.domain.activities import Tally
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.activities.note_text import NoteText
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.tally_boxes import TallyBoxes
from kjw_desktop.ui.terms import choices
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text

_QUOTE_HIGH = 44
_NUMBER_WIDE = 72
_LOWEST, _HIGHEST = 1, 10


class AtmosphereCard(Card):
    """A note on atmosphere and safety, and the partners who were there. `changed` with every change."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__(self.tr("How was it?"))
        self._offered = choices(words["partner"])
        atmosphere = NoteText(self.tr("Atmosphere and safety"))
        self.note = atmosphere.edit
        self.partners = ChoiceField(self.tr("Partners who were there"), Choices(self._offered).fitting)
        self.partners.set_hint()
        self.add(atmosphere)
        self.add(labelled(self.tr("Partners who were there"), self.partners))
        self.body.addStretch(1)
        self.note.textChanged.connect(self.changed)
        self.partners.changed.connect(self.changed)

    def kept(self) -> dict[str, Any]:
        """What stands here, for a draft."""
        partners = list(self.partners.keys)
        return {"atmosphere": self.note.toPlainText(), "partners": partners}

    def put(self, kept: dict[str, Any]) -> None:
        """Have what `kept` gave; nothing of what is missing in it."""
        self.note.setPlainText(kept.get("atmosphere", ""))
        wanted = kept.get("partners", ())
        self.partners.clear()
        self.partners.take([choice for choice in self._offered if choice.value in wanted])


class EvaluationCard(Card):
    """Anonymous answers by hand, a mean mark and a quote. `changed` with every change."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__(self.tr("What did they find of it?"))
        self._yields = choices(words["outcome_detail"])
        self._tallies = TallyBoxes(words)
        self.rating = QLineEdit()
        self.rating.setPlaceholderText("8,1")
        self.quote = NoteText(self.tr("What somebody said, without a name"), _QUOTE_HIGH)
        self.brought = ChoiceField(self.tr("What it brought"), Choices(self._yields).fitting)
        self.brought.set_hint()
        self.add(Text(self.tr("by show of hands, without names"), role="muted", wrap=True))
        self.add(self._tallies)
        self.add(labelled(self.tr("Mean mark, 1 to 10"), self.rating))
        self.add(self.quote)
        self.add(labelled(self.tr("What it brought"), self.brought))
        self.rating.textChanged.connect(lambda _text: self.changed.emit())
        self.quote.changed.connect(self.changed)
        self._tallies.changed.connect(self.changed)
        self.brought.changed.connect(self.changed)

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """The questions that anybody answered."""
        return self._tallies.tallies

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The concrete results that were chosen, as keys of `outcome_detail`."""
        return self.brought.keys

    @property
    def mark(self) -> float | None:
        """The mean mark; None while none stands there, or one that is wrong."""
        try:
            mark = float(self.rating.text().replace(",", "."))
        except ValueError:
            return None
        return mark if _LOWEST <= mark <= _HIGHEST else None

    def wrong(self) -> tuple[QWidget, str] | None:
        """The field that cannot be understood, with what to do; None when all can."""
        if self.rating.text().strip() and self.mark is None:
            return self.rating, self.tr("That is no mark. Type it as 8 or 8,1.")
        return None

    def kept(self) -> dict[str, Any]:
        """What stands here, for a draft."""
        tallies = {tally.question: [tally.yes, tally.somewhat, tally.no] for tally in self.tallies}
        kept = {"rating": self.rating.text(), "quote": self.quote.text, "tallies": tallies}
        return {**kept, "outcomes": list(self.outcomes)}

    def put(self, kept: dict[str, Any]) -> None:
        """Have what `kept` gave; nothing of what is missing in it."""
        self.rating.setText(kept.get("rating", ""))
        self.quote.put(kept.get("quote", ""))
        tallies = kept.get("tallies", {})
        self._tallies.put([Tally(question, *numbers) for question, numbers in tallies.items()])
        wanted = kept.get("outcomes", ())
        self.brought.clear()
        self.brought.take([choice for choice in self._yields if choice.value in wanted])
