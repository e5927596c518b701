# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The exact tables of a period, never to leave the vault: what they count is in the contract.

`queries` asks the database, one aggregate each; `terms_used` says which rows and columns stand; `tables`
puts the two together.
"""

from kjw_desktop.storage.counts.selection import programmes
from kjw_desktop.storage.counts.tables import counts

__all__ = ["counts", "programmes"]
