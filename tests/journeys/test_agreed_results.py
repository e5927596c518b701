# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed results by keyboard: written down, followed by a figure or oneself, changed, taken out, printed."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.row_data import RowRole
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.quarter_case import CTRL, Reporter, fill

VISITS = Target(period="2026", text="Veertig inlopen", agreed=40.0, unit="inlopen")


def agreed(vault: Vault) -> list[Target]:
    return [each for each in vault.journal.others() if isinstance(each, Target)]


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell) -> Reporter:
    return Reporter(typist, shell, vault)


@pytest.fixture
def view(reporter: Reporter) -> TargetsView:
    """The agreed results, of which there are none, opened from the page by keys."""
    reporter.opens()
    reporter.typist.presses(Qt.Key.Key_F6)
    chips = reporter.page.chips.chips
    while reporter.typist.place is not chips[ReportPart.TARGETS]:
        reporter.typist.presses(Qt.Key.Key_Right)
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    return shown(reporter)


def shown(reporter: Reporter) -> TargetsView:
    view = reporter.page.section
    assert isinstance(view, TargetsView)
    return view


def listed(view: TargetsView) -> list[tuple[str, str, str]]:
    model = view.listed.rows.model()
    rows = [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]
    return [(row.title, row.detail, row.aside) for row in rows]


def begins(reporter: Reporter) -> None:
    """The keys are on the act for a new one, or Tab brings them there."""
    view = shown(reporter)
    view.new.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    assert reporter.typist.place is view.form.first


def types(reporter: Reporter, *texts: str) -> None:
    """Text in the field in focus and those after it; the last keeps the focus."""
    for place, text in enumerate(texts):
        if place:
            reporter.typist.presses(Qt.Key.Key_Tab)
        reporter.typist.types(text)


def saves(reporter: Reporter) -> None:
    reporter.goes_on()
    reporter.typist.rests()


def test_the_keys_begin_at_a_new_one_where_there_is_none(reporter: Reporter, view: TargetsView) -> None:
    assert reporter.typist.place is view.new
    reporter.typist.presses(Qt.Key.Key_Return)
    assert reporter.typist.place is view.form.first


def test_a_result_is_written_down_with_a_number_of_ones_own(
    reporter: Reporter, view: TargetsView, vault: Vault
) -> None:
    begins(reporter)
    types(reporter, "Tachtig procent voelt zich gehoord", "80", "%", "2025-2026")
    reporter.typist.presses(Qt.Key.Key_Tab)  # how it is counted: by oneself
    types(reporter, "", "85,5", "Ouders zeggen het ook.")
    saves(reporter)
    (kept,) = agreed(vault)
    assert (kept.text, kept.agreed, kept.unit) == ("Tachtig procent voelt zich gehoord", 80.0, "%")
    assert (kept.period, kept.realised, kept.measure) == ("2025-2026", 85.5, "")
    assert kept.realised_text == "Ouders zeggen het ook."
    assert listed(view) == [
        ("Tachtig procent voelt zich gehoord", "80% · zelf ingevuld", "2025-2026"),
    ]
    assert reporter.said.startswith("Bewaard.")
    assert not vault.journal.draft("afspraak")


def test_a_result_is_followed_by_a_figure_of_the_program(
    reporter: Reporter, view: TargetsView, vault: Vault
) -> None:
    begins(reporter)
    types(reporter, "Veertig inlopen", "40", "inlopen", "2026")
    reporter.typist.presses(Qt.Key.Key_Tab)
    reporter.typist.types("Contacten: in")  # the list goes to what is typed
    assert not view.form.realised.isVisible()  # type: ignore[attr-defined]  # the form of this view
    saves(reporter)
    (kept,) = agreed(vault)
    assert (kept.measure, kept.realised) == ("contacten_soort/inloop", None)
    assert listed(view)[0][1] == "40 inlopen · geteld door het programma"


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (("", "40"), "text_field", "Schrijf op wat er is afgesproken."),
        (("Avonden", "veel"), "agreed", "Typ een getal, zoals 40 of 85,5"),
        (("Avonden", "-3"), "agreed", "Typ een getal, zoals 40 of 85,5"),
        (("Avonden", "12", "avonden", "zomer"), "period", "Typ voor welke periode het is"),
        (("Avonden", "12", "avonden", "2026-Q5"), "period", "Typ voor welke periode het is"),
        (("Avonden", "12", "avonden", ""), "period", "Typ voor welke periode het is"),
        (("Avonden", "12", "avonden", "2026", "", "1e99"), "realised", "Typ een getal, zoals 40 of 85,5"),
    ],
)
def test_what_cannot_be_is_said_and_stays_in_the_form(
    reporter: Reporter, view: TargetsView, vault: Vault, typed: tuple[str, ...], field: str, said: str
) -> None:
    begins(reporter)
    types(reporter, *typed)
    if field == "period" and not typed[-1]:
        reporter.typist.presses(Qt.Key.Key_Backspace)
    saves(reporter)
    assert reporter.said.startswith(said)
    assert reporter.typist.place is getattr(view.form, field)
    assert agreed(vault) == []
    reporter.typist.sees(lambda: vault.journal.draft("afspraak"))


