# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may not stand in anything that leaves, and looking for it in a text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kjw_desktop.privacy.review.folding import Phrases, fold
from kjw_desktop.privacy.review.proposal import MARKED, Act, Decision, Occurrence, Proposal
from kjw_desktop.privacy.review.subjects import Subject

_FEWEST_SIGNS = 2
_LONGEST_BARE_NUMBER = 3


def forbidden_forms(
    proposals: Sequence[Proposal],
    texts: Mapping[str, str],
    decisions: Mapping[str, Decision],
    known: Iterable[Subject],
) -> tuple[str, ...]:
    """All forms that go or are undecided, and all known words, as `Review.forbidden` tells them."""
    forms: dict[str, str] = {}
    for form in (*_written(proposals, decisions), *(subject.words.text.strip() for subject in known)):
        if _tells(form):
            forms.setdefault(" ".join(fold(form).split()), form)
    phrases = Phrases((form, folded) for folded, form in forms.items())
    allowed = _allowed(proposals, texts, decisions)
    said = {match.what for text in allowed for match in phrases.find(text, every=True)}
    return tuple(form for folded, form in forms.items() if folded not in said)


def standing(text: str, forms: Iterable[str], plain: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """The forms that stand in a text as whole words, whatever their case and diacritics, also possessive.

    One that is also an ordinary word of the texts, outside of all proposals (`plain`, asked only when in
    doubt), counts with a capital alone, where it has one itself: 'Roos', not the roos of a garden.
    """
    there: dict[str, bool] = {}
    for match in Phrases((form, form) for form in forms).find(text, every=True):
        there[match.what] = there.get(match.what, False) or _as_name(
            text[match.start : match.end], match.what
        )
    doubtful = [form for form, named in there.items() if not named]
    ordinary = _ordinary(doubtful, plain()) if doubtful else frozenset()
    return tuple(form for form in there if form not in ordinary)


def _ordinary(forms: Iterable[str], plain: Iterable[str]) -> frozenset[str]:
    """Those of the forms that stand in plain text as words without a capital."""
    phrases = Phrases((form, form) for form in forms)
    return frozenset(
        match.what
        for text in plain
        for match in phrases.find(text, every=True)
        if not _as_name(text[match.start : match.end], match.what)
    )


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
