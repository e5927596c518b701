# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the coarser forms reckon with: the day of the consultation, the first contact, the bands of age."""

from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.age import AgeBands


@dataclass(frozen=True, slots=True)
class About:
    """The young person and the consultation, as far as replacements depend on them.

    `meeting` is the day of the consultation, when it is known.
    """

    today: date
    first_contact: date | None
    bands: AgeBands
    meeting: date | None = None

    @property
    def reference(self) -> date:
        """The day from which the reader looks back."""
        return self.meeting or self.today
