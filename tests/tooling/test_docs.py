# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The documents are true: links lead somewhere, named files are there, tables are complete."""

import argparse
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kjw_desktop.cli.arguments import build_parser
from kjw_desktop.sentences import EXIT_CODES
from kjw_desktop.storage.workbook import catalog
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.shortcuts import COMMANDS, WINDOW_KEYS
from tests.tooling.sources import PACKAGE, ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *PACKAGE.rglob("*.md")])
HANDBOOK = ROOT / "docs" / "handboek"
MOST_PICTURE_BYTES = 200_000

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCED = re.compile(r"```.*?```", re.DOTALL)
ROOM = re.compile(r"^### `(\w+)`", re.MULTILINE)
RUN = re.compile(r"kjw-desktop(?: +([a-z]+))?")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as a forge makes them."""
    heads = re.findall(r"^#+ (.+)$", FENCED.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def subparsers() -> dict[str, argparse.ArgumentParser]:
    (chosen,) = (act for act in build_parser()._actions if isinstance(act, argparse._SubParsersAction))
    return dict(chosen.choices)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(document: Path) -> None:
    broken = []
    for link in LINK.findall(FENCED.sub("", read(document))):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (document.parent / name) if name else document
        if not target.exists() or (anchor and anchor not in anchors(read(target))):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/vault-format.md"])
def test_every_file_and_folder_that_is_named_with_its_place_is_there(name: str) -> None:
    top = {path.name for path in ROOT.iterdir()}
    named = [code for code in CODE.findall(read(ROOT / name)) if re.fullmatch(r"[\w.-]+(/[\w.-]*)+", code)]
    told = [code for code in named if code.split("/")[0] in top - {".venv"}]
    assert told
    assert [code for code in told if not (ROOT / code).exists()] == []


def rooms() -> dict[str, str]:
    """Each section of ARCHITECTURE.md about a room, by the room's name."""
    parts = ROOM.split(read(ROOT / "ARCHITECTURE.md"))
    return {room: text.partition("\n### ")[0] for room, text in zip(parts[1::2], parts[2::2], strict=True)}


def test_every_room_has_its_section_and_every_section_its_room() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert set(rooms()) | {"resources"} == folders


def test_every_file_that_a_rooms_section_names_is_in_that_room() -> None:
    named = [
        (room, code)
        for room, text in rooms().items()
        for code in CODE.findall(text)
        if re.fullmatch(r"\w+(/\w+)*(\.py|/)", code)
    ]
    assert named
    assert [f"{room}: {code}" for room, code in named if not (PACKAGE / room / code).exists()] == []


def test_every_decision_is_in_the_index_and_no_other() -> None:
    folder = ROOT / "docs" / "decisions"
    records = sorted(path.name for path in folder.glob("[0-9]*.md"))
    linked = LINK.findall(read(folder / "README.md"))
    assert sorted(link for link in linked if link[0].isdigit()) == records


def test_a_decision_is_called_by_its_number() -> None:
    numbers = {path: int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")}
    heads = {path: read(path).partition(".")[0] for path in numbers}
    assert {path.name: head for path, head in heads.items() if head != f"# {numbers[path]}"} == {}


def test_every_decision_that_the_code_names_is_there() -> None:
    named = {
        number
        for path in PACKAGE.rglob("*.py")
        for number in re.findall(r"docs/decisions/(\d{4})", read(path))
    }
    there = {path.name[:4] for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")}
    assert named <= there


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", HANDBOOK / "opdrachtregel.md"], ids=["README", "handbook"]
)
def test_every_command_is_told_and_every_told_command_is_there(page: Path) -> None:
    rows = [code for code in CODE.findall(read(page)) if code.startswith("kjw-desktop")]
    told = {found[1] for row in rows if (found := RUN.match(row)) and found[1]}
    assert told == set(subparsers())


def test_every_option_is_told_with_the_commands_that_take_it() -> None:
    page = read(HANDBOOK / "opdrachtregel.md")
    options = {
        option
        for parser in (build_parser(), *subparsers().values())
        for act in parser._actions
        for option in act.option_strings
        if option.startswith("--")
    } - {"--help"}
    assert {option for option in options if f"`{option}" not in page} == set()
    told = re.findall(r"^\| `(--(?:replace|sheet|reader|json|today))[^|]*\| ([^|]+) \|", page, re.MULTILINE)
    assert told
    for option, commands in told:
        takers = {name for name, parser in subparsers().items() if option in parser._option_string_actions}
        assert set(CODE.findall(commands)) == takers, option


def test_every_command_line_in_the_handbook_is_understood() -> None:
    for page in sorted(HANDBOOK.glob("*.md")):
        for block in FENCED.findall(read(page)):
            for line in block.splitlines():
                if line.startswith("kjw-desktop "):
                    build_parser().parse_args(line.split()[1:])


def test_every_exit_code_is_told() -> None:
    page = read(HANDBOOK / "opdrachtregel.md")
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}
    assert told == {0, 1, *(code for _, code in EXIT_CODES)}


