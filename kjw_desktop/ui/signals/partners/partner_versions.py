# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two versions of a line of the address book beside each other, in words."""

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.changed_elsewhere import Differing
from kjw_desktop.ui.terms import word


def beside(there: PartnerContact, here: PartnerContact, words: Vocabularies) -> list[Differing]:
    """What is not the same in both."""
    pairs = zip(_said(there, words), _said(here, words), strict=True)
    return [Differing(title, said, mine) for (title, said), (_title, mine) in pairs if said != mine]


def _said(partner: PartnerContact, words: Vocabularies) -> list[tuple[str, str]]:
    spoken = partner.last_spoken_on
    return [
        (translate("PartnerForm", "Organisation"), partner.organisation),
        (translate("PartnerForm", "Kind of partner"), word(words, "partner", partner.partner)),
        (translate("PartnerForm", "Role or function"), partner.role),
        (translate("PartnerForm", "Name, if you need it"), partner.name),
        (translate("PartnerForm", "Telephone"), partner.phone),
        (translate("PartnerForm", "E-mail"), partner.email),
        (translate("PartnerForm", "Last spoken"), typed_day(spoken) if spoken else ""),
        (translate("PartnerForm", "What came back"), partner.note),
    ]
