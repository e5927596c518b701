# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals in words: what and to whom, how it stands since when, and the wait that was bridged."""

from datetime import date

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.referral_rules import ANONYMOUS, INCOMING, Bridged, bridged
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import EntryRow, PersonName, ReferralRow
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.people.sections import REFERRALS
from kjw_desktop.ui.signals.sections import PARTNERS
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.section import ToSection


def whom(words: Vocabularies, partner: str | None, organisation: str) -> str:
    """The organisation where the address book has it, else the kind of partner."""
    return organisation or short_word(words, "partner", partner)


def what(words: Vocabularies, kind: str, partner: str | None, organisation: str = "") -> str:
    """'Verwijzing naar GGZ De Brug', 'Inkomend van Kompas College'; the kind alone without a partner."""
    said, other = short_word(words, "referral_kind", kind), whom(words, partner, organisation)
    if not other:
        return said
    forms = {
        INCOMING: translate("Referrals", "{kind} from {partner}"),
        ANONYMOUS: translate("Referrals", "{kind} with {partner}"),
        "informatie": translate("Referrals", "{kind} about {partner}"),
        "gezamenlijk": translate("Referrals", "{kind}: {partner}"),
    }
    return forms.get(kind, translate("Referrals", "{kind} to {partner}")).format(kind=said, partner=other)


def how(words: Vocabularies, state: str | None, since: date | None, today: date) -> str:
    """'wachtlijst sinds 3 nov'; '' without a state."""
    said = short_word(words, "referral_state", state).lower()
    if not said or since is None:
        return said
    return translate("Referrals", "{state} since {day}").format(state=said, day=short_day(since, today))


def of_entry(row: EntryRow, words: Vocabularies) -> str:
    """What a referral in a timeline is."""
    return what(words, row.sort or "", row.partner, row.organisation)


def wait_words(waited: Bridged) -> str:
    """What was done while somebody waited, or waits."""
    if waited.contacts == 0:
        if waited.wait.until is None:
            return translate("Referrals", "waiting for {days} days, no contact yet").format(days=waited.days)
        return translate("Referrals", "waited {days} days, without a contact").format(days=waited.days)
    if waited.contacts == 1:
        said = translate("Referrals", "wait bridged: {days} days, 1 contact")
    else:
        said = translate("Referrals", "wait bridged: {days} days, {n} contacts")
    return said.format(days=waited.days, n=waited.contacts)


def title_of(row: ReferralRow, words: Vocabularies) -> str:
    """What a referral is."""
    organisation = row.contact.organisation if row.contact is not None else ""
    return what(words, row.referral.kind, row.referral.partner, organisation)


def state_of(row: ReferralRow, words: Vocabularies, today: date) -> str:
    """How a referral stands."""
    steps = row.referral.steps
    return how(words, row.referral.state, steps[-1].day if steps else None, today)


def referral_row(
    row: ReferralRow,
    words: Vocabularies,
    today: date,
    *,
    met: tuple[date, ...] | None = None,
    named: bool = False,
) -> RowData:
    """A referral in a list; with `met` (days of contacts) its waits, with `named` who it is about."""
    steps = row.referral.steps
    waited = [wait_words(each) for each in bridged(steps, met, today)] if met is not None else []
    answer = next((step.note for step in reversed(steps) if step.note), "")
    who = _names(row.people) if named else ""
    detail = " · ".join(part for part in (who, *waited, answer or row.referral.note) if part)
    return RowData(title=title_of(row, words), detail=detail, aside=state_of(row, words, today), subject=row)


def silent_row(row: ReferralRow, since: date, words: Vocabularies, today: date) -> RowData:
    """A referral without word: who, to whom, and since when nothing was heard."""
    said = translate("Referrals", "no word since {day}").format(day=short_day(since, today))
    detail = " · ".join(part for part in (_names(row.people), said) if part)
    return RowData(title=title_of(row, words), detail=detail, subject=row)


def referral_home(referral: Referral) -> tuple[str, ToSection]:
    """The page and view where a referral is opened: of whom it is about, else among the partners."""
    people = referral.person_ids
    if len(people) == 1:
        return "people", ToSection(REFERRALS, referral.id, people[0])
    return "signals", ToSection(PARTNERS, referral.id)


def _names(people: tuple[PersonName, ...]) -> str:
    return ", ".join(person.name for person in people)
