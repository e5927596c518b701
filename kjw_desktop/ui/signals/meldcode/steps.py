# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the five cards of the meldcode form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain import signals
from kjw_desktop.domain.meldcode_rules import ANSWERS, CHOICES, QUESTIONS, Lack
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.meldcode_words import answer_word, choice_word
from kjw_desktop.ui.signals.meldcode.draft import TOLD, AnswerDraft, FactDraft, MeldcodeDraft
from kjw_desktop.ui.signals.meldcode.earlier import EarlierSignals
from kjw_desktop.ui.signals.meldcode.rows import NOTE_HIGH, FactKind, FactRow, Rows, TalkRow, Wrong
from kjw_desktop.ui.signals.meldcode.tab_order import HandsOn
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text

SEEN = ("zelf_gezien", "online_gezien", "vermoeden")


class StepBody(HandsOn):
    """The fields of one step. `read` gives a draft with what stands in them, the rest as it was.

    `made` tells of another row.
    """

    changed = Signal()
    made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show what a draft has of this step."""
        raise NotImplementedError

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """`draft` with what stands here."""
        raise NotImplementedError

    def wrong(self) -> Wrong | None:
        """The first field that cannot be understood."""
        return None

    def place_of(self, lack: Lack) -> QWidget:
        """Where to write what is missing."""
        raise NotImplementedError


class FactsBody(StepBody):
    """Step 1: what was seen, who said what, and the suspicion, apart; and the signals that it rests on."""

    def __init__(self, context: PageContext, found: Sequence[signals.Signal]) -> None:
        super().__init__()
        self.earlier = EarlierSignals(context, found)
        seen = FactKind(self.tr("What was seen or heard"), SEEN)
        told = FactKind(self.tr("Who said what"), TOLD, asks_who=True)
        self.seen: Rows[FactRow] = Rows(lambda: FactRow(context, seen), self.tr("Another fact that was seen"))
        self.told: Rows[FactRow] = Rows(
            lambda: FactRow(context, told), self.tr("Something else that was said")
        )
        self.suspicion = NoteField(self.tr("What you suspect"), NOTE_HIGH)
        for part in (self.seen, self.told):
            self.column.addWidget(part)
            part.changed.connect(self.changed)
            part.made.connect(self.made)
        self.column.addWidget(written(self.tr("What you suspect"), self.suspicion))
        self.column.addWidget(self.earlier)
        self.suspicion.textChanged.connect(self.changed)
        self.earlier.changed.connect(self.changed)
        self.hand_on(self.seen)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show the facts by how they are known."""
        told = [fact for fact in draft.facts if fact.certainty in TOLD]
        seen = [fact for fact in draft.facts if fact.certainty not in TOLD]
        for part, facts in ((self.seen, seen), (self.told, told)):
            rows = part.show_rows(len(facts))
            for row, fact in zip(rows, facts or [FactDraft()], strict=True):
                row.put(fact)
        self.suspicion.setPlainText(draft.suspicion)
        self.earlier.put(draft.linked)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """Facts, suspicion and linked signals."""
        rows = (*self.seen.rows, *self.told.rows)
        return replace(
            draft,
            facts=tuple(row.read() for row in rows if not row.empty),
            suspicion=self.suspicion.toPlainText(),
            linked=self.earlier.read(draft.linked),
        )

    def wrong(self) -> Wrong | None:
        """A day or time that is none."""
        return self.seen.first_wrong() or self.told.first_wrong()

    def place_of(self, lack: Lack) -> QWidget:
        """The first fact, or the first without certainty."""
        rows = (*self.seen.rows, *self.told.rows)
        if lack is Lack.CERTAINTY:
            return next((row.certainty for row in rows if not row.empty and not row.certainty.value), rows[0])
        return self.seen


class ConsultationBody(StepBody):
    """Step 2: with whom it was talked over, without or with the name of the child, and their advice."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        roles = (self.tr("colleague"), self.tr("aandachtsfunctionaris"), self.tr("Veilig Thuis (0800-2000)"))
        whom, advice = self.tr("Role of who advised (no name needed)"), self.tr("Their advice")
        self.rows: Rows[TalkRow] = Rows(
            lambda: TalkRow(context, whom, advice, roles), self.tr("Another consultation")
        )
        self.column.addWidget(self.rows)
        self.rows.changed.connect(self.changed)
        self.rows.made.connect(self.made)
        self.hand_on(self.rows)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show the consultations."""
        for row, talk in zip(self.rows.show_rows(len(draft.consulted)), draft.consulted, strict=False):
            row.put(talk)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """The consultations."""
        return replace(draft, consulted=tuple(row.read() for row in self.rows.rows if not row.empty))

    def wrong(self) -> Wrong | None:
        """A day that is none."""
        return self.rows.first_wrong()

    def place_of(self, lack: Lack) -> QWidget:
        """The first row without what is missing."""
        rows = self.rows.rows
        if lack is Lack.ADVICE:
            return next((row.note for row in rows if not row.note.toPlainText().strip()), rows[0])
        return next((row.whom for row in rows if not row.whom.text().strip()), rows[0])


