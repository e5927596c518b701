# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the handbook says can be typed is understood as it says."""

import re
from pathlib import Path

from kjw_desktop.domain.dutch_ahead import parse_coming_day
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import parse

PAGE = Path(__file__).parents[3] / "docs" / "handboek" / "snel-vastleggen.md"
KINDS = {
    "Jongeren: @": {"person", "new_person"},
    "Woorden uit je lijsten: #": {"theme", "goal", "contact_kind", "activity_kind", "programme", "issue"},
    "Plekken: +": {"place"},
    "Signalen: !": {"signal"},
    "Vervolgacties: >": {"followup"},
    "Duur, tijd en dag": {"duration", "time", "day"},
}


def sections() -> dict[str, str]:
    parts = PAGE.read_text(encoding="utf-8").split("\n## ")[1:]
    return {part.partition("\n")[0]: part for part in parts}


def test_every_example_in_a_table_is_one_part_of_its_section(known: Known) -> None:
    assert sections().keys() == KINDS.keys()
    for heading, kinds in KINDS.items():
        examples = [
            example
            for row in re.findall(r"^\| (`.+) \|$", sections()[heading], re.MULTILINE)
            for example in re.findall(r"`([^`]+)`", row)
        ]
        assert examples
        for example in examples:
            parsed = parse(example, known)
            first = parsed.parts[0]
            assert first.start == 0, example
            assert first.kind.value in kinds, example
            assert parsed.note == "", example


def test_every_day_to_come_that_is_told_is_understood(known: Known) -> None:
    told = re.search(r"Dagen die begrepen worden:(.+?)\. Ook met", sections()["Vervolgacties: >"], re.DOTALL)
    assert told
    days = re.findall(r"`([^`]+)`", told[1])
    assert len(days) > 10
    assert [day for day in days if parse_coming_day(day.replace("\n", " "), known.today) is None] == []


def test_the_long_example_gives_a_contact_a_signal_and_a_followup(known: Known) -> None:
    example = re.search(r"```\n(.+)\n```", PAGE.read_text(encoding="utf-8"))
    assert example
    parsed = parse(example[1], known)
    assert [part.kind.value for part in parsed.parts] == ["person", "theme", "duration", "signal", "followup"]
    assert f'"{parsed.note}"' in " ".join(PAGE.read_text(encoding="utf-8").split())
