# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of people by where they stand: behind a role, in a row of who was there, behind 'noemt hem'."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.unusual import unusual

_ROLE_ENDS: Final = (
    *("docent", "meester", "ouderling", "voerder", "leider", "leidster", "begeleider", "begeleidster"),
    *("trainer", "coach", "werker", "werkster", "arts", "agent", "voogd", "juf", "oom", "tante", "beheerder"),
    *("vriend", "vriendin", "chauffeur", "nonkel", "pastor", "consulent", "consulente", "bemiddelaar"),
    *("regisseur", "beschermer"),
)
_PRESENT: Final = re.compile(
    r"(?i)\b(?:aanw(?:ezig)?|afw(?:ezig)?(?: m\.k\.)?|rijders|deelnemers|groepje|team|afgemeld|erbij)\.?:\s*$"
)
_BESIDE: Final = re.compile(r"(?:, |/ ?| en | & |\), )$")
_CALLED: Final = re.compile(
    r"(?i)\b(?:ene|zekere|bijnaam|alias|genaamd|aka|noem(?:t|en|de|den)?\s(?:(?:ze|we|ie)\s)?(?:hem|haar|m|'m|d'r|dr|zich))"
    r"[:\s]\s?[\"'“‘]?((?:de\s)?[^\W\d_][\w-]{2,})(?=[\"'”’.,;)\n]|$)"
)
_TO_BE_CALLED: Final = re.compile(
    r"(?i)\b(?:maar|nu|voortaan|liever|graag)\s([^\W\d_][\w-]{2,})\s(?:heten|genoemd worden)\b"
)
_TITLED: Final = re.compile(
    r"(?i)(?<!\w)(?:(?:mw|mevr|mvr|mevrouw|dhr|meneer|dokter|fam|familie)\.?|[dm]r\.)\s"
    r"(?:(?:van|de|der|den|op|ter|ten|te|el|al|'t)\s){1,3}([^\W\d_][\w'’-]{2,})"
)
_LETTER_BEFORE: Final = re.compile(r"(?<![\w.'’])[A-Za-z]\.\s?$")
_LETTER_BEHIND: Final = re.compile(r"\s([A-Za-z])\.(?=[\s,:;)!?]|$)")
_PLATE: Final = re.compile(r"(?i)(?<![\w-])[a-z]{1,3}-[a-z]{1,2}\s?\d{2,4}(?![\w-])")
_NUMBERED: Final = re.compile(r"(?i)(?<![\w-])[a-z]{1,3}-?(?:\d{2,4}-\d{3,}|\d{6,})(?![\w-])")
_EXPLAINED: Final = re.compile(r"(?: \(|, )(?:(?:mijn|haar|zijn|zn|de|een) )?([^\W\d_]{2,})")
_BEFORE_NAME: Final = frozenset(("met", "aan", "van", "bij", "door", "en", "dat", "heb", "is", "mit", "of"))
_SAYS: Final = frozenset(
    (
        "zegt",
        "zei",
        "vertelt",
        "belt",
        "belde",
        "appt",
        "appte",
        "vindt",
        "vond",
        "lacht",
        "huilt",
        "vroeg",
        "vraagt",
    )
)
_INTERFIXES: Final = frozenset(("van", "de", "der", "den", "ter", "ten", "el", "al", "op", "te"))
_WORDS_TOO: Final = frozenset(("van", "op", "te", "de"))
_HONORIFICS: Final = frozenset(("mw", "mevr", "mevrouw", "dhr", "meneer", "mr", "dr", "juf", "meester"))
_ROLE, _FIRST, _RARE, _NICK = 4.5, 3.9, 3.0, 4.2
_SHORT, _NICKED = 3, 6


def find_people_broadly(note: Note) -> None:
    """Take names that their place in the sentence tells, and marks of cars and cases."""
    for pattern in (_PLATE, _NUMBERED):
        note.add_matches(pattern, "id")
    for pattern in (_CALLED, _TO_BE_CALLED):
        for match in note.free_matches(pattern, 1):
            if _may_be_called(note, match):
                note.add(*match.span(1), "person", "unknown_word")
    for match in _TITLED.finditer(note.text):
        word = note.starting(match.start(1))
        several = len(match.group().split()) > _SHORT
        plain = word is None or (word.entry.word and not (word.entry.surname or several))
        if word is not None and not plain and note.open(word, "person", "place"):
            note.add(*match.span(), "person")
    for token in note.tokens:
        if token.alpha and note.free(token.start, token.end) and _named(note, token):
            note.add(token.start, token.end, "person", "unknown_word")


