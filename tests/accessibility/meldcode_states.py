# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The view Meldcode as somebody with a keyboard comes to it: a record with each step open."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.meldcode_rules import STEPS
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.sections import MELDCODE
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist


def step_open(step: str) -> Callable[[Typist, Shell, Vault], QWidget]:
    """A record begun at a signal, with this step open."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        form = begun(vault, shell, typist)
        form.cards[STEPS[0]].name.click()
        form.cards[step].open()
        typist.rests()
        return shell

    return opened


def begun(vault: Vault, shell: Shell, typist: Typist) -> MeldcodeForm:
    """A record at a signal about Fenna."""
    fenna = Person(first_name="Fenna")
    signal = Signal(
        day=date(2026, 9, 8),
        domain="veiligheid",
        level="licht",
        observation="Stil.",
        people=participants(fenna.id),
    )
    vault.journal.record(fenna, signal)
    shell.navigate("signals", ToSection(MELDCODE, FromSignal(signal.id)))
    typist.sees(lambda: shell.findChildren(MeldcodeForm))
    typist.rests()
    (form,) = shell.findChildren(MeldcodeForm)
    return form


MELDCODE_STATES = {f"meldcode {step}": step_open(step) for step in STEPS}
