# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Progress of work in two halves of about the same length, told as one."""

from kjw_desktop.domain.progress import Progress

_HALF = 1000


def first_half(progress: Progress) -> Progress:
    """Tell the progress of the first half."""
    return lambda done, total: progress(_part(done, total), 2 * _HALF)


def second_half(progress: Progress) -> Progress:
    """Tell the progress of the second half."""
    return lambda done, total: progress(_HALF + _part(done, total), 2 * _HALF)


def _part(done: int, total: int) -> int:
    return _HALF * min(done, total) // total if total else 0
