# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review of an overview: passages, proposals and what was decided; every act gives a new one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.review.finding import MakesFinder, finder_of
from kjw_desktop.privacy.review.fitting import fitted_words, joined
from kjw_desktop.privacy.review.forbidden import forbidden_forms, standing
from kjw_desktop.privacy.review.laying import Laid, laid
from kjw_desktop.privacy.review.marking import marked_proposals
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision, Mark, Occurrence, Piece, Proposal
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.privacy.review.subjects import Subject


def _same(these: tuple[object, ...], those: tuple[object, ...]) -> bool:
    return all(one is other for one, other in zip(these, those, strict=True))


def _keys_kept(decisions: Mapping[str, Decision]) -> frozenset[str]:
    return frozenset(key for key, decision in decisions.items() if decision.act is Act.KEPT)


def _nothing_decided() -> Mapping[str, Decision]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Review:
    """What the worker goes through before anything leaves.

    `found` is what the program proposes, `marks` what the worker marked, `known` what the vault knows.
    """

    passages: tuple[Passage, ...]
    found: tuple[Proposal, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=_nothing_decided)
    marks: tuple[Mark, ...] = ()
    stand_ins: StandIns = field(default_factory=StandIns)
    known: tuple[Subject, ...] = ()
    _laid: Laid | None = field(default=None, repr=False, compare=False)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What was found and marked, in the order of the text, no two in one place."""
        return self._places.proposals

    def decide(self, key: str, decision: Decision) -> "Review":
        """With this decision on a proposal. Raises KeyError when there is none of that key."""
        self.proposal(key)
        return self._decided({**self.decisions, key: decision})

    def decide_all(self, decisions: Mapping[str, Decision]) -> "Review":
        """With several decisions at once. Raises KeyError."""
        for key in decisions:
            self.proposal(key)
        return self._decided({**self.decisions, **decisions})

    def undecide(self, key: str) -> "Review":
        """Without the decision on a proposal, if there was one."""
        return self._decided({known: each for known, each in self.decisions.items() if known != key})

    def mark(self, words: str, replacement: str = "", *, direct: bool = False) -> "Review":
        """With these words marked wherever they stand; marked again, they get the new replacement.

        Raises ValueError for words without a letter or figure.
        """
        if not any(sign.isalnum() for sign in words):
            raise ValueError("Words to mark have a letter or a figure")
        others = tuple(mark for mark in self.marks if mark.same_words(words) is False)
        return replace(self, marks=(*others, Mark(words.strip(), replacement, direct)), _laid=None)

    def unmark(self, words: str) -> "Review":
        """Without the mark on these words; what it covered is proposed as before."""
        return replace(
            self, marks=tuple(mark for mark in self.marks if not mark.same_words(words)), _laid=None
        )

    def proposal(self, key: str) -> Proposal:
        """The proposal of this key. Raises KeyError."""
        return self._places.by_key[key]

    def decision(self, key: str) -> Decision | None:
        """What was decided on it, if anything."""
        return self.decisions.get(key)

    @property
    def undecided(self) -> tuple[Proposal, ...]:
        """The proposals that nothing was decided on."""
        return tuple(each for each in self.proposals if each.key not in self.decisions)

    @property
    def blocking(self) -> tuple[Proposal, ...]:
        """Undecided proposals that point at one person: nothing may leave before."""
        return tuple(each for each in self.undecided if each.direct)

    @property
    def overrides(self) -> tuple[Proposal, ...]:
        """What points at one person and yet stays, for a reason."""
        return tuple(each for each in self.proposals if each.direct and self._kept(each.key))

    def pieces(self, passage_key: str, *, after: bool) -> tuple[Piece, ...]:
        """A passage in pieces, as it was written or as it will be read.

        Afterwards, what is undecided shows its replacement, and what stays its own words. Joined, the pieces
        of before are the text. Raises KeyError for an unknown passage.
        """
        text = self._places.texts[passage_key]
        pieces: list[Piece] = []
        at = 0
        for proposal, place in self._places.by_passage.get(passage_key, ()):
            if place.start > at:
                pieces.append(Piece(text[at : place.start]))
            said = text[place.start : place.end]
            said = self._after(proposal, place, said) if after else said
            pieces.append(Piece(said, proposal.key, opens=after and place.capital))
            at = place.end
        if at < len(text):
            pieces.append(Piece(text[at:]))
        return joined(pieces, self._places.names) if after else tuple(pieces)

    def text_after(self, passage_key: str) -> str:
        """A passage as it will be read. Raises KeyError."""
        return "".join(piece.text for piece in self.pieces(passage_key, after=True))

    def forbidden(self) -> tuple[str, ...]:
        """What may not stand in anything that leaves: each form that goes or is undecided, each known word.

        Without what the worker keeps, what the replacements themselves say, single letters and bare numbers.
        Compare with `standing_in`: some are also ordinary words, which only a capital makes a name.
        """
        return forbidden_forms(self.proposals, self._places.texts, self.decisions, self.known)

    def standing_in(self, text: str) -> tuple[str, ...]:
        """The forbidden words that stand in a text: what would leak with it, or with a rewording."""
        return standing(text, self.forbidden(), self._plain)

    def with_passages(
        self,
        passages: Sequence[Passage],
        known: Sequence[Subject],
        about: About,
        progress: Progress = silent,
        finds: MakesFinder = finder_of,
    ) -> "Review":
        """Proposed anew for other texts; decisions, marks and stand-ins stay. May raise Cancelled."""
        from kjw_desktop.privacy.review.propose import propose

        anew = propose(passages, known, about, progress, self.stand_ins, finds)
        return replace(anew, decisions=self.decisions, marks=self.marks, _laid=None)

    @property
    def _places(self) -> Laid:
        if self._laid is None or not _same(self._laid.of, (self.passages, self.found)):
            marked = marked_proposals(self.marks, self.passages, self.stand_ins) if self.marks else ()
            object.__setattr__(
                self, "_laid", laid(self.passages, self.found, marked, _keys_kept(self.decisions), self.known)
            )
        return self._laid  # type: ignore[return-value]  # it was made just now

    def _decided(self, decisions: Mapping[str, Decision]) -> "Review":
        before, kept = _keys_kept(self.decisions), _keys_kept(decisions)
        places = self._places
        if self.marks and before != kept:
            places = laid(self.passages, self.found, places.marked, kept, self.known)
        return replace(self, decisions=MappingProxyType(dict(decisions)), _laid=places)

    def _kept(self, key: str) -> bool:
        decision = self.decisions.get(key)
        return decision is not None and decision.act is Act.KEPT

    def _after(self, proposal: Proposal, place: Occurrence, said: str) -> str:
        decision = self.decisions.get(proposal.key)
        if decision is None or decision.act is Act.ACCEPTED:
            return place.replacement
        return said if decision.act is Act.KEPT else fitted_words(decision.text, place)

    def _plain(self) -> Iterator[str]:
        """The texts outside of all proposals."""
        for passage in self.passages:
            yield from (
                piece.text for piece in self.pieces(passage.key, after=False) if not piece.proposal_key
            )
