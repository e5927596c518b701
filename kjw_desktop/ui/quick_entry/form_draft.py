# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was understood, for the contact form to go on with."""

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.quick_entry.parts import Parsed, PartKind, PersonValue
from kjw_desktop.domain.quick_entry.records import Defaults, to_records
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.contact_draft import ContactDraft
from kjw_desktop.ui.entry.tags import ISSUES, PROGRAMMES, YIELDS, tag
from kjw_desktop.ui.terms import word

_ELSEWHERE = frozenset(
    {PartKind.SIGNAL, PartKind.FOLLOWUP, PartKind.GOAL, PartKind.ACTIVITY_KIND, PartKind.TERM}
)


def form_draft(parsed: Parsed, defaults: Defaults, words: Vocabularies) -> ContactDraft | None:
    """The contact as the form takes it; None when the text holds what the form has no field for."""
    unsettled = [part for part in parsed.parts if not part.settled]
    named = [part.value.name for part in unsettled if isinstance(part.value, PersonValue)]
    if len(unsettled) > min(len(named), 1) or any(part.kind in _ELSEWHERE for part in parsed.parts):
        return None
    records = to_records(parsed, defaults).records
    contact = next((each for each in records if isinstance(each, Contact)), None)
    if contact is None:
        return None
    new = {each.id: each.full_name for each in records if isinstance(each, Person)}
    return ContactDraft(
        known=tuple(str(each) for each in contact.person_ids if each not in new),
        new=tuple(new.values()),
        typed="".join(named),
        kind=contact.kind,
        day=typed_day(contact.day),
        at=f"{contact.at:%H:%M}" if contact.at else "",
        duration=contact.duration or 0,
        themes=contact.themes,
        tags=(
            *(tag(PROGRAMMES, key) for key in contact.programmes),
            *(tag(ISSUES, key) for key in contact.issues),
            *(tag(YIELDS, key) for key in contact.outcomes),
        ),
        wijk=word(words, "wijk", contact.wijk),
        location=contact.location or word(words, "location_kind", contact.location_kind),
        location_kind=contact.location_kind,
        note=contact.note,
    )
