# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of persons and cases: BSN, IBAN, licence plates, documents, files."""

import re
from functools import cache
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note

_IBAN: Final = re.compile(r"(?i)\b[A-Z]{2}\d{2}[ .]?(?:[A-Z0-9]{4}[ .]?){2,7}[A-Z0-9]{0,4}\b")
_BSN: Final = re.compile(r"(?<![\w.,/€+-])\d(?:[ .-]?\d){7,8}(?![\w/-]|[.,]\d)")
_CARD: Final = re.compile(r"(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}(?!\d)")
_PLATE: Final = re.compile(
    r"(?<![\w-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-"
    r"(?:[A-Z]{1,2}|\d{1,3})(?![\w-])"
    r"|(?<![\w-])\d-[A-Z]{3}-\d{3}(?![\w-])"
)
_PLATE_LOW: Final = re.compile(
    r"(?<![\w-])(?:[a-z]{2}-\d\d-[a-z]{2}|\d\d-[a-z]{2}-[a-z]{2}|[a-z]{2}-[a-z]{2}-\d\d|\d\d-[a-z]{2,3}-\d{1,2}"
    r"|[a-z]-\d{3}-[a-z]{2}|[a-z]{2}-\d{3}-[a-z]|\d-[a-z]{3}-\d\d|[a-z]{3}-\d\d-[a-z])(?![\w-])"
)
_PLATE_ABROAD: Final = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}(?![\w-])")
_PLATE_NAMED: Final = re.compile(
    r"(?i)\b(?:kenteken(?:plaat|nummer|s)?|kentek\.?|nummerbord|nummerplaat)"
    r"(?:\s(?:is|was|met|dat|begint|van|het|de|een|zijn|haar|op|stond|nr|nummer|\w+)){0,3}[:\s(]{1,3}"
    r"((?=[a-z0-9 -]*\d)(?=[a-z0-9 -]*[a-z])(?:[a-z]{1,3}|\d{1,3})[ -]?(?:[a-z]{1,3}|\d{1,3})[ -]?"
    r"(?:[a-z]{1,2}|\d{1,3}))(?![\w-])"
)
_PLATE_OF_CAR: Final = re.compile(
    r"(?i)\b(?:auto|bus|busje|bestelbus|scooter|brommer|caddy|transporter|vito|audi|bmw|golf|polo|seat|fiat|opel"
    r"|peugeot|renault|toyota|mercedes|volvo|ford|kia|mazda|skoda|hyundai|citroen|suzuki|volkswagen|vw)"
    r"(?:\s[a-z]+)?,?\s([a-z]{2,3}[ -]?\d{2,4}[ -]?[a-z]{1,2}|\d{1,2}-?[a-z]{2,3}-?\d{1,3}"
    r"|[a-z]{2,3}[ -]?\d[ -]?[a-z]?\d{3})"
    r"(?![\w-])"
)
_PLATE_PART: Final = re.compile(
    r"(?i)\b(?:kenteken|nummerbord|nummerplaat|kentek)\.?\s"
    r"(?:deels|begint met|iets met|eindigt op|gedeeltelijk)\s"
    r"((?=[a-z-]{0,4}\d|\d)[a-z0-9-]{2,8})(?![\w-])"
)
_CASE: Final = re.compile(
    r"(?<![\w@./-])(?:[A-Z]{1,6}[ -/]?\d{2,}(?:[-/.]\d+)+|[A-Z]{1,5}[-.]\d{4,}|[A-Z]{1,4}\d{4,}(?:-\d+)*"
    r"|\d{4}-\d{2,4}-\d{3,}|[A-Z]{1,5}[-/]\d{2,4}[-/][A-Z0-9]+|\d{2,4}[/-]\d{4,}(?:[-/]\d+)?|\d{4}[.-][A-Z]{1,4}[.-]\d{2,})"
    r"(?![\w-])"
)
_THREE: Final = re.compile(r"(?<![\w@./-])(?:19|20)\d\d-\d{2,4}-\d{3,6}(?![\w-])")
_MIXED: Final = re.compile(
    r"(?<![\w@./-])(?=[A-Z0-9]*\d[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z][A-Z0-9]*[A-Z])[A-Z0-9]{7,}(?![\w-])"
)
_NUMBER: Final = (
    r"(\d{2,}(?:[ .]\d{2,}){1,4}|(?:[A-Z]{1,5}[ .-]?)?[A-Z0-9][\w./-]*\d[\w./-]*\w(?: \d{2,}\b){0,3}"
    r"|\d[\d .]{3,}\d)"
)
_BETWEEN: Final = (
    r"s?[- ]?(?:nr|nummer|code|kenmerk|id)?s?\b\.?[\s:=(#]{0,3}"
    r"(?:(?:nr\.?|(?:heeft )?nummer|is|was|van \w+|luidt|eindigt op|onder)[\s:=(]{1,3}){0,2}"
)
_THING: Final = re.compile(
    r"(?:artikel|frame|bestel|serie|model|order|barcode|product|onderdeel|factuur|materiaal|offerte"
    r"|ean)\w*[^.\n]{0,20}$"
)
_YOUTH_TEAM: Final = re.compile(r"(?:JO|MO|O|VR|U)\d{1,2}-\d{1,2}")
_COUNTED: Final = re.compile(
    r"\s?(?:euro|uur|jaar|jongeren|kinderen|km|meter|stuks|leden|volgers|views|stemmen|man)\b"
)
_DATE: Final = re.compile(
    r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d){1,2}|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?(?:-\d\d)?"
)


