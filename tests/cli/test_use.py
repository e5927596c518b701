# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wrong use, languages, and where secrets come from."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Call, Place


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("check",),
        ("figures", "v.kjw", "2026-Q9"),
        ("figures", "v.kjw", "1026"),
        ("check", "v.kjw", "--hardop"),
        ("demo", "map", "--today", "gisteren"),
        ("check", "v.kjw", "--lang", "fr"),
        ("check", "v.kjw", "--passphrase-file", "weg"),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_2(call: Call, words: tuple[str, ...]) -> None:
    said = call(*words)
    assert said.code == 2
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1


def test_the_sentence_comes_in_two_languages(call: Call, tmp_path: Path) -> None:
    (tmp_path / "tekst.kjw").write_text("hallo " * 500, "utf-8")
    (tmp_path / "zin").write_text("zin\n", "utf-8")
    words = ("check", tmp_path / "tekst.kjw", "--passphrase-file", tmp_path / "zin")
    dutch, english = call(*words), call(*words, "--lang", "en")
    assert (dutch.code, english.code) == (4, 4)
    assert dutch.err != english.err
    assert "journaal" in dutch.err


def test_help_speaks_dutch(capfd: pytest.CaptureFixture[str]) -> None:
    from kjw_desktop.cli import main

    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "Zonder opdracht gaat het venster open." in capfd.readouterr().out


def test_the_passphrase_from_standard_input_loses_one_newline(
    call: Call, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text, code in ((PASSPHRASE + "\n", 0), (PASSPHRASE, 0), (PASSPHRASE + "\n\n", 3)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert call("check", place.vault, "--passphrase-file", "-").code == code


def test_without_a_terminal_nobody_waits_for_a_passphrase(
    call: Call, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert call("check", place.vault).code == 2


def test_what_nobody_expected_names_no_word_of_the_vault(
    call: Call, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("geheim van Voornaam1")

    monkeypatch.setattr("kjw_desktop.storage.vault.check.check", broken)
    said = call("check", place.vault, *place.opened)
    assert said.code == 1
    assert "Voornaam1" not in said.err
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")
@pytest.mark.parametrize("words", [("figures", "2026-Q3"), ("figures", "2026-Q3", "--json"), ("check",)])
def test_an_answer_that_finds_no_room_is_a_sentence_and_exit_7(place: Place, words: tuple[str, ...]) -> None:
    asked = [sys.executable, "-m", "kjw_desktop", words[0], str(place.vault), *words[1:], *place.opened]
    with Path("/dev/full").open("w") as full:
        said = subprocess.run(asked, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert said.returncode == 7
    assert said.stderr.startswith("Het antwoord kon niet worden geschreven")
    assert said.stderr.count("\n") == 1


def test_a_quote_that_is_never_closed_is_told_with_its_row(call: Call, place: Place, tmp_path: Path) -> None:
    sheet = tmp_path / "Contacten.csv"
    sheet.write_text('datum;soort;notitie\n2026-09-01;inloop;ja\n2026-09-02;inloop;"open\n', "utf-8")
    said = call("import", place.vault, sheet, *place.opened)
    assert said.code == 5
    assert "Contacten, rij 3: " in said.err
    assert "kolom" not in said.err
