# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Terms named by #."""

import re

from kjw_desktop.domain.quick_entry.parts import Part, PartKind, TermValue, Unfit
from kjw_desktop.domain.quick_entry.term_index import KIND_OF, TermIndex

_WORD = re.compile(r"#([^\W\d_]\w{0,79}(?:[-&/]\w{1,79}){0,5})(?!\w)")


def term_at(text: str, at: int, end: int, terms: TermIndex) -> Part | Unfit | None:
    """The term that the # at `at` names; Unfit when no list knows the word, None when there is no word."""
    found = _WORD.match(text, at, end)
    if found is None:
        return None
    meant = terms.meant(found[1])
    if not meant:
        return Unfit(at, found.end(), "#")
    kinds = {KIND_OF[term.vocabulary] for term in meant}
    kind = kinds.pop() if len(kinds) == 1 else PartKind.TERM
    return Part(at, found.end(), kind, TermValue(meant), stays=found[1].replace("_", " "))
