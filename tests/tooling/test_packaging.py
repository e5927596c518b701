# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is installed: pinned packages with their hashes, and a wheel that holds all that the program reads."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.tooling import sources

CONSTRAINTS = (sources.ROOT / "constraints.txt").read_text("utf-8")
# What the program reads at run time; its .py files go without saying.
DATA = {".toml", ".ttf", ".svg", ".txt", ".qm", ".json", ".z", ".crfsuite"}


def plain(name: str) -> str:
    """A package's name as registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    """Each pinned package with the text of its pin, hashes and all."""
    blocks = re.split(r"^(?=[A-Za-z])", CONSTRAINTS, flags=re.MULTILINE)[1:]
    return {plain(block.partition("==")[0]): block for block in blocks}


def test_every_pin_is_exact_and_has_its_hashes() -> None:
    assert [name for name, text in pins().items() if "==" not in text or "--hash=sha256:" not in text] == []


def test_no_index_is_named() -> None:
    assert re.findall(r"https?:|--(?:extra-)?index-url|--find-links", CONSTRAINTS) == []


def test_whatever_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((sources.ROOT / "pyproject.toml").read_text("utf-8"))
    asked = list(project["build-system"]["requires"]) + list(project["project"]["dependencies"])
    for extra in project["project"]["optional-dependencies"].values():
        asked += extra
    names = {plain(re.split(r"[<>=!~;\[ ]", line)[0]) for line in asked}
    assert names - set(pins()) == set()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of this checkout, as `pip install .` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=sources.ROOT,
        env={**os.environ, "PYTHONWARNINGS": ""},
        capture_output=True,
        check=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_holds_every_data_file_and_the_compiled_translations(wheel: zipfile.ZipFile) -> None:
    resources = [path for path in (sources.PACKAGE / "resources").rglob("*") if path.suffix in DATA]
    wanted = {sources.short(path) for path in resources}
    assert wanted - set(wheel.namelist()) == set()
    assert {Path(name).suffix for name in wanted} >= {".toml", ".ttf", ".svg", ".qm", ".crfsuite"}


def test_the_wheel_holds_the_program_its_command_and_its_licence(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert {sources.short(path) for path in sources.package_files()} - set(names) == set()
    (entry,) = [name for name in names if name.endswith("entry_points.txt")]
    assert "kjw-desktop = kjw_desktop.cli:main" in wheel.read(entry).decode()
    assert [name for name in names if name.endswith("licenses/LICENSE")] != []
    assert [name for name in names if name.startswith(("tests/", "scripts/"))] == []
