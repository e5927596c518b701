# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A few of the chains; `python -m tests.attack` tries many."""

import pytest

from tests.attack.chains import attempt


@pytest.mark.parametrize("seed", [2, 3, 4, 7, 9])
def test_nothing_can_be_worked_out_of_a_chain_of_reports(seed: int) -> None:
    outcome, _ = attempt(seed)
    assert outcome.safe
    assert outcome.hidden <= 0.15 * outcome.cells