def find_accounts(note: Note) -> None:
    """Take bank accounts, before parts of them read as phone numbers."""
    for match in note.free_matches(_IBAN):
        if _iban(match.group()):
            note.add(match.start(), match.start() + len(match.group().rstrip()), "id")
    note.add_matches(_CARD, "id")


def find_numbers(note: Note) -> None:
    """Take numbers that belong to one person, vehicle or file."""
    _find_plates(note)
    for pattern in (_CASE, _THREE, _MIXED):
        for match in note.free_matches(pattern):
            other = _DATE.fullmatch(match.group()) or _YOUTH_TEAM.fullmatch(match.group())
            if not other and not _thing(note, match.start()):
                note.add(*match.span(), "id")
    _find_named(note)
    for match in note.free_matches(_BSN):
        if _bsn(match.group()) and not _thing(note, match.start()):
            note.add(*match.span(), "id")


def _find_plates(note: Note) -> None:
    """Licence plates, by their form and behind the word for one."""
    for pattern in (_PLATE, _PLATE_LOW, _PLATE_ABROAD):
        for match in note.free_matches(pattern):
            if not _DATE.fullmatch(match.group()) and not _YOUTH_TEAM.fullmatch(match.group()):
                note.add(*match.span(), "id")
    for pattern in (_PLATE_OF_CAR, _PLATE_PART):
        note.add_matches(pattern, "id", 1)
    for match in note.free_matches(_PLATE_NAMED, 1):
        if len(re.sub(r"\W", "", match.group(1))) in (5, 6, 7):
            note.add(*match.span(1), "id")


@cache
def _named(documents: tuple[str, ...]) -> re.Pattern[str]:
    """A number behind what it is of: dossiernummer JB/2025/1123."""
    listed = (
        "|".join(map(re.escape, documents)).replace("patient", "pati[eë]nt").replace("client", "cli[eë]nt")
    )
    return re.compile(rf"(?i)\b(?:{listed}){_BETWEEN}{_NUMBER}")


def _find_named(note: Note) -> None:
    """Numbers behind a word that says whose or what they are."""
    for match in note.free_matches(_named(note.classes.documents), 1):
        number = match.group(1)
        if len(re.findall(r"\d", number)) < 3 or _DATE.fullmatch(number):
            continue
        if not _COUNTED.match(note.after(match.end(1))) and not _thing(note, match.start(1)):
            note.add(*match.span(1), "id")


def _thing(note: Note, at: int) -> bool:
    """Whether the number of an article, order or the like stands there."""
    return _THING.search(note.before(at)) is not None


def _iban(written: str) -> bool:
    """Whether it is an account number: by its check digits, or as Dutch ones are built, mistyped or not."""
    from stdnum import iban

    plain = re.sub(r"[ .]", "", written).upper()
    return bool(iban.is_valid(plain)) or re.fullmatch(r"[A-Z]{2}\d\d[A-Z]{4}\d{8,12}", plain) is not None


def _bsn(written: str) -> bool:
    """Whether the check digit is that of a BSN, a person's number of citizen service."""
    from stdnum.nl import bsn

    return bool(bsn.is_valid(re.sub(r"\D", "", written)))
