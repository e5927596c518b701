# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All kinds of record that the journal takes, by name."""

from kjw_desktop.domain.accounts import Story, Target, Visit
from kjw_desktop.domain.activities import Activity, ActivitySeries, CalledOff
from kjw_desktop.domain.care import Consent, Meldcode, PartnerContact, Referral
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal

AnyEntry = (
    Contact | Activity | Signal | Followup | Referral | Consent | Meldcode | NeighbourhoodNote | Story | Visit
)
Record = Person | AnyEntry | Target | PartnerContact | ActivitySeries | CalledOff

KIND_OF: dict[type, EntryKind] = {
    Contact: EntryKind.CONTACT,
    Activity: EntryKind.ACTIVITY,
    Signal: EntryKind.SIGNAL,
    Followup: EntryKind.FOLLOWUP,
    Referral: EntryKind.REFERRAL,
    Consent: EntryKind.CONSENT,
    Meldcode: EntryKind.MELDCODE,
    NeighbourhoodNote: EntryKind.NEIGHBOURHOOD_NOTE,
    Story: EntryKind.STORY,
    Visit: EntryKind.VISIT,
}
