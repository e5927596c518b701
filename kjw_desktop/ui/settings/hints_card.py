# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which rules may hint on a young person's signal picture; each with its source, each to be switched off."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signal_patterns import Rule
from kjw_desktop.resources.patterns import signal_patterns
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.privacy_view.covering import FOR_ANYONE
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message


class HintsCard(Card):
    """A switch for all and one for each rule, kept in the vault as it is set.

    Its text is the program's own, whatever language the rules are read in, and is never covered.
    """

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Hints on the signal picture"), parent)
        self.setProperty(FOR_ANYONE, True)
        self._context = context
        self._message = message
        told = self.tr(
            "Says which worries about a young person came together, and that one usually talks about it with "
            "a colleague. A hint judges nobody. The numbers in the rules are a choice of this program."
        )
        self.add(Text(told, role="muted", wrap=True))
        self.all = QCheckBox(self.tr("Hint at worries that came together"))
        self.all.toggled.connect(self._switch_all)
        self.add(self.all)
        self.rules = {rule.key: self._rule(rule) for rule in signal_patterns().rules}

    def show_settings(self, settings: Settings) -> None:
        """Tick what may hint."""
        off = settings.patterns_off.split()
        for box, ticked in ((self.all, settings.pattern_hints), *self._ticks(off)):
            with QSignalBlocker(box):
                box.setChecked(ticked)
        self._follow()

    def _ticks(self, off: list[str]) -> list[tuple[QCheckBox, bool]]:
        return [(box, key not in off) for key, box in self.rules.items()]

    def _rule(self, rule: Rule) -> QCheckBox:
        name = rule.name_en if spoken() == "en" else rule.name_nl
        source = self.tr("Source: {source}").format(source=rule.source)
        box = QCheckBox()
        box.setAccessibleName(name)
        box.setAccessibleDescription(source)
        said, small = Text(name, wrap=True), Text(source, role="small", wrap=True)
        said.setBuddy(box)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(said)
        lines.addWidget(small)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(lines, 1)
        self.body.addLayout(line)
        box.toggled.connect(self._switch_rule)
        return box

    def _switch_all(self, on: bool) -> None:
        self._follow()
        self._save(pattern_hints=on)

    def _switch_rule(self) -> None:
        known = set(self.rules)
        kept = [key for key in self._context.journal.settings().patterns_off.split() if key not in known]
        off = [key for key, box in self.rules.items() if not box.isChecked()]
        self._save(patterns_off=" ".join((*kept, *off)))

    def _save(self, **changes: object) -> None:
        if save_settings(self._context, self._message, **changes):
            self._message.done(self.tr("Saved."))
        else:
            self.show_settings(self._context.journal.settings())

    def _follow(self) -> None:
        for box in self.rules.values():
            box.setEnabled(self.all.isChecked())
