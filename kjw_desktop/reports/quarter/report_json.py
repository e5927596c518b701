# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report for programs: its figures in the form of the command line, and all that it says beside them."""

import json
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass

from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports.figures_json import to_json
from kjw_desktop.reports.quarter.content import QuarterContent


def report_json(figures: Figures, content: QuarterContent) -> bytes:
    """The text in UTF-8, the same for the same report; each part has its class in the key "part"."""
    told = asdict(content)
    told["parts"] = [{"part": type(part).__name__, **asdict(part)} for part in content.parts]
    held = {**json.loads(to_json(figures)), "report": told}
    return (json.dumps(held, ensure_ascii=False, indent=1) + "\n").encode()


def strings(held: object) -> Iterator[str]:
    """Every text that a content holds, in the order of its fields."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, (tuple, list)):
        for each in held:
            yield from strings(each)
    elif is_dataclass(held) and not isinstance(held, type):
        for field in fields(held):
            yield from strings(getattr(held, field.name))
