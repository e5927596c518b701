# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody meets an English sentence: every source string is gathered, has its Dutch, and keeps its blanks."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.tooling import sources

DUTCH_TS = sources.PACKAGE / "resources" / "translations" / "kjw_desktop_nl.ts"
BLANK = re.compile(r"\{(\w*)[^{}]*\}")
# The module that carries texts on to Qt, not a place where sentences are written.
CARRIER = "kjw_desktop/language.py"


class Message(NamedTuple):
    """One message of a .ts file; `dutch` is empty and `state` filled where it is not finished."""

    context: str
    english: str
    dutch: str
    state: str


class Call(NamedTuple):
    """One call in the program that asks for a translation; `english` is None where it is no literal."""

    place: str
    context: str | None
    english: str | None
    glued: bool


def messages(path: Path) -> list[Message]:
    """The messages of a .ts file, in its order."""
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation").get("type", ""),  # type: ignore[union-attr] # lupdate always writes it
        )
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 (our own file)
        for message in context.iter("message")
    ]


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def is_ours(function: ast.expr) -> bool:
    """Whether this is our translate or Qt's, and no painter's: translate, language.translate and the like."""
    if isinstance(function, ast.Attribute):
        return isinstance(function.value, ast.Name) and function.value.id in {"language", "QCoreApplication"}
    return isinstance(function, ast.Name)


def calls_of(node: ast.AST, owner: str, place: str) -> Iterator[Call]:
    """The calls under `node`; `owner` is the class it stands in, the context of its self.tr."""
    inside = node.name if isinstance(node, ast.ClassDef) else owner
    if isinstance(node, ast.Call) and node.args:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        text = node.args[-1]
        filled = isinstance(text, ast.Call) and getattr(text.func, "attr", "") == "format"
        glued = filled or isinstance(text, ast.JoinedStr | ast.BinOp)
        where = f"{place}:{node.lineno}"
        if name == "tr":
            yield Call(where, inside, literal(node.args[0]), glued=True)
        elif name in {"translate", "mark"} and is_ours(node.func) and len(node.args) == 2:
            yield Call(where, literal(node.args[0]), literal(node.args[1]), glued or name == "mark")
    for child in ast.iter_child_nodes(node):
        yield from calls_of(child, inside, place)


def all_calls() -> list[Call]:
    paths = [path for path in sources.package_files() if sources.short(path) != CARRIER]
    return [call for path in paths for call in calls_of(sources.tree(path), "", sources.short(path))]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """What the program says today, with the Dutch it has."""
    copy = tmp_path_factory.mktemp("translations") / DUTCH_TS.name
    shutil.copy(DUTCH_TS, copy)
    subprocess.run([sys.executable, sources.ROOT / "scripts" / "translations.py", copy], check=True)
    return messages(copy)


def test_every_string_of_the_program_is_finished_in_dutch(gathered: list[Message]) -> None:
    assert [(m.context, m.english) for m in gathered if m.state or not m.dutch.strip()] == []


def test_the_file_holds_what_the_program_says_and_nothing_else(gathered: list[Message]) -> None:
    """Else run `make translations`."""
    assert {(m.context, m.english) for m in messages(DUTCH_TS)} == {(m.context, m.english) for m in gathered}


def test_a_translation_has_the_blanks_of_its_source(gathered: list[Message]) -> None:
    differing = [
        m.english
        for m in gathered
        if m.dutch and set(BLANK.findall(m.english)) != set(BLANK.findall(m.dutch))
    ]
    assert differing == []


def test_no_dutch_sentence_shouts(gathered: list[Message]) -> None:
    """A mark behind a word shouts; the sign `!` before one opens a signal."""
    assert [m.dutch for m in gathered if re.search(r"\w!(?!\w)", m.dutch)] == []


def test_what_is_translated_is_a_literal_that_lupdate_can_read() -> None:
    """An f-string, a joined string or a name in a marked place is never translated."""
    assert [call.place for call in all_calls() if call.context is None and call.english is not None] == []
    assert [call.place for call in all_calls() if call.english is None and call.glued] == []


def test_lupdate_files_each_string_under_the_context_that_qt_will_ask(gathered: list[Message]) -> None:
    """lupdate loses the class after a class within it, and in a statement that begins with another call."""
    known = {(m.context, m.english) for m in gathered}
    lost = [c for c in all_calls() if c.english is not None and (c.context, c.english) not in known]
    assert [f"{c.place}: {c.context}: {c.english}" for c in lost] == []
