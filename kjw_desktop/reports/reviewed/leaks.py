# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a reviewed text would still leak with it, and what was decided, in numbers for ledger and log."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import lexicon
from kjw_desktop.privacy.review.proposal import Act
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.reviewed.forbidden import Forbidden, is_account
from kjw_desktop.reports.reviewed.readback import Channel

_WORD = re.compile(r"[^\W_]+")


def standing(review: Review, forbidden: Collection[str]) -> tuple[tuple[str, str], ...]:
    """The words of `forbidden` that stand in the texts as they will be read, each with its channel."""
    text = "\n\n".join(review.text_after(passage.key) for passage in review.passages)
    there = set(review.standing_in(text)) & set(forbidden)
    left = {word for word in there if not is_account(word) or Forbidden([word]).find((text,))}
    return tuple((Channel.TEXT.value, word) for word in sorted(left))


def ordinary(forbidden: Sequence[str]) -> frozenset[str]:
    """Those made of nothing but Dutch words and figures: 'Roos', 'zijn zus', '2026'."""
    return frozenset(word for word in forbidden if _is_ordinary(word))


def acts(review: Review) -> dict[str, int]:
    """How many proposals were decided how, by the act's key; `open` those that were not."""
    counted = Counter(
        review.decisions[p.key].act.value for p in review.proposals if p.key in review.decisions
    )
    return {**{act.value: counted[act.value] for act in Act}, "open": len(review.undecided)}


def numbers(review: Review) -> str:
    """The same and the exceptions as the log has them: keys and numbers alone."""
    told = {**acts(review), "uitzonderingen": len(review.overrides)}
    return " ".join(f"{key}={number}" for key, number in told.items())


def _is_ordinary(form: str) -> bool:
    words = _WORD.findall(fold(form))
    return all(word.isdecimal() or lexicon().entry(word).word for word in words)
