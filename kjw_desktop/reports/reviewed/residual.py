# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What still makes a story special once the review is done, in words: few alike, rare traits, long notes.

It counts nothing up to a score: it tells what somebody at the table may know the young person by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.age import AGE_UNKNOWN
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import IN_SIGHT, DatedField, Person
from kjw_desktop.privacy.review.proposal import TRAIT, Act, Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import ages
from kjw_desktop.reports.reviewed.rare_words import rare_words
from kjw_desktop.reports.texts import texts
from kjw_desktop.storage.rows import PeopleQuery

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

FEW = 5
"""So many alike, and more, are not few."""
_LONG = 600
"""Characters from which a note that is much longer than the others is long."""
_LONGER = 3
_MOST = 6


@dataclass(frozen=True, slots=True)
class Risk:
    """One thing that makes it special, in Dutch by `text`: `alike`, `kept`, `trait`, `open`, `rare`, `long`.

    `number` is how many there are, `words` the words that it is about.
    """

    key: str
    number: int
    text: str
    words: tuple[str, ...] = ()


def residual_risk(journal: "Journal", person: UUID, review: Review, today: date) -> tuple[Risk, ...]:
    """What still makes this story special, the gravest first. Raises RecordGone."""
    return tuple(_risks(journal, person, review, today))


def _risks(journal: "Journal", person: UUID, review: Review, today: date) -> Iterator[Risk]:
    yield from _alike(journal, person, today)
    yield from _stays(review)
    yield from _rare(rare_words(journal, person, review))
    yield from _long(review)


def residual_in(review: Review) -> tuple[Risk, ...]:
    """The same of texts that are about nobody alone: what stays in them, and what is long."""
    return (*_stays(review), *_long(review))


def _stays(review: Review) -> Iterator[Risk]:
    decided = [(proposal, review.decisions.get(proposal.key)) for proposal in review.proposals]
    stays = [proposal for proposal, decision in decided if decision and decision.act is Act.KEPT]
    yield from _said("kept", [proposal for proposal in stays if proposal.kind != TRAIT])
    yield from _said("trait", [proposal for proposal in stays if proposal.kind == TRAIT])
    yield from _said("open", [proposal for proposal, decision in decided if decision is None])


def _alike(journal: "Journal", person: UUID, today: date) -> Iterator[Risk]:
    """How many in sight have the same wijk, age band and gender as this young person, who counts too."""
    with journal.snapshot():
        whose = journal.find(person)
        if not isinstance(whose, Person):
            raise RecordGone
        wijk = whose.value_on(DatedField.WIJK, today)
        band = journal.age_bands().band_of(whose.year_of_birth, today.year)
        words = journal.vocabularies()
        query = PeopleQuery(wijk=wijk, band=None if band == AGE_UNKNOWN else band, on=today)
        alike = {
            row.id
            for row in journal.people(query)
            if row.gender == whose.gender and row.status in IN_SIGHT and (wijk or not row.wijk)
        }
    number = len(alike | {person})
    if number >= FEW:
        return
    said = texts("residual")
    gender = whose.gender if whose.gender in ("jongen", "meisje") else "anders"
    who = said.say(f"who_one.{gender}" if number == 1 else f"who_more.{gender}")
    age = "" if band == AGE_UNKNOWN else said.say("age", band=ages(words.label("age_band", band)))
    place = said.say("place", wijk=words.label("wijk", wijk)) if wijk else ""
    key = "alone" if number == 1 else "alike"
    text = said.say(key, number=dutch.in_words(number), who=who, age=age, place=place)
    yield Risk("alike", number, text)


def _said(key: str, proposals: Sequence[Proposal]) -> Iterator[Risk]:
    if not proposals:
        return
    said, number = texts("residual"), len(proposals)
    words = tuple(proposal.text for proposal in proposals)
    listed = dutch.listing([f"‘{word}’" for word in words[:_MOST]])
    more = said.say("more", number=str(number - _MOST)) if number > _MOST else ""
    yield Risk(key, number, said.say(key, what=listed + more), words)


def _rare(words: tuple[str, ...]) -> Iterator[Risk]:
    if words:
        listed = dutch.listing([f"‘{word}’" for word in words])
        yield Risk("rare", len(words), texts("residual").say("rare", what=listed), words)


def _long(review: Review) -> Iterator[Risk]:
    """Notes that are much longer than the others: much detail is something to know somebody by."""
    lengths = {passage.key: len(review.text_after(passage.key)) for passage in review.passages}
    if not lengths:
        return
    usual = median(lengths.values())
    long = [key for key, length in lengths.items() if length >= max(_LONG, _LONGER * usual)]
    if long:
        said = texts("residual")
        text = said.say("long_one" if len(long) == 1 else "long_more", number=dutch.in_words(len(long)))
        yield Risk("long", len(long), text)
