# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of people by where they stand: behind a role, in a list of who was there, behind 'ene' or 'noemt hem'."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.unusual import listed, unusual

_ROLE_ENDS: Final = (
    "docent", "meester", "ouderling", "voerder", "leider", "leidster", "begeleider", "begeleidster", "trainer", "coach",
    "werker", "werkster", "arts", "agent", "voogd", "juf", "oom", "tante", "beheerder", "vriend", "vriendin", "chauffeur",
    "nonkel", "pastor", "consulent", "consulente", "bemiddelaar", "regisseur", "beschermer",
)  # fmt: skip
_PRESENT: Final = re.compile(r"(?i)\b(?:aanw(?:ezig)?|afw(?:ezig)?(?: m\.k\.)?|rijders|deelnemers|groepje|team|afgemeld|erbij)\.?:\s*$")
_BESIDE: Final = re.compile(r"(?:, |/ ?| en | & |\), )$")
_CALLED: Final = re.compile(
    r"(?i)\b(?:ene|zekere|bijnaam|alias|genaamd|aka|noem(?:t|en|de|den)?\s(?:(?:ze|we|ie)\s)?(?:hem|haar|m|'m|d'r|dr|zich))"
    r"[:\s]\s?[\"'“‘]?((?:de\s)?[^\W\d_][\w-]{2,})(?=[\"'”’.,;)\n]|$)"
)
_TO_BE_CALLED: Final = re.compile(r"(?i)\b(?:maar|nu|voortaan|liever|graag)\s([^\W\d_][\w-]{2,})\s(?:heten|genoemd worden)\b")
_LETTER_BEFORE: Final = re.compile(r"(?<![\w.'’])[A-Za-z]\.\s?$")
_LETTER_BEHIND: Final = re.compile(r"\s([A-Za-z])\.(?=[\s,:;)!?]|$)")
_PLATE: Final = re.compile(r"(?i)(?<![\w-])[a-z]{1,3}-[a-z]{1,2}\s?\d{2,4}(?![\w-])")
_NUMBERED: Final = re.compile(r"(?i)(?<![\w-])[a-z]{1,3}-?(?:\d{2,4}-\d{3,}|\d{6,})(?![\w-])")
_SAYS: Final = frozenset(("zegt", "zei", "vertelt", "belt", "belde", "appt", "appte", "vindt", "vond", "lacht", "huilt", "vroeg", "vraagt"))
_INTERFIXES: Final = frozenset(("van", "de", "der", "den", "ter", "ten", "el", "al", "op", "te"))
_HONORIFICS: Final = frozenset(("mw", "mevr", "mevrouw", "dhr", "meneer", "mr", "dr", "juf", "meester"))
_ROLE, _FIRST, _RARE, _NICK = 4.5, 3.9, 3.0, 4.2
_SHORT: Final = 3


def find_people_broadly(note: Note) -> None:
    """Take names that their place in the sentence tells, and marks of cars and cases."""
    for pattern in (_PLATE, _NUMBERED):
        note.add_matches(pattern, "id")
    for pattern in (_CALLED, _TO_BE_CALLED):
        for match in note.free_matches(pattern, 1):
            word = note.starting(match.end(1) - len(match.group(1).split()[-1]))
            if word is not None and (word.entry.zipf < _NICK or match.group(1)[:3].lower() == "de "):
                if word.base not in note.classes.goes_on and word.base not in note.classes.of_people:
                    note.add(*match.span(1), "person", "unknown_word")
    for token in note.tokens:
        if token.alpha and note.free(token.start, token.end) and _named(note, token):
            note.add(token.start, token.end, "person", "unknown_word")


def lengthen_people(note: Note) -> None:
    """Let a name begin with its title, letter and small words, and end with the letter of a surname."""
    for each in [one for one in note.found if one.kind == "person"]:
        start, token = each.start, note.starting(each.start)
        letter = _LETTER_BEFORE.search(note.text, max(0, start - 3), start)
        if letter and note.free(letter.start(), start):
            start = letter.start()
        previous = note.close(token) if token is not None and start == each.start else None
        small = False
        while previous is not None and previous.folded in _INTERFIXES and note.free(previous.start, previous.end):
            before = note.close(previous)
            led = previous.folded not in ("van", "op", "te", "de") or _leads(note, before)
            if not led and not (before is not None and before.folded in _INTERFIXES):
                break
            start, previous, small = previous.start, before, True
        if small and previous is not None and previous.folded in _HONORIFICS and note.free(previous.start, previous.end):
            start = previous.start
        behind = _LETTER_BEHIND.match(note.text, each.end)
        end = behind.end() if behind and note.free(behind.start(1), behind.end()) else each.end
        if (start, end) != (each.start, each.end):
            note.found.remove(each)
            note.add(start, end, each.kind, each.source, each.known)


def _leads(note: Note, token: Token | None) -> bool:
    """Whether a first name or who somebody is stands before 'van': ilse van dam, huisarts van rossum."""
    if token is None:
        return False
    person = note.of(("person",), token.start, token.end) and not token.genitive
    return person or token.folded in _HONORIFICS


def _named(note: Note, token: Token) -> bool:
    """Whether a word stands where a name does, and may be one."""
    entry, classes = token.entry, note.classes
    if len(token.base) < _SHORT - 1 or token.base in classes.goes_on or token.base in classes.of_people:
        return False
    previous = note.close(token)
    if previous is not None and _role(note, previous):
        within = token.capital and not token.begins and not note.loose
        rare = entry.name and entry.zipf < (_ROLE if token.capital else _FIRST)
        return token.base not in classes.no_name and token.base not in classes.verbs and (within or rare)
    if token.base in classes.no_name or token.base in classes.before or token.folded in classes.foreign:
        return False
    if _listed_beside(note, token):
        return entry.first_name and entry.zipf < _FIRST or not entry.word and unusual(note, token, _RARE)
    following = note.following(token)
    says = following is not None and following.folded in _SAYS
    if says and previous is None and not entry.word and len(token.base) > _SHORT:
        return unusual(note, token, _RARE) or (note.dialect and not listed(note, token))
    plain = entry.word or note.dialect or entry.english >= _FIRST or token.base in classes.verbs
    return entry.dutch_first_name and not plain and _SHORT <= len(token.base) and entry.zipf < _FIRST


def _role(note: Note, token: Token) -> bool:
    """Whether a word says who somebody is: havenmeester, wijkouderling."""
    word = token.folded
    return word in note.classes.roles or (len(word) > _SHORT and word.endswith(_ROLE_ENDS))


def _listed_beside(note: Note, token: Token) -> bool:
    """Whether it stands in a row of who was there, behind the heading or behind another name."""
    if _PRESENT.search(note.before(token.start)):
        return True
    beside = _BESIDE.search(note.before(token.start, 4))
    if beside is None:
        return False
    at = token.start - len(beside.group())
    return note.of(("person",), max(0, at - 1), at)
