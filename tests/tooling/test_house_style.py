# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sizes of the house style, and the two lines at a file's head."""

import ast
from collections.abc import Iterator

from tests.tooling import sources

MOST_LINES_OF_FILE = 500
MOST_LINES_OF_FUNCTION = 60

# The path of a file, or path:function, with the reason why it may be longer.
EXCEPTIONS: dict[str, str] = {}

HEAD = "# SPDX-FileCopyrightText: 2026 KJW Desktop contributors\n# SPDX-License-Identifier: EUPL-1.2\n"


def too_long() -> Iterator[tuple[str, int]]:
    """Each file and function of the program over the house's size, with its lines."""
    for path in sources.package_files():
        name, lines = sources.short(path), len(path.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES_OF_FILE:
            yield name, lines
        for node in ast.walk(sources.tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
                length = node.end_lineno - node.lineno + 1
                if length > MOST_LINES_OF_FUNCTION:
                    yield f"{name}:{node.name}", length


def test_no_file_and_no_function_is_longer_than_the_house_style_allows() -> None:
    assert [f"{name} ({lines} lines)" for name, lines in too_long() if name not in EXCEPTIONS] == []


def test_every_exception_is_still_needed() -> None:
    assert set(EXCEPTIONS) <= {name for name, _ in too_long()}


def test_every_file_says_whose_it_is_and_under_which_licence() -> None:
    texts = {sources.short(path): path.read_text("utf-8") for path in sources.all_files()}
    assert [name for name, text in texts.items() if text and not text.startswith(HEAD)] == []