def test_every_sheet_and_column_is_told() -> None:
    page = read(HANDBOOK / "excel.md")
    for sheet in catalog.MAIN:
        columns = ", ".join(f"`{column.name}`" + "\\*" * column.required for column in sheet.columns)
        assert re.search(
            rf"^\| `{sheet.name}` \| [^|]+ \| `id`, {re.escape(columns)} \|$", page, re.MULTILINE
        )
    assert {sheet.name for sheet in catalog.ALL if f"`{sheet.name}`" not in page} == set()


def test_every_key_is_told() -> None:
    page = read(HANDBOOK / "toetsen.md")
    keys = [one.shortcut for one in (*PAGES, SETTINGS)] + [one.key for one in (*COMMANDS, *WINDOW_KEYS)]
    assert [key for key in keys if key.replace("Return", "Enter") not in page] == []


def test_every_page_of_the_handbook_is_in_its_contents() -> None:
    linked = set(LINK.findall(read(HANDBOOK / "README.md")))
    assert {path.name for path in HANDBOOK.glob("*.md")} - {"README.md"} <= linked


def test_every_make_target_that_is_named_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", read(ROOT / "Makefile"), re.MULTILINE))
    named = {
        word
        for document in DOCUMENTS
        for code in (*CODE.findall(read(document)), *FENCED.findall(read(document)))
        for word in re.findall(r"(?:^|[\s`=.0-9])make ([a-z-]+)", code)
    }
    assert named
    assert named <= targets


def test_every_picture_is_small_and_shown() -> None:
    folder = ROOT / "docs" / "pictures"
    pictures = {path.resolve() for path in folder.iterdir()}
    shown = {
        (document.parent / link).resolve() for document in DOCUMENTS for link in LINK.findall(read(document))
    }
    assert pictures <= shown
    assert [path.name for path in pictures if path.stat().st_size > MOST_PICTURE_BYTES] == []


def said_in_dutch() -> list[str]:
    """Every Dutch sentence of the program, with three dots for what is filled in."""
    tree = ET.parse(PACKAGE / "resources" / "translations" / "kjw_desktop_nl.ts")  # noqa: S314 (our own file)
    texts = (found.text or "" for found in tree.getroot().iter("translation"))
    return [re.sub(r"\{\w+\}", "…", text) for text in texts]


def test_every_message_in_the_handbook_is_one_that_the_program_gives() -> None:
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", read(HANDBOOK / "als-het-misgaat.md"), re.MULTILINE)
    told = [row for row in rows if row != "melding" and not row.startswith("---")]
    said = said_in_dutch()
    assert told
    parts = {row: [part.strip(" .") for part in row.split("…")] for row in told}
    unsaid = [row for row in told if not any(all(part in text for part in parts[row]) for text in said)]
    assert unsaid == []


def test_every_name_in_bold_in_the_handbook_stands_in_the_window() -> None:
    """Buttons, fields and pages are called as they are: bold in the handbook is what the window says."""
    said = set(said_in_dutch())
    steps = [read(HANDBOOK / name) for name in ("contact.md", "kwartaal.md", "back-up.md", "excel.md")]
    acts = {bold for page in steps for bold in re.findall(r"\*\*([^*\n]+…)\*\*", page)}
    fields = set(re.findall(r"^\| \*\*([^*]+)\*\* \|", steps[0], re.MULTILINE))
    assert acts
    assert fields
    assert (acts | fields) - {text.replace("’", "'") for text in said} == set()
