# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The quick entry: one field, what was understood of it under it, and what is missing asked in the page."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.quick_entry.complete import Completion, Offer, complete
from kjw_desktop.domain.quick_entry.parts import Parsed
from kjw_desktop.domain.quick_entry.records import Defaults, to_records
from kjw_desktop.domain.records import Record
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.quick_entry.asking import Asked, asked_of, question, why_not
from kjw_desktop.ui.quick_entry.chip_line import ChipLine
from kjw_desktop.ui.quick_entry.chip_words import Shown, chips
from kjw_desktop.ui.quick_entry.field import QuickField
from kjw_desktop.ui.quick_entry.form_draft import form_draft
from kjw_desktop.ui.quick_entry.keeping import defaults, without
from kjw_desktop.ui.quick_entry.marks import Marks, from_draft, to_draft
from kjw_desktop.ui.quick_entry.offers import OfferList
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.quick_entry.reader import TextReader
from kjw_desktop.ui.quick_entry.reading_line import ReadingLine
from kjw_desktop.ui.quick_entry.saver import EntrySaver
from kjw_desktop.ui.theme.tokens import Space

DRAFT = "quick"
_NO_BREAK = "\u2060"
"""WORD JOINER: a line may end after '!', which belongs to the word behind it here."""


class QuickEntry(QWidget):
    """`saved` has the records, `refused` and `noted` a sentence, `form_asked` a draft or None."""

    saved = Signal(object)
    refused = Signal(str)
    noted = Signal(str)
    form_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text, self._marks = "", Marks()
        self._kept: Contact | Activity | None = None
        self._then: Callable[[Parsed], None] | None = None
        self._on_answer: Callable[[object], None] | None = None
        self._saving = ""
        self._next_follows = False
        self.field = QuickField()
        self.field.setAccessibleName(self.tr("What happened"))
        hint = self.tr("What happened?  @name  #theme  +place  20m  !signal what you saw  > friday call")
        self.field.setPlaceholderText(hint.replace("!", "!" + _NO_BREAK))
        self.offers = OfferList()
        self.chips = ChipLine(self.field)
        self.reading = ReadingLine()
        self.question = Question()
        self._reader = TextReader(context, self)
        self._saver = EntrySaver(context, self)
        self._keeper = DraftKeeper(context, DRAFT, lambda: to_draft(self._text, self._marks), self)
        self._lay_out()
        self._connect()
        self._keeper.look()

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not self._text.strip()

    def save(self, *, next_follows: bool) -> None:
        """Save what is typed, once it is read and nothing is missing; else ask, or say what is."""
        if self._saver.busy:
            return
        self._next_follows = next_follows
        self._close_offers()
        self._when_read(self._save)

    def ask_form(self) -> None:
        """Have `form_asked` tell what the contact form may go on with; None where it cannot."""
        self._when_read(
            lambda parsed: self.form_asked.emit(
                form_draft(parsed, self._defaults(), self._context.vocabularies)
            )
        )

    def read_then(self, then: Callable[[Parsed, Defaults], None]) -> None:
        """Have `then` called with what the line means, and what holds where it says nothing."""
        self._when_read(lambda parsed: then(parsed, self._defaults()))

    def clear(self) -> None:
        """Empty the field."""
        self.question.close_question()
        self.field.clear()

    def keep(self) -> None:
        """The journal closes: what is typed is kept in it."""
        self._keeper.keep_now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        special = SpecialLine(self.field)
        for widget in (self.field, self.offers, self.chips, self.reading, special, self.question):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._changed)
        self.field.cursorPositionChanged.connect(self._offer)
        self.field.entered.connect(lambda: self.save(next_follows=False))
        self.field.escaped.connect(self._escaped)
        self.field.stepped.connect(self.offers.step)
        self.field.taken.connect(self.offers.take)
        self.field.left.connect(self._close_offers)
        self.offers.picked.connect(self._take)
        self.chips.removed.connect(self._remove)
        self.chips.chosen.connect(self._choose)
        self.question.answered.connect(self._answered)
        self.question.given_up.connect(self._give_up)
        self._reader.parsed.connect(self._show)
        self._reader.refused.connect(self.refused)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(self._refused)
        self._keeper.found.connect(self._take_up)

    def _changed(self) -> None:
        text = self.field.toPlainText()
        if text == self._text:
            return
        self._marks = self._marks.followed(self._text, text)
        self._text = text
        self._then = None
        if self.question.isVisibleTo(self):
            self.question.close_question()
        self._mark(self._marks)
        self._offer()

    def _mark(self, marks: Marks) -> None:
        self._marks = marks
        self._keeper.touch()
        self._reader.read(self._text, marks)

    def _offer(self) -> None:
        """Offer what may come at the cursor, while the field has the focus and nothing is selected."""
        knowledge = self._reader.knowledge
        if knowledge is None or not self.field.hasFocus() or self.field.textCursor().hasSelection():
            self.offers.close_offers()
        elif self.field.toPlainText() == self._text:
            found = complete(self._text, self.field.place, knowledge.known)
            typed = self._text[found.start : found.end] if found else ""
            self.offers.offer(found, typed, knowledge, self._context.vocabularies)
        self.field.offering = self.offers.open

    def _take(self, offer: Offer, completion: Completion) -> None:
        written = (completion.start, completion.start + len(offer.text))
        self.field.put(completion.start, completion.end, offer.text + " ")
        if offer.choice is not None:
            self._mark(self._marks.choose(written, offer.choice))
        self._close_offers()
        self.field.setFocus()

    def _close_offers(self) -> None:
        self.offers.close_offers()
        self.field.offering = False

    def _show(self, parsed: Parsed) -> None:
        knowledge = self._reader.knowledge
        if knowledge is None:
            return
        self.chips.show_chips(chips(parsed, self._defaults(), knowledge, self._context.vocabularies))
        self.reading.read(parsed)
        then, self._then = self._then, None
        if then is not None:
            then(parsed)

    def _when_read(self, then: Callable[[Parsed], None]) -> None:
        parsed = self._reader.latest
        if parsed is not None:
            then(parsed)
        else:
            self._then = then

    def _defaults(self) -> Defaults:
        return defaults(self._kept, self._context.today(), self._marks.answers)

    def _save(self, parsed: Parsed) -> None:
        made = to_records(parsed, self._defaults())
        if not made.missing:
            self._saving = parsed.text
            self._saver.save(made.records, self._keeper)
            return
        knowledge = self._reader.knowledge
        for missing in made.missing:
            asked = knowledge and question(missing, parsed, knowledge, self._context.vocabularies)
            if asked:
                self._ask(asked, then=self._save)
                return
        self.field.setFocus()
        self.noted.emit(why_not(made.missing[0]))

    def _ask(self, asked: Asked, then: Callable[[Parsed], None] | None) -> None:
        def answered(value: object) -> None:
            self.field.setFocus()
            self._then = then
            self._mark(asked.mark(self._marks, value))

        self._on_answer = answered
        self.question.ask(asked.words, asked.answers)

    def _answered(self, value: object) -> None:
        on_answer, self._on_answer = self._on_answer, None
        if on_answer is not None:
            on_answer(value)

    def _give_up(self) -> None:
        self._on_answer = None
        self.field.setFocus()

    def _escaped(self) -> None:
        """Close the offers, else ask before the text is thrown away."""
        if self.offers.open:
            self._close_offers()
        elif not self.empty:
            self._on_answer = self._throw_away
            self.question.ask(
                self.tr("Throw away what stands here?"),
                (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
            )

    def _throw_away(self, sure: object) -> None:
        if sure:
            self.clear()
        self.field.setFocus()

    def _remove(self, shown: Shown) -> None:
        """Leave a part as text, say no more of a word that fits nothing, or let go what was kept."""
        self.field.setFocus()
        named = shown.part or shown.unfit
        if named is not None:
            self._mark(self._marks.leave(named.span))
        else:
            self._kept = self._kept and without(self._kept, shown.kept, self._context.today())
            self._mark(self._marks)

    def _choose(self, shown: Shown) -> None:
        """Ask which one a part means, or stand behind the word that fits nothing."""
        knowledge = self._reader.knowledge
        if shown.unfit is not None:
            self.field.setFocus()
            self.field.stand_at(shown.unfit.end)
            return
        if shown.part is None or knowledge is None:
            return
        asked = asked_of(shown.part, "domain", knowledge, self._context.vocabularies)
        if asked is not None:
            self._ask(asked, then=None)

    def _saved(self, records: tuple[Record, ...]) -> None:
        """Empty the field of what was saved; what was typed since stays."""
        main = next((each for each in records if isinstance(each, Contact | Activity)), None)
        self._kept = (main or self._kept) if self._next_follows else None
        rest = self._text.removeprefix(self._saving) if self._text != self._saving else ""
        self._saving = ""
        self._text, self._marks = "", Marks()
        self.field.clear()
        self.field.insertPlainText(rest) if rest else self._mark(Marks())
        self.field.setFocus()
        self.saved.emit(records)

    def _refused(self, sentence: str) -> None:
        self.field.setFocus()
        self.refused.emit(sentence)

    def _take_up(self, kept: str) -> None:
        """Put what was kept in the field, unless something is typed already."""
        text, marks = from_draft(kept)
        if text and self.empty:
            self._text, self._marks = text, marks
            self.field.setPlainText(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)
            self._mark(marks)
            self.noted.emit(self.tr("You were still writing this."))
