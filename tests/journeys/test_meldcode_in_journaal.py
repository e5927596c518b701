# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A meldcode record read in Journaal says in words what was decided, and what an earlier version decided."""

from dataclasses import replace

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.storage import Vault
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.labels import Text
from tests.journeys.conftest import Typist
from tests.reports.meldcode_case import MELDCODE, PERSON, SIGNALS


def told(shell: Shell) -> list[str]:
    page = shell.page()
    assert isinstance(page, JournalPage)
    return [each.text() for each in page.entry.findChildren(Text) if each.isVisible()]


def test_the_choice_stands_before_the_decision_and_a_version_before_tells_its_own(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    vault.journal.record(PERSON, *SIGNALS, replace(MELDCODE, choice=None, decision=""))
    first = vault.journal.find(MELDCODE.id)
    assert isinstance(first, Meldcode)
    second = vault.journal.amend(replace(first, choice="niet_melden"))
    assert isinstance(second, Meldcode)
    vault.journal.amend(replace(second, choice="melden", decision="Samen met de aandachtsfunctionaris."))
    shell.context.events.recorded.emit(None)
    shell.navigate("journal", MELDCODE.id)
    typist.rests()
    said = told(shell)
    place = said.index("Wat je besloot")
    assert said[place + 1 : place + 4] == [
        "Melden bij Veilig Thuis",
        "Besluit",
        "Samen met de aandachtsfunctionaris.",
    ]
    assert "Wat je besloot: Niet melden bij Veilig Thuis" in said
    assert "Wat je besloot: niets" in said
    assert not [text for text in said if "niet_melden" in text or "weet_niet" in text]
