# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review of an overview: what was written, how it will be read, and each proposal to decide on."""

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision, Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.people.overview.review_asking import Ask
from kjw_desktop.ui.people.overview.review_deciding import Deciding, first_undecided
from kjw_desktop.ui.people.overview.review_keys import ReviewAct, ReviewKeys
from kjw_desktop.ui.people.overview.review_layout import ReviewParts
from kjw_desktop.ui.people.overview.review_pane import ReviewPane
from kjw_desktop.ui.people.overview.review_panes import Heading, Panes
from kjw_desktop.ui.people.overview.review_risks import NO, Said
from kjw_desktop.ui.people.overview.review_words import heads, instead, row_of
from kjw_desktop.ui.theme.palette import tokens_now


class ReviewView(ReviewParts):
    """`changed` tells another state of the review, `touched` whatever a draft keeps.

    The `asked_` signals tell what somebody wants next; who shows the view does it.
    """

    changed = Signal(object)
    touched = Signal()
    asked_preview = Signal()
    asked_coarser = Signal()
    asked_consent = Signal()
    asked_talk = Signal()

    def __init__(self, context: PageContext, question: str = "") -> None:
        self._theme = tokens_now().name  # before a part of it can hear of another
        super().__init__(question)
        self._context = context
        self._about: About | None = None
        self._at, self._nth = "", 0
        self._back_to: QWidget | None = None
        self._answer: tuple[Ask, str, str] | None = None
        self._deciding = Deciding(context.tasks, self)
        self._panes = Panes(self.before, self.after, self._heads, context.tasks, self)
        self._keys = ReviewKeys(self)
        self._keys.watch(self.listed, self.before, self.after)
        self._acts: dict[ReviewAct, Callable[[], None]] = {
            ReviewAct.ACCEPT: self._accept,
            ReviewAct.ACCEPT_CLASS: self._accept_class,
            ReviewAct.REWORD: self._ask_rewording,
            ReviewAct.KEEP: self._ask_reason,
            ReviewAct.MARK: self._ask_mark,
            ReviewAct.TAKE_BACK: self._take_back,
            ReviewAct.FILTER: self.undecided_only.toggle,
            ReviewAct.NEXT_PLACE: partial(self._step_place, 1),
            ReviewAct.PLACE_BEFORE: partial(self._step_place, -1),
        }
        self._connect()

    @property
    def review(self) -> Review | None:
        """The review as it stands now."""
        return self._deciding.review

    @property
    def recognisable(self) -> str:
        """Whether somebody at the table would recognise them: "ja", "twijfel", "nee", '' not answered yet."""
        return self.risks.answer

    @recognisable.setter
    def recognisable(self, answer: str) -> None:
        self.risks.put(answer)
        self._say_what_is_left()

    def ask_recognisable(self, asks: bool) -> None:
        """Whether the one question is asked; it is not of an overview by name."""
        self.risks.ask(asks)
        self._say_what_is_left()

    @property
    def settled(self) -> bool:
        """Whether both texts are written whole: thousands of notes take some turns."""
        return self._panes.settled

    @property
    def busy(self) -> bool:
        """Whether an act is under way that reads every text."""
        return self._deciding.busy

    def show_review(self, review: Review, risks: Sequence[Said], about: About | None = None) -> None:
        """Show another review; `about` tells about when each note was, as it will be read.

        Ctrl+Z goes no further back than this. Whoever made the review has asked its `proposals` once.
        """
        self.asking.close_question()
        self._about = about
        self._deciding.start(review)
        self._at, self._nth = "", 0
        self._panes.show(review)
        self.risks.show_risks(risks)
        self._show(first_undecided(review, "") or next((each.key for each in review.proposals), ""))

    def show_risks(self, risks: Sequence[Said]) -> None:
        """Say what still makes the story special, worked out anew."""
        self.risks.show_risks(risks)

    def clear(self) -> None:
        """Let go of everything that was read."""
        self.asking.close_question()
        self._deciding.start(None)
        self._panes.clear()
        self._at, self._about, self._back_to, self._answer = "", None, None, None
        self.listed.show_review(None, "", undecided=False)
        self.risks.show_risks(())
        self.risks.put("")
        self._say_at_hand()

    def state(self) -> str:
        """What is half done, as JSON: what is at hand, what is being typed, which proposals are shown."""
        asking = self.asking
        half = [asking.kind.value, asking.about, asking.line.text()] if asking.kind else []
        return json.dumps({"at": self._at, "undecided": self.undecided_only.isChecked(), "asking": half})

    def show_state(self, state: str) -> None:
        """Go on with what was half done; what does not fit this review any more is left out."""
        review = self.review
        try:
            kept = json.loads(state)
        except ValueError:
            return
        if review is None or not isinstance(kept, dict):
            return
        self.undecided_only.setChecked(kept.get("undecided") is True)
        known = {each.key for each in review.proposals}
        if kept.get("at") in known:
            self._show(kept["at"])
        match kept.get("asking"):
            case [str(kind), str(about), str(text)] if kind in set(Ask):
                if kind == Ask.MARK or about in known:
                    words = about if kind == Ask.MARK else review.proposal(about).text
                    self._ask(Ask(kind), about, words, text)

    def begin(self) -> None:
        """Have the keys on the first proposal that is to be decided on."""
        (self.asking.line if self.asking.kind else self.listed).setFocus()

    def begin_coarser(self) -> None:
        """Somebody could be recognised: have the keys on what stays, else in the notes, to change that.

        The question is to be answered again.
        """
        review = self.review
        if review is None:
            return
        self.recognisable = ""
        kept = (each.key for each in review.proposals if self._decision(each, Act.KEPT) is not None)
        first = next(kept, "")
        self.undecided_only.setChecked(False)
        if first:
            self._show(first)
            self.listed.setFocus()
            self._tell(self.tr("This stays. Agree with the proposal after all, or reword it."))
        else:
            self.before.setFocus()
            self._tell(self.tr("Choose words that tell too much and mark them, or reword a proposal."))
        self.touched.emit()

    def do(self, command: Command) -> bool:
        """Walk, undo and redo here, and ask for the preview.

        Undo stays within the review, also where there is nothing left: what was saved before is not meant.
        """
        match command:
            case Command.NEXT_PROPOSAL | Command.PREVIOUS_PROPOSAL:
                self.listed.step(1 if command is Command.NEXT_PROPOSAL else -1)
            case Command.UNDO | Command.REDO:
                done = self._deciding.undo() if command is Command.UNDO else self._deciding.redo()
                if not done and not self._deciding.busy:
                    self._tell(
                        self.tr("Nothing was decided before this that can be taken back or done again.")
                    )
            case Command.SAVE_NEXT:
                self.asked_preview.emit()
            case _:
                return False
        return self.review is not None

    def parts(self) -> list[QWidget]:
        """The list, the two texts, what is being asked, the question, and the preview."""
        asking: list[QWidget] = [self.asking.line] if self.asking.kind else []
        question: list[QWidget] = [self.risks.question] if self.risks.asks else []
        return [self.listed, *asking, self.before, self.after, *question, self.preview]

    def changeEvent(self, event: QEvent) -> None:
        """Another theme colours the texts anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._theme != tokens_now().name:
            self._theme = tokens_now().name
            self._panes.renew_all()

    def _connect(self) -> None:
        self._deciding.decided.connect(self._decided)
        self._deciding.told.connect(self._tell)
        self._deciding.refused.connect(self._refused)
        self._keys.acted.connect(self._act)
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self._act, act.value))
        self.listed.walked.connect(self._walked)
        for pane in (self.before, self.after):
            pane.met.connect(self._met)
            pane.verticalScrollBar().valueChanged.connect(lambda _to, pane=pane: self._scrolled(pane))
        self.undecided_only.toggled.connect(self._filter)
        self.asking.given.connect(self._given)
        self.asking.given_up.connect(self._back)
        self.asking.touched.connect(self.touched)
        self.asking.asks.connect(self.keys.setHidden)
        self.preview.clicked.connect(self.asked_preview)
        risks = self.risks
        risks.answered.connect(self._answered)
        risks.asked_coarser.connect(self.asked_coarser)
        risks.asked_consent.connect(self.asked_consent)
        risks.asked_talk.connect(self.asked_talk)

    def _act(self, act: str, *_clicked: bool) -> None:
        """Do what a key or button asks for, upon what is at hand once earlier acts are done."""
        self._deciding.when_free(self._acts[ReviewAct(act)])

    def _accept(self) -> None:
        if self._at:
            self._deciding.decide(self._at, Decision(Act.ACCEPTED))

    def _accept_class(self) -> None:
        if self._at:
            self._deciding.accept_class(self._at)

    def _take_back(self) -> None:
        if self._at:
            self._deciding.take_back(self._at)

    def _ask_rewording(self) -> None:
        found = self._proposal()
        if found is not None:
            said = self._decision(found, Act.REWORDED)
            self._ask(Ask.REWORD, found.key, found.text, said.text if said else found.replacement)

    def _ask_reason(self) -> None:
        found = self._proposal()
        if found is not None:
            said = self._decision(found, Act.KEPT)
            self._ask(Ask.KEEP, found.key, found.text, said.reason if said else "")

    def _decision(self, proposal: Proposal, act: Act) -> Decision | None:
        """What was decided on it, if it was this act."""
        decision = self.review.decisions.get(proposal.key) if self.review is not None else None
        return decision if decision is not None and decision.act is act else None

    def _ask_mark(self) -> None:
        words = self.before.chosen_words()
        if not any(sign.isalnum() for sign in words):
            self._tell(self.tr("Choose words in your notes first, with Shift and the arrows."))
            return
        self._ask(Ask.MARK, words, words)

    def _ask(self, kind: Ask, about: str, words: str, text: str = "") -> None:
        focus = QApplication.focusWidget()
        self._back_to = focus if focus in (self.listed, self.before, self.after) else self.listed
        self.asking.ask(kind, about, words, text)
        self.touched.emit()

    def _given(self, kind: str, about: str, text: str) -> None:
        self._answer = (Ask(kind), about, text)
        self._back()
        match Ask(kind):
            case Ask.REWORD:
                self._deciding.reword(about, text)
            case Ask.KEEP:
                self._deciding.decide(about, Decision(Act.KEPT, reason=text))
            case Ask.MARK:
                self._deciding.mark(about, text, self._at)

    def _refused(self, leaks: tuple[str, ...]) -> None:
        """Ask again: the words that were given tell what may not leave."""
        if self._answer is None or self.review is None:
            return
        kind, about, text = self._answer
        self._ask(kind, about, about if kind is Ask.MARK else self.review.proposal(about).text, text)
        said = ", ".join(f"‘{word}’" for word in leaks)
        self.asking.say_wrong(self.tr("{words} may not go along. Choose other words.").format(words=said))

    def _back(self) -> None:
        """The keys where they were before the question."""
        (self._back_to or self.listed).setFocus()
        self.touched.emit()

    def _decided(self, at: str) -> None:
        review = self.review
        if review is None:
            return
        self._tell("")
        self._panes.renew(review)
        known = {each.key for each in review.proposals}
        wanted = at if at in known else first_undecided(review, self._at)
        self._show(wanted or (self._at if self._at in known else ""))
        if not wanted and self._on_review():
            self.go_to_what_is_left()
        self.changed.emit(review)
        self.touched.emit()

    def _show(self, at: str) -> None:
        """Show the list as it is now, at this proposal."""
        self.listed.show_review(self.review, at, undecided=self.undecided_only.isChecked())
        self._say_what_is_left()
        self._go_to(at)

    def _walked(self, key: str) -> None:
        self._go_to(key)
        self.touched.emit()

    def _met(self, key: str) -> None:
        """Somebody put the cursor of a text on a proposal."""
        if key != self._at:
            self.listed.go_to(key)
            self._at, self._nth = key, 0
            self._say_at_hand()
            self._announce()

    def _go_to(self, key: str) -> None:
        self._at, self._nth = key, 0
        if key:
            self._panes.walk_to(key, 0)
        else:
            self._panes.walk_nowhere()
        self._say_at_hand()
        if not self.listed.hasFocus():
            self._announce()

    def _step_place(self, by: int) -> None:
        found = self._proposal()
        if found is not None:
            self._nth = (self._nth + by) % len(found.occurrences)
            self._panes.walk_to(found.key, self._nth)
            self._say_at_hand()

    def _scrolled(self, pane: ReviewPane) -> None:
        """Somebody who reads on in one text reads on in the other."""
        if pane.hasFocus() or pane.underMouse():
            self._panes.follow(pane)

    def _filter(self) -> None:
        review = self.review
        if review is not None:
            at = self._at
            if self.undecided_only.isChecked() and at in review.decisions:
                at = first_undecided(review, at) or at
            self._show(at)
        self.touched.emit()

    def _answered(self) -> None:
        self._say_what_is_left()
        self.touched.emit()

    def _proposal(self) -> Proposal | None:
        return self.review.proposal(self._at) if self.review is not None and self._at else None

    def _heads(self, passage: Passage, before: Passage | None) -> Heading:
        return heads(passage, before, self._about, self._context.today())

    def go_to_what_is_left(self) -> None:
        """All is decided on: the keys to the question, or where there is none to the preview."""
        (self.risks.question if self.risks.asks else self.preview).setFocus()

    def _on_review(self) -> bool:
        return QApplication.focusWidget() in (self.listed, self.before, self.after)

    def _say_what_is_left(self) -> None:
        review, answer = self.review, self.recognisable if self.risks.asks else NO
        if review is None:
            self.say_left(0, 0, 0, answer)
        else:
            self.say_left(len(review.proposals), len(review.undecided), len(review.blocking), answer)

    def _say_at_hand(self) -> None:
        found, review = self._proposal(), self.review
        if found is None or review is None:
            self.say_at_hand("", "", "")
            return
        decision = review.decisions.get(found.key)
        times = len(found.occurrences)
        place = self.tr("Place {nth} of {n}").format(nth=self._nth + 1, n=times) if times > 1 else ""
        words = f"{found.text} → {instead(found, decision)}"
        why = decision.reason if decision is not None and decision.act is Act.KEPT else found.reason
        self.say_at_hand(words, why, place)

    def _tell(self, said: str) -> None:
        self.told.setText(said)
        self.told.setVisible(bool(said))
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _announce(self) -> None:
        """Tell a screen reader what is at hand where its own cursor is elsewhere."""
        found, review = self._proposal(), self.review
        if found is not None and review is not None and QAccessible.isActive():
            said = row_of(found, review.decisions.get(found.key)).spoken
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
