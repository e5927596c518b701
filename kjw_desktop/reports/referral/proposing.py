# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review of an overview's texts: as it begins, and as it goes on when a text or note was changed."""

from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.review.proposal import Act, Decision, Proposal
from kjw_desktop.privacy.review.propose import propose
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.reports.referral.consented import own_words
from kjw_desktop.reports.referral.material import Material


def begin_review(
    material: Material, progress: Progress = silent, stand_ins: StandIns | None = None
) -> Review:
    """The review with nothing decided but what a consent decides; `stand_ins` of an earlier overview go on.

    What `progress` (texts) raises goes through.
    """
    review = propose(material.passages, material.subjects, material.about, progress, stand_ins)
    return _with_consent(review, material)


def go_on(review: Review, material: Material, progress: Progress = silent) -> Review:
    """The review of what the material is now, with everything that was decided before."""
    anew = review.with_passages(material.passages, material.subjects, material.about, progress)
    return _with_consent(anew, material)


def own_by_consent(material: Material) -> frozenset[str]:
    """The young person's own words that a consent lets stand, folded; none without one."""
    if material.covered is None:
        return frozenset()
    words = own_words(material.person, material.covered.fields, material.wijk, material.today)
    return frozenset(map(fold, words))


def _with_consent(review: Review, material: Material) -> Review:
    """With the young person's own words kept where a consent covers them and nothing was decided on them."""
    own = own_by_consent(material)
    kept = Decision(Act.KEPT, reason=SHARED_WITH)
    return review.decide_all({each.key: kept for each in review.undecided if _is_own(each, own)})


def _is_own(proposal: Proposal, own: frozenset[str]) -> bool:
    """Whether every form of it is an own word, or one with an s of possession: 'Sams', "Mo's"."""
    forms = (fold(form) for form in proposal.written or (proposal.text,))
    return all(form in own or form.removesuffix("s").removesuffix("'") in own for form in forms)
