# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the hint on a young person's signal picture, in a file that a person can read and mend."""

import tomllib
from functools import cache
from importlib.resources import files

from kjw_desktop.domain.signal_patterns import Patterns, patterns_of


@cache
def signal_patterns() -> Patterns:
    """The rules of `signals.toml`."""
    return patterns_of(tomllib.loads((files(__name__) / "signals.toml").read_text("utf-8")))