def _may_be_called(note: Note, match: "re.Match[str]") -> bool:
    """Whether somebody may be called what stands behind 'noemt hem': rare, or with an article."""
    word = note.starting(match.end(1) - len(match.group(1).split()[-1]))
    if word is None or word.base in note.classes.goes_on or word.base in note.classes.of_people:
        return False
    return word.entry.zipf < _NICK or match.group(1)[:3].lower() == "de "


def lengthen_people(note: Note) -> None:
    """Let a name begin with its title, letter and small words, and end with the letter of a surname."""
    for each in [one for one in note.found if one.kind == "person"]:
        letter = _LETTER_BEFORE.search(note.text, max(0, each.start - 3), each.start)
        lettered = letter is not None and note.free(letter.start(), each.start)
        start = letter.start() if letter is not None and lettered else _small_start(note, each.start)
        behind = _LETTER_BEHIND.match(note.text, each.end)
        end = behind.end() if behind and note.free(behind.start(1), behind.end()) else each.end
        if (start, end) != (each.start, each.end):
            note.found.remove(each)
            note.add(start, end, each.kind, each.source, each.known)


def _small_start(note: Note, start: int) -> int:
    """Where the small words before a name begin, with the title before them."""
    token = note.starting(start)
    previous, small = (note.close(token) if token is not None else None), False
    while previous is not None and previous.folded in _INTERFIXES:
        before = note.close(previous)
        led = previous.folded not in _WORDS_TOO or _leads(note, before)
        linked = before is not None and before.folded in _INTERFIXES
        if not (led or linked) or not note.free(previous.start, previous.end):
            break
        start, previous, small = previous.start, before, True
    titled = small and previous is not None and previous.folded in _HONORIFICS
    if titled and previous is not None and note.free(previous.start, previous.end):
        return previous.start
    return start


def _leads(note: Note, token: Token | None) -> bool:
    """Whether a first name or who somebody is stands before 'van': ilse van dam, huisarts van rossum."""
    if token is None:
        return False
    person = note.of(("person",), token.start, token.end) and not token.genitive
    return person or token.folded in _HONORIFICS


def _named(note: Note, token: Token) -> bool:
    """Whether a word stands where a name does, and may be one."""
    classes, word = note.classes, token.base
    if len(word) < _SHORT - 1 or word in classes.goes_on or word in classes.of_people:
        return False
    previous = note.close(token)
    if previous is not None and _role(note, previous):
        return word not in classes.no_name and word not in classes.verbs and _behind_role(note, token)
    if word in classes.no_name or word in classes.before or token.folded in classes.foreign:
        return False
    if _listed_beside(note, token) or _explained(note, token):
        first = token.entry.first_name and token.entry.zipf < _FIRST
        return first or (not token.entry.word and unusual(note, token, _RARE))
    return _nicknamed(note, token) or _doing(note, token) or _first_name(note, token)


def _behind_role(note: Note, token: Token) -> bool:
    """Whether a word behind who somebody is may be a name: havenmeester koster, nonkel Staf."""
    within = token.capital and not token.begins and not note.loose
    return within or (token.entry.name and token.entry.zipf < (_ROLE if token.capital else _FIRST))


def _nicknamed(note: Note, token: Token) -> bool:
    """Whether a short first name stands behind it, so that it is one with it: kleine mo."""
    following = note.following(token)
    if following is None or token.folded not in note.classes.nicknaming or note.capitals:
        return False
    entry = following.entry
    return entry.dutch_first_name and entry.zipf < _ROLE and len(following.base) < _NICKED


def _doing(note: Note, token: Token) -> bool:
    """Whether a strange word does what people do; in a dialect also behind what a name stands behind."""
    entry, previous, following = token.entry, note.close(token), note.following(token)
    if entry.word or len(token.base) <= _SHORT:
        return False
    if note.dialect:
        told = previous is not None and previous.folded in _BEFORE_NAME
        does = following is not None and following.folded in note.classes.verbs
        return (told or does) and unusual(note, token, 1)
    says = following is not None and following.folded in _SAYS
    return says and previous is None and unusual(note, token, _RARE)


def _first_name(note: Note, token: Token) -> bool:
    """Whether it is a first name that is no word, wherever it stands."""
    entry = token.entry
    plain = entry.word or note.dialect or entry.english >= _FIRST or token.base in note.classes.verbs
    return entry.dutch_first_name and not plain and len(token.base) >= _SHORT and entry.zipf < _FIRST


def _explained(note: Note, token: Token) -> bool:
    """Whether who somebody is stands behind it: 'tamar (jb)', 'hendrikje, pleegmoeder'."""
    match = _EXPLAINED.match(note.text, token.end)
    word = note.starting(match.start(1)) if match else None
    return word is not None and _role(note, word)


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
