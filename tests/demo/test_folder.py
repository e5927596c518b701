# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
from datetime import date
from pathlib import Path

import pypdf
import pytest

from kjw_desktop.demo import folder
from kjw_desktop.demo.folder import PASSPHRASE, PICTURES, fill
from kjw_desktop.domain.errors import Cancelled, VaultInUse, WrongUse
from kjw_desktop.domain.passphrase import judge
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.storage.rows import KeptFile
from kjw_desktop.ui.pictures import CASE, DARK_TOO, NAMES

TODAY = date(2026, 11, 21)
FILES = {"demo.kjw", "passphrase.txt", "kwartaal.pdf", "verwijsoverzicht.pdf"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("demo") / "uit"
    fill(there, TODAY)
    return there


def names_in(there: Path) -> set[str]:
    return {item.name for item in there.iterdir()}


def everyone(there: Path) -> list[Person]:
    with open_vault(there / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        return list(vault.journal.persons())


def test_the_folder_holds_a_vault_that_its_passphrase_opens_and_two_reports(demo: Path) -> None:
    assert names_in(demo) == FILES
    passphrase = (demo / "passphrase.txt").read_text("utf-8").removesuffix("\n")
    with open_vault(demo / "demo.kjw", passphrase, read_only=True) as vault:
        assert vault.journal.settings().demo
        assert vault.journal.settings().organisation
        assert {term.nl for term in vault.journal.vocabularies()["wijk"].terms} >= {"De Linten", "Oostrand"}
        assert sum(1 for _ in vault.journal.persons()) == 60
        assert vault.journal.entry_count() > 2000


def test_its_address_book_shows_what_runs_with_whom(demo: Path) -> None:
    with open_vault(demo / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        partners, referrals = vault.journal.partners(TODAY), vault.journal.referrals()
    assert len(referrals) > 20
    assert {row.contact for row in referrals} <= {row.contact for row in partners}
    assert sum(row.open_referrals for row in partners) > 3


def test_what_was_made_of_it_stands_in_the_ledger(demo: Path) -> None:
    with open_vault(demo / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        left = vault.journal.publications()
    assert {one.kind for one in left} == {"kwartaalrapport", "anonieme_casus"}
    assert "2026-Q3" in {one.period for one in left}
    assert all(one.fingerprint for one in left if one.kind == "anonieme_casus")


def test_the_summary_has_words_and_a_story_and_is_kept_as_it_left(demo: Path) -> None:
    said = "\n".join(page.extract_text() for page in pypdf.PdfReader(demo / "kwartaal.pdf").pages)
    words = " ".join(said.split())
    for each in (
        "De zomer was druk en vrolijk",
        "Hier mag je gewoon meedoen",
        "Kom kijken: de koffie staat klaar",
    ):
        assert each in words
    assert "Samengesteld uit de verhalen van meerdere jongeren" in words
    with open_vault(demo / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        (kept,) = vault.journal.reports.files()
        file = vault.journal.reports.file(kept)
        left = {one.id: one for one in vault.journal.publications()}[kept]
    assert file == KeptFile("kwartaal.pdf", (demo / "kwartaal.pdf").read_bytes())
    assert (left.kind, left.period, left.ground) == ("kwartaalrapport", "2026-Q3", "quarter")


def test_the_quarter_before_the_last_is_closed_and_keeps_its_figures(demo: Path) -> None:
    with open_vault(demo / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        (closed,) = vault.journal.reports.closed()
        assert str(closed.period) == "2026-Q2"
        assert vault.journal.counts(closed.period) == vault.journal.reports.frozen(closed.period)


@pytest.mark.parametrize("name", ["kwartaal.pdf", "verwijsoverzicht.pdf"])
def test_no_report_names_anybody(demo: Path, name: str) -> None:
    pdf = pypdf.PdfReader(demo / name)
    text = "\n".join(page.extract_text() for page in pdf.pages) + str(pdf.metadata)
    people = everyone(demo)
    said = {n for p in people for n in (p.first_name, p.last_name, *p.nicknames, p.school, p.street)}
    known = {name for name in said if len(name) > 2}
    assert len(known) > 100
    assert not [one for one in known if re.search(rf"\b{re.escape(one)}\b", text)]
    assert "erzonnen" in text


def test_an_earlier_demo_is_replaced_by_the_same(demo: Path) -> None:
    before = {name: (demo / name).read_bytes() for name in FILES - {"demo.kjw"}}
    people = everyone(demo)
    (demo / "vandaag.png").write_bytes(b"of an earlier run")
    fill(demo, TODAY)
    assert {name: (demo / name).read_bytes() for name in FILES - {"demo.kjw"}} == before
    assert names_in(demo) == FILES
    assert [(p.id, p.full_name) for p in everyone(demo)] == [(p.id, p.full_name) for p in people]


def test_the_figures_are_the_same_in_every_demo(demo: Path, tmp_path: Path) -> None:
    fill(tmp_path / "tweede", TODAY)
    assert (tmp_path / "tweede" / "kwartaal.pdf").read_bytes() == (demo / "kwartaal.pdf").read_bytes()


def test_another_day_gives_the_quarter_before_it(tmp_path: Path) -> None:
    fill(tmp_path / "later", date(2027, 2, 3))
    with open_vault(tmp_path / "later" / "demo.kjw", PASSPHRASE, read_only=True) as vault:
        assert str(Period.parse("2026-Q4")) in {one.period for one in vault.journal.publications()}


def test_pictures_are_taken_of_the_open_vault(tmp_path: Path) -> None:
    def take(vault: Vault, there: Path, today: date) -> None:
        assert vault.journal.settings().demo
        assert today == TODAY
        (there / "vandaag.png").write_bytes(b"\x89PNG")

    fill(tmp_path / "uit", TODAY, take)
    assert names_in(tmp_path / "uit") == FILES | {"vandaag.png"}


def test_it_knows_the_names_of_all_pictures_of_the_window() -> None:
    dark = {f"{NAMES[key]}-donker.png" for key in DARK_TOO}
    assert {f"{name}.png" for name in (*NAMES.values(), CASE, "ontgrendel")} | dark == PICTURES


@pytest.mark.parametrize(
    "there",
    [
        {"brief.txt": "van iemand anders"},
        {"passphrase.txt": "iets anders", "demo.kjw": "geen map"},
        {"passphrase.txt": PASSPHRASE},
        {"passphrase.txt": PASSPHRASE, "demo.kjw": "x", "vakantie.png": "van mij"},
    ],
)
def test_a_folder_with_something_else_is_left_alone(tmp_path: Path, there: dict[str, str]) -> None:
    for name, text in there.items():
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(WrongUse) as caught:
        fill(tmp_path, TODAY)
    assert caught.value.reason == "not_a_demo_folder"
    assert {item.name: item.read_text("utf-8") for item in tmp_path.iterdir()} == there


def test_a_file_in_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("een bestand", "utf-8")
    with pytest.raises(WrongUse):
        fill(tmp_path / "uit", TODAY)
    assert (tmp_path / "uit").read_text("utf-8") == "een bestand"


@pytest.mark.parametrize("today", [date(1999, 12, 31), date(2091, 1, 1)])
def test_a_day_too_far_off_is_refused(tmp_path: Path, today: date) -> None:
    with pytest.raises(WrongUse) as caught:
        fill(tmp_path / "uit", today)
    assert caught.value.reason == "bad_date"
    assert not (tmp_path / "uit").exists()


def stop(done: int, total: int) -> None:
    assert 0 <= done <= total
    raise Cancelled


def test_stopped_half_way_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        fill(tmp_path / "uit", TODAY, None, stop)
    assert not (tmp_path / "uit").exists()


def test_stopped_half_way_an_earlier_demo_stays(demo: Path) -> None:
    with pytest.raises(Cancelled):
        fill(demo, TODAY, None, stop)
    assert names_in(demo) == FILES
    assert len(everyone(demo)) == 60


def test_an_earlier_demo_that_is_open_in_a_window_stays(demo: Path) -> None:
    with open_vault(demo / "demo.kjw", PASSPHRASE), pytest.raises(VaultInUse):
        fill(demo, TODAY)
    assert names_in(demo) == FILES
    assert len(everyone(demo)) == 60


def test_progress_only_grows_and_ends_at_its_total(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    fill(tmp_path / "uit", TODAY, None, lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1]


def test_its_passphrase_would_pass_for_a_vault_of_ones_own() -> None:
    assert judge(folder.PASSPHRASE).ok
