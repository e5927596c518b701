# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Phone numbers, however they are spaced."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note

_GAP: Final = r"[\s.\-–/]{0,3}"
_ABROAD: Final = re.compile(rf"(?<![\w+])(?:\+|00)\s?[1-9](?:{_GAP}\(?\d\)?){{7,13}}(?!\d)")
_HOME: Final = re.compile(
    rf"(?<![\w+-])\(?0(?!{_GAP}0)(?![89]00|[ -][89]00)(?:{_GAP}\)?{_GAP}\d){{9}}(?!\d|[-.]\d)"
)
_BELGIAN: Final = re.compile(r"(?<![\w+-])0\d{1,2}[ /.-]{1,3}\d{2,3}[ .]\d{2}[ .]\d{2}(?!\d|[-.]\d)")
_LONG: Final = re.compile(r"(?<![\w+-])0[1-9]\d{1,2}[ -]\d{3,4} \d{2,3} \d{2,3}(?!\d|[-.]\d)")
_NAMED: Final = re.compile(
    r"(?i)\b(?:tel(?:efoon)?(?:nummer|nr)?|nummer|nr|mobiel|gsm|bel(?:len)?|app(?:en)?|bereikbaar op"
    r"|06)\b\.?[:\s]{1,3}(?:op\s|is\s|van \w+\s)?"
    rf"((?:\d{_GAP}){{5,9}}\d)(?![\d/-]|\s?(?:euro|uur|km|leden|jaar))"
)
_SPOKEN: Final = re.compile(r"(?i)\b(?:nul[ -]?zes|nulzes)(?:[\s.-]{1,3}\d{1,4}){2,8}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def _dialable(written: str) -> bool:
    """Whether a number with a country's code may exist: its length and the code tell (`phonenumbers`)."""
    import phonenumbers

    plain = "+" + re.sub(r"\D", "", re.sub(r"\(0\)", "", written)).removeprefix("00")
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(plain))
    except phonenumbers.NumberParseException:
        return False


def find_phones(note: Note) -> None:
    """Take phone numbers of the Netherlands, Flanders and elsewhere; not the public 0800 and 0900 ones."""
    for match in note.free_matches(_ABROAD):
        if _dialable(match.group()):
            note.add(*match.span(), "phone")
    for pattern in (_HOME, _BELGIAN, _LONG, _SPOKEN):
        note.add_matches(pattern, "phone")
    for match in note.free_matches(_NAMED, 1):
        if not _YEAR.fullmatch(match.group(1)):
            note.add(*match.span(1), "phone")
