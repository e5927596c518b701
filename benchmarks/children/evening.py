# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's evening in the program as it runs, by keyboard: the longest stall of each journey.

Argument: passphrase. The journal is the one that was open last (see `benchmarks.homes`).
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.children.hands import ALT, CTRL, Hands, Script, ends
from benchmarks.children.heartbeat import Heartbeat
from benchmarks.children.telling import tell
from kjw_desktop.cli import main as program
from kjw_desktop.ui import app
from kjw_desktop.ui.warm_up import WarmUp

if TYPE_CHECKING:  # the program loads them while the passphrase is typed
    from kjw_desktop.storage.journal import Journal
    from kjw_desktop.ui.shell import Shell

K = Qt.Key
LONG = 100_000
MENTIONS = 5_000
CASE_PROPOSALS = 12
SENTENCE = "even gepraat na voetbal, hij eet thuis bijna niet #armoede 15m "


class Evening:
    """The journeys one after the other; those that open a page first come before those that find it made."""

    def __init__(self, hands: Hands, passphrase: str) -> None:
        self._hands = hands
        self._passphrase = passphrase
        self._name = ""

    def script(self) -> Script:
        """All of it, ended by the lock."""
        hands = self._hands
        yield self._warm
        yield hands.calm()
        for name, page, journey in self._journeys():
            hands.heart.watch(name)
            yield from journey()
            hands.heart.watch("")
            shell = self._shell()
            if (shell.current_key() if shell is not None else "") != page:
                raise RuntimeError(name)

    def _journeys(self) -> tuple[tuple[str, str, Callable[[], Script]], ...]:
        """Each with its name and the page that it ends on; the lock ends on none."""
        return (
            ("unlock", "today", self._unlock),
            ("quick entry", "today", self._quick_entry),
            ("a long text pasted", "today", self._long_text),
            ("thousands of names pasted", "today", self._mentions),
            ("contact form", "today", self._contact_form),
            ("group evening", "activities", self._group),
            ("signal", "signals", self._signal),
            ("Jongeren", "people", lambda: self._hands.presses(K.Key_2, ALT)),
            ("person page", "people", self._person),
            ("views of a young person", "people", self._views_of_a_person),
            ("anonymous case", "people", self._case),
            ("views of signals", "signals", self._views_of_signals),
            ("meldcode", "signals", self._meldcode),
            ("Journaal", "journal", lambda: self._hands.presses(K.Key_3, ALT)),
            ("an entry amended", "journal", self._amend),
            ("Ctrl+K", "people", self._find),
            ("Verslagen", "reports", lambda: self._hands.presses(K.Key_6, ALT)),
            ("Instellingen", "settings", lambda: self._hands.presses(K.Key_Comma, CTRL)),
            ("lock", "", self._lock),
            ("unlock again", "today", self._unlock),
            ("lock again", "", self._lock),
        )

    def _unlock(self) -> Script:
        yield from self._hands.types(self._passphrase)
        yield from self._hands.presses(K.Key_Return)
        yield lambda: self._shell() is not None
        yield self._hands.calm()
        self._name = self._journal().names()[0].name

    def _quick_entry(self) -> Script:
        hands = self._hands
        yield from hands.types(f"@{self._name[:3].lower()}")
        yield from hands.presses(K.Key_Return)
        yield from hands.types(f"{SENTENCE}!licht sliep bij oom > morgen vragen hoe het is")
        yield hands.calm()
        yield from hands.presses(K.Key_Return)

    def _long_text(self) -> Script:
        yield from self._pasted((SENTENCE * (LONG // len(SENTENCE) + 1))[:LONG])

    def _mentions(self) -> Script:
        names = [name.name for name in self._journal().names()]
        yield from self._pasted(" ".join(f"@{names[n % len(names)].lower()}" for n in range(MENTIONS)))

    def _pasted(self, text: str) -> Script:
        hands = self._hands
        QGuiApplication.clipboard().setText(text)
        yield from hands.presses(K.Key_V, CTRL)
        yield from hands.types(" en")
        yield hands.calm()
        yield from hands.presses(K.Key_A, CTRL)
        yield from hands.presses(K.Key_Delete)

    def _contact_form(self) -> Script:
        hands = self._hands
        yield from hands.presses(K.Key_N, CTRL)
        yield from hands.types(self._name[:3].lower())
        yield from hands.presses(K.Key_Return)
        note = self._shown("note")
        if note is not None:
            note.setFocus()
            yield from hands.types("Samen gegeten en over school gepraat.")
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_Escape, times=2)

    def _group(self) -> Script:
        hands = self._hands
        yield from hands.presses(K.Key_G, CTRL)
        yield from hands.presses(K.Key_Return)
        yield from hands.presses(K.Key_1, calm=False)
        yield from hands.presses(K.Key_4)
        yield from hands.presses(K.Key_Tab)
        yield from hands.types(self._name[:2].lower())
        yield from hands.presses(K.Key_Return)
        yield from hands.presses(K.Key_N, CTRL)
        yield from hands.types("Gepraat over thuis.")
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_Return, CTRL)

    def _signal(self) -> Script:
        hands = self._hands
        yield from hands.presses(K.Key_4, ALT)
        yield from hands.presses(K.Key_S, CTRL)
        yield from hands.types("sliep bij zijn oom")
        yield hands.calm()
        yield from hands.presses(K.Key_Escape)
        yield from hands.presses(K.Key_2)

    def _person(self) -> Script:
        hands = self._hands
        yield from hands.types(self._name[:4].lower())
        yield from hands.presses(K.Key_Down)
        yield from hands.presses(K.Key_Return)
        yield from hands.presses(K.Key_PageDown, times=3)
        yield from hands.presses(K.Key_Escape)

    def _views_of_a_person(self) -> Script:
        """Every view of a young person, and the form of a consent on the way."""
        from kjw_desktop.ui.people import sections as of_a_person

        hands = self._hands
        yield from hands.types(self._name[:4].lower())
        yield from hands.presses(K.Key_Down)
        yield from hands.presses(K.Key_Return)
        for spec in of_a_person.SECTIONS[1:]:
            yield from hands.presses(K.Key_PageDown, CTRL)
            if spec.key == of_a_person.CONSENTS:
                yield from hands.presses(K.Key_T, CTRL)
                yield from hands.presses(K.Key_Escape)
        yield from hands.presses(K.Key_PageUp, CTRL, times=len(of_a_person.SECTIONS) - 1)
        yield from hands.presses(K.Key_Escape)

    def _case(self) -> Script:
        """Notes chosen, looked through, agreed on one by one, and the pages shown."""
        hands = self._hands
        yield from hands.types(self._name[:4].lower())
        yield from hands.presses(K.Key_Down)
        yield from hands.presses(K.Key_E, CTRL)
        yield from hands.types("Wie kan er meekijken?")
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_A, times=3)
        yield from hands.presses(K.Key_Return, times=CASE_PROPOSALS)
        yield from hands.presses(K.Key_3)
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_PageDown, times=3)
        yield from hands.presses(K.Key_Escape, times=4)

    def _views_of_signals(self) -> Script:
        """Every view of Signalen, there and back."""
        from kjw_desktop.ui.signals import sections as of_signals

        yield from self._hands.presses(K.Key_4, ALT)
        for key in (K.Key_PageDown, K.Key_PageUp):
            yield from self._hands.presses(key, CTRL, times=len(of_signals.SECTIONS) - 1)

    def _meldcode(self) -> Script:
        """A record begun at the newest signal: what was seen and heard, and the next step opened."""
        from kjw_desktop.ui.signals.early.view import EarlySignals
        from kjw_desktop.ui.signals.page import SignalsPage

        hands, page = self._hands, self._page()
        view = page.sections.current if isinstance(page, SignalsPage) else None
        if not isinstance(view, EarlySignals):
            raise TypeError(view)
        view.timeline.setFocus()
        yield from hands.presses(K.Key_M)
        yield from hands.types("Sliep bij zijn oom, at niet.")
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_F6, times=3)
        yield from hands.presses(K.Key_Escape, times=2)

    def _amend(self) -> Script:
        hands = self._hands
        page = self._page()
        timeline = getattr(page, "timeline", None)
        if isinstance(timeline, QWidget):
            timeline.setFocus()
        yield from hands.presses(K.Key_Return)
        yield from hands.presses(K.Key_F2)
        yield from hands.types(" en later naar huis")
        yield from hands.presses(K.Key_Return, CTRL)
        yield from hands.presses(K.Key_Escape, times=2)

    def _find(self) -> Script:
        hands = self._hands
        yield from hands.presses(K.Key_K, CTRL)
        for _ in range(2):
            yield from hands.types(self._name[:4].lower())
            yield hands.calm()
            yield from hands.presses(K.Key_Backspace, times=4, calm=False)
        yield from hands.types(self._name[:4].lower())
        yield from hands.presses(K.Key_Return)

    def _lock(self) -> Script:
        yield from self._hands.presses(K.Key_L, CTRL)
        yield lambda: self._hands.window.locked
        yield self._hands.calm()

    @staticmethod
    def _warm() -> bool:
        """Whether all is loaded that the program loads while somebody types the passphrase."""
        application = QApplication.instance()
        warming = application.findChild(WarmUp) if application is not None else None
        return warming is not None and warming.ended

    def _shell(self) -> "Shell | None":
        from kjw_desktop.ui.shell import Shell

        central = self._hands.window.centralWidget()
        return central if isinstance(central, Shell) else None

    def _page(self) -> QWidget:
        shell = self._shell()
        page = shell.page() if shell is not None else None
        if page is None:
            raise RuntimeError("no page")
        return page

    def _journal(self) -> "Journal":
        shell = self._shell()
        if shell is None:
            raise RuntimeError("locked")
        return shell.context.journal

    def _shown(self, name: str) -> QWidget | None:
        form = getattr(self._page(), "form", None)
        found = getattr(form, name, None)
        return found if isinstance(found, QWidget) else None


def main(passphrase: str) -> int:
    """Start the program as a person does, play the evening, and tell the stalls in milliseconds."""

    def begin(start: app.Start) -> None:
        if start.window is None:
            return
        sys.excepthook = ends
        heart = Heartbeat(start.window)
        hands = Hands(start.window, heart)
        start.window.activateWindow()

        def end() -> None:
            values = {f"{name}.wall": stall.wall for name, stall in heart.longest.items()}
            values |= {f"{name}.processor": stall.processor for name, stall in heart.longest.items()}
            tell(**values)
            QApplication.exit(0)

        hands.play(Evening(hands, passphrase).script(), end)

    app.STEPS = (*app.STEPS, begin)
    return program([])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
