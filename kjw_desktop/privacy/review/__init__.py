# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review before anything leaves: what identifies or is rare, what comes instead, what was decided."""

from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision, Mark, Occurrence, Piece, Proposal
from kjw_desktop.privacy.review.propose import propose
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.privacy.review.store import from_json, to_json
from kjw_desktop.privacy.review.subjects import Subject

__all__ = [
    "Act",
    "Decision",
    "Mark",
    "Occurrence",
    "Passage",
    "Piece",
    "Proposal",
    "Review",
    "StandIns",
    "Subject",
    "from_json",
    "propose",
    "to_json",
]
