# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a story that few people use and that the journal has of nobody else: they may tell who it is."""

import re
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import lexicon
from kjw_desktop.privacy.review.review import Review

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

_WORD = re.compile(r"[^\W\d_]{6,}")
_USUAL = 3.2
"""From this on a word is usual: more than one in a million (Zipf scale)."""
_LOOKED_UP = 60
_HITS = 20


def rare_words(journal: "Journal", person: UUID, review: Review, most: int = 5) -> tuple[str, ...]:
    """The rarest words that stay in the story and stand with nobody else in the journal, the rarest first."""
    found = {
        fold(word): word
        for passage in review.passages
        for piece in review.pieces(passage.key, after=True)
        if piece.proposal_key is None
        for word in _WORD.findall(piece.text)
    }
    usual = {word: lexicon().entry(word).zipf for word in found}
    rare = sorted((word for word in found if 0 < usual[word] < _USUAL), key=lambda word: (usual[word], word))
    alone = (word for word in rare[:_LOOKED_UP] if _of_nobody_else(journal, person, word))
    return tuple(found[word] for word, _place in zip(alone, range(most), strict=False))


def _of_nobody_else(journal: "Journal", person: UUID, word: str) -> bool:
    """Whether every entry with the word names this young person and nobody else."""
    hits = journal.search(word, limit=_HITS)
    own = [{name.id for name in hit.people} == {person} if hit.kind else hit.id == person for hit in hits]
    return bool(own) and all(own)
