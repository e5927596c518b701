# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making, checking, copying, restoring and rekeying a vault from the command line."""

import contextlib
import sys
from pathlib import Path

import pytest

from kjw_desktop.storage import open_vault
from tests.cli.conftest import PASSPHRASE, Call, Place
from tests.storage.vault.stand_in import let_in, without_privilege


def test_new_prints_the_recovery_key_alone(call: Call, tmp_path: Path) -> None:
    (tmp_path / "zin").write_text(PASSPHRASE, "utf-8")
    said = call("new", tmp_path / "nieuw.kjw", "--passphrase-file", tmp_path / "zin")
    assert said.code == 0
    (key,) = said.out.splitlines()
    (tmp_path / "sleutel").write_text(key, "utf-8")
    assert call("check", tmp_path / "nieuw.kjw", "--recovery-key-file", tmp_path / "sleutel").code == 0
    assert call("new", tmp_path / "nieuw.kjw", "--passphrase-file", tmp_path / "zin").code == 2


def test_a_weak_passphrase_is_refused_with_its_reason(call: Call, tmp_path: Path) -> None:
    (tmp_path / "zwak").write_text("welkom01\n", "utf-8")
    said = call("new", tmp_path / "zwak.kjw", "--passphrase-file", tmp_path / "zwak")
    assert said.code == 2
    assert said.err.strip()
    assert not (tmp_path / "zwak.kjw").exists()


def test_the_wrong_secret_is_exit_3(call: Call, place: Place, tmp_path: Path) -> None:
    (tmp_path / "mis").write_text("niet-de-goede-zin-12\n", "utf-8")
    assert call("check", place.vault, "--passphrase-file", tmp_path / "mis").code == 3
    assert call("check", place.vault, "--recovery-key-file", tmp_path / "mis").code == 3
    assert call("check", place.vault, "--recovery-key-file", place.recovery_key).code == 0


@pytest.mark.parametrize("made", ["absent", "empty_file", "text_file", "empty_folder"])
def test_what_is_no_vault_is_exit_4(call: Call, place: Place, tmp_path: Path, made: str) -> None:
    path = tmp_path / "ding.kjw"
    match made:
        case "empty_file":
            path.write_bytes(b"")
        case "text_file":
            path.write_text("hallo", "utf-8")
        case "empty_folder":
            path.mkdir()
        case _:
            pass
    assert call("check", path, *place.opened).code == 4


def test_while_a_window_has_the_vault_open_reading_works_and_writing_is_refused(
    call: Call, place: Place, tmp_path: Path
) -> None:
    with open_vault(place.vault, PASSPHRASE):
        assert call("check", place.vault, *place.opened).code == 0
        assert call("export", place.vault, tmp_path / "uit.xlsx", *place.opened).code == 0
        assert call("backup", place.vault, tmp_path / "kopie.kjw", *place.opened).code == 0
        assert call("figures", place.vault, "2026-Q3", *place.opened).code == 6
        assert call("import", place.vault, tmp_path / "uit.xlsx", *place.opened).code == 6
        (tmp_path / "nieuw").write_text("kanarie-brood-acht-heuvel-07", "utf-8")
        changed = call("passphrase", place.vault, *place.opened, "--new-passphrase-file", tmp_path / "nieuw")
        assert changed.code == 6


def test_a_backup_restores_and_never_overwrites_unasked(call: Call, place: Place, tmp_path: Path) -> None:
    kopie = tmp_path / "kopie.kjw"
    assert call("backup", place.vault, kopie, *place.opened).code == 0
    assert call("backup", place.vault, kopie, *place.opened).code == 2
    assert call("restore", kopie, place.vault, *place.opened).code == 2
    said = call("restore", kopie, place.vault, *place.opened, "--replace")
    assert said.code == 0
    assert call("check", place.vault, *place.opened).code == 0


