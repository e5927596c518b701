# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a review a draft keeps: decisions and letters, and no copy of what was written elsewhere."""

from dataclasses import replace

from kjw_desktop.privacy.review.review import Review


def bare(review: Review) -> Review:
    """The decisions, marks and letters, and no word of a note (decision 86)."""
    return replace(review, passages=(), found=(), known=())


def only_letters(review: Review) -> Review:
    """A review in which nothing is decided yet, with the letters of an earlier one."""
    return replace(bare(review), decisions={}, marks=())
