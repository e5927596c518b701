# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of several words, put together of what was found; and names found once, wherever they stand."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.namelike import namelike
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.ordinary import hyphened
from kjw_desktop.privacy.identifiers.runs import lies_in

_LETTER: Final = re.compile(
    r" (?:[b-ln-su-z]\.(?=[\s,)]))| ([b-df-jlp-rvwxyz])\b(?!['’.\w-])"
    r"| ([A-Z])\b(?:\.(?=\s|,|\)|$))?(?!['’\w-])"
)
_QUOTED: Final = re.compile(r"\s[\"'“‘(]([A-ZÀ-Ž][\w-]+)[\"'”’)]\s(?=[A-ZÀ-Ž])")
_YEAR: Final = re.compile(r" ['’]\d\d(?!\w)")
_PAIRS: Final = frozenset(
    (one, two) for one in ("van", "op", "in") for two in ("der", "den", "'t", "ter", "ten")
)
_BEFORE_THE: Final = frozenset(("in", "op", "aan"))
_USUAL: Final = 4.5
_SHORTENED: Final = 5  # letters of a title with a full stop: mevr., burg.


def join_names(note: Note) -> None:
    """Have names run on: van der Berg, mw. Karin de Wit."""
    covered = _covered(note)
    for token in note.tokens:
        if not covered[token.start]:
            _surname(note, token)
            continue
        end = _run_on(note, token)
        year = _YEAR.match(note.text, end)
        if year:
            note.add(token.start, year.end(), "organisation")
        elif end > token.end:
            note.add(token.start, end, "person")
        start = (
            _interfixed(note, token) if token.capital or token.titled or not token.entry.first_name else token
        )
        if start is not token:
            note.add(start.start, token.end, "person")
        _title(note, token)
        _title(note, start)
        _nickname(note, start)


def _covered(note: Note) -> bytearray:
    """For each character, whether a person was found there."""
    covered = bytearray(len(note.text) + 1)
    for each in _people(note):
        covered[each.start : each.end] = b"\1" * (each.end - each.start)
    return covered


def _people(note: Note) -> list[Identifier]:
    return [each for each in note.found if each.kind == "person"]


def _surname(note: Note, token: Token) -> None:
    """A surname by its small word with a capital: De Rijk, Van der Molen."""
    following = note.following(token)
    if token.folded not in note.classes.interfixes or following is None:
        return
    if not token.capital and (token.folded, following.folded) not in _PAIRS:
        return
    several = False
    while following is not None and following.folded in note.classes.interfixes and not following.capital:
        following, several = note.following(following), True
    lower = following is not None and several and following.entry.surname and not following.entry.town
    if following is None or not (following.capital or lower) or following.folded in note.classes.nobody:
        return
    plain = following.entry.word or note.lexicon.compound(following.base) or hyphened(note, following)
    if plain and not several:
        return
    if note.free(following.start, following.end):
        note.add(token.start, following.end, "person")


def _interfixed(note: Note, token: Token) -> Token:
    """Where the small words before a surname begin: Van der Berg, op 't Hof; not a lone 'van'."""
    first, previous, count = token, note.close(token), 0
    while previous is not None and previous.folded in note.classes.interfixes:
        if previous.capital and previous.begins and token.entry.first_name and previous.folded != "de":
            break
        if previous.folded in _BEFORE_THE and not previous.capital and first.folded not in ("'t", "t"):
            break
        first, count = previous, count + 1
        if previous.capital:
            return first
        previous = note.close(previous)
    return first if count > 1 or (count and first.titled) else token


def _nickname(note: Note, token: Token) -> None:
    """Take what tells one Mo from another: lange Mo, kleine Mo; not 'mijn kleine Mo'."""
    previous = note.close(token)
    if (
        previous is None
        or previous.folded not in note.classes.nicknaming
        or not note.free(previous.start, previous.end)
    ):
        return
    before = note.close(previous)
    if before is None or before.folded not in note.classes.determiners:
        note.add(previous.start, token.end, "person")


def _title(note: Note, token: Token) -> None:
    """Take the title before a name with it, but not a relative's."""
    previous = note.previous(token)
    if (
        previous is None
        or previous.folded not in note.classes.titles
        or previous.folded in note.classes.kinship
    ):
        return
    glue = note.text[previous.end : token.start]
    if glue != " " and (glue != ". " or len(previous.text) > _SHORTENED):
        return
    start, before = previous.start, note.close(previous)
    if previous.folded == "heer" and before is not None and before.folded == "de":
        start = before.start
    note.add(start, token.end, "person")


