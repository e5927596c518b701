# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Classes of schools: with their school, and by their own name."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note

_OF: Final = re.compile(
    r"(?i)\b(?:groep|klas|brugklas|leerjaar|mentorklas|h\d|v\d|m\d)\s*[\w/]{0,6}\s+(?:van|op|bij)\s+"
    r"(?=(?:de|het|'t|’t)?\s*['’]?\w)"
)
_NAMED: Final = re.compile(
    r"(?i)\b(?:klas|uit|mentorklas|brugklas)\s+"
    r"((?:[a-z]{1,4})?[1-6][a-z]{1,3}\d?|[hvmtkb]\d[a-z]?|[1-6](?:e)?\s?(?:havo|vwo|vmbo|mavo|gym|kader"
    r"|basis)\b)(?![\w:/])"
)
_FORM: Final = re.compile(
    r"(?<![\w/.,-])(?:[1-6](?:[A-Z]|vm|[hvmtkb])\d|[HVMTKBGhvmtkbg][1-6][a-fA-F]|[A-Z]{2,3}[1-4][A-Z]|[1-6](?:ha|hv|tl|kb|bb|vwo|ath|gym)[a-d1-4]?)(?![\w/-])"
)
_LEVEL: Final = re.compile(
    r"(?i)\bklas\s[1-6]\s?(?:havo|mavo|vmbo|vwo|tl|kader|basis|pro|gymnasium|atheneum)"
    r"(?:[- ]?(?:tl|kader|basis|bb|kb|[a-d]))?\b"
)
_LOW: Final = re.compile(r"\b(?:van|uit|mentor|in)\s([1-6][a-d])\b(?![\w:/-])")
_BRACKETED: Final = re.compile(r"\(([1-6][A-Z]{1,3}\d?)\)")
_BRACKETS: Final = re.compile(r"\(([1-6][A-Z]{1,3}\d?|[HVMTKB][1-6][a-z]?)\)")
_SHORT: Final = re.compile(
    r"\b(?:kl\.|klas|mentor|in|uit|zat|zit|van)[:\s]{1,2}((?:[hvmtkbHVMTKB]|pro|olb"
    r"|isk)\s?[1-6][a-f]?\d?)\b(?![\w:/-])"
)
_BARE: Final = re.compile(
    r"\b(?:mentor|klas|leerling|in|uit|van|zit|groep|bij|naar|de)\s([1-6](?:[ABCE-JL-Z]|[A-Z]{2,4}|[A-Z](?=\d))\d?)\b"
    r"(?![-/:])"
)


def find_classes(note: Note) -> None:
    """Take classes; those of a school together with it, so after the schools."""
    organisations = [each for each in note.found if each.kind == "organisation"]
    for match in _OF.finditer(note.text):
        for each in organisations:
            if each.start <= match.end() + 4 and each.end > match.end():
                note.add(match.start(), each.end, "organisation")
                break
    for match in note.free_matches(_NAMED, 1):
        note.add(*match.span(), "organisation")
    for pattern in (_BARE, _BRACKETS, _BRACKETED, _SHORT):
        note.add_matches(pattern, "organisation", 1)
    for pattern, group in ((_FORM, 0), (_LEVEL, 0), (_LOW, 1)):
        note.add_matches(pattern, "organisation", group)
