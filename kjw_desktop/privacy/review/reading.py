# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found, read in its sentence: what belongs to it, what is one with it, what stands in its place."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kjw_desktop.privacy.coarser import ages, contacts, dates, organisations, people, places
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.identifiers.lexicon import lexicon
from kjw_desktop.privacy.review.fitting import follows_preposition
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.subjects import SCHOOL, SELF, STREET, WIJK, Subject

_NEAR = 70
_GENITIVE = re.compile(r"['’]s?$")
_GENITIVE_BEHIND = re.compile(r"['’]s(?!\w)")
_BORN_BEFORE = re.compile(
    r"(?<!\w)(?:is\s+)?(?:geboren(?:\s+op)?|geb\.?(?:\s*(?:datum|dat\.?|d\.))?|gb\.?\s*d\.?|geboortedatum|gebdat|gd)\s*(?:is|:)?\s*$",
    re.IGNORECASE,
)
_BORN_BEHIND = re.compile(r"\s+geboren\b", re.IGNORECASE)
ALSO = "also:"
"""Before the group of what is written as somebody's name, but may be a word."""
_SIGNS = re.compile(r"[\W_]+")


class Found(Protocol):
    """What a finder found (`Identifier` of privacy.identifiers)."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset behind its last character."""

    @property
    def kind(self) -> str:
        """The contract's kind."""

    @property
    def known(self) -> int | None:
        """Which of the known words it is."""

    @property
    def sure(self) -> bool:
        """Whether more than a word's strangeness speaks for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One place of something found, from `start` to `end` with what goes with it; `group` tells what is one.

    `label` stands in its place; of a person it is chosen once all are known, by `subject` and `role`.
    """

    start: int
    end: int
    kind: str
    redaction_class: str
    group: str
    written: tuple[str, ...]
    sure: bool
    label: Label | None = None
    subject: Subject | None = None
    role: str = people.UNKNOWN
    form: Form = Form.BARE
    lead: str = ""
    follows: bool = False
    tail: bool = False

    @property
    def person(self) -> str:
        """The group of the person, whether or not it is sure that this is their name."""
        return self.group.removeprefix(ALSO)


@dataclass(frozen=True, slots=True)
class Spot:
    """A found stretch in its text: nothing before `floor` or behind `ceiling` belongs to it."""

    text: str
    start: int
    end: int
    floor: int
    ceiling: int
    kind: str
    sure: bool
    subject: Subject | None
    day: date | None
    parts: tuple[str, ...]

    @property
    def said(self) -> str:
        """The stretch itself."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The little that stands before it."""
        return self.text[max(self.floor, self.start - _NEAR) : self.start]

    @property
    def behind(self) -> str:
        """The little that stands behind it."""
        return self.text[self.end : min(self.ceiling, self.end + _NEAR)]


def read(spot: Spot, about: About) -> Reading:
    """The reading of a stretch of any of the finder's kinds."""
    return _READERS.get(spot.kind, _contact)(spot, about)


def _person(spot: Spot, _about: About) -> Reading:
    said, start, end = spot.said, spot.start, spot.end
    role, subject = people.UNKNOWN, spot.subject
    inside = people.at_start().match(said)
    if inside:
        said, role = said[inside.end() :], people.kind_of_word(inside["role"])
    outside = people.before().search(spot.before)
    if outside and role == people.UNKNOWN:
        role = people.kind_of_word(outside["role"])
    if subject is not None and subject.role == SELF:
        if role in people.ELDERS and _by_last_name(said, subject):  # 'mevrouw Jansen' is not Sam Jansen
            subject = None
        else:
            outside = None
    outside = outside or (people.whose() if inside else people.ours()).search(spot.before)
    start -= len(spot.before) - outside.start() if outside else 0
    name, tail = _without_genitive(said, subject)
    behind = None if tail else _GENITIVE_BEHIND.match(spot.behind)
    if behind:
        end, tail = end + behind.end(), True
    if subject:
        group = f"who:{subject.who}"
    else:
        group = f"kin:{role}:{fold(name)}" if spot.subject else f"name:{fold(name)}"
    return Reading(
        start, end, "person", "naam", group, (name,), spot.sure, subject=subject, role=role, tail=tail
    )


def _by_last_name(said: str, subject: Subject) -> bool:
    """Whether a name is the last word of a full one without its first."""
    full, name = fold(subject.words.text).split(), fold(said).split()
    return len(full) > 1 and bool(name) and full[0] not in name and name[-1][:2] == full[-1][:2]


def _without_genitive(said: str, subject: Subject | None) -> tuple[str, bool]:
    """A name without its s of possession, and whether it had one; a bare s counts with known names alone."""
    bare = _GENITIVE.sub("", said)
    if bare and bare != said:
        return bare, True
    known = fold(subject.words.text) if subject else ""
    if len(said) > 2 and fold(said) in {f"{own}s" for own in (known, *known.split()) if own}:
        return said[:-1], True
    return said, False