def _run_on(note: Note, token: Token) -> int:
    """Where the name that this word begins or goes on with ends."""
    end = token.end
    while (following := note.next(token)) is not None and following.alpha:
        glue = note.text[token.end : following.start]
        if glue not in (" ", ". ", "-") and not _QUOTED.match(note.text, token.end):
            break
        if following.begins or note.leads(following) or lies_in(note, following) or _of_one(note, following):
            break
        ended = following.folded in note.classes.ends_name and not _surnamed(following)
        named = following.capital and not ended
        if not named and not _linked(note, following):
            break
        token = following
        if token.capital:
            end = token.end + (len(token.text) == 1 and note.text[token.end : token.end + 1] == ".")
    return end


def _surnamed(token: Token) -> bool:
    """Whether a word for what somebody does is a surname: Nel Bakker, Piet Visser."""
    return token.entry.surname and token.alpha and not token.upper


def _of_one(note: Note, token: Token) -> bool:
    """Whether 'van' leads to where somebody works: Femke van ROC van Flevoland, Marco van Enver."""
    following = note.following(token)
    if token.folded != "van" or token.capital or following is None:
        return False
    kind = following.folded in note.classes.kinds or following.folded in note.classes.nobody
    taken = note.of(("organisation",), following.start, following.end)
    return kind or (taken and not following.entry.surname)


def _linked(note: Note, token: Token) -> bool:
    """Whether a small word links a name: the 'van der' of Karin van der Berg, the 'of' of House of Grace."""
    following, previous = note.next(token), note.previous(token)
    if following is None:
        return False
    if token.folded in _BEFORE_THE and following.folded not in ("'t", "t"):
        return False
    if token.folded in note.classes.interfixes:
        return following.capital or following.folded in note.classes.interfixes
    english = previous is not None and previous.entry.english > _USUAL and not previous.entry.first_name
    return token.folded == "of" and english and following.capital


def find_again(note: Note) -> None:
    """Take what was found to be a name once wherever else it stands."""
    classes, covered = note.classes, _covered(note)
    names = {
        token.base for token in note.tokens if token.alpha and len(token.base) > 2 and covered[token.start]
    }
    letters = {token.base for token in note.tokens if len(token.base) == 1 and covered[token.start]}
    for token in note.tokens:
        if token.base in letters and token.capital and note.text[token.end : token.end + 1] == ".":
            note.add(token.start, token.end + 1, "person")
    names -= classes.interfixes | classes.of_people
    for token in note.tokens:
        if token.base not in names or not note.free(token.start, token.end):
            continue
        usual = token.entry.word and (not token.capital or (token.begins and token.entry.zipf >= _USUAL))
        if not usual or namelike(note, token):
            note.add(token.start, token.end, "person", "names")


def find_letters(note: Note) -> None:
    """Take the letter of a surname behind a first name: Gio P."""
    for each in _people(note):
        match = _LETTER.match(note.text, each.end)
        if match:
            note.add(each.start, match.end(), "person", each.source)


def widen(note: Note) -> None:
    """Have a name that is told by one of its words begin at its first and end at its last."""
    starts = {each.start: each for each in note.found if each.kind in ("person", "organisation", "place")}
    for token in note.tokens:
        each = starts.get(token.start)
        if each is None or token.folded in note.classes.days:
            continue
        start, previous = token.start, note.close(token)
        while previous is not None and previous.capital and not previous.begins and previous.alpha:
            taken = not note.free(previous.start, previous.end)
            if taken or previous.folded in note.classes.days or previous.folded in note.classes.roles:
                break
            start, previous = previous.start, note.close(previous)
        end = _rightward(note, each)
        if start < token.start or end > each.end:
            note.add(start, end, each.kind, each.source)


def _rightward(note: Note, each: Identifier) -> int:
    """Where the words with a capital that go on with it end: Fons Vitae."""
    end = each.end
    while note.text[end : end + 1] == " " and (token := note.starting(end + 1)) is not None:
        plain = token.folded in note.classes.ends_name or token.folded in note.classes.services
        if (
            not token.capital
            or token.begins
            or plain
            or not token.alpha
            or not note.free(token.start, token.end)
        ):
            break
        end = token.end
    return end
