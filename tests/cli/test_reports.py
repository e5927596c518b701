# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures and summaries from the command line: steady, in the ledger, and without names."""

import json
from pathlib import Path

import pypdf

from kjw_desktop.storage import open_vault
from tests.cli.conftest import PASSPHRASE, Call, Place


def test_figures_asked_twice_are_the_same_and_stand_in_the_ledger_once(call: Call, place: Place) -> None:
    first = call("figures", place.vault, "2026-Q3", "--json", *place.opened)
    second = call("figures", place.vault, "2026-Q3", "--json", *place.opened)
    assert first.code == 0
    assert first.out == second.out
    told = json.loads(first.out)
    assert told["period"] == "2026-Q3"
    assert len(told["tables"]) == 25
    with open_vault(place.vault, PASSPHRASE) as vault:
        assert [line.reader for line in vault.journal.publications()] == ["gemeente"]


def test_another_reader_has_a_ledger_of_its_own(call: Call, place: Place) -> None:
    call("figures", place.vault, "2026-Q3", *place.opened)
    assert call("figures", place.vault, "2026-07", "--reader", "fonds", *place.opened).code == 0
    with open_vault(place.vault, PASSPHRASE) as vault:
        assert [line.period for line in vault.journal.publications("fonds")] == ["2026-07"]


def test_the_pdf_tells_the_figures_and_no_names(call: Call, place: Place, tmp_path: Path) -> None:
    told = json.loads(call("figures", place.vault, "2026-Q3", "--json", *place.opened).out)
    contacts = next(t for t in told["tables"] if t["name"] == "contacten_soort")
    total = next(cell["value"] for cell in contacts["cells"] if cell["row"] == "*")
    target = tmp_path / "q.pdf"
    assert call("quarter", place.vault, "2026-Q3", target, *place.opened).code == 0
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    assert str(total) in text
    assert "Voornaam" not in text
    assert call("quarter", place.vault, "2026-Q3", target, *place.opened).code == 2
    assert call("quarter", place.vault, "2026-Q3", target, "--replace", *place.opened).code == 0


def test_a_summary_that_cannot_be_written_is_a_sentence(call: Call, place: Place, tmp_path: Path) -> None:
    said = call("quarter", place.vault, "2026-Q3", tmp_path / "weg" / "q.pdf", *place.opened)
    assert said.code == 2
    assert len(said.err.strip().splitlines()) == 1


def test_as_text_every_table_is_in_dutch(call: Call, place: Place) -> None:
    said = call("figures", place.vault, "2026-Q3", *place.opened)
    assert said.out.startswith("derde kwartaal 2026")
    assert "Contacten per soort" in said.out


def test_exported_and_imported_the_figures_are_the_same(call: Call, place: Place, tmp_path: Path) -> None:
    call("figures", place.vault, "2026-08", *place.opened)
    call("export", place.vault, tmp_path / "alles.xlsx", *place.opened)
    call("new", tmp_path / "twee.kjw", *place.opened)
    assert call("import", tmp_path / "twee.kjw", tmp_path / "alles.xlsx", *place.opened).code == 0
    one = call("figures", place.vault, "2026-Q3", "--json", *place.opened).out
    two = call("figures", tmp_path / "twee.kjw", "2026-Q3", "--json", *place.opened).out
    assert one == two


def test_a_reader_in_other_capitals_or_spaces_is_the_same(call: Call, place: Place) -> None:
    for reader in ("gemeente", " Gemeente ", " ", "Fonds  Jeugd", "fonds jeugd"):
        assert call("figures", place.vault, "2026-Q3", *place.opened, "--reader", reader).code == 0
    with open_vault(place.vault, PASSPHRASE, read_only=True) as vault:
        assert [told.reader for told in vault.journal.publications()] == ["gemeente", "Fonds  Jeugd"]
