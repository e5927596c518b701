# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of an entry say in words."""

from kjw_desktop.domain.activities import Headcount
from kjw_desktop.ui.journal.part_words import headcount


def test_one_of_a_kind_is_said_as_one() -> None:
    one = Headcount(total=1, boys=1, girls=1, others=1, parents=1, volunteers=1)
    assert (
        headcount(one).replace("\u00a0", " ")
        == "1 jongere · 1 jongen · 1 meisje · 1 ander · 1 ouder · 1 vrijwilliger"
    )
    assert headcount(Headcount(total=14, volunteers=0)) == "14\u00a0jongeren · 0\u00a0vrijwilligers"