class TalkBody(StepBody):
    """Step 3: what was said with child and parents, or why they were not spoken to."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        whom, said = self.tr("Spoken to"), self.tr("What was said")
        self.rows: Rows[TalkRow] = Rows(lambda: TalkRow(context, whom, said), self.tr("Another talk"))
        self.no_talk = NoteField(self.tr("Not spoken to the parents? Why not"), NOTE_HIGH)
        self.column.addWidget(self.rows)
        self.column.addWidget(written(self.tr("Not spoken to the parents? Why not"), self.no_talk))
        self.rows.changed.connect(self.changed)
        self.rows.made.connect(self.made)
        self.no_talk.textChanged.connect(self.changed)
        self.hand_on(self.rows)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show the talks."""
        for row, talk in zip(self.rows.show_rows(len(draft.talks)), draft.talks, strict=False):
            row.put(talk)
        self.no_talk.setPlainText(draft.no_talk_reason)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """The talks, and the reason where there was none."""
        talks = tuple(row.read() for row in self.rows.rows if not row.empty)
        return replace(draft, talks=talks, no_talk_reason=self.no_talk.toPlainText())

    def wrong(self) -> Wrong | None:
        """A day that is none."""
        return self.rows.first_wrong()

    def place_of(self, lack: Lack) -> QWidget:  # noqa: ARG002  # one place for what this step lacks
        """The reason, while nobody was spoken to."""
        rows = self.rows.rows
        return self.no_talk if all(row.empty for row in rows) else rows[0].note


class WeighingBody(StepBody):
    """Step 4: the five questions with answer and reasoning. The question says what answers mean."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.answers: dict[str, OneOf] = {}
        self.reasonings: dict[str, NoteField] = {}
        remark = self.tr("You weigh; nothing is counted up here. In doubt: Veilig Thuis, 0800-2000.")
        self.column.addWidget(Text(remark, role="small", wrap=True))
        for question in QUESTIONS:
            asked = word(context.vocabularies, "meldcode_question", question)
            answer = OneOf(asked, [Option(key, answer_word(key)) for key in ANSWERS])
            reasoning = NoteField(self.tr("Your reasoning"), NOTE_HIGH)
            reasoning.setAccessibleDescription(asked)
            self.answers[question], self.reasonings[question] = answer, reasoning
            self.column.addWidget(Text(asked, wrap=True))
            self.column.addWidget(answer)
            self.column.addWidget(written(self.tr("Your reasoning"), reasoning))
            answer.chosen.connect(lambda *_: self.changed.emit())
            reasoning.textChanged.connect(self.changed)
        self.hand_on(self.answers[QUESTIONS[0]])

    def put(self, draft: MeldcodeDraft) -> None:
        """Show the answers."""
        given = {answer.question: answer for answer in draft.answers}
        for question in QUESTIONS:
            answer = given.get(question, AnswerDraft(question=question))
            self.answers[question].choose(answer.answer)
            self.reasonings[question].setPlainText(answer.reasoning)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """What was answered."""
        answers = (
            AnswerDraft(
                question=question,
                answer=self.answers[question].value,
                reasoning=self.reasonings[question].toPlainText(),
            )
            for question in QUESTIONS
        )
        return replace(
            draft, answers=tuple(each for each in answers if each.answer or each.reasoning.strip())
        )

    def place_of(self, lack: Lack) -> QWidget:
        """The first question without an answer, or the first answer without a reasoning."""
        if lack is Lack.ANSWER:
            return next((each for each in self.answers.values() if not each.value), self)
        bare = (
            q for q in QUESTIONS if self.answers[q].value and not self.reasonings[q].toPlainText().strip()
        )
        return self.reasonings[next(bare, QUESTIONS[0])]


class DecisionBody(StepBody):
    """Step 5: two choices alike, neither chosen beforehand; the decision in words; who was told."""

    def __init__(self) -> None:
        super().__init__()
        options = [Option(key, choice_word(key)) for key in CHOICES]
        self.choice = OneOf(self.tr("What you decide"), options)
        self.decision = NoteField(self.tr("Your decision in your own words"), NOTE_HIGH)
        self.informed = NoteField(self.tr("Who told the child and the parents, or why nobody did"), NOTE_HIGH)
        self.column.addWidget(labelled(self.tr("What you decide"), self.choice))
        self.column.addWidget(written(self.tr("Your decision in your own words"), self.decision))
        told = self.tr("Who told the child and the parents, or why nobody did")
        self.column.addWidget(written(told, self.informed))
        self.choice.chosen.connect(lambda *_: self.changed.emit())
        self.decision.textChanged.connect(self.changed)
        self.informed.textChanged.connect(self.changed)
        self.hand_on(self.choice)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show the decision."""
        self.choice.choose(draft.choice)
        self.decision.setPlainText(draft.decision)
        self.informed.setPlainText(draft.informed)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """The decision."""
        return replace(
            draft,
            choice=self.choice.value,
            decision=self.decision.toPlainText(),
            informed=self.informed.toPlainText(),
        )

    def place_of(self, lack: Lack) -> QWidget:
        """The field that is empty."""
        places = {Lack.DECISION: self.decision, Lack.INFORMED: self.informed}
        return places.get(lack, self.choice)
