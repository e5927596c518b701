# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One chain of each kind; `python -m tests.attack` tries many."""

import pytest

from tests.attack.chains import KINDS, attempt, kind_of

SEEDS = (41, 33, 45, 7, 38)


def test_every_kind_of_chain_is_tried() -> None:
    assert {kind_of(seed) for seed in SEEDS} == KINDS.keys()


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_can_be_worked_out_of_a_chain_of_reports(seed: int) -> None:
    outcome, told = attempt(seed)
    assert outcome.safe
    assert outcome.hidden <= 0.15 * outcome.cells
    assert outcome.off <= 4
    assert len(told) > 4