def _place(spot: Spot, _about: About) -> Reading:
    role = spot.subject.role if spot.subject else ""
    label = places.place_label(spot.said, wijk=role == WIJK, street=role == STREET, town=_is_town(spot.said))
    start, form, lead = spot.start, Form.BARE, ""
    around = places.before().search(spot.before)
    if around:
        lead = around["lead"] or "" if label.at else ""
        form = Form.AT if lead else Form.BARE
        start -= len(spot.before) - (around.start() if lead else around.start("article"))
    return Reading(
        start, spot.end, "place", "plaats", f"place:{_plain(spot.said)}", (spot.said, *spot.parts), spot.sure,
        label=label, subject=spot.subject, form=form, lead=lead,
        follows=follows_preposition(spot.text, start),
    )  # fmt: skip


def _is_town(said: str) -> bool:
    """Whether a place is a town or village, here or elsewhere, by its whole name or its last word."""
    names = {fold(said), fold(said).split()[-1]} if said.split() else set()
    return any(entry.town or entry.city for entry in map(lexicon().entry, names))


def _organisation(spot: Spot, _about: About) -> Reading:
    role = spot.subject.role if spot.subject else ""
    said = spot.said
    article = organisations.leading_article(said)
    start = spot.start
    around = organisations.before().search(spot.before)
    if around and not article:
        start -= len(spot.before) - around.start()
    bracketed = spot.text[start - 1 : start] == "(" and spot.text[spot.end : spot.end + 1] == ")"
    name = said[len(article) :]
    school = role == SCHOOL or organisations.at_school().search(spot.before) is not None
    label = organisations.organisation_label(name, _partner(role), school=school)
    return Reading(
        start, spot.end, "organisation", "school_club", f"organisation:{_plain(name)}", (name,), spot.sure,
        label=label, subject=spot.subject, form=Form.BRACKETED if bracketed else Form.BARE,
    )  # fmt: skip


def _partner(role: str) -> str:
    kind, _, partner = role.partition(":")
    return partner if kind == "partner" else ""


def _date(spot: Spot, about: About) -> Reading:
    day = dates.read_day(spot.said, spot.day or about.today)
    born = _BORN_BEFORE.search(spot.before)
    if day and (born or _BORN_BEHIND.match(spot.behind)):
        return _birth(spot, about, day, born)
    start, form = spot.start, Form.BARE
    around = dates.before().search(spot.before)
    lead = ""
    if around:
        start -= len(spot.before) - around.start()
        lead = around["on"] or around["since"] or ""
        form = Form.SINCE if around["since"] else Form.AT if around["on"] else Form.BARE
    if form is Form.BARE:
        form = dates.form_after(spot.text[max(spot.floor, start - _NEAR) : start])
    group = f"date:{day.isoformat()}" if day else f"date:{fold(spot.said)}"
    return Reading(
        start, spot.end, "date", "datum_exact", group, (spot.said,), spot.sure,
        label=dates.date_label(day, about, spot.day), form=form, lead=lead, follows=form is Form.AFTER,
    )  # fmt: skip


def _birth(spot: Spot, about: About, day: date, born: re.Match[str] | None) -> Reading:
    """A date of birth: the band of the age."""
    start = spot.start
    if born:
        start -= len(spot.before) - born.start()
    else:
        around = dates.before().search(spot.before)
        start -= len(spot.before) - around.start() if around else 0
    years = max(about.reference.year - day.year, 0)
    label = ages.born_label(years, about.bands, ago=born is None)
    return Reading(
        start, spot.end, "date", "leeftijd_exact", f"born:{day.isoformat()}", (spot.said,), spot.sure, label
    )


def _age(spot: Spot, about: About) -> Reading:
    start, end = spot.start, spot.end
    around = ages.before().search(spot.before)
    if around:
        start -= len(spot.before) - around.start()
    behind = ages.AFTER.match(spot.behind)
    if behind:
        end += behind.end()
    label = ages.age_label(spot.text[start:end], about.bands)
    age = ages.age_of(spot.said)
    return Reading(
        start, end, "age", "leeftijd_exact", f"age:{age if age is not None else fold(spot.said)}",
        (spot.text[spot.start : end],), spot.sure, label,
    )  # fmt: skip


def _contact(spot: Spot, about: About) -> Reading:
    kind = spot.kind
    if kind == "handle" and spot.said.isalpha() and organisations.is_known_kind(spot.said):
        return _organisation(spot, about)  # a group's own name, written as a user name may be
    around = contacts.before(kind).search(spot.before)
    start = spot.start - (len(spot.before) - around.start() if around else 0)
    label = contacts.contact_label(kind, around["noun"] if around and around["noun"] else spot.before[-20:])
    bare_user = kind == "handle" and re.fullmatch(r"\w+", spot.said) is not None
    return Reading(
        start, spot.end, kind, "bijnaam" if bare_user else "contactgegevens",
        f"{kind}:{_plain(spot.said)}", (spot.said,), spot.sure, label=label, subject=spot.subject,
    )  # fmt: skip


def _plain(text: str) -> str:
    """What two ways of writing one thing share: its letters and figures."""
    return _SIGNS.sub(" ", fold(text)).strip() or text


_READERS: dict[str, Callable[[Spot, About], Reading]] = {
    "person": _person,
    "place": _place,
    "organisation": _organisation,
    "date": _date,
    "age": _age,
}
