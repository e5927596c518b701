# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lines as a youth worker types them in a chat app, on a Saturday, and what each part of them means.

A line of `chat_lines.txt`: what is typed; each part as `kind=what was typed`; the note that is left, if any.
"""

from pathlib import Path

import pytest

from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import parse

LINES = Path(__file__).with_name("chat_lines.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_it_was_meant(known: Known, line: str) -> None:
    text, parts, note = (column.strip() for column in line.split("|"))
    parsed = parse(text, known)
    found = [f"{p.kind.value}={text[p.start : p.end].replace(' ', '_')}" for p in parsed.parts]
    assert found == parts.split()
    assert parsed.note == note


def test_there_are_sixty_of_them() -> None:
    assert len(LINES) >= 60
