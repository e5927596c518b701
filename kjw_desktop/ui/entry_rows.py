# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Records as rows of a list: what, and under it where and when."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import EntryRow, FollowupRow, Hit, PersonName, PersonRow
from kjw_desktop.ui import referral_words
from kjw_desktop.ui.day_words import ago, due, short_day, when
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.row_data import RowData

_SORTS = {
    EntryKind.CONTACT: "contact_kind",
    EntryKind.ACTIVITY: "activity_kind",
    EntryKind.SIGNAL: "life_domain",
    EntryKind.FOLLOWUP: "followup_kind",
    EntryKind.REFERRAL: "referral_kind",
    EntryKind.CONSENT: "consent_kind",
}
_STATES = {
    EntryKind.FOLLOWUP: "followup_state",
    EntryKind.REFERRAL: "referral_state",
    EntryKind.CONSENT: "consent_state",
    EntryKind.SIGNAL: "signal_resolution",
}
_WORRIES = {Level("zorg"): Tone.CONCERN, Level("ernstig"): Tone.SERIOUS, Level("acuut"): Tone.ACUTE}
_MOST_STRENGTHS = 2


def kind_word(kind: EntryKind) -> str:
    """What a kind of entry is called."""
    return {
        EntryKind.CONTACT: translate("Entries", "Contact"),
        EntryKind.ACTIVITY: translate("Entries", "Group"),
        EntryKind.SIGNAL: translate("Entries", "Signal"),
        EntryKind.FOLLOWUP: translate("Entries", "Follow-up"),
        EntryKind.REFERRAL: translate("Entries", "Referral"),
        EntryKind.CONSENT: translate("Entries", "Consent"),
        EntryKind.MELDCODE: translate("Entries", "Meldcode"),
        EntryKind.NEIGHBOURHOOD_NOTE: translate("Entries", "Neighbourhood"),
        EntryKind.STORY: translate("Entries", "Story"),
        EntryKind.VISIT: translate("Entries", "Visit"),
    }[kind]


def named(people: tuple[PersonName, ...]) -> str:
    """Names as one says them, after each other."""
    return ", ".join(person.name for person in people)


def signal_level(row: EntryRow) -> Level | None:
    """The level of a signal; other entries have none."""
    return Level(row.level) if row.kind is EntryKind.SIGNAL and row.level else None


def entry_row(row: EntryRow, words: Vocabularies, today: date) -> RowData:
    """An entry in a list of all kinds: who or what, then kind, sort and the first words."""
    sort = _sort(row, words)
    who = _headcount(row) if row.kind is EntryKind.ACTIVITY else named(row.people)
    title = " · ".join(part for part in (row.title, who) if part) or row.text or sort or kind_word(row.kind)
    said = row.text if row.text and row.text != title else ""
    detail = " · ".join(part for part in (kind_word(row.kind), sort, said) if part)
    state = _state(row, words, today)
    aside = " · ".join(part for part in (state, when(row.day, row.at, today)) if part)
    return RowData(title=title, detail=detail, aside=aside, level=signal_level(row), subject=row)


def own_row(row: EntryRow, words: Vocabularies, today: date, person: UUID | None) -> RowData:
    """An entry on a young person's own page: what was said first, then kind, sort and who else."""
    data = entry_row(row, words, today)
    others = named(tuple(other for other in row.people if other.id != person))
    sort = _sort(row, words)
    said = (row.title, row.text) if row.kind is not EntryKind.ACTIVITY else (data.title, "")
    if row.kind is EntryKind.REFERRAL:
        said = (sort, "")
    title = " · ".join(part for part in said if part) or sort or kind_word(row.kind)
    together = translate("Entries", "with {names}").format(names=others) if others else ""
    shown = together if row.kind is not EntryKind.ACTIVITY else row.text
    told = row.text if row.kind is EntryKind.REFERRAL else sort
    detail = " · ".join(part for part in (kind_word(row.kind), told, shown) if part)
    return replace(data, title=title, detail=detail)


def _sort(row: EntryRow, words: Vocabularies) -> str:
    if row.kind is EntryKind.REFERRAL:
        return referral_words.of_entry(row, words)
    return short_word(words, _SORTS[row.kind], row.sort) if row.kind in _SORTS else ""


def _state(row: EntryRow, words: Vocabularies, today: date) -> str:
    if row.kind is EntryKind.REFERRAL and row.since != row.day:
        return referral_words.how(words, row.state, row.since, today)
    return short_word(words, _STATES[row.kind], row.state) if row.kind in _STATES else ""


