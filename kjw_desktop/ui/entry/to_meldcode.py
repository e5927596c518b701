# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a signal to its meldcode record: one key, and one quiet line where the kind may call for it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.section import ToSection

MELDCODE_KEY = "M"
MELDCODE_SECTION = "meldcode"


@dataclass(frozen=True, slots=True)
class FromSignal:
    """For the view Meldcode: the record that rests on this signal, a new one where there is none open."""

    signal: UUID


def to_meldcode(context: PageContext, signal: UUID) -> None:
    """Go to the record of that signal."""
    context.navigate("signals", ToSection(MELDCODE_SECTION, FromSignal(signal)))


def bind_meldcode(context: PageContext, where: QWidget, chosen: Callable[[], UUID | None]) -> None:
    """While the focus is in `where`, M goes to the record of the `chosen` signal; fields keep letters."""
    key = QShortcut(QKeySequence(MELDCODE_KEY), where)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def go() -> None:
        signal = chosen()
        if signal is not None:
            to_meldcode(context, signal)

    key.activated.connect(go)


def may_fit(words: Vocabularies, signal: Signal) -> bool:
    """Whether a kind of the signal is marked as one at which the meldcode comes to mind (`meldcode_hint`)."""
    kinds = words["signal_kind"]
    return any(kind in kinds and kinds.term(kind).marked("meldcode_hint") for kind in signal.kinds)


def quiet_line() -> str:
    """The one line that a marked kind brings; nothing follows of itself."""
    return translate("Meldcode", "Does the meldcode fit here? M")
