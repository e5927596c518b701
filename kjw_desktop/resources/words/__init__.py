# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Word lists that a person can read and mend."""

import tomllib
from functools import cache
from importlib.resources import files

from kjw_desktop.domain.special_categories import SpecialWords, categories_of


@cache
def special_words() -> SpecialWords:
    """The words of special categories, from `special_categories.toml`."""
    text = (files(__name__) / "special_categories.toml").read_text("utf-8")
    return SpecialWords(categories_of(tomllib.loads(text)["categories"]))