def signal_row(row: EntryRow, words: Vocabularies, today: date) -> RowData:
    """A signal in a list of signals: what was seen, then level, life domain and who, and how it ended.

    One about nobody says where it was in place of who.
    """
    level, closed = signal_level(row), row.state is not None
    parts = (
        short_word(words, "signal_level", row.level),
        word(words, "life_domain", row.sort),
        *((named(row.people),) if row.people or row.unnamed else _where(row, words)),
    )
    detail = " · ".join(part for part in parts if part)
    ended = short_word(words, "signal_resolution", row.state) or translate("Entries", "closed")
    day = short_day(row.day, today)
    return RowData(
        title=row.text,
        detail=detail,
        aside=f"{ended} · {day}" if closed else day,
        aside_tone=_WORRIES.get(level, Tone.PLAIN) if level and not closed else Tone.PLAIN,
        level=level,
        subject=row,
    )


def _where(row: EntryRow, words: Vocabularies) -> tuple[str, ...]:
    return short_word(words, "location_kind", row.location_kind), word(words, "wijk", row.wijk)


def hit_row(hit: Hit, today: date) -> RowData:
    """What a search found: whose or what, and the words round the match."""
    if hit.kind is None or hit.day is None:
        aside = translate("Entries", "Young person")
        nicknames = ", ".join(name for person in hit.people for name in person.nicknames)
        title = f"{hit.title} ({nicknames})" if nicknames else hit.title
        return RowData(title=title, detail=hit.text, aside=aside, subject=hit, detail_marks=hit.marks)
    title = " · ".join(part for part in (hit.title, named(hit.people)) if part) or kind_word(hit.kind)
    level = Level(hit.level) if hit.kind is EntryKind.SIGNAL and hit.level else None
    aside = f"{kind_word(hit.kind)} · {short_day(hit.day, today)}"
    return RowData(
        title=title, detail=hit.text, aside=aside, level=level, subject=hit, detail_marks=hit.marks
    )


def followup_row(row: FollowupRow, words: Vocabularies, today: date) -> RowData:
    """Something to do: what, for whom, and how late it is."""
    late = row.day < today
    tone = Tone.SERIOUS if late else Tone.CONCERN if row.day == today else Tone.PLAIN
    detail = " · ".join(part for part in (named(row.people), word(words, "followup_kind", row.kind)) if part)
    return RowData(title=row.what, detail=detail, aside=due(row.day, today), aside_tone=tone, subject=row)


def person_cells(row: PersonRow, words: Vocabularies, today: date) -> tuple[RowData, ...]:
    """A young person in four columns: who, strengths, last seen, what comes next."""
    parts = (_age(row, today), word(words, "wijk", row.wijk), short_word(words, "case_state", row.status))
    strengths = tuple(
        ChipData(short_word(words, "strength", key), Tone.STRENGTH, Level("kracht"))
        for key in row.strengths[:_MOST_STRENGTHS]
    )
    coming = ""
    if row.next_followup is not None:
        coming = " · ".join(part for part in (due(row.next_followup, today), row.next_what) if part)
    elif row.level in NEEDS_CERTAINTY:
        coming = translate("Entries", "nothing planned")
    return (
        RowData(title=_called(row), detail=" · ".join(part for part in parts if part), subject=row),
        RowData(chips=strengths, subject=row),
        RowData(detail=ago(row.last_seen, today) if row.last_seen else "", subject=row),
        RowData(detail=coming, level=Level(row.level) if row.level else None, subject=row),
    )


def person_line(row: PersonRow, words: Vocabularies, today: date) -> RowData:
    """A young person in one cell, where there is no room for four."""
    who, strong, seen, coming = person_cells(row, words, today)
    return RowData(
        title=who.title,
        detail=" · ".join(part for part in (seen.detail, who.detail) if part),
        aside=due(row.next_followup, today) if row.next_followup is not None else "",
        level=coming.level,
        chips=strong.chips[:1],
        spoken=". ".join(part for part in (who.title, who.detail, seen.detail, coming.detail) if part),
        subject=row,
    )


def unseen_row(row: PersonRow, words: Vocabularies, today: date) -> RowData:
    """Somebody not seen for long: how long, and where they live."""
    seen = ago(row.last_seen, today) if row.last_seen else translate("Entries", "never yet")
    detail = " · ".join(part for part in (seen, word(words, "wijk", row.wijk)) if part)
    return RowData(title=_called(row), detail=detail, subject=row)


def _called(row: PersonRow) -> str:
    return row.full_name if row.name in row.full_name.split() else f"{row.full_name} ({row.name})"


def _age(row: PersonRow, today: date) -> str:
    return str(today.year - row.birth_year) if row.birth_year else ""


def _headcount(row: EntryRow) -> str:
    number = max(row.headcount or 0, len(row.people) + row.unnamed)
    if not number:
        return ""
    if number == 1:
        return translate("Entries", "1 young person")
    return translate("Entries", "{n} young people").format(n=number)
