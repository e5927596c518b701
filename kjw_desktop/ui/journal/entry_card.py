# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An entry to read: whose, when, every part, and what stood there before."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain import signals
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.working_notes import WORKING_NOTE
from kjw_desktop.storage.rows import Version
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day, when
from kjw_desktop.ui.entry.to_meldcode import MELDCODE_KEY, bind_meldcode, may_fit, quiet_line, to_meldcode
from kjw_desktop.ui.entry_rows import kind_word
from kjw_desktop.ui.journal.part_words import Names
from kjw_desktop.ui.journal.parts import differences, facts
from kjw_desktop.ui.journal.whole import Whole
from kjw_desktop.ui.moments import moment
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, rule


class EntryCard(Card):
    """Made for one entry. Asks to be changed, erased or closed; `person_wanted` carries somebody's id."""

    amend_wanted = Signal()
    erase_wanted = Signal()
    close_wanted = Signal()
    person_wanted = Signal(object)

    def __init__(self, context: PageContext, whole: Whole) -> None:
        super().__init__()
        self._context = context
        entry = whole.entry
        kind = kind_word(KIND_OF[type(entry)])
        self.setAccessibleName(kind)
        self.head.set_title(kind)
        self.head.set_remark(self._remark(entry))
        if whole.people:
            self.add(self._people(whole))
        for title, content in facts(entry, context.vocabularies, whole.names):
            self._tell(title, content)
        if whole.signals:
            self._tell_signals(whole)
        self.amend = PlainButton(self.tr("Change"), "F2")
        self.erase = PlainButton(self.tr("Delete"), "Del")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self.amend.clicked.connect(self.amend_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        left = [self.amend, self.erase]
        if isinstance(entry, signals.Signal):
            left.append(self._meldcode(entry))
        line = FlowLayout()
        for act in (*left, self.close_button):
            line.addWidget(act)
        self.body.addLayout(line)
        if whole.versions:
            self._tell_versions(whole)
        self.body.addStretch(1)

    def _remark(self, entry: AnyEntry) -> str:
        day = when(entry.day, entry.at, self._context.today())
        special = entry.record_class == WORKING_NOTE
        words = self._context.vocabularies
        if not special:
            return day
        told = [day, short_word(words, "record_class", entry.record_class)]
        if isinstance(entry, Contact) and entry.kept:
            last = entry.kept[-1]
            until = short_day(last.until, self._context.today())
            told.append(self.tr("kept until {day}: {reason}").format(day=until, reason=last.reason))
        return " · ".join(told)

    def _meldcode(self, signal: signals.Signal) -> PlainButton:
        """What goes to the meldcode record; above it the quiet line where the kind of signal has one."""
        context = self._context
        if may_fit(context.vocabularies, signal):
            self.add(Text(quiet_line(), role="muted", wrap=True))
        bind_meldcode(context, self, lambda: signal.id)
        button = PlainButton(self.tr("Meldcode"), MELDCODE_KEY)
        button.clicked.connect(lambda: to_meldcode(context, signal.id))
        return button

    def _people(self, whole: Whole) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, Space.S)
        for person in whole.people:
            button = LinkButton(person.full_name)
            button.clicked.connect(lambda _checked=False, who=person.id: self.person_wanted.emit(who))
            flow.addWidget(button)
        return box

    def _tell_signals(self, whole: Whole) -> None:
        """The signals that it is about, each to be opened."""
        self.add(Text(self.tr("About the signal"), role="small"))
        for signal in whole.signals:
            day = short_day(signal.day, self._context.today())
            button = LinkButton(
                f"{day} · {short_word(self._context.vocabularies, 'signal_level', signal.level)}"
            )
            button.clicked.connect(lambda *_, which=signal.id: self._context.navigate("signals", which))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.add(Text(whole.names[signal.id], wrap=True))

    def _tell(self, title: str, content: str) -> None:
        self.add(Text(title, role="small"))
        text = Text(content, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(text)

    def _tell_versions(self, whole: Whole) -> None:
        """Each earlier version, the latest first: until when it stood, and what differs from the next."""
        self.add(rule())
        self.add(Text(self.tr("Earlier versions"), role="head"))
        after = whole.entry
        for version in reversed(whole.versions):
            self.add(Text(self._until(version), role="muted"))
            for title, was in self._what_was(version, after, whole.names):
                shown = was or self.tr("nothing")
                self.add(Text(self.tr("{part}: {text}").format(part=title, text=shown), wrap=True))
            if isinstance(version.record, type(after)):
                after = version.record

    def _until(self, version: Version) -> str:
        now = datetime.now(UTC).astimezone()
        return self.tr("Until {when} it said:").format(when=moment(version.saved_at, now))

    def _what_was(self, version: Version, after: AnyEntry, names: Names) -> list[tuple[str, str]]:
        before = version.record
        if not isinstance(before, type(after)):
            return []
        return differences(before, after, self._context.vocabularies, self._context.today(), names)
