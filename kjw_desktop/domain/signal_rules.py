# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How signals count in figures, and what the kind of a signal brings up."""

from collections.abc import Iterable

from kjw_desktop.domain.vocabulary import Vocabulary

OTHER_CONCERNS = "overige_zorgen"
SAFETY = "veiligheid"


def counts_as(life_domain: str, kinds: Iterable[str], signal_kinds: Vocabulary) -> str:
    """The life domain that a signal counts under in every figure that leaves.

    The domain `veiligheid`, and each signal with a kind that the `signal_kind` list marks as sensitive (`!`
    in the field's list), counts as `overige_zorgen`: a table's cell must not tell a council that there was a
    case of exploitation or abuse in a wijk (contract, "Figures as JSON"; journeys 4.4 step 3).
    """
    if life_domain == SAFETY or any(_marked(signal_kinds, kind, "sensitive") for kind in kinds):
        return OTHER_CONCERNS
    return life_domain


def counted_domains(life_domains: Vocabulary) -> tuple[str, ...]:
    """The keys that `counts_as` can give, in printing order: `veiligheid` gives way to `overige_zorgen`."""
    return (*(key for key in life_domains.keys() if key != SAFETY), OTHER_CONCERNS)  # noqa: SIM118 -- not a dict


def hints_at_meldcode(kinds: Iterable[str], signal_kinds: Vocabulary) -> bool:
    """Whether the form asks in one quiet line if this fits the meldcode (`*` in the field's list)."""
    return any(_marked(signal_kinds, kind, "meldcode_hint") for kind in kinds)


def _marked(signal_kinds: Vocabulary, kind: str, attribute: str) -> bool:
    return kind in signal_kinds and signal_kinds.term(kind).marked(attribute)
