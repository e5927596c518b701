# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A text of the overview, as it was written."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Passage:
    """A text for one place of the overview.

    `key` is steady ("contact:<uuid>", "question"), `section` is where it stands on the page, and `day` is
    when it was written, as far as it is known.
    """

    key: str
    section: str
    day: date | None
    text: str
