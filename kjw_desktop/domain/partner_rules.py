# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which sector a partner belongs to."""

from kjw_desktop.domain.vocabulary import Vocabulary

UNKNOWN_SECTOR = "onbekend"


def sector_of(partner: str, partners: Vocabulary) -> str:
    """The `partner_sector` key of a key of the `partner` list; `onbekend` where the list gives none.

    Figures tell of sectors, never of one partner (contract, table `partners`).
    """
    try:
        return partners.term(partner).attributes.get("sector", UNKNOWN_SECTOR)
    except KeyError:
        return UNKNOWN_SECTOR