def test_a_changed_passphrase_opens_what_is_new_and_the_old_one_what_is_old(
    call: Call, place: Place, tmp_path: Path
) -> None:
    new = tmp_path / "nieuw"
    new.write_text("kanarie-brood-acht-heuvel-07\n", "utf-8")
    call("backup", place.vault, tmp_path / "kopie.kjw", *place.opened)
    assert call("passphrase", place.vault, *place.opened, "--new-passphrase-file", new).code == 0
    assert call("check", place.vault, *place.opened).code == 3
    assert call("check", place.vault, "--passphrase-file", new).code == 0
    assert call("check", place.vault, "--recovery-key-file", place.recovery_key).code == 0
    assert call("check", tmp_path / "kopie.kjw", *place.opened).code == 0


@pytest.mark.parametrize(
    "words",
    [("backup",), ("export",), ("quarter", "2026-Q3")],
    ids=["backup", "export", "quarter"],
)
@pytest.mark.parametrize("name", ["journal-1.db", "nieuw", "map/nieuw"])
def test_nothing_is_written_in_a_vaults_own_folder(
    call: Call, place: Place, words: tuple[str, ...], name: str
) -> None:
    (place.vault / "map").mkdir()
    before = {path.name for path in place.vault.rglob("*")}
    command, *period = words
    said = call(command, place.vault, *period, place.vault / name, *place.opened, "--replace")
    assert said.code == 2
    assert len(said.err.splitlines()) == 1
    assert {path.name for path in place.vault.rglob("*")} - {"lock"} == before - {"lock"}
    assert call("check", place.vault, *place.opened).code == 0
    assert call("restore", place.vault, place.vault / "nieuw", *place.opened).code == 2
    assert call("new", place.vault / "nieuw", *place.opened).code == 2


def test_a_damaged_key_file_is_told_in_one_sentence_until_it_is_mended(call: Call, place: Place) -> None:
    (place.vault / "keys-2.json").write_bytes(b"")
    said = call("check", place.vault, *place.opened)
    assert said.code == 4
    assert len(said.err.splitlines()) == 1
    assert "sleutelbestand" in said.err
    assert call("figures", place.vault, "2026-Q3", *place.opened).err.count("keys-2.json") == 1
    assert call("check", place.vault, *place.opened) == call("check", place.vault, *place.opened)
    assert call("check", place.vault, *place.opened).code == 0


@pytest.mark.parametrize("name", ["dicht/uit", "dicht/dieper/uit"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_folder_that_nobody_may_enter_is_exit_7(
    call: Call, place: Place, tmp_path: Path, name: str
) -> None:
    shut, out = tmp_path / "dicht", tmp_path / name
    (shut / "dieper").mkdir(parents=True)
    let_in(tmp_path)
    for path in (*place, *place.vault.iterdir(), tmp_path):
        path.chmod(0o777)
    shut.chmod(0)
    with without_privilege():
        codes = [
            call("export", place.vault, out, *place.opened).code,
            call("quarter", place.vault, "2026-Q3", out, *place.opened).code,
            call("backup", place.vault, out, *place.opened).code,
            call("restore", place.vault, out, *place.opened).code,
            call("new", out, *place.opened).code,
            call("import", place.vault, out, *place.opened).code,
        ]
    shut.chmod(0o700)
    assert codes == [7] * 6


def test_a_name_too_long_for_a_file_is_told(call: Call, place: Place, tmp_path: Path) -> None:
    name = tmp_path / ("lang" * 100)
    assert call("export", place.vault, name, *place.opened).code == 7
    assert call("quarter", place.vault, "2026-Q3", name, *place.opened).code == 7
    assert call("import", place.vault, name, *place.opened).code == 5


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")
def test_a_recovery_key_that_nobody_gets_is_no_vault(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zin").write_text(PASSPHRASE, "utf-8")
    with contextlib.suppress(OSError), Path("/dev/full").open("w") as full, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", full)
        said = call("new", tmp_path / "nieuw.kjw", "--passphrase-file", tmp_path / "zin")
    assert said.code == 7
    assert not (tmp_path / "nieuw.kjw").exists()
