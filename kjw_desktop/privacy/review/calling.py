# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each person is called in the overview: a letter, or who they are to the young person."""

from collections.abc import Iterable, Mapping, Sequence

from kjw_desktop.privacy.coarser import organisations, people
from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.reading import Reading
from kjw_desktop.privacy.review.stand_ins import StandIns
from kjw_desktop.privacy.review.subjects import CONTACT, OTHER, SELF, Subject

_SMALL = frozenset(
    {
        "van",
        "de",
        "der",
        "den",
        "het",
        "ter",
        "ten",
        "te",
        "el",
        "al",
        "la",
        "le",
        "da",
        "dos",
        "di",
        "von",
        "bin",
        "ben",
        "op",
    }
)


def people_together(readings: Iterable[Reading], known: Iterable[Subject]) -> dict[str, str]:
    """For each unknown name's group its owner: 'Efe Yildiz' and 'Efe' are one, and 'Efe' may be known.

    A single name belongs to a full one that begins or ends with it, when there is one such alone.
    """
    full: dict[str, set[str]] = {}
    groups: set[str] = set()
    for subject in known:
        for word in _edges(fold(subject.words.text).split()) if subject.words.kind == "person" else ():
            full.setdefault(word, set()).add(f"who:{subject.who}")
    for reading in readings:
        if reading.kind == "person" and reading.group.startswith("name:"):
            groups.add(reading.group)
            words = _words(reading.group)
            if len(words) > 1:
                for word in _edges(words):
                    full.setdefault(word, set()).add(reading.group)
    together: dict[str, str] = {}
    for group in groups:
        words = _words(group)
        if words:
            owners = full.get(words[0] if len(words) == 1 else " ".join(words), set()) - {group}
            known_first = {each for each in full.get(words[0], set()) if each.startswith("who:")}
            fits = owners if len(words) == 1 else known_first
            together[group] = next(iter(fits)) if len(fits) == 1 else group
    return {group: together.get(owner, owner) for group, owner in together.items()}


def _words(group: str) -> list[str]:
    return [word for word in group.removeprefix("name:").split() if word not in _SMALL]


def _edges(words: Sequence[str]) -> tuple[str, ...]:
    big = [word for word in words if word not in _SMALL]
    return tuple({big[0], big[-1]}) if big else ()


def person_labels(
    groups: Mapping[str, Sequence[Reading]], known: Sequence[Subject], stand_ins: StandIns
) -> tuple[dict[str, Label], StandIns]:
    """The label of each person's group, and the stand-ins with the letters that this took.

    The young person is a letter; of one another young person or unknown one words, of several letters.
    """
    kinds = {group: _kind(readings) for group, readings in groups.items()}
    of_kind: dict[str, list[str]] = {}
    for group, kind in kinds.items():
        of_kind.setdefault(kind, []).append(group)
    labels: dict[str, Label] = {}
    for group, kind in kinds.items():
        alike = of_kind[kind]
        which = "self" if kind == SELF else f"several_{kind}" if kind in _LETTERED and len(alike) > 1 else ""
        if which:
            stand_ins = stand_ins.with_letter(stand_ins.opaque(group), _names(group, groups[group], known))
            labels[group] = people.letter_label(which, stand_ins.letters[stand_ins.opaque(group)])
        elif kind.startswith("partner:"):
            label = organisations.organisation_label("", kind.removeprefix("partner:"))
            labels[group] = people.of_organisation(label.bare)
        else:
            labels[group] = people.kind_label(kind, alike.index(group), len(alike))
    return labels, stand_ins


_LETTERED = frozenset({people.OTHER, people.UNKNOWN})


def _kind(readings: Sequence[Reading]) -> str:
    """What kind of person a group is: by the vault, and else by the words before the name."""
    subjects = [reading.subject for reading in readings if reading.subject]
    subject = next((each for each in subjects if each.role != CONTACT), None)
    role = subject.role if subject else ""
    if role in {SELF, OTHER}:
        return role
    told = next((reading.role for reading in readings if reading.role != people.UNKNOWN), "")
    if told or not subject:
        return told or people.UNKNOWN
    kind, _, which = role.partition(":")
    return (
        people.kind_of_relation(which)
        if kind == "relative"
        else role
        if kind == "partner"
        else people.UNKNOWN
    )


def _names(group: str, readings: Sequence[Reading], known: Sequence[Subject]) -> list[str]:
    """Every name that the person of a group goes by."""
    written = [form for reading in readings for form in reading.written]
    return written + [subject.words.text for subject in known if f"who:{subject.who}" == group]
