# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may leave: disclosure control over counts, and what identifies in texts. Pure functions."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kjw_desktop.privacy.identifiers.identifier import Identifier


def find_identifiers(text: str, known_names: Iterable[str] = ()) -> "list[Identifier]":
    """What may identify somebody in the text, in order and without overlaps.

    `known_names` are names of people that the vault knows: they are found misspelt and inflected as well. The
    first call loads the lexicon; who asks often with the same names makes a `Finder` once.
    """
    from kjw_desktop.privacy.identifiers import finder

    return finder.find_identifiers(text, known_names)
