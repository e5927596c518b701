# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How signals count in figures."""

from collections.abc import Iterable

from kjw_desktop.domain.figure_terms import ENDED_OTHERWISE, OPEN
from kjw_desktop.domain.vocabulary import Vocabulary

_OTHER_CONCERNS = "overige_zorgen"
_SAFETY = "veiligheid"


def sensitive_kinds(signal_kinds: Vocabulary) -> frozenset[str]:
    """The kinds that the `signal_kind` list marks as sensitive (`!` in the field's list)."""
    return frozenset(term.key for term in signal_kinds.terms if term.marked("sensitive"))


def counts_as(life_domain: str, *, sensitive: bool) -> str:
    """The life domain that a signal counts under in every figure that leaves.

    The domain `veiligheid`, and each signal with a sensitive kind, counts as `overige_zorgen`: a table's cell
    must not tell a council that there was a case of exploitation or abuse in a wijk (contract, "Figures as
    JSON"; journeys 4.4 step 3).
    """
    return _OTHER_CONCERNS if sensitive or life_domain == _SAFETY else life_domain


def counted_domains(life_domains: Iterable[str]) -> tuple[str, ...]:
    """The keys that `counts_as` can give, in printing order: `veiligheid` gives way to `overige_zorgen`."""
    return (*(key for key in life_domains if key not in {_SAFETY, _OTHER_CONCERNS}), _OTHER_CONCERNS)


def withheld_endings(signal_resolution: Vocabulary) -> frozenset[str]:
    """The outcomes that the `signal_resolution` list marks as sensitive: they tell of the meldcode."""
    return frozenset(term.key for term in signal_resolution.terms if term.marked("sensitive"))


def ends_as(outcome: str | None, *, closed: bool, withheld: frozenset[str]) -> str:
    """How a signal that is `closed` or has an outcome ended, in every figure that leaves.

    That a suspicion was reported, or taken away, no table tells: the meldcode stands apart (decision 68).
    """
    if outcome is None:
        return ENDED_OTHERWISE if closed else OPEN
    return ENDED_OTHERWISE if outcome in withheld else outcome


def counted_endings(endings: Iterable[str], withheld: frozenset[str]) -> tuple[str, ...]:
    """The keys that `ends_as` can give, in printing order."""
    return (*(key for key in endings if key not in withheld), ENDED_OTHERWISE, OPEN)