def test_a_result_is_changed_and_undone(reporter: Reporter, vault: Vault, view: TargetsView) -> None:
    vault.journal.record(VISITS)
    reporter.shell.context.events.recorded.emit(VISITS)
    reporter.typist.rests()
    view.arrive()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    reporter.typist.presses(Qt.Key.Key_Tab)
    reporter.typist.types("45")
    saves(reporter)
    assert agreed(vault)[0].agreed == 45.0
    assert listed(view)[0][1].startswith("45 inlopen")
    reporter.typist.presses(Qt.Key.Key_Z, CTRL)
    reporter.typist.rests()
    assert agreed(vault)[0].agreed == 40.0
    reporter.typist.sees(lambda: listed(view)[0][1].startswith("40 inlopen"))


def test_a_result_is_taken_out_and_comes_back(reporter: Reporter, vault: Vault, view: TargetsView) -> None:
    vault.journal.record(VISITS)
    reporter.shell.context.events.recorded.emit(VISITS)
    reporter.typist.rests()
    view.arrive()
    reporter.typist.presses(Qt.Key.Key_Delete)
    reporter.typist.rests()
    reporter.typist.presses(Qt.Key.Key_1)
    reporter.typist.rests()
    assert len(agreed(vault)) == 1
    reporter.typist.presses(Qt.Key.Key_Delete)
    reporter.typist.rests()
    reporter.typist.presses(Qt.Key.Key_2)
    reporter.typist.rests()
    assert agreed(vault) == []
    assert listed(view) == []
    (undo,) = reporter.page.message.findChildren(LinkButton)
    undo.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    assert [each.text for each in agreed(vault)] == ["Veertig inlopen"]
    reporter.typist.sees(lambda: len(listed(view)) == 1)


def test_a_result_changed_in_two_places_is_told(reporter: Reporter, vault: Vault, view: TargetsView) -> None:
    vault.journal.record(VISITS)
    reporter.shell.context.events.recorded.emit(VISITS)
    reporter.typist.rests()
    view.arrive()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    (kept,) = agreed(vault)
    vault.journal.amend(replace(kept, agreed=50.0))  # another page, or Ctrl+Z
    reporter.typist.presses(Qt.Key.Key_Tab)
    reporter.typist.types("45")
    saves(reporter)
    assert agreed(vault)[0].agreed == 50.0
    assert "ergens anders" in reporter.said
    saves(reporter)
    assert agreed(vault)[0].agreed == 45.0


def test_what_is_written_survives_a_lock(reporter: Reporter, view: TargetsView, vault: Vault) -> None:
    begins(reporter)
    types(reporter, "Veertig inlopen", "40", "inlopen", "2026-Q3")
    reporter.typist.presses(Qt.Key.Key_Tab)
    reporter.typist.types("Contacten: in")
    reporter.typist.presses(Qt.Key.Key_L, CTRL)
    reporter.typist.sees(lambda: reporter.typist.window.locked)
    with open_vault(vault.path, PASSPHRASE) as again:
        typist = reporter.typist
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        shell = typist.window.centralWidget()
        assert isinstance(shell, Shell)
        anew = Reporter(typist, shell, again)
        shell.navigate("reports", ToSection("afspraken"))
        typist.rests()
        form = shown(anew).form
        assert form.widget.isVisible()
        assert anew.said == "Je was deze afspraak nog aan het schrijven."
        saves(anew)
        (kept,) = agreed(again)
        assert (kept.text, kept.agreed, kept.unit) == ("Veertig inlopen", 40.0, "inlopen")
        assert (kept.period, kept.measure) == ("2026-Q3", "contacten_soort/inloop")
        typist.sees(lambda: not again.journal.draft("afspraak"))
        typist.window.lock()


def test_esc_asks_before_words_are_thrown_away(reporter: Reporter, view: TargetsView, vault: Vault) -> None:
    begins(reporter)
    types(reporter, "Veertig inlopen")
    reporter.escapes()
    reporter.typist.presses(Qt.Key.Key_1)
    assert reporter.typist.place is view.form.first
    reporter.escapes()
    reporter.typist.presses(Qt.Key.Key_2)
    reporter.typist.rests()
    assert not view.form.widget.isVisible()
    reporter.typist.sees(lambda: vault.journal.drafts() == ())
    reporter.escapes()
    assert reporter.page.step is reporter.page.figures


def test_the_report_prints_how_far_it_is(
    reporter: Reporter, view: TargetsView, vault: Vault, tmp_path: Path
) -> None:
    fill(vault, reporter.period.start, 63)
    begins(reporter)
    types(reporter, "Zestig keer inloop", "60", "contacten", str(reporter.period))
    reporter.typist.presses(Qt.Key.Key_Tab)
    reporter.typist.types("Contacten: in")
    saves(reporter)
    reporter.escapes()
    reporter.goes_on()
    reporter.saves_in(tmp_path)
    reporter.goes_on()
    (path,) = tmp_path.glob("*.pdf")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert "60 contacten" in text
    assert "63" not in text, "a figure is printed protected"
