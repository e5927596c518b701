# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the demo's protected figures still say enough, alone and beside what a reader may hold already."""

from collections.abc import Iterator
from datetime import date

import pytest

from kjw_desktop.demo.folder import PASSPHRASE, fill
from kjw_desktop.domain.figures import CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Told, attack
from kjw_desktop.reports.figures_json import from_json
from kjw_desktop.reports.ledger import Ledger
from kjw_desktop.storage import open_vault
from kjw_desktop.storage.journal import Journal

QUARTER = Period.parse("2026-Q3")
EARLIER = ("2026-Q1", "2026-Q2", "2026-07", "2026-08", "2026-09", "2025-Q3", "2025", "2026-Q4")


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    there = tmp_path_factory.mktemp("demo") / "uit"
    fill(there, date(2026, 11, 21))
    with open_vault(there / "demo.kjw", PASSPHRASE) as vault:
        yield vault.journal


def require_useful(figures: Figures, exact: tuple[CountTable, ...]) -> None:
    """At least 85 of 100 cells with something in them carry a figure; great totals are 4% off at most."""
    pairs = [
        (cell.value, table.counts[cell.row, cell.column])
        for table, printed in zip(exact, figures.tables, strict=True)
        for cell in printed.cells
    ]
    some = [value for value, true in pairs if true]
    assert len(some) > 200
    assert sum(value is not None for value in some) >= 0.85 * len(some)
    great = [
        (printed.value(), table.counts["*", None if table.shape.columns is None else "*"])
        for table, printed in zip(exact, figures.tables, strict=True)
    ]
    great = [(value, true) for value, true in great if true >= 100]
    assert len(great) > 5
    assert all(value is not None and abs(value - true) <= 0.04 * true for value, true in great)
    assert all(abs(value - true) <= figures.max_deviation for value, true in pairs if value is not None)


def test_the_quarter_of_the_demo_says_enough_for_a_reader_who_holds_nothing(journal: Journal) -> None:
    figures = Ledger.of(journal, "Provincie").protect(QUARTER)
    require_useful(figures, journal.counts(QUARTER))
    assert figures.max_deviation == 4
    assert attack([Told(figures)]) == ()


def test_it_says_enough_beside_eight_earlier_reports_and_nothing_can_be_worked_out(journal: Journal) -> None:
    for text in EARLIER:
        ledger = Ledger.of(journal, "Fonds")
        ledger.protect(Period.parse(text))
        ledger.publish("figures")
    ledger = Ledger.of(journal, "Fonds")
    figures = ledger.protect(QUARTER)
    require_useful(figures, journal.counts(QUARTER))
    assert ledger.checked.reports == 3
    ledger.publish("figures")
    held = [from_json(each.content) for each in journal.publications() if each.reader == "Fonds"]
    assert len(held) == 9
    assert attack([Told(each) for each in held]) == ()
