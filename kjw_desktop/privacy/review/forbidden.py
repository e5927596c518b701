# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may not stand in anything that leaves, and looking for it in a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kjw_desktop.privacy.review.folding import Phrases, fold
from kjw_desktop.privacy.review.proposal import MARKED, Act, Decision, Occurrence, Proposal
from kjw_desktop.privacy.review.subjects import Subject

_FEWEST_SIGNS = 2
_LONGEST_BARE_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Forbidden:
    """Forms that may not stand anywhere; `ordinary` are those (folded) that are also words of the text.

    An ordinary form counts only with a capital, where it has one itself: 'Roos', not the roos of a garden.
    """

    forms: tuple[str, ...]
    ordinary: frozenset[str]


def forbidden_of(
    proposals: Sequence[Proposal],
    texts: Mapping[str, str],
    decisions: Mapping[str, Decision],
    known: Iterable[Subject],
    after: Iterable[str],
) -> Forbidden:
    """All forms that go or are undecided, and all known words, as `Review.forbidden` tells them."""
    forms: dict[str, str] = {}
    for form in (*_written(proposals, decisions), *(subject.words.text.strip() for subject in known)):
        if _tells(form):
            forms.setdefault(" ".join(fold(form).split()), form)
    phrases = Phrases((form, folded) for folded, form in forms.items())
    said = {
        match.what
        for text in _allowed(proposals, texts, decisions)
        for match in phrases.find(text, every=True)
    }
    left = {folded: form for folded, form in forms.items() if folded not in said}
    phrases = Phrases((form, folded) for folded, form in left.items())
    ordinary = frozenset(
        match.what
        for text in after
        for match in phrases.find(text, every=True)
        if not _as_name(text[match.start : match.end], left[match.what])
    )
    return Forbidden(tuple(left.values()), ordinary)


def standing(text: str, forbidden: Forbidden) -> tuple[str, ...]:
    """The forms that stand in a text as whole words, whatever their case and diacritics, also possessive."""
    phrases = Phrases((form, form) for form in forbidden.forms)
    there = {
        match.what: None
        for match in phrases.find(text, every=True)
        if " ".join(fold(match.what).split()) not in forbidden.ordinary
        or _as_name(text[match.start : match.end], match.what)
    }
    return tuple(there)


def _as_name(said: str, form: str) -> bool:
    """Whether a form stands there as it is written: with a capital where it has one."""
    return said[:1].isupper() or not form[:1].isupper()


def _written(proposals: Sequence[Proposal], decisions: Mapping[str, Decision]) -> Iterator[str]:
    """The written forms of all that is not kept; no age in one word: 'vijftien' may count anything."""
    for proposal in proposals:
        if not _kept(proposal, decisions):
            lone = proposal.kind == "age"
            yield from (form for form in proposal.written if not (lone and len(form.split()) == 1))


def _tells(form: str) -> bool:
    """Whether a form is more than a letter or a number that may count anything."""
    signs = [sign for sign in form if sign.isalnum()]
    bare = all(sign.isdecimal() for sign in signs) and len(signs) <= _LONGEST_BARE_NUMBER
    return len(signs) >= _FEWEST_SIGNS and not bare


def _allowed(
    proposals: Sequence[Proposal], texts: Mapping[str, str], decisions: Mapping[str, Decision]
) -> Iterator[str]:
    """What stays by decision, and what the program's own replacements say."""
    for proposal in proposals:
        if _kept(proposal, decisions):
            yield from (_stretch(texts, place) for place in proposal.occurrences)
        elif proposal.kind != MARKED:
            yield from {place.replacement for place in proposal.occurrences}


def _stretch(texts: Mapping[str, str], place: Occurrence) -> str:
    return texts[place.passage][place.start : place.end]


def _kept(proposal: Proposal, decisions: Mapping[str, Decision]) -> bool:
    decision = decisions.get(proposal.key)
    return decision is not None and decision.act is Act.KEPT
